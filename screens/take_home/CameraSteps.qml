import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.style

// How to scan the code.
ColumnLayout {
    id: root

    spacing: Theme.m

    NumberedStep {
        number: 1
        words: qsTr("Open the <b>camera</b> on your phone")
    }

    NumberedStep {
        number: 2
        words: qsTr("Point it at the square")
    }

    NumberedStep {
        number: 3
        words: qsTr("Touch the <b>link</b> that appears")
    }
}
