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
    , m_rd{}
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
    addLine(m_rd, QStringLiteral("rdLabel"), QStringLiteral("copyRd"));

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

void PositionBox::setPosition(const std::optional<GeoPoint>& position)
{
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

    const Result<QPointF> rd = m_rdNew.fromGeo(*position);
    for (QWidget* part :
         {static_cast<QWidget*>(m_rd.caption), static_cast<QWidget*>(m_rd.value), static_cast<QWidget*>(m_rd.copy)}) {
        part->setVisible(rd.has_value()); // abroad there is no RD
    }
    if (rd) {
        m_rd.copied = metres(rd->x()) + QStringLiteral(", ") + metres(rd->y());
        m_rd.value->setText(QStringLiteral("X %1  Y %2").arg(metres(rd->x()), metres(rd->y())));
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
    m_rd.caption->setText(tr("RD New, in metres"));
    m_degrees.copy->setAccessibleName(tr("Copy longitude and latitude"));
    m_rd.copy->setAccessibleName(tr("Copy RD coordinates"));
    for (const Line& line : {m_degrees, m_rd}) {
        // Wide enough for both texts, so that nothing moves under the mouse.
        line.copy->setText(tr("Copied"));
        const int width = line.copy->sizeHint().width();
        line.copy->setText(tr("Copy"));
        line.copy->setMinimumWidth(std::max(width, line.copy->sizeHint().width()));
        line.copy->setToolTip(line.copy->accessibleName());
    }
}

} // namespace ketenkaart
