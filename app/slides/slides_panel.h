#pragma once

#include "app/document/presentation_book.h"
#include "app/slides/slide_list_model.h"
#include "app/slides/view_slide.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QSplitter;

namespace ketenkaart {

class DeckBar;
class LinkButton;
class ProjectDocument;
class SlideActions;
class SlideEditor;
class SlideForm;
class SlideList;

/// The editor of the presentation: its scenes as a list with small pictures, what can be done with them, and the chosen
/// one as a form. Shows scenes in the window and takes them from it. The document must outlive it.
class SlidesPanel : public QWidget
{
    Q_OBJECT

public:
    /// The view tells what of the window's view the session does not know.
    SlidesPanel(ProjectDocument& document, std::function<WindowView()> view, QWidget* parent);

    [[nodiscard]] PresentationBook& book() { return m_book; }
    [[nodiscard]] DeckBar& decks() { return *m_decks; }
    void setBaseMap(std::shared_ptr<const BaseMap> baseMap);

    /// The place of the chosen scene, from 0; 0 when there is none.
    [[nodiscard]] int chosenPlace() const;
    void choose(const QString& slideId);
    /// Adds what the window shows behind the chosen scene, and goes on with its title.
    void addView();
    /// Adds a scene of this kind behind the chosen one; asks for the file of a picture.
    void add(Slide::Kind kind);
    /// Shows the chosen scene in the window; one without a map is edited.
    void goToChosen();
    void takeOverView();
    /// Opens the chosen scene in a window of its own, with a large picture of it.
    void editLarge();

    /// False while a picture is being painted, for tests and tools.
    [[nodiscard]] bool isSettled() { return m_model.thumbnails().isSettled(); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The window should show this part of the map, without a value the whole area, or the diagram in its place.
    void viewRequested(const std::optional<ketenkaart::GeoBox>& extent, bool diagram);
    /// The user wants to present, beginning with this scene, counted from 0.
    void presentRequested(int place);
    void handOutRequested();
    /// The user wants scenes of another project.
    void importRequested();
    /// The user wants to save.
    void keepRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildActions();
    void buildLayout();
    void retranslate();
    void onChanged(const QString& slideId);
    void onChosen(const QModelIndex& index);
    void updateControls();
    void insert(Slide slide);
    void choosePictureForChosen();
    [[nodiscard]] const Slide* chosen() const;

    ProjectDocument& m_document;
    MapSession& m_session;
    PresentationBook m_book;
    std::function<WindowView()> m_windowView;
    SlideListModel m_model;
    std::shared_ptr<const BaseMap> m_baseMap;
    QPointer<SlideEditor> m_editor;
    QString m_chosenId;
    QMetaObject::Connection m_going; ///< what waits for the case of the scene to be shown

    DeckBar* m_decks;
    QPushButton* m_addView;
    QPushButton* m_add;
    SlideList* m_list;
    QLabel* m_hint;
    SlideForm* m_form;
    QSplitter* m_splitter;
    QPushButton* m_present;
    QPushButton* m_handOut;
    LinkButton* m_keep;
    QAction* m_addTitle;
    QAction* m_addText;
    QAction* m_addPicture;
    QAction* m_addClosing;
    QAction* m_editLarge;
    QAction* m_go;
    QAction* m_takeOver;
    SlideActions* m_actions;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace ketenkaart
