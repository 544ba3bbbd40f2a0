#pragma once

#include "app/session/map_session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ketenkaart {

/// What the map or diagram of a scene shows, in words: chain, themes, provinces, case, who is selected and put forward,
/// which part of the country. Each has a button that takes it away. What the data lack is named by its id, as such.
class SlideViewBox : public QWidget
{
    Q_OBJECT

public:
    SlideViewBox(MapSession& session, QWidget* parent);

    void setSlide(const Slide& slide);
    void retranslate();

Q_SIGNALS:
    /// The user has taken something away; this is what is left.
    void changed(const ketenkaart::Slide& slide);

private:
    struct Row
    {
        QLabel* text;
        QToolButton* clear;
        /// What the row says of a scene; nothing hides it.
        QString (SlideViewBox::*say)(const Slide& slide) const;
        void (*take)(Slide& slide);
    };
    void addRow(const QString& name, QString (SlideViewBox::*say)(const Slide& slide) const,
                void (*take)(Slide& slide));
    void refresh();

    [[nodiscard]] QString chains(const Slide& slide) const;
    [[nodiscard]] QString themes(const Slide& slide) const;
    [[nodiscard]] QString provinces(const Slide& slide) const;
    [[nodiscard]] QString statedOnly(const Slide& slide) const;
    [[nodiscard]] QString scenario(const Slide& slide) const;
    [[nodiscard]] QString selection(const Slide& slide) const;
    [[nodiscard]] QString putForward(const Slide& slide) const;
    [[nodiscard]] QString extent(const Slide& slide) const;

    MapSession& m_session;
    Slide m_slide;
    QLabel* m_heading;
    std::vector<Row> m_rows;
    QLabel* m_empty;
};

} // namespace ketenkaart
