#pragma once

#include "app/panels/marker_icon.h"
#include "app/panels/partner_list.h"
#include "app/panels/subject.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace ketenkaart {

class FigureList;
class LinkButton;
class OverviewPage;
class PositionBox;
class QuestionBar;
class SubjectCard;

/// The panel on the right: all that is known about the selected actor or campus. Its partners are links, so that one
/// walks along the chain by clicking.
class ActorPanel : public QWidget
{
    Q_OBJECT

public:
    ActorPanel(MapSession& session, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The user asks who is around this actor.
    void aroundAsked(const QString& actorId);
    /// The user asks which routes begin at this actor.
    void routeAsked(const QString& actorId);
    /// The user asks what happens without this actor.
    void withoutAsked(const QString& actorId);
    /// The user wants to edit this actor.
    void editAsked(const QString& actorId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildContent();
    PartnerList* addList(const QString& objectName, Selection::Kind kind);
    void followSelection();
    void refresh();
    void showChains(const Subject& subject);
    void showPartners(const Subject& subject);
    void showCampusActors(const Subject& subject);
    void showSites(const Subject& subject);
    void showFigures(const Subject& subject);
    void showSource(const Subject& subject);
    [[nodiscard]] PartnerRow partnerRow(const Actor& partner, const Link& link) const;

    MapSession& m_session;
    bool m_statedOnly = false;
    IconColour m_iconColour;

    QStackedLayout* m_pages;
    OverviewPage* m_overview;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_layout;
    SubjectCard* m_card;
    QuestionBar* m_questions;
    PartnerList* m_sites;
    PartnerList* m_chains;
    PartnerList* m_upstream;
    PartnerList* m_downstream;
    PartnerList* m_together;
    PartnerList* m_campusActors;
    FigureList* m_figures;
    QLabel* m_sourceHeading;
    QLabel* m_source;
    QLabel* m_evidence;
    LinkButton* m_website;
    PositionBox* m_position;
};

} // namespace ketenkaart
