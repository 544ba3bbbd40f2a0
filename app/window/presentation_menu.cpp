#include "app/window/presentation_menu.h"

#include "app/session/map_session.h"
#include "app/window/present_settings_menu.h"

namespace ketenkaart {

PresentationMenu::PresentationMenu(MapSession& session, QWidget* window)
    : QMenu(window)
    , m_session(session)
    , m_settings(new PresentSettingsMenu(this))
{
    const auto action = [this](const QString& name, const QKeySequence& shortcut) {
        auto* made = new QAction(this);
        made->setObjectName(name);
        made->setShortcut(shortcut);
        return made;
    };
    m_present = action(QStringLiteral("presentAction"), QKeySequence(Qt::Key_F5));
    m_presentFromChosen = action(QStringLiteral("presentFromChosenAction"), QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_slides = action(QStringLiteral("scenesAction"), QKeySequence(Qt::CTRL | Qt::Key_5));
    m_addView = action(QStringLiteral("addViewAction"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_handOut = action(QStringLiteral("handOutAction"), {});
    addActions({m_present, m_presentFromChosen});
    addActions({m_slides, m_addView});
    addSeparator();
    addAction(m_handOut);
    connect(m_present, &QAction::triggered, this, [this] { Q_EMIT presentAsked(false); });
    connect(m_presentFromChosen, &QAction::triggered, this, [this] { Q_EMIT presentAsked(true); });
    connect(m_slides, &QAction::triggered, this, &PresentationMenu::scenesAsked);
    connect(m_addView, &QAction::triggered, this, &PresentationMenu::addViewAsked);
    connect(m_handOut, &QAction::triggered, this, &PresentationMenu::handOutAsked);
    insertMenu(m_slides, m_settings);
    insertSeparator(m_slides);
    // The menu bar is hidden in full screen, and the shortcuts are not.
    window->addActions(actions());
    connect(&session, &MapSession::slidesChanged, this, &PresentationMenu::updateActions);
    updateActions();
    retranslate();
}

void PresentationMenu::retranslate()
{
    m_settings->retranslate();
    setTitle(tr("&Presentation"));
    m_present->setText(tr("&Present"));
    m_presentFromChosen->setText(tr("Present from the &chosen scene"));
    m_slides->setText(tr("&Scenes"));
    m_addView->setText(tr("&Add the current view as a scene"));
    m_handOut->setText(tr("&Export the presentation…"));
}

void PresentationMenu::updateActions()
{
    const bool hasSlides = !m_session.slides().empty();
    for (QAction* needsSlides : {m_present, m_presentFromChosen, m_handOut}) {
        needsSlides->setEnabled(hasSlides);
    }
}

} // namespace ketenkaart
