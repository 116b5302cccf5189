"""Networks: the local networks that phones could use, and what is to be known about each road."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

_Flag = QNetworkInterface.InterfaceFlag
_Type = QNetworkInterface.InterfaceType
_VIRTUAL = ("docker", "br-", "veth", "virbr", "vmnet", "vbox", "tun", "tap", "zt", "utun")
_HOTSPOTS = ("192.168.137.", "10.42.", "192.168.2.")  # of Windows, of Linux, of macOS


class Road(StrEnum):
    """How phones and this laptop come into one network."""

    ROUTER = "router"
    PHONE = "phone"
    LAPTOP = "laptop"
    VENUE = "venue"


@dataclass(frozen=True, slots=True)
class LocalNetwork:
    """A network that this laptop is in, by its own address there."""

    address: str
    name: str
    wireless: bool
    own: bool  # the laptop's own hotspot, as its address tells


def local_networks() -> list[LocalNetwork]:
    """Return the networks of the moment: own hotspot first, then Wi-Fi, then cables."""
    found = []
    for interface in QNetworkInterface.allInterfaces():
        flags, name = interface.flags(), interface.name()
        usable = _Flag.IsUp in flags and _Flag.IsRunning in flags and _Flag.IsLoopBack not in flags
        if not usable or name.lower().startswith(_VIRTUAL):
            continue
        wireless = interface.type() == _Type.Wifi
        for entry in interface.addressEntries():
            address = entry.ip()
            if address.protocol() != QAbstractSocket.NetworkLayerProtocol.IPv4Protocol:
                continue
            text = address.toString()
            if not address.isLinkLocal():
                own = text.endswith(".1") and text.startswith(_HOTSPOTS)
                shown = interface.humanReadableName() or name
                found.append(LocalNetwork(text, shown, wireless, own))
    return sorted(found, key=lambda each: (not each.own, not each.wireless, each.name))


class RoadWords(QObject):
    """Says what each road takes, and how it is set up on this system."""

    def name(self, network: LocalNetwork) -> str:
        """Return a network as one line to choose."""
        if network.own:
            kind = self.tr("Hotspot of this laptop")
        else:
            kind = self.tr("Wi-Fi") if network.wireless else self.tr("Cable")
        text = self.tr("{kind} · {name} · {address}")
        return text.format(kind=kind, name=network.name, address=network.address)

    def roads(self) -> list[tuple[str, Road]]:
        """Return the roads to choose from, the best first."""
        return [
            (self.tr("Travel router (best)"), Road.ROUTER),
            (self.tr("Hotspot of a phone"), Road.PHONE),
            (self.tr("Hotspot of this laptop"), Road.LAPTOP),
            (self.tr("Wi-Fi of the venue"), Road.VENUE),
        ]

    def limits(self, road: Road, system: str) -> str:
        """Return how many phones a road takes and what stands in its way."""
        if road is Road.LAPTOP:
            return {
                "windows": self.tr(
                    "Takes 8 phones at a time, and Windows wants a connection to share. Open"
                    " Settings, Network, Mobile hotspot. Allow MIEUX Desktop in private networks"
                    " when the firewall asks."
                ),
                "macos": self.tr(
                    "Open System Settings, General, Sharing, Internet Sharing, and share to Wi-Fi."
                    " The Mac must have another connection to share, such as a cable."
                ),
            }.get(
                system,
                self.tr(
                    "Open Settings, Wi-Fi, Turn on Wi-Fi hotspot. It takes about 10 phones, and the"
                    " laptop leaves the Wi-Fi it is in."
                ),
            )
        return {
            Road.ROUTER: self.tr(
                "Takes 30 phones and more, without internet. Plug it in, join its Wi-Fi with this"
                " laptop, and choose that network below."
            ),
            Road.PHONE: self.tr(
                "Takes 5 to 10 phones at a time; people answer in turn. Join the hotspot with this"
                " laptop. Mobile data may stay off."
            ),
            Road.VENUE: self.tr(
                "Many venues keep the devices in their Wi-Fi apart. Try with one phone first; if it"
                " does not come through, take another road."
            ),
        }[road]

    def obstacles(self, road: Road, system: str, port: int) -> list[str]:
        """Return why phones may not come through, the likeliest first, and what to do."""
        isolated = {
            Road.VENUE: self.tr(
                "Isolation: the Wi-Fi of the venue keeps devices apart. Take a travel router or a"
                " hotspot."
            ),
            Road.ROUTER: self.tr(
                "Isolation: the router keeps devices apart (guest network, client or AP isolation)."
                " Turn that off, or use its main network."
            ),
        }.get(road, self.tr("Limit: a hotspot takes a few phones only. Let people answer in turn."))
        firewall = {
            "windows": self.tr(
                "Firewall: in Windows Security, Firewall, Allow an app, tick MIEUX Desktop for"
                " private networks; in Settings, Network, make this network private."
            ),
            "macos": self.tr(
                "Firewall: in System Settings, Network, Firewall, Options, allow incoming"
                " connections for MIEUX Desktop."
            ),
        }.get(
            system,
            self.tr(
                "Firewall: if ufw or firewalld runs, open the port, such as with: sudo ufw allow"
                " {port}/tcp"
            ).format(port=port),
        )
        network = self.tr(
            "Wrong network: the phone must be in the same Wi-Fi as this laptop. If it says “no"
            " internet”, choose to stay in this Wi-Fi, or turn mobile data off."
        )
        return [network, isolated, firewall]
