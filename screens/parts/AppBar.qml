import QtQuick
import QtQuick.Layouts
import screens.style

// The bar at the foot of every screen: Back, Home, Search | Easier to use, the other language | Finish; always there, always in
// this order. Large text takes two rows, Finish as wide as is left.
Rectangle {
    id: root

    property bool canGoBack: true
    property bool isHome: false
    property bool isSearch: false
    property bool isAccess: false
    property string otherLanguage: ""
    property string otherLanguageTag: ""

    readonly property list<BarButton> all: [back, home, search, access, language, finish]
    readonly property list<BarButton> seen: all.filter(button => button !== language || otherLanguage !== "")
    // Of the words alone, and with an icon beside them.
    readonly property real widest: seen.reduce((most, button) => Math.max(most, button.leastWidth), 0)
    readonly property real beside: widest + Theme.icon + Theme.s
    readonly property int half: Math.ceil(seen.length / 2)
    readonly property int columns: Theme.portrait && Theme.large ? fitting([half, 2], widest) : fitting([seen.length, half, 2], Theme.portrait || Theme.large ? widest : beside)
    readonly property bool isOneRow: columns === seen.length
    // Icons stand above their words in portrait, where there is no room for them beside.
    readonly property bool isStacked: Theme.portrait && (columns > 2 || cell(columns) < beside)
    readonly property real whole: seen.reduce((most, button) => Math.max(most, button.wholeWidth), 0)
    // On low panels one row of words leaves more room than two with icons, and one line than two.
    readonly property bool isTight: Theme.large && cell(columns) >= whole && cell(columns) < whole + beside - widest
    readonly property bool hasIcons: Theme.portrait || cell(columns) >= beside && !isTight
    readonly property int between: isOneRow ? Theme.gap * 2 : 0

    signal backPressed
    signal homePressed
    signal searchAimed
    signal searchPressed
    signal accessPressed
    signal languagePressed
    signal finishPressed

    // The first number of columns in which no word breaks, or the last.
    function fitting(numbers: var, least: real): int {
        return numbers.find(columns => cell(columns) >= least) ?? numbers[numbers.length - 1];
    }

    function cell(columns: int): real {
        return (width - Theme.gap * (columns + 7)) / columns;
    }

    implicitHeight: buttons.implicitHeight + Theme.mm(Theme.portrait ? 11.5 : 9.3)
    color: Theme.colour.bar

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: Theme.line
        color: Theme.colour.barLine
    }

    GridLayout {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: Theme.mm(Theme.portrait ? 4.9 : 3.85)
            leftMargin: Theme.mm(Theme.portrait ? 5.5 : 7.7)
            rightMargin: anchors.leftMargin
        }
        // In one row a little room of its own parts the three groups.
        columns: root.isOneRow ? root.columns + 2 : root.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        BarButton {
            id: back

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            isStacked: root.isStacked
            text: qsTr("Back")
            iconName: root.hasIcons ? "arrow-left" : ""
            iconTurns: true
            off: !root.canGoBack
            offReason: qsTr("There is nothing to go back to.")
            onClicked: root.backPressed()
        }

        BarButton {
            id: home

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            isStacked: root.isStacked
            text: qsTr("Home")
            iconName: root.hasIcons ? "home" : ""
            isSelected: root.isHome
            onClicked: root.homePressed()
        }

        BarButton {
            id: search

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            isStacked: root.isStacked
            text: qsTr("Search")
            iconName: root.hasIcons ? "search" : ""
            isSelected: root.isSearch
            onPressed: root.searchAimed()
            onClicked: root.searchPressed()
        }

        Item {
            visible: root.isOneRow
            implicitWidth: root.between
        }

        BarButton {
            id: access

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            isStacked: root.isStacked
            text: qsTr("Easier to use")
            iconName: root.hasIcons ? "adjustments" : ""
            isSelected: root.isAccess
            onClicked: root.accessPressed()
        }

        BarButton {
            id: language

            readonly property string lang: root.otherLanguageTag

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            isStacked: root.isStacked
            visible: root.otherLanguage !== ""
            text: root.otherLanguage
            family: Theme.familyOf(root.otherLanguageTag)
            iconName: root.hasIcons ? "language" : ""
            onClicked: root.languagePressed()
        }

        Item {
            visible: root.isOneRow
            implicitWidth: root.between
        }

        BarButton {
            id: finish

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            isStacked: root.isStacked
            Layout.columnSpan: root.isOneRow ? 1 : root.columns - (root.seen.length - 1) % root.columns
            text: qsTr("Finish")
            iconName: root.hasIcons ? "logout" : ""
            iconTurns: true
            isFinish: true
            onClicked: root.finishPressed()
        }
    }
}
