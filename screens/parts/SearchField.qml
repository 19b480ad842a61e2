pragma ComponentBehavior: Bound

import QtQuick
import screens.style

// A field of one line for what a visitor types, with the on-screen keyboard or a real one. It keeps nothing: no
// clipboard, no history, no learning.
Rectangle {
    id: root

    // What it is for, to somebody who does not see it.
    property string label: qsTr("Search words")
    property string placeholder: ""
    // The language whose letters are being typed (BCP 47): its font, and its direction while the field is empty.
    property string lang: Theme.language
    property alias text: input.text
    readonly property Script script: Theme.scriptOf(lang)
    readonly property bool isLit: input.visualFocus

    // Enter on a real keyboard, or Select on a keypad.
    signal submitted

    implicitHeight: Theme.field
    radius: Theme.smallRadius
    color: isLit ? Theme.colour.focus : Theme.colour.surface
    border.width: isLit ? Theme.focusLine : Theme.fieldLine
    border.color: isLit ? Theme.colour.focusEdge : Theme.colour.ink

    Icon {
        id: magnifier

        anchors {
            left: parent.left
            leftMargin: Theme.mm(6.6)
            verticalCenter: parent.verticalCenter
        }
        name: "search"
        size: Theme.mm(15.4)
        colour: input.ink
    }

    // It mirrors with the screen; the input within aligns itself by its words.
    Item {
        id: slot

        anchors {
            left: magnifier.right
            leftMargin: Theme.m
            right: parent.right
            rightMargin: Theme.l
            top: parent.top
            bottom: parent.bottom
        }
    }

    TextInput {
        id: input

        property int focusReason: Qt.OtherFocusReason
        // The keypad is on it.
        readonly property bool visualFocus: activeFocus && focusReason === Qt.TabFocusReason
        readonly property color ink: visualFocus ? Theme.colour.focusEdge : Theme.colour.ink
        // By its first letter, as every line is read.
        readonly property bool isRtl: text === "" ? root.script.isRtl : /^[^A-Za-z\u00C0-\u024F]*[\u0590-\u08FF]/.test(text)

        anchors.fill: slot
        activeFocusOnTab: true
        maximumLength: 200
        clip: true
        color: ink
        font {
            family: root.script.family
            pixelSize: Theme.keyLetter
            weight: Font.DemiBold
        }
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        selectByMouse: false
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: isRtl ? TextInput.AlignRight : TextInput.AlignLeft
        cursorVisible: true
        cursorDelegate: Rectangle {
            width: Theme.cursor
            color: input.visualFocus ? Theme.colour.focusEdge : Theme.colour.heather
        }

        LayoutMirroring.enabled: false
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: text === "" ? root.placeholder : ""

        Text {
            anchors {
                fill: parent
                leftMargin: Theme.xs
                rightMargin: Theme.xs
            }
            visible: root.text === ""
            text: root.placeholder
            color: root.isLit ? Theme.colour.focusEdge : Theme.colour.ink2
            font {
                family: Theme.family
                pixelSize: input.font.pixelSize
            }
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: input.isRtl ? Text.AlignRight : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter

            LayoutMirroring.enabled: false
            Accessible.ignored: true
        }

        Keys.onPressed: event => event.accepted = root.leads(event)
        onAccepted: root.submitted()
        onTextEdited: focusReason = Qt.OtherFocusReason
        onSelectedTextChanged: deselect()
        onCursorVisibleChanged: cursorVisible = true
        onActiveFocusChanged: if (!activeFocus)
            focusReason = Qt.OtherFocusReason
    }

    // A touch puts the cursor there. The field itself would offer what lies on the clipboard.
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => input.cursorPosition = input.positionAt(mouse.x - input.x)
    }

    function insert(letters: string) {
        input.insert(input.cursorPosition, letters);
    }

    function erase() {
        input.remove(input.cursorPosition - 1, input.cursorPosition);
    }

    function clear() {
        input.clear();
    }

    // Copying, pasting, taking back: whatever has a key of its own besides letters.
    function leads(event: KeyEvent): bool {
        return (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) !== 0 || event.key === Qt.Key_Insert || [Qt.Key_Copy, Qt.Key_Cut, Qt.Key_Paste, Qt.Key_Undo].includes(event.key) || (event.key === Qt.Key_Delete && event.modifiers !== 0);
    }
}
