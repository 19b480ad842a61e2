import QtQuick
import screens.parts
import screens.style

// One answer: a ring where one is chosen, a box where many may be, its words, and a line that helps to tell it apart.
PressSurface {
    id: root

    property string hint: ""
    property string position: ""
    property bool isMany: false
    // How many there are: the more, the closer together they stand.
    property int count: 1
    // The language of its words (BCP 47); empty: the interface's own.
    property string lang: ""

    readonly property Script script: Theme.scriptOf(lang)
    readonly property int sign: Math.max(Theme.mm(15.4), Theme.smallIcon)

    face: isSelected ? Theme.colour.seaTint : Theme.colour.surface
    edge: isSelected ? Theme.colour.sea : Theme.colour.line
    ink: Theme.colour.ink
    edgeLine: isSelected ? Theme.selectedLine : Theme.line
    leftPadding: Theme.l
    rightPadding: Theme.l
    padding: (count > 7 ? 0 : Theme.xs) + Theme.selectedLine
    implicitHeight: Math.max(Theme.mm(count > 8 ? 24 : count > 7 ? 27 : 29.7), implicitContentHeight + topPadding + bottomPadding)

    checkable: true
    checked: isSelected

    Accessible.role: isMany ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.description: [hint, position].filter(part => part !== "").join(". ")

    contentItem: Item {
        implicitHeight: Math.max(words.height, mark.height)

        Rectangle {
            id: mark

            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
            }
            width: root.sign
            height: width
            radius: root.isMany ? Theme.smallRadius : width / 2
            color: root.isLit ? "transparent" : root.isSelected ? Theme.colour.sea : Theme.colour.surface
            border.width: Theme.line
            border.color: root.isLit ? root.inkNow : root.edge

            Icon {
                anchors.centerIn: parent
                visible: root.isSelected
                name: "check"
                colour: root.isLit ? root.inkNow : Theme.colour.seaInk
                size: Math.round(root.sign * 0.68)
            }
        }

        Column {
            id: words

            anchors {
                left: mark.right
                right: parent.right
                leftMargin: Theme.m
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.mm(0.6)

            ButtonWords {
                width: parent.width
                script: root.script
                text: root.text
                color: root.inkNow
                font.pixelSize: root.script.body + (root.script.h3 - root.script.body) * 0.3
                font.weight: Font.DemiBold
            }

            ButtonWords {
                width: parent.width
                visible: text !== ""
                script: root.script
                text: root.hint
                color: root.isLit ? root.inkNow : Theme.colour.ink2
                font.pixelSize: root.script.small
                font.weight: Font.Normal
            }
        }
    }

    // A press asks; what is chosen is said by the model alone.
    onToggled: checked = Qt.binding(() => root.isSelected)
}
