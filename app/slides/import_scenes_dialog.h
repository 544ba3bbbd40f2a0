#pragma once

#include "app/session/latest_task.h"
#include "core/project/project.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ketenkaart {

class DeckBook;
class PresentationBook;
class ProjectDocument;
struct Deck;
struct Slide;

/// Takes scenes over from another project, with their pictures: all of them or those that are checked, into the
/// presentation that is shown or into a new one. Actors and the like are not taken along: scenes find those of the same
/// id. The books and the document must outlive it.
class ImportScenesDialog : public QDialog
{
    Q_OBJECT

public:
    ImportScenesDialog(ProjectDocument& document, PresentationBook& book, DeckBook& decks, QWidget* parent);

    /// Reads the project at this place, in a worker thread, and lists its scenes.
    void show(const QString& path);
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }

    void accept() override;

private:
    void list(const Project& project, const std::vector<Deck>& decks, const std::vector<Slide>& slides);
    void updateControls();
    [[nodiscard]] std::vector<Slide> checkedSlides() const;
    /// Puts the pictures of scenes beside our data, and says what that did not do.
    void takePictures(std::vector<Slide>& slides);

    ProjectDocument& m_document;
    PresentationBook& m_book;
    DeckBook& m_decks;
    LatestTask m_reading;
    Project m_other;
    std::vector<Slide> m_slides;
    QLabel* m_heading;
    QTreeWidget* m_tree;
    QLabel* m_status;
    QLabel* m_targetLabel;
    QComboBox* m_target;
    QPushButton* m_take;
};

} // namespace ketenkaart
