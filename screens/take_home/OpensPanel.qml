import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.style

// What opens when the code is scanned.
ColumnLayout {
    id: root

    required property TakeHomeModel page

    spacing: Theme.s

    Words {
        Layout.fillWidth: true
        isHeading: true
        text: qsTr("In this code")
        font.pixelSize: Theme.h2
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: both.implicitHeight + Theme.m * 2
        radius: Theme.radius
        color: Theme.colour.surface
        border.width: Theme.flat ? Theme.hairLine : 0
        border.color: Theme.colour.ink

        ColumnLayout {
            id: both

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.l
                rightMargin: Theme.l
            }
            spacing: Theme.mm(0.6)

            Words {
                Layout.fillWidth: true
                readonly property string lang: root.page.opensLang

                script: Theme.scriptOf(lang)
                text: root.page.opens
                font.weight: Font.Bold
            }

            Words {
                Layout.fillWidth: true
                text: root.page.opensWhere
                color: Theme.colour.ink2
                font.pixelSize: Theme.small
            }
        }
    }

    Words {
        Layout.fillWidth: true
        text: root.page.promise
        color: Theme.colour.ink2
        font.pixelSize: Theme.small
    }
}
