import QtQuick
import QtQuick.Layouts
import screens.style

// The keys below the letters: what else can be typed, Space, Clear, and what the words are for. Two rows where they do
// not fit into one.
GridLayout {
    id: root

    required property Keyboard board
    readonly property KeyboardModel keyboard: board.keyboard
    readonly property int gap: board.gap
    readonly property int keyHeight: Math.max(space.implicitHeight, primary.implicitHeight)
    readonly property bool isSplit: digits.usualWidth + special.usualWidth + (keyboard.hasOthers ? other.usualWidth + gap : 0) + space.leastWidth + clear.usualWidth + primary.usualWidth + gap * 4 > width
    readonly property int rowsNeeded: isSplit ? 2 : 1

    component GridKey: FunctionKey {
        property int usual: board.usualWidth
        readonly property int usualWidth: Math.max(usual, leastWidth)

        leftPadding: Theme.large ? Theme.keyPadding : Theme.xs
        rightPadding: leftPadding

        Layout.preferredWidth: usualWidth
        Layout.preferredHeight: board.keyHeight
        Layout.fillWidth: (parent as FunctionKeys)?.isSplit ?? false
    }

    columns: isSplit ? 3 : 6
    columnSpacing: gap
    rowSpacing: Theme.keyRowGap

    GridKey {
        id: digits

        board: root.board
        text: root.keyboard.showsDigits ? root.keyboard.lettersName : "1 2 3"
        lang: root.keyboard.showsDigits ? root.keyboard.lang : "en"
        onClicked: root.keyboard.showDigits()
    }

    GridKey {
        id: special

        board: root.board
        text: root.keyboard.showsSpecial ? root.keyboard.lettersName : root.keyboard.specialName
        lang: root.keyboard.lang
        onClicked: root.keyboard.showSpecial()
    }

    GridKey {
        id: other

        board: root.board
        usual: root.board.column
        visible: root.keyboard.hasOthers
        text: root.keyboard.nextName
        lang: root.keyboard.nextLang
        Accessible.description: root.keyboard.nextLanguage
        onClicked: root.keyboard.showNext()
    }

    GridKey {
        id: space

        board: root.board
        Layout.fillWidth: true
        Layout.minimumWidth: leastWidth
        face: Theme.colour.surface
        edge: Theme.colour.line
        letter: " "
        text: qsTr("Space")
        iconName: "space"
    }

    GridKey {
        id: clear

        board: root.board
        text: qsTr("Clear")
        onClicked: root.board.cleared()
    }

    GridKey {
        id: primary

        board: root.board
        usual: root.board.column * 2 + root.gap
        isKey: false
        isPrimary: true
        text: root.board.primary
        iconName: root.board.primaryIcon
        onClicked: root.board.submitted()
    }
}
