"""The checkout that these tests look at."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
