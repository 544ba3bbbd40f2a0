#include "app/panels/partner_list.h"

#include "app/panels/link_button.h"
#include "app/panels/marker_icon.h"
#include "app/panels/panel_text.h"

#include <QGridLayout>
#include <QLabel>

namespace ketenkaart {

namespace {

constexpr int symbolSize = 18;

QFont italic(QFont font)
{
    font.setItalic(true);
    return font;
}

} // namespace

PartnerList::PartnerList(QWidget* parent)
    : QWidget(parent)
    , m_heading(makeLabel(TextRole::Heading, this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(7);
    m_layout->addWidget(m_heading);
}

void PartnerList::setRows(const QString& heading, const std::vector<PartnerRow>& rows)
{
    m_heading->setText(heading);
    for (QWidget* row : m_rows) {
        // The click that led here may still be under way in one of these rows, so it must not be deleted at once.
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
    for (const PartnerRow& row : rows) {
        m_rows.push_back(makeRow(row));
        m_layout->addWidget(m_rows.back());
    }
    setVisible(!rows.empty());
}

QWidget* PartnerList::makeRow(const PartnerRow& row)
{
    auto* widget = new QWidget(this);
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(7);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);

    auto* symbol = new SymbolWidget(symbolSize, widget);
    symbol->setIcon(row.icon);
    grid->addWidget(symbol, 0, 0, Qt::AlignTop);

    auto* link = new LinkButton(row.name, widget);
    grid->addWidget(link, 0, 1, Qt::AlignLeft);
    connect(link, &LinkButton::clicked, this, [this, id = row.id] { Q_EMIT activated(id); });

    if (!row.detail.isEmpty()) {
        QLabel* detail = makeLabel(TextRole::Muted, widget);
        detail->setText(row.detail);
        grid->addWidget(detail, 1, 1);
        link->setAccessibleDescription(row.detail);
        if (row.implied) {
            detail->setFont(italic(detail->font()));
        }
    }
    if (row.implied) {
        link->setFont(italic(link->font()));
    }
    widget->setProperty("implied", row.implied);
    widget->setToolTip(plainToolTip(row.toolTip));
    return widget;
}

} // namespace ketenkaart
