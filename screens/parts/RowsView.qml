pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import screens.style

// Draws a page's rows, each in its own way. Every row becomes a block of the Reading that this stands in.
Repeater {
    id: root

    property int rowWidth: parent ? parent.width : 0
    property string tint: "sea"
    // False where entries have room for nothing but their names.
    property bool hasSummaries: true

    signal opened(string key)
    signal aimed(string key)

    onItemAdded: Theme.pulse++
    onItemRemoved: Theme.pulse++

    delegate: DelegateChooser {
        role: "kind"

        DelegateChoice {
            roleValue: "entry"

            RowBlock {
                id: entry

                width: root.rowWidth
                stack: entry

                ListRow {
                    width: parent.width
                    least: root.hasSummaries ? Theme.row : Theme.compactButton
                    script: entry.script
                    label: entry.items[0] ?? ""
                    aside: root.hasSummaries ? entry.aside : ""
                    tag: root.hasSummaries ? entry.tag : ""
                    summary: root.hasSummaries ? entry.notes[0] ?? "" : ""
                    languageNote: entry.labels[0] ?? ""
                    chip: entry.chip
                    chipKind: entry.chipKind
                    pictogram: entry.pictogram
                    tint: entry.tint || root.tint
                    onPressed: root.aimed(entry.key)
                    onClicked: root.opened(entry.key)
                }
            }
        }

        DelegateChoice {
            roleValue: "result"

            RowBlock {
                id: result

                width: root.rowWidth
                stack: result

                ResultCard {
                    width: parent.width
                    script: result.script
                    label: result.items[0] ?? ""
                    summary: result.items[1] ?? ""
                    told: result.items[2] ?? ""
                    aside: result.aside
                    amount: result.tag
                    amountFor: result.labels[0] ?? ""
                    chip: result.chip
                    chipKind: result.chipKind
                    chipIcon: result.pictogram
                    tint: result.tint || root.tint
                    onPressed: root.aimed(result.key)
                    onClicked: root.opened(result.key)
                }
            }
        }

        DelegateChoice {
            roleValue: "text"

            RowBlock {
                id: text

                width: root.rowWidth
                words: paragraph

                Words {
                    id: paragraph

                    width: parent.width
                    script: text.script
                    text: text.items[0] ?? ""
                }
            }
        }

        DelegateChoice {
            roleValue: "small"

            RowBlock {
                id: small

                width: root.rowWidth

                Words {
                    width: parent.width
                    script: small.script
                    text: small.items[0] ?? ""
                    color: Theme.colour.ink2
                    font.pixelSize: small.script.small
                }
            }
        }

        DelegateChoice {
            roleValue: "subheading"

            RowBlock {
                id: subheading

                width: root.rowWidth

                Words {
                    width: parent.width
                    isHeading: true
                    script: subheading.script
                    text: subheading.items[0] ?? ""
                    font.pixelSize: subheading.script.h3
                }
            }
        }

        DelegateChoice {
            roleValue: "facts"

            RowBlock {
                id: facts

                width: root.rowWidth
                stack: panel.stack

                KeyFacts {
                    id: panel

                    width: parent.width
                    script: facts.script
                    items: facts.items
                    labels: facts.labels
                    icons: facts.notes
                    isOwnLabels: facts.isOwnLabels
                }
            }
        }

        DelegateChoice {
            roleValue: "phones"

            RowBlock {
                id: phones

                width: root.rowWidth
                stack: numbers.stack

                PhoneList {
                    id: numbers

                    width: parent.width
                    script: phones.script
                    items: phones.items
                    labels: phones.labels
                    notes: phones.notes
                }
            }
        }

        DelegateChoice {
            roleValue: "numbers"

            RowBlock {
                id: steps

                width: root.rowWidth
                stack: stepList

                StepList {
                    id: stepList

                    width: parent.width
                    script: steps.script
                    items: steps.items
                }
            }
        }

        DelegateChoice {
            roleValue: "note"

            RowBlock {
                id: note

                width: root.rowWidth
                words: noteBanner.textItem

                Banner {
                    id: noteBanner

                    width: parent.width
                    kind: "info"
                    script: note.script
                    words: note.items[0] ?? ""
                }
            }
        }

        DelegateChoice {
            roleValue: "warning"

            RowBlock {
                id: warning

                width: root.rowWidth
                words: warningBanner.textItem

                Banner {
                    id: warningBanner

                    width: parent.width
                    script: warning.script
                    words: warning.items[0] ?? ""
                }
            }
        }

        DelegateChoice {
            roleValue: "picture"

            RowBlock {
                id: picture

                width: root.rowWidth

                Photo {
                    width: parent.width
                    path: picture.items[0] ?? ""
                    alt: picture.labels[0] ?? ""
                }
            }
        }

        // bullets, ticks and checklist
        DelegateChoice {
            RowBlock {
                id: list

                width: root.rowWidth
                stack: ticks

                TickList {
                    id: ticks

                    width: parent.width
                    script: list.script
                    items: list.items
                    kind: list.kind
                }
            }
        }
    }
}
