#pragma once

#include "app/analysis/analysis_page.h"
#include "core/graph/route_search.h"
#include "core/report/route_end.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ketenkaart {

class LinkButton;

/// The routes between two actors, places or stages, best first, and the steps of one of them, one after the other on
/// the map.
class RoutePage : public AnalysisPage
{
    Q_OBJECT

public:
    RoutePage(MapSession& session, ProgressTask& task, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void ask() override;
    /// Routes from this actor, to what is already filled in or will be.
    void beginAt(const QString& actorId);

protected:
    void retranslate() override;

private:
    struct Found
    {
        RouteEnd from;
        RouteEnd to;
        RouteList list;
        QString statedText; ///< what is left by stated links alone; empty when the best route is one of those
        Dataset network;
    };

    void buildLayout();
    void offerNames();
    void updateOffers();
    void present(const Result<Found>& found);
    void chooseRoute(qsizetype index);
    /// 0 for the route as a whole, then one for each link.
    void chooseStep(int step);
    [[nodiscard]] const Route* route() const;

    QLineEdit* m_from;
    QLineEdit* m_to;
    LinkButton* m_fromSelected;
    LinkButton* m_toSelected;
    QToolButton* m_swap;
    QLabel* m_understood;
    QComboBox* m_order;
    QLabel* m_sentence;
    AnswerList* m_list;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_stepTitle;
    QLabel* m_stepText;
    Dataset m_named; ///< whose names the fields offer
    Found m_found;
    qsizetype m_route = -1;
    int m_step = 0;
};

} // namespace ketenkaart
