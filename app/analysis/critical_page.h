#pragma once

#include "app/analysis/analysis_page.h"
#include "core/graph/rank_robustness.h"

class QLabel;

namespace ketenkaart {

/// The actors and links on which most depends, ranked, each with its reasons in words.
class CriticalPage : public AnalysisPage
{
    Q_OBJECT

public:
    CriticalPage(MapSession& session, ProgressTask& task, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void ask() override;

protected:
    void retranslate() override;

private:
    void present(const CriticalParts& parts, const CriticalCertainty& certainty, const Dataset& network);

    QLabel* m_sentence;
    QLabel* m_note;
    AnswerList* m_list;
};

} // namespace ketenkaart
