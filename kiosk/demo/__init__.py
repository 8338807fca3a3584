"""The demo tenant: a real authorization server, with phone pages, for trying and for testing.

A program of its own (`python -m kiosk.demo`) that shares no code with the rest of the package, so
that each end of a sign-in is one author's reading of RFC 8628 and the other end is another's.
"""
