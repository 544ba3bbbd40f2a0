#include "app/window/style_menu.h"

#include "app/session/map_session.h"

#include <QActionGroup>

#include <array>

namespace ketenkaart {

StyleMenu::StyleMenu(MapSession& session, QWidget* window)
    : QMenu(window)
{
    auto* group = new QActionGroup(this);
    for (const StyleName name : allStyleNames) {
        QAction* made = addAction(QString(), &session, [&session, name] { session.setStyle(name); });
        made->setObjectName(QStringLiteral("styleAction-") + idOf(name));
        made->setCheckable(true);
        made->setChecked(name == session.style());
        group->addAction(made);
        m_styles.push_back(made);
    }
    connect(&session, &MapSession::styleChanged, this,
            [this, &session] { m_styles[static_cast<size_t>(session.style())]->setChecked(true); });
    retranslate();
}

void StyleMenu::retranslate()
{
    setTitle(tr("&Style of the map"));
    const std::array names{tr("&Standard"), tr("&Projector"), tr("Print in &grey")};
    static_assert(std::tuple_size_v<decltype(names)> == std::size(allStyleNames));
    for (size_t i = 0; i < names.size(); ++i) {
        m_styles[i]->setText(names[i]);
    }
}

} // namespace ketenkaart
