#include "core/export/pdf_links.h"

#include "core/model/web_address.h"
#include "core/scene/text_metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextLayout>

#include <algorithm>

namespace ketenkaart {

namespace {

/// Qt formats each object of a PDF in a buffer of fixed size, and who prints a map wants no address of a page anyway.
constexpr qsizetype longestAddress = 2000;

QUrl addressOf(const LabelItem& label, const Dataset& dataset)
{
    if (label.target == LabelItem::Target::Actor) {
        const Actor* actor = dataset.actor(label.id);
        return actor ? webAddress(actor->website) : QUrl();
    }
    if (label.target == LabelItem::Target::Campus) {
        const Campus* campus = dataset.campus(label.id);
        return campus ? webAddress(campus->website) : QUrl();
    }
    return {};
}

/// In ASCII, and without the signs that end or escape a string of a PDF: Qt writes the address as it is given.
QString written(const QUrl& address)
{
    QByteArray bytes = address.toEncoded(QUrl::FullyEncoded);
    bytes.replace('(', "%28").replace(')', "%29").replace('\\', "%5C");
    return QString::fromLatin1(bytes);
}

} // namespace

std::vector<WebLink> webLinksOf(const Page& page, const Dataset& dataset)
{
    return webLinksOf(page.scene, page.mapFrame, 1.0, dataset);
}

std::vector<WebLink> webLinksOf(const MapScene& scene, const QRectF& frame, double scale, const Dataset& dataset)
{
    std::vector<WebLink> links;
    const auto add = [&](const LabelItem& label) {
        const QRectF area = QRectF(frame.topLeft() + label.box.topLeft() * scale, label.box.size() * scale) & frame;
        const QUrl address = addressOf(label, dataset);
        if (address.isValid() && !area.isEmpty()) {
            links.push_back({area, address});
        }
    };
    for (const SceneItem& item : scene.items) {
        if (const auto* label = std::get_if<LabelItem>(&item)) {
            add(*label);
        } else if (const auto* card = std::get_if<CardItem>(&item)) {
            std::ranges::for_each(card->texts, add);
        }
    }
    return links;
}

void paintWebLinks(QPainter& painter, const QSizeF& size, const QRectF& target, const std::vector<WebLink>& links)
{
    // Qt makes a link of any text whose format has an address, as large as the text. A space that cannot break shows
    // nothing, is no word that a search would find, and can be stretched to the size of a name.
    const QString space(QChar::Nbsp);
    const QFont font = fontFor(TextStyle{});
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(space);
    const double height = metrics.ascent() - metrics.descent(); // of Qt's link above the baseline
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    painter.setPen(Qt::black);
    for (const WebLink& link : links) {
        const QString address = written(link.address);
        if (address.size() > longestAddress) {
            continue;
        }
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(address);
        QTextLayout layout(space, font);
        layout.setFormats({{0, static_cast<int>(space.size()), format}});
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        painter.save();
        painter.translate(link.area.bottomLeft());
        painter.scale(link.area.width() / width, link.area.height() / height);
        layout.draw(&painter, QPointF(0.0, -line.ascent())); // its baseline on the lower edge
        painter.restore();
    }
    painter.restore();
}

} // namespace ketenkaart
