import QtQuick
import QtQuick.Layouts
import screens.style

// Something that is on or off, with the word for it at its end.
PressSurface {
    id: root

    property bool isOn: false
    property string iconName: ""
    property string summary: ""

    face: isOn ? Theme.colour.seaTint : Theme.colour.surface
    edge: isOn ? Theme.colour.sea : Theme.colour.line
    ink: Theme.colour.ink
    edgeLine: isOn ? Theme.selectedLine : Theme.line
    leftPadding: Theme.mm(6)
    rightPadding: leftPadding
    implicitHeight: Math.max(Theme.button + ledge, implicitContentHeight + topPadding + bottomPadding)

    checkable: true
    checked: isOn

    Accessible.role: Accessible.Switch
    Accessible.description: [summary, off ? offReason : ""].filter(part => part !== "").join(". ")

    contentItem: RowLayout {
        spacing: Theme.m

        Icon {
            name: root.iconName
            colour: root.inkNow
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(0.6)

            ButtonWords {
                Layout.fillWidth: true
                text: root.text
                color: root.inkNow
                font.pixelSize: Theme.large ? Theme.body : Theme.h3 - (Theme.h3 - Theme.body) / 2
                font.weight: Font.DemiBold
            }

            ButtonWords {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.off ? root.offReason : root.summary
                color: root.isLit ? root.inkNow : Theme.colour.ink2
                font.pixelSize: Theme.small
                font.weight: Font.Normal
            }
        }

        Rectangle {
            visible: !root.off
            implicitWidth: Math.max(Theme.mm(22), state.implicitWidth + Theme.s * 2)
            implicitHeight: state.implicitHeight + Theme.mm(4)
            radius: Theme.smallRadius
            color: root.isLit ? "transparent" : root.isOn ? Theme.colour.sea : Theme.colour.surface
            border.width: Theme.line
            border.color: root.isLit ? root.inkNow : root.isOn ? Theme.colour.sea : Theme.colour.line

            ButtonWords {
                id: state

                objectName: "state"
                anchors.centerIn: parent
                text: root.isOn ? qsTr("On") : qsTr("Off")
                color: root.isLit ? root.inkNow : root.isOn ? Theme.colour.seaInk : Theme.colour.ink
                font.pixelSize: Theme.small
            }
        }
    }

    // A press asks; what is chosen is said by the model alone.
    onToggled: checked = Qt.binding(() => root.isOn)
}
