pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.style

// Numbers to call and addresses to write to, each with whose it is and when it is answered.
Rectangle {
    id: root

    required property var items
    required property var labels
    required property var notes
    property Script script: Theme.script

    readonly property Item stack: rows

    implicitHeight: rows.implicitHeight + Theme.m * 2
    radius: Theme.radius
    color: Theme.colour.surface
    border.width: Theme.flat ? Theme.hairLine : 0
    border.color: Theme.colour.ink

    ColumnLayout {
        id: rows

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.xl
            rightMargin: Theme.xl
        }
        spacing: Theme.l

        Repeater {
            model: root.items

            RowLayout {
                id: entry

                required property string modelData
                required property int index

                Layout.fillWidth: true
                spacing: Theme.m

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.mm(0.8)
                    name: entry.modelData.includes("@") ? "mail" : "phone"
                    colour: Theme.colour.sea
                    size: Theme.smallIcon
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.mm(0.6)

                    Words {
                        Layout.fillWidth: true
                        visible: text !== ""
                        script: root.script
                        text: root.labels[entry.index] ?? ""
                        font.weight: Font.DemiBold
                    }

                    Words {
                        Layout.fillWidth: true
                        script: Theme.latin
                        text: entry.modelData
                        font {
                            pixelSize: Theme.latin.h3
                            weight: Font.Bold
                        }
                        wrapMode: Text.WrapAnywhere
                    }

                    Words {
                        Layout.fillWidth: true
                        visible: text !== ""
                        script: root.script
                        text: root.notes[entry.index] ?? ""
                        color: Theme.colour.ink2
                        font.pixelSize: root.script.small
                    }
                }
            }
        }
    }
}
