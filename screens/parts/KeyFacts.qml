pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.style

// The facts that decide, in a flat panel: what is asked at the start, the answer beside it (below it in large text).
Rectangle {
    id: root

    required property var items
    required property var labels
    required property var icons
    property Script script: Theme.script
    // The labels are the booth's own words, whatever language the facts are in.
    property bool isOwnLabels: false

    readonly property Item stack: rows
    readonly property Script labelScript: isOwnLabels ? Theme.script : script

    implicitHeight: rows.implicitHeight + Theme.xs * 2
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
        spacing: 0

        Repeater {
            model: root.items

            ColumnLayout {
                id: fact

                required property string modelData
                required property int index

                Layout.fillWidth: true
                spacing: 0

                Rectangle {
                    Layout.fillWidth: true
                    visible: fact.index > 0
                    implicitHeight: Theme.hairLine
                    color: Theme.colour.hair
                }

                GridLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.portrait ? Theme.s * 1.25 : Theme.s
                    Layout.bottomMargin: Layout.topMargin
                    columns: Theme.large ? 1 : 2
                    columnSpacing: Theme.gutter
                    rowSpacing: Theme.xs

                    RowLayout {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Theme.large ? -1 : Theme.mm(root.isOwnLabels ? 92 : 82)
                        Layout.fillWidth: Theme.large
                        spacing: Theme.s

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            Layout.topMargin: Math.max(0, root.labelScript.bodyMiddle - size / 2)
                            name: root.icons[fact.index] ?? ""
                            colour: Theme.colour.sea
                            size: Theme.smallIcon
                        }

                        Words {
                            Layout.fillWidth: true
                            readonly property string lang: root.isOwnLabels ? Theme.language : ""

                            LayoutMirroring.enabled: root.labelScript.isRtl
                            script: root.labelScript
                            text: root.labels[fact.index] ?? ""
                            color: Theme.colour.ink2
                            font.weight: Font.DemiBold
                        }
                    }

                    Words {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        LayoutMirroring.enabled: root.script.isRtl
                        script: root.script
                        text: fact.modelData
                    }
                }
            }
        }
    }
}
