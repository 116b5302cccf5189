"""XForms that pyxform makes of a workbook, answered by a real XPath library: the oracle.

Of the functions of ODK, `selected` and `count-selected` are put into plain XPath 1.0.
"""

import re
from collections.abc import Mapping
from xml.etree import ElementTree

import elementpath
from pyxform.xls2xform import convert

_MODEL = "{http://www.w3.org/2002/xforms}"
_SELECTED = re.compile(r"selected\(\s*([^,()]+?)\s*,\s*('[^']*')\s*\)")
_COUNT = re.compile(r"count-selected\(\s*([^,()]+?)\s*\)")
# The library takes an empty text for no number at all where XPath 1.0 says NaN.
_NUMERIC = re.compile(r"(/data/[\w/]+|(?<![\w'])\.)\s+([<>]=?|\+)")


class XForm:
    """One form as ODK's own converter understands the workbook."""

    def __init__(self, workbook: bytes) -> None:
        converted = convert(workbook, file_type=".xlsx", validate=False)
        self.warnings = [w for w in converted.warnings or () if "missing the" not in w]
        self._tree = tree = ElementTree.fromstring(converted.xform)
        self._binds = {bind.get("nodeset", ""): bind for bind in tree.iter(f"{_MODEL}bind")}
        instance = next(tree.iter(f"{_MODEL}instance"))
        self._root = instance[0]
        self._paths = {
            path.rsplit("/", 1)[1]: path
            for path in _walk(self._root, "/data")
            if not re.search(r"generated_|reserved_|/meta", path)
        }

    @property
    def names(self) -> list[str]:
        """The names of all nodes in document order."""
        return list(self._paths)

    def shown(self, answers: Mapping[str, str]) -> set[str]:
        """The names whose node and all that enclose it are relevant."""
        given = dict(answers)
        while True:
            shown = {name for name, path in self._paths.items() if self._is_shown(path, given)}
            hidden = given.keys() - shown
            if not hidden:
                return shown
            given = {name: value for name, value in given.items() if name in shown}

    def holds(self, name: str, answers: Mapping[str, str]) -> bool:
        """Tell whether the constraint of an answered question is met."""
        path = self._paths[name]
        constraint = self._binds[path].get("constraint") if path in self._binds else None
        return not constraint or self._true(constraint, path, answers)

    def labels(self, name: str) -> dict[str, str]:
        """The label of a node by language, as headings name it."""
        ref = f"{self._paths[name]}:label"
        return {
            translation.get("lang", ""): value.text or ""
            for translation in self._tree.iter(f"{_MODEL}translation")
            for text in translation
            if text.get("id") == ref
            for value in text[:1]
        }

    def is_required(self, name: str) -> bool:
        bind = self._binds.get(self._paths[name])
        return bind is not None and bind.get("required") == "true()"

    def _is_shown(self, path: str, answers: Mapping[str, str]) -> bool:
        parts = path.split("/")
        outer = ["/".join(parts[:n]) for n in range(3, len(parts) + 1)]
        relevant = [(p, self._binds[p].get("relevant")) for p in outer if p in self._binds]
        return all(self._true(text, p, answers) for p, text in relevant if text)

    def _true(self, expression: str, path: str, answers: Mapping[str, str]) -> bool:
        counted = _COUNT.sub(
            r"(string-length(normalize-space(\1)) - string-length(translate(\1, ' ', ''))"
            r" + number(string-length(\1) > 0))",
            expression,
        )
        plain = _SELECTED.sub(r"contains(concat(' ', \1, ' '), concat(' ', \2, ' '))", counted)
        plain = _NUMERIC.sub(r"number(\1) \2", plain)
        root = ElementTree.Element("data")
        nodes = {"/data": root}
        for each in _walk(self._root, "/data"):
            outer, _, name = each.rpartition("/")
            nodes[each] = ElementTree.SubElement(nodes[outer], name)
            nodes[each].text = answers.get(name, "")
        found = elementpath.select(
            ElementTree.ElementTree(root),
            f"boolean({plain})",
            parser=elementpath.XPath1Parser,
            item=nodes[path],
        )
        return bool(found)


def _walk(node: ElementTree.Element, path: str) -> list[str]:
    found = []
    for child in node:
        inner = f"{path}/{child.tag.rpartition('}')[2]}"
        found += [inner, *_walk(child, inner)]
    return found
