#pragma once

#include "app/session/map_session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;

namespace ketenkaart {

class ChipList;

/// The upper part of the explorer: which chain, which themes and provinces, and whether only what the paper states.
/// Changes the session's filter and follows it.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    FilterPanel(MapSession& session, QWidget* parent);

    /// The last one that Tab comes to, for the order of a window.
    [[nodiscard]] QWidget* lastField() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void rebuildChains();
    void rebuildThemes();
    void followFilter();
    void applyChips();
    void fitChainList();

    MapSession& m_session;
    QLabel* m_chainHeading;
    QListWidget* m_chains;
    QLabel* m_themeHeading;
    ChipList* m_themes;
    QLabel* m_provinceHeading;
    ChipList* m_provinces;
    QCheckBox* m_statedOnly;
    bool m_rebuilding = false; ///< the lists change because the data did, not because the user chose something
};

} // namespace ketenkaart
