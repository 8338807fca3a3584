"""A kiosk at an authorization server of other authors: django-oauth-toolkit and its own pages."""
