"""The OAuth 2.0 device grant with OpenID Connect, without threads, sockets or clocks of its own.

`flow.sign_in` is the way in. Everything it needs from the world is a `wire.Wire`.
This file imports nothing, so that reading a type does not load the JOSE library.
"""
