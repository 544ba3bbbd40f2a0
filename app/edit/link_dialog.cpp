#include "app/edit/link_dialog.h"

#include "app/document/project_document.h"
#include "app/edit/evidence_box.h"
#include "core/model/end_name.h"
#include "core/model/slug.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

Link newLink(const ProjectDocument& document, const QString& fromId, const QString& toId)
{
    Link link;
    link.fromId = fromId;
    link.toId = toId;
    link.kind = document.words().deliveringKind();
    link.directed = link.kind.directed;
    link.chainIds = document.session().filter().chainIds;
    return link;
}

bool editLink(ProjectDocument& document, const Link& link, const QString& actorId, QWidget* parent)
{
    const MapSession& session = document.session();
    // Worded before the dialog: while it is open, the dataset that the link may be in can be replaced.
    const QString step = link.id.isEmpty() ? LinkDialog::tr("add a link") : LinkDialog::tr("change a link");
    LinkDialog dialog(session.baseDataset(), link, actorId, session.language(), parent);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    return document.put(dialog.link(), step);
}

LinkDialog::LinkDialog(const Dataset& dataset, const Link& link, const QString& actorId, Language language,
                       QWidget* parent)
    : QDialog(parent)
    , m_dataset(dataset)
    , m_link(link)
    , m_actorId(actorId)
    , m_language(language)
    , m_direction(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_partner(new QComboBox(this))
    , m_directed(new QCheckBox(tr("In one direction"), this))
    , m_chains(new QListWidget(this))
    , m_dutch(new QLineEdit(this))
    , m_english(new QLineEdit(this))
    , m_evidence(new EvidenceBox(this))
    , m_source(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(link.id.isEmpty() ? tr("Add a link") : tr("Change a link"));
    m_direction->setObjectName(u"linkDirection"_s);
    m_kind->setObjectName(u"linkKind"_s);
    m_partner->setObjectName(u"linkPartner"_s);
    m_chains->setObjectName(u"linkChains"_s);
    m_dutch->setObjectName(u"linkDutch"_s);
    m_source->setObjectName(u"linkSource"_s);
    m_partner->setEditable(true);
    m_partner->setInsertPolicy(QComboBox::NoInsert);
    m_partner->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_partner->completer()->setFilterMode(Qt::MatchContains);
    m_chains->setMaximumHeight(110);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Direction"), m_direction);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&With"), m_partner);
    form->addRow(QString(), m_directed);
    form->addRow(tr("In the &chains"), m_chains);
    form->addRow(tr("In words, D&utch"), m_dutch);
    form->addRow(tr("In words, &English"), m_english);
    form->addRow(tr("&How sure"), m_evidence);
    form->addRow(tr("&Source"), m_source);
    form->addRow(m_buttons);
    resize(460, 0);
    fill();
    connect(m_partner, &QComboBox::currentTextChanged, this, &LinkDialog::updateOk);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        m_directed->setChecked(m_dataset.vocabulary().linkKinds()[static_cast<size_t>(index)].directed);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateOk();
}

void LinkDialog::fill()
{
    const QString name = endName(m_dataset, m_actorId).in(m_language);
    const bool isFrom = m_link.fromId == m_actorId;
    m_direction->addItems({tr("from %1 to the other").arg(name), tr("from the other to %1").arg(name)});
    m_direction->setCurrentIndex(isFrom ? 0 : 1);
    for (const LinkKind kind : m_dataset.vocabulary().linkKinds()) {
        m_kind->addItem(m_dataset.vocabulary().name(kind));
    }
    m_kind->setCurrentIndex(m_link.kind.index);
    m_directed->setChecked(m_link.directed);
    std::vector<std::pair<QString, QString>> partners;
    for (const Actor& actor : m_dataset.actors()) {
        partners.emplace_back(actor.name, actor.id);
    }
    for (const Campus& campus : m_dataset.campuses()) {
        partners.emplace_back(tr("%1 (campus)").arg(campus.name), campus.id);
    }
    for (const Region& region : m_dataset.regions()) {
        partners.emplace_back(tr("%1 (region)").arg(region.name.in(m_language)), region.id);
    }
    std::erase_if(partners, [this](const auto& partner) { return partner.second == m_actorId; });
    std::ranges::sort(partners, [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    for (const auto& [text, id] : partners) {
        m_partner->addItem(text, id);
    }
    m_partner->setCurrentIndex(m_partner->findData(isFrom ? m_link.toId : m_link.fromId));
    for (const Chain& chain : m_dataset.chains()) {
        auto* item = new QListWidgetItem(chain.name.in(m_language), m_chains);
        item->setData(Qt::UserRole, chain.id);
        item->setCheckState(m_link.isInChain(chain.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_dutch->setText(m_link.label.dutch);
    m_english->setText(m_link.label.english);
    m_evidence->setEvidence(m_link.provenance.evidence);
    m_source->setText(m_link.provenance.source);
}

QString LinkDialog::partnerId() const
{
    const int index = m_partner->findText(m_partner->currentText(), Qt::MatchFixedString);
    return index < 0 ? QString() : m_partner->itemData(index).toString();
}

void LinkDialog::updateOk()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!partnerId().isEmpty());
}

Link LinkDialog::link() const
{
    Link link = m_link;
    const bool isFrom = m_direction->currentIndex() == 0;
    link.fromId = isFrom ? m_actorId : partnerId();
    link.toId = isFrom ? partnerId() : m_actorId;
    link.kind = m_dataset.vocabulary().linkKinds()[static_cast<size_t>(std::max(0, m_kind->currentIndex()))];
    link.directed = m_directed->isChecked();
    link.chainIds.clear();
    for (int row = 0; row < m_chains->count(); ++row) {
        if (m_chains->item(row)->checkState() == Qt::Checked) {
            link.chainIds.append(m_chains->item(row)->data(Qt::UserRole).toString());
        }
    }
    link.label = {m_dutch->text().trimmed(), m_english->text().trimmed()};
    link.provenance = {m_source->text().trimmed(), m_evidence->evidence()};
    if (link.id.isEmpty()) {
        const QString kind = m_dataset.vocabulary().id(link.kind);
        link.id = freeSlug(u"%1-%2-%3"_s.arg(link.fromId, kind, link.toId), u"link"_s, [this](const QString& id) {
            return m_dataset.link(id) || std::ranges::contains(m_dataset.regionLinks(), id, &Link::id);
        });
    }
    return link;
}

} // namespace ketenkaart
