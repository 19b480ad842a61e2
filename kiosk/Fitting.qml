import QtQuick
import kiosk
import screens.style

// Fits the Theme to the panel, the council's brand and the visitor's choices; every size and colour follows from it.
Item {
    id: root

    required property Shell shell
    required property Session session
    required property Item stage
    required property bool hasSky

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.shell.pxPerMm
    }
    Binding {
        target: Theme
        property: "portrait"
        value: root.stage.height > root.stage.width
    }
    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(root.stage.width, root.stage.height)
    }
    Binding {
        target: Theme
        property: "textSize"
        value: root.session.textSize
    }
    Binding {
        target: Theme
        property: "themeName"
        value: root.session.theme
    }
    Binding {
        target: Theme
        property: "scripts"
        value: root.shell.scripts
    }
    Binding {
        target: Theme
        property: "language"
        value: root.session.language
    }
    Binding {
        target: Theme
        property: "calm"
        value: root.session.calm
    }
    Binding {
        target: Theme
        property: "hasSky"
        value: root.hasSky
    }
    Binding {
        target: Theme
        property: "brand"
        value: root.shell.brand
    }
    Binding {
        target: Theme
        property: "radiusMm"
        value: root.shell.radiusMm
    }
}
