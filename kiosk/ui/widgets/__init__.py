"""The parts screens are made of; they know nothing of sign-in."""
