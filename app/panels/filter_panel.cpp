#include "app/panels/filter_panel.h"

#include "app/panels/chip_list.h"
#include "app/panels/marker_icon.h"
#include "app/panels/panel_text.h"
#include "core/report/analysis_text.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int visibleChains = 6; ///< rows after which the list of chains scrolls

bool has(const std::vector<Theme>& themes, Theme theme)
{
    return std::ranges::find(themes, theme) != themes.end();
}

template<typename Entities> int countWith(const Entities& entities, Theme theme)
{
    return static_cast<int>(
        std::ranges::count_if(entities, [theme](const auto& entity) { return has(entity.themes, theme); }));
}

} // namespace

FilterPanel::FilterPanel(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chainHeading(makeLabel(TextRole::Heading, this))
    , m_chains(new QListWidget(this))
    , m_themeHeading(makeLabel(TextRole::Heading, this))
    , m_themes(new ChipList(this))
    , m_provinceHeading(makeLabel(TextRole::Heading, this))
    , m_provinces(new ChipList(this))
    , m_statedOnly(new QCheckBox(this))
{
    m_chains->setObjectName(QStringLiteral("chainList"));
    m_chains->setFrameShape(QFrame::NoFrame);
    m_chains->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chains->setTextElideMode(Qt::ElideRight);
    m_chains->setIconSize(QSize(16, 16));
    m_themes->setObjectName(QStringLiteral("themeList"));
    m_provinces->setObjectName(QStringLiteral("provinceList"));
    m_statedOnly->setObjectName(QStringLiteral("statedOnly"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_chainHeading);
    layout->addWidget(m_chains);
    layout->addSpacing(4);
    layout->addWidget(m_themeHeading);
    layout->addWidget(m_themes);
    layout->addSpacing(4);
    layout->addWidget(m_provinceHeading);
    layout->addWidget(m_provinces);
    layout->addSpacing(4);
    layout->addWidget(m_statedOnly);

    connect(m_chains, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !m_rebuilding) {
            m_session.chooseChain(item->data(idRole).toString());
        }
    });
    connect(m_themes, &ChipList::checkedChanged, this, &FilterPanel::applyChips);
    connect(m_provinces, &ChipList::checkedChanged, this, &FilterPanel::applyChips);
    connect(m_statedOnly, &QCheckBox::clicked, this, [this](bool checked) {
        MapFilter filter = m_session.filter();
        filter.statedOnly = checked;
        m_session.setFilter(filter);
    });
    connect(&m_session, &MapSession::datasetChanged, this, &FilterPanel::rebuild);
    connect(&m_session, &MapSession::languageChanged, this, &FilterPanel::rebuild);
    connect(&m_session, &MapSession::filterChanged, this, &FilterPanel::followFilter);
    rebuild();
}

QWidget* FilterPanel::lastField() const
{
    return m_statedOnly;
}

void FilterPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitChainList();
    }
}

void FilterPanel::rebuild()
{
    const QString source = sourceText(m_session.dataset().area());
    m_chainHeading->setText(tr("Value chain"));
    m_themeHeading->setText(tr("Themes"));
    m_provinceHeading->setText(tr("Provinces"));
    m_statedOnly->setText(tr("Only what %1 states", "the paper").arg(source));
    m_statedOnly->setToolTip(tr("Leaves out what %1 only implies", "the paper").arg(source));
    m_chains->setAccessibleName(tr("Value chain"));
    m_themes->setAccessibleName(tr("Themes"));
    m_provinces->setAccessibleName(tr("Provinces"));
    m_statedOnly->setAccessibleName(m_statedOnly->text());

    const QScopedValueRollback rebuilding(m_rebuilding, true);
    rebuildChains();
    rebuildThemes();
    m_provinces->clear();
    const StudyArea& area = m_session.dataset().area();
    for (const HomeRegion& home : area.homeRegions) {
        m_provinces->addChip(home.name, 0, MapStyle::standard().homeFill(home), home.name);
    }
    m_provinceHeading->setVisible(!area.homeRegions.empty());
    m_provinces->setVisible(!area.homeRegions.empty());
    followFilter();
}

void FilterPanel::rebuildChains()
{
    const MapStyle style = MapStyle::standard();
    m_chains->clear();
    auto* all = new QListWidgetItem(campusIcon(), tr("All campuses"), m_chains);
    all->setData(idRole, QString());
    for (const Chain& chain : m_session.dataset().chains()) {
        const QString name = chain.name.in(m_session.language());
        auto* item = new QListWidgetItem(swatchIcon(style.themeColour(chain.theme)), name, m_chains);
        item->setData(idRole, chain.id);
        item->setToolTip(plainToolTip(name + u'\n' + chain.summary.in(m_session.language())));
    }
    fitChainList();
}

void FilterPanel::rebuildThemes()
{
    const MapStyle style = MapStyle::standard();
    const Dataset& dataset = m_session.dataset();
    m_themes->clear();
    for (const Theme theme : dataset.vocabulary().themes()) {
        const int actors = countWith(dataset.actors(), theme);
        const int campuses = countWith(dataset.campuses(), theme);
        if (actors + campuses > 0) {
            const QString tip = tr("Actors: %1, campuses: %2").arg(actors).arg(campuses);
            m_themes->addChip(dataset.vocabulary().name(theme), actors, style.themeColour(theme),
                              dataset.vocabulary().id(theme), tip);
        }
    }
    const bool any = m_themes->count() > 0;
    m_themeHeading->setVisible(any);
    m_themes->setVisible(any);
}

void FilterPanel::followFilter()
{
    const QScopedValueRollback following(m_rebuilding, true);
    const MapFilter& filter = m_session.filter();
    int current = filter.chainIds.isEmpty() ? 0 : -1;
    for (int row = 0; row < m_chains->count() && current < 0; ++row) {
        if (m_chains->item(row)->data(idRole).toString() == filter.chainIds.first()) {
            current = row;
        }
    }
    m_chains->setCurrentRow(current);

    QVariantList themes;
    for (const Theme theme : filter.themes) {
        themes.append(m_session.dataset().vocabulary().id(theme));
    }
    m_themes->setCheckedValues(themes);
    QVariantList provinces;
    for (const QString& province : filter.provinces) {
        provinces.append(province);
    }
    m_provinces->setCheckedValues(provinces);
    m_statedOnly->setChecked(filter.statedOnly);
}

void FilterPanel::applyChips()
{
    if (m_rebuilding) {
        return;
    }
    MapFilter filter = m_session.filter();
    filter.themes.clear();
    for (const QVariant& value : m_themes->checkedValues()) {
        if (const auto theme = m_session.dataset().vocabulary().theme(value.toString())) {
            filter.themes.push_back(*theme);
        }
    }
    filter.provinces.clear();
    for (const QVariant& value : m_provinces->checkedValues()) {
        filter.provinces.append(value.toString());
    }
    m_session.setFilter(filter);
}

void FilterPanel::fitChainList()
{
    const int rowHeight = m_chains->fontMetrics().height() + 6;
    for (int row = 0; row < m_chains->count(); ++row) {
        m_chains->item(row)->setSizeHint(QSize(0, rowHeight));
    }
    const int rows = std::clamp(m_chains->count(), 1, visibleChains);
    m_chains->setFixedHeight(rows * rowHeight + 2 * m_chains->frameWidth());
}

} // namespace ketenkaart
