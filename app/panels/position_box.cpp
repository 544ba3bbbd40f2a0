#include "app/panels/position_box.h"

#include "app/panels/panel_text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace std::chrono_literals;

QString degrees(double value)
{
    return QString::number(value, 'f', 5);
}
QString metres(double value)
{
    return QString::number(qRound64(value));
}

} // namespace

PositionBox::PositionBox(QWidget* parent)
    : QWidget(parent)
    , m_heading(makeLabel(TextRole::Heading, this))
    , m_degrees{}
    , m_grid{}
    , m_feedback(new QTimer(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, 4);
    addLine(m_degrees, QStringLiteral("lonLatLabel"), QStringLiteral("copyLonLat"));
    addLine(m_grid, QStringLiteral("rdLabel"), QStringLiteral("copyRd"));

    m_feedback->setSingleShot(true);
    m_feedback->setInterval(1500ms);
    connect(m_feedback, &QTimer::timeout, this, &PositionBox::retranslate);
    retranslate();
}

void PositionBox::addLine(Line& line, const QString& valueName, const QString& copyName)
{
    line.caption = makeLabel(TextRole::Muted, this);
    line.value = makeLabel(TextRole::Body, this);
    line.value->setObjectName(valueName);
    line.copy = new QPushButton(this);
    line.copy->setObjectName(copyName);
    line.copy->setProperty("role", QStringLiteral("small"));
    auto* grid = static_cast<QGridLayout*>(layout());
    const int row = grid->rowCount();
    grid->addWidget(line.caption, row, 0, 1, 2);
    grid->addWidget(line.value, row + 1, 0, Qt::AlignVCenter);
    grid->addWidget(line.copy, row + 1, 1);
    grid->setRowMinimumHeight(row + 2, 4);
    connect(line.copy, &QPushButton::clicked, this, [this, &line] { copy(line); });
}

void PositionBox::setPosition(const std::optional<GeoPoint>& position, const std::optional<GridSystem>& grid)
{
    if (!grid) {
        m_converter.reset();
    } else if (!m_converter || m_converter->grid() != *grid) {
        m_converter.emplace(*grid);
    }
    setVisible(position.has_value());
    m_feedback->stop();
    retranslate();
    if (!position) {
        return;
    }
    const QString longitude = degrees(position->longitude);
    const QString latitude = degrees(position->latitude);
    m_degrees.copied = longitude + QStringLiteral(", ") + latitude;
    m_degrees.value->setText(QStringLiteral("%1°, %2°").arg(longitude, latitude));

    std::optional<QPointF> metric;
    if (m_converter) {
        if (const Result<QPointF> converted = m_converter->fromGeo(*position)) {
            metric = *converted; // abroad there is none
        }
    }
    for (QWidget* part : {static_cast<QWidget*>(m_grid.caption), static_cast<QWidget*>(m_grid.value),
                          static_cast<QWidget*>(m_grid.copy)}) {
        part->setVisible(metric.has_value());
    }
    if (metric) {
        m_grid.copied = metres(metric->x()) + QStringLiteral(", ") + metres(metric->y());
        m_grid.value->setText(QStringLiteral("X %1  Y %2").arg(metres(metric->x()), metres(metric->y())));
    }
}

void PositionBox::copy(const Line& line)
{
    QGuiApplication::clipboard()->setText(line.copied);
    retranslate(); // the other button may still say that it has copied
    line.copy->setText(tr("Copied"));
    m_feedback->start();
}

void PositionBox::retranslate()
{
    m_heading->setText(tr("Coordinates"));
    m_degrees.caption->setText(tr("Longitude, latitude (WGS 84)"));
    const QString grid = m_converter ? m_converter->grid().name : QString();
    m_grid.caption->setText(tr("%1, in metres", "RD New").arg(grid));
    m_degrees.copy->setAccessibleName(tr("Copy longitude and latitude"));
    m_grid.copy->setAccessibleName(tr("Copy %1 coordinates", "RD New").arg(grid));
    for (const Line& line : {m_degrees, m_grid}) {
        // Wide enough for both texts, so that nothing moves under the mouse.
        line.copy->setText(tr("Copied"));
        const int width = line.copy->sizeHint().width();
        line.copy->setText(tr("Copy"));
        line.copy->setMinimumWidth(std::max(width, line.copy->sizeHint().width()));
        line.copy->setToolTip(line.copy->accessibleName());
    }
}

} // namespace ketenkaart
