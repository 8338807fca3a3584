"""Watches what a kiosk depends on and cannot help: its network, clock, outputs and provider."""
