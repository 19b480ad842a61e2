import QtQuick
import screens.style

// An icon and a word in the middle of a button: side by side, or the icon above.
Item {
    id: root

    property string words: ""
    property string iconName: ""
    property bool iconTurns: false
    property bool isStacked: false
    property color colour: Theme.colour.ink
    property int wordSize: Theme.h3
    property int weight: Font.Bold
    property string family: Theme.family
    property int gap: Theme.m
    property int iconSize: Theme.icon

    readonly property int beside: isStacked || iconName === "" ? 0 : iconSize + gap

    implicitWidth: Math.max(Math.ceil(word.implicitWidth) + 1 + beside, isStacked ? iconSize : 0)
    implicitHeight: isStacked ? iconSize + word.height : Math.max(word.height, iconName === "" ? 0 : iconSize)

    Grid {
        anchors.centerIn: parent
        columns: root.isStacked || root.iconName === "" ? 1 : 2
        columnSpacing: root.gap
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: root.iconSize
            colour: root.colour
            turns: root.iconTurns
        }

        ButtonWords {
            id: word

            width: Math.min(Math.ceil(implicitWidth) + 1, root.width - root.beside)
            text: root.words
            color: root.colour
            font {
                family: root.family
                pixelSize: root.wordSize
                weight: root.weight
            }
            lineHeight: Theme.labelSpacing
            horizontalAlignment: root.beside === 0 ? Text.AlignHCenter : Text.AlignLeft
        }
    }
}
