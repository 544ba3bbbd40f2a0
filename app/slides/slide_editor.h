#pragma once

#include "app/document/presentation_book.h"
#include "app/session/map_session.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace ketenkaart {

class SlideForm;
class SlidePreview;

/// The chosen scene in a window of its own: as large as that goes, with the form beside it. Follows each change at
/// once, wherever it is made. The session and the book must outlive it.
class SlideEditor : public QDialog
{
    Q_OBJECT

public:
    SlideEditor(MapSession& session, PresentationBook& book, QWidget* parent);

    void setBaseMap(std::shared_ptr<const BaseMap> baseMap);
    /// The scene to edit.
    void setSlideId(const QString& id);
    [[nodiscard]] SlidePreview& preview() const { return *m_preview; }

Q_SIGNALS:
    /// The user wants the scene before or behind it: -1 or 1.
    void stepRequested(int by);
    void takeOverRequested();
    void pictureRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// Has the scene painted as it is now.
    void refresh();
    void updateControls();
    /// From 1.
    [[nodiscard]] int numberOfSlide() const;
    void frame(const std::optional<GeoBox>& extent);

    MapSession& m_session;
    PresentationBook& m_book;
    std::shared_ptr<const BaseMap> m_baseMap;
    Language m_language; ///< of the texts that are edited
    QString m_slideId;
    SlidePreview* m_preview;
    SlideForm* m_form;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_whole;
    QPushButton* m_close;
    QLabel* m_hint;
};

} // namespace ketenkaart
