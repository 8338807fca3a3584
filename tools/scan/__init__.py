"""A simulated camera looks at real screenshots, and three readers say what they make of it."""
