pragma ComponentBehavior: Bound

import QtQuick
import screens.style

// How far one is, in five steps: the words beside it say it, so it is not in the accessibility tree.
Row {
    id: root

    required property int done

    spacing: Theme.mm(2.75)
    Accessible.ignored: true

    Repeater {
        model: 5

        Rectangle {
            required property int index

            width: (root.width - root.spacing * 4) / 5
            height: Theme.mm(4.4)
            radius: height / 2
            color: index < root.done ? Theme.colour.sea : Theme.colour.surface
            border.width: Theme.line
            border.color: Theme.colour.sea
        }
    }
}
