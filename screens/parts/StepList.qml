pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.style

// Numbered steps.
ColumnLayout {
    id: root

    required property var items
    property Script script: Theme.script
    readonly property Item stack: root

    spacing: Theme.m

    Repeater {
        model: root.items

        NumberedStep {
            required property string modelData
            required property int index

            number: index + 1
            words: modelData
            script: root.script
        }
    }
}
