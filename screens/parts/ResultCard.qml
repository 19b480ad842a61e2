pragma ComponentBehavior: Bound

import QtQuick
import screens.style

// A result of the checker: its name, how likely it is, what it gives and how much, what was told that speaks for it, and
// who decides. The whole card presses.
PressSurface {
    id: root

    required property string label
    property string summary: ""
    // The published rate, in the interface's words, and what it is for.
    property string amount: ""
    property string amountFor: ""
    // What was told, and who decides. `aside`: its first words, where the rest is in another language than the interface.
    property string told: ""
    property string aside: ""
    property string chip: ""
    property string chipKind: "good"
    property string chipIcon: ""
    property string tint: "sea"
    property Script script: Theme.script
    // In the largest text a card with all its words would fill the page and more: the reasons are on its own page, and
    // on the narrowest panels everything else too.
    readonly property bool isShort: Theme.shortSide / Theme.body < 22
    readonly property string shownSummary: Theme.narrow ? "" : summary
    readonly property string shownAmount: Theme.narrow ? "" : amount
    // What is not likely says the same in smaller words.
    readonly property bool isSmall: chipKind !== "good"
    readonly property bool hasTold: !isShort

    text: label
    edge: Theme.edge(tint)
    ink: Theme.colour.ink
    leftPadding: Theme.l
    rightPadding: Theme.l
    implicitHeight: Math.max(Theme.row, implicitContentHeight + topPadding + bottomPadding)
    Accessible.description: [chip, shownSummary, shownAmount && amountFor ? shownAmount + ": " + amountFor : shownAmount, hasTold ? aside : "", hasTold ? told : ""].filter(part => part !== "").join(". ")

    component Line: ButtonWords {
        width: parent.width
        visible: text !== ""
        color: root.isLit ? root.inkNow : Theme.colour.ink2
        font.pixelSize: script.small
        font.weight: Font.Normal
        lineHeight: script.smallSpacing
    }

    contentItem: Item {
        implicitHeight: words.height + Theme.xs

        Column {
            id: words

            anchors {
                left: parent.left
                right: chevron.left
                rightMargin: Theme.m
                verticalCenter: parent.verticalCenter
            }
            spacing: Theme.mm(1.1)

            Item {
                id: head

                // The state stands beside the name where both fit on the line, else below it.
                readonly property bool isBeside: nameMetrics.advanceWidth + state.implicitWidth + Theme.m * 2 <= width

                width: parent.width
                height: isBeside ? Math.max(name.height, state.height) : name.height + Theme.xs + state.height

                TextMetrics {
                    id: nameMetrics

                    font: name.font
                    text: root.label
                }

                ButtonWords {
                    id: name

                    anchors.left: parent.left
                    y: head.isBeside ? (head.height - height) / 2 : 0
                    width: head.isBeside ? head.width - state.width - Theme.m : head.width
                    script: root.script
                    text: root.label
                    color: root.inkNow
                }

                Item {
                    id: state

                    readonly property string lang: Theme.language

                    x: head.isBeside !== Theme.isRtl ? head.width - width : 0
                    y: head.isBeside ? (head.height - height) / 2 : head.height - height
                    implicitWidth: sign.implicitWidth
                    width: Math.min(implicitWidth, head.width)
                    height: sign.height

                    Chip {
                        id: sign

                        width: parent.width
                        label: root.chip
                        kind: root.chipKind
                        iconName: root.chipIcon
                        Accessible.ignored: true
                    }
                }
            }

            Line {
                script: root.script
                text: root.shownSummary
                color: root.inkNow
                font.pixelSize: root.isSmall ? script.small : script.body
                lineHeight: root.isSmall ? script.smallSpacing : script.bodySpacing
            }

            Item {
                readonly property string lang: Theme.language

                width: parent.width
                height: rate.height
                visible: root.shownAmount !== ""

                Line {
                    id: rate

                    text: root.amountFor === "" ? "<b>" + root.amount + "</b>" : "<b>" + root.amount + "</b>: " + root.escaped(root.amountFor)
                    isStyled: true
                    color: root.inkNow
                    font.pixelSize: root.isSmall ? script.small : script.body
                    lineHeight: root.isSmall ? script.smallSpacing : script.bodySpacing
                }
            }

            Item {
                readonly property string lang: Theme.language

                width: parent.width
                height: beginning.height
                visible: root.hasTold && root.aside !== ""

                Line {
                    id: beginning

                    text: root.aside
                }
            }

            Line {
                script: root.script
                text: root.hasTold ? root.told : ""
            }
        }

        Icon {
            id: chevron

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            name: "chevron-right"
            colour: root.isLit ? root.inkNow : root.edge
            turns: true
        }
    }

    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    }
}
