import QtQuick
import screens.style

// One of several choices of which one is chosen: a radio button with a tick, its look as a sample above its words.
PressSurface {
    id: root

    // Letters that show what is chosen; the words alone where there is nothing to show.
    property string sample: ""
    property int sampleSize: Theme.h2
    // The sample's place is as high as that of the largest, so that the words of a group stand on one line.
    property int sampleRoom: sampleSize
    property string position: ""
    property string family: Theme.family
    // The theme that the choice is drawn in, where that is what is chosen. A name, as colours may not outlive Theme.
    property string theme: ""
    // The least width that leaves its words whole.
    readonly property real leastWidth: text.split(/[\s-]/).reduce((most, word) => Math.max(most, metrics.advanceWidth(word)), 0) + leftPadding + rightPadding + 1

    face: theme !== "" ? Theme.coloursOf(theme).ground : isSelected ? Theme.colour.seaTint : Theme.colour.surface
    edge: isSelected ? Theme.colour.sea : Theme.colour.line
    ink: theme !== "" ? Theme.coloursOf(theme).ink : Theme.colour.ink
    edgeLine: isSelected ? Theme.selectedLine : Theme.line
    leftPadding: Theme.selectedLine + Theme.xs
    rightPadding: leftPadding
    implicitHeight: Math.max((sample === "" ? Theme.button : Theme.row * 1.08) + ledge, implicitContentHeight + topPadding + bottomPadding)

    checkable: true
    checked: isSelected

    Accessible.role: Accessible.RadioButton
    Accessible.description: position

    contentItem: Item {
        id: content

        readonly property int above: root.sample === "" ? 0 : Math.ceil(root.sampleRoom * 1.32)

        implicitHeight: above + words.height

        ButtonWords {
            id: words

            y: (parent.height - content.implicitHeight) / 2 + content.above
            width: parent.width
            text: root.text
            color: root.inkNow
            font {
                family: root.family
                pixelSize: root.sample === "" ? Theme.body : Theme.small
                weight: Font.DemiBold
            }
            horizontalAlignment: Text.AlignHCenter
        }

        ButtonWords {
            objectName: "sample"
            y: words.y - content.above
            width: parent.width
            height: content.above
            visible: root.sample !== ""
            script: Theme.latin
            text: root.sample
            color: root.isLit ? root.inkNow : root.theme !== "" ? Theme.coloursOf(root.theme).sea : root.ink
            font.pixelSize: root.sampleSize
            lineHeight: 0.9
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignBottom
        }
    }

    FontMetrics {
        id: metrics

        font: words.font
    }

    Rectangle {
        anchors {
            right: parent.right
            top: parent.top
            topMargin: root.sunk
        }
        visible: root.isSelected
        width: Theme.smallIcon * 1.3
        height: width
        radius: width / 2
        color: Theme.colour.sea
        border.width: Theme.line
        border.color: Theme.colour.ground

        Icon {
            anchors.centerIn: parent
            name: "check"
            colour: Theme.colour.seaInk
            size: Math.round(parent.width * 0.62)
        }
    }

    // A press asks; what is chosen is said by the model alone.
    onToggled: checked = Qt.binding(() => root.isSelected)
}
