#pragma once

#include "app/session/map_session.h"
#include "app/session/progress_task.h"
#include "core/model/link_selection.h"

#include <QWidget>

#include <initializer_list>
#include <optional>

namespace ketenkaart {

class AnswerList;
struct AnswerRow;

/// What an analysis looks at: a value that a worker thread may keep.
struct AnalysisScope
{
    Dataset dataset;
    std::optional<QString> chainId; ///< the chain whose links count; none for all
    LinkSelection links;
    Language language = Language::Dutch;

    /// The dataset with the links that count. Copies them when some are left out, so for a worker thread.
    [[nodiscard]] Dataset network() const { return withLinks(dataset, links); }
};

/// One question of the analysis panel, with its controls and its answer. The panel gives it the scope and tells it when
/// to ask; the page puts its answer forward on the map. The session and the task must outlive it.
class AnalysisPage : public QWidget
{
    Q_OBJECT

public:
    AnalysisPage(MapSession& session, ProgressTask& task, QWidget* parent);

    /// Short, for a tab.
    [[nodiscard]] virtual QString title() const = 0;
    /// Asks the question anew, for the scope and the state of the session as they are now.
    virtual void ask() = 0;

    /// Another actor is selected while the page is seen.
    virtual void followSelection() {}

    void setScope(AnalysisScope scope) { m_scope = std::move(scope); }
    /// Whether there is an answer that the map can show.
    [[nodiscard]] bool hasAnswer() const { return m_answer.has_value(); }
    /// Whether the map shows this page's answer.
    [[nodiscard]] bool isOnMap() const;
    /// Shows this answer and those that follow on the map, or takes it off and leaves it so.
    void putOnMap(bool on);
    /// Takes the answer off the map because another page takes over.
    void giveWay();

protected:
    [[nodiscard]] MapSession& session() const { return m_session; }
    [[nodiscard]] ProgressTask& task() const { return m_task; }
    [[nodiscard]] const AnalysisScope& scope() const { return m_scope; }
    /// The answer for the map; none clears the map when it shows the former one.
    void setAnswer(std::optional<Highlight> highlight);
    [[nodiscard]] const std::optional<Highlight>& answer() const { return m_answer; }
    /// What to say in place of an answer: why there is none.
    [[nodiscard]] static QString stoppedText(const Error& error);
    /// A page of a few lines of text with the list of the answer below them.
    void layOut(std::initializer_list<QWidget*> above, AnswerList& list);
    /// Choosing an actor in the list goes to it, hovering shows it on the map.
    void connectToSession(AnswerList& list);
    [[nodiscard]] AnswerRow actorRow(const Actor& actor, const QString& detail, const QString& badge = {}) const;
    /// "From → to", with what the link is and whether it is implied.
    [[nodiscard]] AnswerRow linkRow(const Link& link) const;

    void changeEvent(QEvent* event) override;
    /// Sets the texts of the controls in the language of the interface.
    virtual void retranslate() = 0;

private:
    MapSession& m_session;
    ProgressTask& m_task;
    AnalysisScope m_scope;
    std::optional<Highlight> m_answer;
    bool m_wantsMap = true;
};

} // namespace ketenkaart
