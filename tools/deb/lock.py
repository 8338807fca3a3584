"""What the lock of what is shipped installs on another machine than this one."""

import re

from packaging.requirements import Requirement

from tools.deb.variant import Variant


def wanted(lock: str, variant: Variant) -> str:
    """The part of the lock that the package has to bring, as pip reads it, hashes included.

    pip itself judges the conditions of a lock by the machine it runs on.
    """
    environment = {
        "python_version": variant.python,
        "python_full_version": f"{variant.python}.0",
        "platform_machine": variant.machine,
        "sys_platform": "linux",
    }
    kept = []
    for block in re.split(r"\n(?=\S)", re.sub(r"(?m)^\s*#.*\n", "", lock)):
        head, _, hashes = block.partition("\\")
        requirement = Requirement(head.strip())
        applies = requirement.marker is None or requirement.marker.evaluate(environment)
        if applies and requirement.name not in variant.from_debian:
            kept.append(f"{requirement.name}{requirement.specifier} \\{hashes}")
    return "\n".join(kept)
