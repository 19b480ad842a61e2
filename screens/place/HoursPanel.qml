pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import screens.parts
import screens.style

// The week, with today marked by words, weight and tint.
Rectangle {
    id: root

    required property PlaceModel page
    readonly property Item stack: days

    implicitHeight: days.implicitHeight + Theme.s * 2
    radius: Theme.radius
    color: Theme.colour.surface
    border.width: Theme.flat ? Theme.hairLine : 0
    border.color: Theme.colour.ink

    ColumnLayout {
        id: days

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.s
        }
        spacing: 0

        Repeater {
            model: root.page.days

            Rectangle {
                id: day

                required property string name
                required property string hours
                required property bool isToday

                Layout.fillWidth: true
                implicitHeight: line.implicitHeight + Theme.s * (Theme.isRtl && !Theme.large ? 0.6 : 1.6)
                radius: Theme.smallRadius
                color: isToday ? Theme.colour.goodTint : "transparent"
                border.width: isToday && Theme.flat ? Theme.line : 0
                border.color: Theme.colour.ink

                GridLayout {
                    id: line

                    anchors {
                        left: parent.left
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                        leftMargin: Theme.m
                        rightMargin: Theme.m
                    }
                    columns: Theme.textSize === 4 ? 1 : 2
                    rowSpacing: Theme.script.riseEm * Theme.small

                    Words {
                        text: day.name
                        font {
                            pixelSize: Theme.small
                            weight: day.isToday ? Font.Bold : Font.Normal
                        }
                        lineHeight: Theme.smallSpacing
                        wrapMode: Text.NoWrap
                    }

                    Words {
                        Layout.fillWidth: true
                        text: day.hours
                        wrapMode: Text.WordWrap
                        font {
                            pixelSize: Theme.small
                            weight: day.isToday ? Font.Bold : Font.Normal
                        }
                        lineHeight: Theme.smallSpacing
                        horizontalAlignment: line.columns === 1 ? Text.AlignLeft : Text.AlignRight
                    }
                }
            }
        }
    }
}
