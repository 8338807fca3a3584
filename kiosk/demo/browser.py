"""One browser's place in its sign-in: cookie, CSRF token, and whose turn it is."""

import hmac

from flask import Response, abort, g, request, url_for

from kiosk.demo.codes import Asked
from kiosk.demo.tenant import Tenant
from kiosk.demo.trouble import Over, Stale
from kiosk.demo.visits import LIFETIME_S, Step, Visit

COOKIE = "kiosk_demo"


class Browser:
    """Reads and moves the visit of the browser that is asking; one for all requests."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant

    @property
    def visit(self) -> Visit:
        """Where this browser stands."""
        visit: Visit = g.visit
        return visit

    def open(self) -> None:
        """Find the visit by its cookie, or start one; refuse a form that is not ours."""
        known = self._tenant.visits.get(request.cookies.get(COOKIE, ""))
        if request.method == "POST":
            shown = request.form.get("csrf", "")
            if known is None or not hmac.compare_digest(known.csrf.encode(), shown.encode()):
                raise Stale
        self.keep(known or Visit())

    def keep(self, visit: Visit) -> None:
        """Remember a move."""
        self._tenant.visits.put(visit)
        g.visit = visit

    def begin(self, user_code: str) -> None:
        """Start over with a code."""
        g.visit = self._tenant.visits.begin(self.visit, user_code)

    def turn(self, *steps: Step) -> Asked:
        """Tell what the code is for if this browser is at one of `steps` and the code lives.

        Otherwise the request ends here, with the page where this browser does stand.
        """
        if self.visit.step not in steps:
            abort(self.next_page())
        asked = self._tenant.codes.find(self.visit.user_code)
        if not isinstance(asked, Asked):
            raise Over
        return asked

    def next_page(self) -> Response:
        """Send the browser on by GET, so that going back asks for nothing twice."""
        step = Step(self.visit.step).name.lower()
        location: str = url_for(f"pages.show_{step}")
        return Response(status=303, headers={"Location": location})

    def close(self, answer: Response) -> Response:
        """Set the cookie.

        SameSite is Lax, not Strict: a camera or chat app that opens the address is another site,
        and without its cookie the browser would be refused the code that it has claimed itself.
        No form relies on it: each carries a token. Not Secure, for the demo speaks plain HTTP.
        """
        if "visit" in g:
            answer.set_cookie(
                COOKIE,
                self.visit.id,
                max_age=LIFETIME_S,
                path="/device",
                httponly=True,
                samesite="Lax",
            )
        return answer
