#include "app/panels/subject_card.h"

#include "app/panels/chip_label.h"
#include "app/panels/flow_layout.h"
#include "app/panels/link_button.h"
#include "app/panels/marker_icon.h"
#include "app/panels/panel_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ketenkaart {

SubjectCard::SubjectCard(QWidget* parent)
    : QWidget(parent)
    , m_symbol(new SymbolWidget(26, this))
    , m_name(makeLabel(TextRole::Title, this))
    , m_kind(makeLabel(TextRole::Muted, this))
    , m_aliases(makeLabel(TextRole::Muted, this))
    , m_themes(new QWidget(this))
    , m_chips(new FlowLayout(5))
    , m_place(makeLabel(TextRole::Body, this))
    , m_site(new LinkButton(QString(), this))
    , m_approximate(makeLabel(TextRole::Muted, this))
    , m_summary(makeLabel(TextRole::Body, this))
    , m_technologies(makeLabel(TextRole::Muted, this))
{
    m_name->setObjectName(QStringLiteral("actorName"));
    m_kind->setObjectName(QStringLiteral("kindLabel"));
    m_aliases->setObjectName(QStringLiteral("aliasLabel"));
    m_place->setObjectName(QStringLiteral("placeLabel"));
    m_site->setObjectName(QStringLiteral("campusLink"));
    m_approximate->setObjectName(QStringLiteral("approximateLabel"));
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_technologies->setObjectName(QStringLiteral("technologyLabel"));
    m_themes->setLayout(m_chips);
    QSizePolicy flowPolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    flowPolicy.setHeightForWidth(true);
    m_themes->setSizePolicy(flowPolicy);

    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_symbol, 0, Qt::AlignTop);
    title->addWidget(m_name, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(title);
    layout->addWidget(m_kind);
    layout->addWidget(m_aliases);
    layout->addSpacing(5);
    layout->addWidget(m_themes);
    layout->addSpacing(5);
    layout->addWidget(m_place);
    layout->addWidget(m_site, 0, Qt::AlignLeft);
    layout->addWidget(m_approximate);
    layout->addSpacing(5);
    layout->addWidget(m_summary);
    layout->addWidget(m_technologies);

    connect(m_site, &LinkButton::clicked, this, [this] { Q_EMIT campusActivated(m_siteId); });
}

void SubjectCard::showSubject(const Subject& subject, const Vocabulary& words, Language language, IconColour colour)
{
    m_symbol->setIcon(subject.actor ? actorIcon(*subject.actor, words, {}, colour) : campusIcon());
    m_name->setText(subject.name);
    m_kind->setText(subject.actor ? words.name(subject.actor->kind) : tr("Campus"));
    const QString aliases = subject.aliases.join(QStringLiteral(", "));
    showText(*m_aliases, aliases.isEmpty() ? QString() : tr("Also: %1").arg(aliases));
    showThemes(subject.themes, words);
    showPlace(subject);
    showText(*m_summary, subject.summary.in(language));
    QStringList technologies;
    for (const Technology* technology : subject.technologies) {
        technologies += technology->name.in(language);
    }
    showText(*m_technologies,
             technologies.isEmpty() ? QString() : tr("Technology: %1").arg(technologies.join(QStringLiteral(", "))));
}

void SubjectCard::showThemes(const std::vector<Theme>& themes, const Vocabulary& words)
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const MapStyle style = MapStyle::standard();
    for (const Theme theme : themes) {
        auto* chip = new ChipLabel(words.name(theme), style.themeColour(theme), m_themes);
        m_chips->addWidget(chip);
        chip->show();
    }
    m_themes->setVisible(!themes.empty());
}

void SubjectCard::showPlace(const Subject& subject)
{
    QStringList place{subject.municipality, subject.province};
    place.removeAll(QString());
    if (place.isEmpty() && !subject.position) {
        place += tr("No fixed place; not on the map");
    }
    showText(*m_place, place.join(QStringLiteral(", ")));
    m_siteId = subject.site ? subject.site->id : QString();
    m_site->setLabel(subject.site ? subject.site->name : QString());
    m_site->setVisible(subject.site != nullptr);
    const bool approximate = subject.actor && subject.actor->approximate && subject.position;
    showText(*m_approximate, approximate ? tr("Position approximate: only the town is known") : QString());
}

} // namespace ketenkaart
