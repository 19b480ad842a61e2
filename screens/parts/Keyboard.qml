pragma ComponentBehavior: Bound

import QtQuick
import screens.style

// The on-screen keyboard: its model says which letters there are, a screen says how wide it is and what the primary key
// does. Nothing is mirrored: on Arabic and Urdu keyboards, too, letters run as on their PCs, with Shift at the left and
// Erase and Enter at the right; people know them so.
Rectangle {
    id: root

    required property KeyboardModel keyboard
    property string primary: qsTr("Search")
    property string primaryIcon: "search"
    // How high it may be at most; 0: as high as it likes. Keys become lower, but never too low for a finger.
    property int room: 0
    // So much of that room is taken by what stands above it.
    property int taken: 0

    // Up and Down of the keypad go from row to row, and out at the top and the bottom (kiosk/focus_walk.py).
    readonly property bool isGrid: true
    readonly property var rows: keyboard.rows
    readonly property int rowCount: rows.length
    readonly property Script script: Theme.scriptOf(keyboard.lang)
    readonly property int gap: Theme.keyGap
    readonly property int column: Math.min(Theme.keyMostWidth, Math.floor((width - Theme.trayPadding * 2 + gap) / keyboard.letterColumns) - gap)
    readonly property int inner: (column + gap) * keyboard.letterColumns - gap
    // Few letters, such as the special ones, have large keys.
    readonly property int keyWidth: Math.min(column * 2 + gap, Math.floor((inner + gap) / keyboard.columns) - gap)
    readonly property int fullHeight: Math.max(Theme.keyHeight, functions.keyHeight, Math.ceil(fullLetter * letterEm) + Theme.smallLedge)
    readonly property int heightInRoom: Math.floor((room - taken - Theme.line - Theme.trayPadding * 2 + Theme.keyRowGap) / rowsNeeded) - Theme.keyRowGap
    readonly property int keyHeight: room === 0 ? fullHeight : Math.max(Theme.target, Math.min(fullHeight, heightInRoom))
    // Not measured: whether words have icons above them decides how high keys are, and how many rows they take.
    readonly property bool isLow: room > 0 && Theme.large && room < Theme.trayPadding * 2 + (Theme.keyIcon + Theme.small * 1.4 + Theme.keyRowGap) * (rowCount + 2)
    // Nor this: how high keys are when there is a row more than usual.
    readonly property int lowestKey: Math.max(Theme.target, Math.floor((room - Theme.line - Theme.trayPadding * 2 + Theme.keyRowGap) / (rowCount + 2)) - Theme.keyRowGap)
    readonly property real letterEm: script.naturalEm + script.riseEm
    readonly property int fullLetter: Math.min(Theme.keyLetter * script.headingScale, (column - Theme.keyLine * 3) / script.widestEm)
    readonly property int letterSize: Math.min(fullLetter, Math.floor((keyHeight - Theme.smallLedge) / letterEm))
    readonly property int usualWidth: Math.round(column * 1.55)
    // The room beside the last letters, for Shift and Erase; where it is too narrow they have a row of their own.
    readonly property int flank: (inner - (column + gap) * keyboard.lastLetters - (keyboard.hasShift ? gap : 0)) / (keyboard.hasShift ? 2 : 1)
    readonly property bool areFlanking: flank >= Math.max(shift.leastWidth, erase.leastWidth)
    readonly property int rowStep: keyHeight + Theme.keyRowGap
    readonly property int rowsNeeded: eraseRow + 1 + functions.rowsNeeded
    readonly property int eraseRow: rowCount - (areFlanking ? 1 : 0)
    // The key under a finger: it types when it is let go of, or when the next finger comes down before.
    property Key held: null

    signal typed(string letter)
    signal erased
    signal cleared
    signal submitted

    implicitHeight: Theme.line + Theme.trayPadding * 2 + rowStep * rowsNeeded - Theme.keyRowGap
    color: Theme.colour.sunken

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.colour.hair
    }

    Item {
        x: Math.round((parent.width - width) / 2)
        y: Theme.line + Theme.trayPadding
        width: root.inner

        Repeater {
            model: root.rowCount - 1

            KeyRow {
                required property int index

                board: root
                row: index
                x: Math.round((root.inner - width) / 2)
                y: root.rowStep * index
            }
        }

        FunctionKey {
            id: shift

            board: root
            y: root.rowStep * root.eraseRow
            width: root.areFlanking ? root.flank : Math.max(root.usualWidth, leastWidth)
            height: root.keyHeight
            visible: root.keyboard.canShift
            text: qsTr("Shift")
            iconName: "arrow-big-up"
            isSelected: root.keyboard.isShifted
            onClicked: root.keyboard.shift()
        }

        KeyRow {
            readonly property int beside: root.areFlanking ? root.flank + root.gap : 0

            board: root
            row: root.rowCount - 1
            // In the middle where that leaves room for Erase.
            x: width + beside * 2 <= root.inner ? Math.round((root.inner - width) / 2) : 0
            y: root.rowStep * row
        }

        FunctionKey {
            id: erase

            property bool hasRepeated: false

            board: root
            x: root.inner - width
            y: root.rowStep * root.eraseRow
            width: root.areFlanking ? root.flank : Math.max(root.usualWidth, leastWidth)
            height: root.keyHeight
            text: qsTr("Erase")
            iconName: "backspace"
            onPressed: hasRepeated = false
            onClicked: if (!hasRepeated)
                root.erased()

            Timer {
                interval: erase.hasRepeated ? Theme.repeatEvery : Theme.repeatAfter
                running: erase.down
                repeat: true
                onTriggered: {
                    erase.hasRepeated = true;
                    root.erased();
                }
            }
        }

        FunctionKeys {
            id: functions

            board: root
            y: root.rowStep * (root.eraseRow + 1)
            width: root.inner
        }
    }

    // Letters come in the order in which keys went down, though two fingers may be on the glass.
    function hold(key: Key) {
        if (held?.down && held !== key)
            type(held);
        key.isTyped = false;
        held = key;
    }

    function letGo(key: Key) {
        type(key);
        key.isTyped = false;
        if (held === key)
            held = null;
    }

    function type(key: Key) {
        if (key.letter === "" || key.isTyped)
            return;
        key.isTyped = true;
        typed(key.letter);
        keyboard.relax();
    }
}
