pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.attract
import screens.parts
import screens.style

// The welcome. Portrait: words, harbour, languages from top to bottom. Landscape: the harbour at the start.
Rectangle {
    id: root

    required property AttractModel page

    // A low panel in the largest text has room for the buttons and the promise alone.
    readonly property bool isTight: Theme.narrow && !Theme.portrait
    readonly property bool hasSide: !Theme.portrait && !isTight
    readonly property bool hasOffers: !Theme.narrow && !(Theme.large ? !Theme.portrait : Theme.hasSky)
    // What is free between the greetings and the buttons.
    readonly property real free: choices.y - Theme.xl - (greetings.y + greetings.height)

    color: Theme.colour.ground

    Loader {
        id: scene

        anchors {
            left: parent.left
            top: parent.top
        }
        width: Theme.portrait ? parent.width : root.hasSide ? Math.round(parent.width * 0.396) : 0
        height: Theme.portrait ? choices.y - Theme.mm(14) : parent.height
        active: !Theme.flat && (root.hasSide || Theme.portrait && !Theme.hasSky && root.free > width * 0.58)
        visible: active

        sourceComponent: Harbour {}
    }

    // Where the harbour has no room: its houses alone, or nothing.
    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: town.bottom
        }
        visible: town.visible
        color: Theme.colour.seaTint
    }

    Townscape {
        id: town

        anchors {
            left: parent.left
            right: parent.right
            bottom: choices.top
            bottomMargin: Theme.xl
        }
        height: Math.round(width * 0.25)
        visible: Theme.portrait && !Theme.flat && !Theme.hasSky && !scene.active && root.free > height
    }

    Lockup {
        id: lockup

        visible: !root.isTight
        first: root.page.councilFirst
        second: root.page.councilSecond
        langs: root.page.councilLangs
        // It does not mirror itself, so neither would its anchors.
        x: Theme.isRtl ? root.width - width - Theme.margin : Theme.margin
        anchors {
            top: parent.top
            topMargin: Theme.portrait && !Theme.hasSky ? Theme.mm(18) : Theme.l
        }
    }

    GridLayout {
        id: greetings

        anchors {
            left: root.hasSide ? scene.right : parent.left
            right: parent.right
            top: root.hasSide ? parent.top : lockup.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.hasSky ? Theme.m : Theme.mm(Theme.large ? 8 : Theme.portrait ? 26 : 30)
        }
        visible: !root.isTight
        columns: 2
        columnSpacing: Theme.gutter
        rowSpacing: Theme.m
        uniformCellWidths: true

        Repeater {
            model: root.page.welcomes

            Greeting {
                hasOffer: root.hasOffers
            }
        }
    }

    ColumnLayout {
        id: choices

        anchors {
            left: greetings.left
            right: parent.right
            rightMargin: Theme.margin
            bottom: parent.bottom
            bottomMargin: Theme.mm(Theme.large || Theme.hasSky ? 8 : Theme.portrait ? 20 : 12)
        }
        spacing: Theme.large ? Theme.m : Theme.l

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gutter
            uniformCellSizes: true

            Repeater {
                model: root.page.welcomes

                LanguageButton {
                    isLarge: true
                    onPressed: root.page.aim(lang)
                    onClicked: root.page.start(lang)
                }
            }
        }

        SmallButtons {
            Layout.fillWidth: true
            page: root.page
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gutter
            uniformCellSizes: true

            Repeater {
                model: root.page.welcomes

                RowLayout {
                    id: promise

                    required property string privacy
                    required property string lang

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: "eye-off"
                        colour: Theme.colour.ink2
                    }

                    Words {
                        Layout.fillWidth: true
                        script: Theme.scriptOf(promise.lang)
                        text: promise.privacy
                        color: Theme.colour.ink2
                        font.pixelSize: script.small
                        lineHeight: script.smallSpacing
                    }
                }
            }
        }
    }
}
