#pragma once

#include "app/analysis/analysis_page.h"
#include "core/graph/redundancy.h"
#include "core/graph/stage_inputs.h"

class QLabel;

namespace ketenkaart {

/// The chosen chain from stage to stage: on how many separate ways each delivers to the next, who is on all of them,
/// and how much of what comes in is from abroad.
class StagesPage : public AnalysisPage
{
    Q_OBJECT

public:
    StagesPage(MapSession& session, ProgressTask& task, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void ask() override;

protected:
    void retranslate() override;

private:
    struct Found
    {
        std::vector<StageRedundancy> pairs;
        std::optional<std::vector<StageRedundancy>> statedPairs; ///< none where only stated links count
        std::vector<StageInputs> inputs;
        Dataset network;
    };

    void present(const Found& found, const QString& chainId);
    /// The actors on whom a step of the chain hangs, for the map.
    void showSinglePoints(const Found& found, const QString& chainId);

    QLabel* m_sentence;
    AnswerList* m_list;
};

} // namespace ketenkaart
