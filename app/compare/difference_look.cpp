#include "app/compare/difference_look.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = RowDifference::Kind;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct DifferenceLook
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceLook)
};

/// The sign as lines in a square of 16 by 16: that of a font differs from machine to machine.
QPainterPath linesOf(Kind kind)
{
    QPainterPath path;
    const auto line = [&path](qreal x1, qreal y1, qreal x2, qreal y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    switch (kind) {
    case Kind::Added:
        line(8, 4.5, 8, 11.5);
        [[fallthrough]];
    case Kind::Removed:
        line(4.5, 8, 11.5, 8);
        break;
    case Kind::Moved:
        for (const qreal x : {4.8, 8.3}) {
            line(x, 5, x + 3, 8);
            line(x + 3, 8, x, 11);
        }
        break;
    case Kind::Changed:
        line(4.7, 6.6, 11.3, 6.6);
        line(4.7, 9.6, 11.3, 9.6);
        line(6.4, 11.8, 9.6, 4.4);
        break;
    }
    return path;
}

/// Paints for every size and pixel ratio that Qt asks for.
class KindIconEngine : public QIconEngine
{
public:
    explicit KindIconEngine(Kind kind)
        : m_kind(kind)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        const double scale = std::min(rect.width(), rect.height()) / 16.0;
        painter->translate(QRectF(rect).center());
        painter->scale(scale, scale);
        painter->translate(-8, -8);
        painter->setPen(Qt::NoPen);
        painter->setBrush(kindColour(m_kind));
        painter->drawEllipse(QRectF(0.5, 0.5, 15, 15));
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Qt::white, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(linesOf(m_kind));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new KindIconEngine(*this); }

private:
    Kind m_kind;
};

} // namespace

QString kindSign(Kind kind)
{
    switch (kind) { // all of them in the font of the map
    case Kind::Added:
        return u"+"_s;
    case Kind::Removed:
        return u"−"_s;
    case Kind::Moved:
        return u"»"_s;
    case Kind::Changed:
        return u"≠"_s;
    }
    std::unreachable();
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return DifferenceLook::tr("added");
    case Kind::Removed:
        return DifferenceLook::tr("gone");
    case Kind::Moved:
        return DifferenceLook::tr("moved");
    case Kind::Changed:
        return DifferenceLook::tr("changed");
    }
    std::unreachable();
}

QColor kindColour(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return {0x1b, 0x7f, 0x5c};
    case Kind::Removed:
        return {0xa8, 0x32, 0x26};
    case Kind::Moved:
        return {0x1f, 0x5f, 0xa8};
    case Kind::Changed:
        return {0x8a, 0x5a, 0x00};
    }
    std::unreachable();
}

QIcon kindIcon(Kind kind)
{
    return QIcon(new KindIconEngine(kind));
}

} // namespace ketenkaart
