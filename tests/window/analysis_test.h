#pragma once

#include "app/panels/answer_list.h"
#include "tests/window/window_test.h"

#include <QAction>
#include <QComboBox>

namespace ketenkaart::testing {

/// The panel of questions in the real window, with the shipped data.
class AnalysisTest : public WindowTest
{
    Q_OBJECT

protected:
    template<typename Widget> Widget* find(const QString& name)
    {
        auto* found = m_window->findChild<Widget*>(name);
        return found ? found : (QTest::qFail(qPrintable(name), __FILE__, __LINE__), nullptr);
    }

    void answered() { QTRY_VERIFY_WITH_TIMEOUT(m_window->analyses().isSettled(), patience); }

    void openAnalysis(const QString& action)
    {
        m_window->findChild<QAction*>(action)->trigger();
        answered();
    }

    /// As if chosen by hand.
    void chooseLinks(int index)
    {
        auto* links = find<QComboBox>(QStringLiteral("analysisLinks"));
        links->setCurrentIndex(index);
        Q_EMIT links->activated(index);
        answered();
    }

    [[nodiscard]] QStringList actorsIn(const QString& list)
    {
        QStringList ids;
        for (const AnswerRow& row : find<AnswerList>(list)->rows()) {
            if (row.kind == AnswerRow::Kind::Actor) {
                ids.append(row.id);
            }
        }
        return ids;
    }

    /// The cards on the shown map that name an actor.
    std::vector<CardItem> cardsWith(const QString& actorId)
    {
        std::vector<CardItem> cards;
        for (const SceneItem& item : m_window->map().renderedScene()->scene.items) {
            if (const auto* card = std::get_if<CardItem>(&item); card && card->actorIds.contains(actorId)) {
                cards.push_back(*card);
            }
        }
        return cards;
    }
};

} // namespace ketenkaart::testing
