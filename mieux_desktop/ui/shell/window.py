"""Main window: menus, sidebar, the screen shown, its keys, notices and undo."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.shell.commands import Command, Commands, shown_key
from mieux_desktop.ui.shell.key_sheet import KeySheet
from mieux_desktop.ui.shell.search_palette import Provider, SearchPalette
from mieux_desktop.ui.shell.sidebar import Sidebar
from mieux_desktop.ui.widgets.key_bar import KeyBar
from mieux_desktop.ui.widgets.notices import Notice, UndoBar
from mieux_desktop.ui.widgets.page import Page, Screen


class MainWindow(QMainWindow):
    """Shows one screen at a time; screens are added by the composition root.

    A change of language builds a new window; a change of theme does not.
    """

    screen_shown = Signal(str)
    note_requested = Signal()
    mission_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    lock_requested = Signal()
    settings_requested = Signal()
    backup_requested = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(*tokens.LEAST_WINDOW)
        self.resize(1280, 800)
        self.commands = Commands(self)
        self._screens: dict[str, Page] = {}  # made so far
        self._makers: dict[str, Callable[[], Page]] = {}
        self._belongs: dict[str, str] = {}  # to another screen, in the sidebar
        self._current = ""
        self._undo: Callable[[], None] | None = None
        self._undoable = (False, False)  # at the store: undo, redo
        self._menus = self._make_menus()
        self.commands.added.connect(self._add_to_menu)
        self.sidebar = Sidebar(shown_key("Ctrl+K"), shown_key("Ctrl+L"))
        self.key_bar = KeyBar()
        self._stack = QStackedWidget()
        self._content = QFrame()
        self._content.setObjectName("content")
        self.setCentralWidget(self._make_centre())
        self._undo_bar = UndoBar(self._content)
        self._undo_bar.undo_requested.connect(self._take_back)
        self.palette_overlay = SearchPalette(self, self.commands)
        self.palette_overlay.closed.connect(self._focus_screen)
        self._content.installEventFilter(self)
        self._add_commands()
        self._connect_sidebar()

    def add_screen(
        self,
        key: str,
        screen: Page | Callable[[], Page],
        title: str,
        icon: str,
        *,
        keys: str = "",
        under: str = "",
    ) -> None:
        """Add a screen to the sidebar and the Go menu; an empty icon keeps it out of both.

        A function makes the screen when it is first wanted. The sidebar marks `under` for it.
        """
        if under:
            self._belongs[key] = under
        self._makers[key] = screen if callable(screen) else lambda: screen
        if icon:
            self.sidebar.add(key, title, icon)
            place = len(self._makers)
            self.commands.add(
                Command(
                    f"go.{key}",
                    title,
                    "go",
                    lambda: self.show_screen(key),
                    keys=(keys or f"Alt+{place}",),
                    icon=icon,
                )
            )

    def show_screen(self, key: str) -> None:
        """Show a screen and put the keyboard into it."""
        screen = self.make_screen(key)
        self._current = key
        self._stack.setCurrentWidget(screen)
        self.sidebar.mark(self._belongs.get(key, key))
        self._show_keys()
        screen.focus_first()
        self.screen_shown.emit(key)

    def make_screen(self, key: str) -> Page:
        """Return a screen; make it unless it was wanted before."""
        if key not in self._screens:
            screen = self._screens[key] = self._makers[key]()
            screen.page_key = key
            self._stack.addWidget(screen)
            screen.keys_changed.connect(self._show_keys)
        return self._screens[key]

    def current_screen(self) -> str:
        """Return the key of the screen shown, empty before the first."""
        return self._current

    def set_current_mission(self, title: str, detail: str = "") -> None:
        """Show the mission under way in the sidebar, or none for an empty title."""
        self.sidebar.set_mission(title, detail, self.commands.key("insert.note"))
        self.commands.set_enabled("insert.note", bool(title))
        self._mission = (title, detail)

    def set_saved(self, at: datetime | None) -> None:
        """Show since when all work is saved; none shows nothing."""
        words = self.tr("Saved {time}").format(time=dates.clock(at)) if at else ""
        self.sidebar.set_saved(words)

    def set_not_saved(self, reason: str) -> None:
        """Show that work could not be saved, such as “Not saved: the disk is full”."""
        self.sidebar.set_saved(reason, "circle-alert", "bad")

    def set_user(self, name: str) -> None:
        """Show whose profile is open."""
        self.sidebar.set_user(name)

    def set_letter_keys(self, on: bool) -> None:
        """Switch the bare letter keys on or off."""
        self.commands.set_letters(on)
        self.set_current_mission(*self._mission)

    def set_search_provider(self, provider: Provider) -> None:
        """Set who finds records for the search."""
        self.palette_overlay.set_provider(provider)

    def set_undoable(self, can_undo: bool, can_redo: bool) -> None:
        """Say whether the Edit menu can undo and redo."""
        self._undoable = (can_undo, can_redo)
        self._show_undoable()

    def show_undo(self, text: str, undo: Callable[[], None], icon: str = "check") -> None:
        """Offer for eight seconds to take back what was done; Ctrl+Z does it too."""
        self._undo = undo
        self._undo_bar.offer(text, icon)
        self._place_undo_bar()
        self._undoable = (True, self._undoable[1])
        self._show_undoable()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice on the screen of the moment."""
        screen = self._screens[self._current]
        if isinstance(screen, Screen):
            screen.show_notice(notice)

    def show_key_sheet(self) -> None:
        """Open the sheet of all keys."""
        sheet = KeySheet(self, self.commands, self._menu_titles())
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.set_collapsed(self.width() < tokens.SIDEBAR_ICONS_BELOW)
        if self.palette_overlay.isVisible():
            self.palette_overlay.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_undo_bar()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _menu_titles(self) -> dict[str, str]:
        return {
            "file": self.tr("File"),
            "edit": self.tr("Edit"),
            "view": self.tr("View"),
            "mission": self.tr("Mission"),
            "insert": self.tr("Insert"),
            "go": self.tr("Go"),
            "help": self.tr("Help"),
        }

    def _make_menus(self) -> dict[str, QMenu]:
        menus = {}
        for menu, title in self._menu_titles().items():
            menus[menu] = self.menuBar().addMenu(title)
            menus[menu].menuAction().setVisible(False)  # until it holds something
        return menus

    def _add_to_menu(self, command: Command) -> None:
        menu = self._menus[command.menu]
        menu.menuAction().setVisible(True)
        if command.separated:
            menu.addSeparator()
        menu.addAction(self.commands.action(command.id))
        # The window owns the key too, so that it works while the menu bar is hidden.
        self.addAction(self.commands.action(command.id))

    def _add_commands(self) -> None:
        search = self.palette_overlay.open
        lock, settings = self.lock_requested.emit, self.settings_requested.emit
        for command in (
            Command(
                "file.settings", self.tr("Settings"), "file", settings, ("Ctrl+,",), icon="settings"
            ),
            Command(
                "file.back_up",
                self.tr("Back up now"),
                "file",
                self.backup_requested.emit,
                ("Ctrl+Shift+S",),
                icon="hard-drive",
            ),
            Command("file.lock", self.tr("Lock"), "file", lock, ("Ctrl+L",), icon="lock"),
            Command(
                "file.quit",
                self.tr("Quit"),
                "file",
                self._quit,
                ("Ctrl+Q",),
                separated=True,
            ),
            Command(
                "edit.undo",
                self.tr("Undo"),
                "edit",
                self._undo_by_key,
                ("Ctrl+Z",),
                icon="undo-2",
                enabled=False,
            ),
            Command(
                "edit.redo",
                self.tr("Redo"),
                "edit",
                self._redo,
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                icon="redo-2",
                enabled=False,
            ),
            Command(
                "view.sidebar",
                self.tr("Narrow or widen the sidebar"),
                "view",
                self._toggle_sidebar,
                ("Ctrl+Shift+B",),
            ),
            Command(
                "view.full_screen",
                self.tr("Full screen"),
                "view",
                self._toggle_full_screen,
                ("F11",),
            ),
            Command(
                "insert.note",
                self.tr("New note"),
                "insert",
                self.note_requested.emit,
                ("Ctrl+Shift+N",),
                letter="N",
                icon="pen-line",
                enabled=False,
            ),
            Command("go.search", self.tr("Search"), "go", search, ("Ctrl+K",), icon="search"),
            Command(
                "help.keys",
                self.tr("All keys"),
                "help",
                self.show_key_sheet,
                ("F1",),
                letter="?",
                icon="keyboard",
            ),
        ):
            self.commands.add(command)
        self._mission = ("", "")

    def _toggle_sidebar(self) -> None:
        self.sidebar.set_collapsed(self.sidebar.width() > tokens.SIDEBAR_ICONS)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _quit(self) -> None:
        self.close()

    def _connect_sidebar(self) -> None:
        self.sidebar.screen_requested.connect(self.show_screen)
        self.sidebar.search_requested.connect(self.palette_overlay.open)
        self.sidebar.mission_requested.connect(self.mission_requested)
        self.sidebar.note_requested.connect(self.note_requested)
        self.sidebar.lock_requested.connect(self.lock_requested)

    def _make_centre(self) -> QWidget:
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._stack, 1)
        inside.addWidget(self.key_bar)
        centre = QWidget()
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        layout.addWidget(self._content, 1)
        return centre

    def _show_keys(self) -> None:
        if not self._current:
            return
        pages = self._screens[self._current].shown_pages()
        self.commands.set_pages([page.page_key for page in pages])
        self._show_undoable()
        for menu in self._menus.values():
            shown = (a for a in menu.actions() if a.isVisible() and not a.isSeparator())
            menu.menuAction().setEnabled(any(shown))
        innermost = pages[-1]
        everywhere = ((self.commands.key("help.keys"), self.tr("all keys")),)
        self.key_bar.show_keys((*innermost.key_hints, *everywhere), innermost.key_note)

    def _undo_by_key(self) -> None:
        """Undo on a page that does so itself, else do what the bar offers, else what was last."""
        page = self._page_with_steps()
        if page is not None:
            page.undo_requested.emit()
        elif self._undo_bar.isVisible():
            self._undo_bar.button.click()
        else:
            self.undo_requested.emit()

    def _redo(self) -> None:
        page = self._page_with_steps()
        (self if page is None else page).redo_requested.emit()

    def _page_with_steps(self) -> Page | None:
        pages = self._screens[self._current].shown_pages() if self._current else ()
        return pages[-1] if pages and pages[-1].steps is not None else None

    def _show_undoable(self) -> None:
        page = self._page_with_steps()
        undo, redo = (page.steps if page is not None else None) or self._undoable
        self.commands.set_enabled("edit.undo", undo)
        self.commands.set_enabled("edit.redo", redo)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _place_undo_bar(self) -> None:
        bar = self._undo_bar
        left = tokens.MARGIN
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self._content.width() - bar.width() - tokens.MARGIN
        bar.move(left, self._content.height() - tokens.KEY_BAR - bar.height() - 12)

    def _focus_screen(self) -> None:
        if self._current:
            self._screens[self._current].focus_first()
