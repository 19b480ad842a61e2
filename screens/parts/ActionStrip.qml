pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.style

// The strip below a page: what comes next, the page's one action, Up and Down. Its height does not depend on its words
// about what comes next: they change while the page scrolls.
Rectangle {
    id: root

    required property Frame frame

    // The room that the actions take where all fits above them, with a second line of words in large text. Not measured:
    // whether all fits decides how the actions are laid out, and the two would chase each other without end.
    readonly property int actionsHeight: frame.hasAction ? (Theme.button + Theme.ledge + Theme.s + (Theme.large ? Theme.h3 : 0)) * rows + Theme.l * 2 - Theme.s : 0
    readonly property int rows: Theme.narrow && frame.secondary !== "" ? 2 : 1
    // Two actions in large text do not fit beside Up and Down.
    readonly property bool isSplit: Theme.large && frame.secondary !== "" && frame.isLong
    // A short second action stands beside Up and Down on the narrowest panels too.
    readonly property bool isShort: Theme.narrow && isSplit && frame.isSecondaryFirst
    readonly property bool hasMore: frame.reading.hasMoreBelow

    // On the lowest panels icons stand beside their words.
    readonly property bool isLying: Theme.narrow && !Theme.portrait
    // The second action before the first, where both stand in one row.
    readonly property bool leads: frame.isSecondaryFirst && !isSplit && !Theme.narrow

    component Secondary: ActionButton {
        required property Frame frame
        required property bool leads

        Layout.fillHeight: true
        Layout.fillWidth: !isStacked
        Layout.horizontalStretchFactor: leads ? 2 : -1
        Layout.preferredWidth: isStacked ? Math.max(Theme.upDown, implicitWidth + (Theme.large ? 0 : Theme.s)) : -1
        text: frame.secondary
        iconName: frame.secondaryIcon
        onClicked: frame.secondaryPressed()
    }

    implicitHeight: more.height + actions.implicitHeight + Theme.l * 2
    color: Theme.colour.surface

    Rectangle {
        id: more

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: !root.frame.isLong || !root.frame.hasAction || Theme.narrow ? 0 : Theme.large ? Theme.twoLines : Theme.mm(17.6)
        visible: height > 0
        color: root.hasMore ? Theme.colour.seaTint : Theme.colour.surface

        Icon {
            id: arrow

            anchors {
                left: parent.left
                leftMargin: Theme.margin
                verticalCenter: parent.verticalCenter
            }
            visible: root.hasMore
            name: "arrow-down"
            size: Theme.smallIcon
        }

        Words {
            anchors {
                left: arrow.right
                leftMargin: Theme.s
                right: parent.right
                rightMargin: Theme.margin
                verticalCenter: parent.verticalCenter
            }
            visible: root.hasMore
            text: root.frame.moreBelow
            font {
                pixelSize: Theme.small
                weight: Font.DemiBold
            }
            lineHeight: Theme.labelSpacing
        }
    }

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: Theme.line
        color: Theme.colour.sea
    }

    GridLayout {
        id: actions

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.l
        }
        columns: Theme.narrow && !root.isShort ? 1 : 4
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        Secondary {
            frame: root.frame
            leads: root.leads && !isStacked
            isStacked: root.frame.isLong && !Theme.large
            visible: text !== "" && root.leads
        }

        ActionButton {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.horizontalStretchFactor: root.leads ? 3 : -1
            Layout.columnSpan: root.isSplit && actions.columns > 1 ? 4 : 1
            visible: root.frame.primary !== ""
            isPrimary: true
            text: root.frame.primary
            iconName: root.frame.primaryIcon
            onPressed: root.frame.primaryAimed()
            onClicked: root.frame.primaryPressed()
        }

        Secondary {
            frame: root.frame
            leads: false
            Layout.fillWidth: root.isShort || !isStacked
            isStacked: root.isShort || root.frame.isLong && !Theme.large
            visible: text !== "" && !root.leads
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.frame.hasAction && !Theme.narrow

            Words {
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                text: root.hasMore ? root.frame.moreBelow : qsTr("That is all.")
                font {
                    pixelSize: Theme.small
                    weight: Font.DemiBold
                }
                lineHeight: Theme.labelSpacing
            }
        }

        Loader {
            Layout.fillWidth: Theme.narrow
            Layout.fillHeight: true
            Layout.minimumWidth: Theme.upDown * 2 + Theme.m
            Layout.minimumHeight: (root.isLying ? Theme.compactButton : Theme.button) + Theme.ledge
            active: root.frame.isLong && root.frame.isDrawn
            visible: root.frame.isLong
            sourceComponent: UpDown {
                reading: root.frame.reading
                isStacked: !root.isLying
            }
        }
    }
}
