pragma Singleton

import QtQuick

// Every colour, size, font and duration. Sizes are millimetres on the panel; widths of columns are fractions of it.
// Main.qml sets the first group from the settings and the visitor's choices; everything else follows from it.
QtObject {
    id: root

    // Pixels in a millimetre, from [display] diagonal_in.
    property real pxPerMm: 3.64
    // 1 small, 2 medium, 3 large, 4 largest.
    property int textSize: 2
    // standard, high, inverted or lowglare.
    property string themeName: "standard"
    property bool portrait: true
    // The shorter side of the panel in pixels.
    property int shortSide: 1080
    property bool calm: false
    // The buttons are lowered, and the town stands above the screens: they draw none of their own.
    property bool hasSky: false
    // The interface's language (BCP 47), and how languages are written that are not written in Latin letters.
    property string language: "en"
    property var scripts: ({})
    property real radiusMm: 5.5
    // The brand's colours in the standard and low-glare theme: sea, seaLedge, seaTint, heather, heatherLedge, heatherTint.
    property var brand: ({})

    // Raised together with every change that nobody may see (parts made out of sight). It makes the
    // window's Heart beat: cage 0.1.4 never answers a frame in which nothing changed, and the screen would stand still.
    property int pulse: 0

    readonly property Colours standardColours: Colours {
        sea: root.brand.sea ?? "#00504C"
        seaLedge: root.brand.seaLedge ?? "#002B29"
        seaTint: root.brand.seaTint ?? "#D3E7E2"
        heather: root.brand.heather ?? "#86235A"
        heatherLedge: root.brand.heatherLedge ?? "#521035"
        heatherTint: root.brand.heatherTint ?? "#F0E4EE"
        bar: root.brand.sea ?? "#00504C"
        barBtn: root.brand.barBtn ?? "#0D635E"
        barLine: root.brand.barBtn ?? "#0D635E"
        barLedge: root.brand.seaLedge ?? "#002B29"
        barOn: root.brand.barOn ?? "#7FB5AC"
        picA: root.brand.sea ?? "#00504C"
        picB: root.brand.heather ?? "#86235A"
    }
    readonly property Colours highColours: HighColours {}
    readonly property Colours invertedColours: InvertedColours {}
    readonly property Colours lowGlareColours: LowGlareColours {}

    readonly property Colours colour: coloursOf(themeName)
    readonly property bool flat: colour.flat

    // A QR code is dark on white in every theme.
    readonly property color codePaper: "#FFFFFF"
    readonly property color codeInk: "#12211F"

    // What lies over the welcome when nobody has come for a long time.
    readonly property color night: "#000000"
    readonly property real nightOpacity: 0.75

    // Type: font sizes in mm of em. The cap height is 0.668 em, so small has 3.9, 5.1, 6.6 and 8.8 mm. What stands here
    // is the interface's own; words in another language are given their Script: Theme.scriptOf(lang).
    readonly property Script script: scriptNamed(scripts[language.split("-")[0]] ?? "latin")
    readonly property int display: script.display
    readonly property int h1: script.h1
    readonly property int h2: script.h2
    readonly property int h3: script.h3
    readonly property int body: script.body
    readonly property int small: script.small
    readonly property string family: script.family
    readonly property real bodySpacing: script.bodySpacing
    readonly property real smallSpacing: script.smallSpacing
    readonly property real labelSpacing: script.labelSpacing
    readonly property real headingSpacing: script.headingSpacing
    readonly property real titleSpacing: script.titleSpacing
    readonly property bool isRtl: script.isRtl

    // The body text of every size in millimetres, for choosing one.
    readonly property list<real> bodies: [6.59, 8.79, 10.99, 14.29]
    readonly property list<real> smalls: [5.77, 7.69, 9.89, 13.19]
    readonly property list<int> sizes: [Math.min(mm([21.98, 25.27, 26.37, 28.57][textSize - 1]), shortSide * 0.085), Math.min(mm([14.29, 17.58, 19.78, 21.98][textSize - 1]), shortSide * 0.074), mm([9.89, 12.09, 14.84, 17.58][textSize - 1]), mm([7.69, 9.89, 12.64, 15.93][textSize - 1]), mm(bodies[textSize - 1]), mm(smalls[textSize - 1])]
    readonly property Script latin: Script {
        family: "Kiosk Legible"
        sizes: root.sizes
        bodySpacing: root.textSize === 4 ? 1.08 : 1.167
        smallSpacing: 1.067
        labelSpacing: 0.96
        headingSpacing: 0.983
        titleSpacing: 0.94
    }
    readonly property Script arabic: Script {
        family: "Kiosk Arabic"
        middleEm: 0.78
        naturalEm: 1.52
        widestEm: 1.5
        isRtl: true
        sizes: root.sizes
        bodySpacing: 1.05
        headingSpacing: 0.96
        titleSpacing: 0.92
        labelSpacing: 0.96
    }
    // Words slope, so lines stand far apart; headings are one step smaller, the least words larger.
    readonly property Script nastaliq: Script {
        family: "Kiosk Nastaliq"
        middleEm: 0.97
        riseEm: 0.45
        naturalEm: 1.85
        widestEm: 1.56
        isRtl: true
        sizes: root.sizes
        titleScale: 0.85
        headingScale: 0.92
        smallScale: 1.07
        smallSpacing: 0.97
        headingSpacing: 0.96
        titleSpacing: 0.94
        labelSpacing: 0.95
    }
    // The kiosk has no font of its own for it: the system's.
    readonly property Script hebrew: Script {
        isRtl: true
        sizes: root.sizes
    }

    // Large text, or a small panel: fewer than 30 ems across. Heads shrink to a line, and columns become one.
    readonly property bool large: shortSide / latin.body < 30
    // So narrow that even the bar needs two rows.
    readonly property bool narrow: shortSide / latin.body < 17

    // Two lines of the least words, at the large sizes.
    readonly property int twoLines: small * script.naturalEm * labelSpacing * 2 + m

    // As wide as a page of rows may be on a very large panel.
    readonly property int longestLine: body * 42

    // Room.
    readonly property int xs: mm(2.2)
    readonly property int s: mm(3.85)
    readonly property int m: mm(5.5)
    readonly property int l: mm(7.7)
    readonly property int xl: mm(9.9)
    readonly property int xxl: mm(16.5)
    readonly property int margin: large ? Math.min(mm(13.2), shortSide * 0.05) : mm(16.5)
    readonly property int gutter: mm(6.6)

    // Lines and corners.
    readonly property int line: Math.max(2, mm(colour.borderMm))
    readonly property int hairLine: Math.max(1, mm(0.55))
    readonly property int selectedLine: mm(1.65)
    readonly property int focusLine: mm(2.2)
    readonly property int ledge: mm(2.2)
    readonly property int smallLedge: mm(1.65)
    readonly property int radius: mm(radiusMm)
    readonly property int smallRadius: mm(radiusMm * 0.7)

    // The share of the panel above the screens while the buttons are lowered, and the room that screens need at least.
    readonly property real loweredShare: 0.43
    readonly property int leastPlace: Math.max(mm(portrait ? 170 : 190), body * (!large ? 22 : script === nastaliq ? 30 : 25))

    // Things to touch: never under 20 mm.
    readonly property int target: mm(20)
    readonly property int button: mm(30.8)
    readonly property int compactButton: mm(23.1)
    readonly property int row: mm(36.3)
    readonly property int upDown: mm(41.2)
    readonly property int barButton: portrait ? (large ? mm(43.4) : script === nastaliq ? mm(41.2) : mm(36.3)) : mm(25.3)
    readonly property int gap: mm(2.75)

    // The on-screen keyboard and the field above it. Keys are wide enough to be pressed, and no wider than a hand reaches
    // over; lower where a small landscape panel must show results, too.
    readonly property int keyMostWidth: mm(textSize > 2 ? 46 : 34)
    readonly property int keyHeight: portrait ? mm(25.3) : Math.max(target, Math.min(mm(30.2), shortSide * 0.104))
    readonly property int keyRowGap: portrait ? mm(3.85) : mm(4.4)
    readonly property int keyGap: mm(2.75)
    readonly property int keyLine: flat ? line : hairLine
    readonly property int keyRadius: mm(radiusMm * 0.6)
    readonly property int keyLetter: mm([9.34, 10.99, 12.64, 14.29][textSize - 1])
    readonly property int keyIcon: mm([8.8, 10.4, 12.1, 14.3][textSize - 1])
    readonly property int keyPadding: mm(1.1)
    readonly property int trayPadding: mm(4.4)
    readonly property int fieldLine: Math.max(line, mm(1.37))
    readonly property int field: Math.max(mm(29.7), keyLetter * script.naturalEm + fieldLine * 2 + xs * 2)
    readonly property int cursor: Math.max(2, mm(1.37))

    // Pictures.
    readonly property int icon: mm([9.9, 12.1, 14.8, 17.6][textSize - 1])
    readonly property int smallIcon: mm([8.8, 9.9, 12.1, 15.4][textSize - 1])
    readonly property int pictogram: mm(30.8)
    readonly property int bigPictogram: portrait ? mm(52.2) : mm(38.5)

    // Milliseconds. Nothing moves in calm mode.
    readonly property int press: calm ? 0 : 60
    readonly property int page: calm ? 0 : 160
    // A key that is held down: until it repeats, and then from one to the next.
    readonly property int repeatAfter: 500
    readonly property int repeatEvery: 80

    function mm(length: real): int {
        return Math.round(length * pxPerMm);
    }

    function coloursOf(theme: string): Colours {
        return theme === "high" ? highColours : theme === "inverted" ? invertedColours : theme === "lowglare" ? lowGlareColours : standardColours;
    }

    // The interface's own where a text does not say what language it is in.
    function scriptOf(lang: string): Script {
        return lang === "" ? script : scriptNamed(scripts[lang.split("-")[0]] ?? "latin");
    }

    function scriptNamed(name: string): Script {
        return name === "nastaliq" ? nastaliq : name === "arabic" ? arabic : name === "hebrew" ? hebrew : latin;
    }

    function familyOf(lang: string): string {
        return scriptOf(lang).family;
    }

    function isRtlOf(lang: string): bool {
        return scriptOf(lang).isRtl;
    }

    function tint(role: string): color {
        return role === "heather" ? colour.heatherTint : role === "slate" ? colour.slateTint : role === "sand" ? colour.sandTint : role === "lichen" ? colour.lichenTint : role === "bad" ? colour.badTint : colour.seaTint;
    }

    function edge(role: string): color {
        return role === "heather" ? colour.heather : role === "slate" ? colour.slate : role === "sand" ? colour.sand : role === "lichen" ? colour.lichen : role === "bad" ? colour.bad : colour.sea;
    }
}
