import QtQuick
import QtQuick.Layouts
import screens.style

// One step with its number in a disc.
RowLayout {
    id: root

    required property int number
    required property string words
    property Script script: Theme.script

    Layout.fillWidth: true
    spacing: Theme.m

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.h3 * 1.7
        implicitHeight: implicitWidth
        radius: implicitWidth / 2
        color: Theme.colour.sea

        Text {
            anchors.centerIn: parent
            text: root.number
            color: Theme.colour.seaInk
            font {
                family: Theme.latin.family
                pixelSize: Theme.h3
                weight: Font.Bold
            }
            Accessible.ignored: true
        }
    }

    Words {
        Layout.fillWidth: true
        Layout.topMargin: Math.max(0, Theme.h3 * 0.85 - root.script.bodyMiddle)
        script: root.script
        text: root.words
        Accessible.name: root.number + ". " + Accessible.stripHtml(root.words)
    }
}
