#pragma once

#include <QFrame>

namespace ketenkaart {

class MapSession;

/// The details of who was clicked during a scene, over the map, in type that can be read from afar. Lives in the GUI
/// thread.
class ExplorePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ExplorePanel(MapSession& session, QWidget* parent);

    /// Pixels; makes the panel anew when it is another size.
    void setTypeSize(int size);

private:
    void build();

    MapSession& m_session;
    int m_typeSize = 0;
    QWidget* m_content = nullptr;
};

} // namespace ketenkaart
