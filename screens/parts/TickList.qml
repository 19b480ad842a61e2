pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.style

// A list: with ticks for who can get something, with papers in two columns for what to bring, else with dots.
GridLayout {
    id: root

    required property var items
    property string kind: "bullets"
    property Script script: Theme.script

    readonly property Item stack: root
    readonly property bool isPapers: kind === "checklist"

    columns: isPapers && !Theme.large ? 2 : 1
    columnSpacing: Theme.gutter
    rowSpacing: Theme.s + script.riseEm * script.body
    uniformCellWidths: true

    Repeater {
        model: root.items

        RowLayout {
            required property string modelData

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.m

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.max(0, root.script.bodyMiddle - size / 2)
                visible: root.kind !== "bullets"
                name: root.isPapers ? "file-check" : "check"
                colour: Theme.colour.sea
            }

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: root.script.bodyMiddle - implicitHeight / 2
                Layout.leftMargin: Theme.xs
                visible: root.kind === "bullets"
                implicitWidth: Theme.mm(3)
                implicitHeight: implicitWidth
                radius: implicitWidth / 2
                color: Theme.colour.sea
            }

            Words {
                Layout.fillWidth: true
                script: root.script
                text: parent.modelData
            }
        }
    }
}
