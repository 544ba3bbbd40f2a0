#pragma once

#include <QMenu>

#include <vector>

namespace ketenkaart {

class MapSession;

/// The menu of map styles: one is chosen, and it is that of the session. The session must outlive it.
class StyleMenu : public QMenu
{
    Q_OBJECT

public:
    StyleMenu(MapSession& session, QWidget* window);

    /// Sets the texts in the language of the interface.
    void retranslate();

private:
    std::vector<QAction*> m_styles; ///< in the order of allStyleNames
};

} // namespace ketenkaart
