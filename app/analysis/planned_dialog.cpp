#include "app/analysis/planned_dialog.h"

#include "app/panels/panel_text.h"
#include "core/model/slug.h"
#include "core/report/analysis_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int idRole = Qt::UserRole;
constexpr int chainRole = Qt::UserRole + 1;
/// An end of a place in the list: a campus by its id, a municipality by its name.
constexpr int isCampusRole = Qt::UserRole + 1;

void setSearchable(QComboBox& box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(24);
}

/// What is typed counts only when it is one of the list: half a name is nobody.
QString chosenId(const QComboBox& box)
{
    const int index = box.findText(box.currentText(), Qt::MatchFixedString);
    return index < 0 ? QString() : box.itemData(index, idRole).toString();
}

} // namespace

PlannedDialog::PlannedDialog(Dataset dataset, QString chainId, Language language, QWidget* parent)
    : QDialog(parent)
    , m_dataset(std::move(dataset))
    , m_chainId(std::move(chainId))
    , m_language(language)
    , m_tabs(new QTabWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("plannedDialog"));
    setWindowTitle(tr("Something planned"));
    m_tabs->setObjectName(QStringLiteral("plannedTabs"));
    m_tabs->addTab(makeActorPage(), tr("Actor"));
    m_tabs->addTab(makeLinkPage(), tr("Link"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlannedDialog::check);
    m_name->setFocus();
    check();
}

QComboBox* PlannedDialog::makeActorChooser(const QString& objectName, const QString& nobody)
{
    auto* box = new QComboBox(this);
    box->setObjectName(objectName);
    std::vector<const Actor*> actors;
    for (const Actor& actor : m_dataset.actors()) {
        actors.push_back(&actor);
    }
    std::ranges::sort(actors, [](const Actor* a, const Actor* b) { return a->name.localeAwareCompare(b->name) < 0; });
    if (!nobody.isEmpty()) {
        box->addItem(nobody, QString());
    }
    for (const Actor* actor : actors) {
        box->addItem(actor->name, actor->id);
    }
    setSearchable(*box);
    if (nobody.isEmpty()) {
        box->setCurrentIndex(-1);
    }
    connect(box, &QComboBox::currentTextChanged, this, &PlannedDialog::check);
    return box;
}

QWidget* PlannedDialog::makeActorPage()
{
    auto* page = new QWidget(this);
    m_name = new QLineEdit(page);
    m_name->setObjectName(QStringLiteral("plannedName"));
    m_kind = new QComboBox(page);
    m_kind->setObjectName(QStringLiteral("plannedKind"));
    const Vocabulary& words = m_dataset.vocabulary();
    for (const ActorKind kind : words.actorKinds()) {
        m_kind->addItem(words.name(kind), words.id(kind));
    }
    m_theme = new QComboBox(page);
    const Chain* chain = m_dataset.chain(m_chainId);
    for (const Theme theme : words.themes()) {
        m_theme->addItem(words.name(theme), words.id(theme));
        if (chain && chain->theme == theme) {
            m_theme->setCurrentIndex(m_theme->count() - 1);
        }
    }
    m_place = new QComboBox(page);
    m_place->setObjectName(QStringLiteral("plannedPlace"));
    fillPlaces();
    setSearchable(*m_place);
    m_place->setCurrentIndex(-1);
    m_stage = new QComboBox(page);
    m_stage->setObjectName(QStringLiteral("plannedStage"));
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stage->setMinimumContentsLength(24);
    fillStages();
    m_supplier = makeActorChooser(QStringLiteral("plannedSupplier"), tr("nobody"));
    m_customer = makeActorChooser(QStringLiteral("plannedCustomer"), tr("nobody"));
    connect(m_name, &QLineEdit::textChanged, this, &PlannedDialog::check);
    connect(m_place, &QComboBox::currentTextChanged, this, &PlannedDialog::check);

    auto* form = new QFormLayout(page);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("&Place:"), m_place);
    form->addRow(tr("Stage:"), m_stage);
    form->addRow(tr("Is supplied by:"), m_supplier);
    form->addRow(tr("Supplies:"), m_customer);
    return page;
}

QWidget* PlannedDialog::makeLinkPage()
{
    auto* page = new QWidget(this);
    m_from = makeActorChooser(QStringLiteral("plannedFrom"), {});
    m_to = makeActorChooser(QStringLiteral("plannedTo"), {});
    m_linkKind = new QComboBox(page);
    const Vocabulary& words = m_dataset.vocabulary();
    for (const LinkKind kind : words.linkKinds()) {
        m_linkKind->addItem(words.name(kind), words.id(kind));
    }
    auto* form = new QFormLayout(page);
    form->addRow(tr("From:"), m_from);
    form->addRow(tr("Kind of link:"), m_linkKind);
    form->addRow(tr("To:"), m_to);
    return page;
}

void PlannedDialog::fillPlaces()
{
    for (const Campus& campus : m_dataset.campuses()) {
        if (campus.position) {
            m_place->addItem(campus.name, campus.id);
            m_place->setItemData(m_place->count() - 1, true, isCampusRole);
        }
    }
    QStringList municipalities;
    QSet<QString> seen;
    for (const Actor& actor : m_dataset.actors()) {
        if (actor.position && !actor.municipality.isEmpty() && !seen.contains(actor.municipality)) {
            seen.insert(actor.municipality);
            municipalities.append(actor.municipality);
        }
    }
    municipalities.sort(Qt::CaseInsensitive);
    for (const QString& name : std::as_const(municipalities)) {
        m_place->addItem(name, name);
        m_place->setItemData(m_place->count() - 1, false, isCampusRole);
    }
}

void PlannedDialog::fillStages()
{
    m_stage->addItem(tr("in no stage"));
    for (const Chain& chain : m_dataset.chains()) {
        if (!m_chainId.isEmpty() && chain.id != m_chainId) {
            continue;
        }
        for (const Stage& stage : chain.stages) {
            const QString name = stage.name.in(m_language);
            m_stage->addItem(m_chainId.isEmpty() ? chain.name.in(m_language) + u": "_s + name : name, stage.id);
            m_stage->setItemData(m_stage->count() - 1, chain.id, chainRole);
        }
    }
}

void PlannedDialog::check()
{
    if (!m_from) {
        return; // still being built
    }
    const bool complete =
        m_tabs->currentIndex() == 0
            ? !m_name->text().trimmed().isEmpty() && !chosenId(*m_place).isEmpty()
            : !chosenId(*m_from).isEmpty() && !chosenId(*m_to).isEmpty() && chosenId(*m_from) != chosenId(*m_to);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(complete);
}

PlannedParts PlannedDialog::parts() const
{
    return m_tabs->currentIndex() == 0 ? plannedActor() : plannedLink();
}

void PlannedDialog::placeAt(Actor& actor) const
{
    const int index = m_place->findText(m_place->currentText(), Qt::MatchFixedString);
    if (m_place->itemData(index, isCampusRole).toBool()) {
        const Campus* campus = m_dataset.campus(chosenId(*m_place));
        actor.campusId = campus->id;
        actor.municipality = campus->municipality;
        actor.province = campus->province;
        actor.position = campus->position;
        return;
    }
    actor.municipality = chosenId(*m_place);
    actor.approximate = true;
    double longitude = 0.0;
    double latitude = 0.0;
    int count = 0;
    for (const Actor& other : m_dataset.actors()) {
        if (other.position && other.municipality == actor.municipality) {
            actor.province = other.province;
            longitude += other.position->longitude;
            latitude += other.position->latitude;
            ++count;
        }
    }
    actor.position = GeoPoint{longitude / count, latitude / count};
}

Link PlannedDialog::makeLink(const QString& fromId, const QString& toId, LinkKind kind, const QStringList& chainIds,
                             const std::vector<Link>& others) const
{
    Link link;
    link.fromId = fromId;
    link.toId = toId;
    link.kind = kind;
    link.chainIds = chainIds;
    link.directed = kind.directed;
    link.provenance = {evidenceText(Evidence::Planned, m_dataset.area()), Evidence::Planned};
    link.id = freeSlug(fromId + u'-' + toId, u"link"_s, [&](const QString& id) {
        return m_dataset.link(id) || std::ranges::contains(others, id, &Link::id);
    });
    return link;
}

PlannedParts PlannedDialog::plannedActor() const
{
    PlannedParts parts;
    Actor actor;
    actor.name = m_name->text().trimmed();
    actor.id = freeSlug(actor.name, u"planned"_s,
                        [this](const QString& id) { return m_dataset.actor(id) || m_dataset.campus(id); });
    const Vocabulary& words = m_dataset.vocabulary();
    actor.kind = words.actorKind(m_kind->currentData().toString()).value_or(words.usualActorKind());
    actor.themes = {words.theme(m_theme->currentData().toString()).value_or(words.generalTheme())};
    actor.provenance = {evidenceText(Evidence::Planned, m_dataset.area()), Evidence::Planned};
    placeAt(actor);
    QStringList chainIds = m_chainId.isEmpty() ? QStringList() : QStringList{m_chainId};
    if (m_stage->currentIndex() > 0) {
        const QString chainId = m_stage->currentData(chainRole).toString();
        parts.places.push_back({chainId, m_stage->currentData(idRole).toString(), actor.id});
        chainIds = {chainId};
    }
    if (const QString id = chosenId(*m_supplier); !id.isEmpty()) {
        parts.links.push_back(makeLink(id, actor.id, words.deliveringKind(), chainIds, parts.links));
    }
    if (const QString id = chosenId(*m_customer); !id.isEmpty()) {
        parts.links.push_back(makeLink(actor.id, id, words.deliveringKind(), chainIds, parts.links));
    }
    parts.actor = std::move(actor);
    return parts;
}

PlannedParts PlannedDialog::plannedLink() const
{
    const Vocabulary& words = m_dataset.vocabulary();
    PlannedParts parts;
    parts.links.push_back(makeLink(chosenId(*m_from), chosenId(*m_to),
                                   words.linkKind(m_linkKind->currentData().toString()).value_or(words.usualLinkKind()),
                                   m_chainId.isEmpty() ? QStringList() : QStringList{m_chainId}, {}));
    return parts;
}

} // namespace ketenkaart
