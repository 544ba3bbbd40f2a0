#include "app/dialogs/findings_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ketenkaart {

FindingsDialog::FindingsDialog(const Diagnostics& diagnostics, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Findings in the data"));
    auto* table = new QTableWidget(static_cast<int>(diagnostics.size()), 5, this);
    table->setHorizontalHeaderLabels({tr("Layer"), tr("Row"), tr("Column"), tr("Finding"), tr("What to do")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAccessibleName(windowTitle());
    table->verticalHeader()->hide();
    table->setAlternatingRowColors(true);
    int row = 0;
    for (const Diagnostic& diagnostic : diagnostics) {
        const QStringList texts{diagnostic.layer, diagnostic.row > 0 ? QString::number(diagnostic.row) : QString(),
                                diagnostic.column, diagnostic.message, diagnostic.advice};
        for (int column = 0; column < texts.size(); ++column) {
            table->setItem(row, column, new QTableWidgetItem(texts[column]));
        }
        ++row;
    }
    table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    table->resizeColumnsToContents();
    table->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(900, 480);
}

} // namespace ketenkaart
