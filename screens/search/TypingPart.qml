pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.search
import screens.style

// Where a visitor types: the field, words to go on with, the keyboard. While the results have the whole screen, the
// field and Up and Down. Portrait: below the results. Landscape: beside them.
Rectangle {
    id: root

    required property SearchModel page
    required property Frame results
    // It stands beside the results, not below them.
    required property bool isBeside
    // How high the keyboard and the field may be, and with them words to go on with, so that a result is seen.
    required property int room
    required property int roomWithWords

    readonly property KeyboardModel letters: page.keyboard as KeyboardModel
    readonly property bool isWhole: page.isWhole
    readonly property int air: !isBeside ? Theme.m : Theme.large ? Theme.s : Theme.xl
    readonly property int wordsHeight: Math.max(Theme.mm(22), Math.ceil(Theme.small * (Theme.script.naturalEm + Theme.script.riseEm)) + Theme.smallLedge + Theme.xs * 2)
    readonly property int inset: isWhole || !isBeside ? Theme.margin : Theme.l
    // On a low panel a result is worth more than a suggestion.
    readonly property bool hasSuggestions: !isWhole && (Theme.keyHeight + Theme.keyRowGap) * keyboard.rowsNeeded + Theme.trayPadding * 2 + field.implicitHeight + wordsHeight + air * 3 < roomWithWords
    readonly property bool isLong: isWhole && results.isLong
    readonly property bool isOneRow: isLong && !isBeside && !Theme.large

    // Beside the results: as wide as Up and Down need, or keys of 20 mm where the results keep a third.
    readonly property int leastWidth: Theme.upDown * 2 + Theme.m + inset * 2
    readonly property int keysWidth: Math.max(results.parent.width * 0.569, Math.min(results.parent.width * 0.66, Theme.target * 10 + Theme.gap * 9 + Theme.l * 2))

    implicitHeight: parts.implicitHeight + parts.anchors.topMargin + parts.anchors.bottomMargin
    color: isWhole ? Theme.colour.surface : isBeside ? Theme.colour.sunken : Theme.colour.ground

    Rectangle {
        anchors {
            left: parent.left
            top: parent.top
        }
        visible: root.isWhole
        width: root.isBeside ? Theme.line : parent.width
        height: root.isBeside ? parent.height : Theme.line
        color: Theme.colour.sea
    }

    GridLayout {
        id: parts

        anchors {
            fill: parent
            topMargin: root.isWhole ? Theme.l : root.isBeside ? root.air : 0
            bottomMargin: root.isWhole ? Theme.l : 0
        }
        columns: root.isOneRow ? 2 : 1
        columnSpacing: Theme.m
        rowSpacing: Math.min(Theme.m, root.air)

        Words {
            Layout.fillWidth: true
            Layout.columnSpan: parts.columns
            Layout.leftMargin: root.inset
            Layout.rightMargin: root.inset
            visible: !root.isBeside && root.isLong
            text: root.results.reading.hasMoreBelow ? root.results.moreBelow : qsTr("That is all.")
            font {
                pixelSize: Theme.small
                weight: Font.DemiBold
            }
            lineHeight: Theme.labelSpacing
        }

        SearchField {
            id: field

            Layout.fillWidth: true
            Layout.leftMargin: root.inset
            Layout.rightMargin: root.isOneRow ? 0 : root.inset
            text: root.page.text
            lang: root.letters.lang
            onTextChanged: root.page.text = text
            onSubmitted: root.isWhole ? root.page.typeOn() : root.page.showAll()

            // While the results have the whole screen the field is a button: the keyboard comes back.
            MouseArea {
                anchors.fill: parent
                visible: root.isWhole
                onClicked: root.page.typeOn()
            }
        }

        Suggestions {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.leftMargin: root.inset
            Layout.rightMargin: root.inset
            Layout.preferredHeight: root.wordsHeight
            visible: root.hasSuggestions
            words: root.page.suggestions
            onChosen: word => root.page.text = root.page.completed(word)
        }

        Item {
            Layout.fillHeight: true
            visible: root.isBeside
        }

        Keyboard {
            id: keyboard

            Layout.fillWidth: true
            visible: !root.isWhole
            keyboard: root.letters
            room: root.room - field.implicitHeight - root.air * 3
            taken: root.hasSuggestions ? root.wordsHeight : 0
            onTyped: letters => field.insert(letters)
            onErased: field.erase()
            onCleared: field.clear()
            onSubmitted: root.page.showAll()
        }

        UpDown {
            Layout.fillWidth: !root.isOneRow
            Layout.fillHeight: false
            Layout.leftMargin: root.isOneRow ? 0 : root.inset
            Layout.rightMargin: root.inset
            Layout.minimumHeight: Theme.button + Theme.ledge
            visible: root.isLong
            reading: root.results.reading
        }
    }
}
