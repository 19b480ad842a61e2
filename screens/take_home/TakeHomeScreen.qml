pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.style
import screens.take_home

Frame {
    id: root

    required property TakeHomeModel page

    // At least 50 mm of code; more where there is room.
    readonly property int card: Math.round(Theme.portrait ? Math.min(width * 0.565, Theme.mm(168)) : Math.min(width * 0.335, Theme.mm(178)))

    model: page
    summary: qsTr("It opens on your own phone. The link does not run out.")
    isPlain: true

    GridLayout {
        width: parent.width
        columns: Theme.large && Theme.portrait ? 1 : Theme.portrait ? 2 : 3
        columnSpacing: Theme.xl
        rowSpacing: Theme.l

        Rectangle {
            objectName: "qrCard"
            Layout.alignment: Qt.AlignTop
            visible: root.page.code !== ""
            implicitWidth: root.card
            implicitHeight: root.card
            radius: Theme.radius
            color: "white"
            border.width: Theme.line
            border.color: "black"

            Image {
                objectName: "qr"
                anchors.centerIn: parent
                source: root.page.code
                sourceSize: Qt.size(root.card - Theme.line * 4, root.card - Theme.line * 4)
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("A square code that opens %1 on your phone").arg(root.page.opens)
            }
        }

        Banner {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: root.page.refused !== ""
            kind: "info"
            words: root.page.refused
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.l

            CameraSteps {
                Layout.fillWidth: true
                visible: root.page.code !== ""
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.page.help
                font.pixelSize: Theme.small
            }
        }

        AddressPanel {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: Theme.portrait ? parent.columns : 1
            page: root.page
        }
    }

    Column {
        readonly property string label: qsTr("In this code")

        width: parent.width
        spacing: Theme.s

        Words {
            width: parent.width
            isHeading: true
            text: qsTr("In this code")
            font.pixelSize: Theme.h2
        }

        OpensPanel {
            width: parent.width
            page: root.page
        }

        Words {
            width: parent.width
            text: qsTr("The code does not say who you are.")
            color: Theme.colour.ink2
            font.pixelSize: Theme.small
        }
    }
}
