import QtQuick
import QtQuick.Layouts
import screens.style

// The bar at the foot of every screen: Back, Home, the other language, Finish; always there, always in this order.
Rectangle {
    id: root

    property bool canGoBack: true
    property bool isHome: false
    property string otherLanguage: ""

    signal backPressed
    signal homePressed
    signal languagePressed
    signal finishPressed

    implicitHeight: buttons.implicitHeight + Theme.mm(Theme.portrait ? 11.5 : 9.3)
    color: Theme.colour.bar

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: Theme.line
        color: Theme.colour.barLine
    }

    GridLayout {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: Theme.mm(Theme.portrait ? 4.9 : 3.85)
            leftMargin: Theme.mm(Theme.portrait ? 5.5 : 7.7)
            rightMargin: anchors.leftMargin
        }
        columns: Theme.narrow && Theme.portrait ? 2 : 4
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        BarButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Back")
            iconName: "arrow-left"
            iconTurns: true
            off: !root.canGoBack
            offReason: qsTr("There is nothing to go back to.")
            onClicked: root.backPressed()
        }

        BarButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Home")
            iconName: "home"
            isSelected: root.isHome
            onClicked: root.homePressed()
        }

        BarButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.otherLanguage !== ""
            text: root.otherLanguage
            iconName: "language"
            onClicked: root.languagePressed()
        }

        BarButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Finish")
            iconName: "logout"
            iconTurns: true
            isFinish: true
            onClicked: root.finishPressed()
        }
    }
}
