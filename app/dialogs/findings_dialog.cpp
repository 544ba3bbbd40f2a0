#include "app/dialogs/findings_dialog.h"

#include "app/panels/layer_titles.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace ketenkaart {

namespace {

QString weightOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return FindingsDialog::tr("Error");
    case Diagnostic::Severity::Warning:
        return FindingsDialog::tr("Warning");
    case Diagnostic::Severity::Note:
        return FindingsDialog::tr("Note");
    }
    std::unreachable();
}

} // namespace

FindingsDialog::FindingsDialog(const Diagnostics& diagnostics, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Findings in the data"));
    auto* table = new QTableWidget(static_cast<int>(diagnostics.size()), 6, this);
    table->setHorizontalHeaderLabels(
        {tr("Weight"), tr("Layer"), tr("Row"), tr("Column"), tr("Finding"), tr("What to do")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(windowTitle());
    table->verticalHeader()->hide();
    table->setAlternatingRowColors(true);
    Diagnostics ordered = diagnostics;
    std::ranges::stable_sort(ordered, std::greater(), &Diagnostic::severity);
    int row = 0;
    for (const Diagnostic& diagnostic : ordered) {
        const QStringList texts{weightOf(diagnostic.severity),
                                layerTitle(diagnostic.layer),
                                diagnostic.row > 0 ? QString::number(diagnostic.row) : QString(),
                                diagnostic.column,
                                diagnostic.message,
                                diagnostic.advice};
        for (int column = 0; column < texts.size(); ++column) {
            table->setItem(row, column, new QTableWidgetItem(texts[column]));
        }
        ++row;
    }
    table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(5, QHeaderView::Stretch);
    table->resizeColumnsToContents();
    table->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(980, 480);
}

} // namespace ketenkaart
