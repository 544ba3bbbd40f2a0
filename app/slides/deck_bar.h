#pragma once

#include "app/document/deck_book.h"

#include <QWidget>

class QAction;
class QComboBox;
class QToolButton;

namespace ketenkaart {

/// Which presentation of the document is edited, and what can be done with it as a whole.
class DeckBar : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive it.
    DeckBar(ProjectDocument& document, QWidget* parent);

    [[nodiscard]] DeckBook& book() { return m_book; }
    /// For the menu of the window as well: new, duplicate, rename, remove, import.
    [[nodiscard]] QList<QAction*> deckActions() const;
    /// A new presentation, after asking for its name. Its id; empty when the user gives up.
    QString addNew();

Q_SIGNALS:
    /// The user wants scenes of another project.
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void duplicate();
    void rename();
    void remove();
    /// Nothing when the user gives up.
    [[nodiscard]] QString askForName(const QString& title, const QString& name);
    [[nodiscard]] QString currentName() const;

    ProjectDocument& m_document;
    DeckBook m_book;
    QComboBox* m_choice;
    QToolButton* m_more;
    QAction* m_new;
    QAction* m_duplicate;
    QAction* m_rename;
    QAction* m_remove;
    QAction* m_import;
};

} // namespace ketenkaart
