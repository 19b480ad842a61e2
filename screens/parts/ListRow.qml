import QtQuick
import QtQuick.Layouts
import screens.style

// One entry of a list: its name, a line about it, and for a place whether it is open.
PressSurface {
    id: root

    required property string label
    property string summary: ""
    property string pictogram: ""
    property string chip: ""
    property string chipKind: "good"
    property string tint: "sea"
    property string languageNote: ""

    text: label
    edge: Theme.edge(tint)
    ink: Theme.colour.ink
    leftPadding: Theme.l
    rightPadding: Theme.l
    implicitHeight: Math.max(Theme.row, implicitContentHeight + topPadding + bottomPadding)
    Accessible.description: [summary, chip, languageNote].filter(part => part !== "").join(". ")

    contentItem: RowLayout {
        spacing: Theme.m

        Pictogram {
            visible: root.pictogram !== ""
            name: root.pictogram
            size: Theme.mm(24)
            first: root.isLit ? Theme.colour.focusEdge : Theme.colour.picA
            second: root.isLit ? Theme.colour.focusEdge : Theme.colour.picB
            Layout.rightMargin: Theme.xs
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(0.6)

            Text {
                Layout.fillWidth: true
                text: root.label
                color: root.inkNow
                font {
                    family: Theme.family
                    pixelSize: Theme.h3
                    weight: Font.Bold
                }
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }

            Text {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.summary
                color: root.isLit ? root.inkNow : Theme.colour.ink2
                font {
                    family: Theme.family
                    pixelSize: Theme.small
                }
                lineHeight: Theme.smallLine / Theme.natural
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }

            Text {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.languageNote
                color: root.isLit ? root.inkNow : Theme.colour.slate
                font {
                    family: Theme.family
                    pixelSize: Theme.small
                    weight: Font.DemiBold
                }
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }

            Chip {
                Layout.topMargin: Theme.xs
                visible: root.chip !== ""
                label: root.chip
                kind: root.chipKind
                Accessible.ignored: true
            }
        }

        Icon {
            name: "chevron-right"
            colour: root.isLit ? root.inkNow : root.edge
            turns: true
        }
    }
}
