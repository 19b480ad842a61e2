import QtQuick
import QtQuick.Layouts
import screens.style

// What every page has in common: a head, a part to read, and what to do. Portrait: the actions in a strip below.
// Landscape: in a column at the end, standing on the bar.
Rectangle {
    id: root

    required property ScreenModel model
    property string crumb: ""
    property string summary: ""
    property string pictogram: ""
    property string tint: "sea"
    // No tint and no hill behind the head.
    property bool isPlain: false
    property Component bandExtra: null
    default property alias rows: reading.rows
    property alias spacing: reading.spacing
    // The one thing to do here; no button without words.
    property string primary: ""
    property string primaryIcon: ""
    property string secondary: ""
    property string secondaryIcon: ""
    // Stands above the actions in landscape.
    property Component aside: null
    // A page that may be longer than the screen though it has no action.
    property bool isList: false
    readonly property alias reading: reading
    // True in landscape where reading and doing stand side by side.
    readonly property bool isWide: !Theme.portrait && (hasAction || isList || aside !== null)
    readonly property var below: reading.moving ? [] : reading.labelsBelow(reading.wholeEnd + reading.contentHeight * 0)

    readonly property bool hasAction: primary !== "" || secondary !== ""
    // True when not everything fits; measured without the strip that it brings, or the two would chase each other.
    readonly property bool isLong: reading.contentHeight > height - (Theme.large ? line.height : 0) - (Theme.portrait ? strip.actionsHeight : 0)

    signal primaryPressed()
    signal secondaryPressed()

    color: Theme.colour.ground

    Reading {
        id: reading

        anchors { left: parent.left; right: parent.right; top: Theme.large ? line.bottom : parent.top; bottom: Theme.portrait ? strip.top : parent.bottom }
        rowsWidth: width - Theme.margin * 2 - (root.isWide ? Theme.actionColumn + Theme.xl : 0)
        topInset: Theme.large ? 0 : line.height + Theme.l
        band: Theme.large ? null : head
    }

    Component {
        id: head

        TitleBand {
            model: root.model
            crumb: root.crumb
            title: root.model.title
            summary: root.summary
            pictogram: root.pictogram
            tint: root.tint
            isPlain: root.isPlain
            extra: root.bandExtra
        }
    }

    // Nothing is sliced: what does not fit whole at the foot of the page waits below.
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: reading.bottom }
        height: Math.max(0, reading.contentY + reading.height - reading.wholeEnd)
        color: Theme.colour.ground
    }

    TitleLine {
        id: line

        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: Theme.large || reading.contentY > reading.bandHeight - height
        isWhole: Theme.large
        crumb: root.crumb
        title: root.model.title
        pictogram: root.pictogram
        tint: root.tint
    }

    ActionStrip {
        id: strip

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.portrait && (root.hasAction || root.isLong) ? implicitHeight : 0
        visible: height > 0
        frame: root
    }

    ActionColumn {
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.margin; bottomMargin: Theme.l }
        width: Theme.actionColumn
        visible: root.isWide
        frame: root
    }
}
