import QtQuick
import QtQuick.Layouts
import screens.style

// The council's mark and its name in both languages, Welsh first where Welsh is first.
RowLayout {
    id: root

    required property string first
    required property string second
    // The languages of the two (BCP 47).
    property list<string> langs

    spacing: Theme.m
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Image {
        source: Theme.themeName === "high" ? "image://art/logo/black" : Theme.themeName === "inverted" ? "image://art/logo/white" : "image://art/logo/colour"
        sourceSize.height: Theme.mm(20.9)
        Layout.preferredHeight: Theme.mm(20.9)
        Layout.preferredWidth: Theme.mm(20.9)
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }

    Text {
        readonly property list<string> lineLangs: root.langs

        text: "<b>" + root.first + "</b>" + (root.second ? "<br/>" + root.second : "")
        color: Theme.colour.ink
        font {
            family: Theme.latin.family
            pixelSize: Theme.mm(7.69)
        }
        lineHeight: 0.98
        textFormat: Text.StyledText
        Accessible.role: Accessible.StaticText
        Accessible.name: root.first + ", " + root.second
    }
}
