#include "app/import/files_page.h"

#include "app/import/table_preview.h"
#include "app/panels/error_box.h"
#include "app/panels/form_keys.h"
#include "app/panels/panel_text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Title, Rows, HeadingRow, Content, columnTotal };

} // namespace

FilesPage::FilesPage(ImportDraft& draft, const QString& currentName, bool mayChangeCurrent, QWidget* parent)
    : QWizardPage(parent)
    , m_draft(draft)
{
    setTitle(tr("Which sheets, and what is in them?"));
    setSubTitle(tr("Lists of companies and institutes, lists of the links between them, or both. Excel, CSV, QGIS, "
                   "Kumu, Gephi … Nothing in your files is changed."));
    auto* top = new QHBoxLayout;
    top->addWidget(createFiles(), 3);
    top->addWidget(createTarget(currentName, mayChangeCurrent), 2);
    createTables();
    m_problem = makeLabel(TextRole::Body, this);
    m_problem->setObjectName(u"importProblem"_s);
    m_preview = new TablePreview(this);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(m_tables, 2);
    layout->addWidget(m_preview, 3);
    connect(&draft, &ImportDraft::tablesChanged, this, &FilesPage::show);
    connect(&draft, &ImportDraft::outcomeChanged, this, [this] {
        showText(*m_problem, m_draft.tables().empty() && m_draft.error() ? m_draft.error()->toString() : QString());
        Q_EMIT completeChanged();
    });
    show();
}

QWidget* FilesPage::createFiles()
{
    auto* box = new QWidget(this);
    m_files = new QListWidget(box);
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("Files"));
    m_files->setMaximumHeight(110);
    auto* add = new QPushButton(tr("&Add files…"), box);
    add->setObjectName(u"importAdd"_s);
    m_remove = new QPushButton(tr("&Take off"), box);
    auto* mapping = new QPushButton(tr("Use a saved &mapping…"), box);
    mapping->setToolTip(tr("What a table was taken for in an earlier import, from a file"));
    connect(add, &QPushButton::clicked, this, &FilesPage::addFiles);
    connect(m_remove, &QPushButton::clicked, this, &FilesPage::removeFile);
    connect(mapping, &QPushButton::clicked, this, &FilesPage::useSavedMapping);
    connect(m_files, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addWidget(mapping);
    buttons->addStretch();
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_files, 1);
    layout->addLayout(buttons);
    return box;
}

QWidget* FilesPage::createTarget(const QString& currentName, bool mayChangeCurrent)
{
    auto* box = new QWidget(this);
    auto* label = makeLabel(TextRole::Heading, box);
    label->setText(tr("Put them into"));
    auto* current = new QRadioButton(tr("the dataset that is open (%1)").arg(withoutMnemonics(currentName)), box);
    m_intoNew = new QRadioButton(tr("a new &dataset"), box);
    m_intoNew->setObjectName(u"importIntoNew"_s);
    current->setObjectName(u"importIntoCurrent"_s);
    (mayChangeCurrent ? current : m_intoNew)->setChecked(true);
    connect(m_intoNew, &QRadioButton::toggled, this, [this](bool on) { m_draft.setIntoNew(on); });
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_intoNew);
    layout->addWidget(current);
    layout->addStretch();
    return box;
}

void FilesPage::createTables()
{
    m_tables = new QTableWidget(0, columnTotal, this);
    m_tables->setObjectName(u"importTables"_s);
    m_tables->setAccessibleName(tr("Tables"));
    m_tables->setHorizontalHeaderLabels({tr("Table"), tr("Rows"), tr("Headings in row"), tr("What it is")});
    m_tables->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_tables->horizontalHeader()->resizeSection(HeadingRow, 130);
    m_tables->horizontalHeader()->resizeSection(Content, 340);
    m_tables->verticalHeader()->hide();
    m_tables->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tables->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tables->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tables->setTabKeyNavigation(false);
    connect(m_tables, &QTableWidget::currentCellChanged, this, &FilesPage::showPreview);
}

void FilesPage::addFiles()
{
    QStringList endings;
    for (const QString& extension : importableExtensions()) {
        endings.append(u"*."_s + extension);
    }
    const QStringList chosen =
        QFileDialog::getOpenFileNames(this, tr("Choose sheets"), QString(),
                                      tr("Sheets (%1)").arg(endings.join(u' ')) + u";;"_s + tr("All files (*)"));
    if (!chosen.isEmpty()) {
        QStringList files = m_draft.files();
        for (const QString& file : chosen) {
            files += files.contains(file) ? QStringList() : QStringList(file);
        }
        m_draft.setFiles(files);
    }
}

void FilesPage::removeFile()
{
    QStringList files = m_draft.files();
    if (const int row = m_files->currentRow(); row >= 0 && row < files.size()) {
        files.removeAt(row);
        m_draft.setFiles(files);
    }
}

void FilesPage::useSavedMapping()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Use a saved mapping"), QString(), tr("Mappings (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<ImportMapping> mapping = readMapping(path);
    if (mapping) {
        m_draft.useMapping(*mapping);
    } else {
        showError(mapping.error(), this);
    }
}

void FilesPage::show()
{
    if (std::exchange(m_isShowing, true)) {
        return;
    }
    const int current = m_files->currentRow();
    m_files->clear();
    for (const QString& file : m_draft.files()) {
        auto* item = new QListWidgetItem(QFileInfo(file).fileName(), m_files);
        item->setToolTip(plainToolTip(file));
    }
    m_files->setCurrentRow(std::min(current, m_files->count() - 1));
    m_remove->setEnabled(m_files->currentRow() >= 0);
    const int table = std::max(0, m_tables->currentRow());
    m_tables->setRowCount(0);
    m_tables->setRowCount(static_cast<int>(m_draft.tables().size()));
    for (int row = 0; row < m_tables->rowCount(); ++row) {
        const size_t index = static_cast<size_t>(row);
        const ImportTable& read = m_draft.tables()[index];
        m_tables->setItem(row, Title, new QTableWidgetItem(read.title()));
        m_tables->setItem(row, Rows, new QTableWidgetItem(QString::number(read.rows.size())));
        auto* heading = new QSpinBox(m_tables);
        heading->setRange(1, 1000);
        heading->setValue(static_cast<int>(read.headingRow));
        heading->setEnabled(read.headingRow > 0);
        heading->setKeyboardTracking(false);
        leaveWheelToForm(*heading);
        connect(heading, &QSpinBox::valueChanged, this,
                [this, index](int value) { m_draft.setHeadingRow(index, value); });
        m_tables->setCellWidget(row, HeadingRow, heading);
        auto* content = new QComboBox(m_tables);
        content->setObjectName(u"importContent%1"_s.arg(row));
        for (const TableContent choice :
             {TableContent::Actors, TableContent::Links, TableContent::Matrix, TableContent::Nothing}) {
            content->addItem(displayName(choice), static_cast<int>(choice));
        }
        content->setCurrentIndex(content->findData(static_cast<int>(m_draft.mapping().tables[index].content)));
        leaveWheelToForm(*content);
        connect(content, &QComboBox::activated, this, [this, index, content] {
            m_draft.setContent(index, static_cast<TableContent>(content->currentData().toInt()));
        });
        m_tables->setCellWidget(row, Content, content);
    }
    m_tables->setCurrentCell(std::min(table, m_tables->rowCount() - 1), Title);
    m_isShowing = false;
    showPreview();
    Q_EMIT completeChanged();
}

void FilesPage::showPreview()
{
    const int row = m_tables->currentRow();
    if (m_isShowing) {
        return;
    }
    if (row < 0 || static_cast<size_t>(row) >= m_draft.tables().size()) {
        m_preview->setTable({}, {});
        return;
    }
    m_preview->setTable(m_draft.tables()[static_cast<size_t>(row)], m_draft.mapping().tables[static_cast<size_t>(row)]);
}

int FilesPage::nextId() const
{
    constexpr int wordsPage = 3;
    const bool hasLists = std::ranges::any_of(m_draft.mapping().tables, [](const TableMapping& table) {
        return table.content == TableContent::Actors || table.content == TableContent::Links;
    });
    return hasLists ? QWizardPage::nextId() : wordsPage;
}

bool FilesPage::isComplete() const
{
    return std::ranges::any_of(m_draft.mapping().tables,
                               [](const TableMapping& table) { return table.content != TableContent::Nothing; });
}

} // namespace ketenkaart
