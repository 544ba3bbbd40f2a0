#include "app/panels/partner_list.h"

#include "app/panels/link_button.h"
#include "app/panels/marker_icon.h"
#include "app/panels/panel_text.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int symbolSize = 18;

LinkButton* linkIn(const QWidget* row)
{
    return row->findChild<LinkButton*>();
}

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

void PartnerList::setRows(const QString& heading, std::vector<PartnerRow> rows)
{
    hide(); // in sight, each row that is added would have all of them laid out again
    m_heading->setText(heading);
    for (QWidget* row : m_rows) {
        // The click that led here may still be under way in one of these rows, so it must not be deleted at once.
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
    m_data = std::move(rows);
    addRows(rowsAtFirst);
    updateMore();
    setVisible(!m_data.empty());
}

void PartnerList::addRows(size_t count)
{
    const size_t end = std::min(m_data.size(), m_rows.size() + count);
    while (m_rows.size() < end) {
        QWidget* row = makeRow(m_data[m_rows.size()]);
        m_layout->insertWidget(m_more ? m_layout->indexOf(m_more) : -1, row);
        if (!m_rows.empty()) {
            setTabOrder(linkIn(m_rows.back()), linkIn(row));
        }
        m_rows.push_back(row);
    }
}

void PartnerList::updateMore()
{
    const size_t hidden = m_data.size() - m_rows.size();
    if (hidden == 0) {
        if (QWidget* more = std::exchange(m_more, nullptr)) {
            more->hide();
            more->setParent(nullptr);
            more->deleteLater(); // its click may still be under way
        }
        return;
    }
    if (!m_more) {
        m_more = new LinkButton(QString(), this);
        m_more->setObjectName(QStringLiteral("moreRows"));
        m_layout->addWidget(m_more, 0, Qt::AlignLeft);
        connect(m_more, &LinkButton::clicked, this, &PartnerList::showMore);
    }
    m_more->setLabel(tr("%n more…", nullptr, static_cast<int>(hidden)));
    setTabOrder(linkIn(m_rows.back()), m_more);
}

void PartnerList::showMore()
{
    const size_t first = m_rows.size();
    addRows(rowsMore);
    updateMore();
    linkIn(m_rows[first])->setFocus(Qt::TabFocusReason); // the keyboard goes on where the new rows begin
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
