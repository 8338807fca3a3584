"""The kiosk as a service of the system: its units, and the settings of the boot partition."""
