#include "app/slides/deck_bar.h"

#include "app/document/project_document.h"
#include "app/panels/narrow_box.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

DeckBar::DeckBar(ProjectDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_book(document)
    , m_choice(new QComboBox(this))
    , m_more(new QToolButton(this))
{
    m_choice->setObjectName(u"deckChoice"_s);
    m_more->setObjectName(u"deckMenu"_s);
    keepNarrow(*m_choice);
    const auto action = [this](const QString& name, auto slot) {
        auto* made = new QAction(this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_new = action(u"newDeck"_s, &DeckBar::addNew);
    m_duplicate = action(u"duplicateDeck"_s, &DeckBar::duplicate);
    m_rename = action(u"renameDeck"_s, &DeckBar::rename);
    m_remove = action(u"removeDeck"_s, &DeckBar::remove);
    m_import = action(u"importScenes"_s, &DeckBar::importRequested);
    auto* menu = new QMenu(m_more);
    menu->addActions(deckActions());
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_more);

    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { m_document.session().setDeck(m_choice->itemData(index).toString()); });
    connect(&document.session(), &MapSession::slidesChanged, this, &DeckBar::refresh);
    connect(&document.session(), &MapSession::languageChanged, this, &DeckBar::refresh);
    retranslate();
}

QList<QAction*> DeckBar::deckActions() const
{
    return {m_new, m_duplicate, m_rename, m_remove, m_import};
}

void DeckBar::refresh()
{
    const QSignalBlocker blocker(m_choice);
    const Language language = m_document.session().language();
    m_choice->clear();
    for (const Deck& deck : m_book.decks()) {
        m_choice->addItem(deck.name.in(language), deck.id);
    }
    m_choice->setCurrentIndex(m_choice->findData(m_book.current().id));
    m_choice->setToolTip(currentName());
    const bool isSomething = !m_document.session().decks().empty() || !m_document.session().allSlides().empty();
    m_duplicate->setEnabled(isSomething);
    m_remove->setEnabled(isSomething);
}

void DeckBar::retranslate()
{
    m_choice->setAccessibleName(tr("Presentation that is edited and shown"));
    m_more->setText(u"⋯"_s);
    m_more->setToolTip(tr("New presentation, duplicate, rename, remove, import"));
    m_more->setAccessibleName(m_more->toolTip());
    m_new->setText(tr("&New presentation…"));
    m_duplicate->setText(tr("&Duplicate presentation…"));
    m_rename->setText(tr("&Rename presentation…"));
    m_remove->setText(tr("Re&move presentation…"));
    m_import->setText(tr("&Import scenes of another project…"));
    refresh();
}

QString DeckBar::currentName() const
{
    return m_book.current().name.in(m_document.session().language());
}

QString DeckBar::askForName(const QString& title, const QString& name)
{
    bool isAccepted = false;
    const QString given =
        QInputDialog::getText(this, title, tr("Name of the presentation:"), QLineEdit::Normal, name, &isAccepted);
    return isAccepted ? given.trimmed() : QString();
}

QString DeckBar::addNew()
{
    const QString name = askForName(tr("New presentation"), {});
    return name.isEmpty() ? QString() : m_book.add({name, name});
}

void DeckBar::duplicate()
{
    if (const QString name = askForName(tr("Duplicate presentation"), tr("%1 (copy)").arg(currentName()));
        !name.isEmpty()) {
        m_book.duplicate({name, name});
    }
}

void DeckBar::rename()
{
    const LocalizedText before = m_book.current().name;
    const QString name = askForName(tr("Rename presentation"), currentName());
    if (name.isEmpty() || name == currentName()) {
        return;
    }
    // The other language keeps its own name only where somebody has given it one.
    LocalizedText after =
        before.dutch == before.english || before == unnamedDeck() ? LocalizedText{name, name} : before;
    (m_document.session().language() == Language::Dutch ? after.dutch : after.english) = name;
    m_book.rename(after);
}

void DeckBar::remove()
{
    const auto count = static_cast<int>(m_document.session().slides().size());
    QMessageBox box(QMessageBox::Question, u"Ketenkaart"_s, tr("Remove the presentation ‘%1’?").arg(currentName()),
                    QMessageBox::Cancel, this);
    box.setObjectName(u"removeDeckBox"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Its %n scene(s) go with it. One can undo this.", nullptr, count));
    const QPushButton* remove = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == remove) {
        m_book.remove();
    }
}

void DeckBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace ketenkaart
