from __future__ import annotations

import os
from pathlib import Path

import pytest

from feltsense.script.library import LibraryReader, read_library, script_files
from feltsense.script.problems import Problem
from feltsense.script.steps import Exercise
from tests.unit.script.writing import script


def put(path: Path, text: str | None = None, **front: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script(**front) if text is None else text, encoding="utf-8")
    return path


def test_every_script_below_the_folders_by_kind_and_title(tmp_path: Path) -> None:
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    put(shipped / "breathing" / "slow.md", kind="breathing", title="Slow")
    put(shipped / "body-scan" / "deep" / "b.md", title="b")
    put(shipped / "a.md", title="C")
    put(shipped / "z.md", kind="grounding", title="Z")
    put(own / "a.md", title="A")
    put(shipped / "README.md", "about")
    put(shipped / "body-scan" / "readme.md", "about")
    put(shipped / ".hidden.md", "x")
    put(shipped / ".git" / "x.md", "x")
    put(own / "a.voice" / "about-these-recordings.md", "x")
    put(shipped / "notes.txt", "x")
    found = read_library([("", shipped), ("own/", own), ("none/", tmp_path / "none")])
    assert [exercise.id for exercise in found.exercises] == [
        *("z", "own/a", "body-scan/deep/b", "a", "breathing/slow")
    ]
    assert found.broken == ()
    slow = found.by_id("breathing/slow")
    assert slow is not None and slow.title == "Slow"
    assert slow.file == str(shipped / "breathing" / "slow.md")
    assert found.by_id("slow") is None


def test_what_is_broken_is_listed_and_hides_nothing(tmp_path: Path) -> None:
    put(tmp_path / "good.md")
    put(tmp_path / "bad.md", "---\ntitle: a\n")
    (tmp_path / "bytes.md").write_bytes(b"\xff\xfe")
    (tmp_path / "folder.md").mkdir()
    put(tmp_path / "folder.md" / "inside.md")
    (tmp_path / "loop.md").symlink_to(tmp_path / "loop.md")
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "around").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.md")
    found = read_library([("", tmp_path)])
    assert [exercise.id for exercise in found.exercises] == ["good"]
    assert [broken.id for broken in found.broken] == [
        *("bad", "bytes", "folder", "gone", "loop", "pipe")
    ]
    for broken in found.broken:
        assert broken.problems
        assert str(broken.problems[0]).startswith(f"{broken.file}:")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads it all")
def test_what_may_not_be_read_is_broken(tmp_path: Path) -> None:
    put(tmp_path / "good.md")
    put(tmp_path / "secret.md").chmod(0)
    (tmp_path / "locked").mkdir(mode=0)
    found = read_library([("", tmp_path)])
    (tmp_path / "locked").chmod(0o700)
    assert [exercise.id for exercise in found.exercises] == ["good"]
    assert [broken.id for broken in found.broken] == ["locked", "secret"]


def test_folders_are_followed_through_links_once(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere" / "a.md")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "one").symlink_to(tmp_path / "elsewhere")
    (inside / "two").symlink_to(tmp_path / "elsewhere")
    (inside / "up").symlink_to(inside)
    assert script_files(inside) == [inside / "one" / "a.md"]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_not_text_can_still_be_printed(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md"))
    try:
        put(path)
    except OSError:
        pytest.skip("this file system takes only text")
    found = read_library([("", tmp_path)])
    found.exercises[0].id.encode("utf-8")
    found.exercises[0].file.encode("utf-8")


def test_two_scripts_of_one_name(tmp_path: Path) -> None:
    put(tmp_path / "shipped" / "own" / "a.md", title="First")
    put(tmp_path / "own" / "a.md", title="Second")
    found = read_library([("", tmp_path / "shipped"), ("own/", tmp_path / "own")])
    assert [exercise.title for exercise in found.exercises] == ["First"]
    assert [broken.id for broken in found.broken] == ["own/a"]


class Count:
    """A further check that counts, and finds `found`."""

    def __init__(self, *found: Problem) -> None:
        self.asked: list[str] = []
        self._found = found

    def __call__(self, exercise: Exercise) -> tuple[Problem, ...]:
        self.asked.append(exercise.id)
        return self._found


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    one, two = put(tmp_path / "one.md"), put(tmp_path / "two.md", "broken")
    count = Count()
    reader = LibraryReader([("", tmp_path)], count)
    first = reader.read()
    assert reader.read() == first
    assert count.asked == ["one"]
    assert reader.read().exercises[0] is first.exercises[0]

    put(two)
    put(tmp_path / "three.md")
    assert [exercise.id for exercise in reader.read().exercises] == ["one", "three", "two"]
    assert sorted(count.asked) == ["one", "three", "two"]

    put(one, title="Other")
    assert reader.read().exercises[0].title == "Other"
    one.unlink()
    assert [exercise.id for exercise in reader.read().exercises] == ["three", "two"]


def test_a_changed_file_of_the_same_size_and_time_is_read_again(tmp_path: Path) -> None:
    path = put(tmp_path / "one.md", title="Before")
    reader = LibraryReader([("", tmp_path)])
    reader.read()
    before = path.stat()
    new = put(tmp_path / "one.tmp", title="Behind")
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
    new.replace(path)
    assert reader.read().exercises[0].title == "Behind"


def test_errors_of_a_further_check_break_a_script_and_advice_does_not(tmp_path: Path) -> None:
    put(tmp_path / "one.md")
    error = Problem("one.md", 5, 1, "too short")
    advice = Problem("one.md", 5, 1, "rather short", severity="advice")
    assert read_library([("", tmp_path)], Count(advice)).broken == ()
    found = read_library([("", tmp_path)], Count(advice, error))
    assert found.exercises == ()
    assert found.broken[0].problems == (error,)


def test_an_ambience_that_comes_mends_the_script_that_names_it(tmp_path: Path) -> None:
    text = (
        "---\ntitle: Sea\nkind: grounding\nsummary: By the sea.\nminutes: 1\nambience: sea\n---\n"
        "# Here\n[20]\n"
    )
    (tmp_path / "sea.md").write_text(text)
    reader = LibraryReader([("own/", tmp_path)])
    assert "there is no ambience" in str(reader.read().broken[0].problems[0])
    assert [each.ambience for each in reader.read(("sea",)).exercises] == ["sea"]
    assert len(reader.read().broken) == 1
