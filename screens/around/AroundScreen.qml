import QtQuick
import screens.around
import screens.parts
import screens.style

Frame {
    id: root

    required property AroundModel page

    model: page
    isList: true
    summary: page.intro
    pictogram: page.pictogram
    tint: "lichen"
    spacing: Theme.m

    RowsView {
        model: root.page.rows
        tint: "lichen"
        onOpened: key => root.page.open(key)
    }
}
