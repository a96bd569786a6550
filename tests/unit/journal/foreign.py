"""Invented exports of other apps, for the tests of importing."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from typing import Any

DAYLIO_CSV = (
    "\ufefffull_date,date,weekday,time,mood,activities,scales,note_title,note\n"
    '2026-07-22,July 22,Wednesday,23:05,meh,work | "bad" sleep | work,,"","Invented. ""Quoted"","\n'
    '2026-07-22,July 22,Wednesday,8:30\u202fam,rad,,Stress: 3,A title,"two\nlines"\n'
    "2026-07-21,July 21,Tuesday,12:10 am,Awful,trams,,,\n"
)

HOW_WE_FEEL = (
    "Date,Locale,Mood Keys,Mood,Tags (People),Tags (Places),Tags (Events),Sleep,Notes,Reflections,"
    "Takeaways\n"
    "2026 Wed Jul 22 11:36 PM,en,down;calm,Down;Calm,By Myself,Home,Resting;Tea,6.5,Invented,"
    '"[""One"",""Two""]",[]\n'
    "2026 Wed Jul 22 08:15\u202fAM,en,calm,Calm,Friend,,,,,,A takeaway\n"
)

HOW_WE_FEEL_SHORT = (
    "Date,Mood,Tags (People),Tags (Places),Tags (Events),Notes,Reflections,Takeaways\n"
    "2026 Wed Jul 22 11:36 PM,Down;Calm,By Myself,Home,Resting;Tea,Invented,,\n"
)

INSIGHT_TIMER = (
    "Started At,Duration,Preset,Activity\r\n"
    "04/20/2026 08:21:14,0:45:0,,Meditation\r\n"
    "03/29/2026 02:30:00,0:10:5,Morning sit,Breathing\r\n"
)

PIXELS: list[dict[str, Any]] = [
    {
        "type": "Mood",
        "date": "2026-7-22",
        "scores": [4, 2, 4],
        "notes": "Invented",
        "tags": [{"type": "Emotions", "entries": ["calm", "tired"]}],
    },
    {"type": "Mood", "date": "2026-07-23", "scores": [1], "notes": "", "tags": []},
]

DAYLIO: dict[str, Any] = {
    "version": 15,
    "tags": [{"id": 1, "name": "work"}, {"id": 2, "name": "trams"}],
    "customMoods": [
        {"id": 1, "custom_name": "", "mood_group_id": 1, "predefined_name_id": 1},
        {"id": 7, "custom_name": "súper", "mood_group_id": 2, "predefined_name_id": -1},
    ],
    "dayEntries": [
        {
            "id": 3,
            "datetime": 1784754300000,  # 2026-07-22 21:05 UTC
            "timeZoneOffset": 7200000,
            "mood": 1,
            "note_title": "",
            "note": "<div>Tea &amp; rain<br>at night</div><ul><li>one</li></ul>",
            "tags": [1, 2, 9],
            "assets": [4],
        },
        {
            "id": 4,
            "datetime": 1784754300000,
            "timeZoneOffset": -12600000,
            "mood": 7,
            "note": "",
            "tags": [],
        },
    ],
}


def daylio_backup(content: dict[str, Any] | bytes = DAYLIO, name: str = "backup.daylio") -> bytes:
    """A `.daylio` of this content."""
    if isinstance(content, dict):
        content = base64.b64encode(json.dumps(content).encode())
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return held.getvalue()


def as_csv(header: str, *rows: str) -> bytes:
    """A CSV of these lines."""
    return "\n".join((header, *rows, "")).encode()
