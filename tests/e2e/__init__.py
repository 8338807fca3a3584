"""The product from outside: a real process, a real display, a real browser, real sockets."""
