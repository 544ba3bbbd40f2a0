#pragma once

#include "core/model/entities.h"

#include <QWidget>

class QListWidget;

namespace ketenkaart {

class LinkButton;
class ProjectDocument;

/// The links of an actor as a list, with what adds, changes and removes them. The document must outlive it.
class LinkEditor : public QWidget
{
    Q_OBJECT

public:
    LinkEditor(ProjectDocument& document, QWidget* parent);

    /// The actor whose links are listed, as they are now.
    void setActorId(const QString& id);

Q_SIGNALS:
    /// The user wants to draw a link of this actor on the map.
    void drawAsked(const QString& actorId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void updateControls();
    void add();
    void editChosen();
    void removeChosen();
    [[nodiscard]] const Link* chosen() const;
    [[nodiscard]] QString textOf(const Link& link) const;

    ProjectDocument& m_document;
    QString m_actorId;
    QListWidget* m_list;
    LinkButton* m_add;
    LinkButton* m_draw;
    LinkButton* m_edit;
    LinkButton* m_remove;
};

} // namespace ketenkaart
