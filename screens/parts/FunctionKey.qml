import QtQuick
import screens.style

// A key of the on-screen keyboard with words: they say what it does.
Key {
    id: root

    property string iconName: ""
    property bool isPrimary: false
    // Of the words, where they are not the interface's.
    property string lang: ""
    // The least width that leaves its words whole.
    readonly property int leastWidth: Math.ceil(content.implicitWidth) + leftPadding + rightPadding

    // Words that fit into the lowest keys.
    readonly property int lowest: (board.lowestKey - ledge) / (Theme.script.naturalEm + Theme.script.riseEm)

    letter: ""
    face: isPrimary ? Theme.colour.sea : isSelected ? Theme.colour.slate : Theme.colour.slateTint
    edge: isPrimary ? Theme.colour.seaLedge : Theme.colour.slate
    ink: isPrimary ? Theme.colour.seaInk : isSelected ? Theme.colour.slateTint : Theme.colour.ink
    padding: Theme.keyPadding

    contentItem: IconAndWords {
        id: content

        LayoutMirroring.enabled: Theme.isRtl
        LayoutMirroring.childrenInherit: true
        words: root.text
        // Large words of Nastaliq need the whole height, and so do those within a line.
        iconName: Theme.large && (Theme.script === Theme.nastaliq || root.isFlatFace || root.board.isLow) ? "" : root.iconName
        iconSize: Theme.keyIcon
        isStacked: Theme.large && iconName !== ""
        gap: Theme.keyGap
        colour: root.inkNow
        wordSize: root.isPrimary && !Theme.large ? Theme.body : root.board.isLow ? Math.min(Theme.small, root.lowest) : Theme.small
        weight: root.isPrimary ? Font.Bold : Font.DemiBold
        family: root.lang === "" ? Theme.family : Theme.familyOf(root.lang)
    }
}
