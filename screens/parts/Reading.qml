import QtQuick
import QtQuick.Templates as T
import screens.style

// The part of a screen that is read. It scrolls by whole blocks, by finger or by Up and Down, never leaves a block
// sliced at its foot, and knows what comes next. Blocks are the direct children of its column; one may have a `label`
// (what "More below" calls it) and a `stack`, an item whose children are blocks of their own where it is too tall.
Flickable {
    id: root

    default property alias rows: flow.data
    property alias spacing: flow.spacing
    property Component band: null
    property int rowsWidth: width - Theme.margin * 2
    // What lies over the top once the band has gone.
    property int topInset: 0
    // Where the last whole block ends, in content coordinates: below it nothing is shown at rest.
    readonly property real wholeEnd: moving ? contentY + height : endOfWhole(contentY, height, contentHeight)
    // Where it comes to rest when it glides, and what is seen then: from here to there, in content coordinates.
    readonly property real rest: glider.running ? glider.to : contentY
    readonly property real restTop: rest + (rest > bandHeight - topInset + Theme.l ? topInset : 0)
    readonly property real restEnd: moving ? wholeEnd : endOfWhole(rest, height, contentHeight)
    // Where the first whole block may begin: what hangs below the line of the one before ends there.
    readonly property real wholeStart: moving ? contentY : endBefore(contentY + topInset) + Theme.xs
    // The blocks from top to bottom, measured once after each change of the layout.
    property var blocks: []
    // Below the last block there is nothing but a little room.
    readonly property bool hasMoreBelow: contentY + height < contentHeight - foot - 1
    readonly property int foot: Theme.s
    readonly property bool hasMoreAbove: contentY > 1
    readonly property real bandHeight: bandSlot.height
    readonly property alias isGliding: glider.running
    readonly property Item focused: Window.activeFocusItem
    // Where the keypad is: yellow, or a field to type into. A finger does not move the page by touching it.
    readonly property bool isLit: focused !== null && (focused as T.Control)?.visualFocus !== false && holds(focused)

    function measure() {
        if (!visible)
            return;
        const seen = Array.from(flow.children).filter(block => block.height > 0 && block.visible);
        blocks = seen.reduce((all, block) => all.concat(cut(block)), []);
        kept.restore();
        if (isLit)
            reveal(focused);
    }

    function cut(block: var): var {
        const items = Array.from(block.stack?.children ?? []).filter(item => item.height > 0 && item.visible);
        if (items.length < 2 || block.height < height * 0.4)
            return [span(block, block, block)];
        return items.reduce((all, item, at) => all.concat(item.stack ? cut(item) : [span(at ? item : block, at < items.length - 1 ? item : block, at ? null : block)]), []);
    }

    function span(first: Item, last: Item, named: var): var {
        return {
            item: first,
            top: topOf(first),
            end: topOf(last) + last.height,
            label: named?.label ?? "",
            words: named?.words as Text
        };
    }

    function topOf(item: Item): real {
        return item.mapToItem(contentItem, 0, 0).y;
    }

    function endOfWhole(from: real, room: real, all: real): real {
        const sliced = from + room < all - 1 ? blocks.find(block => block.end > from + room + 1) : undefined;
        if (sliced && sliced.top > from + topInset + room * 0.3)
            return footAbove(sliced.top);
        return sliced?.words ? endOfLine(sliced.words, from + room) : from + room;
    }

    function endOfLine(words: Text, foot: real): real {
        const top = topOf(words), line = words.contentHeight / words.lineCount;
        return top + Math.max(0, Math.floor((foot - top) / line)) * line;
    }

    // Strokes of Nastaliq rise above their block and hang a little below it: the page ends close below the upper block.
    function footAbove(top: real): real {
        const end = endBefore(top);
        return end < top - 1 ? Math.min(end + Theme.hairLine, top) : top - (Theme.script.riseEm > 0 ? Theme.xs : 0);
    }

    function endBefore(top: real): real {
        return blocks.reduce((end, block) => block.end <= top + 1 ? Math.max(end, block.end) : end, bandHeight);
    }

    function labelsBelow(from: real): var {
        return blocks.filter(block => block.label !== "" && block.top >= from - 1).map(block => block.label);
    }

    function clamp(position: real): real {
        return Math.max(0, Math.min(position, contentHeight + bottomMargin - height));
    }

    function down() {
        const next = blocks.find(block => block.end > contentY + height + 1);
        const isAhead = next && next.top - topInset > contentY + 1;
        glide(isAhead ? next.top - topInset : contentY + (height - topInset) * 0.8);
    }

    function up() {
        const least = contentY + topInset * 2 - height;
        const first = blocks.find(block => block.top >= least);
        glide(least <= bandHeight || !first ? 0 : Math.min(first.top - topInset, contentY - Theme.row));
    }

    function glide(position: real) {
        glider.to = clamp(position);
        Theme.calm ? contentY = glider.to : glider.restart();
    }

    function holds(item: Item): bool {
        return item === contentItem || (item?.parent ? holds(item.parent) : false);
    }

    // What the keyboard is on is brought into view, with the beginning of its block if there is room for both.
    function reveal(item: Item) {
        const top = topOf(item);
        const end = top + item.height;
        if (top < restTop - 1 || end > restEnd + 1)
            glide(end <= endOfWhole(0, height, contentHeight) ? 0 : startOf(top, end) - topInset);
    }

    function startOf(top: real, end: real): real {
        const block = blocks.find(block => block.top <= top + 1 && block.end >= end - 1);
        return block && end - block.top <= height - topInset ? block.top : top;
    }

    // Room below the last block, so that the last page too begins with a whole block.
    function roomBelow(all: real, room: real, inset: real): real {
        const first = all > room ? blocks.find(block => all - block.top <= room - inset) : undefined;
        return first ? Math.max(0, first.top - inset + room - all) : 0;
    }

    bottomMargin: roomBelow(contentHeight, height, topInset)
    contentHeight: bandSlot.height + flow.height + Theme.l + foot
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    pixelAligned: true

    Loader {
        id: bandSlot

        width: root.width
        sourceComponent: root.band
        visible: root.band !== null
        height: root.band !== null && item ? Math.ceil((item as Item).implicitHeight) : 0
    }

    Column {
        id: flow

        anchors {
            left: parent.left
            leftMargin: Theme.margin
        }
        y: bandSlot.height + Theme.l
        width: root.rowsWidth
        spacing: Theme.l
    }

    KeptPlace {
        id: kept

        reading: root
    }

    NumberAnimation {
        id: glider

        target: root
        property: "contentY"
        duration: Theme.page
        easing.type: Easing.OutCubic
    }

    onContentYChanged: Qt.callLater(kept.remember)
    onContentHeightChanged: Qt.callLater(measure)
    onHeightChanged: Qt.callLater(measure)
    onTopInsetChanged: Qt.callLater(measure)
    onVisibleChanged: Qt.callLater(measure)
    onIsLitChanged: if (isLit)
        reveal(focused)
    onFocusedChanged: if (isLit)
        reveal(focused)
    onMovementEnded: {
        const next = blocks.find(block => block.top > contentY + topInset - Theme.row);
        if (next && hasMoreBelow && contentY > bandHeight)
            glide(next.top - topInset);
    }
}
