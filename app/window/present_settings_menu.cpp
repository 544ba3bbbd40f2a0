#include "app/window/present_settings_menu.h"

#include "app/present/present_settings.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>

#include <array>

namespace ketenkaart {

namespace {

constexpr std::array offeredSeconds{0.5, 1.0, 2.0, 3.0, 5.0}; // no two begin alike: the first digit is their key

template<typename Change> void change(Change change)
{
    PresentSettings settings = PresentSettings::load();
    change(settings);
    settings.save();
}

/// Fills a menu with one of many.
class Choice
{
public:
    explicit Choice(QMenu& menu)
        : m_menu(menu)
        , m_group(new QActionGroup(&menu))
    {
        menu.clear();
    }

    template<typename Chosen> void add(const QString& text, bool isChosen, Chosen chosen)
    {
        QAction* action = m_menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        m_group->addAction(action);
        QObject::connect(action, &QAction::triggered, &m_menu, [chosen] { change(chosen); });
    }

private:
    QMenu& m_menu;
    QActionGroup* m_group;
};

} // namespace

PresentSettingsMenu::PresentSettingsMenu(QWidget* parent)
    : QMenu(parent)
    , m_flightTimes(addMenu(QString()))
    , m_screens(addMenu(QString()))
    , m_reducedMotion(addAction(QString()))
{
    m_reducedMotion->setObjectName(QStringLiteral("reducedMotionAction"));
    m_flightTimes->setObjectName(QStringLiteral("flightTimesMenu"));
    m_reducedMotion->setCheckable(true);
    connect(m_reducedMotion, &QAction::triggered, this,
            [](bool on) { change([on](PresentSettings& settings) { settings.hasReducedMotion = on; }); });
    connect(this, &QMenu::aboutToShow, this, &PresentSettingsMenu::fill);
    retranslate();
}

void PresentSettingsMenu::retranslate()
{
    setTitle(tr("S&how with"));
    m_flightTimes->setTitle(tr("&Time of a flight"));
    m_screens->setTitle(tr("&Screen"));
    m_reducedMotion->setText(tr("&Reduced motion: cuts instead of flights"));
    m_reducedMotion->setToolTip(tr("Scenes change at once; nothing flies or draws itself"));
    fill();
}

void PresentSettingsMenu::fill()
{
    const PresentSettings now = PresentSettings::load();
    m_reducedMotion->setChecked(now.hasReducedMotion);
    Choice times(*m_flightTimes);
    for (const double seconds : offeredSeconds) {
        times.add(tr("&%1 seconds").arg(QLocale().toString(seconds, 'f', 1)), qFuzzyCompare(seconds, now.flightSeconds),
                  [seconds](PresentSettings& settings) { settings.flightSeconds = seconds; });
    }
    Choice screens(*m_screens);
    screens.add(tr("&The second, where there is one"), now.screen.isEmpty(),
                [](PresentSettings& settings) { settings.screen.clear(); });
    int number = 0;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QString name = screen->name();
        screens.add(tr("&%1: %2 (%3 × %4)")
                        .arg(QString::number(++number), name, QString::number(screen->size().width()),
                             QString::number(screen->size().height())),
                    now.screen == name, [name](PresentSettings& settings) { settings.screen = name; });
    }
}

} // namespace ketenkaart
