"""Inside the machine: runs what the test asks for, a line of JSON for each question and answer."""

import json
import subprocess

PORT = "/dev/virtio-ports/agent"


def answer(question: dict[str, object]) -> dict[str, object]:
    done = subprocess.run(
        ["/bin/sh", "-c", str(question["command"])],
        input=str(question["input"]),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return {"code": done.returncode, "output": done.stdout}


def main() -> None:
    with open(PORT, "r+b", buffering=0) as port:
        for line in iter(port.readline, b""):
            port.write(json.dumps(answer(json.loads(line))).encode() + b"\n")


if __name__ == "__main__":
    main()
