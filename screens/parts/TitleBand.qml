import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import screens.style

// The head of a page: whose booth it is, the topic, the title, and the topic's pictogram standing on a hill.
Rectangle {
    id: root

    required property ScreenModel model
    property string crumb: ""
    property string crumbLang: ""
    property string corner: model.whereAndWhen
    property string title: ""
    property string summary: ""
    property string pictogram: ""
    property string tint: "sea"
    property bool isPlain: false
    // Scrolled behind the title line. The hill is not drawn there: without a GPU it would be drawn beyond the page, whose
    // clip Qt's Shape loses.
    property bool isBehindLine: false
    // What stands at the end of the crumb's line, as the bars of a progress; the crumb is plain words then.
    property Component crumbEnd: null
    // The language of the title and the summary (BCP 47); empty: the interface's own.
    property string lang: ""

    readonly property Script script: Theme.scriptOf(lang)

    readonly property int hillHeight: Theme.flat || isPlain ? 0 : Theme.mm(Theme.portrait ? 18 : 12)
    readonly property int sideRoom: pictogram === "" || Theme.flat ? 0 : Theme.bigPictogram + Theme.xl

    // The crumb and what stands at its end reach above the pictogram.
    readonly property int endWidth: Math.min(Theme.mm(115), width * 0.4)
    readonly property int crumbRoom: width - Theme.margin * 2 - endWidth - Theme.l - (Theme.portrait ? 0 : lockup.width + Theme.xl + sideRoom)
    readonly property int wordsEnd: words.y + words.height + hillHeight + (Theme.portrait || isPlain ? Theme.s : 0) + (Theme.flat ? Theme.xl : 0)

    implicitHeight: Math.max(wordsEnd, sideRoom > 0 && Theme.portrait ? words.y + (crumbEnd !== null ? crumbLine.height + Theme.xs : 0) + Theme.bigPictogram + hillHeight * 0.55 : 0)
    color: isPlain ? Theme.colour.ground : Theme.tint(tint)

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: Theme.flat
        height: Theme.line
        color: Theme.colour.ink
    }

    Shape {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            bottomMargin: -1
        }
        height: root.hillHeight
        visible: root.hillHeight > 0 && !root.isBehindLine

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.colour.ground
            startX: 0
            startY: root.hillHeight * (Theme.isRtl ? 0.62 : 0.8)

            PathQuad {
                controlX: root.width * (Theme.isRtl ? 0.58 : 0.42)
                controlY: -root.hillHeight * 0.62
                x: root.width
                y: root.hillHeight * (Theme.isRtl ? 0.8 : 0.62)
            }
            PathLine {
                x: root.width
                y: root.hillHeight + 1
            }
            PathLine {
                x: 0
                y: root.hillHeight + 1
            }
        }
    }

    Lockup {
        id: lockup

        first: root.model.councilFirst
        second: root.model.councilSecond
        langs: root.model.councilLangs
        anchors {
            top: parent.top
            topMargin: Theme.l
        }
        x: Theme.portrait !== Theme.isRtl ? Theme.margin : root.width - width - Theme.margin
    }

    Words {
        readonly property string lang: Theme.language

        anchors {
            right: parent.right
            rightMargin: Theme.margin
            top: parent.top
            topMargin: Theme.l
        }
        width: Math.min(implicitWidth, root.width - lockup.width - Theme.margin * 2 - Theme.xl)
        visible: Theme.portrait
        text: root.corner
        color: Theme.colour.ink2
        font.pixelSize: Theme.small
        lineHeight: Theme.labelSpacing
        horizontalAlignment: Text.AlignRight
    }

    ColumnLayout {
        id: words

        anchors {
            left: parent.left
            leftMargin: Theme.margin
            right: parent.right
            rightMargin: Theme.margin + root.sideRoom + (Theme.portrait ? 0 : lockup.width + Theme.xl)
        }
        y: Theme.portrait ? lockup.y + lockup.height + Theme.s : Theme.l
        spacing: Theme.mm(1.5)

        Words {
            id: crumbLine

            readonly property string lang: root.crumbLang

            Layout.fillWidth: true
            Layout.maximumWidth: root.crumbEnd !== null ? root.crumbRoom : Infinity
            visible: root.crumb !== ""
            text: root.crumb
            color: root.crumbEnd !== null ? Theme.colour.ink : Theme.edge(root.tint)
            font {
                pixelSize: Theme.small
                weight: root.crumbEnd !== null ? Font.Normal : Font.DemiBold
            }
        }

        Words {
            Layout.fillWidth: true
            isHeading: true
            script: root.script
            text: root.title
            font.pixelSize: root.script.h1
            lineHeight: root.script.titleSpacing
        }

        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            visible: root.summary !== ""
            script: root.script
            text: root.summary
        }
    }

    Loader {
        anchors {
            right: parent.right
            rightMargin: Theme.margin + (Theme.portrait ? 0 : lockup.width + Theme.xl + root.sideRoom)
        }
        y: words.y + crumbLine.y + (crumbLine.height - height) / 2
        width: root.endWidth
        active: root.crumbEnd !== null
        sourceComponent: root.crumbEnd
    }

    Pictogram {
        anchors {
            right: parent.right
            bottom: parent.bottom
            rightMargin: Theme.mm(23) + (Theme.portrait ? 0 : lockup.width + Theme.xl)
            bottomMargin: root.hillHeight * 0.55
        }
        visible: root.sideRoom > 0
        name: root.pictogram
        size: Theme.bigPictogram
    }
}
