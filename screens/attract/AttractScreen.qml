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

    color: Theme.colour.ground

    Loader {
        id: scene

        active: !Theme.flat
        anchors {
            left: parent.left
            top: parent.top
        }
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.396)
        height: Theme.portrait ? choices.y - Theme.mm(14) : parent.height

        sourceComponent: Harbour {}
    }

    Lockup {
        id: lockup

        first: root.page.councilFirst
        second: root.page.councilSecond
        langs: root.page.councilLangs
        // It does not mirror itself, so neither would its anchors.
        x: Theme.isRtl ? root.width - width - Theme.margin : Theme.margin
        anchors {
            top: parent.top
            topMargin: Theme.portrait ? Theme.mm(18) : Theme.l
        }
    }

    GridLayout {
        id: greetings

        anchors {
            left: Theme.portrait ? parent.left : scene.right
            right: parent.right
            top: Theme.portrait ? lockup.bottom : parent.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.mm(Theme.large ? 8 : Theme.portrait ? 26 : 30)
        }
        columns: 2
        columnSpacing: Theme.gutter
        rowSpacing: Theme.m
        uniformCellWidths: true

        Repeater {
            model: root.page.welcomes

            ColumnLayout {
                id: greeting

                required property string hello
                required property string offer
                required property string lang

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s

                Words {
                    Layout.fillWidth: true
                    isHeading: true
                    script: Theme.scriptOf(greeting.lang)
                    text: greeting.hello
                    font.pixelSize: script.display
                    lineHeight: script.titleSpacing
                }

                Words {
                    Layout.fillWidth: true
                    visible: !Theme.narrow
                    script: Theme.scriptOf(greeting.lang)
                    text: greeting.offer
                    font.pixelSize: Theme.large ? script.small : script.h3
                    lineHeight: Theme.large ? script.smallSpacing : script.bodySpacing
                }
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
            bottomMargin: Theme.mm(Theme.large ? 10 : Theme.portrait ? 22 : 18)
        }
        spacing: Theme.l

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gutter
            uniformCellSizes: true

            Repeater {
                model: root.page.welcomes

                PressSurface {
                    id: choice

                    required property string lang
                    required property string language
                    required property string start

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: language
                    face: Theme.colour.sea
                    edge: Theme.colour.seaLedge
                    ink: Theme.colour.seaInk
                    implicitHeight: Math.max(Theme.large ? Theme.button * 1.2 : Theme.mm(60), implicitContentHeight + topPadding + bottomPadding)
                    Accessible.description: start
                    onPressed: root.page.aim(lang)
                    onClicked: root.page.start(lang)

                    contentItem: Item {
                        implicitHeight: both.implicitHeight

                        Column {
                            id: both

                            anchors {
                                left: parent.left
                                right: parent.right
                                verticalCenter: parent.verticalCenter
                            }
                            spacing: Theme.xs

                            Text {
                                width: parent.width
                                text: choice.language
                                color: choice.inkNow
                                font {
                                    family: Theme.familyOf(choice.lang)
                                    pixelSize: Theme.large ? Theme.h2 : Theme.mm(16.5)
                                    weight: Font.Bold
                                }
                                horizontalAlignment: Text.AlignHCenter
                                Accessible.ignored: true
                            }

                            Text {
                                width: parent.width
                                text: choice.start
                                color: choice.inkNow
                                font {
                                    family: Theme.familyOf(choice.lang)
                                    pixelSize: Theme.large ? Theme.small : Theme.body
                                }
                                wrapMode: Text.Wrap
                                horizontalAlignment: Text.AlignHCenter
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
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
