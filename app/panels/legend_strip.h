#pragma once

#include "app/session/map_session.h"
#include "core/scene/legend.h"

#include <QFont>
#include <QWidget>

#include <vector>

class QAction;
class QScrollArea;
class QToolButton;

namespace ketenkaart {

class FlowLayout;
class LegendSwitchBox;

/// What the symbols on the map mean, in rows under it, so that nothing of the map is covered. Entries that have a
/// toggle switch it in the session's filter. Folds away to one line. Lives in the GUI thread.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    LegendStrip(MapSession& session, QWidget* parent);

    /// Shows this legend, in the colours of the map's style.
    void setLegend(const Legend& legend, const MapStyle& style);
    [[nodiscard]] const Legend& legend() const { return m_legend; }

    [[nodiscard]] bool isFolded() const;
    void setFolded(bool folded);
    /// For a menu: checked while the legend is open.
    [[nodiscard]] QAction* openAction() const { return m_open; }
    /// To be called when the window's height has changed, of which the strip takes a share at most.
    void refit();
    /// What the keyboard comes to first.
    [[nodiscard]] QWidget* firstField() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void rebuild();
    void follow();
    void onSwitched(const LegendSwitchBox& box);
    void onOpened();
    void retranslate();
    void takeColours();
    /// Gives a part of the strip the colours and the type of the map's style.
    void dress(QWidget& part, QFont::Weight weight = QFont::Normal) const;
    void fit();
    /// The height may be another one from now on, not only a larger one.
    void release();
    [[nodiscard]] LegendSwitchBox* takeSwitch(std::vector<LegendSwitchBox*>& from, const LegendSwitch& toggle);

    MapSession& m_session;
    Legend m_legend;
    MapStyle m_style = MapStyle::standard();
    QAction* m_open;
    QToolButton* m_fold;
    QScrollArea* m_scroll;
    QWidget* m_content;
    FlowLayout* m_flow;
    std::vector<LegendSwitchBox*> m_switches;
    bool m_mayShrink = true;
};

} // namespace ketenkaart
