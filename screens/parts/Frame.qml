pragma ComponentBehavior: Bound

import QtQuick
import screens.style

// What every page has in common: a head, a part to read, and what to do. Portrait: the actions in a strip below.
// Landscape: in a column at the end, standing on the bar.
Rectangle {
    id: root

    required property ScreenModel model
    property string crumb: ""
    property string crumbLang: "" // where it is not that of the title
    property Component crumbEnd: null
    property string summary: ""
    property string pictogram: ""
    property string tint: "sea"
    // No tint and no hill behind the head.
    property bool isPlain: false
    // A head of the screen's own; it is not shown at the large text sizes, where the title line stands for it.
    property Component head: standardHead
    default property alias rows: reading.rows
    property alias spacing: reading.spacing
    // The one thing to do here; no button without words.
    property string primary: ""
    property string primaryIcon: ""
    property string secondary: ""
    property string secondaryIcon: ""
    // The second action stands before the first, as Reset before Done.
    property bool isSecondaryFirst: false
    // What stands at the end of the lockup, in portrait.
    property string corner: model.whereAndWhen
    // False where the screen has Up and Down of its own.
    property bool hasActions: true
    // The title in the large text sizes is as small as a label: the screen has much else to show.
    property bool isBrief: false
    readonly property int actionsWidth: Math.round(width * (Theme.narrow && hasAction ? 0.36 : 0.27))
    // A long list: Up and Down stand beside it in landscape.
    property bool isList: false
    // True from the page's first frames on: what nobody sees before that is made then.
    property bool isDrawn: false
    // Rows are still to come: see RowsModel.
    property bool hasMoreRows: false
    // How wide the rows may be; words are hard to read in longer lines, cards and codes are not.
    property int longestLine: Theme.longestLine
    readonly property alias reading: reading
    readonly property bool hasAction: primary !== "" || secondary !== ""
    readonly property bool isWide: hasActions && !Theme.portrait && (hasAction || isList)
    // True when not everything fits; measured without the strip that it brings, or the two would chase each other.
    readonly property bool isLong: hasMoreRows || reading.contentHeight - reading.foot > height - (Theme.large ? line.height : 0) - (isWide ? 0 : strip.actionsHeight)
    readonly property var below: reading.moving ? [] : reading.labelsBelow(reading.wholeEnd)
    readonly property string moreBelow: below.length > 0 && !Theme.narrow ? fewWords(below.map(label => label.charAt(0).toLowerCase() + label.slice(1))) : qsTr("More below")

    signal primaryAimed
    signal primaryPressed
    signal secondaryPressed

    // As many of the next headings as fit on a line, each with a small letter; names within them keep theirs.
    function fewWords(labels: var): string {
        const both = qsTr("More below: %1").arg(labels.slice(0, 2).join(Theme.isRtl ? "، " : ", "));
        return both.length <= (isWide && Theme.large ? 0 : 60) ? both : qsTr("More below: %1").arg(labels[0]);
    }

    color: Theme.colour.ground

    Timer {
        interval: 40
        running: true
        onTriggered: {
            root.isDrawn = true;
            Theme.pulse++;
        }
    }

    // Drawn over what scrolls under it, and read before it. At the usual text sizes it is not seen before somebody
    // scrolls, so it is made when the page has been drawn.
    Loader {
        id: line

        z: 1
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        active: root.head !== null && (Theme.large || root.isDrawn)
        visible: Theme.large || reading.contentY > Math.max(0, reading.bandHeight - height)

        sourceComponent: TitleLine {
            isWhole: Theme.large
            isBrief: root.isBrief
            crumb: root.crumb
            crumbLang: root.crumbLang
            title: root.model.title
            pictogram: root.pictogram
            tint: root.tint
            lang: root.model.contentLang
        }
    }

    Reading {
        id: reading

        anchors {
            left: parent.left
            right: parent.right
            top: Theme.large ? line.bottom : parent.top
            bottom: strip.active ? strip.top : parent.bottom
        }
        rowsWidth: Math.min(width - Theme.margin * 2 - (root.isWide ? root.actionsWidth + Theme.xl : 0), root.longestLine)
        topInset: Theme.large || root.head === null ? Theme.l : line.height + Theme.l
        band: Theme.large ? null : root.head

        Words {
            width: parent.width
            readonly property string lang: root.model.contentLang

            LayoutMirroring.enabled: script.isRtl
            height: Math.ceil(implicitHeight) // what stands below it, such as a code, must lie on whole pixels
            visible: Theme.large && text !== ""
            script: Theme.scriptOf(lang)
            text: root.summary
        }
    }

    Component {
        id: standardHead

        TitleBand {
            model: root.model
            crumb: root.crumb
            crumbLang: root.crumbLang
            crumbEnd: root.crumbEnd
            corner: root.corner
            title: root.model.title
            summary: root.summary
            pictogram: root.pictogram
            tint: root.tint
            isPlain: root.isPlain
            isBehindLine: line.active && line.visible
            lang: root.model.contentLang
        }
    }

    // The same at the top, where the last of the blocks before would show between the title and the first.
    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: line.bottom
        }
        visible: line.visible && !reading.moving && reading.contentY > 1
        height: Math.max(0, Math.min(Theme.l - 1, reading.wholeStart - reading.contentY - (Theme.large ? 0 : line.height)))
        color: Theme.colour.ground
    }

    // Nothing is sliced: what does not fit whole at the foot of the page waits below.
    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            bottom: reading.bottom
        }
        height: Math.max(0, reading.contentY + reading.height - reading.wholeEnd)
        color: Theme.colour.ground
    }

    Loader {
        id: strip

        readonly property int actionsHeight: (item as ActionStrip)?.actionsHeight ?? 0

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        active: root.hasActions && !root.isWide && (root.hasAction || root.isLong)
        visible: active

        sourceComponent: ActionStrip {
            frame: root
        }
    }

    Loader {
        anchors {
            right: parent.right
            bottom: parent.bottom
            rightMargin: Theme.margin
            bottomMargin: Theme.large ? Theme.m : Theme.l
        }
        width: root.actionsWidth
        active: root.isWide

        sourceComponent: ActionColumn {
            frame: root
        }
    }
}
