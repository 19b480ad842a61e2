import QtQuick
import screens.style

// A button with an icon and words. One primary button a screen.
PressSurface {
    id: root

    property bool isPrimary: false
    property bool isCompact: false
    // Icon above the word, for narrow buttons.
    property bool isStacked: false
    property string iconName: ""
    property bool iconTurns: iconName === "arrow-right" || iconName === "arrow-left"

    face: isPrimary ? Theme.colour.sea : Theme.colour.surface
    edge: isPrimary ? Theme.colour.seaLedge : Theme.colour.sea
    ink: isPrimary ? Theme.colour.seaInk : Theme.colour.sea
    implicitHeight: Math.max(isCompact ? Theme.compactButton : Theme.button, implicitContentHeight + topPadding + bottomPadding) + ledge
    leftPadding: isStacked ? Theme.xs : Theme.l
    rightPadding: leftPadding
    padding: isStacked ? Theme.xs : Theme.s

    contentItem: IconAndWords {
        words: root.text
        iconName: root.iconName
        iconTurns: root.iconTurns
        isStacked: root.isStacked
        colour: root.inkNow
        wordSize: root.isCompact || root.isStacked ? Theme.small : Theme.h3
    }
}
