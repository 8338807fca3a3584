"""The Debian package that a shared library comes from."""

EXCEPTIONS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


def package_of(library: str) -> str:
    """Return the package by its usual name: `libX11.so.6` is in `libx11-6`.

    Source: Debian Policy §8.1 on the names of library packages.
    """
    if library in EXCEPTIONS:
        return EXCEPTIONS[library]
    stem, _, version = library.lower().replace("_", "-").partition(".so.")
    return f"{stem}-{version}" if stem[-1].isdigit() else f"{stem}{version}"
