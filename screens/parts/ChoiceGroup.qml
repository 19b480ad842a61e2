import QtQuick
import QtQuick.Layouts
import screens.style

// A heading with an icon, and under it the choices of one group, as many beside one another as leave their words whole.
Column {
    id: root

    property alias heading: title.text
    property alias iconName: sign.name
    // As many as may stand beside one another at the usual text sizes, and in large text.
    property int most: 4
    property int mostLarge: 2
    default property alias choices: grid.data

    // What "More below" calls it, and its parts where it is too tall.
    readonly property string label: heading
    readonly property Item stack: grid
    readonly property real widest: Array.from(grid.children).reduce((most, choice) => Math.max(most, choice.leastWidth ?? 0), 0)

    // `wanted` beside one another, or fewer where their words would break: four, two, one.
    function fitting(wanted: int): int {
        return wanted < 2 || (width - grid.columnSpacing * (wanted - 1)) / wanted >= widest ? wanted : fitting(wanted > 4 ? 3 : Math.floor(wanted / 2));
    }

    spacing: Theme.mm(4.4)
    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    Row {
        width: parent.width
        spacing: Theme.s

        Icon {
            id: sign

            name: ""
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.colour.sea
        }

        Words {
            id: title

            width: parent.width - sign.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            isHeading: true
            font.pixelSize: Theme.h3
            lineHeight: 1
        }
    }

    GridLayout {
        id: grid

        width: parent.width
        columns: root.fitting(Theme.large ? root.mostLarge : root.most)
        columnSpacing: Theme.mm(4.95)
        rowSpacing: Theme.m
        uniformCellWidths: true
        uniformCellHeights: true
    }
}
