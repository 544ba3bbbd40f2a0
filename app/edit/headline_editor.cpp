#include "app/edit/headline_editor.h"

#include "app/document/project_document.h"
#include "app/edit/evidence_box.h"
#include "app/panels/form_keys.h"
#include "app/panels/panel_text.h"
#include "core/model/end_name.h"
#include "core/model/slug.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

HeadlineEditor::HeadlineEditor(ProjectDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_hint(makeLabel(TextRole::Muted, this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QComboBox(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QComboBox(this))
    , m_wordsLabel(new QLabel(this))
    , m_dutch(new QLineEdit(this))
    , m_english(new QLineEdit(this))
    , m_evidenceLabel(new QLabel(this))
    , m_evidence(new EvidenceBox(this))
    , m_sourceLabel(new QLabel(this))
    , m_source(new QLineEdit(this))
{
    build();
    connect(&document.session(), &MapSession::datasetChanged, this, &HeadlineEditor::refresh);
    retranslate();
}

HeadlineEditor::~HeadlineEditor()
{
    letGoOfLines(*this);
}

void HeadlineEditor::build()
{
    m_list->setObjectName(u"headlineList"_s);
    m_add->setObjectName(u"headlineAdd"_s);
    m_remove->setObjectName(u"headlineRemove"_s);
    m_from->setObjectName(u"headlineFrom"_s);
    m_to->setObjectName(u"headlineTo"_s);
    m_dutch->setObjectName(u"headlineDutch"_s);
    m_english->setObjectName(u"headlineEnglish"_s);
    m_source->setObjectName(u"headlineSource"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false); // Enter in a field must not press one
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* words = new QHBoxLayout;
    words->addWidget(m_dutch);
    words->addWidget(m_english);
    auto* fields = new QFormLayout;
    fields->addRow(m_fromLabel, m_from);
    fields->addRow(m_toLabel, m_to);
    fields->addRow(m_wordsLabel, words);
    fields->addRow(m_evidenceLabel, m_evidence);
    fields->addRow(m_sourceLabel, m_source);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addLayout(fields);
    const std::pair<QLabel*, QWidget*> named[]{{m_fromLabel, m_from},
                                               {m_toLabel, m_to},
                                               {m_wordsLabel, m_dutch},
                                               {m_evidenceLabel, m_evidence},
                                               {m_sourceLabel, m_source}};
    for (const auto& [label, field] : named) {
        label->setBuddy(field);
    }

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_quiet) {
            ++m_typing;
            refreshFields();
        }
    });
    connect(m_add, &QPushButton::clicked, this, &HeadlineEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &HeadlineEditor::removeChosen);
    connect(m_from, &QComboBox::activated, this,
            [this] { change([this](Headline& headline) { headline.fromId = m_from->currentData().toString(); }); });
    connect(m_to, &QComboBox::activated, this,
            [this] { change([this](Headline& headline) { headline.toId = m_to->currentData().toString(); }); });
    connect(m_evidence, &QComboBox::activated, this,
            [this] { change([this](Headline& headline) { headline.provenance.evidence = m_evidence->evidence(); }); });
    const auto type = [this](QLineEdit* field, auto text) {
        connect(field, &QLineEdit::textEdited, this, [this, field, text](const QString& typed) {
            change([&](Headline& headline) { text(headline) = typed; }, field->objectName());
        });
        connect(field, &QLineEdit::editingFinished, this, [this] { ++m_typing; });
    };
    type(m_dutch, [](Headline& headline) -> QString& { return headline.words.dutch; });
    type(m_english, [](Headline& headline) -> QString& { return headline.words.english; });
    type(m_source, [](Headline& headline) -> QString& { return headline.provenance.source; });
}

void HeadlineEditor::retranslate()
{
    m_list->setAccessibleName(tr("Headlines of the chain"));
    m_add->setText(tr("Add &headline"));
    m_remove->setText(tr("Rem&ove"));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("To"));
    m_wordsLabel->setText(tr("In &words"));
    m_dutch->setPlaceholderText(tr("in Dutch"));
    m_english->setPlaceholderText(tr("in English"));
    m_dutch->setAccessibleName(tr("Words in Dutch"));
    m_english->setAccessibleName(tr("Words in English"));
    m_evidenceLabel->setText(tr("How su&re"));
    m_sourceLabel->setText(tr("Sour&ce"));
    m_evidence->retranslate();
    refresh();
}

void HeadlineEditor::setChainId(const QString& id)
{
    if (m_chainId != id) {
        m_chainId = id;
        m_list->setCurrentRow(-1);
        refresh();
    }
}

const Headline* HeadlineEditor::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    const std::vector<Headline>& all = m_document.session().baseDataset().headlines();
    const auto found = item ? std::ranges::find(all, item->data(Qt::UserRole).toString(), &Headline::id) : all.end();
    return found == all.end() ? nullptr : &*found;
}

void HeadlineEditor::refresh()
{
    const Dataset& dataset = m_document.session().baseDataset();
    const Language language = m_document.session().language();
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_list->clear();
        for (const Headline* headline : dataset.headlinesOfChain(m_chainId)) {
            auto* item = new QListWidgetItem(u"%1 → %2: %3"_s.arg(endName(dataset, headline->fromId).in(language),
                                                                  endName(dataset, headline->toId).in(language),
                                                                  headline->words.in(language)),
                                             m_list);
            item->setData(Qt::UserRole, headline->id);
            if (headline->id == current) {
                m_list->setCurrentItem(item);
            }
        }
        if (!m_list->currentItem()) {
            m_list->setCurrentRow(0);
        }
        for (QComboBox* ends : {m_from, m_to}) {
            ends->clear();
            for (const Region& region : dataset.regions()) {
                ends->addItem(region.name.in(language), region.id);
            }
        }
    }
    m_hint->setText(dataset.regions().size() < 2
                        ? tr("A headline goes from one region to another. Add regions to the table first.")
                        : tr("What the chain comes down to, from one region to another; the map writes it large."));
    refreshFields();
}

void HeadlineEditor::refreshFields()
{
    if (m_quiet) {
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    const Headline* headline = chosen();
    showUnlessTyped(*m_dutch, headline ? headline->words.dutch : QString());
    showUnlessTyped(*m_english, headline ? headline->words.english : QString());
    showUnlessTyped(*m_source, headline ? headline->provenance.source : QString());
    m_from->setCurrentIndex(headline ? m_from->findData(headline->fromId) : -1);
    m_to->setCurrentIndex(headline ? m_to->findData(headline->toId) : -1);
    m_evidence->setEvidence(headline ? headline->provenance.evidence : Evidence::Stated);
    updateControls();
}

void HeadlineEditor::updateControls()
{
    m_add->setEnabled(!m_chainId.isEmpty() && m_from->count() >= 2);
    const bool hasOne = chosen();
    for (QWidget* needsOne :
         std::initializer_list<QWidget*>{m_remove, m_from, m_to, m_dutch, m_english, m_evidence, m_source}) {
        needsOne->setEnabled(hasOne);
    }
}

void HeadlineEditor::change(const std::function<void(Headline&)>& edit, const QString& field)
{
    const Headline* before = chosen();
    if (m_quiet || !before) {
        return;
    }
    Headline changed = *before;
    edit(changed);
    if (changed.fromId == changed.toId) {
        refreshFields(); // one from a region to itself says nothing
        return;
    }
    m_document.put(changed, tr("change a headline"),
                   field.isEmpty() ? QString()
                                   : u"headline %1 %2 %3"_s.arg(QString::number(m_typing), changed.id, field));
}

void HeadlineEditor::add()
{
    const Dataset& dataset = m_document.session().baseDataset();
    Headline headline;
    headline.chainId = m_chainId;
    // It goes on from where the last one ends.
    const std::vector<const Headline*> there = dataset.headlinesOfChain(m_chainId);
    headline.fromId = there.empty() ? dataset.regions().front().id : there.back()->toId;
    const auto other =
        std::ranges::find_if(dataset.regions(), [&](const Region& region) { return region.id != headline.fromId; });
    headline.toId = other->id;
    headline.words = {u"sluit aan op"_s, u"connects to"_s};
    headline.id =
        freeSlug(u"%1-%2-%3"_s.arg(m_chainId, headline.fromId, headline.toId), u"headline"_s,
                 [&](const QString& id) { return std::ranges::contains(dataset.headlines(), id, &Headline::id); });
    m_document.put(headline, tr("add a headline"));
    m_list->setCurrentRow(m_list->count() - 1);
    m_dutch->setFocus();
    m_dutch->selectAll();
}

void HeadlineEditor::removeChosen()
{
    if (const Headline* headline = chosen()) {
        m_document.remove(Headline(*headline), tr("remove a headline"));
    }
}

} // namespace ketenkaart
