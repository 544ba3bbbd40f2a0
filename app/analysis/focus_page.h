#pragma once

#include "app/analysis/analysis_page.h"
#include "core/graph/neighbourhood.h"

#include <optional>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace ketenkaart {

class LinkButton;

/// Who is so many steps up or down the stream from one actor. The actor stays the middle while one clicks through the
/// answer; another one is made the middle by a button.
class FocusPage : public AnalysisPage
{
    Q_OBJECT

public:
    FocusPage(MapSession& session, ProgressTask& task, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void ask() override;
    void followSelection() override;
    /// Makes this actor the middle and asks.
    void focusOn(const QString& actorId);

protected:
    void retranslate() override;

private:
    void setSteps(std::optional<int> steps);
    void present(const Neighbourhood& found, const Dataset& network);
    void updateControls();

    QString m_actorId;
    WalkDirection m_direction = WalkDirection::Both;
    std::optional<int> m_steps = 1; ///< no value for any number
    int m_farthest = 0;             ///< steps to the farthest actor of the last answer
    QLabel* m_actor;
    LinkButton* m_takeSelected;
    QButtonGroup* m_directions;
    QToolButton* m_fewer;
    QToolButton* m_more;
    QLabel* m_stepsText;
    LinkButton* m_all;
    QLabel* m_sentence;
    AnswerList* m_list;
};

} // namespace ketenkaart
