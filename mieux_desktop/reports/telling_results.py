"""Tells results as parts: what people said of an event or an action, and scores by criterion."""

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.facts import Results, Score, Statement, median_of
from mieux_desktop.reports.parts import (
    Answers,
    Cell,
    Chart,
    Column,
    Counts,
    Figure,
    FigureRow,
    Heading,
    Introduction,
    Part,
    Progress,
    Statements,
    Table,
)
from mieux_desktop.reports.words import Words

_ROWS = 14  # statements of one chart: the most that a page holds with long labels
_MOST_GROUPS = 6  # columns of means
_FEW = 12  # activities whose scores fit one table


def feedback(document: Document, words: Words) -> list[Part]:
    """Return what participants said."""
    if document.results is None:
        return []
    alone = document.kind is DocumentKind.PARTICIPANT_FEEDBACK
    return _told(document.results, words, alone=alone)


def partner_feedback(document: Document, words: Words) -> list[Part]:
    """Return what the partner institutions said."""
    if document.partner_results is None:
        return []
    alone = document.kind is DocumentKind.PARTNER_FEEDBACK
    return _told(document.partner_results, words, alone=alone)


def _told(results: Results, words: Words, *, alone: bool) -> list[Part]:
    if results.asked:
        counted = words("results.answered_of", answered=words.number(results.answered),
                        asked=words.number(results.asked),
                        share=words.percent(results.answered, results.asked))  # fmt: skip
    else:
        counted = words.count("results.answered", results.answered)
    found: list[Part] = []
    if alone:
        found.append(FigureRow(tuple(_figures(results, words))))
        if results.form:
            form = words("results.form", form=results.form, version=results.version)
            if results.closed_on:
                form += " " + words("results.closed", day=words.day(results.closed_on))
            counted = f"{form} {counted}"
    else:
        found.append(Heading(words("results.said")))
    if results.withheld:
        return [*found, Introduction(f"{counted} {results.withheld}")]
    reading = f" {words('results.reading')}" if results.statements else ""
    found.append(Introduction(counted + reading))
    scale = results.scale or tuple(words(f"scale.{i}") for i in range(1, 6))
    for start in range(0, len(results.statements), _ROWS):
        shown = results.statements[start : start + _ROWS]
        tags = tuple(statement.tag for statement in shown if statement.tag)
        found.append(
            Chart(Statements(shown, scale), caption=words("results.statements"), tags=tags)
        )
    return [*found, *_halves(results, words), *_means(results, words), *_answers(results, words)]


def _figures(results: Results, words: Words) -> list[Figure]:
    value, text = words.number(results.answered), words("figure.answered_alone")
    if results.asked:
        whole = words.number(results.asked)
        value = words("figure.of", part=value, whole=whole)
        text = words("figure.answered", share=words.percent(results.answered, results.asked))
    figures = [Figure(value, text)]
    if results.channels:
        counts = " + ".join(words.number(count) for _, count in results.channels)
        figures.append(Figure(counts, words("comma").join(name for name, _ in results.channels)))
    means = [(s.mean, s) for s in results.statements if s.mean is not None]
    if len(means) > 1:
        for key, (mean, statement) in (
            ("figure.highest", max(means, key=lambda pair: pair[0])),
            ("figure.lowest", min(means, key=lambda pair: pair[0])),
        ):
            text = words(key, statement=_short(statement))
            figures.append(Figure(words.number(mean, 1), text))
    return figures


def _short(statement: Statement) -> str:
    text = statement.text.rstrip(".")
    return text if len(text) <= 60 else text[:58].rpartition(" ")[0] + " …"


def _halves(results: Results, words: Words) -> list[Part]:
    """Return the before-and-after chart and the histogram, side by side if there are both."""
    found: list[Part] = []
    if results.before_after:
        tags = tuple(row.tag for row in results.before_after if row.tag)
        found.append(
            Chart(Progress(results.before_after), words("results.before_after"),
                  words("results.before_after.caption"), tags, half=True)
        )  # fmt: skip
    if results.recommendation:
        counts = results.recommendation
        n = sum(counts)
        mean = sum(i * count for i, count in enumerate(counts)) / n if n else None
        median = median_of(counts, 0)
        text = words(
            "results.recommend.caption",
            n=words.number(n),
            mean="–" if mean is None else words.number(mean, 1),
            median="–" if median is None else words.number(median, int(median % 1 > 0)),
        )
        tags = (results.recommendation_tag,) if results.recommendation_tag else ()
        found.append(Chart(Counts(counts), words("results.recommend"), text, tags, half=True))
    return found


def _means(results: Results, words: Words) -> list[Part]:
    """Return the means by group; groups too small were merged before."""
    groups = results.groups[:_MOST_GROUPS]
    if len(groups) < 2 or not results.group_means:
        return []
    rows = []
    for line in results.group_means:
        cells = [Cell(text=line.statement)]
        for found in line.means[:_MOST_GROUPS]:
            if found is None:
                cells.append(Cell())
            else:
                mean, n = found
                text = f"**{words.number(mean, 1)}** {words('chart.n')} {words.number(n)}"
                cells.append(Cell(text=text, value=round(mean, 2)))
        rows.append(tuple(cells))
    width = min(30.0, 92 / len(groups))
    columns = (
        Column(words("results.statement"), 168 - width * len(groups)),
        *(Column(group, width) for group in groups),
    )
    table = Table(columns, tuple(rows), words("results.groups.caption"))
    return [Heading(words("results.groups")), table]


def _answers(results: Results, words: Words) -> list[Part]:
    questions = [Answers(q.question, q.answers, q.tag) for q in results.open_questions]
    if not questions:
        return []
    return [Heading(words("results.words")), *_themes(results, words), *questions]


def _themes(results: Results, words: Words) -> list[Part]:
    """Return how many answers are about each theme."""
    rows = [
        (
            Cell(text=line.theme),
            Cell(text=line.question),
            Cell(text=words.number(line.answers), value=line.answers),
        )
        for line in results.themes
    ]
    columns = (
        Column(words("results.theme"), 80),
        Column(words("results.question"), 66),
        Column(words("results.theme_answers"), 22, number=True),
    )
    return [Table(columns, tuple(rows), words("results.themes"))] if rows else []


def scores(document: Document, words: Words) -> list[Part]:
    """Return the table of scores with their reasons."""
    if not document.scores:
        return []
    others = any(score.others for score in document.scores)
    rows = tuple(_score(score, words, others=others) for score in document.scores)
    own = "score.officer" if others else "score.score"
    columns = [Column(words("score.criterion"), 32), Column(words(own), 31)]
    if others:
        columns.append(Column(words("score.others"), 17))
    columns += [
        Column(words("score.why"), 62 if others else 79),
        Column(words("score.evidence"), 26),
    ]
    evaluation = document.kind is DocumentKind.ACTIVITY_EVALUATION
    caption = words("score.caption.own" if evaluation else "results.scores.caption")
    table = Table(tuple(columns), rows, caption)
    return [table] if evaluation else [Heading(words("results.scores")), table]


def _score(score: Score, words: Words, *, others: bool) -> tuple[Cell, ...]:
    scored = score.score is not None and 1 <= score.score <= 5
    value = score.score if scored else None
    own = (
        Cell(text=f"{value} / 5", dots=value, look="strong", value=value)
        if value
        else Cell(text=f"*{words('score.none')}*", look="quiet")
    )
    cells = [Cell(text=score.criterion, look="strong"), own]
    if others:
        given = score.others
        mean = sum(given) / len(given) if given else None
        text = "" if mean is None else words.number(mean, int(mean % 1 > 0))
        cells.append(Cell(text=text, value=mean))
    cited = Cell(tags=score.tags, cites=bool(scored or score.tags))
    return (*cells, Cell(text=score.reason), cited)


def criteria(document: Document, words: Words) -> list[Part]:
    """Return the scores of several activities side by side, with their means."""
    if not document.criteria:
        return []
    numbers = [item.number for item in document.activities]
    most = max(len(line.scores) for line in document.criteria)
    found: list[Part] = []
    for start in range(0, most, _FEW):
        end = min(start + _FEW, most)
        rows = []
        for line in document.criteria:
            cells = [Cell(text=line.criterion, look="strong")]
            for score in line.scores[start:end]:
                text = "" if score is None else words.number(score)
                cells.append(Cell(text=text, value=score))
            mean = line.mean
            text = "" if mean is None else words.number(mean, 1)
            cells.append(Cell(text=text, look="strong", value=mean and round(mean, 2)))
            rows.append(tuple(cells))
        width = 106 / (end - start + 1)
        heads = [words("activity.short", number=n) for n in numbers[start:end]]
        columns = (
            Column(words("score.criterion"), 62),
            *(Column(head, width, number=True) for head in heads),
            Column(words("chart.mean"), width, number=True),
        )
        found.append(Table(columns, tuple(rows), words("score.caption.action")))
    return found
