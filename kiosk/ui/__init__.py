"""What a person sees: draws the screens of `kiosk.session`, reports keys, decides nothing."""
