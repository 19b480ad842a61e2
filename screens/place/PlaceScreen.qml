pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.place
import screens.style

Frame {
    id: root

    required property PlaceModel page

    // The address stands over the hours in portrait, beside them in landscape, where lines are not so high.
    readonly property bool isStacked: Theme.portrait || isNarrow || Theme.isRtl
    // One column: in large text, and where a low page would cut through two.
    readonly property bool isNarrow: Theme.large || Theme.hasSky && !Theme.portrait
    // Of the words that the council wrote.
    readonly property Script script: Theme.scriptOf(page.contentLang)

    model: page
    hasMoreRows: page.hasMoreRows
    isPlain: true
    primary: qsTr("Take this home")
    primaryIcon: "qrcode"
    onPrimaryAimed: page.aimTakeHome()
    onPrimaryPressed: page.takeHome()

    Flow {
        width: parent.width
        spacing: Theme.m
        visible: root.page.chip !== "" || root.page.here !== ""

        Chip {
            visible: root.page.chip !== ""
            label: root.page.chip
            kind: root.page.chipKind
            width: Math.min(implicitWidth, parent.width)
        }

        Words {
            visible: root.page.here !== ""
            height: Math.max(implicitHeight, Theme.mm(14))
            text: root.page.here
            font.pixelSize: Theme.small
            verticalAlignment: Text.AlignVCenter
        }
    }

    Loader {
        width: parent.width
        active: Theme.portrait && root.page.picturePath !== ""
        visible: active
        sourceComponent: photo
    }

    Words {
        width: parent.width
        visible: root.isStacked && text !== ""
        script: root.script
        text: root.page.address
    }

    GridLayout {
        readonly property string label: qsTr("Opening hours")
        readonly property Item stack: root.isNarrow ? this : null

        width: parent.width
        columns: root.isNarrow ? 1 : 2
        columnSpacing: Theme.xl
        rowSpacing: Theme.l

        ColumnLayout {
            readonly property string label: qsTr("Opening hours")
            readonly property Item stack: week.stack

            Layout.fillWidth: true
            Layout.preferredWidth: 11
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s
            visible: root.page.hoursNote !== "" || root.page.hasWeek

            Words {
                Layout.fillWidth: true
                isHeading: true
                text: qsTr("Opening hours")
                font.pixelSize: Theme.h2
            }

            HoursPanel {
                id: week

                Layout.fillWidth: true
                visible: root.page.hasWeek
                page: root.page
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                script: root.script
                text: root.page.hoursNote
                color: Theme.colour.ink2
                font.pixelSize: script.small
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s

            Words {
                Layout.fillWidth: true
                visible: !root.isStacked && text !== ""
                script: root.script
                text: root.page.address
            }

            Words {
                Layout.fillWidth: true
                visible: notes.count > 0
                isHeading: true
                text: qsTr("Getting in")
                font.pixelSize: Theme.h2
            }

            Repeater {
                id: notes

                model: root.page.access

                RowLayout {
                    id: note

                    required property string text
                    required property string icon

                    Layout.fillWidth: true
                    spacing: Theme.m

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: note.icon
                        colour: Theme.colour.sea
                    }

                    Words {
                        Layout.fillWidth: true
                        script: root.script
                        text: note.text
                    }
                }
            }

            Words {
                Layout.fillWidth: true
                Layout.topMargin: Theme.xs
                visible: root.page.phone !== ""
                isHeading: true
                text: qsTr("Phone")
                font.pixelSize: Theme.h2
            }

            Words {
                Layout.fillWidth: true
                visible: root.page.phone !== ""
                script: Theme.latin
                text: root.page.phone
                font {
                    pixelSize: script.h3
                    weight: Font.Bold
                }
            }

            Words {
                Layout.fillWidth: true
                visible: root.page.phone !== ""
                text: qsTr("Relay UK: 18001, then the number")
                color: Theme.colour.ink2
                font.pixelSize: Theme.small
            }
        }
    }

    Loader {
        width: parent.width
        active: !Theme.portrait && root.page.picturePath !== ""
        visible: active
        sourceComponent: photo
    }

    Component {
        id: photo

        Photo {
            mostMm: 82
            path: root.page.picturePath
            alt: root.page.pictureAlt
        }
    }

    RowsView {
        model: root.page.rows
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
