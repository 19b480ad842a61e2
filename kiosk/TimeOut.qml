import QtQuick
import QtQuick.Layouts
import kiosk
import screens.parts
import screens.style

// Asks a quiet visitor whether they are still there, and counts down. Nothing behind it can be touched.
Rectangle {
    id: root

    required property VisitWatch watch

    color: Theme.colour.ground
    focus: true

    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text

    // Touches beside the buttons do nothing.
    TapHandler {}
    MouseArea {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.margin
        }
        width: Theme.portrait ? undefined : parent.width * 0.6
        spacing: Theme.l

        Words {
            id: heading

            Layout.fillWidth: true
            Layout.topMargin: Theme.portrait && !Theme.large ? Theme.mm(30) : 0
            isHeading: true
            text: qsTr("Are you still there?")
            font.pixelSize: Theme.display
            lineHeight: Theme.titleSpacing
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Take all the time you need. If nobody touches the screen, we clear it, so that nobody else sees what you looked at.")
            font.pixelSize: Theme.narrow ? Theme.small : Theme.large ? Theme.body : Theme.h3
            lineHeight: Theme.smallSpacing
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.xl

            Text {
                text: root.watch.secondsLeft
                color: Theme.colour.heather
                font {
                    family: Theme.latin.family
                    pixelSize: Theme.mm(Theme.narrow ? 24 : Theme.large ? 46 : 74)
                    weight: Font.Bold
                    features: ({
                            "tnum": 1
                        })
                }
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.m

                Words {
                    Layout.fillWidth: true
                    text: qsTr("seconds until this screen clears")
                    font {
                        pixelSize: Theme.large ? Theme.body : Theme.h3
                        weight: Font.DemiBold
                    }
                }

                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: Theme.mm(10)
                    radius: height / 2
                    color: Theme.colour.surface
                    border {
                        width: Theme.line
                        color: Theme.colour.heather
                    }

                    Rectangle {
                        anchors {
                            left: parent.left
                            top: parent.top
                            bottom: parent.bottom
                        }
                        width: Math.max(height, parent.width * root.watch.share)
                        radius: height / 2
                        color: Theme.colour.heather
                    }
                }
            }
        }
    }

    Townscape {
        anchors {
            left: parent.left
            right: parent.right
            bottom: answers.top
            bottomMargin: Theme.xl
        }
        height: Theme.portrait ? Math.round(width * 0.236) : 0
        visible: height > 0 && !Theme.flat && !Theme.large
    }

    // Side by side where tall letters leave no room for two rows.
    GridLayout {
        id: answers

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.mm(Theme.portrait ? 20 : 10)
        }
        columns: Theme.large && !Theme.portrait ? 2 : 1
        columnSpacing: Theme.l
        rowSpacing: Theme.l
        uniformCellWidths: true

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            isPrimary: true
            implicitHeight: Theme.mm(Theme.narrow ? 34 : Theme.portrait ? 66 : 50)
            text: qsTr("I’m still here")
            iconName: "hand-stop"
            focus: true
            onClicked: root.watch.stillHere()
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("I have finished. Clear it now")
            iconName: "logout"
            iconTurns: true
            edge: Theme.colour.heather
            ink: Theme.colour.heather
            onClicked: root.watch.endNow()
        }
    }

    Component.onCompleted: forceActiveFocus()
}
