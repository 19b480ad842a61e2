import QtQuick
import QtQuick.Layouts
import screens.style

// The title band made small: what stays in view when the page is scrolled, and the whole head at the large text sizes.
Rectangle {
    id: root

    property string crumb: ""
    property string crumbLang: ""
    property string title: ""
    property string pictogram: ""
    property string tint: "sea"
    // The only head there is, so in the size of a heading.
    property bool isWhole: false
    // And yet in the size of a label.
    property bool isBrief: false
    // It says again what the band above says: whoever hears the page hears it once.
    readonly property bool repeats: !isWhole
    // The language of the title (BCP 47); empty: the interface's own.
    property string lang: ""

    readonly property Script script: Theme.scriptOf(lang)

    implicitHeight: Math.max(row.implicitHeight + Theme.m * 2, Theme.mm(30))
    color: Theme.tint(tint)

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: Theme.line
        color: Theme.flat ? Theme.colour.ink : Theme.edge(root.tint)
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: Theme.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(0.8)

            Words {
                readonly property string lang: root.crumbLang

                Layout.fillWidth: true
                visible: root.crumb !== ""
                text: root.crumb
                color: Theme.edge(root.tint)
                font {
                    pixelSize: Theme.small
                    weight: Font.DemiBold
                }
                lineHeight: Theme.labelSpacing
            }

            Words {
                Layout.fillWidth: true
                isHeading: true
                script: root.script
                text: root.title
                font.pixelSize: root.isWhole && !root.isBrief ? root.script.h1 : root.script.h3
                lineHeight: root.script.titleSpacing
                topPadding: root.script.riseEm * font.pixelSize * 1.4
            }
        }

        Pictogram {
            visible: root.pictogram !== "" && !root.isWhole
            name: root.pictogram
            size: Theme.mm(20)
        }
    }
}
