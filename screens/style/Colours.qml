import QtQuick

// The colours of one theme, by role. The values are those of the design's tokens; every pair that meets on a screen is
// tested for its contrast (tests/unit/test_contrast.py): words at least 4.5 to 1, controls 3 to 1.
QtObject {
    // Flat themes draw no tints, scenes or hills, but borders and words.
    property bool flat: false
    property string scenes: ""
    property real borderMm: 0.82
    property color sky: "#D9EAE7"
    property color ground: "#EEF3F1"
    property color surface: "#FFFFFF"
    property color sunken: "#E0E8E5"
    property color ink: "#12211F"
    property color ink2: "#3A4A47"
    property color line: "#667873"
    property color hair: "#C6D2CD"
    property color sea: "#00504C"
    property color seaInk: "#FFFFFF"
    property color seaLedge: "#002B29"
    property color seaTint: "#D3E7E2"
    property color heather: "#86235A"
    property color heatherInk: "#FFFFFF"
    property color heatherLedge: "#521035"
    property color heatherTint: "#F0E4EE"
    property color slate: "#2F3F66"
    property color slateTint: "#DEE5F2"
    property color lichen: "#4C5916"
    property color lichenTint: "#E5EBC9"
    property color sand: "#70430F"
    property color sandTint: "#F4E5CD"
    property color good: "#0A5631"
    property color goodTint: "#DCEFE2"
    property color bad: "#911719"
    property color badTint: "#F9DFDD"
    property color warn: "#5E4300"
    property color warnTint: "#FDF0C4"
    property color focus: "#FFD400"
    property color focusEdge: "#12211F"
    property color bar: "#00504C"
    property color barBtn: "#0D635E"
    property color barInk: "#FFFFFF"
    property color barLedge: "#002B29"
    property color barLine: "#0D635E"
    property color picA: "#00504C"
    property color picB: "#86235A"
    property color barOn: "#7FB5AC"
}
