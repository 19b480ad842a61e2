import QtQuick
import screens.style

// A topic on the home screen: its pictogram on the topic's tint, its name, and what is in it.
PressSurface {
    id: root

    required property string label
    required property string summary
    required property string pictogram
    required property string tint
    // The language of the words (BCP 47).
    required property string lang

    readonly property Script script: Theme.scriptOf(lang)
    readonly property int field: Theme.mm(Theme.portrait ? 41.2 : 33)

    text: label
    edge: Theme.edge(tint)
    ink: Theme.colour.ink
    padding: 0
    implicitHeight: Math.max(Theme.mm(!Theme.portrait ? 38 : Theme.flat ? 70 : 54), words.height + Theme.s * 2) + ledge
    Accessible.description: summary

    contentItem: Item {
        Rectangle {
            id: picture

            anchors {
                left: parent.left
                top: parent.top
                bottom: parent.bottom
                margins: root.isLit ? Theme.focusLine : Theme.line
            }
            width: root.field
            color: root.isLit ? "transparent" : Theme.tint(root.tint)
            topLeftRadius: Theme.isRtl ? 0 : root.cornerRadius - Theme.line
            bottomLeftRadius: topLeftRadius
            topRightRadius: root.cornerRadius - Theme.line - topLeftRadius
            bottomRightRadius: topRightRadius

            Rectangle {
                anchors {
                    left: parent.right
                    top: parent.top
                    bottom: parent.bottom
                }
                visible: Theme.flat && !root.isLit
                width: Theme.line
                color: root.edge
            }

            Pictogram {
                anchors.centerIn: parent
                name: root.pictogram
                size: Theme.portrait ? Theme.pictogram : Theme.mm(25)
                first: root.isLit ? Theme.colour.focusEdge : Theme.colour.picA
                second: root.isLit ? Theme.colour.focusEdge : Theme.colour.picB
            }
        }

        Column {
            id: words

            anchors {
                left: picture.right
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.m
                rightMargin: Theme.s
            }
            spacing: Theme.xs

            ButtonWords {
                width: parent.width
                script: root.script
                text: root.label
                color: root.inkNow
            }

            ButtonWords {
                width: parent.width
                visible: text !== ""
                script: root.script
                text: root.summary
                color: root.isLit ? root.inkNow : Theme.colour.ink2
                font.pixelSize: root.script.small
                font.weight: Font.Normal
                lineHeight: root.script.smallSpacing
            }
        }
    }
}
