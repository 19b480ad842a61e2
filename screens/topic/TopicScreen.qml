import QtQuick
import screens.parts
import screens.style
import screens.topic

Frame {
    id: root

    required property TopicModel page

    model: page
    hasMoreRows: page.hasMoreRows
    isList: true
    summary: page.intro
    pictogram: page.pictogram
    tint: page.tint
    spacing: Theme.m

    RowsView {
        model: root.page.rows
        tint: root.page.tint
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
