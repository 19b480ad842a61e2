import QtQuick

// Keeps a reader's place while the page changes its size, as it does with the text size or the language: the block that
// stood at the top goes on standing there.
QtObject {
    id: root

    required property Reading reading

    property Item block: null
    property real offset: 0
    // The height of the page that was measured last: while it differs, its layout is on the move.
    property real measured: 0

    function remember() {
        if (!reading.visible || reading.contentHeight !== measured)
            return;
        const from = reading.contentY + reading.topInset;
        const first = reading.contentY > 1 ? reading.blocks.find(block => block.top >= from - 1) : undefined;
        block = first?.item ?? null;
        offset = first ? first.top - from : 0;
    }

    function restore() {
        measured = reading.contentHeight;
        if (block !== null && !reading.moving && !reading.isGliding)
            reading.contentY = reading.clamp(reading.topOf(block) - offset - reading.topInset);
    }
}
