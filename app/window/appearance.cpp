#include "app/window/appearance.h"

#include "core/scene/map_style.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QPalette>
#include <QStyleFactory>

namespace ketenkaart {

void applyAppearance()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QPalette palette;
    const QColor ink(0x1e, 0x27, 0x2e);
    palette.setColor(QPalette::Window, QColor(0xf4, 0xf5, 0xf6));
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf4, 0xf6, 0xf7));
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6f, 0x78, 0x80));
    palette.setColor(QPalette::Button, QColor(0xf0, 0xf1, 0xf2));
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::ToolTipBase, QColor(0x1b, 0x2a, 0x34));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x4e, 0x5f));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1f, 0x4e, 0x5f));
    palette.setColor(QPalette::Mid, QColor(0xc9, 0xcd, 0xd1));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x9a, 0xa1, 0xa7));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x9a, 0xa1, 0xa7));
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0x9a, 0xa1, 0xa7));
    QApplication::setPalette(palette);
    QFont font(mapFontFamily());
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/nl.ketenkaart.Ketenkaart.svg")));
    QFile sheet(QStringLiteral(":/style/ketenkaart.qss"));
    if (sheet.open(QIODevice::ReadOnly)) {
        qApp->setStyleSheet(QString::fromUtf8(sheet.readAll()));
    }
}

} // namespace ketenkaart
