import QtQuick
import screens.more_topics
import screens.parts
import screens.style

Frame {
    id: root

    required property MoreTopicsModel page

    model: page
    hasMoreRows: page.hasMoreRows
    isList: true
    pictogram: "more-topics"
    spacing: Theme.m

    RowsView {
        model: root.page.rows
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
