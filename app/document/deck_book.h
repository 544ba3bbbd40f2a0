#pragma once

#include "core/model/deck.h"

#include <QObject>

#include <vector>

namespace ketenkaart {

class EntitySteps;
class ProjectDocument;

/// Editing which presentations a document has; each change is a step that can be undone, and shows the presentation
/// that it is about. Lives in the GUI thread; the document must outlive it.
class DeckBook : public QObject
{
    Q_OBJECT

public:
    explicit DeckBook(ProjectDocument& document, QObject* parent = nullptr);

    /// See listedDecks().
    [[nodiscard]] std::vector<Deck> decks() const;
    [[nodiscard]] Deck current() const;

    /// A new one with these scenes, whose ids may be taken or empty. Gives back its id.
    QString add(const LocalizedText& name, std::vector<Slide> slides = {});
    /// The one that is shown, with a copy of each of its scenes.
    QString duplicate(const LocalizedText& name);
    /// The one that is shown.
    bool rename(const LocalizedText& name);
    /// The one that is shown, with its scenes.
    void remove();

private:
    /// Writes down those that are there without a row: the first would be another one otherwise.
    void putExisting(EntitySteps& steps) const;

    ProjectDocument& m_document;
};

/// What a presentation without a name is called.
[[nodiscard]] LocalizedText unnamedDeck();
/// For a list: never empty, as scenes without a presentation are one too, which has no id.
[[nodiscard]] std::vector<Deck> listedDecks(const std::vector<Deck>& decks);

} // namespace ketenkaart
