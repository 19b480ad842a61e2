import QtQuick
import screens.style

// Lies over the welcome when nobody has come for a long time: dark enough to spare the panel and the street, not so
// dark that the booth seems off.
Rectangle {
    color: Theme.night
    opacity: Theme.nightOpacity
}
