#pragma once

#include "app/edit/actor_place.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ketenkaart {

class ChipList;
class EvidenceBox;
class GrowingEdit;
class LinkButton;
class LinkEditor;
class ProjectDocument;

/// An actor as a form: what is changed in it changes the actor at once, and can be undone. What cannot be kept (a
/// number that is none, an address that is none) stays in its field with a word on what is wrong, and the actor keeps
/// what it had. The document must outlive it.
class ActorForm : public QWidget
{
    Q_OBJECT

public:
    ActorForm(ProjectDocument& document, QWidget* parent);

    /// Whose places one can choose from.
    void setBaseMap(std::shared_ptr<const BaseMap> baseMap);
    /// The actor to edit; none with an empty id.
    void setActorId(const QString& id);
    [[nodiscard]] const QString& actorId() const { return m_actorId; }
    /// Puts the cursor into the name, with all of it marked.
    void editName();
    /// Puts the actor there.
    void setPlace(const GeoPoint& place);

Q_SIGNALS:
    /// The user wants to point at the place on the map.
    void placeAsked();
    /// The user wants to draw a link of this actor on the map.
    void drawLinkAsked(const QString& actorId);
    void removeAsked(const QString& actorId);
    /// The user is done.
    void closeAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A text of the actor. What is wrong with a text that is typed; empty when it can be kept.
    struct TextField
    {
        QString name; ///< of the field, for undoing
        QLabel* label;
        GrowingEdit* edit;
        QLabel* fault;
        std::function<QString(const Actor&)> text;
        std::function<QString(Actor&, const QString&)> take;
    };

    void addText(const QString& name, int fewestLines, std::function<QString(const Actor&)> text,
                 std::function<QString(Actor&, const QString&)> take);
    void addTexts();
    void addPlaceTexts();
    void buildChoices();
    void buildLayout();
    void addRow(QLabel* label, QWidget* widget);
    void retranslate();
    void fillChoices();
    void refresh();
    void refreshTexts(const Actor& actor);
    void onTyped(const TextField& field);
    /// Changes the actor; changes of one field right after each other are one step.
    void change(const std::function<void(Actor&)>& edit, const QString& field = {});
    void chooseTown(const QString& name);
    [[nodiscard]] const Actor* actor() const;

    ProjectDocument& m_document;
    QString m_actorId;
    ActorPlace m_placeOf;
    bool m_quiet = false; ///< the fields change because the actor did
    int m_typing = 0;     ///< tells apart what was typed before and after a pause

    QVBoxLayout* m_layout;
    QLabel* m_heading;
    std::vector<TextField> m_texts;
    QLabel* m_kindLabel;
    QComboBox* m_kind;
    QLabel* m_themesLabel;
    ChipList* m_themes;
    QLabel* m_campusLabel;
    QComboBox* m_campus;
    QLabel* m_regionLabel;
    QComboBox* m_region;
    QLabel* m_placeLabel;
    QComboBox* m_place; ///< towns of the base map
    LinkButton* m_pointAt;
    QCheckBox* m_approximate;
    QLabel* m_evidenceLabel;
    EvidenceBox* m_evidence;
    QLabel* m_linksLabel;
    LinkEditor* m_links;
    LinkButton* m_remove;
    LinkButton* m_close;
};

} // namespace ketenkaart
