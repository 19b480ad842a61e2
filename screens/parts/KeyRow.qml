pragma ComponentBehavior: Bound

import QtQuick

// A row of letters of the on-screen keyboard. Keys are kept when fewer are shown: to make them anew would take longer
// than a touch may.
Row {
    id: root

    required property Keyboard board
    required property int row
    readonly property var letters: board.rows[row] ?? []
    // Said by the voice of that language.
    readonly property string lang: board.keyboard.lang
    property int most: letters.length

    spacing: board.gap

    Repeater {
        model: root.most

        Key {
            required property int index

            board: root.board
            visible: index < root.letters.length
            width: root.board.keyWidth
            height: root.board.keyHeight
            text: root.letters[index] ?? ""
            script: root.board.script
        }
    }

    onLettersChanged: most = Math.max(most, letters.length)
}
