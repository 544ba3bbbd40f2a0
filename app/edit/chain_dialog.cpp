#include "app/edit/chain_dialog.h"

#include "app/document/project_document.h"
#include "app/edit/headline_editor.h"
#include "app/panels/form_keys.h"
#include "core/model/slug.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

ChainDialog::ChainDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_chainLabel(new QLabel(this))
    , m_chain(new QComboBox(this))
    , m_addChain(new QPushButton(this))
    , m_removeChain(new QPushButton(this))
    , m_nameLabel(new QLabel(this))
    , m_dutch(new QLineEdit(this))
    , m_english(new QLineEdit(this))
    , m_themeLabel(new QLabel(this))
    , m_theme(new QComboBox(this))
    , m_stagesLabel(new QLabel(this))
    , m_stages(new QListWidget(this))
    , m_addStage(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_removeStage(new QPushButton(this))
    , m_stageNameLabel(new QLabel(this))
    , m_stageDutch(new QLineEdit(this))
    , m_stageEnglish(new QLineEdit(this))
    , m_actorsLabel(new QLabel(this))
    , m_actors(new QListWidget(this))
    , m_actor(new QComboBox(this))
    , m_addActor(new QPushButton(this))
    , m_removeActor(new QPushButton(this))
    , m_headlines(new HeadlineEditor(document, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"chainDialog"_s);
    build();
    connectFields();
    connect(&document.session(), &MapSession::datasetChanged, this, &ChainDialog::refresh);
    undoInDocument(*this, document.steps());
    // At the right, over the details, so that map and diagram are to be seen beside it.
    const QRect room = parent->window()->geometry();
    resize(QSize(540, 680).boundedTo(room.size()));
    move(room.right() - width(), room.top());
    retranslate();
}

ChainDialog::~ChainDialog()
{
    letGoOfLines(*this);
}

void ChainDialog::build()
{
    const std::array<std::pair<QWidget*, const char*>, 15> named{{{m_chain, "chainChoice"},
                                                                  {m_addChain, "chainAdd"},
                                                                  {m_removeChain, "chainRemove"},
                                                                  {m_dutch, "chainDutch"},
                                                                  {m_english, "chainEnglish"},
                                                                  {m_theme, "chainTheme"},
                                                                  {m_stages, "stageList"},
                                                                  {m_addStage, "stageAdd"},
                                                                  {m_up, "stageUp"},
                                                                  {m_down, "stageDown"},
                                                                  {m_removeStage, "stageRemove"},
                                                                  {m_stageDutch, "stageDutch"},
                                                                  {m_actors, "stageActors"},
                                                                  {m_actor, "stageActor"},
                                                                  {m_addActor, "stageActorAdd"}}};
    for (const auto& [widget, name] : named) {
        widget->setObjectName(QString::fromLatin1(name));
    }
    m_stageEnglish->setObjectName(u"stageEnglish"_s);
    m_removeActor->setObjectName(u"stageActorRemove"_s);
    m_actor->setEditable(true);
    m_actor->setInsertPolicy(QComboBox::NoInsert);
    m_actor->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_actor->completer()->setFilterMode(Qt::MatchContains);
    for (QPushButton* button :
         {m_addChain, m_removeChain, m_addStage, m_up, m_down, m_removeStage, m_addActor, m_removeActor}) {
        button->setAutoDefault(false); // Enter in a field must not press one
    }
    m_chainLabel->setBuddy(m_chain);
    m_nameLabel->setBuddy(m_dutch);
    m_themeLabel->setBuddy(m_theme);
    m_stagesLabel->setBuddy(m_stages);
    m_stageNameLabel->setBuddy(m_stageDutch);
    m_actorsLabel->setBuddy(m_actors);

    auto* chains = new QHBoxLayout;
    chains->addWidget(m_chain, 1);
    chains->addWidget(m_addChain);
    chains->addWidget(m_removeChain);
    auto* names = new QHBoxLayout;
    names->addWidget(m_dutch);
    names->addWidget(m_english);
    auto* top = new QGridLayout;
    top->addWidget(m_chainLabel, 0, 0);
    top->addLayout(chains, 0, 1);
    top->addWidget(m_nameLabel, 1, 0);
    top->addLayout(names, 1, 1);
    top->addWidget(m_themeLabel, 2, 0);
    top->addWidget(m_theme, 2, 1);
    auto* stageButtons = new QHBoxLayout;
    for (QPushButton* button : {m_addStage, m_up, m_down, m_removeStage}) {
        stageButtons->addWidget(button);
    }
    stageButtons->addStretch(1);
    auto* stageNames = new QHBoxLayout;
    stageNames->addWidget(m_stageDutch);
    stageNames->addWidget(m_stageEnglish);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_actor, 1);
    adding->addWidget(m_addActor);
    adding->addWidget(m_removeActor);
    auto* stages = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(stages);
    layout->addWidget(m_stagesLabel);
    layout->addWidget(m_stages, 2);
    layout->addLayout(stageButtons);
    layout->addSpacing(8);
    layout->addWidget(m_stageNameLabel);
    layout->addLayout(stageNames);
    layout->addWidget(m_actorsLabel);
    layout->addWidget(m_actors, 2);
    layout->addLayout(adding);
    m_tabs->addTab(stages, QString());
    m_tabs->addTab(m_headlines, QString());
    auto* whole = new QVBoxLayout(this);
    whole->addLayout(top);
    whole->addSpacing(8);
    whole->addWidget(m_tabs, 1);
}

void ChainDialog::connectFields()
{
    connect(m_chain, &QComboBox::activated, this,
            [this](int index) { chooseChain(m_chain->itemData(index).toString()); });
    connect(m_addChain, &QPushButton::clicked, this, &ChainDialog::addChain);
    connect(m_removeChain, &QPushButton::clicked, this, &ChainDialog::removeChain);
    const auto type = [this](QLineEdit* field, auto set) {
        connect(field, &QLineEdit::textEdited, this, [this, field, set](const QString& text) {
            change([&](Chain& chain) { set(chain, text); }, tr("change a chain"), field->objectName());
        });
        connect(field, &QLineEdit::editingFinished, this, [this] { ++m_typing; });
    };
    type(m_dutch, [](Chain& chain, const QString& text) { chain.name.dutch = text; });
    type(m_english, [](Chain& chain, const QString& text) { chain.name.english = text; });
    type(m_stageDutch, [this](Chain& chain, const QString& text) {
        chain.stages[static_cast<size_t>(stageIndex())].name.dutch = text;
    });
    type(m_stageEnglish, [this](Chain& chain, const QString& text) {
        chain.stages[static_cast<size_t>(stageIndex())].name.english = text;
    });
    connect(m_theme, &QComboBox::activated, this, [this](int index) {
        change([&](Chain& chain) { chain.theme = m_document.words().themes()[static_cast<size_t>(index)]; },
               tr("change a chain"));
    });
    connect(m_stages, &QListWidget::currentRowChanged, this, [this] {
        if (m_quiet) {
            return; // a field that were disabled in between would lose the cursor
        }
        ++m_typing;
        if (const Chain* shown = chain()) {
            refreshActors(*shown);
        }
        updateControls();
    });
    connect(m_actors, &QListWidget::currentRowChanged, this, &ChainDialog::updateControls);
    connect(m_addStage, &QPushButton::clicked, this, &ChainDialog::addStage);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStage(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStage(1); });
    connect(m_removeStage, &QPushButton::clicked, this, &ChainDialog::removeStage);
    connect(m_addActor, &QPushButton::clicked, this, &ChainDialog::addActor);
    connect(m_actor->lineEdit(), &QLineEdit::returnPressed, this, &ChainDialog::addActor);
    connect(m_actor, &QComboBox::currentTextChanged, this, &ChainDialog::updateControls);
    connect(m_removeActor, &QPushButton::clicked, this, &ChainDialog::removeActor);
}

void ChainDialog::retranslate()
{
    setWindowTitle(tr("Chains and stages"));
    m_chainLabel->setText(tr("&Chain"));
    m_addChain->setText(tr("&New…"));
    m_removeChain->setText(tr("&Remove"));
    m_nameLabel->setText(tr("N&ame"));
    m_dutch->setPlaceholderText(tr("in Dutch"));
    m_english->setPlaceholderText(tr("in English"));
    m_dutch->setAccessibleName(tr("Name of the chain in Dutch"));
    m_english->setAccessibleName(tr("Name of the chain in English"));
    m_themeLabel->setText(tr("&Theme"));
    m_stagesLabel->setText(tr("&Stages, in their order"));
    m_addStage->setText(tr("A&dd"));
    m_up->setText(tr("&Up"));
    m_down->setText(tr("D&own"));
    m_removeStage->setText(tr("Re&move"));
    m_stageNameLabel->setText(tr("Name of the s&tage"));
    m_stageDutch->setPlaceholderText(tr("in Dutch"));
    m_stageEnglish->setPlaceholderText(tr("in English"));
    m_stageDutch->setAccessibleName(tr("Name of the stage in Dutch"));
    m_stageEnglish->setAccessibleName(tr("Name of the stage in English"));
    m_actorsLabel->setText(tr("Who &is in it"));
    m_actor->setAccessibleName(tr("Actor to put into the stage"));
    m_actor->lineEdit()->setPlaceholderText(tr("Look for an actor"));
    m_addActor->setText(tr("&Put in"));
    m_removeActor->setText(tr("Ta&ke out"));
    m_tabs->setTabText(0, tr("Stages"));
    m_tabs->setTabText(1, tr("Headlines"));
    m_headlines->retranslate();
    refresh();
}

const Chain* ChainDialog::chain() const
{
    return m_document.session().baseDataset().chain(m_chainId);
}

int ChainDialog::stageIndex() const
{
    return std::max(0, m_stages->currentRow());
}

void ChainDialog::chooseChain(const QString& id)
{
    ++m_typing;
    m_chainId = id;
    m_stages->setCurrentRow(-1);
    refresh(); // which takes the first where there is none of that id
    Q_EMIT chainChosen(m_chainId);
}

void ChainDialog::refresh()
{
    const Dataset& dataset = m_document.session().baseDataset();
    const Language language = m_document.session().language();
    if (!chain()) {
        m_chainId = dataset.chains().empty() ? QString() : dataset.chains().front().id;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    m_chain->clear();
    for (const Chain& each : dataset.chains()) {
        m_chain->addItem(each.name.in(language), each.id);
    }
    m_chain->setCurrentIndex(m_chain->findData(m_chainId));
    m_theme->clear();
    for (const Theme theme : dataset.vocabulary().themes()) {
        m_theme->addItem(dataset.vocabulary().name(theme));
    }
    const QString typed = m_actor->currentText();
    m_actor->clear();
    std::vector<std::pair<QString, QString>> actors;
    for (const Actor& actor : dataset.actors()) {
        actors.emplace_back(actor.name, actor.id);
    }
    std::ranges::sort(actors, [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    for (const auto& [name, id] : actors) {
        m_actor->addItem(name, id);
    }
    m_actor->setCurrentIndex(-1);
    m_actor->setEditText(typed);
    if (const Chain* shown = chain()) {
        showUnlessTyped(*m_dutch, shown->name.dutch);
        showUnlessTyped(*m_english, shown->name.english);
        m_theme->setCurrentIndex(shown->theme.index);
        refreshStages(*shown);
        refreshActors(*shown);
    } else {
        m_stages->clear();
        m_actors->clear();
    }
    m_headlines->setChainId(m_chainId);
    updateControls();
}

void ChainDialog::refreshStages(const Chain& chain)
{
    const int current = m_stages->currentRow();
    m_stages->clear();
    for (size_t i = 0; i < chain.stages.size(); ++i) {
        const Stage& stage = chain.stages[i];
        auto* item = new QListWidgetItem(u"%1  %2 (%3)"_s.arg(QString::number(i + 1),
                                                              stage.name.in(m_document.session().language()),
                                                              QString::number(stage.actorIds.size())),
                                         m_stages);
        item->setData(Qt::UserRole, stage.id);
    }
    m_stages->setCurrentRow(std::clamp(current, m_stages->count() > 0 ? 0 : -1, m_stages->count() - 1));
}

void ChainDialog::refreshActors(const Chain& chain)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_actors->clear();
    const auto index = static_cast<size_t>(stageIndex());
    if (index >= chain.stages.size()) {
        return;
    }
    const Stage& stage = chain.stages[index];
    showUnlessTyped(*m_stageDutch, stage.name.dutch);
    showUnlessTyped(*m_stageEnglish, stage.name.english);
    for (const QString& id : stage.actorIds) {
        const Actor* actor = m_document.session().baseDataset().actor(id);
        auto* item = new QListWidgetItem(actor ? actor->name : id, m_actors);
        item->setData(Qt::UserRole, id);
    }
}

void ChainDialog::updateControls()
{
    const Chain* shown = chain();
    const bool hasStage = shown && m_stages->currentRow() >= 0;
    for (QWidget* needsChain :
         {static_cast<QWidget*>(m_removeChain), static_cast<QWidget*>(m_dutch), static_cast<QWidget*>(m_english),
          static_cast<QWidget*>(m_theme), static_cast<QWidget*>(m_addStage)}) {
        needsChain->setEnabled(shown);
    }
    for (QWidget* needsStage : {static_cast<QWidget*>(m_removeStage), static_cast<QWidget*>(m_stageDutch),
                                static_cast<QWidget*>(m_stageEnglish), static_cast<QWidget*>(m_actor)}) {
        needsStage->setEnabled(hasStage);
    }
    m_up->setEnabled(hasStage && m_stages->currentRow() > 0);
    m_down->setEnabled(hasStage && m_stages->currentRow() + 1 < m_stages->count());
    m_removeActor->setEnabled(hasStage && m_actors->currentRow() >= 0);
    m_addActor->setEnabled(hasStage && m_actor->findText(m_actor->currentText(), Qt::MatchFixedString) >= 0);
}

void ChainDialog::change(const std::function<void(Chain&)>& edit, const QString& text, const QString& field)
{
    const Chain* before = chain();
    if (m_quiet || !before) {
        return;
    }
    Chain changed = *before;
    edit(changed);
    m_document.put(changed, text,
                   field.isEmpty() ? QString() : u"chain %1 %2 %3"_s.arg(QString::number(m_typing), m_chainId, field));
}

void ChainDialog::addChain()
{
    const QString name = QInputDialog::getText(this, tr("New chain"), tr("Name of the chain:")).trimmed();
    if (name.isEmpty()) {
        return;
    }
    Chain fresh;
    fresh.id = freeSlug(name, u"chain"_s,
                        [this](const QString& id) { return m_document.session().baseDataset().chain(id) != nullptr; });
    fresh.name = {name, name};
    fresh.theme = m_document.words().generalTheme();
    m_document.put(fresh, tr("add a chain"));
    chooseChain(fresh.id);
}

void ChainDialog::removeChain()
{
    if (const Chain* shown = chain()) {
        m_document.remove(Chain(*shown), tr("remove a chain"));
    }
}

void ChainDialog::addStage()
{
    const int row = m_stages->count();
    change(
        [](Chain& chain) {
            Stage stage;
            stage.name = {u"Nieuwe schakel"_s, u"New stage"_s};
            stage.id = freeSlug(u"stage"_s, u"stage"_s,
                                [&](const QString& id) { return std::ranges::contains(chain.stages, id, &Stage::id); });
            chain.stages.push_back(stage);
        },
        tr("add a stage"));
    m_stages->setCurrentRow(row);
    m_stageDutch->setFocus();
    m_stageDutch->selectAll();
}

void ChainDialog::moveStage(int step)
{
    const int from = m_stages->currentRow();
    const int to = from + step;
    change(
        [&](Chain& chain) {
            std::swap(chain.stages[static_cast<size_t>(from)], chain.stages[static_cast<size_t>(to)]);
        },
        tr("move a stage"));
    m_stages->setCurrentRow(to);
}

void ChainDialog::removeStage()
{
    change([this](Chain& chain) { chain.stages.erase(chain.stages.begin() + stageIndex()); }, tr("remove a stage"));
}

void ChainDialog::addActor()
{
    const int found = m_actor->findText(m_actor->currentText(), Qt::MatchFixedString);
    if (found < 0) {
        return;
    }
    const QString id = m_actor->itemData(found).toString();
    change(
        [&](Chain& chain) {
            QStringList& actors = chain.stages[static_cast<size_t>(stageIndex())].actorIds;
            if (!actors.contains(id)) {
                actors.append(id);
            }
        },
        tr("put an actor into a stage"));
    m_actor->clearEditText();
}

void ChainDialog::removeActor()
{
    const QString id = m_actors->currentItem()->data(Qt::UserRole).toString();
    change([&](Chain& chain) { chain.stages[static_cast<size_t>(stageIndex())].actorIds.removeAll(id); },
           tr("take an actor out of a stage"));
}

void ChainDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace ketenkaart
