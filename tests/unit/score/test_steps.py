"""Each kind of step, and each choice, as a script and the cues that it gives.

In these scripts a word lasts a second.
"""

from __future__ import annotations

from tests.unit.score.scripts import gives


def test_lines_and_silences() -> None:
    """Speech keeps its length, and every silence is its share of what is left.

    # One
    Hello there you. [6]
    Look around. [12]
    gives
    0   3         say  Hello there you.
    3   18.333    wait
    21.333 2      say  Look around.
    23.333 36.667 wait
    """
    gives(test_lines_and_silences)


def test_an_exact_silence() -> None:
    """A silence with = keeps its length at every length of the session.

    minutes: 0.5
    # One
    Hello. [=3] Again. [10]
    gives
    0 1  say  Hello.
    1 3  wait exact
    4 1  say  Again.
    5 25 wait
    """
    gives(test_an_exact_silence)


def test_a_long_silence_is_broken() -> None:
    """One that would last over 45 s has the line of a word a second in its middle.

    # One
    Hello. [=3] Again. [10]
    gives
    0    1  say  Hello.
    1    3  wait exact
    4    1  say  Again.
    5    25 wait
    30   5  say  Still here, if you like.
    35   25 wait
    """
    gives(test_a_long_silence_is_broken)


def test_a_very_long_silence_is_broken_evenly() -> None:
    """As few lines as are needed, and the same silence between them.

    minutes: 2.5
    # One
    [10]
    gives
    0      33.75 wait
    33.75  5     say  Still here, if you like.
    38.75  33.75 wait
    72.5   5     say  Still here, if you like.
    77.5   33.75 wait
    111.25 5     say  Still here, if you like.
    116.25 33.75 wait
    """
    gives(test_a_very_long_silence_is_broken_evenly)


def test_a_silence_of_exactly_45_s_is_not_broken() -> None:
    """The line comes where a silence would last longer than that.

    # One
    [=15] [1]
    gives
    0  15 wait exact
    15 45 wait
    """
    gives(test_a_silence_of_exactly_45_s_is_not_broken)


def test_an_exact_silence_is_never_broken() -> None:
    """What is exact stays as it was written.

    # One
    [=58] [1]
    gives
    0  58 wait exact
    58 2  wait
    """
    gives(test_an_exact_silence_is_never_broken)


def test_bells() -> None:
    """Each rings out before what follows.

    # One
    [bell start]
    Hello. [20] [bell interval] [20]
    [bell end]
    gives
    0    5    bell start
    5    1    say  Hello.
    6    22.5 wait
    28.5 3    bell interval
    31.5 22.5 wait
    54   6    bell end
    """
    gives(test_bells)


def test_counted_breathing() -> None:
    """As many breaths as were written, and a phase of 0 makes no cue.

    minutes: 0.5
    # One
    [breathe 4-0-6-0 x2] [1]
    gives
    0  4  breathe inhale 1/2
    4  6  breathe exhale 1/2
    10 4  breathe inhale 2/2
    14 6  breathe exhale 2/2
    20 10 wait
    """
    gives(test_counted_breathing)


def test_breathing_with_holds() -> None:
    """All four phases, in their order.

    minutes: 0.5
    # One
    [breathe 4-3-5-2 x1] [1]
    gives
    0  4  breathe inhale 1/1
    4  3  breathe hold in 1/1
    7  5  breathe exhale 1/1
    12 2  breathe hold out 1/1
    14 16 wait
    """
    gives(test_breathing_with_holds)


def test_timed_breathing_stretches_in_whole_breaths() -> None:
    """Both would be doubled to 40 s and 20 s: 3 breaths of 12 s, and the rest is silence.

    # One
    [breathe 5-7 for 20 s] [10]
    gives
    0  5  breathe inhale 1/3
    5  7  breathe exhale 1/3
    12 5  breathe inhale 2/3
    17 7  breathe exhale 2/3
    24 5  breathe inhale 3/3
    29 7  breathe exhale 3/3
    36 24 wait
    """
    gives(test_timed_breathing_stretches_in_whole_breaths)


def test_timed_breathing_has_one_breath_at_least() -> None:
    """Even where less than one was asked for.

    minutes: 0.25
    # One
    [breathe 4-6 for 1 s] [5]
    gives
    0  4 breathe inhale 1/1
    4  6 breathe exhale 1/1
    10 5 wait
    """
    gives(test_timed_breathing_has_one_breath_at_least)


def test_timed_breathing_alone_fills_whole_breaths() -> None:
    """Without a silence the breaths themselves fill the time, 2 and 1, where they can.

    minutes: 0.5
    # One
    [breathe 4-6 for 60 s] [breathe 3-0-7-0 for 60 s]
    gives
    0  4 breathe inhale 1/2
    4  6 breathe exhale 1/2
    10 4 breathe inhale 2/2
    14 6 breathe exhale 2/2
    20 3 breathe inhale 1/1
    23 7 breathe exhale 1/1
    """
    gives(test_timed_breathing_alone_fills_whole_breaths)


def test_what_takes_no_time() -> None:
    """The figure, a question and a shown text stand at a frame, between what lasts.

    minutes: 0.25
    # One {region=hands}
    > Read this.
    [focus left-hand] Hello. [5] [ask noticing] [5]
    gives
    0 0 show  Read this.
    0 0 focus left-hand
    0 1 say   Hello.
    1 7 wait
    8 0 ask   noticing
    8 7 wait
    """
    gives(test_what_takes_no_time)


def test_weight_is_a_share() -> None:
    """A section of weight 2 gets twice the silence for the same number.

    minutes: 0.5
    # One {weight=2}
    [5]
    # Two
    [5]
    gives
    0  20 wait
    20 10 wait
    """
    gives(test_weight_is_a_share)


def test_from() -> None:
    """A section waits for a session that is long enough.

    minutes: 0.5
    # One
    [5]
    # Two {from=0.6}
    Not yet. [5]
    # Three {from=0.5}
    Now. [5]
    gives
    0    14.5 wait
    14.5 1    say  Now.
    15.5 14.5 wait
    """
    gives(test_from)


def test_optional_goes_where_time_is_short() -> None:
    """The last one first, and no more than need be.

    minutes: 0.2
    # One
    [5]
    # Two {optional}
    Five words are these here. [5]
    # Three
    End. [5]
    # Four {optional}
    Five words are these too. [5]
    gives
    0  2 wait
    2  5 say  Five words are these here.
    7  2 wait
    9  1 say  End.
    10 2 wait
    """
    gives(test_optional_goes_where_time_is_short)


def test_without_a_region() -> None:
    """Its section is gone with all its words, and with it that of a part of it.

    minutes: 0.5
    without: torso
    # One
    Hello. [5]
    # Chest {region=chest}
    The chest. [9]
    # Heart {region=heart optional}
    The heart. [9]
    # Hands {region=hands}
    The hands. [8.5]
    gives
    0  1  say  Hello.
    1  10 wait
    11 2  say  The hands.
    13 17 wait
    """
    gives(test_without_a_region)


def test_a_part_left_out_leaves_the_whole() -> None:
    """Who leaves out a hand still visits the hands, but for what is said of that one.

    minutes: 0.25
    without: left-hand
    # Hands {region=hands}
    Hands. [focus left-hand] The left one. [5] [focus right-hand] Right. [5]
    gives
    0 1  say   Hands.
    1 0  focus right-hand
    1 1  say   Right.
    2 13 wait
    """
    gives(test_a_part_left_out_leaves_the_whole)


def test_a_session_keeps_its_last_bell() -> None:
    """What follows a focus that is left out goes too, but not the bells that begin and end.

    minutes: 0.25
    without: chest
    # Back
    Look. [5] [focus heart] Your heart. [bell interval] [5] [bell end]
    gives
    0 1 say  Look.
    1 8 wait
    9 6 bell end
    """
    gives(test_a_session_keeps_its_last_bell)


def test_without_the_whole_body() -> None:
    """Nothing is part of it: only the section on the whole goes.

    minutes: 0.25
    without: whole-body
    # Hands {region=hands}
    Hands. [5]
    # All {region=whole-body}
    All of it. [5]
    gives
    0 1  say  Hands.
    1 14 wait
    """
    gives(test_without_the_whole_body)


def test_without_holds() -> None:
    """4-4-4-4 becomes 4-4, as often as was written; a breath of holds alone goes.

    minutes: 0.5
    no holds
    # One
    [breathe 4-4-4-4 x2] [breathe 0-4-0-4 x3] [5]
    gives
    0  4  breathe inhale 1/2
    4  4  breathe exhale 1/2
    8  4  breathe inhale 2/2
    12 4  breathe exhale 2/2
    16 14 wait
    """
    gives(test_without_holds)
