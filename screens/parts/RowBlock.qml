pragma ComponentBehavior: Bound

import QtQuick
import screens.style

// A row of a page with the heading that it begins, if any.
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
    // The languages of the words and of the heading (BCP 47); empty: the interface's own.
    required property string lang
    required property string headingLang
    // The labels of a panel are the booth's own words: it stands as those run.
    required property bool isOwnLabels
    // What the booth adds to an entry in another language.
    required property string aside
    // The bold word that an entry's line begins with, and its own tint.
    required property string tag
    required property string tint

    readonly property Script script: Theme.scriptOf(lang)
    readonly property Script headingScript: Theme.scriptOf(headingLang)
    // What "More below" calls it.
    readonly property string label: heading
    // The item whose children may be blocks of their own, in a row that is too tall.
    property Item stack: null
    // The words of a row that is nothing but words: where they are too long for the page, it ends between two lines.
    property Text words: null

    spacing: Theme.m
    // An entry without words is one that waits for them: it need not be made when they come.
    visible: kind !== "entry" || items.length > 0

    // A block of text runs in the direction of its own language; what can be pressed stands as all buttons do.
    LayoutMirroring.enabled: kind === "entry" || kind === "result" || isOwnLabels ? Theme.isRtl : script.isRtl
    LayoutMirroring.childrenInherit: true

    Loader {
        // Named also where it is the interface's: what stands below may be in another.
        readonly property string lang: root.headingLang || Theme.language

        LayoutMirroring.enabled: root.headingScript.isRtl
        LayoutMirroring.childrenInherit: true
        width: parent.width
        active: root.heading !== ""
        visible: active

        sourceComponent: Words {
            topPadding: Theme.xs + script.riseEm * font.pixelSize
            isHeading: true
            script: root.headingScript
            text: root.heading
            font.pixelSize: root.headingScript.h2
        }
    }
}
