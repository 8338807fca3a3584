"""One small tree of broken promises, each knowing what it means to a person.

Texts are for the operator's log: no token, code, secret or claim is ever put in one.
"""

from typing import ClassVar

from kiosk.oauth.messages import Trouble


class SignInError(Exception):
    """Base of everything this package raises; `trouble` tells the screen what to say."""

    trouble: ClassVar[Trouble]

    retry_in_s: float | None = None
    by_the_clock: ClassVar[bool] = False
    """True when another time of day would have changed the verdict (C-07)."""


class WireError(SignInError):
    """No complete answer came back. While a code is on screen all of these are patience."""

    trouble = Trouble.UNREACHABLE


class NoNetwork(WireError):
    """The name could not be looked up or there is no route."""

    trouble = Trouble.NO_NETWORK


class Unreachable(WireError):
    """The server refused, reset, hung or cut the answer short."""


class CertificateRejected(WireError):
    """The server could not prove who it is (D-01); nothing was sent."""

    trouble = Trouble.UNTRUSTED


class CertificateNotYetValid(CertificateRejected):
    """By this device's clock the certificate lies in the future: the clock is behind (C-07)."""

    trouble = Trouble.WRONG_CLOCK
    by_the_clock = True


class CertificateExpired(CertificateRejected):
    """By this device's clock the certificate's time is over; or the clock is ahead (C-07)."""

    by_the_clock = True


class Cancelled(WireError):
    """The attempt was given up from outside; the last of it."""


class BadAnswer(SignInError):
    """An answer came that is not what the protocol says (captive portal, HTML, wrong fields)."""

    trouble = Trouble.BAD_ANSWER


class Busy(SignInError):
    """The server asks to come back later (C-12)."""

    trouble = Trouble.BUSY

    def __init__(self, cause: str, retry_in_s: float) -> None:
        super().__init__(cause)
        self.retry_in_s = retry_in_s


class NotAllowed(SignInError):
    """The provider does not let this application use device sign-in (D-22)."""

    trouble = Trouble.NOT_ALLOWED


class Misconfigured(SignInError):
    """The settings and the provider contradict each other (issuer, client, scope)."""

    trouble = Trouble.CONFIGURATION


class Unverified(SignInError):
    """Who signed in could not be proven."""

    trouble = Trouble.UNVERIFIED


class UnknownKey(Unverified):
    """The token names a key that the issuer's key set lacks: perhaps a new one (I-15)."""


class BadSignature(Unverified):
    """No key of the set made the token's signature."""


class OutOfTime(Unverified):
    """By this device's clock alone, the token's time has not come or is over (I-09, I-10)."""

    by_the_clock = True


class ClockWrong(SignInError):
    """This device's clock is too far off to go on (C-07)."""

    trouble = Trouble.WRONG_CLOCK
    by_the_clock = True


class SessionOver(SignInError):
    """The provider no longer renews the session: the person has to sign in again (B-06)."""

    trouble = Trouble.EXPIRED


class NotKept(SignInError):
    """What is to outlive this process could not be written."""

    trouble = Trouble.CONFIGURATION
