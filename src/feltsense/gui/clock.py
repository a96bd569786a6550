"""The clock of the place: somebody may travel while the app is open."""

from __future__ import annotations

import sys
import time


def look_at_the_zone() -> None:
    """Have local times go by the zone that the system has now, and not by that of the start.

    Entries keep the offset that they were made with. On Windows it is looked at each time anyway.
    """
    if sys.platform != "win32":
        time.tzset()
