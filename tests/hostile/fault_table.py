"""All faults, in the order in which an exchange meets them."""

from dataclasses import replace

from tests.fakes import behaviours, floods
from tests.fakes.behaviours import answer
from tests.hostile import twists
from tests.hostile.faults import Fault, Kind, bent, body, page, plain, spoilt, with_member

_CONNECTION = (
    Fault("hangs before TLS", Kind.SILENT, before=behaviours.hang, stalls=True),
    Fault("drips TLS", Kind.SILENT, before=behaviours.drip_handshake, stalls=True),
    Fault("hangs up before TLS", Kind.SILENT, before=behaviours.hang_up),
    Fault("resets before TLS", Kind.SILENT, before=behaviours.reset_in_handshake),
)

_CERTIFICATES = (
    *(
        Fault(name, Kind.UNTRUSTED, certificate=name)
        for name in (
            "self-signed",
            "expired",
            "of another host",
            "of an address only",
            "of an unknown authority",
            "of a server that plays authority",
            "for clients only",
            "with a weak key",
            "of TLS 1.0",
            "of TLS 1.1",
        )
    ),
    Fault("not yet valid", Kind.FUTURE, certificate="not yet valid"),
    Fault("plain HTTP", Kind.UNTRUSTED, before=behaviours.plain_http),
)

_HALF_ANSWERS = (
    Fault("hangs", Kind.SILENT, act=plain(behaviours.hang), stalls=True),
    Fault("drips headers", Kind.SILENT, act=plain(behaviours.drip_headers), stalls=True),
    Fault("drips the body", Kind.SILENT, act=plain(behaviours.drip_body), stalls=True),
    Fault("drips 100", Kind.SILENT, act=plain(floods.drip_interim_answers), stalls=True),
    Fault("hangs up", Kind.SILENT, act=plain(behaviours.hang_up)),
    Fault("resets", Kind.SILENT, act=plain(behaviours.reset)),
    Fault("cuts in the status", Kind.SILENT, act=plain(behaviours.cut_in_status)),
    Fault("cuts in the headers", Kind.SILENT, act=plain(behaviours.cut_in_headers)),
    Fault("cuts in the body", Kind.SILENT, act=plain(behaviours.cut_in_body)),
    Fault("cuts in chunks", Kind.SILENT, act=plain(behaviours.cut_in_chunks)),
    Fault("cuts the honest answer", Kind.SILENT, act=twists.cut),
    Fault("garbles chunks", Kind.SILENT, act=plain(behaviours.garbled_chunks)),
    Fault("speaks another protocol", Kind.SILENT, act=plain(behaviours.no_http)),
)

_FLOODS = (
    Fault("10 GB", Kind.SILENT, act=plain(floods.ten_gigabytes)),
    Fault("endless body", Kind.SILENT, act=plain(behaviours.endless_body)),
    Fault("endless chunks", Kind.SILENT, act=plain(floods.endless_chunks)),
    Fault("endless header", Kind.SILENT, act=plain(behaviours.endless_headers)),
    Fault("endless headers", Kind.SILENT, act=plain(floods.many_headers)),
    Fault("gzip bomb", Kind.SILENT, act=plain(behaviours.gzip_bomb)),
    Fault("endless redirect", Kind.SILENT, act=plain(behaviours.redirect_without_end)),
    Fault("honest but compressed", Kind.SILENT, act=twists.compressed),
)

_NONSENSE = (
    Fault("captive portal", Kind.NONSENSE, 200, page(200)),
    Fault("204", Kind.NONSENSE, 204, plain(answer(204, b"", {"Connection": "close"}))),
    Fault("empty 200", Kind.NONSENSE, 200, body(b"")),
    Fault("JSON list", Kind.NONSENSE, 200, body(b'[{"access_token": "x"}]')),
    Fault("JSON null", Kind.NONSENSE, 200, body(b"null")),
    Fault("JSON text", Kind.NONSENSE, 200, body(b'"ok"')),
    Fault("empty object", Kind.NONSENSE, 200, body(b"{}")),
    Fault("half a JSON", Kind.NONSENSE, 200, spoilt(lambda body: body[:-1])),
    Fault("two JSONs", Kind.NONSENSE, 200, spoilt(lambda body: body + body)),
    Fault("latin-1", Kind.NONSENSE, 200, spoilt(with_member(b'"name": "Andr\xe9"'))),
    Fault("broken UTF-8", Kind.NONSENSE, 200, spoilt(with_member(b'"name": "\xc3\x28"'))),
    Fault("UTF-16", Kind.NONSENSE, 200, spoilt(lambda body: body.decode().encode("utf-16"))),
    Fault("lone surrogate", Kind.NONSENSE, 200, spoilt(with_member(rb'"name": "\ud800"'))),
    Fault("NaN", Kind.NONSENSE, 200, spoilt(with_member(b'"x": NaN'))),
    Fault("a name twice", Kind.NONSENSE, 200, spoilt(with_member(b'"x": 1, "x": 2'))),
    Fault("deep", Kind.NONSENSE, 200, spoilt(with_member(b'"x": ' + b"[" * 40 + b"]" * 40))),
    Fault("very deep", Kind.NONSENSE, 200, body(b"[" * 100_000)),
)

_REDIRECTS = (
    *(
        Fault(f"{status} elsewhere", Kind.NONSENSE, status, twists.redirect(status))
        for status in (301, 302, 303, 307, 308)
    ),
    Fault("307 to http", Kind.NONSENSE, 307, twists.redirect(307, "http")),
    Fault("307 in a circle", Kind.NONSENSE, 307, twists.redirect_to_itself),
    Fault("302 to nowhere", Kind.NONSENSE, 302, page(302)),
)

_STATUSES = (
    *(Fault(f"{s} page", Kind.REFUSED, s, page(s)) for s in (400, 401, 403, 404, 407, 418)),
    *(Fault(f"{s} page", Kind.BROKEN, s, page(s)) for s in (408, 500, 502, 504, 599)),
    Fault("429", Kind.BUSY, 429, page(429)),
    Fault("429 for 42 s", Kind.BUSY, 429, page(429, "42"), wait_s=42.0),
    Fault("503", Kind.BUSY, 503, page(503)),
    Fault("503 for 42 s", Kind.BUSY, 503, page(503, "42"), wait_s=42.0),
    Fault("503 for nonsense", Kind.BUSY, 503, page(503, "soon")),
    Fault("echoes", Kind.BROKEN, 502, twists.echo, clauses=("V-09", "V-10")),
)

_HARMLESS = (
    Fault("as HTML", Kind.HARMLESS, act=bent(content_type="text/html")),
    Fault("as latin-1", Kind.HARMLESS, act=bent(content_type="application/json; charset=latin-1")),
    Fault("with a cookie", Kind.HARMLESS, act=bent(set_cookie="who=you; Domain=localhost")),
    Fault("with strange members", Kind.HARMLESS, act=bent(with_member(b'"x": [{"y": null}]'))),
    Fault("with much white space", Kind.HARMLESS, act=bent(lambda body: b"\n" * 900_000 + body)),
    Fault("after 100", Kind.HARMLESS, act=twists.after_continue),
    Fault("in chunks", Kind.HARMLESS, act=twists.chunked),
    Fault("in bits", Kind.HARMLESS, act=twists.in_bits),
    Fault("in HTTP/1.0", Kind.HARMLESS, act=twists.in_http_1_0),
)

_CLAUSES = (
    (_CONNECTION, ("C-08",)),
    (_CERTIFICATES, ("D-01", "O-15")),
    (_HALF_ANSWERS, ("C-08",)),
    (_FLOODS, ("C-08", "V-12")),
    (_NONSENSE, ("C-08", "O-16")),
    (_REDIRECTS, ("M-08", "V-19")),
    (_STATUSES, ()),
    (_HARMLESS, ("C-05", "O-05")),
)

FAULTS = tuple(
    replace(fault, clauses=(*fault.clauses, *clauses))
    for group, clauses in _CLAUSES
    for fault in group
)
