#include "app/analysis/cell_actors.h"

#include "app/panels/explorer_model.h"
#include "app/panels/marker_icon.h"
#include "app/panels/panel_text.h"
#include "app/panels/result_delegate.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

constexpr int columnRole = Qt::UserRole + 100; // beside those of the explorer

} // namespace

CellActors::CellActors(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_caption(makeLabel(TextRole::Heading, this))
    , m_explanation(makeLabel(TextRole::Body, this))
    , m_list(new QListWidget(this))
{
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_caption->setObjectName(QStringLiteral("cellCaption"));
    m_list->setObjectName(QStringLiteral("cellActors"));
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(m_list, &QListWidget::itemClicked, this, &CellActors::activate);
    connect(m_list, &QListWidget::itemActivated, this, &CellActors::activate);
    connect(m_list, &QListWidget::itemEntered, this,
            [this](const QListWidgetItem* item) { m_session.hover(item->data(ExplorerModel::IdRole).toString()); });
    connect(m_list, &QListWidget::viewportEntered, this, [this] { m_session.hover({}); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caption);
    layout->addWidget(m_explanation);
    layout->addWidget(m_list, 1);
    showHint({});
}

void CellActors::setTexts(const QString& caption, const QString& explanation)
{
    m_list->clear();
    showText(*m_caption, caption);
    showText(*m_explanation, explanation);
    m_list->setAccessibleName(caption.isEmpty() ? explanation : caption);
}

void CellActors::showHint(const QString& hint)
{
    setTexts({}, hint);
    m_list->setVisible(false);
}

void CellActors::showActors(const QString& caption, const QStringList& actorIds)
{
    setTexts(caption, {});
    for (const QString& id : actorIds) {
        const Actor* actor = m_session.dataset().actor(id);
        if (!actor) {
            continue;
        }
        auto* item = new QListWidgetItem(actorIcon(*actor, m_session.dataset().vocabulary()), actor->name, m_list);
        const QString place = actor->municipality.isEmpty() ? tr("without a place") : actor->municipality;
        item->setData(ExplorerModel::IdRole, id);
        item->setData(ExplorerModel::HasPlaceRole, actor->position.has_value());
        item->setData(ExplorerModel::DetailRole, place);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{actor->name, m_session.dataset().vocabulary().name(actor->kind), place}.join(u", "));
    }
    m_list->setVisible(m_list->count() > 0);
}

void CellActors::showAlternatives(const QString& caption, const QString& explanation,
                                  const std::vector<Alternative>& alternatives)
{
    setTexts(caption, explanation);
    for (const Alternative& alternative : alternatives) {
        auto* item = new QListWidgetItem(alternative.where, m_list);
        item->setData(ExplorerModel::DetailRole, alternative.who);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(alternative.where, alternative.who));
        item->setData(columnRole, alternative.column);
        item->setData(ExplorerModel::HasPlaceRole, true);
    }
    m_list->setVisible(m_list->count() > 0);
}

void CellActors::activate(const QListWidgetItem* item)
{
    if (const QVariant column = item->data(columnRole); column.isValid()) {
        Q_EMIT alternativeChosen(column.toInt());
        return;
    }
    m_session.goTo({Selection::Kind::Actor, item->data(ExplorerModel::IdRole).toString()});
}

} // namespace ketenkaart
