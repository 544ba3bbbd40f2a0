#pragma once

#include "core/model/dataset.h"
#include "core/model/diagnostic.h"
#include "core/scene/scene_request.h"

#include <QObject>

namespace ketenkaart {

/// What the user has picked out; shown alike on the map, in the lists and in the panel.
struct Selection
{
    enum class Kind { None, Actor, Campus };
    Kind kind = Kind::None;
    QString id;

    bool operator==(const Selection&) const = default;
};

/// The state that the parts of the window share: which dataset, which filter, what is selected, which language and
/// style. The parts change it through its setters and follow its signals; they do not know each other. Lives in the GUI
/// thread.
class MapSession : public QObject
{
    Q_OBJECT

public:
    explicit MapSession(QObject* parent = nullptr);

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_diagnostics; }
    [[nodiscard]] const MapFilter& filter() const { return m_filter; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] StyleName style() const { return m_style; }
    /// The actor or campus under the pointer, wherever that is; empty for none.
    [[nodiscard]] const QString& hoveredId() const { return m_hoveredId; }

    /// What an analysis puts forward on map and diagram; none when no analysis does.
    [[nodiscard]] const std::optional<Highlight>& highlight() const { return m_highlight; }

    /// A request for a scene of all this; base map and view are the caller's.
    [[nodiscard]] SceneRequest sceneRequest() const;

    /// Shows another dataset. What the filter and the selection name and the new dataset lacks is dropped from them.
    void setDataset(Dataset dataset, Diagnostics diagnostics);
    void setFilter(const MapFilter& filter);
    /// Chooses one chain, or none with an empty id; the rest of the filter stays.
    void chooseChain(const QString& chainId);
    /// An id that does not exist clears the selection.
    void select(const Selection& selection);
    void selectActor(const QString& id) { select({Selection::Kind::Actor, id}); }
    void selectCampus(const QString& id) { select({Selection::Kind::Campus, id}); }
    /// Selects and, where the selected has a place, asks for it to be shown on the map.
    void goTo(const Selection& selection);
    /// Asks for all actors of these that have a place to be brought into view together.
    void showTogether(const QStringList& actorIds);
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

    Dataset m_dataset;
    Diagnostics m_diagnostics;
    MapFilter m_filter;
    Selection m_selection;
    Language m_language = Language::Dutch;
    StyleName m_style = StyleName::Standard;
    QString m_hoveredId;
    std::optional<Highlight> m_highlight;
};

} // namespace ketenkaart
