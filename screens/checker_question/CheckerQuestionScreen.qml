pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.checker_question
import screens.parts
import screens.style

// One question at a time. Choosing an answer never moves on; Next does.
Frame {
    id: root

    required property CheckerQuestionModel page

    readonly property string promise: qsTr("Nothing you tell us is saved")
    // A small panel has no room for them beside Up and Down: they stand at the end of the page.
    readonly property bool hasActionsBelow: Theme.narrow

    model: page
    crumb: hasActionsBelow ? "" : page.progress
    corner: promise
    // Under the town that stands above lowered buttons there is room for the answers alone.
    pictogram: Theme.hasSky ? "" : page.pictogram
    tint: page.tint
    isPlain: Theme.hasSky
    crumbLang: Theme.language
    crumbEnd: bars
    isBrief: hasActionsBelow
    isList: hasActionsBelow
    spacing: Theme.m
    primary: hasActionsBelow ? "" : qsTr("Next")
    primaryIcon: "arrow-right"
    secondary: hasActionsBelow ? "" : qsTr("Previous")
    secondaryIcon: "arrow-left"
    isSecondaryFirst: true
    onPrimaryAimed: page.aimNext()
    onPrimaryPressed: page.next()
    onSecondaryPressed: page.previous()

    WhyWeAsk {
        width: parent.width
        text: root.page.why
        heading: root.page.whyHeading
        lang: root.page.contentLang
    }

    Banner {
        id: missing

        width: parent.width
        visible: root.page.missing !== ""
        words: root.page.missing
    }

    Column {
        readonly property Item stack: grid
        // A screen reader and a test know by it that nothing need be chosen yet.
        readonly property bool isAsking: true

        width: parent.width
        spacing: Theme.s
        Accessible.role: Accessible.Grouping
        Accessible.name: root.page.isMany ? many.text : qsTr("Choose one answer")

        Words {
            id: many

            width: parent.width
            visible: root.page.isMany
            text: qsTr("Choose all that fit")
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
        }

        GridLayout {
            id: grid

            width: parent.width
            columns: Theme.portrait || Theme.large ? 1 : 2
            columnSpacing: Theme.m
            rowSpacing: options.count > 7 ? Theme.s : Theme.m
            uniformCellWidths: true

            Repeater {
                id: options

                model: root.page.options

                AnswerOption {
                    required property string key
                    required property string words
                    required property bool isChosen
                    required hint
                    required lang
                    required position

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: words
                    isMany: root.page.isMany
                    count: options.count
                    isSelected: isChosen
                    onClicked: root.page.choose(key)
                }
            }
        }
    }

    ActionButton {
        width: parent.width
        visible: root.hasActionsBelow
        isPrimary: true
        text: qsTr("Next")
        iconName: "arrow-right"
        onPressed: root.page.aimNext()
        onClicked: root.page.next()
    }

    ActionButton {
        width: parent.width
        visible: root.hasActionsBelow
        text: qsTr("Previous")
        iconName: "arrow-left"
        onClicked: root.page.previous()
    }

    Words {
        width: parent.width
        visible: root.hasActionsBelow
        text: root.page.progress
        font.pixelSize: Theme.small
    }

    Words {
        width: parent.width
        visible: Theme.large
        text: root.promise
        color: Theme.colour.ink2
        font.pixelSize: Theme.small
    }

    Component {
        id: bars

        Progress {
            done: root.page.stepsDone
        }
    }

    Connections {
        target: root.page

        function onMissed() {
            root.reading.reveal(missing);
        }
    }
}
