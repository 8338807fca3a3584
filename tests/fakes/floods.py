"""Answers without an end, for a `HostileServer` to play."""

from tests.fakes.hostile import PACE_S, Connection


def many_headers(connection: Connection) -> bool:
    """Short header lines until the client has enough of them."""
    connection.send(b"HTTP/1.1 200 OK\r\n" + b"X-Filler: a\r\n" * 5_000)
    connection.hang()
    return False


def ten_gigabytes(connection: Connection) -> bool:
    """A body of an announced size, until the client has enough of it."""
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n")
    while not connection.closing.is_set():
        connection.send(bytes(65536))
    return False


def endless_chunks(connection: Connection) -> bool:
    """A chunked body until the client has enough of it."""
    connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not connection.closing.is_set():
        connection.send(b"10000\r\n" + bytes(65536) + b"\r\n")
    return False


def drip_interim_answers(connection: Connection) -> bool:
    """Nothing but `100 Continue`."""
    while not connection.closing.wait(PACE_S):
        connection.send(b"HTTP/1.1 100 Continue\r\n\r\n")
    return False
