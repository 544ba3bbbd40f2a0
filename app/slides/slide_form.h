#pragma once

#include "app/document/presentation_book.h"
#include "app/session/map_session.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace ketenkaart {

class FigureChoice;
class GrowingEdit;
class LinkButton;
class SlideViewBox;

/// The chosen scene as a form: what is changed in it changes the scene at once, and can be undone. Its texts are edited
/// in one of the two languages, that of the interface to begin with. Shows what the kind of scene has.
class SlideForm : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SlideForm(MapSession& session, PresentationBook& book, QWidget* parent);

    /// The scene to edit; none with an empty id.
    void setSlideId(const QString& id);
    /// Puts the cursor into the title, with all of it marked.
    void editTitle();

Q_SIGNALS:
    /// Its texts are edited in this language from now on.
    void languageChosen(ketenkaart::Language language);
    /// The user wants the scene to show what the window shows.
    void takeOverRequested();
    /// The user wants to choose a picture for the scene.
    void pictureRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct TextField
    {
        QLabel* label;
        GrowingEdit* edit;
        LocalizedText Slide::* text;
        QString name; ///< of the field, for undoing
    };
    /// A part of the form that not all kinds of scenes have.
    struct Part
    {
        std::vector<QWidget*> widgets;
        std::vector<Slide::Kind> kinds;
    };

    void buildControls();
    void buildLayout();
    void addText(LocalizedText Slide::* text, const QString& name, int fewestLines, std::vector<Slide::Kind> kinds);
    void retranslate();
    void fillChoices();
    void refresh();
    void refreshTexts(const Slide& slide);
    void chooseLanguage(Language language);
    /// Changes the scene; changes of one field right after each other are one step.
    void change(const std::function<void(Slide&)>& edit, const QString& field = {});
    [[nodiscard]] const Slide* slide() const;

    MapSession& m_session;
    PresentationBook& m_book;
    QString m_slideId;
    Language m_language;
    bool m_quiet = false; ///< the fields change because the scene did

    QComboBox* m_kind;
    QToolButton* m_dutch;
    QToolButton* m_english;
    std::vector<TextField> m_texts;
    QLabel* m_sourceLabel;
    GrowingEdit* m_source;
    QLabel* m_pictureLabel;
    LinkButton* m_picture;
    SlideViewBox* m_view;
    LinkButton* m_takeOver;
    QLabel* m_styleLabel;
    QComboBox* m_style;
    QLabel* m_revealLabel;
    QComboBox* m_reveal;
    QLabel* m_flightLabel;
    QDoubleSpinBox* m_flight;
    QLabel* m_figuresLabel;
    FigureChoice* m_figures;
    std::vector<Part> m_parts;
};

} // namespace ketenkaart
