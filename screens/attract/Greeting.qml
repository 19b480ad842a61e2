import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.style

// The welcome in one language, set as that language is written.
ColumnLayout {
    id: root

    required property string hello
    required property string offer
    required property string lang
    // There is room for what the booth offers.
    property bool hasOffer: true

    readonly property Script script: Theme.scriptOf(lang)

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    spacing: Theme.s

    Words {
        Layout.fillWidth: true
        isHeading: true
        script: root.script
        text: root.hello
        font.pixelSize: root.script.display
        lineHeight: root.script.titleSpacing
    }

    Words {
        Layout.fillWidth: true
        visible: root.hasOffer
        script: root.script
        text: root.offer
        font.pixelSize: Theme.large ? root.script.small : root.script.h3
        lineHeight: Theme.large ? root.script.smallSpacing : root.script.bodySpacing
    }
}
