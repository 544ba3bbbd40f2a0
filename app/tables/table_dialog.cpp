#include "app/tables/table_dialog.h"

#include "app/panels/layer_titles.h"
#include "app/panels/panel_text.h"
#include "app/tables/sheet_filter.h"
#include "app/tables/sheet_table_model.h"
#include "app/tables/sheet_table_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace ketenkaart {

namespace {

using namespace std::chrono_literals;

const QString geometryKey = QStringLiteral("tables/geometry");
const QString layerKey = QStringLiteral("tables/layer");
constexpr int manyRows = 5000; // to look through them takes longer than a key is down
constexpr std::chrono::milliseconds pause = 150ms;

/// What one works with first; the words and the rest behind it.
constexpr LayerIndex order[]{
    LayerIndex::Actors,     LayerIndex::Campuses,  LayerIndex::Links,        LayerIndex::Chains,
    LayerIndex::Stages,     LayerIndex::Figures,   LayerIndex::Technologies, LayerIndex::Regions,
    LayerIndex::Headlines,  LayerIndex::Cases,     LayerIndex::CaseActors,   LayerIndex::CaseLinks,
    LayerIndex::CasePlaces, LayerIndex::Decks,     LayerIndex::Presentation, LayerIndex::Themes,
    LayerIndex::ActorKinds, LayerIndex::LinkKinds, LayerIndex::Area,         LayerIndex::Sources,
};
static_assert(std::size(order) == datasetLayerCount, "each layer once");

} // namespace

TableDialog::TableDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_document(document)
    , m_model(new SheetTableModel(document, this))
    , m_filter(new SheetFilter(*m_model, this))
    , m_view(new SheetTableView(*m_model, *m_filter, this))
{
    setObjectName(QStringLiteral("tableDialog"));
    m_view->setObjectName(QStringLiteral("sheetTable"));
    auto* layout = new QVBoxLayout(this);
    createTop();
    layout->addWidget(m_view, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_addRow = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_removeRows = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_close, m_addRow, m_removeRows}) {
        button->setAutoDefault(false); // Enter is for the cells
    }
    m_addRow->setObjectName(QStringLiteral("addRowButton"));
    m_removeRows->setObjectName(QStringLiteral("removeRowsButton"));
    m_report = makeLabel(TextRole::Body, this);
    m_report->setObjectName(QStringLiteral("reportLabel"));
    auto* below = new QHBoxLayout;
    below->addWidget(m_report, 1);
    below->addWidget(buttons);
    layout->addLayout(below);

    const auto follow = [](QPushButton* button, QAction* action) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        button->setEnabled(action->isEnabled());
    };
    follow(m_addRow, m_view->addRowAction());
    follow(m_removeRows, m_view->removeRowsAction());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &SheetTableView::reported, m_report, &QLabel::setText);
    connect(&document, &ProjectDocument::changed, this, &TableDialog::followDocument);
    connect(&document, &ProjectDocument::saved, this, &TableDialog::followDocument);
    connect(m_model, &SheetTableModel::findingsChanged, this, &TableDialog::updateCount);
    addSteps();

    fillLayers();
    const QVariant last = QSettings().value(layerKey);
    showLayer(last.isValid() ? static_cast<LayerIndex>(last.toInt()) : LayerIndex::Actors);
    retranslate();
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray())) {
        resize(QSize(1200, 700).boundedTo(screen()->availableSize() * 0.85));
    }
    m_view->setFocus();
}

TableDialog::~TableDialog()
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(layerKey, static_cast<int>(layer()));
}

void TableDialog::createTop()
{
    m_layersLabel = new QLabel(this);
    m_layers = new QComboBox(this);
    m_layers->setObjectName(QStringLiteral("layerField"));
    m_layers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_layersLabel->setBuddy(m_layers);
    m_textLabel = new QLabel(this);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("filterField"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(320);
    m_textLabel->setBuddy(m_text);
    m_findingsOnly = new QCheckBox(this);
    m_findingsOnly->setObjectName(QStringLiteral("findingsOnlyBox"));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("countLabel"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_layersLabel);
    top->addWidget(m_layers);
    top->addSpacing(12);
    top->addWidget(m_textLabel);
    top->addWidget(m_text, 1);
    top->addSpacing(12);
    top->addWidget(m_findingsOnly);
    top->addStretch(1);
    top->addWidget(m_count);
    static_cast<QVBoxLayout*>(layout())->addLayout(top);

    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    connect(m_typing, &QTimer::timeout, this, [this] {
        m_filter->setText(m_text->text());
        updateCount();
    });
    connect(m_text, &QLineEdit::textChanged, this, &TableDialog::startFilter);
    connect(m_findingsOnly, &QCheckBox::toggled, this, [this](bool findingsOnly) {
        m_filter->setFindingsOnly(findingsOnly);
        updateCount();
    });
    connect(m_layers, &QComboBox::activated, this,
            [this] { showLayer(static_cast<LayerIndex>(m_layers->currentData().toInt())); });
}

void TableDialog::addSteps()
{
    const auto action = [this](const QString& name, const QList<QKeySequence>& shortcuts, auto slot) {
        auto* made = new QAction(this);
        made->setObjectName(name);
        made->setShortcuts(shortcuts);
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
    };
    action(QStringLiteral("tableUndoAction"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] {
        m_report->clear();
        m_document.steps().undo();
    });
    action(QStringLiteral("tableRedoAction"),
           {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, [this] {
               m_report->clear();
               m_document.steps().redo();
           });
    action(QStringLiteral("tableFindAction"), {QKeySequence::Find}, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
}

void TableDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TableDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_text->hasFocus() && !m_text->text().isEmpty()) {
        m_text->clear();
        return;
    }
    QDialog::keyPressEvent(event);
}

void TableDialog::retranslate()
{
    setWindowTitle(tr("Table"));
    m_layersLabel->setText(tr("&Layer"));
    m_layers->setAccessibleName(tr("Layer"));
    m_textLabel->setText(tr("F&ilter"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Text in any cell"));
    m_findingsOnly->setText(tr("&Only rows with findings"));
    m_addRow->setText(tr("&Add row"));
    m_removeRows->setText(tr("&Remove rows"));
    m_close->setText(tr("Close"));
    m_view->retranslate();
    m_report->clear();
    fillLayers();
    updateCount();
}

LayerIndex TableDialog::layer() const
{
    return m_model->layer();
}

void TableDialog::fillLayers()
{
    m_layers->clear();
    for (const LayerIndex each : order) {
        if (m_document.project().sheet(each)) {
            m_layers->addItem(layerTitle(each), static_cast<int>(each));
        }
    }
    m_layers->setCurrentIndex(m_layers->findData(static_cast<int>(layer())));
    m_view->setAccessibleName(layerTitle(layer()));
}

void TableDialog::followDocument()
{
    int there = 0;
    for (const LayerIndex each : order) {
        there += m_document.project().sheet(each) ? 1 : 0;
    }
    if (there != m_layers->count()) {
        fillLayers();
    }
    updateCount();
}

void TableDialog::showLayer(LayerIndex layer)
{
    const int index = m_layers->findData(static_cast<int>(layer));
    if (index < 0) {
        return;
    }
    m_layers->setCurrentIndex(index);
    m_report->clear();
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setLayer(layer);
    m_view->setAccessibleName(layerTitle(layer));
    m_view->scrollToTop();
    m_view->setCurrentIndex(m_filter->index(0, 0));
    updateCount();
}

void TableDialog::startFilter()
{
    m_typing->start(m_model->rowCount() > manyRows ? pause : 0ms);
}

void TableDialog::updateCount()
{
    const int rows = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == rows ? tr("%n row(s)", nullptr, rows) : tr("%1 of %n row(s)", nullptr, rows).arg(shown));
}

} // namespace ketenkaart
