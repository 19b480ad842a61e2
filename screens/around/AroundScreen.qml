import QtQuick
import screens.around
import screens.parts
import screens.style

Frame {
    id: root

    required property AroundModel page

    model: page
    hasMoreRows: page.hasMoreRows
    isList: true
    summary: page.intro
    pictogram: page.pictogram
    tint: "lichen"
    spacing: Theme.m

    RowsView {
        model: root.page.rows
        tint: "lichen"
        onAimed: key => root.page.aim(key)
        onOpened: key => root.page.open(key)
    }
}
