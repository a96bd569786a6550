from __future__ import annotations

import json

from feltsense.score.captions import to_webvtt
from feltsense.score.cues import RATE
from feltsense.score.listing import as_json, as_text
from tests.unit.score.laying import laid

BODY = (
    "# Arriving\n[bell end] Look. [10] [=4] [ask noticing]\n> Stop at any time\n"
    "# Hands {region=hands}\n[focus left-hand] Hands. [breathe 1-1-1-1 x1]"
)


def test_as_json_is_what_the_command_promises() -> None:
    """Bell 6 s, line 2 s, silence, 4 s, line 2 s, four phases of 1 s: a minute with 42 s."""
    score = laid(BODY)
    found = as_json(score)
    assert json.loads(json.dumps(found)) == found
    assert {key: found[key] for key in found if key != "cues"} == {
        "rate": RATE,
        "frames": 60 * RATE,
        "minutes": 1.0,
    }
    cues = found["cues"]
    assert all(cue["seconds"] == cue["at"] / RATE for cue in cues)
    assert [(cue["step"], cue["at"] // RATE, cue["length"] // RATE) for cue in cues] == [
        ("bell", 0, 6),
        ("say", 6, 2),
        ("wait", 8, 42),
        ("wait", 50, 4),
        ("ask", 54, 0),
        ("show", 54, 0),
        ("focus", 54, 0),
        ("say", 54, 2),
        *(("breathe", 56 + number, 1) for number in range(4)),
    ]
    assert [cue["section"] for cue in cues] == ["Arriving"] * 6 + ["Hands"] * 6
    belongs = {"which", "text", "scale", "region", "elastic", "phase"}
    assert [{key: cue[key] for key in belongs & cue.keys()} for cue in cues] == [
        {"which": "end"},
        {"text": "Look."},
        {"elastic": True},
        {"elastic": False},
        {"scale": "noticing"},
        {"text": "Stop at any time"},
        {"region": "left-hand"},
        {"text": "Hands."},
        *({"phase": name} for name in ("inhale", "hold in", "exhale", "hold out")),
    ]


def test_as_text_has_a_line_for_each_cue() -> None:
    score = laid(BODY)
    text = as_text(score)
    assert text.startswith("Trial, 1 min\n\nArriving\n  0:00.000     6.00 s  bell    end\n")
    assert "\nHands (hands)\n  0:54.000             focus   left-hand\n" in text
    assert "  0:56.000     1.00 s  breathe inhale (1 of 1)" in text
    assert len([line for line in text.splitlines() if line.startswith("  ")]) == len(score.cues)


def test_a_question_that_waits_is_told() -> None:
    """It has a second of its own, exactly; in a file it is a silence."""
    score = laid("One. [ask numb, and wait] Two. [ask body] [20]")
    asked = [cue for cue in as_json(score)["cues"] if cue["step"] == "ask"]
    assert [(cue["scale"], cue["waits"], cue["length"]) for cue in asked] == [
        ("numb", True, RATE),
        ("body", False, 0),
    ]
    assert "  0:02.000     1.00 s  ask     numb, and wait\n" in as_text(score)


def test_captions() -> None:
    """A line stays for 4 s where nothing follows; what is shown stands with the line it meets."""
    body = "# A\nOne. [=10]\n> Shown\n[=10] Two. [=1] Three. [=10]\n# B\n> Look\nFour. [=19]\n> End"
    assert to_webvtt(laid(body, minutes="[0.5, 1, 2]", chosen=58 / 60)) == (
        "WEBVTT\n\nNOTE Trial\n\nNOTE A\n\n"
        "00:00:00.000 --> 00:00:06.000\nOne.\n\n"
        "00:00:12.000 --> 00:00:18.000\nShown\n\n"
        "00:00:22.000 --> 00:00:25.000\nTwo.\n\n"
        "00:00:25.000 --> 00:00:31.000\nThree.\n\n"
        "NOTE B\n\n"
        "00:00:37.000 --> 00:00:43.000\nLook\nFour.\n\n"
        "00:00:54.000 --> 00:00:58.000\nEnd\n"
    )


def test_what_is_shown_as_the_last_line_ends_stands_with_it() -> None:
    assert to_webvtt(laid("[=58] One.\n> End")).endswith(
        "00:00:58.000 --> 00:01:00.000\nOne.\nEnd\n"
    )


def test_captions_cannot_be_broken_by_what_is_said() -> None:
    body = "# A --\\> B\nOne --\\> two & <three>. [=20] [40]"
    text = to_webvtt(laid(body, title='"a --> b"'))
    assert [line for line in text.splitlines() if "-->" in line] == [
        "00:00:00.000 --> 00:00:06.000"
    ]
    assert "One --&gt; two &amp; &lt;three&gt;." in text
