"""Addresses that must not be called, shown or put into a picture (M-05, V-07)."""

BAD_ADDRESSES: dict[str, object] = {
    "http": "http://localhost:1/x",
    "another's name in it": "https://localhost@evil.example/x",
    "no scheme": "//localhost/x",
    "a file": "file:///etc/passwd",
    "a script": "javascript:alert(1)",
    "a backslash": "https://localhost\\@evil.example/x",
    "a line end": "https://localhost/x\r\nX-Evil: 1",
    "a relative one": "/x",
    "a list": ["https://localhost/x"],
    "very long": f"https://localhost/{'x' * 3000}",
}
