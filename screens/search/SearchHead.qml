import QtQuick
import screens.parts
import screens.search
import screens.style

// Whose booth it is, what was looked for, and how many pages there are.
Item {
    id: root

    required property SearchModel page
    property bool hasLockup: true

    implicitHeight: words.y + words.height

    Lockup {
        id: lockup

        visible: root.hasLockup
        first: root.page.councilFirst
        second: root.page.councilSecond
        langs: root.page.councilLangs
        // It does not mirror itself, so neither would its anchors.
        x: Theme.isRtl ? root.width - width - Theme.margin : Theme.margin
        y: Theme.l
    }

    Words {
        anchors {
            right: parent.right
            rightMargin: Theme.margin
            verticalCenter: lockup.verticalCenter
        }
        visible: root.hasLockup
        text: qsTr("Search")
        color: Theme.colour.ink2
        font.pixelSize: Theme.small
    }

    Column {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.margin
            rightMargin: Theme.portrait ? Theme.margin : Theme.l
        }
        y: root.hasLockup ? lockup.y + lockup.height + Theme.m : Theme.l
        spacing: Theme.mm(1.65)

        Words {
            width: parent.width
            isHeading: true
            text: root.page.title
            font.pixelSize: Theme.h2
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: root.page.count
            color: Theme.colour.ink2
            font.pixelSize: Theme.small
            lineHeight: Theme.smallSpacing
        }
    }
}
