import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.style

// For who has no camera: the address to type, the number to call.
Rectangle {
    id: root

    required property TakeHomeModel page

    implicitHeight: ways.implicitHeight + Theme.l * 2
    radius: Theme.radius
    color: Theme.colour.seaTint
    border.width: Theme.flat ? Theme.hairLine : 0
    border.color: Theme.colour.ink

    GridLayout {
        id: ways

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.l
            rightMargin: Theme.l
        }
        columns: width > Theme.mm(180) && !Theme.large ? 2 : 1
        columnSpacing: Theme.xl
        rowSpacing: Theme.l
        uniformCellWidths: columns === 2

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: root.page.address !== ""
            spacing: Theme.mm(0.6)

            Words {
                Layout.fillWidth: true
                text: qsTr("No camera? Type this address")
                color: Theme.colour.ink2
                font.pixelSize: Theme.small
            }

            Words {
                Layout.fillWidth: true
                script: Theme.latin
                text: root.page.address
                font {
                    pixelSize: script.h3
                    weight: Font.Bold
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.mm(0.6)

            Words {
                Layout.fillWidth: true
                text: qsTr("Or call")
                color: Theme.colour.ink2
                font.pixelSize: Theme.small
            }

            Words {
                Layout.fillWidth: true
                script: Theme.latin
                text: root.page.phone
                font {
                    pixelSize: script.h2
                    weight: Font.Bold
                }
            }

            Words {
                Layout.fillWidth: true
                readonly property string lang: root.page.phoneHoursLang

                visible: text !== ""
                script: Theme.scriptOf(lang)
                text: root.page.phoneHours
                font.pixelSize: script.small
            }
        }
    }
}
