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
    readonly property int card: Math.round(Math.min(width * (Theme.portrait ? 0.565 : 0.335), Theme.mm(Theme.portrait ? 168 : 178), roomForCard))
    // A camera needs all of it: it is as high as the page leaves between its head and its foot.
    readonly property int roomForCard: Math.max(Theme.mm(72), height - Theme.mm(Theme.portrait ? 140 : Theme.large ? 110 : 85))
    readonly property int rest: reading.rowsWidth - card - Theme.xl
    // Beside the code stand two columns, one, or none: whatever leaves words whole.
    // On a low page there is one column: it would be cut through two.
    readonly property int columns: Theme.hasSky && !Theme.portrait ? 1 : rest / 2 > Theme.mm(80) && !Theme.portrait && !Theme.large ? 3 : rest > Theme.mm(70) && !(Theme.portrait && Theme.large) ? 2 : 1

    // Beside the code there is no room for more than the steps.
    readonly property bool isHelpBelow: Theme.large && !Theme.portrait

    model: page
    summary: page.summary
    isPlain: true
    longestLine: width
    // Scripts that rise high make the head higher, and the page longer than the panel.
    isList: Theme.large || Theme.script.riseEm > 0 || height < Theme.mm(215)

    GridLayout {
        width: parent.width
        readonly property Item stack: this

        columns: root.columns
        columnSpacing: Theme.xl
        rowSpacing: Theme.l

        Rectangle {
            objectName: "qrCard"
            Layout.alignment: Qt.AlignTop
            visible: root.page.code !== ""
            implicitWidth: root.card
            implicitHeight: root.card
            radius: Theme.radius
            color: Theme.codePaper
            border.width: Theme.line
            border.color: Theme.codeInk

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
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.l

            CameraSteps {
                Layout.fillWidth: true
                visible: root.page.code !== ""
            }

            Words {
                Layout.fillWidth: true
                visible: text !== "" && !root.isHelpBelow
                text: root.page.help
                font.pixelSize: Theme.small
            }

            OpensPanel {
                Layout.fillWidth: true
                visible: root.columns === 3 && root.page.code !== ""
                page: root.page
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: root.columns < 3 ? root.columns : 1
            spacing: Theme.l

            AddressPanel {
                Layout.fillWidth: true
                page: root.page
            }

            Words {
                Layout.fillWidth: true
                visible: text !== "" && root.isHelpBelow
                text: root.page.help
                font.pixelSize: Theme.small
            }

            OpensPanel {
                Layout.fillWidth: true
                visible: root.columns < 3 && root.page.code !== ""
                page: root.page
            }
        }
    }
}
