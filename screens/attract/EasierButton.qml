pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.style

// "Easier to use" in the booth's own languages, for who needs larger text or a voice before anything else.
PressSurface {
    id: root

    // The words, and their languages (BCP 47).
    required property list<string> words
    required property list<string> langs

    Layout.fillWidth: true
    Layout.fillHeight: true
    text: words[0] ?? ""
    implicitHeight: Math.max(Theme.compactButton + ledge, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.xs
    Accessible.description: words.slice(1).join(". ")

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.m

            Icon {
                name: "adjustments"
                colour: root.inkNow
            }

            GridLayout {
                id: both

                readonly property real together: Array.from(children).reduce((all, words) => all + words.implicitWidth + columnSpacing, Theme.icon + row.spacing)

                columns: row.parent.width > together ? 2 : 1
                columnSpacing: Theme.xl
                rowSpacing: 0

                Repeater {
                    model: root.words

                    ButtonWords {
                        required property string modelData
                        required property int index
                        readonly property string lang: root.langs[index] ?? ""

                        Layout.fillWidth: true
                        script: Theme.scriptOf(lang)
                        text: modelData
                        color: root.inkNow
                        font.pixelSize: Theme.large ? script.small : script.body
                    }
                }
            }
        }
    }
}
