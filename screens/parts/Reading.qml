import QtQuick
import screens.style

// The part of a screen that is read. It scrolls by whole blocks (the direct children of its column), by finger or by
// Up and Down, never leaves a block sliced at its foot, and knows what comes next. A block may have a `label`.
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
    readonly property bool hasMoreBelow: contentY + height < contentHeight - Theme.l
    readonly property bool hasMoreAbove: contentY > 1
    readonly property real bandHeight: bandSlot.height

    function blocks(): var {
        return Array.from(flow.children).filter(block => block.height > 0 && block.visible)
    }

    function topOf(block: Item): real {
        return flow.y + block.y
    }

    function firstCut(from: real, room: real): var {
        return blocks().find(block => topOf(block) + block.height > from + room + 1)
    }

    function endOfWhole(from: real, room: real, all: real): real {
        const cut = from + room < all - 1 ? firstCut(from, room) : undefined;
        return cut && topOf(cut) > from + topInset + room * 0.3 ? topOf(cut) : from + room;
    }

    function labelsBelow(from: real): var {
        return blocks().filter(block => (block.label ?? "") !== "" && topOf(block) >= from - 1).map(block => block.label);
    }

    function clamp(position: real): real {
        return Math.max(0, Math.min(position, contentHeight - height));
    }

    function down() {
        const cut = firstCut(contentY, height);
        const isAhead = cut && topOf(cut) - topInset > contentY + 1;
        glide(isAhead ? topOf(cut) - topInset : contentY + (height - topInset) * 0.8);
    }

    function up() {
        const least = contentY + topInset - (height - topInset);
        const first = blocks().find(block => topOf(block) >= least);
        glide(least <= bandHeight || !first ? (least <= bandHeight ? 0 : least) : Math.min(topOf(first) - topInset, contentY - Theme.row));
    }

    function glide(position: real) {
        glider.to = clamp(position);
        glider.restart();
    }

    // The visitor's place is kept while content changes; only what is focused is brought into view.
    function reveal(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const isSeen = top >= contentY + topInset && top + item.height <= contentY + height;
        if (!isSeen) glide(top - topInset - Theme.m);
    }

    contentHeight: bandSlot.height + flow.height + Theme.xl
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    pixelAligned: true

    Loader {
        id: bandSlot

        width: root.width
        sourceComponent: root.band
        visible: root.band !== null
        height: root.band !== null && item ? item.implicitHeight : 0
    }

    Column {
        id: flow

        anchors { left: parent.left; leftMargin: Theme.margin }
        y: bandSlot.height + Theme.l
        width: root.rowsWidth
        spacing: Theme.l
    }

    NumberAnimation {
        id: glider

        target: root
        property: "contentY"
        duration: Theme.page
        easing.type: Easing.OutCubic
    }

    onMovementEnded: {
        const cut = blocks().find(block => topOf(block) > contentY + topInset - Theme.row);
        if (cut && hasMoreBelow && hasMoreAbove && contentY > bandHeight) glide(topOf(cut) - topInset);
    }
}
