#include "app/panels/error_box.h"

#include <QMessageBox>

namespace ketenkaart {

void showError(const Error& error, QWidget* parent)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Ketenkaart"), error.message, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QStringList{error.where, error.advice}.join(u'\n').trimmed());
    box.exec();
}

} // namespace ketenkaart
