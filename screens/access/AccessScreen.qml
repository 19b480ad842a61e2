pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.access
import screens.parts
import screens.style

// The access panel is its own preview: every choice applies at once, and the visitor keeps their place.
Frame {
    id: root

    required property AccessModel page

    readonly property string promise: qsTr("Goes back to normal when you finish")

    // A low panel has no room for them beside Up and Down: they stand at the end of the page.
    readonly property bool hasActionsBelow: Theme.narrow && !Theme.portrait

    model: page
    isPlain: true
    summary: Theme.portrait || Theme.large ? "" : promise
    corner: promise
    isList: hasActionsBelow
    primary: hasActionsBelow ? "" : qsTr("Done")
    primaryIcon: "check"
    secondary: hasActionsBelow ? "" : qsTr("Reset")
    secondaryIcon: "arrow-back-up"
    isSecondaryFirst: true
    spacing: Theme.large ? Theme.xl : Theme.mm(10.4)
    onPrimaryPressed: page.done()
    onSecondaryPressed: page.reset()

    ChoiceGroup {
        width: parent.width
        heading: qsTr("Text size")
        iconName: "text-size"

        Repeater {
            model: root.page.textSizes

            ChoiceButton {
                required property int index
                required property string key
                required property string words
                required position
                required property bool isChosen

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: words
                sample: "Aa"
                sampleSize: Theme.mm(Theme.bodies[index])
                sampleRoom: Theme.mm(Theme.bodies[3])
                isSelected: isChosen
                onClicked: root.page.chooseTextSize(key)
            }
        }
    }

    ChoiceGroup {
        width: parent.width
        heading: qsTr("Colours")
        iconName: "contrast"

        Repeater {
            model: root.page.themes

            ChoiceButton {
                required property string key
                required property string words
                required position
                required property bool isChosen

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: words
                sample: "Aa"
                sampleSize: Theme.mm(Theme.bodies[3])
                theme: key
                isSelected: isChosen
                onClicked: root.page.chooseTheme(key)
            }
        }
    }

    ReadToMe {
        width: parent.width
        visible: root.page.hasSpeech
        page: root.page
    }

    GridLayout {
        readonly property string label: qsTr("Lower the buttons")
        readonly property Item stack: this

        width: parent.width
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.m
        rowSpacing: Theme.m
        uniformCellWidths: true

        SwitchRow {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Lower the buttons")
            iconName: "arrow-bar-to-down"
            isOn: root.page.isLowered
            onClicked: root.page.switchLowered()
        }

        SwitchRow {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("No movement")
            iconName: "leaf"
            isOn: root.page.isCalm
            onClicked: root.page.switchCalm()
        }
    }

    ChoiceGroup {
        width: parent.width
        visible: root.page.hasLanguages
        heading: qsTr("Language")
        iconName: "language"
        most: 5

        Repeater {
            model: root.page.languages

            ChoiceButton {
                required property string key
                required property string words
                required property string lang
                required position
                required property bool isChosen

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: words
                family: Theme.familyOf(lang)
                isSelected: isChosen
                onClicked: root.page.chooseLanguage(key)
            }
        }
    }

    Words {
        width: parent.width
        visible: Theme.large
        text: root.promise
        color: Theme.colour.ink2
        font.pixelSize: Theme.small
    }

    ActionButton {
        width: parent.width
        visible: root.hasActionsBelow
        text: qsTr("Reset")
        iconName: "arrow-back-up"
        onClicked: root.page.reset()
    }

    ActionButton {
        width: parent.width
        visible: root.hasActionsBelow
        isPrimary: true
        text: qsTr("Done")
        iconName: "check"
        onClicked: root.page.done()
    }
}
