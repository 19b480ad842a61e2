pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.attract
import screens.style

// The other languages beside one another, and below them "Easier to use".
GridLayout {
    id: root

    required property AttractModel page
    readonly property real widest: Array.from(children).reduce((most, child) => Math.max(most, child.leastWidth ?? 0), 0)
    readonly property bool isWhole: others.count === 0 || (width - columnSpacing * (others.count - 1)) / others.count >= widest

    columns: isWhole ? Math.max(1, others.count) : 1
    columnSpacing: Theme.mm(4.95)
    rowSpacing: Theme.m

    Repeater {
        id: others

        model: root.page.others

        LanguageButton {
            hasStart: !Theme.large
            onPressed: root.page.aim(lang)
            onClicked: root.page.start(lang)
        }
    }

    EasierButton {
        Layout.columnSpan: root.columns
        words: root.page.easier
        langs: root.page.ownLanguages
        onPressed: root.page.aimEasier()
        onClicked: root.page.startEasier()
    }
}
