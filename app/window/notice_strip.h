#pragma once

#include "app/session/latest_task.h"
#include "app/session/map_session.h"
#include "core/graph/case_comparison.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ketenkaart {

class LinkButton;

/// The strip above map and diagram that says why not everything is shown as usual, with the way back; of a case, in
/// large type, what falls away in it. Hidden while there is nothing to say.
class NoticeStrip : public QWidget
{
    Q_OBJECT

public:
    NoticeStrip(MapSession& session, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What of the filter the figures depend on.
    struct Scope
    {
        QString chainId; ///< empty for all chains
        bool statedOnly = false;

        bool operator==(const Scope&) const = default;
    };
    [[nodiscard]] Scope scope() const;
    void refresh();
    void onFilterChanged();
    /// Counts, in a worker thread, what falls away in the chosen chain, or everywhere without one.
    void count();
    void showFigures();

    MapSession& m_session;
    LatestTask m_counting;
    Scope m_counted;
    std::optional<CaseComparison> m_comparison; ///< none while it is not known, or without a case
    QLabel* m_figures;
    QLabel* m_text;
    LinkButton* m_leaveCase;
    LinkButton* m_clear;
};

} // namespace ketenkaart
