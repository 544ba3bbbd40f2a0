#pragma once

#include "app/session/map_session.h"
#include "core/scene/scene_targets.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace ketenkaart {

struct AnswerRow;
class AnswerList;

/// "On the map": all that map or diagram shows now, as a list that one walks through with the keyboard: campuses,
/// actors, also those behind a number, and links, also those in a bundle. Choosing a row does what a click on the map
/// does. Only kept up to date while it can be seen.
class ShownPanel : public QWidget
{
    Q_OBJECT

public:
    /// The source tells what is shown now; it is asked after refresh().
    ShownPanel(MapSession& session, std::function<ShownContent()> source, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return {300, 640}; }
    /// Whether the list shows what the map shows now; of what changes in between it reads the last only.
    [[nodiscard]] bool isUpToDate() const { return !m_delay.isActive(); }

public Q_SLOTS:
    /// Something else is shown; the list follows a moment later.
    void refresh();
    /// Whether it is seen: a dock behind another one counts as visible and is not.
    void setInFront(bool inFront);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void fill();
    void choose(const AnswerRow& row);
    void hover(const AnswerRow& row);
    void followSelection();
    void addCampuses(std::vector<AnswerRow>& rows) const;
    void addActors(std::vector<AnswerRow>& rows) const;
    void addLinks(std::vector<AnswerRow>& rows) const;
    [[nodiscard]] AnswerRow actorRow(const Actor& actor) const;
    /// Whether the one link that was chosen here is all that is put forward.
    [[nodiscard]] bool showsOwnLink() const { return m_ownLink && m_session.highlight() == m_ownLink; }

    MapSession& m_session;
    std::function<ShownContent()> m_source;
    AnswerList* m_list;
    QTimer m_delay;
    bool m_isInFront = false;
    Dataset m_dataset; ///< keeps alive what the content points to
    ShownContent m_content;
    std::optional<Highlight> m_ownLink;
};

} // namespace ketenkaart
