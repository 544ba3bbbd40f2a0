#include "app/analysis/flow_dialog.h"

#include "app/analysis/flow_tables.h"
#include "app/panels/panel_text.h"
#include "app/panels/save_file.h"
#include "core/io/table_writer.h"
#include "core/report/analysis_text.h"
#include "core/report/flow_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

const QString lastFolderKey = QStringLiteral("export/folder");

/// The data of a choice that means everything, and of the links in no chain, whose id is empty.
const QVariant everything;

QComboBox* comboBox(const char* name, QLabel*& label, QWidget* parent)
{
    label = new QLabel(parent);
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(280);
    label->setBuddy(combo);
    return combo;
}

} // namespace

FlowDialog::FlowDialog(MapSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("flowDialog"));
    createContents();
    connect(&m_session, &MapSession::datasetChanged, this, [this] {
        retranslate(); // other chains
        requestFlows();
    });
    connect(&m_session, &MapSession::filterChanged, this, &FlowDialog::followSession);
    connect(&m_session, &MapSession::styleChanged, this, &FlowDialog::showFlows);
    connect(&m_session, &MapSession::languageChanged, this, &FlowDialog::retranslate);
    retranslate();
    followSession();
    const QSize room = parent ? parent->screen()->availableSize() : QSize(1366, 768);
    const QSize wanted(std::max(1180, room.width() * 2 / 3), std::max(700, room.height() * 3 / 4));
    resize(wanted.boundedTo(room - QSize(40, 60)));
}

FlowDialog::~FlowDialog() = default;

void FlowDialog::createContents()
{
    m_chain = comboBox("flowChain", m_chainLabel, this);
    m_kind = comboBox("flowKind", m_kindLabel, this);
    m_colours = comboBox("flowColours", m_coloursLabel, this);
    m_within = new QCheckBox(this);
    m_within->setObjectName(QStringLiteral("flowWithin"));
    m_sentence = makeLabel(TextRole::Body, this);
    m_sentence->setObjectName(QStringLiteral("flowSentence"));
    m_filterNote = makeLabel(TextRole::Muted, this);
    m_view = new FlowView(this);
    m_view->setObjectName(QStringLiteral("flowView"));
    m_table = new FlowMatrixTable(this);
    m_table->setObjectName(QStringLiteral("flowTable"));
    m_tabs = new QTabWidget(this);
    m_tabs->addTab(m_view, QString());
    auto* matrix = new QWidget(this);
    auto* matrixLayout = new QVBoxLayout(matrix);
    m_matrixNote = makeLabel(TextRole::Muted, matrix);
    matrixLayout->addWidget(m_table, 1);
    matrixLayout->addWidget(m_matrixNote);
    m_tabs->addTab(matrix, QString());
    m_flowName = makeLabel(TextRole::Heading, this);
    m_flowName->setObjectName(QStringLiteral("flowName"));
    m_links = new FlowLinksModel(this);
    m_list = new QTableView(this);
    m_list->setObjectName(QStringLiteral("flowLinks"));
    m_list->setModel(m_links);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setAlternatingRowColors(true);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + 8);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->horizontalHeader()->setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair(FlowLinksModel::From, 200), std::pair(FlowLinksModel::To, 215),
                                        std::pair(FlowLinksModel::Kind, 125), std::pair(FlowLinksModel::Chain, 190),
                                        std::pair(FlowLinksModel::Certainty, 160)}) {
        m_list->setColumnWidth(column, width);
    }
    m_problem = makeLabel(TextRole::Body, this);
    m_problem->hide();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_saveButton = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_exportButton = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_saveButton->setObjectName(QStringLiteral("flowSaveButton"));
    m_exportButton->setObjectName(QStringLiteral("flowExportButton"));
    for (QPushButton* button : {m_saveButton, m_exportButton, m_buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false); // Enter is for the diagram and the lists
    }

    connect(m_chain, &QComboBox::currentIndexChanged, this, &FlowDialog::requestFlows);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FlowDialog::requestFlows);
    connect(m_colours, &QComboBox::currentIndexChanged, this, &FlowDialog::requestFlows);
    connect(m_within, &QCheckBox::toggled, this, &FlowDialog::requestFlows);
    connect(m_view, &FlowView::ribbonChosen, this,
            [this](size_t ribbon) { showLinks(m_view->textOf(ribbon), m_view->diagram().ribbons[ribbon].linkIds); });
    connect(m_table, &FlowMatrixTable::cellChosen, this, [this](size_t from, size_t to) {
        if (m_counted.matrix && m_counted.matrix->flow(from, to).count() > 0) {
            m_view->clearChosen();
            const Flow& flow = m_counted.matrix->flow(from, to);
            showLinks(flowText(*m_counted.matrix, from, to), flow.directed + flow.mutual);
        }
    });
    connect(m_list, &QTableView::clicked, this, &FlowDialog::goTo);
    connect(m_list, &QTableView::activated, this, &FlowDialog::goTo);
    connect(m_saveButton, &QPushButton::clicked, this, &FlowDialog::chooseFileAndSave);
    connect(m_exportButton, &QPushButton::clicked, this, [this] {
        SceneRequest request = m_session.sceneRequest();
        const FlowChoice chosen = choice();
        // The page takes the chain from the filter, but for that of the links in no chain.
        const QString chain = chosen.filter.chainId.value_or(QString());
        request.filter.chainIds = chain.isEmpty() ? QStringList() : QStringList{chain};
        Q_EMIT exportRequested(request, chosen);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* choices = new QHBoxLayout;
    for (auto [label, combo] :
         {std::pair(m_chainLabel, m_chain), std::pair(m_kindLabel, m_kind), std::pair(m_coloursLabel, m_colours)}) {
        choices->addWidget(label);
        choices->addWidget(combo);
        choices->addSpacing(10);
    }
    choices->addWidget(m_within);
    choices->addStretch(1);
    auto* below = new QWidget(this);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 4, 0, 0);
    belowLayout->addWidget(m_flowName);
    belowLayout->addWidget(m_list, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tabs);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({390, 180});
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_sentence);
    layout->addWidget(m_filterNote);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
}

void FlowDialog::retranslate()
{
    setWindowTitle(tr("Between provinces"));
    m_chainLabel->setText(tr("&Value chain"));
    m_kindLabel->setText(tr("&Kind"));
    m_coloursLabel->setText(tr("C&olour"));
    m_within->setText(tr("Also &within a province"));
    m_within->setToolTip(tr("Also the links within one province and those with both ends elsewhere"));
    m_tabs->setTabText(0, tr("&Diagram"));
    m_tabs->setTabText(1, tr("&Matrix"));
    m_matrixNote->setText(tr("In brackets: how many of them are implied. A mutual link counts in both directions."));
    m_list->setAccessibleName(tr("Links of the chosen flow"));
    m_saveButton->setText(tr("&Save table…"));
    m_exportButton->setText(tr("&Export picture…"));

    const auto refill = [](QComboBox* combo, const auto& fill) {
        const QSignalBlocker quiet(combo);
        const QVariant before = combo->currentData();
        combo->clear();
        fill();
        combo->setCurrentIndex(std::max(0, combo->findData(before)));
    };
    refill(m_chain, [this] {
        m_chain->addItem(tr("All chains"), everything);
        for (const Chain& chain : m_session.dataset().chains()) {
            m_chain->addItem(chain.name.in(m_session.language()), chain.id);
        }
        m_chain->addItem(tr("In no chain"), QString());
    });
    refill(m_kind, [this] {
        m_kind->addItem(tr("All kinds"), everything);
        const Vocabulary& words = m_session.dataset().vocabulary();
        for (const LinkKind kind : words.linkKinds()) {
            m_kind->addItem(words.name(kind), words.id(kind));
        }
    });
    refill(m_colours, [this] {
        m_colours->addItem(tr("by origin"), static_cast<int>(FlowColours::Origin));
        m_colours->addItem(tr("by kind of link"), static_cast<int>(FlowColours::Kind));
    });
    showFlows();
}

void FlowDialog::followSession()
{
    const MapFilter& filter = m_session.filter();
    if (const QString chain = filter.chainIds.value(0); chain != m_sessionChain) {
        m_sessionChain = chain;
        const QSignalBlocker quiet(m_chain);
        m_chain->setCurrentIndex(chain.isEmpty() ? 0 : std::max(0, m_chain->findData(chain)));
    }
    requestFlows();
}

FlowChoice FlowDialog::choice() const
{
    MapFilter filter = m_session.filter();
    const QVariant chain = m_chain->currentData();
    filter.chainIds = chain.toString().isEmpty() ? QStringList() : QStringList{chain.toString()};
    FlowChoice choice;
    if (chain.isValid() && chain.toString().isEmpty()) {
        choice.filter.chainId = QString();
    }
    choice = flowChoiceOf(filter, choice);
    choice.filter.kind = m_session.dataset().vocabulary().linkKind(m_kind->currentData().toString());
    choice.within = m_within->isChecked();
    choice.colours = static_cast<FlowColours>(m_colours->currentData().toInt());
    return choice;
}

void FlowDialog::requestFlows()
{
    m_counting.start([this, dataset = m_session.dataset(), choice = choice()](const std::stop_token&) {
        const auto counted = std::make_shared<Counted>();
        counted->flows = flowsByKind(dataset, choice.filter);
        counted->matrix = FlowMatrix(dataset, choice.filter);
        counted->choice = choice;
        counted->dataset = dataset;
        return [this, counted] {
            m_counted = *counted;
            showFlows();
        };
    });
}

void FlowDialog::showFlows()
{
    if (!m_counted.matrix) {
        return;
    }
    const FlowMatrix& matrix = *m_counted.matrix;
    m_view->setFlows(m_counted.flows, m_counted.choice, MapStyle::of(m_session.style()));
    m_table->setMatrix(matrix);
    const int implied = matrix.total().implied();
    m_sentence->setText(implied > 0 ? flowsText(matrix) + u' ' + restsOnImpliedText(implied) : flowsText(matrix));
    QStringList notes;
    if (m_counted.choice.filter.statedOnly) {
        notes += tr("stated links only");
    }
    for (const Theme theme : m_counted.choice.filter.themes) {
        notes += m_counted.dataset.vocabulary().name(theme);
    }
    showText(*m_filterNote, notes.isEmpty() ? QString() : tr("Filter: %1").arg(notes.join(QStringLiteral(", "))));
    m_flowName->setText(tr("Choose a flow in the diagram or the matrix to see its links."));
    m_links->setLinks(m_counted.dataset, {}, m_session.language());
    for (QPushButton* button : {m_saveButton, m_exportButton}) {
        button->setEnabled(matrix.total().count() > 0);
    }
}

void FlowDialog::showLinks(const QString& caption, const QStringList& linkIds)
{
    m_flowName->setText(caption);
    m_links->setLinks(m_counted.dataset, linkIds, m_session.language());
    m_list->scrollToTop();
    Highlight highlight;
    highlight.linkIds = linkIds;
    highlight.caption = caption;
    for (const QString& id : linkIds) {
        if (const Link* link = m_counted.dataset.link(id)) {
            highlight.actorIds << link->fromId << link->toId;
        }
    }
    highlight.actorIds.removeDuplicates();
    m_session.setHighlight(highlight);
    m_session.showTogether(highlight.actorIds);
}

void FlowDialog::goTo(const QModelIndex& index)
{
    if (const Link* link = m_links->link(index.row())) {
        m_session.goTo({Selection::Kind::Actor, link->fromId});
    }
}

void FlowDialog::chooseFileAndSave()
{
    const QString folder =
        QSettings()
            .value(lastFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    const QString path =
        chooseSaveFile(this, tr("Save table"), folder + QStringLiteral("/tussen-provincies.xlsx"),
                       {{QStringLiteral("xlsx"), tr("Excel workbook")}, {QStringLiteral("csv"), tr("CSV table")}});
    if (path.isEmpty()) {
        return;
    }
    QSettings().setValue(lastFolderKey, QFileInfo(path).absolutePath());
    saveTableTo(path);
}

void FlowDialog::saveTableTo(const QString& path)
{
    FlowView::Flows flows = m_counted.flows;
    const std::optional<LinkKind> kind = m_counted.choice.filter.kind;
    std::erase_if(flows, [&](const auto& ofKind) { return kind.value_or(ofKind.first) != ofKind.first; });
    const Result<void> done = writeTable(flowsTable(flows), path, m_session.language());
    showText(*m_problem, done ? tr("Saved: %1").arg(QDir::toNativeSeparators(path)) : done.error().toString());
}

void FlowDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_buttons) {
        retranslate();
    }
}

} // namespace ketenkaart
