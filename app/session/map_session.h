#pragma once

#include "app/session/latest_task.h"
#include "core/model/dataset.h"
#include "core/model/diagnostic.h"
#include "core/scene/scene_request.h"

#include <QObject>

#include <optional>

namespace ketenkaart {

/// What the user has picked out; shown alike on the map, in the lists and in the panel.
struct Selection
{
    enum class Kind { None, Actor, Campus };
    Kind kind = Kind::None;
    QString id;

    bool operator==(const Selection&) const = default;
};

/// The state that the parts of the window share: which dataset in which case, which filter, what is selected, which
/// language and style. The parts change it through its setters and follow its signals; they do not know each other.
/// Lives in the GUI thread.
class MapSession : public QObject
{
    Q_OBJECT

public:
    explicit MapSession(QObject* parent = nullptr);

    /// What is shown: that of the active case, or the data as they are.
    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    /// The data as they were read or edited.
    [[nodiscard]] const Dataset& baseDataset() const { return m_base; }
    /// The case that was chosen; of large data it is shown a little later than it is chosen.
    [[nodiscard]] const std::optional<Case>& activeCase() const { return m_activeCase; }
    /// The cases as edited; those of the datasets may be older.
    [[nodiscard]] const std::vector<Case>& cases() const { return m_cases; }
    /// Null when there is no such case. Valid until the next change.
    [[nodiscard]] const Case* scenario(const QString& id) const;
    /// The presentations as edited, whatever case is shown. May be empty: all scenes are one without a name then.
    [[nodiscard]] const std::vector<Deck>& decks() const { return m_decks; }
    /// The presentation that is edited and shown; empty when there are none.
    [[nodiscard]] const QString& deckId() const { return m_deckId; }
    /// Its scenes.
    [[nodiscard]] const std::vector<Slide>& slides() const { return m_deckSlides; }
    /// Those of all presentations.
    [[nodiscard]] const std::vector<Slide>& allSlides() const { return m_slides; }
    /// What scenes are shown from: the data as edited, with the cases as edited.
    [[nodiscard]] const Dataset& slideDataset() const { return m_slideDataset; }
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_diagnostics; }
    [[nodiscard]] const MapFilter& filter() const { return m_filter; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] StyleName style() const { return m_style; }
    /// The actor or campus under the pointer, wherever that is; empty for none.
    [[nodiscard]] const QString& hoveredId() const { return m_hoveredId; }

    /// What an analysis puts forward on map and diagram; none when no analysis does.
    [[nodiscard]] const std::optional<Highlight>& highlight() const { return m_highlight; }

    /// The box around these actors and campuses, in degrees; empty where none of them has a place. Those too that only
    /// the data have with which a highlight compares.
    [[nodiscard]] GeoBox extentOf(const QStringList& ids) const;

    /// A request for a scene of all this; base map and view are the caller's.
    [[nodiscard]] SceneRequest sceneRequest() const;

    /// Shows another dataset, without a case. What the filter and the selection name and the new dataset lacks is
    /// dropped from them.
    void setDataset(Dataset dataset, Diagnostics diagnostics);
    /// Shows the same dataset after a change of it. The case stays; one that is among the cases of the dataset is shown
    /// as it is there.
    void updateDataset(Dataset dataset, Diagnostics diagnostics);
    /// The same where nothing but scenes or cases has changed.
    void setSlides(std::vector<Deck> decks, std::vector<Slide> slides);
    void setCases(std::vector<Case> cases);
    /// Goes on with another presentation; one that does not exist is the first.
    void setDeck(const QString& id);
    void setDiagnostics(Diagnostics diagnostics);
    /// The same data, kept at another place from now on.
    void moveTo(const QString& location, const QString& name);
    /// Shows a case of the data, kept or not, or with no value the data themselves. Filter and selection stay as far as
    /// what they name is still there. Large data are shown a little later: they are copied in a worker thread.
    void setActiveCase(const std::optional<Case>& scenario);
    /// The same where the data in that case are at hand, by applyCase() of baseDataset(): at once, however large.
    void showCase(const Case& scenario, const Dataset& applied);
    void setFilter(const MapFilter& filter);
    /// Chooses one chain, or none with an empty id; the rest of the filter stays.
    void chooseChain(const QString& chainId);
    /// An id that does not exist clears the selection.
    void select(const Selection& selection);
    void selectActor(const QString& id) { select({Selection::Kind::Actor, id}); }
    void selectCampus(const QString& id) { select({Selection::Kind::Campus, id}); }
    /// Selects and, where the selected has a place, asks for it to be shown on the map.
    void goTo(const Selection& selection);
    /// Asks for all of these that have a place to be brought into view together.
    void showTogether(const QStringList& ids);
    /// One analysis at a time: the last one that sets it. Gone with the dataset that it is about.
    void setHighlight(std::optional<Highlight> highlight);
    /// One step back: first the highlight, then the selection, then the chosen chain and the filter. False when there
    /// was nothing to clear.
    bool clearStep();
    /// For the texts of the dataset; the interface's own texts follow the translator.
    void setLanguage(Language language);
    void setStyle(StyleName style);
    void hover(const QString& id);

Q_SIGNALS:
    void datasetChanged();
    /// Another case is shown, or none; after datasetChanged().
    void caseChanged();
    /// The list of cases.
    void casesChanged();
    /// Presentations, their scenes, which one is shown, or what they are shown from.
    void slidesChanged();
    void diagnosticsChanged();
    void filterChanged();
    void selectionChanged();
    void languageChanged();
    void styleChanged();
    void hoverChanged();
    void highlightChanged();
    /// Somebody (a list, a panel) wants the map to show this place.
    void showOnMapRequested(const ketenkaart::Selection& selection);
    /// Somebody wants the map to show all of this, in degrees.
    void showExtentRequested(const ketenkaart::GeoBox& extent);

private:
    [[nodiscard]] bool exists(const Selection& selection) const;

    void showDataset(const Dataset& dataset, const std::optional<Case>& scenario);
    void applyActiveCase();
    void showActiveCase(const Dataset& dataset);
    /// A case as it is among the cases now; none when it was among those before and is no longer.
    [[nodiscard]] std::optional<Case> asKept(const std::optional<Case>& active, const std::vector<Case>& before) const;
    void updateSlideDataset();
    void takeSlides(std::vector<Deck> decks, std::vector<Slide> slides);

    Dataset m_base;
    Dataset m_dataset;
    std::optional<Case> m_activeCase;
    std::optional<Case> m_shownCase; ///< the one that m_dataset is in
    LatestTask m_applying;           ///< makes m_dataset of m_activeCase
    std::vector<Case> m_cases;
    std::vector<Deck> m_decks;
    std::vector<Slide> m_slides;
    QString m_deckId;
    std::vector<Slide> m_deckSlides;
    Dataset m_slideDataset;
    LatestTask m_preparingSlides;
    Diagnostics m_diagnostics;
    MapFilter m_filter;
    Selection m_selection;
    Language m_language = Language::Dutch;
    StyleName m_style = StyleName::Standard;
    QString m_hoveredId;
    std::optional<Highlight> m_highlight;
};

} // namespace ketenkaart
