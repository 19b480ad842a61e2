import QtQuick
import QtQuick.Layouts
import screens.style

// A notice to read: flat, with a bar at its start. Complete in itself.
Rectangle {
    id: root

    required property string words
    // warn or info.
    property string kind: "warn"
    property Script script: Theme.script
    property string iconName: kind === "warn" ? "alert-triangle" : "info-circle"

    readonly property alias textItem: text
    readonly property color ink: kind === "warn" ? Theme.colour.warn : Theme.colour.slate

    Accessible.role: kind === "warn" ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: text.Accessible.name

    implicitHeight: row.implicitHeight + Theme.m * 2
    radius: Theme.smallRadius
    color: kind === "warn" ? Theme.colour.warnTint : Theme.colour.slateTint
    border.width: Theme.flat ? Theme.line : 0
    border.color: Theme.colour.ink

    LayoutMirroring.enabled: script.isRtl
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
        }
        width: Theme.mm(4.4)
        topLeftRadius: root.script.isRtl ? 0 : root.radius
        bottomLeftRadius: topLeftRadius
        topRightRadius: root.radius - topLeftRadius
        bottomRightRadius: topRightRadius
        color: root.ink
    }

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.mm(12)
            rightMargin: Theme.l
        }
        spacing: Theme.m

        Icon {
            name: root.iconName
            colour: root.ink
        }

        Words {
            id: text

            Layout.fillWidth: true
            text: root.words
            script: root.script
            font.pixelSize: root.script.small
            lineHeight: root.script.smallSpacing
            Accessible.ignored: true
        }
    }
}
