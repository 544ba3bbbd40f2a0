#pragma once

#include "app/session/map_session.h"

#include <QScrollArea>

class QLabel;

namespace ketenkaart {

class FigureList;
class PartnerList;

/// What the details panel shows while nothing is selected: the chosen chain, theme or province in words, the stages of
/// the chain with how many actors they have, and the key figures that belong to it.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    OverviewPage(MapSession& session, QWidget* parent);

    /// Takes the session's filter, dataset and language as they are now.
    void refresh();

private:
    void showSubject();
    void showStages();
    [[nodiscard]] bool belongs(const Figure& figure) const;

    MapSession& m_session;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_hint;
    PartnerList* m_stages;
    FigureList* m_figures;
};

} // namespace ketenkaart
