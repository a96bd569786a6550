"""Writing an export: durably, for the owner only, and never over something unasked."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from feltsense.journal.exporting.csv_files import as_csv, as_one_csv
from feltsense.journal.exporting.json_file import as_json
from feltsense.journal.exporting.markdown import as_markdown
from feltsense.journal.exporting.wanted import Wanted
from feltsense.journal.journal import Journal
from feltsense.language import tr
from feltsense.vault.durable import make_folder, write_durably
from feltsense.vault.sealed_file import seal_with

CSV, JSON, MARKDOWN = "csv", "json", "markdown"
FORMATS = (CSV, JSON, MARKDOWN)


class CannotExport(Exception):
    """Nothing was written; the message is a sentence for the person."""


def exporting(
    journal: Journal,
    form: str,
    wanted: Wanted,
    out: Path,
    *,
    passphrase: str = "",
    over: bool = False,
) -> Iterator[tuple[Path, ...]]:
    """Write what is wanted to `out`; a step before the writing, and one after it.

    The last step gives the files that were written. For CSV `out` may be a folder, which is made,
    a `.zip`, or a `.csv` for one long table with its codebook beside it. With a passphrase it is
    one locked file (vault/sealed_file.py), of a zip for CSV. Raises CannotExport, also where
    something is there already and `over` is False, or OSError.
    """
    files = _files(journal, form, wanted, out, locked=bool(passphrase))
    yield ()
    there = [path for path in (out, *files) if path.exists() and not path.is_dir()]
    folder = out.is_dir() and any(out.iterdir()) and len(files) > 1 and out not in files
    if (there or folder) and not over:
        raise CannotExport(tr("There is something at {file} already.", file=(there or [out])[0]))
    if not out.parent.is_dir():
        raise CannotExport(
            tr(
                "There is no folder {parent} to write {out_name} into.",
                parent=out.parent,
                out_name=out.name,
            )
        )
    if out in files and out.is_dir():
        raise CannotExport(tr("{out} is a folder; give the name of a file in it.", out=out))
    if out not in files:
        make_folder(out)
    for path, content in files.items():
        write_durably(path, seal_with(passphrase, content) if passphrase else content)
    yield tuple(files)


def _files(
    journal: Journal, form: str, wanted: Wanted, out: Path, *, locked: bool
) -> dict[Path, bytes]:
    if form == JSON:
        return {out: as_json(journal, wanted)}
    if form == MARKDOWN:
        return {out: as_markdown(journal, wanted)}
    if form != CSV:
        raise CannotExport(
            tr("There is no format {form}; there are {these}.", form=form, these=", ".join(FORMATS))
        )
    if locked or out.suffix.lower() == ".zip":
        return {out: _zipped(as_csv(journal, wanted))}
    if out.suffix.lower() == ".csv":
        table, codebook = as_one_csv(journal, wanted)
        return {out: table, out.with_name(f"{out.stem}-codebook.csv"): codebook}
    return {out / name: content for name, content in as_csv(journal, wanted).items()}


def _zipped(files: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)  # a time of its own would make the same export differ
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            packed.writestr(entry, content)
    return held.getvalue()
