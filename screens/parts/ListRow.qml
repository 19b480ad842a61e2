pragma ComponentBehavior: Bound

import QtQuick
import screens.style

// One entry of a list: its name, a line about it, and for a place whether it is open.
PressSurface {
    id: root

    required property string label
    // In the interface's language, unlike the label, the summary and the note.
    property string aside: ""
    property string summary: ""
    // A bold word of the interface's, before the aside or, where there is none, before the summary: "Money."
    property string tag: ""
    property string pictogram: ""
    property string chip: ""
    property string chipKind: "good"
    property string tint: "sea"
    property string languageNote: ""
    // The least height.
    property int least: Theme.row
    property Script script: Theme.script

    text: label
    edge: Theme.edge(tint)
    ink: Theme.colour.ink
    leftPadding: Theme.l
    rightPadding: Theme.l
    implicitHeight: Math.max(least, implicitContentHeight + topPadding + bottomPadding)
    Accessible.description: [tag, [aside, summary, chip, languageNote].filter(part => part !== "").join(". ")].join(" ").trim()

    contentItem: Item {
        implicitHeight: words.height

        Loader {
            id: sign

            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
            }
            width: active ? Theme.mm(24) + Theme.l : 0
            active: root.pictogram !== ""

            sourceComponent: Pictogram {
                name: root.pictogram
                size: Theme.mm(24)
                fillMode: Image.Pad
                horizontalAlignment: Theme.isRtl ? Image.AlignRight : Image.AlignLeft
                first: root.isLit ? Theme.colour.focusEdge : Theme.colour.picA
                second: root.isLit ? Theme.colour.focusEdge : Theme.colour.picB
            }
        }

        Column {
            id: words

            anchors {
                left: sign.right
                right: chevron.left
                rightMargin: Theme.m
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.mm(0.6)

            ButtonWords {
                width: parent.width
                script: root.script
                text: root.label
                color: root.inkNow
            }

            Loader {
                readonly property string lang: Theme.language

                width: parent.width
                active: root.aside !== ""
                visible: active

                sourceComponent: ButtonWords {
                    text: root.tagged(root.aside)
                    isStyled: root.tag !== ""
                    color: root.isLit ? root.inkNow : Theme.colour.ink2
                    font.pixelSize: Theme.small
                    font.weight: Font.Normal
                    lineHeight: Theme.smallSpacing
                }
            }

            ButtonWords {
                width: parent.width
                visible: text !== ""
                script: root.script
                text: root.aside === "" ? root.tagged(root.summary) : root.summary
                isStyled: root.tag !== "" && root.aside === ""
                color: root.isLit ? root.inkNow : Theme.colour.ink2
                font.pixelSize: root.script.small
                font.weight: Font.Normal
                lineHeight: root.script.smallSpacing
            }

            Loader {
                width: parent.width
                active: root.languageNote !== ""
                visible: active

                sourceComponent: ButtonWords {
                    script: root.script
                    text: root.languageNote
                    color: root.isLit ? root.inkNow : Theme.colour.slate
                    font.pixelSize: root.script.small
                    font.weight: Font.DemiBold
                }
            }

            Loader {
                readonly property string lang: Theme.language

                // A Column does not mirror what is narrower than it.
                anchors.left: parent.left
                active: root.chip !== ""
                visible: active

                sourceComponent: Chip {
                    width: Math.min(implicitWidth, words.width)
                    label: root.chip
                    kind: root.chipKind
                    Accessible.ignored: true
                }
            }
        }

        Icon {
            id: chevron

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            name: "chevron-right"
            colour: root.isLit ? root.inkNow : root.edge
            turns: true
        }
    }

    function tagged(words: string): string {
        return tag === "" ? words : "<b>" + tag + "</b> " + words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    }
}
