"""Checks that all visible text is marked and translated, or brings the catalogues up to date."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from tools.visible_strings import find_problems

CATALOGUES = Path("resources/i18n")
# The source is English; its catalogue only holds the plurals ("1 note", "2 notes").
COMPLETE = ("en", "fr", "es")
PARTIAL = ("ar",)


class Message(NamedTuple):
    """One entry of a catalogue; `forms` are its translations, several for a plural."""

    context: str
    source: str
    state: str  # empty when finished, else Qt's word: unfinished, vanished, obsolete
    forms: tuple[str, ...]


def source_files() -> list[Path]:
    """The files that hold visible text."""
    return sorted(
        path for folder in ("app", "ui") for path in Path("mieux_desktop", folder).rglob("*.py")
    )


def catalogue(language: str, folder: Path = CATALOGUES) -> Path:
    """Where a language's translations are kept."""
    return folder / f"mieux_{language}.ts"


def update(language: str, folder: Path, sources: Sequence[Path], *options: str) -> None:
    """Bring a catalogue up to date with the source; without line numbers, so diffs stay small."""
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options += ("-pluralonly",) if language == "en" else ()
    command = [str(lupdate), *map(str, sources), "-ts", str(catalogue(language, folder)), *options]
    command += ["-source-language", "en", "-target-language", language, "-locations", "none"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"lupdate failed:\n{done.stdout}{done.stderr}")


def read_messages(path: Path) -> Iterator[Message]:
    """All entries of a catalogue."""
    for context in ElementTree.parse(path).iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is None:
                continue
            plurals = translation.findall("numerusform")
            yield Message(
                context.findtext("name", ""),
                entry.findtext("source", ""),
                translation.get("type", ""),
                tuple(form.text or "" for form in plurals or [translation]),
            )


def judge_message(message: Message) -> str:
    """What is wrong with an entry of a complete language, in a few words; empty if nothing."""
    if message.state in ("vanished", "obsolete"):
        return "no longer in the source"
    if message.state or not all(message.forms):
        return "not translated"
    return judge_fields(message)


def judge_fields(message: Message) -> str:
    """Fields decide at run time: a wrong one in a translation would raise an error."""
    expected = set(re.findall(r"\{\w*", message.source))
    if any(form and set(re.findall(r"\{\w*", form)) != expected for form in message.forms):
        return "other fields in braces than the source"
    return ""


def judge_catalogues(folder: Path, sources: Sequence[Path]) -> Iterator[str]:
    """Compare the catalogues with the source, touching neither."""
    for language in (*COMPLETE, *PARTIAL):
        kept = catalogue(language, folder)
        if not kept.exists():
            yield f"{kept.as_posix()} is missing"
            continue
        with tempfile.TemporaryDirectory() as scratch:
            copy = shutil.copy(kept, scratch)
            update(language, Path(scratch), sources)
            messages = list(read_messages(Path(copy)))
        judge = judge_message if language in COMPLETE else judge_fields
        for message in messages:
            if what := judge(message):
                yield f"{kept.as_posix()}: {message.context}: {message.source!r}: {what}"
        if language in PARTIAL:
            waiting = sum(bool(judge_message(message)) for message in messages)
            print(f"{language}: {waiting} of {len(messages)} texts are not translated")


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 1 if there is anything to mend."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="rewrite the catalogues")
    sources = source_files()
    if parser.parse_args(arguments).update:
        CATALOGUES.mkdir(parents=True, exist_ok=True)
        for language in (*COMPLETE, *PARTIAL):
            update(language, CATALOGUES, sources, "-no-obsolete")
        return 0
    problems = [*map(str, find_problems(sources)), *judge_catalogues(CATALOGUES, sources)]
    for problem in problems:
        print(problem)
    if not problems:
        print(f"Translations: {len(sources)} files, {', '.join(COMPLETE)} complete")
    elif any(problem.startswith(CATALOGUES.as_posix()) for problem in problems):
        print("`make translations` adds and removes entries; Qt Linguist or an editor fills them")
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
