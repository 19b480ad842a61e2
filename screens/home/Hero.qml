pragma ComponentBehavior: Bound

import QtQuick
import screens.parts
import screens.style

// The welcome on the home screen: whose booth it is, the question, and the town.
Rectangle {
    id: root

    required property HomeModel page

    implicitHeight: hello.y + hello.height + (Theme.flat || Theme.hasSky ? Theme.xl : Math.max(Theme.mm(51), width * (Theme.portrait ? 0.172 : 0)))
    color: Theme.colour.seaTint
    clip: true

    Loader {
        anchors.fill: parent
        active: !Theme.flat && !(Theme.hasSky && Theme.portrait)

        sourceComponent: Image {
            source: "image://art/scene/" + (Theme.portrait ? "harbour-wide" : "harbour-landscape") + Theme.colour.scenes
            sourceSize.width: root.width
            fillMode: Image.Pad
            verticalAlignment: Image.AlignBottom
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors {
            left: Theme.portrait ? parent.left : undefined
            right: parent.right
            bottom: parent.bottom
            top: Theme.portrait ? undefined : parent.top
        }
        visible: Theme.flat
        width: Theme.line
        height: Theme.line
        color: Theme.colour.ink
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
            topMargin: Theme.l
        }
    }

    Words {
        id: where

        anchors {
            right: parent.right
            rightMargin: Theme.margin
            top: parent.top
            topMargin: Theme.l
        }
        visible: Theme.portrait
        text: root.page.whereAndWhen
        color: Theme.colour.ink2
        font.pixelSize: Theme.small
        lineHeight: Theme.labelSpacing
        horizontalAlignment: Text.AlignRight
    }

    Words {
        id: hello

        anchors {
            left: parent.left
            right: parent.right
            top: lockup.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin + (Theme.portrait && !Theme.flat && !Theme.isRtl ? parent.width * 0.2 : 0)
            topMargin: Math.max(Theme.m, where.visible ? where.y + where.height - lockup.y - lockup.height : 0)
        }
        isHeading: true
        text: root.page.title
        font.pixelSize: Theme.h1
        lineHeight: Theme.titleSpacing
        topPadding: 0
    }

    ActionButton {
        anchors {
            left: parent.left
            leftMargin: Theme.margin
            top: hello.bottom
            topMargin: Theme.l
        }
        width: Math.min(implicitWidth, parent.width - Theme.margin * 2)
        visible: !Theme.portrait
        isCompact: true
        text: qsTr("Privacy and accessibility")
        iconName: "eye-off"
        onClicked: root.page.openAbout()
    }
}
