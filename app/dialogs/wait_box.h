#pragma once

#include <functional>
#include <optional>
#include <utility>

class QString;
class QWidget;

namespace ketenkaart {

/// Does work that may take a moment in a thread of its own, and comes back when it is done. The window goes on painting
/// itself and shows a bar where it takes longer; what is typed meanwhile waits, so that nothing changes under the work.
/// For the GUI thread.
void waitFor(QWidget* window, const QString& text, const std::function<void()>& work);

/// The same for work that answers something.
template<typename Work> auto answerOf(QWidget* window, const QString& text, Work work)
{
    std::optional<decltype(work())> answer;
    waitFor(window, text, [&] { answer.emplace(work()); });
    return *std::move(answer);
}

} // namespace ketenkaart
