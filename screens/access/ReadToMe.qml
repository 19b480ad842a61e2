import QtQuick
import QtQuick.Layouts
import screens.access
import screens.parts
import screens.style

// Reading aloud: on or off, how fast, how loud.
ChoiceGroup {
    id: root

    required property AccessModel page

    heading: qsTr("Read to me")
    iconName: "volume"
    most: 2
    mostLarge: 1

    SwitchRow {
        Layout.fillWidth: true
        Layout.columnSpan: Theme.large ? 1 : 2
        text: qsTr("Read the screen aloud")
        summary: qsTr("Or plug in headphones")
        iconName: "headphones"
        isOn: root.page.speaks
        off: root.page.soundReason !== ""
        offReason: root.page.soundReason
        onClicked: root.page.switchSpeech()
    }

    Stepper {
        Layout.fillWidth: true
        visible: root.page.soundReason === ""
        words: root.page.speedWords
        lessText: qsTr("Slower")
        moreText: qsTr("Faster")
        leastReason: root.page.speed > 1 ? "" : qsTr("It cannot be slower.")
        mostReason: root.page.speed < 5 ? "" : qsTr("It cannot be faster.")
        onLessPressed: root.page.changeSpeed(-1)
        onMorePressed: root.page.changeSpeed(1)
    }

    Stepper {
        Layout.fillWidth: true
        visible: root.page.soundReason === ""
        words: root.page.volumeWords
        lessText: qsTr("Quieter")
        moreText: qsTr("Louder")
        leastReason: root.page.volume > 1 ? "" : qsTr("It cannot be quieter.")
        mostReason: root.page.volume < 10 ? "" : qsTr("It cannot be louder.")
        onLessPressed: root.page.changeVolume(-1)
        onMorePressed: root.page.changeVolume(1)
    }
}
