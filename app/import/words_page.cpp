#include "app/import/words_page.h"

#include "app/panels/form_keys.h"
#include "core/model/slug.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Word, Of, Means, columnTotal };

} // namespace

WordsPage::WordsPage(ImportDraft& draft, Language language, QWidget* parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_language(language)
    , m_words(new QTableWidget(0, columnTotal, this))
    , m_usualKind(new QComboBox(this))
    , m_chain(new QLineEdit(this))
    , m_matchBy(new QComboBox(this))
    , m_addsPartners(new QCheckBox(tr("Make an actor, without a place, of who is only named at a &link"), this))
    , m_removesGone(
          new QCheckBox(tr("Take off what an earlier import of the sheet brought and is &gone from it"), this))
{
    setTitle(tr("What do the words mean?"));
    setSubTitle(tr("Words of your sheets for kinds and themes, beside those of the dataset. A theme can be new."));
    m_words->setObjectName(u"importWords"_s);
    m_usualKind->setObjectName(u"importUsualKind"_s);
    m_chain->setObjectName(u"importChain"_s);
    m_matchBy->setObjectName(u"importMatchBy"_s);
    m_addsPartners->setObjectName(u"importAddsPartners"_s);
    m_removesGone->setObjectName(u"importRemovesGone"_s);
    m_words->setAccessibleName(tr("Words and what they mean"));
    m_words->setHorizontalHeaderLabels({tr("In the sheet"), tr("As"), tr("Means")});
    m_words->horizontalHeader()->setSectionResizeMode(Word, QHeaderView::Stretch);
    m_words->horizontalHeader()->resizeSection(Of, 150);
    m_words->horizontalHeader()->resizeSection(Means, 320);
    m_words->verticalHeader()->hide();
    m_words->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_words->setSelectionMode(QAbstractItemView::NoSelection);
    m_words->setTabKeyNavigation(false);
    m_chain->setPlaceholderText(tr("none"));
    m_matchBy->addItem(tr("by id, else by name"), static_cast<int>(ImportMapping::MatchBy::IdOrName));
    m_matchBy->addItem(tr("by id alone"), static_cast<int>(ImportMapping::MatchBy::Id));
    m_matchBy->addItem(tr("by name alone"), static_cast<int>(ImportMapping::MatchBy::Name));
    auto* form = new QFormLayout;
    form->addRow(tr("A link that says no &kind means:"), m_usualKind);
    form->addRow(tr("Links belong to the value &chain:"), m_chain);
    form->addRow(tr("Who is in the dataset already is &found:"), m_matchBy);
    form->addRow(m_addsPartners);
    form->addRow(m_removesGone);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addLayout(form);
    connect(m_usualKind, &QComboBox::activated, this, &WordsPage::takeOptions);
    connect(m_matchBy, &QComboBox::activated, this, &WordsPage::takeOptions);
    connect(m_chain, &QLineEdit::editingFinished, this, &WordsPage::takeOptions);
    connect(m_addsPartners, &QCheckBox::clicked, this, &WordsPage::takeOptions);
    connect(m_removesGone, &QCheckBox::clicked, this, &WordsPage::takeOptions);
    connect(&draft, &ImportDraft::tablesChanged, this, &WordsPage::show);
    show();
}

void WordsPage::show()
{
    m_isShowing = true;
    m_words->setRowCount(0);
    const ImportMapping& mapping = m_draft.mapping();
    QString usual;
    bool hasLinks = false;
    for (size_t i = 0; i < mapping.tables.size(); ++i) {
        const TableMapping& table = mapping.tables[i];
        const std::pair<Sort, const QHash<QString, QString>*> sorts[] = {
            {Sort::ActorKind, &table.kinds}, {Sort::Theme, &table.themes}, {Sort::LinkKind, &table.linkKinds}};
        for (const auto& [sort, words] : sorts) {
            QStringList keys = words->keys();
            // What nobody knows comes first.
            std::ranges::sort(keys, {}, [&](const QString& word) {
                return std::pair(!words->value(word).isEmpty(), word.toCaseFolded());
            });
            for (const QString& word : std::as_const(keys)) {
                addRow(i, sort, word, words->value(word));
            }
        }
        if (table.content == TableContent::Links || table.content == TableContent::Matrix) {
            usual = table.usualLinkKind;
            hasLinks = true;
        }
        hasLinks = hasLinks || table.has(ColumnRole::Partners);
    }
    m_usualKind->clear();
    for (const Vocabulary::LinkKindTerm& term : m_draft.target().dataset.vocabulary().terms().linkKinds) {
        m_usualKind->addItem(term.name.in(m_language), term.id);
    }
    m_usualKind->setCurrentIndex(std::max(0, m_usualKind->findData(usual)));
    m_usualKind->setEnabled(!usual.isEmpty());
    showUnlessTyped(*m_chain, mapping.chain);
    m_chain->setEnabled(hasLinks);
    m_addsPartners->setEnabled(hasLinks);
    m_addsPartners->setChecked(mapping.addsPartners);
    m_removesGone->setChecked(mapping.removesGone);
    m_matchBy->setCurrentIndex(m_matchBy->findData(static_cast<int>(mapping.matchBy)));
    m_isShowing = false;
}

void WordsPage::addRow(size_t table, Sort sort, const QString& word, const QString& id)
{
    const int row = m_words->rowCount();
    m_words->insertRow(row);
    m_words->setItem(row, Word, new QTableWidgetItem(word));
    m_words->setItem(row, Of,
                     new QTableWidgetItem(sort == Sort::ActorKind ? tr("Kind")
                                          : sort == Sort::Theme   ? tr("Theme")
                                                                  : tr("Kind of link")));
    m_words->setCellWidget(row, Means, choiceBox(table, sort, word, id));
}

QComboBox* WordsPage::choiceBox(size_t table, Sort sort, const QString& word, const QString& id)
{
    const Vocabulary& words = m_draft.target().dataset.vocabulary();
    auto* box = new QComboBox(m_words);
    box->setAccessibleName(word);
    box->addItem(sort == Sort::ActorKind ? tr("(not known: the usual kind)")
                 : sort == Sort::Theme   ? tr("(no theme; kept as text)")
                                         : tr("(not known: stands in words at the link)"),
                 QString());
    switch (sort) {
    case Sort::ActorKind:
        for (const Vocabulary::ActorKindTerm& term : words.terms().actorKinds) {
            box->addItem(term.name.in(m_language), term.id);
        }
        break;
    case Sort::Theme: {
        for (const Vocabulary::ThemeTerm& term : words.terms().themes) {
            box->addItem(term.name.in(m_language), term.id);
        }
        const QString fresh =
            freeSlug(word, u"theme"_s, [&](const QString& slug) { return words.theme(slug).has_value(); });
        box->addItem(tr("a new theme: %1").arg(word), fresh);
        break;
    }
    case Sort::LinkKind:
        for (const Vocabulary::LinkKindTerm& term : words.terms().linkKinds) {
            box->addItem(term.name.in(m_language), term.id);
            if (!term.back.in(m_language).isEmpty()) {
                box->addItem(term.back.in(m_language), u'<' + term.id);
            }
        }
        break;
    }
    box->setCurrentIndex(std::max(0, box->findData(id)));
    leaveWheelToForm(*box);
    connect(box, &QComboBox::activated, this, [this, table, sort, word, box] {
        ImportMapping mapping = m_draft.mapping();
        wordsOf(mapping.tables[table], sort).insert(word, box->currentData().toString());
        m_draft.setMapping(mapping);
    });
    return box;
}

QHash<QString, QString>& WordsPage::wordsOf(TableMapping& table, Sort sort)
{
    switch (sort) {
    case Sort::ActorKind:
        return table.kinds;
    case Sort::Theme:
        return table.themes;
    case Sort::LinkKind:
        return table.linkKinds;
    }
    std::unreachable();
}

void WordsPage::takeOptions()
{
    if (m_isShowing) {
        return;
    }
    ImportMapping mapping = m_draft.mapping();
    for (TableMapping& table : mapping.tables) {
        table.usualLinkKind = m_usualKind->isEnabled() ? m_usualKind->currentData().toString() : table.usualLinkKind;
    }
    mapping.chain = m_chain->text().trimmed();
    mapping.matchBy = static_cast<ImportMapping::MatchBy>(m_matchBy->currentData().toInt());
    mapping.addsPartners = m_addsPartners->isChecked();
    mapping.removesGone = m_removesGone->isChecked();
    if (mapping != m_draft.mapping()) {
        m_draft.setOptions(mapping); // without filling the table anew, in which a list may be about to open
    }
}

} // namespace ketenkaart
