import QtQuick
import screens.parts
import screens.style

// The one primary button of the home screen: the way into the checker.
PressSurface {
    id: root

    required property string summary

    face: Theme.colour.sea
    edge: Theme.colour.seaLedge
    ink: Theme.colour.seaInk
    padding: Theme.xs
    leftPadding: Theme.portrait ? Theme.mm(13) : Theme.l
    rightPadding: leftPadding
    implicitHeight: Math.max(Theme.mm(32), implicitContentHeight + padding * 2 + ledge)
    Accessible.description: summary

    contentItem: Item {
        implicitHeight: words.height

        Icon {
            id: list

            anchors {
                left: parent.left
                verticalCenter: parent.verticalCenter
            }
            name: "list-check"
            colour: root.inkNow
            size: Theme.large ? Theme.icon : Theme.mm(16)
        }

        Column {
            id: words

            anchors {
                left: list.right
                right: chevron.left
                leftMargin: Theme.portrait && !Theme.large ? Theme.xl : Theme.l
                rightMargin: Theme.m
                verticalCenter: parent.verticalCenter
            }

            ButtonWords {
                width: parent.width
                text: root.text
                color: root.inkNow
                font.pixelSize: Theme.large ? Theme.h3 : Theme.h2
            }

            ButtonWords {
                width: parent.width
                text: root.summary
                color: root.inkNow
                font.pixelSize: Theme.small
                font.weight: Font.Normal
                lineHeight: Theme.smallSpacing
            }
        }

        Icon {
            id: chevron

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            name: "chevron-right"
            colour: root.inkNow
            turns: true
        }
    }
}
