import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.search
import screens.style

// What stands below the first results: the way to the others, and whom to ask instead.
GridLayout {
    id: root

    required property SearchModel page

    columns: Theme.large ? 1 : 2
    columnSpacing: Theme.m

    ActionButton {
        Layout.fillWidth: Theme.large
        visible: root.page.more !== ""
        isCompact: true
        text: root.page.more
        iconName: "arrow-down"
        onClicked: root.page.showAll()
    }

    Words {
        Layout.fillWidth: true
        visible: !Theme.large && text !== ""
        text: root.page.contact
        color: Theme.colour.ink2
        font.pixelSize: Theme.small
        lineHeight: Theme.smallSpacing
        horizontalAlignment: root.page.more === "" ? Text.AlignLeft : Text.AlignRight
    }
}
