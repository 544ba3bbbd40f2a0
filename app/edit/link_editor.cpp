#include "app/edit/link_editor.h"

#include "app/document/project_document.h"
#include "app/edit/link_dialog.h"
#include "app/panels/flow_layout.h"
#include "app/panels/link_button.h"
#include "core/model/end_name.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastRows = 2;
constexpr int mostRows = 6;

const Link* findLink(const Dataset& dataset, const QString& id)
{
    if (const Link* link = dataset.link(id)) {
        return link;
    }
    const auto regional = std::ranges::find(dataset.regionLinks(), id, &Link::id);
    return regional == dataset.regionLinks().end() ? nullptr : &*regional;
}

} // namespace

LinkEditor::LinkEditor(ProjectDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QListWidget(this))
    , m_add(new LinkButton(QString(), this))
    , m_draw(new LinkButton(QString(), this))
    , m_edit(new LinkButton(QString(), this))
    , m_remove(new LinkButton(QString(), this))
{
    m_list->setObjectName(u"linkList"_s);
    m_add->setObjectName(u"linkAdd"_s);
    m_draw->setObjectName(u"linkDraw"_s);
    m_edit->setObjectName(u"linkEdit"_s);
    m_remove->setObjectName(u"linkRemove"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    auto* buttons = new FlowLayout(12, 2); // in a narrow panel they take two rows
    buttons->addWidget(m_add);
    buttons->addWidget(m_draw);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &LinkEditor::updateControls);
    connect(m_list, &QListWidget::itemActivated, this, &LinkEditor::editChosen);
    connect(m_add, &LinkButton::clicked, this, &LinkEditor::add);
    connect(m_draw, &LinkButton::clicked, this, [this] { Q_EMIT drawAsked(m_actorId); });
    connect(m_edit, &LinkButton::clicked, this, &LinkEditor::editChosen);
    connect(m_remove, &LinkButton::clicked, this, &LinkEditor::removeChosen);
    connect(&document.session(), &MapSession::datasetChanged, this, &LinkEditor::refresh);
    retranslate();
}

void LinkEditor::retranslate()
{
    m_list->setAccessibleName(tr("Links of this actor"));
    m_add->setLabel(tr("Add…"));
    m_draw->setLabel(tr("Draw…"));
    m_draw->setToolTip(tr("Draw it on the map, by a click on the other end"));
    m_edit->setLabel(tr("Change…"));
    m_remove->setLabel(tr("Remove"));
    refresh();
}

void LinkEditor::setActorId(const QString& id)
{
    m_actorId = id;
    refresh();
}

QString LinkEditor::textOf(const Link& link) const
{
    const Dataset& dataset = m_document.session().baseDataset();
    const Language language = m_document.session().language();
    const bool isFrom = link.fromId == m_actorId;
    const Vocabulary& words = dataset.vocabulary();
    return u"%1 %2"_s.arg(isFrom ? words.name(link.kind) : words.nameBack(link.kind),
                          endName(dataset, isFrom ? link.toId : link.fromId).in(language));
}

void LinkEditor::refresh()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    const Dataset& dataset = m_document.session().baseDataset();
    for (const std::vector<Link>* links : {&dataset.links(), &dataset.regionLinks()}) {
        for (const Link& link : *links) {
            if (link.fromId == m_actorId || link.toId == m_actorId) {
                auto* item = new QListWidgetItem(textOf(link), m_list);
                item->setData(Qt::UserRole, link.id);
                if (link.id == current) {
                    m_list->setCurrentItem(item);
                }
            }
        }
    }
    const int rows = std::clamp(m_list->count(), leastRows, mostRows);
    m_list->setFixedHeight(rows * (m_list->fontMetrics().height() + 6) + 2 * m_list->frameWidth());
    updateControls();
}

void LinkEditor::updateControls()
{
    m_edit->setEnabled(chosen());
    m_remove->setEnabled(chosen());
}

const Link* LinkEditor::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? findLink(m_document.session().baseDataset(), item->data(Qt::UserRole).toString()) : nullptr;
}

void LinkEditor::add()
{
    editLink(m_document, newLink(m_document, m_actorId, {}), m_actorId, this);
}

void LinkEditor::editChosen()
{
    if (const Link* link = chosen()) {
        editLink(m_document, *link, m_actorId, this);
    }
}

void LinkEditor::removeChosen()
{
    if (const Link* link = chosen()) {
        m_document.remove(Link(*link), tr("remove a link"));
    }
}

void LinkEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace ketenkaart
