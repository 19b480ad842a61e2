pragma ComponentBehavior: Bound

import QtQuick
import screens.parts
import screens.search
import screens.style

// Results above, or in landscape beside, the part where one types. Search on the keyboard puts that away.
Rectangle {
    id: root

    required property SearchModel page

    readonly property bool isWhole: page.isWhole
    readonly property string words: page.text
    // What a title and one result take.
    readonly property int least: Theme.large ? Theme.h3 * 4 + Theme.small * 4 + Theme.l * 4 : Theme.h2 * 2 + Theme.row + Theme.l * 2
    readonly property int resultsHeight: Theme.portrait ? typing.y : height
    readonly property bool hasBelow: !isWhole && (page.more !== "" || !Theme.large && page.contact !== "") && resultsHeight - below.implicitHeight >= least
    // Results that are in view with all their words.
    readonly property int seen: results.reading.blocks.filter(block => block.item.key?.startsWith("result-") && block.end <= results.reading.contentY + results.reading.height + 1).length

    color: Theme.colour.ground

    Frame {
        id: results

        anchors {
            left: parent.left
            top: parent.top
        }
        width: Theme.portrait ? root.width : root.width - typing.width
        height: root.resultsHeight - (root.hasBelow ? below.height + Theme.m : 0)
        model: root.page
        hasMoreRows: root.page.hasMoreRows
        hasActions: false
        isBrief: true
        head: head
        summary: root.isWhole ? root.page.count : ""
        spacing: Theme.m
        reading.interactive: root.isWhole

        RowsView {
            model: root.page.rows
            onAimed: key => root.page.aim(key)
            onOpened: key => root.page.open(key)
        }
    }

    Below {
        id: below

        anchors {
            left: parent.left
            leftMargin: Theme.margin
        }
        y: Math.min(results.reading.contentHeight, results.height)
        width: results.reading.rowsWidth
        visible: root.hasBelow
        page: root.page
    }

    TypingPart {
        id: typing

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        width: Theme.portrait ? root.width : root.isWhole ? Math.max(root.width * 0.3, leastWidth) : keysWidth
        height: Theme.portrait ? implicitHeight : root.height
        page: root.page
        results: results
        room: Theme.portrait ? root.height - root.least : root.height
    }

    Component {
        id: head

        SearchHead {
            page: root.page
            hasLockup: Theme.portrait && root.resultsHeight > root.least + Theme.row * 2
        }
    }

    // The number of results is told when somebody stops typing, not at each letter.
    Timer {
        id: pause

        interval: 1200
        onTriggered: root.page.tellCount()
    }

    Connections {
        target: results

        function onIsDrawnChanged() {
            root.page.warmUp();
        }
    }

    onWordsChanged: {
        results.reading.contentY = 0;
        pause.restart();
    }
    onIsWholeChanged: results.reading.contentY = 0
    onSeenChanged: Qt.callLater(page.see, seen)
    onVisibleChanged: if (!visible)
        pause.stop()
}
