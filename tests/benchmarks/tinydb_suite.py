"""TinyDB's own tests for storages and tables, run against our storage.

    python -m tests.benchmarks.tinydb_suite [SOURCE_DISTRIBUTION]

They are not a part of this project: they are taken from TinyDB's source distribution, as pip
fetches it from the package index, and its SHA-256 must be the one that our lock file has. What
our store is not meant to do is named below with the reason; any other failure is one.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from tests.keeping import ROOT

FILES = ("storages", "tables", "tinydb", "middlewares", "operations")

DOES_NOT_APPLY = {
    "test_json": "writes a state whose tables are no tables of documents; ours refuses it",
    "test_json_kwargs": "expects one file laid out by json.dumps; ours is a folder of months",
    "test_json_read": "expects OSError at a write to a read-only store; ours says MonthClosed",
    "test_create_dirs": "expects a missing folder to be an error; ours is made, 0700",
    "test_json_invalid_directory": "the same: a missing folder is made",
    "test_encoding": "writes a state that is no tables, in an old encoding; ours is always UTF-8",
    "test_json_invalid_mode_warning": "access modes are those of one open file",
    "test_query_cache[months]": "the query cache is off: it hands out shared documents",
    "test_search[months]": "the same: counts entries of the query cache",
    "test_search_path[months]": "the same: counts entries of the query cache",
    "test_table_repr[months]": "expects the names of TinyDB's own classes in the repr",
    "test_table_repr[whole states]": "the same",
    "test_persist_table[months]": "expects an empty table to be stored; ours are what they hold",
    "test_persist_table[whole states]": "the same",
    "test_insert_invalid_dict": "expects TypeError for what JSON cannot hold; ours is a ValueError",
    "test_caching_json_write": "asks JSONStorage's open file whether it is closed",
}

_CONFTEST = """\
from tests.benchmarks.tinydb_fixtures import *
from tests.benchmarks.tinydb_fixtures import _ours_for_theirs
"""


def source_distribution(folder: Path, given: Path | None) -> Path | None:
    """The file, whose digest is in our lock file, or None where it cannot be had."""
    found = [given] if given else []
    if given is None:
        python = Path(sys.base_prefix) / "bin" / "python3"  # an environment may have no pip
        words = ["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "tinydb", "--dest"]
        name = f"tinydb=={version('tinydb')}"
        subprocess.run([python, *words, str(folder), name], check=False, timeout=300)
        found = list(folder.glob("tinydb-*.tar.gz"))
    known = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    for path in found:
        if f"sha256:{sha256(path.read_bytes()).hexdigest()}" in known:
            return path
        print(f"{path.name} is not what the lock file names")
    return None


def run(distribution: Path, folder: Path) -> int:
    """Run the tests; 1 where one fails that should not, or passes that we thought could not."""
    with tarfile.open(distribution) as archive:
        for file in FILES:
            member = f"{distribution.name.removesuffix('.tar.gz')}/tests/test_{file}.py"
            content = archive.extractfile(member)
            assert content is not None
            (folder / f"test_{file}.py").write_bytes(content.read())
    (folder / "conftest.py").write_text(_CONFTEST, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    report = folder / "report.xml"
    words = ["-m", "pytest", "-q", "--tb=no", "-p", "no:cacheprovider", f"--junitxml={report}"]
    subprocess.run(
        [sys.executable, *words, "--no-summary", f"--rootdir={folder}", str(folder)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    counts = dict.fromkeys(("passed", "skipped", "does not apply"), 0)
    failed = []
    for case in ElementTree.parse(report).iter("testcase"):
        name = case.get("name", "")
        bad = case.find("failure") is not None or case.find("error") is not None
        if name in DOES_NOT_APPLY:
            counts["does not apply"] += 1
            print(f"does not apply: {name}: {DOES_NOT_APPLY[name]}")
            if not bad:
                failed.append(f"{name} passes, which was not thought possible")
        elif bad:
            failed.append(name)
        else:
            counts["skipped" if case.find("skipped") is not None else "passed"] += 1
    print(f"TinyDB {re.sub(r'[^0-9.]', '', version('tinydb'))}: ", end="")
    print(", ".join(f"{count} {what}" for what, count in counts.items()), end="")
    print(f", {len(failed)} failed", *failed, sep="\n    ")
    return bool(failed) or counts["passed"] < 100


def main(arguments: list[str]) -> int:
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        given = Path(arguments[0]) if arguments else None
        distribution = source_distribution(folder, given)
        if distribution is None:
            print("TinyDB's source distribution could not be had; nothing was run")
            return 2
        tests = folder / "theirs"
        tests.mkdir()
        return run(distribution, tests)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
