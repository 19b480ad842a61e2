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

    readonly property bool hasSide: !Theme.portrait && !Theme.large

    color: Theme.colour.ground

    Loader {
        id: side

        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: root.hasSide ? Math.round(parent.width * 0.396) : 0
        active: root.hasSide

        sourceComponent: Hero {
            page: root.page
        }
    }

    Frame {
        anchors {
            left: side.right
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        model: root.page
        longestLine: width
        head: root.hasSide ? null : top
        spacing: Theme.m

        Banner {
            width: parent.width
            visible: root.page.stale !== ""
            words: root.page.stale
        }

        GridLayout {
            width: parent.width
            visible: root.page.notice !== ""
            columns: Theme.large ? 1 : 2
            columnSpacing: Theme.m
            rowSpacing: Theme.m

            Banner {
                Layout.fillWidth: true
                Layout.fillHeight: true
                readonly property string lang: root.page.noticeLang

                words: root.page.notice
                script: Theme.scriptOf(lang)
            }

            ActionButton {
                Layout.fillWidth: Theme.large
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.large ? -1 : Theme.mm(44)
                visible: root.page.moreNotices !== ""
                isStacked: !Theme.large
                isCompact: Theme.large
                text: root.page.moreNotices
                iconName: "alert-triangle"
                onClicked: root.page.openNotices()
            }
        }

        GridLayout {
            readonly property string label: qsTr("topics")
            readonly property Item stack: this

            width: parent.width
            columns: Theme.large ? 1 : 2
            columnSpacing: Theme.gutter
            rowSpacing: Theme.portrait ? Theme.m : Theme.s
            uniformCellWidths: true
            uniformCellHeights: !Theme.large

            Repeater {
                model: root.page.cards

                TopicCard {
                    required property string code

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onPressed: root.page.aimTopic(code)
                    onClicked: root.page.openTopic(code)
                }
            }
        }

        CheckerButton {
            readonly property string label: text

            width: parent.width
            visible: root.page.hasChecker
            text: qsTr("Find out what you could get")
            summary: qsTr("8 to 15 questions. No name needed.")
            onPressed: root.page.aimChecker()
            onClicked: root.page.openChecker()
        }

        GridLayout {
            width: parent.width
            visible: root.page.hasMoreTopics || !root.hasSide
            columns: Theme.large ? 1 : 2
            columnSpacing: Theme.gutter
            rowSpacing: Theme.m
            uniformCellWidths: true

            ActionButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: root.hasSide ? parent.columns : 1
                visible: root.page.hasMoreTopics
                isCompact: true
                text: qsTr("More topics")
                iconName: "list-check"
                onClicked: root.page.openMoreTopics()
            }

            ActionButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: root.page.hasMoreTopics ? 1 : parent.columns
                visible: !root.hasSide
                isCompact: true
                text: qsTr("Privacy and accessibility")
                iconName: "eye-off"
                onClicked: root.page.openAbout()
            }
        }
    }

    Component {
        id: top

        Hero {
            page: root.page
        }
    }
}
