pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.home
import screens.parts
import screens.style

// What the booth offers. Portrait: the town above, the cards below. Landscape: the town at the start, the cards beside.
Rectangle {
    id: root

    required property HomeModel page

    readonly property bool hasScene: !Theme.flat && !Theme.large

    color: Theme.colour.ground

    Rectangle {
        id: hero

        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait ? parent.width : Math.round(parent.width * (root.hasScene ? 0.396 : 0.34))
        height: !Theme.portrait ? parent.height : root.hasScene ? Math.min(Theme.mm(143), parent.height * 0.3) : hello.y + hello.height + Theme.l
        color: Theme.colour.seaTint
        clip: true

        Loader {
            anchors.fill: parent
            active: root.hasScene

            sourceComponent: Image {
                source: "image://art/scene/" + (Theme.portrait ? "harbour-wide" : "harbour-landscape") + Theme.colour.scenes
                sourceSize.width: hero.width
                fillMode: Image.Pad
                verticalAlignment: Image.AlignBottom
                horizontalAlignment: Image.AlignHCenter
                Accessible.ignored: true
            }
        }

        Rectangle {
            anchors { left: Theme.portrait ? parent.left : parent.right; right: parent.right; bottom: parent.bottom; top: Theme.portrait ? parent.bottom : parent.top; topMargin: Theme.portrait ? -Theme.line : 0; leftMargin: Theme.portrait ? 0 : -Theme.line }
            visible: Theme.flat
            color: Theme.colour.ink
        }

        Lockup {
            id: lockup

            first: root.page.councilFirst
            second: root.page.councilSecond
            anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: Theme.l }
        }

        Words {
            anchors { right: parent.right; rightMargin: Theme.margin; top: parent.top; topMargin: Theme.l }
            visible: Theme.portrait
            text: root.page.whereAndWhen
            color: Theme.colour.ink2
            font.pixelSize: Theme.small
            lineHeight: 1.02
            horizontalAlignment: Text.AlignRight
        }

        Words {
            id: hello

            anchors { left: parent.left; right: parent.right; top: lockup.bottom; leftMargin: Theme.margin; rightMargin: Theme.margin + (Theme.portrait && root.hasScene ? parent.width * 0.3 : 0); topMargin: Theme.m }
            isHeading: true
            text: root.page.title
            font.pixelSize: Theme.h1
            lineHeight: 0.94
        }
    }

    Flickable {
        id: choices

        anchors { left: Theme.portrait ? parent.left : hero.right; right: parent.right; top: Theme.portrait ? hero.bottom : parent.top; bottom: parent.bottom }
        contentHeight: offers.y + offers.implicitHeight + Theme.xl
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: offers

            readonly property int side: Theme.portrait ? Theme.margin : Theme.mm(12)

            anchors { left: parent.left; leftMargin: side; right: parent.right; rightMargin: Theme.margin }
            y: Theme.l
            height: Math.max(implicitHeight, choices.height - Theme.l - Theme.xl)
            spacing: Theme.portrait ? Theme.xl : Theme.m

            Banner {
                Layout.fillWidth: true
                visible: root.page.stale !== ""
                words: root.page.stale
            }

            Banner {
                Layout.fillWidth: true
                visible: root.page.notice !== ""
                words: root.page.notice
            }

            ActionButton {
                Layout.fillWidth: true
                visible: root.page.moreNotices !== ""
                isCompact: true
                text: root.page.moreNotices
                iconName: "alert-triangle"
                onClicked: root.page.openNotices()
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: Theme.large ? 1 : 2
                columnSpacing: Theme.gutter
                rowSpacing: Theme.portrait ? Theme.l : Theme.m
                uniformCellWidths: true
                uniformCellHeights: !Theme.large

                Repeater {
                    model: root.page.cards

                    TopicCard {
                        required property string code

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumHeight: Theme.mm(72)
                        onClicked: root.page.openTopic(code)
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gutter
                uniformCellSizes: true

                ActionButton {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.page.hasMoreTopics
                    isCompact: true
                    text: qsTr("More topics")
                    iconName: "list-check"
                    onClicked: root.page.openMoreTopics()
                }

                ActionButton {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    isCompact: true
                    text: qsTr("Privacy and accessibility")
                    iconName: "eye-off"
                    onClicked: root.page.openAbout()
                }
            }
        }
    }
}
