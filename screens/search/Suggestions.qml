pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.style

// Words to go on with, in one row right above the keys. Their room is there without them, so that nothing jumps.
RowLayout {
    id: root

    property list<string> words

    signal chosen(string word)

    spacing: Theme.gap
    uniformCellSizes: true

    Repeater {
        // Three buttons are there all the time, and change their words: that is cheaper than to make them at each letter.
        model: 3

        PressSurface {
            id: suggestion

            required property int index

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: text !== ""
            text: root.words[index] ?? ""
            cornerRadius: Theme.smallRadius
            ledge: Theme.smallLedge
            padding: Theme.xs
            onClicked: root.chosen(text)

            contentItem: Item {
                ButtonWords {
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width)
                    text: suggestion.text
                    color: suggestion.inkNow
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
