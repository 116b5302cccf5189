"""Finds text in Qt source that the reader would see but no translator."""

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

# Where a call shows text: positions of the arguments that are shown, by name of what is called.
SHOWN = {
    **dict.fromkeys(
        [
            *("setText", "setPlainText", "setHtml", "setMarkdown", "setTitle", "setWindowTitle"),
            *("setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setLabelText"),
            *("setAccessibleName", "setAccessibleDescription", "setInformativeText"),
            *("setPrefix", "setSuffix", "setSpecialValueText", "showMessage", "appendPlainText"),
            *(
                "setButtonText",
                "addRow",
                "addItem",
                "QLabel",
                "QGroupBox",
                "QCheckBox",
                "QRadioButton",
            ),
            *("QDockWidget", "QLineEdit", "QTextEdit", "QPlainTextEdit", "QStandardItem"),
        ],
        (0,),
    ),
    **dict.fromkeys(
        [
            "addAction",
            "addMenu",
            "addItem",
            "QAction",
            "QMenu",
            "QPushButton",
            "QCommandLinkButton",
        ],
        (0, 1),
    ),
    **dict.fromkeys(["setTabText", "setItemText", "setTabToolTip", "setItemToolTip"], (1,)),
    **dict.fromkeys(["addTab", "information", "warning", "critical"], (1, 2)),
    **dict.fromkeys(["question", "getText", "getItem", "getMultiLineText"], (1, 2)),
    **dict.fromkeys(["getOpenFileName", "getOpenFileNames", "getSaveFileName"], (1, 3)),
    **dict.fromkeys(["getExistingDirectory"], (1,)),
    **dict.fromkeys(["insertTab"], (2, 3)),
}
SHOWN_KEYWORDS = {
    *("text", "title", "label", "windowTitle", "toolTip", "statusTip", "whatsThis"),
    *("placeholderText", "accessibleName", "accessibleDescription", "prefix", "suffix"),
}
MARKING = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}  # position of the text
LOGGING = {"debug", "info", "warning", "error", "exception", "critical", "log"}
ALLOWED = re.compile(r"#\s*not translated: \S")
SENTENCE = re.compile(r"[A-Z][\w’'-]*,? ([a-z%]|\{\w*\})")  # sentence case, as all our wording


class Problem(NamedTuple):
    """A place and, in one sentence, what is wrong there."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


def find_problems(paths: Sequence[Path]) -> list[Problem]:
    """Judge all source files of the interface together, in the order given."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    parents = {
        _name(base)
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    problems = []
    for path, tree in trees.items():
        lines = path.read_text(encoding="utf-8").splitlines()
        for node, what in _judge(tree, parents):
            last = node.end_lineno or node.lineno
            if not any(ALLOWED.search(line) for line in lines[node.lineno - 1 : last]):
                problems.append(Problem(path.as_posix(), node.lineno, what))
    return problems


def _judge(tree: ast.Module, parents: set[str]) -> Iterator[tuple[ast.expr, str]]:
    marked = _unseen(tree)
    reported: set[ast.AST] = set()
    for node, owner in _calls(tree):
        name = _name(node.func)
        if name in MARKING:
            marked.update(ast.walk(node))
            yield from _judge_marked(node, name, owner, parents)
    for node, _ in _calls(tree):
        for shown in _shown_arguments(node):
            if shown not in marked and re.search(r"[^\W\d_]", _visible(shown)):
                reported.update(ast.walk(shown))
                yield shown, f"{_visible(shown)!r} is shown but not translated"
    for text in ast.walk(tree):
        if text in marked or text in reported or not isinstance(text, ast.Constant | ast.JoinedStr):
            continue
        if SENTENCE.match(_visible(text)):
            reported.update(ast.walk(text))
            yield text, f"{_visible(text)!r} reads like shown text but is not translated"


def _judge_marked(
    call: ast.Call, name: str, owner: str, parents: set[str]
) -> Iterator[tuple[ast.expr, str]]:
    """Marked text that the extraction or the look-up would miss."""
    position = MARKING[name]
    text = call.args[position] if len(call.args) > position else None
    if isinstance(text, ast.JoinedStr):
        yield call, f"f-string inside {name}(): call .format() after it"
    elif isinstance(text, ast.IfExp):
        yield call, f"choice inside {name}(): only its first text is extracted"
    elif name == "tr" and isinstance(text, ast.Constant):
        if not (isinstance(call.func, ast.Attribute) and _name(call.func.value) == "self"):
            yield call, "only self.tr() finds its text again: use QCoreApplication.translate()"
        elif len(call.args) > 2 and owner in parents:
            yield (
                call,
                (
                    f"a plural in {owner} is not found from its subclasses: "
                    f"use QCoreApplication.translate({owner!r}, ...)"
                ),
            )


def _calls(tree: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the class around it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield node, owner
        yield from _calls(node, node.name if isinstance(node, ast.ClassDef) else owner)


def _unseen(tree: ast.Module) -> set[ast.AST]:
    """Docstrings, and what only developers read: errors raised, assertions, the log."""
    unseen: set[ast.AST] = set()
    for node in ast.walk(tree):
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_logging = (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in LOGGING
            and "log" in _name(node.func.value).lower()
        )
        if is_docstring or is_logging or isinstance(node, ast.Raise | ast.Assert):
            unseen.update(ast.walk(node))
    return unseen


def _shown_arguments(call: ast.Call) -> Iterator[ast.expr]:
    name = _name(call.func)
    positions = SHOWN.get(name, ())
    if positions == (0, 1) and call.args and _is_text(call.args[0]):
        positions = (0,)  # what follows the text is a key or data
    candidates = [call.args[at] for at in positions if at < len(call.args)]
    candidates += [word.value for word in call.keywords if word.arg in SHOWN_KEYWORDS]
    for candidate in candidates:
        if isinstance(candidate, ast.IfExp):
            yield from (candidate.body, candidate.orelse)
        else:
            yield candidate


def _is_text(node: ast.expr) -> bool:
    return bool(_visible(node)) or (isinstance(node, ast.Call) and _name(node.func) in MARKING)


def _visible(node: ast.AST) -> str:
    """The fixed text of an expression, without markup and colours; empty if it has none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"<[^>]*>|&#?\w+;|#[0-9A-Fa-f]{6}\b", "", node.value)
    if isinstance(node, ast.JoinedStr):
        parts = (
            _visible(part) or "{}" * isinstance(part, ast.FormattedValue) for part in node.values
        )
        return "".join(parts)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _visible(node.left) + _visible(node.right)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return _visible(node.func.value) if node.func.attr == "format" else ""
    return ""


def _name(node: ast.expr) -> str:
    """The last name of a dotted expression; empty for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
