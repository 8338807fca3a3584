import importlib.util
import shutil
from pathlib import Path

import pytest

import kiosk.assets
from kiosk.assets import asset_path
from tests.packaging.checkout import ROOT


def installed_asset_path(site: Path, name: str) -> Path:
    """Load a copy of the module from `site/kiosk`, as from an installed wheel."""
    package = site / "kiosk"
    package.mkdir(exist_ok=True)
    module_file = shutil.copy(kiosk.assets.__file__, package)
    spec = importlib.util.spec_from_file_location("copied_assets", module_file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    path = module.asset_path(name)
    assert isinstance(path, Path)
    return path


def test_checkout_has_assets_at_the_top() -> None:
    some_file = next(path for path in (ROOT / "assets").rglob("*") if path.is_file())
    assert asset_path(str(some_file.relative_to(ROOT / "assets"))) == some_file


def test_wheel_has_assets_inside_the_package(tmp_path: Path) -> None:
    inside = tmp_path / "kiosk" / "assets" / "icons" / "a.svg"
    inside.parent.mkdir(parents=True)
    inside.touch()
    assert installed_asset_path(tmp_path, "icons/a.svg") == inside


def test_wheel_wins_over_a_folder_beside_the_package(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "a.svg").touch()
    inside = tmp_path / "kiosk" / "assets" / "a.svg"
    inside.parent.mkdir(parents=True)
    inside.touch()
    assert installed_asset_path(tmp_path, "a.svg") == inside


def test_missing_asset_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such\.svg"):
        asset_path("no-such.svg")
