"""The command line, and putting the rooms together for it.

Each command imports what it needs when it runs, so that `feltsense --help` is quick and the
window paints before numpy is there. Exit status 0, or 1 with a plain sentence on stderr.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from feltsense import __version__
from feltsense.cli import backups, exporting, importing, reporting, stats
from feltsense.cli.refused import Refused
from feltsense.cli.unlocking import add_passphrase
from feltsense.places import DataFolder, data_folder

if TYPE_CHECKING:
    from feltsense.score.choices import Choices
    from feltsense.script.steps import Exercise
    from feltsense.sound.voices import Voice


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(1, f"feltsense: {message}\n")


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit status. No traceback reaches the person."""
    for stream in (sys.stdout, sys.stderr):  # a terminal may not know every letter of a script
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        status: int = options.command(options)
        sys.stdout.flush()
    except Refused as refused:
        print(f"feltsense: {refused}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of the output went away, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 1
    except ImportError as error:  # a system library that Qt or the sound needs
        print(f"feltsense: something this needs is missing: {error}", file=sys.stderr)
        print("Started by ./run, it says how to install it.", file=sys.stderr)
        return 1
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        print(f"feltsense: {error.strerror or error}{where}", file=sys.stderr)
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="feltsense",
        description="Guided body scans, breathing and interoception, at your desk. "
        "Without a command, the app opens.",
    )
    parser.add_argument("--version", action="version", version=f"Feltsense {__version__}")
    data_help = "the folder that holds all of your data (also: FELTSENSE_DATA)"
    parser.add_argument("--data", metavar="DIR", help=data_help)
    small = "open it as a small icon, as when it opens with the computer"
    parser.add_argument("--minimized", action="store_true", help=small)
    parser.set_defaults(command=_open, check_in=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, help_: str) -> argparse.ArgumentParser:
        sub: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
        # SUPPRESS, so that `feltsense --data DIR list` is not undone by the command's default
        sub.add_argument("--data", metavar="DIR", help=data_help, default=argparse.SUPPRESS)
        return sub

    asks = "a small window for a check-in: a few questions without an exercise"
    command("check-in", asks).set_defaults(command=_check_in)

    command("list", "print the library").set_defaults(command=_list)

    speaks = "print the voices, in the order in which a line falls to the next"
    command("voices", speaks).set_defaults(command=_list_voices)

    check = command("check", "print every error and advice of scripts or folders of them")
    check.add_argument("paths", metavar="PATH", nargs="+")
    check.set_defaults(command=_check)

    score = command("score", "print the cue list of a script")
    _add_choices(score)
    score.add_argument("--json", action="store_true", help="as one JSON object")
    score.set_defaults(command=_score)

    render = command("render", "write what would be heard to a file")
    _add_choices(render)
    render.add_argument("-o", "--output", metavar="OUT", help="a .wav, .flac, .ogg or .opus file")
    render.add_argument("--captions", metavar="OUT.vtt", help="write the captions as WebVTT")
    render.add_argument("--block", type=int, default=4096, help=argparse.SUPPRESS)
    render.set_defaults(command=_render)

    doctor = command("doctor", "say what the app found on this computer")
    add_passphrase(doctor)
    doctor.set_defaults(command=_doctor)

    exporting.add(command)
    backups.add(command)
    importing.add(command)
    stats.add(command)
    reporting.add(command)

    demo = command("demo", "open the app on eight invented months, in a folder of their own")
    demo.add_argument(
        "--keep", metavar="DIR", help="make them in DIR and leave them there; without, they go"
    )
    demo.set_defaults(command=_demo)

    gallery = command("gallery", "every component in every state, for who builds the screens")
    gallery.set_defaults(command=_gallery)

    shots = command("screenshots", "write a picture of every screen, on invented data")
    shots.add_argument("folder", metavar="DIR")
    shots.add_argument(
        "--every",
        action="store_true",
        help="also at 900x600, in high contrast, at full HD and with text at 150 and 200 %%",
    )
    shots.set_defaults(command=_screenshots)
    return parser


def _add_choices(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("script", metavar="SCRIPT", help="a file, or a name from `feltsense list`")
    parser.add_argument("--minutes", type=float, metavar="N", help="how long (default: as usual)")
    parser.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="REGION",
        help="leave a region of the body out; may be given again",
    )
    parser.add_argument("--ambience", metavar="NAME", help="in place of the script's own")
    parser.add_argument("--no-holds", action="store_true", help="no breath holds")
    parser.add_argument("--voice", metavar="NAME", help="a voice, or `none` for bells and captions")
    add_passphrase(parser)


# Commands


def _open(options: argparse.Namespace) -> int:
    data = data_folder(options.data)
    _speak(data)
    from feltsense.gui.cannot_open import say_in_a_window
    from feltsense.gui.opening import CannotOpen, NoScreen, open_window

    try:
        status = open_window(data, check_in=options.check_in, minimized=options.minimized)
    except CannotOpen as error:
        if not isinstance(error, NoScreen):
            say_in_a_window(str(error))
        raise Refused(str(error)) from None
    from feltsense.gui.languages import AGAIN

    if status == AGAIN:
        os.execv(sys.executable, sys.orig_argv)
    return status


def _speak(data: DataFolder) -> None:
    """Begin the language, before anything that says something is imported."""
    from feltsense.gui import languages

    languages.begin(languages.wanted(data.settings))


def _check_in(options: argparse.Namespace) -> int:
    options.check_in = True
    return _open(options)


def _demo(options: argparse.Namespace) -> int:
    _speak(data_folder(options.keep))
    from feltsense.gui.demo import NotEmpty, open_demo
    from feltsense.gui.opening import CannotOpen

    try:
        return open_demo(Path(options.keep) if options.keep else None)
    except (CannotOpen, NotEmpty) as error:
        raise Refused(str(error)) from None


def _list(options: argparse.Namespace) -> int:
    from feltsense.player.shelf import Shelf
    from feltsense.script.vocabulary import KINDS

    library = Shelf(data_folder(options.data)).read()
    width = max((len(exercise.id) for exercise in library.exercises), default=0)
    for kind in KINDS:
        of_kind = [exercise for exercise in library.exercises if exercise.kind == kind]
        if of_kind:
            print(kind)
        for exercise in of_kind:
            minutes = exercise.minutes
            spread = f"{minutes.shortest:g}"
            if minutes.longest > minutes.shortest:
                spread += f" to {minutes.longest:g}"
            print(f"  {exercise.id:{width}}  {exercise.title} ({spread} min)")
    for broken in library.broken:
        print(f"broken: {broken.id}")
        for problem in broken.problems:
            print(f"  {problem}")
    return 0


def _list_voices(options: argparse.Namespace) -> int:
    from feltsense import places
    from feltsense.sound.voices.finder import available
    from feltsense.vault.kept import Kept

    for voice in available(places.assets(), data_folder(options.data), Kept(locked=True)):
        print(f"{voice.name}: {voice.title}")
    print("none: bells and captions")
    return 0


def _check(options: argparse.Namespace) -> int:
    from feltsense import places
    from feltsense.score.check import minutes_problems
    from feltsense.script.advice import advice
    from feltsense.script.library import script_files
    from feltsense.script.parse import read
    from feltsense.script.problems import ScriptError
    from feltsense.sound.ambiences import Ambiences
    from feltsense.sound.piece import line_length
    from feltsense.sound.voices.recorded import narrations

    shipped = places.exercises().resolve()
    recorded = narrations(places.assets())  # as the library does: a check asks no program to speak
    ambiences = tuple(Ambiences(data_folder(options.data).ambience).own())
    scripts = errors = remarks = 0
    for given in options.paths:
        path = Path(given)
        if not path.exists():
            raise Refused(f"there is no {given}")
        files = script_files(path) if path.is_dir() else [path]
        if not files:
            print(f"{given}: no scripts (*.md) in this folder", file=sys.stderr)
        for file in files:
            scripts += 1
            try:
                exercise = read(
                    file, shipped=file.resolve().is_relative_to(shipped), ambiences=ambiences
                )
            except ScriptError as error:
                problems = error.problems
            else:
                timing = minutes_problems(exercise, line_length(recorded, exercise.language))
                problems = (*timing, *advice(exercise))
            for problem in problems:
                print(problem)
            errors += sum(problem.severity == "error" for problem in problems)
            remarks += sum(problem.severity != "error" for problem in problems)
    tally = f"{_count(scripts, 'script')}: {_count(errors, 'error')}, {remarks} of advice"
    if errors:
        raise Refused(tally)
    print(tally)
    return 0


def _score(options: argparse.Namespace) -> int:
    from feltsense.score.layout import CannotLast, NothingLeft, lay_out
    from feltsense.score.listing import as_json, as_text
    from feltsense.sound.piece import line_length

    data = data_folder(options.data)
    exercise, choices = _exercise(options.script, data), _choices(options)
    voices = _voices(options, exercise, data)
    try:
        score = lay_out(exercise, choices, line_length(voices, exercise.language))
    except (CannotLast, NothingLeft) as error:
        raise Refused(str(error)) from None
    if options.json:
        json.dump(as_json(score), sys.stdout, ensure_ascii=False, indent=1)
        print()
    else:
        print(as_text(score))
    return 0


def _render(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from feltsense.score.cues import RATE
    from feltsense.score.layout import CannotLast, NothingLeft
    from feltsense.sound.ambiences import Ambiences
    from feltsense.sound.looping import AmbienceError
    from feltsense.sound.piece import prepare
    from feltsense.sound.render import RenderError
    from feltsense.sound.take_along import taking_along

    if not options.output and not options.captions:
        raise Refused("say where to write: -o OUT.wav, --captions OUT.vtt, or both")
    sound = Path(options.output) if options.output else None
    captions = Path(options.captions) if options.captions else None
    for path in filter(None, (sound, captions)):
        if not path.parent.is_dir():  # before the work, not after it
            raise Refused(f"there is no folder {path.parent} to write {path.name} into")
    data = data_folder(options.data)
    exercise, choices = _exercise(options.script, data), _choices(options)
    voices = _voices(options, exercise, data)
    try:
        piece = prepare(exercise, choices, voices, ambiences=Ambiences(data.ambience))
    except (AmbienceError, CannotLast, NothingLeft) as error:
        raise Refused(str(error)) from None
    with tqdm(
        total=piece.score.frames // RATE,
        desc=sound.name if sound else None,
        unit="s",
        leave=False,
        disable=sound is None,
        bar_format="{desc} {percentage:3.0f}% |{bar}| {n_fmt}/{total_fmt} s of sound",
    ) as bar:
        try:
            for done in taking_along(piece, sound, captions, block=max(1, options.block)):
                bar.update(done // RATE - bar.n)
        except RenderError as error:
            raise Refused(str(error)) from None
    return 0


def _doctor(options: argparse.Namespace) -> int:
    from feltsense.cli.doctor import report
    from feltsense.cli.unlocking import unlocked

    data = data_folder(options.data)
    print(report(data, unlocked(data, options, finish=False) if options.passphrase_from else None))
    return 0


def _gallery(options: argparse.Namespace) -> int:
    from feltsense.gui.opening import NoScreen, see_a_screen

    try:
        see_a_screen()
    except NoScreen as error:
        raise Refused(str(error)) from None
    from feltsense.gui.gallery import open_gallery

    return open_gallery()


def _screenshots(options: argparse.Namespace) -> int:
    from feltsense.gui.screenshots import take

    for path in take(Path(options.folder), every=options.every):
        print(path)
    return 0


# What they share


def _exercise(name: str, data: DataFolder) -> Exercise:
    """The script in the file `name`, or the exercise of that name in the library."""
    from feltsense.player.shelf import Shelf
    from feltsense.script.parse import read
    from feltsense.script.problems import ScriptError
    from feltsense.sound.ambiences import Ambiences

    path = Path(name)
    if path.is_file():
        try:
            return read(path, ambiences=tuple(Ambiences(data.ambience).own()))
        except ScriptError as error:
            raise Refused("\n".join(map(str, error.problems))) from None
    library = Shelf(data).read()
    named = [
        exercise
        for exercise in library.exercises
        if name in (exercise.id, exercise.id.rsplit("/", 1)[-1])
    ]
    if named:
        return named[0]
    for broken in library.broken:
        if name in (broken.id, broken.id.rsplit("/", 1)[-1]):
            raise Refused("\n".join(map(str, broken.problems)))
    raise Refused(f"there is no script {name}; `feltsense list` prints the names there are")


def _choices(options: argparse.Namespace) -> Choices:
    from feltsense.score.choices import Choices
    from feltsense.script.vocabulary import REGIONS, nearest
    from feltsense.sound.ambiences import Ambiences

    for region in options.without:
        if region not in REGIONS:
            raise Refused(
                f"there is no region {region!r}; did you mean {nearest(region, REGIONS)}?"
            )
    minutes = options.minutes
    if minutes is not None and not 0 < minutes < 24 * 60:
        raise Refused(f"--minutes {minutes:g} is no length for a session")
    ambiences = Ambiences(data_folder(options.data).ambience).names()
    if options.ambience is not None and options.ambience not in ambiences:
        raise Refused(
            f"there is no ambience {options.ambience!r}; known are {', '.join(ambiences)}"
        )
    return Choices(
        minutes, frozenset(options.without), holds=not options.no_holds, ambience=options.ambience
    )


def _voices(options: argparse.Namespace, exercise: Exercise, data: DataFolder) -> tuple[Voice, ...]:
    """Who speaks the exercise, the asked for voice first; recordings lie beside its script."""
    from feltsense import places
    from feltsense.cli.unlocking import kept_for
    from feltsense.sound.voices.finder import UnknownVoiceError, available, named, with_own
    from feltsense.sound.voices.own import INDEX, folder_of

    script = Path(options.script)
    beside = (script.stem, script.parent) if script.is_file() else (exercise.id, data.exercises)
    kept = kept_for(data, options, folder_of(*beside) / INDEX)
    voices = with_own(available(places.assets(), data, kept), *beside, kept)
    try:
        return voices if options.voice is None else named(options.voice, voices)
    except UnknownVoiceError as error:
        raise Refused(str(error)) from None


def _count(n: int, thing: str) -> str:
    return f"{n} {thing}{'' if n == 1 else 's'}"
