pragma ComponentBehavior: Bound

import QtQuick
import screens.style

// One block of a page with the heading it begins, if any.
Column {
    id: root

    required property string key
    required property string kind
    required property string heading
    required property var items
    required property var labels
    required property var notes
    required property string chip
    required property string chipKind
    required property string pictogram
    property string tint: "sea"

    // What "More below" calls it.
    readonly property string label: heading
    readonly property var drawn: part.item
    readonly property Item stack: drawn?.stack ?? null

    signal pressed(string key)

    spacing: Theme.m

    Words {
        width: parent.width
        visible: root.heading !== ""
        topPadding: Theme.xs
        isHeading: true
        text: root.heading
        font.pixelSize: Theme.h2
    }

    Loader {
        id: part

        width: parent.width
        sourceComponent: root.kind === "entry" ? entry : root.kind === "facts" ? facts : root.kind === "phones" ? phones : root.kind === "picture" ? picture : root.kind === "note" || root.kind === "warning" ? banner : root.kind === "numbers" ? numbers : root.items.length > 1 || root.kind === "ticks" || root.kind === "bullets" || root.kind === "checklist" ? list : text
    }

    Component {
        id: text

        Words {
            readonly property bool isSmall: root.kind === "small"

            text: root.items[0] ?? ""
            isHeading: root.kind === "subheading"
            color: isSmall ? Theme.colour.ink2 : Theme.colour.ink
            font.pixelSize: isSmall ? Theme.small : root.kind === "subheading" ? Theme.h3 : Theme.body
        }
    }

    Component {
        id: list

        TickList {
            items: root.items
            kind: root.kind
        }
    }

    Component {
        id: numbers

        StepList {
            items: root.items
        }
    }

    Component {
        id: banner

        Banner {
            words: root.items[0] ?? ""
            kind: root.kind === "warning" ? "warn" : "info"
        }
    }

    Component {
        id: facts

        KeyFacts {
            items: root.items
            labels: root.labels
            icons: root.notes
        }
    }

    Component {
        id: phones

        PhoneList {
            items: root.items
            labels: root.labels
            notes: root.notes
        }
    }

    Component {
        id: picture

        Photo {
            path: root.items[0] ?? ""
            alt: root.labels[0] ?? ""
        }
    }

    Component {
        id: entry

        ListRow {
            label: root.items[0] ?? ""
            summary: root.notes[0] ?? ""
            languageNote: root.labels[0] ?? ""
            chip: root.chip
            chipKind: root.chipKind
            pictogram: root.pictogram
            tint: root.tint
            onClicked: root.pressed(root.key)
        }
    }
}
