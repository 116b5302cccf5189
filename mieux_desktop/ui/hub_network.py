"""What the system says about the network: whether there is one, and whether data is paid for."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_Feature = QNetworkInformation.Feature
_WANTED = _Feature.Reachability | _Feature.Metered


class Network(QObject):
    """Tells what the system knows; one that knows nothing is taken for a network without costs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        known = QNetworkInformation.loadBackendByFeatures(
            _WANTED
        ) or QNetworkInformation.loadBackendByFeatures(_Feature.Reachability)
        self._information = QNetworkInformation.instance() if known else None
        if self._information is not None:
            self._information.reachabilityChanged.connect(self.changed)
            self._information.isMeteredChanged.connect(self.changed)

    @property
    def is_away(self) -> bool:
        """Tell whether the system says that there is no network at all."""
        if self._information is None:
            return False
        reachability = self._information.reachability()
        return reachability == QNetworkInformation.Reachability.Disconnected

    @property
    def is_metered(self) -> bool:
        """Tell whether data of this network is paid for."""
        return self._information is not None and self._information.isMetered()
