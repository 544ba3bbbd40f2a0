import QtQuick
import QtLocation
import QtPositioning

// The map: QtLocation owns the camera and the gestures, the canvas over it shows the painted scene. What is transient
// (hover, selection) lies over both and is not exported.
Item {
    id: root

    property string hoverText
    property point hoverPosition
    property real hoverDistance: 0 // beside a symbol of this radius; 0 for the pointer
    property bool selectionVisible: false
    property point selectionPosition
    property real selectionRadius: 10
    property bool hoverRingVisible: false
    property point hoverRingPosition
    property real hoverRingRadius: 10
    property bool hoverRingStrong: false
    property bool focusFrameVisible: false
    required property string attribution
    required property rect limits // in degrees: x and y are west and south; the camera's middle stays in it
    required property color seaColour
    required property color inkColour
    required property color highlightColour
    required property color panelColour
    readonly property bool flying: flight.running
    readonly property bool moving: drag.active || pinch.active || zoomAnimation.running || flying

    /// Clicks are for a tool: they point at something.
    property bool tool: false
    property bool overMovable: false // a symbol that can be dragged
    property bool toolLineVisible: false
    property point toolLineFrom
    property point toolLineTo
    property bool toolDotVisible: false
    property point toolDotPosition
    signal clicked(point position)
    signal hovered(point position)
    signal hoverLeft
    signal homeRequested
    signal movedByHand

    function flyTo(latitude: real, longitude: real, zoomLevel: real, duration: int) {
        flight.stop()
        zoomAnimation.stop()
        if (duration <= 0) {
            map.zoomLevel = zoomLevel
            map.center = QtPositioning.coordinate(latitude, longitude)
            return
        }
        flightCenter.to = QtPositioning.coordinate(latitude, longitude)
        flightZoom.to = zoomLevel
        flightCenter.duration = duration
        flightZoom.duration = duration
        flight.start()
    }

    function zoomBy(levels: real, position: point) {
        flight.stop()
        movedByHand()
        const base = zoomAnimation.running ? zoomAnimation.to : map.zoomLevel
        zoomAnimation.stop()
        zoomAnimation.anchorPosition = position
        zoomAnimation.anchorCoordinate = map.toCoordinate(position, false)
        zoomAnimation.from = map.zoomLevel
        zoomAnimation.to = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, base + levels))
        zoomAnimation.start()
    }

    function panBy(dx: real, dy: real) {
        flight.stop()
        movedByHand()
        map.pan(dx, dy)
        keepInside()
    }

    // Nobody should get lost where there is nothing to see.
    function keepInside() {
        const latitude = Math.max(limits.top, Math.min(limits.bottom, map.center.latitude))
        const longitude = Math.max(limits.left, Math.min(limits.right, map.center.longitude))
        if (latitude !== map.center.latitude || longitude !== map.center.longitude)
            map.center = QtPositioning.coordinate(latitude, longitude)
    }

    focus: true
    Keys.onPressed: event => {
        // The plain arrow keys go from symbol to symbol (ExplorableScene).
        const step = event.modifiers & Qt.ShiftModifier ? 240 : 80
        const arrow = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].includes(event.key)
        event.accepted = !arrow || (event.modifiers & (Qt.ControlModifier | Qt.ShiftModifier))
        if (!event.accepted)
            return
        switch (event.key) {
        case Qt.Key_Left: panBy(-step, 0); break
        case Qt.Key_Right: panBy(step, 0); break
        case Qt.Key_Up: panBy(0, -step); break
        case Qt.Key_Down: panBy(0, step); break
        case Qt.Key_Plus:
        case Qt.Key_Equal: zoomBy(0.5, Qt.point(width / 2, height / 2)); break
        case Qt.Key_Minus: zoomBy(-0.5, Qt.point(width / 2, height / 2)); break
        case Qt.Key_Home: homeRequested(); break
        default: event.accepted = false
        }
    }

    Map {
        id: map
        objectName: "map"
        anchors.fill: parent
        plugin: Plugin { name: "itemsoverlay" }
        minimumZoomLevel: 2
        maximumZoomLevel: 17
        color: root.seaColour
        copyrightsVisible: false
    }

    SceneCanvas {
        id: canvas
        objectName: "canvas"
        anchors.fill: parent
        center: map.center
        zoomLevel: map.zoomLevel
    }

    NumberAnimation {
        id: zoomAnimation
        property point anchorPosition
        property geoCoordinate anchorCoordinate
        target: zoomFollower
        property: "value"
        duration: 180
        easing.type: Easing.OutCubic
    }
    QtObject {
        id: zoomFollower
        property real value: 8
        onValueChanged: {
            if (zoomAnimation.running) {
                map.zoomLevel = value
                map.alignCoordinateToPoint(zoomAnimation.anchorCoordinate, zoomAnimation.anchorPosition)
                root.keepInside()
            }
        }
    }

    ParallelAnimation {
        id: flight
        CoordinateAnimation { id: flightCenter; target: map; property: "center"; easing.type: Easing.InOutQuad }
        NumberAnimation { id: flightZoom; target: map; property: "zoomLevel"; easing.type: Easing.InOutQuad }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.zoomBy(event.angleDelta.y / 240, Qt.point(event.x, event.y))
    }
    DragHandler {
        id: drag
        target: null
        onTranslationChanged: delta => root.panBy(-delta.x, -delta.y)
        onActiveChanged: if (active) root.hoverLeft()
    }
    PinchHandler {
        id: pinch
        target: null
        property geoCoordinate anchorCoordinate
        onActiveChanged: if (active) anchorCoordinate = map.toCoordinate(centroid.position, false)
        onScaleChanged: delta => {
            root.movedByHand()
            map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, map.zoomLevel + Math.log2(delta)))
            map.alignCoordinateToPoint(anchorCoordinate, centroid.position)
            root.keepInside()
        }
    }
    TapHandler {
        onSingleTapped: eventPoint => root.clicked(eventPoint.position)
        onDoubleTapped: eventPoint => root.zoomBy(1, eventPoint.position)
        onPressedChanged: if (pressed) root.forceActiveFocus()
    }
    HoverHandler {
        id: hover
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad | PointerDevice.Stylus
        cursorShape: root.tool ? Qt.CrossCursor : root.overMovable ? Qt.SizeAllCursor : drag.active ? Qt.ClosedHandCursor : root.hoverText !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPointChanged: if (!drag.active) root.hovered(point.position)
        onHoveredChanged: if (!hovered) root.hoverLeft()
    }

    Rectangle {
        visible: root.selectionVisible
        width: 2 * root.selectionRadius + 8
        height: width
        radius: width / 2
        x: root.selectionPosition.x - width / 2
        y: root.selectionPosition.y - height / 2
        color: "transparent"
        border.color: root.inkColour
        border.width: 2.5
    }

    Rectangle {
        visible: root.hoverRingVisible && !root.moving
        width: 2 * root.hoverRingRadius + 7
        height: width
        radius: width / 2
        x: root.hoverRingPosition.x - width / 2
        y: root.hoverRingPosition.y - height / 2
        color: "transparent"
        border.color: root.inkColour
        border.width: root.hoverRingStrong ? 2.5 : 1.5
        opacity: root.hoverRingStrong ? 1 : 0.6
    }

    // A link that is being drawn.
    Rectangle {
        readonly property real dx: root.toolLineTo.x - root.toolLineFrom.x
        readonly property real dy: root.toolLineTo.y - root.toolLineFrom.y
        visible: root.toolLineVisible
        x: root.toolLineFrom.x
        y: root.toolLineFrom.y - height / 2
        width: Math.hypot(dx, dy)
        height: 2.5
        transformOrigin: Item.Left
        rotation: Math.atan2(dy, dx) * 180 / Math.PI
        color: root.inkColour
        antialiasing: true
    }

    // A symbol that is being dragged.
    Rectangle {
        visible: root.toolDotVisible
        width: 18
        height: width
        radius: width / 2
        x: root.toolDotPosition.x - width / 2
        y: root.toolDotPosition.y - height / 2
        color: root.highlightColour
        border.color: root.inkColour
        border.width: 2.5
    }

    Column {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 10
        spacing: 4
        ScaleBarItem {
            objectName: "scaleBar"
            anchors.right: parent.right
        }
        Rectangle {
            objectName: "attribution"
            anchors.right: parent.right
            width: attributionText.implicitWidth + 10
            height: attributionText.implicitHeight + 4
            color: root.panelColour
            radius: 2
            Text {
                id: attributionText
                anchors.centerIn: parent
                text: root.attribution
                textFormat: Text.PlainText
                font.pixelSize: 10
                color: root.inkColour
            }
        }
    }

    Rectangle {
        visible: root.focusFrameVisible
        anchors.fill: parent
        color: "transparent"
        border.color: root.inkColour
        border.width: 3
        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            color: "transparent"
            border.color: root.highlightColour
            border.width: 2
        }
    }

    Rectangle {
        id: hoverLabel
        visible: root.hoverText !== "" && !drag.active
        width: hoverLabelText.implicitWidth + 16
        height: hoverLabelText.implicitHeight + 8
        x: Math.max(4, Math.min(root.width - width - 4, root.hoverPosition.x + (root.hoverDistance || 6) + 8))
        y: root.hoverDistance > 0 ? Math.max(4, Math.min(root.height - height - 4, root.hoverPosition.y - height / 2))
           : root.hoverPosition.y - height - 10 < 4 ? root.hoverPosition.y + 18 : root.hoverPosition.y - height - 10
        color: "#f01b2a34"
        radius: 4
        Text {
            id: hoverLabelText
            anchors.centerIn: parent
            text: root.hoverText
            textFormat: Text.PlainText
            font.pixelSize: 13
            color: "white"
        }
    }
}
