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

    width: shell.width
    height: shell.height
    visible: false
    title: shell.title
    color: Theme.colour.ground

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.shell.pxPerMm
    }
    Binding {
        target: Theme
        property: "portrait"
        value: stage.height > stage.width
    }
    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(stage.width, stage.height)
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
        property: "calm"
        value: root.session.calm
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

    Item {
        id: stage

        readonly property bool isTurned: root.shell.rotation % 180 !== 0
        property Item current: null

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

            Item {
                id: place

                objectName: "place"
                anchors {
                    left: parent.left
                    right: parent.right
                    top: parent.top
                    bottom: root.navigator.hasBar ? bar.top : parent.bottom
                }
            }

            AppBar {
                id: bar

                anchors {
                    left: parent.left
                    right: parent.right
                    bottom: parent.bottom
                }
                visible: root.navigator.hasBar
                canGoBack: root.navigator.canGoBack
                isHome: root.navigator.isHome
                otherLanguage: root.shell.otherLanguage
                onBackPressed: root.navigator.back()
                onHomePressed: root.navigator.home()
                onLanguagePressed: root.shell.switchLanguage()
                onFinishPressed: root.watch.endNow()
            }
        }

        Loader {
            anchors.fill: parent
            active: root.watch.isWarning

            sourceComponent: TimeOut {
                watch: root.watch
            }
        }
    }

    Connections {
        target: root.navigator

        function onMoved() {
            root.showScreen();
        }
    }

    Component.onCompleted: showScreen()

    onClosing: close => close.accepted = root.shell.mayClose

    function showScreen() {
        const left = stage.current;
        const screen = Qt.createComponent(root.navigator.qmlModule, root.navigator.qmlType);
        stage.current = screen.createObject(place, {
            page: root.navigator.model,
            width: place.width,
            height: place.height
        });
        root.settle(left);
    }

    function settle(left: Item) {
        stage.current.width = Qt.binding(() => place.width);
        stage.current.height = Qt.binding(() => place.height);
        if (left)
            left.visible = false;
        if (left)
            left.destroy(400);
        stage.current.Component.destruction.connect(() => root.navigator.screenLeft());
    }
}
