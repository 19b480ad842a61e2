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
    readonly property real em: Theme.script.naturalEm
    readonly property int least: Theme.large ? (Theme.h3 * 3.4 + Theme.small * 3) * em + Theme.l * 4 : Theme.h2 * em * 1.5 + Theme.small * em * 2 + Math.max(Theme.row, (Theme.h3 + Theme.small) * em + Theme.l) + Theme.l * 2
    // On the lowest panels there is no room for results and keys side by side.
    readonly property bool isBeside: !Theme.portrait && (isWhole || !Theme.narrow)
    readonly property int resultsWidth: isBeside ? width - typing.width : width
    readonly property int resultsHeight: isBeside ? height : typing.y
    readonly property bool isNarrow: Theme.large && resultsWidth < Theme.body * 14
    // On small panels the field says what is looked for, and results say their names alone while the keys take room.
    readonly property bool isLow: Theme.large && !isWhole && (isNarrow && Theme.textSize > 2 || resultsHeight < Theme.mm(30) + Theme.row + Theme.l * 3)
    readonly property bool isTight: !isWhole && (isLow || !Theme.large && resultsHeight < least || isNarrow)
    readonly property bool hasBelow: !isWhole && (page.more !== "" || !Theme.large && page.contact !== "") && resultsHeight - below.implicitHeight - Theme.m - Theme.gap >= least
    // Where not one of them has room above the keys, there is only the button that leads to them.
    readonly property bool isOnlyBelow: isLow && seen === 0 && page.more !== ""
    // Results that are in view with all their words, before the keypad goes down to others.
    readonly property int seen: results.reading.blocks.filter(block => block.item.key?.startsWith("result-") && block.end <= results.reading.height + 1).length

    color: Theme.colour.ground

    // What the head says, where there is no room for it.
    Item {
        width: root.width
        height: 1
        visible: root.isLow
        Accessible.role: Accessible.Heading
        Accessible.name: root.page.title
    }

    Frame {
        id: results

        anchors {
            left: parent.left
            top: parent.top
        }
        width: root.resultsWidth
        height: root.resultsHeight - (root.hasBelow ? below.height + Theme.m + Theme.gap : 0)
        opacity: root.isOnlyBelow ? 0 : 1
        enabled: !root.isOnlyBelow
        model: root.page
        hasMoreRows: root.page.hasMoreRows
        hasActions: false
        isBrief: true
        head: root.isLow ? null : head
        summary: root.isWhole ? root.page.count : ""
        spacing: Theme.m
        reading.interactive: root.isWhole

        RowsView {
            model: root.page.rows
            hasSummaries: !root.isTight
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
        y: root.isOnlyBelow ? Math.max(0, (root.resultsHeight - height) / 2) : Math.min(results.reading.contentHeight, results.height + Theme.gap)
        width: results.reading.rowsWidth
        visible: root.hasBelow || root.isOnlyBelow && height <= root.resultsHeight
        page: root.page
    }

    TypingPart {
        id: typing

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        width: !root.isBeside ? root.width : root.isWhole ? Math.max(root.width * 0.3, leastWidth) : keysWidth
        height: root.isBeside ? root.height : implicitHeight
        page: root.page
        results: results
        isBeside: root.isBeside
        room: root.isBeside ? root.height : root.height - Theme.compactButton - Theme.l * 2
        roomWithWords: root.isBeside ? root.height : root.height - root.least
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
            root.page.see(root.seen);
            root.page.warmUp();
        }
    }

    onWordsChanged: {
        results.reading.contentY = 0;
        if (results.isDrawn)
            pause.restart(); // the words that the screen comes with were not typed here
    }
    onIsWholeChanged: {
        results.reading.contentY = 0;
        pause.stop();
    }
    onSeenChanged: Qt.callLater(page.see, seen)
    onVisibleChanged: if (!visible)
        pause.stop()
}
