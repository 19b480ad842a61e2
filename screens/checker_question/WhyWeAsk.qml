import QtQuick
import screens.parts
import screens.style

// Why a question is asked: flat, to be read before the answers.
Rectangle {
    id: root

    required property string text
    // The heading stands above the words where they are in another language than it is; else it is their first sentence.
    property string heading: ""
    property string lang: ""

    readonly property Script script: Theme.scriptOf(lang)
    // Where it is too tall for the page, that ends between two of its lines.
    readonly property Text words: reason

    implicitHeight: lines.height + Theme.mm(6) * 2
    radius: Theme.radius
    color: Theme.colour.slateTint
    border.width: Theme.flat ? Theme.line : 0
    border.color: Theme.colour.ink

    Icon {
        id: sign

        anchors {
            left: parent.left
            leftMargin: Theme.l
            top: lines.top
        }
        name: "info-circle"
        colour: Theme.colour.slate
    }

    Column {
        id: lines

        anchors {
            left: sign.right
            right: parent.right
            leftMargin: Theme.m
            rightMargin: Theme.l
            verticalCenter: parent.verticalCenter
        }

        Words {
            readonly property string lang: Theme.language

            width: parent.width
            visible: text !== ""
            text: root.heading
            font.pixelSize: Theme.small
            font.weight: Font.Bold
        }

        Words {
            id: reason

            readonly property string lang: root.lang

            width: parent.width
            script: root.script
            text: root.text
            font.pixelSize: root.script.small
            lineHeight: root.script.smallSpacing
        }
    }
}
