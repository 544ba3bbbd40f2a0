#include "app/dialogs/about_box.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct AboutBox
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAbout(const StudyArea& area, QWidget* parent)
{
    QMessageBox box(QMessageBox::NoIcon, AboutBox::tr("About Ketenkaart"),
                    QStringLiteral("Ketenkaart ") + QApplication::applicationVersion(), QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(QIcon(QStringLiteral(":/icons/nl.ketenkaart.Ketenkaart.svg")).pixmap(64, 64));
    box.setInformativeText(
        AboutBox::tr("Campuses and value chains in %1.\n\n"
                     "Content: %2.\n"
                     "Base map: Natural Earth (public domain), GeoNames (CC BY 4.0), GSHHG (LGPL).\n"
                     "Towns and postcodes: GeoNames (CC BY 4.0), OpenStreetMap contributors (ODbL).\n"
                     "Typeface: Open Sans (Apache 2.0).\n\n"
                     "Licence: EUPL 1.2")
            .arg(area.name.in(textLanguage()), area.sourceTitle.in(textLanguage())));
    box.exec();
}

} // namespace ketenkaart
