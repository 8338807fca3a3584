"""HTTPS with an end: every exchange has a deadline, a size limit and can be given up at once.

The only package that knows requests, urllib3 and truststore; all three are imported in the
thread of the first exchange, because they take longer than the first frame may.
"""

from kiosk.transport.transport import Transport

__all__ = ["Transport"]
