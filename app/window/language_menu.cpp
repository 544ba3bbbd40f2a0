#include "app/window/language_menu.h"

#include "app/session/interface_language.h"
#include "app/session/map_session.h"

#include <QActionGroup>

namespace ketenkaart {

LanguageMenu::LanguageMenu(MapSession& session, QWidget* window)
    : QMenu(window)
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, Language language) {
        QAction* made = addAction(name, &session, [&session, language] {
            installLanguage(language);
            session.setLanguage(language);
        });
        made->setCheckable(true);
        made->setChecked(installedLanguage() == language);
        group->addAction(made);
    };
    // In themselves, so that one finds the way back.
    add(QStringLiteral("&Nederlands"), Language::Dutch);
    add(QStringLiteral("&English"), Language::English);
    retranslate();
}

void LanguageMenu::retranslate()
{
    setTitle(tr("&Language"));
}

} // namespace ketenkaart
