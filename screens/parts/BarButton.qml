import QtQuick
import screens.style

// A button of the bar at the foot of every screen.
PressSurface {
    id: root

    required property string iconName
    property bool iconTurns: false
    property bool isFinish: false
    property string family: Theme.family
    property bool isStacked: true
    // The least width that leaves its words whole, the icon above them; measured again when the font changes.
    readonly property real leastWidth: text.split(/[\s-]/).reduce((most, word) => Math.max(most, metrics.height > 0 ? metrics.advanceWidth(word) : 0), 0) + leftPadding + rightPadding + 2
    // The width that leaves all its words on one line.
    readonly property real wholeWidth: (metrics.height > 0 ? metrics.advanceWidth(text) : 0) + leftPadding + rightPadding + 2

    face: isSelected ? Theme.colour.surface : isFinish ? Theme.colour.heather : Theme.colour.barBtn
    edge: isSelected ? Theme.colour.barOn : isFinish ? Theme.colour.heatherLedge : Theme.colour.barLedge
    ink: off ? Theme.colour.barInk : isSelected ? Theme.colour.sea : isFinish ? Theme.colour.heatherInk : Theme.colour.barInk
    inkNow: isLit ? Theme.colour.focusEdge : ink
    edgeLine: !Theme.flat ? 0 : isSelected ? Theme.line * 2 : Theme.line
    ledge: Theme.smallLedge
    cornerRadius: Theme.smallRadius
    padding: Theme.xs
    implicitHeight: Math.max(Theme.portrait && !isStacked ? Theme.compactButton : Theme.barButton, implicitContentHeight + topPadding + bottomPadding)

    contentItem: IconAndWords {
        words: root.text
        iconName: root.iconName
        iconTurns: root.iconTurns
        isStacked: root.isStacked
        gap: Theme.s
        colour: root.inkNow
        wordSize: Theme.small
        weight: Font.DemiBold
        family: root.family
    }

    FontMetrics {
        id: metrics

        font {
            family: root.family
            pixelSize: Theme.small
            weight: Font.DemiBold
        }
    }
}
