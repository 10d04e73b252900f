"""``python -m rashomon``."""

import sys

from rashomon.cli import main

sys.exit(main())
