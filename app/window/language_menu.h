#pragma once

#include "core/model/language.h"

#include <QMenu>

namespace ketenkaart {

class MapSession;

/// The menu of languages: one is chosen, and it is that of the interface and of the session. The session must outlive
/// it.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(MapSession& session, QWidget* window);

    /// Sets the title in the language of the interface; the languages are named in themselves.
    void retranslate();
};

} // namespace ketenkaart
