import QtQuick
import kiosk
import screens.parts
import screens.style

// The one window: the screen that the navigator names, the bar below it, and the time-out over both.
Window {
    id: root

    required property Shell shell

    width: shell.width
    height: shell.height
    visible: false
    title: shell.title
    color: Theme.colour.ground

    Binding { target: Theme; property: "pxPerMm"; value: root.shell.pxPerMm }
    Binding { target: Theme; property: "portrait"; value: stage.height > stage.width }
    Binding { target: Theme; property: "shortSide"; value: Math.min(stage.width, stage.height) }
    Binding { target: Theme; property: "textSize"; value: root.shell.session.textSize }
    Binding { target: Theme; property: "themeName"; value: root.shell.session.theme }
    Binding { target: Theme; property: "calm"; value: root.shell.session.calm }
    Binding { target: Theme; property: "brand"; value: root.shell.brand }
    Binding { target: Theme; property: "radiusMm"; value: root.shell.radiusMm }

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

        Item {
            id: place

            objectName: "place"
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: bar.visible ? bar.top : parent.bottom }
        }

        AppBar {
            id: bar

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: root.shell.navigator.hasBar
            canGoBack: root.shell.navigator.canGoBack
            isHome: root.shell.navigator.isHome
            otherLanguage: root.shell.otherLanguage
            onBackPressed: root.shell.navigator.back()
            onHomePressed: root.shell.navigator.home()
            onLanguagePressed: root.shell.switchLanguage()
            onFinishPressed: root.shell.watch.endNow()
        }

        Loader {
            anchors.fill: parent
            active: root.shell.watch.isWarning

            sourceComponent: TimeOut {
                watch: root.shell.watch
            }
        }
    }

    Connections {
        target: root.shell.navigator

        function onMoved() { root.showScreen() }
    }

    Component.onCompleted: showScreen()

    onClosing: close => close.accepted = root.shell.mayClose

    function showScreen() {
        const left = stage.current;
        const screen = Qt.createComponent(root.shell.navigator.qmlModule, root.shell.navigator.qmlType);
        stage.current = screen.createObject(place, { page: root.shell.navigator.model, width: place.width, height: place.height });
        root.settle(left);
    }

    function settle(left: Item) {
        stage.current.width = Qt.binding(() => place.width);
        stage.current.height = Qt.binding(() => place.height);
        if (left) left.visible = false;
        if (left) left.destroy();
        stage.current.Component.destruction.connect(() => root.shell.navigator.screenLeft());
    }
}
