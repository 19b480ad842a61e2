pragma ComponentBehavior: Bound

import QtQuick
import kiosk
import screens.parts
import screens.style

// The one window: the screen that the navigator names, the bar below it, and the time-out over both.
Window {
    id: root

    required property Shell shell
    required property Navigator navigator
    required property Session session
    required property VisitWatch watch
    required property ReadAloud readAloud
    required property Dimmer dimmer

    width: shell.width
    height: shell.height
    visible: false
    title: shell.title
    color: Theme.colour.ground

    Fitting {
        shell: root.shell
        session: root.session
        stage: stage
        hasSky: sky.visible
    }

    Item {
        id: stage

        readonly property bool isTurned: root.shell.rotation % 180 !== 0
        property var alive: []
        property var leaving: []

        anchors.centerIn: parent
        width: isTurned ? root.height : root.width
        height: isTurned ? root.width : root.height
        rotation: root.shell.rotation

        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true

        // While the booth asks whether somebody is there, nothing behind the question can be touched, heard or reached.
        Item {
            anchors.fill: parent
            visible: !root.watch.isWarning

            LoweredSky {
                id: sky

                objectName: "sky"
                anchors {
                    left: parent.left
                    right: parent.right
                    top: parent.top
                }
                // As much as leaves the screens room enough.
                height: root.session.isLowered ? Math.max(0, Math.min(stage.height * Theme.loweredShare, stage.height - bar.height - readAloudBar.height - Theme.leastPlace)) : 0
                visible: height > 0
                model: root.navigator.model as ScreenModel
            }

            Item {
                id: place

                objectName: "place"
                anchors {
                    left: parent.left
                    right: parent.right
                    top: sky.bottom
                    bottom: readAloudBar.top
                }
            }

            Loader {
                id: readAloudBar

                objectName: "readAloudBar"
                anchors {
                    left: parent.left
                    right: parent.right
                    bottom: root.navigator.hasBar ? bar.top : parent.bottom
                }
                height: active ? implicitHeight : 0
                active: root.readAloud.isOn
                visible: active

                sourceComponent: ReadAloudBar {
                    readAloud: root.readAloud
                }
            }

            AppBar {
                id: bar

                objectName: "bar"
                anchors {
                    left: parent.left
                    right: parent.right
                    bottom: parent.bottom
                }
                visible: root.navigator.hasBar
                canGoBack: root.navigator.canGoBack
                isHome: root.navigator.isHome
                isSearch: root.navigator.isSearch
                isAccess: root.navigator.isAccess
                otherLanguage: root.shell.otherLanguage
                otherLanguageTag: root.shell.otherLanguageTag
                onBackPressed: root.navigator.back()
                onHomePressed: root.navigator.home()
                onSearchAimed: root.navigator.aimSearch()
                onSearchPressed: root.navigator.search()
                onAccessPressed: root.navigator.access()
                onLanguagePressed: root.shell.switchLanguage()
                onFinishPressed: root.watch.endNow()
            }
        }

        Heart {
            id: heart
        }

        Loader {
            anchors.fill: parent
            active: root.watch.isWarning

            sourceComponent: TimeOut {
                watch: root.watch
            }
        }

        Dimmed {
            anchors.fill: parent
            visible: root.dimmer.isDimmed
        }
    }

    Connections {
        target: root.navigator

        function onMade(model: QtObject, module: string, type: string) {
            root.make(model, module, type);
        }

        function onMoved() {
            root.show();
        }

        function onForgotten(model: QtObject) {
            root.forget(model);
        }
    }

    Connections {
        target: Theme

        function onPulseChanged() {
            heart.beat();
        }
    }

    Component.onCompleted: {
        make(navigator.model, navigator.qmlModule, navigator.qmlType);
        show();
    }

    onClosing: close => close.accepted = root.shell.mayClose

    // Screens are made out of sight; `show` brings the right one forward.
    function make(model: QtObject, module: string, type: string) {
        const screen = Qt.createComponent(module, type).createObject(place, startOf(model));
        screen.Component.destruction.connect(() => left(model));
        Theme.pulse++;
        stage.alive = stage.alive.concat([
            {
                model: model,
                screen: screen
            }
        ]);
    }

    function left(model: QtObject) {
        navigator.screenLeft(model);
        Theme.pulse++;
    }

    function startOf(model: QtObject): var {
        return {
            page: model,
            visible: false,
            width: Qt.binding(() => place.width),
            height: Qt.binding(() => place.height)
        };
    }

    function show() {
        for (const entry of stage.alive)
            entry.screen.visible = entry.model === navigator.model;
        if (!navigator.hasBar)
            stage.leaving.forEach(screen => screen?.destroy());
    }

    // Destroyed a little later, not between a touch and the frame that answers it; at once when the visit is over.
    function forget(model: QtObject) {
        const left = stage.alive.filter(entry => entry.model === model).map(entry => entry.screen);
        left.forEach(screen => screen.destroy(navigator.hasBar ? 400 : 0));
        stage.alive = stage.alive.filter(entry => entry.model !== model);
        stage.leaving = stage.leaving.filter(screen => screen).concat(left);
    }
}
