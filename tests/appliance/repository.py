"""A signed repository of packages, made with the tools that Debian has for it."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Repository:
    """A folder that apt can read, and the home of the key that signs it."""

    folder: Path
    keys: Path

    def create(self) -> None:
        """Make an empty repository and a key of its own."""
        self.folder.mkdir(parents=True)
        self.keys.mkdir(mode=0o700)
        key = ["--passphrase", "", "--quick-generate-key", "screens@example.com", "ed25519", "sign"]
        self._gpg(*key, "never")

    def public_key(self) -> bytes:
        """Return what a device needs to believe the repository."""
        return self._gpg("--export")

    def publish(self, *packages: Path) -> None:
        """Add packages, and sign the new list of all of them."""
        for package in packages:
            shutil.copy(package, self.folder)
        listed = self._output("dpkg-scanpackages", "--multiversion", ".")
        (self.folder / "Packages").write_bytes(listed)
        (self.folder / "InRelease").unlink(missing_ok=True)
        release = self._output("apt-ftparchive", "release", ".")
        signed = self._gpg("--clear-sign", given=release)
        (self.folder / "InRelease").write_bytes(signed)

    def _gpg(self, *arguments: str, given: bytes = b"") -> bytes:
        command = ["gpg", "--homedir", str(self.keys), "--batch", "--quiet"]
        return self._output(*command, *arguments, given=given)

    def _output(self, *command: str, given: bytes = b"") -> bytes:
        done = subprocess.run(
            command, cwd=self.folder, input=given, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout
