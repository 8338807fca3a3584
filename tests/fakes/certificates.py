"""Certificates made for one test run: an authority, and servers it vouches for or not."""

import ssl
import warnings
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

DAY = timedelta(days=1)

_Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _builder(subject: str, issuer: x509.Name, key: _Key, ca: bool) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


class Authority:
    """A certificate authority that lives in one directory.

    `vouched_by` another one it is an impostor: that one made it a server, and no authority.
    """

    def __init__(
        self, directory: Path, name: str = "Test authority", vouched_by: "Authority | None" = None
    ) -> None:
        self._directory = directory
        self._key = ec.generate_private_key(ec.SECP256R1())
        genuine = vouched_by is None
        issuer = _name(name) if vouched_by is None else vouched_by._certificate.subject
        now = datetime.now(UTC)
        self._certificate: x509.Certificate = (
            _builder(name, issuer, self._key, ca=genuine)
            .not_valid_before(now - 900 * DAY)
            .not_valid_after(now + 900 * DAY)
            .add_extension(_usage(signs_certificates=genuine), critical=True)
            .sign(self._key if vouched_by is None else vouched_by._key, hashes.SHA256())
        )
        self._own_pem = self._certificate.public_bytes(serialization.Encoding.PEM)
        self._chain = b"" if genuine else self._own_pem
        self.bundle = directory / f"{name}.pem"
        self.bundle.write_bytes(self._own_pem)

    def server(
        self,
        *hosts: str,
        starts: timedelta = -DAY,
        ends: timedelta = DAY,
        self_signed: bool = False,
        newest_tls: ssl.TLSVersion | None = None,
        purpose: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH,
        rsa_bits: int | None = None,
    ) -> ssl.SSLContext:
        """A server's context with a certificate for `hosts`, valid from `starts` to `ends`.

        `rsa_bits` makes it an RSA key, of a size that nobody should accept any more perhaps.
        """
        key: _Key = ec.generate_private_key(ec.SECP256R1())
        if rsa_bits is not None:
            key = rsa.generate_private_key(65537, rsa_bits)
        now = datetime.now(UTC)
        subject = hosts[0]
        issuer = _name(subject) if self_signed else self._certificate.subject
        certificate = (
            _builder(subject, issuer, key, ca=False)
            .not_valid_before(now + starts)
            .not_valid_after(now + ends)
            .add_extension(
                x509.SubjectAlternativeName([_general_name(h) for h in hosts]), critical=False
            )
            .add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(
                    key.public_key() if self_signed else self._key.public_key()
                ),
                critical=False,
            )
            .sign(key if self_signed else self._key, hashes.SHA256())
        )
        return self._context(key, certificate, newest_tls)

    def _context(
        self,
        key: _Key,
        certificate: x509.Certificate,
        newest_tls: ssl.TLSVersion | None,
    ) -> ssl.SSLContext:
        path = self._directory / f"{certificate.serial_number}.pem"
        path.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            + certificate.public_bytes(serialization.Encoding.PEM)
            + self._chain
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if newest_tls is not None or isinstance(key, rsa.RSAPrivateKey):
            # What this machine's OpenSSL would not do by itself.
            context.set_ciphers("ALL:@SECLEVEL=0")
        context.load_cert_chain(path)
        if newest_tls is not None:
            with warnings.catch_warnings():  # Python calls the old versions deprecated
                warnings.simplefilter("ignore", DeprecationWarning)
                context.minimum_version = newest_tls
                context.maximum_version = newest_tls
        return context


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
