"""The phone of somebody who approves what is at the address on the command line.

A program, because it is run in a machine's network.
"""

import sys

from tests.fakes.phone import Phone

Phone().approve(sys.argv[1])
