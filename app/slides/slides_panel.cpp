#include "app/slides/slides_panel.h"

#include "app/document/project_document.h"
#include "app/panels/fitted_scroll_area.h"
#include "app/panels/form_keys.h"
#include "app/panels/link_button.h"
#include "app/panels/panel_text.h"
#include "app/slides/deck_bar.h"
#include "app/slides/picture_choice.h"
#include "app/slides/slide_actions.h"
#include "app/slides/slide_editor.h"
#include "app/slides/slide_form.h"
#include "app/slides/slide_list.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;
using Kind = Slide::Kind;

SlidesPanel::SlidesPanel(ProjectDocument& document, std::function<WindowView()> view, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(document.session())
    , m_book(document)
    , m_windowView(std::move(view))
    , m_model(m_session, this)
    , m_decks(new DeckBar(document, this))
    , m_addView(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_list(new SlideList(this))
    , m_hint(makeLabel(TextRole::Muted, this))
    , m_form(new SlideForm(m_session, m_book, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_present(new QPushButton(this))
    , m_handOut(new QPushButton(this))
    , m_keep(new LinkButton(QString(), this))
    , m_actions(new SlideActions(m_session, m_book, *m_decks, *m_list))
{
    setNormalWeight(*this);
    m_addView->setObjectName(u"addView"_s);
    m_add->setObjectName(u"addScene"_s);
    m_list->setObjectName(u"slideList"_s);
    m_present->setObjectName(u"presentButton"_s);
    m_handOut->setObjectName(u"handOutButton"_s);
    m_keep->setObjectName(u"keepScenes"_s);
    m_list->setModel(&m_model);
    buildActions();
    buildLayout();

    connect(m_addView, &QPushButton::clicked, this, &SlidesPanel::addView);
    connect(m_list, &SlideList::currentChosen, this, &SlidesPanel::onChosen);
    connect(m_list, &SlideList::markedChanged, this, &SlidesPanel::updateControls);
    connect(m_list, &SlideList::goRequested, this, &SlidesPanel::goToChosen);
    connect(m_form, &SlideForm::takeOverRequested, this, &SlidesPanel::takeOverView);
    connect(m_form, &SlideForm::pictureRequested, this, &SlidesPanel::choosePictureForChosen);
    connect(m_present, &QPushButton::clicked, this, [this] { Q_EMIT presentRequested(chosenPlace()); });
    connect(m_handOut, &QPushButton::clicked, this, &SlidesPanel::handOutRequested);
    connect(m_decks, &DeckBar::importRequested, this, &SlidesPanel::importRequested);
    connect(m_keep, &LinkButton::clicked, this, &SlidesPanel::keepRequested);
    connect(&m_book, &PresentationBook::changed, this, &SlidesPanel::onChanged);
    connect(&document, &ProjectDocument::modifiedChanged, this, &SlidesPanel::updateControls);
    // Another presentation begins with its first scene; a step says itself which one it is about.
    connect(&m_session, &MapSession::slidesChanged, this, [this] {
        if (!chosen()) {
            onChanged({});
        }
    });
    connect(&document.steps(), &QUndoStack::indexChanged, this, &SlidesPanel::updateControls);
    retranslate();
    onChanged({});
}

void SlidesPanel::buildActions()
{
    const auto action = [this](const QString& name, const char* icon, auto slot) {
        auto* made = new QAction(this);
        made->setObjectName(name);
        if (*icon) {
            made->setIcon(QIcon(u":/icons/%1.svg"_s.arg(QLatin1StringView(icon))));
        }
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_addTitle = action(u"addTitle"_s, "", [this] { add(Kind::Title); });
    m_addText = action(u"addText"_s, "", [this] { add(Kind::Text); });
    m_addPicture = action(u"addPicture"_s, "", [this] { add(Kind::Image); });
    m_addClosing = action(u"addClosing"_s, "", [this] { add(Kind::Closing); });
    m_editLarge = action(u"editSceneLarge"_s, "full-screen", &SlidesPanel::editLarge);
    m_editLarge->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_go = action(u"goToScene"_s, "", &SlidesPanel::goToChosen);
    m_takeOver = action(u"takeOverView"_s, "", &SlidesPanel::takeOverView);
    m_undo = action(u"undoScenes"_s, "undo", [this] { m_document.steps().undo(); });
    m_redo = action(u"redoScenes"_s, "redo", [this] { m_document.steps().redo(); });

    m_editLarge->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_editLarge);
    m_list->addAction(m_editLarge);
    for (QAction* ofList : {m_go, m_takeOver}) {
        ofList->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(ofList);
    }
    m_list->addActions(m_actions->all());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* menu = new QMenu(m_add);
    menu->addActions({m_addTitle, m_addText, m_addPicture, m_addClosing});
    m_add->setMenu(menu);
}

void SlidesPanel::buildLayout()
{
    m_addView->setIcon(QIcon(u":/icons/add.svg"_s));
    m_present->setIcon(QIcon(u":/icons/present.svg"_s));
    m_handOut->setIcon(QIcon(u":/icons/export.svg"_s));
    auto* adding = new QHBoxLayout;
    adding->setContentsMargins(8, 0, 8, 0);
    adding->addWidget(m_addView, 1);
    adding->addWidget(m_add);
    auto* editing = new QHBoxLayout;
    editing->setContentsMargins(6, 0, 6, 0);
    editing->setSpacing(2);
    const auto addButton = [&](QAction* action) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setIconSize(QSize(18, 18));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        editing->addWidget(button);
    };
    std::ranges::for_each(
        std::array{m_editLarge, m_actions->duplicate(), m_actions->remove(), m_actions->up(), m_actions->down()},
        addButton);
    editing->addStretch(1);
    std::ranges::for_each(std::array{m_undo, m_redo}, addButton);

    auto* upper = new QWidget(m_splitter);
    auto* listLayout = new QVBoxLayout(upper);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_hint, 0, Qt::AlignTop);
    listLayout->addWidget(m_list, 1);
    m_hint->setContentsMargins(10, 6, 10, 6);
    m_list->setMinimumHeight(90);
    auto* scrolled = new FittedScrollArea(m_splitter);
    scrolled->setWidget(m_form);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus); // the fields in it take the keyboard
    m_splitter->addWidget(upper);
    m_splitter->addWidget(scrolled);
    m_splitter->setSizes({330, 270});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(0, false);

    auto* running = new QHBoxLayout;
    running->setContentsMargins(8, 0, 8, 0);
    running->addWidget(m_present, 1);
    running->addWidget(m_handOut, 1);
    auto* keeping = new QHBoxLayout;
    keeping->setContentsMargins(10, 0, 10, 0);
    keeping->addWidget(m_keep, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(6);
    layout->addWidget(m_decks);
    layout->addLayout(adding);
    layout->addLayout(editing);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(keeping);
    layout->addLayout(running);
}

void SlidesPanel::retranslate()
{
    m_addView->setText(tr("Add current view"));
    m_addView->setToolTip(plainToolTip(
        tr("Map or diagram, chain, filter, case, selection and style as they are shown now, as a new scene")));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a scene without a map"));
    m_addTitle->setText(tr("&Title"));
    m_addText->setText(tr("Te&xt"));
    m_addPicture->setText(tr("&Picture…"));
    m_addClosing->setText(tr("&Closing"));
    m_editLarge->setText(tr("&Edit large…"));
    m_go->setText(tr("&Show in the window"));
    m_takeOver->setText(tr("Take &over the current view"));
    m_actions->retranslate();
    m_undo->setText(tr("U&ndo"));
    m_redo->setText(tr("R&edo"));
    m_list->setAccessibleName(tr("Scenes of the presentation"));
    m_hint->setText(tr("There are no scenes yet. Show on the map what you want to tell, and add that."));
    m_present->setText(tr("Present"));
    m_present->setToolTip(plainToolTip(tr("From the chosen scene on (Shift+F5); F5 begins with the first")));
    m_handOut->setText(tr("Export…"));
    m_handOut->setToolTip(plainToolTip(tr("As PDF, PowerPoint or pictures")));
    m_keep->setLabel(tr("Save"));
    updateControls();
}

void SlidesPanel::setBaseMap(std::shared_ptr<const BaseMap> baseMap)
{
    m_baseMap = std::move(baseMap);
    m_model.setBaseMap(m_baseMap);
    if (m_editor) {
        m_editor->setBaseMap(m_baseMap);
    }
}

void SlidesPanel::editLarge()
{
    if (!chosen()) {
        return;
    }
    if (!m_editor) {
        m_editor = new SlideEditor(m_session, m_book, window());
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        undoInDocument(*m_editor, m_document.steps());
        m_editor->setBaseMap(m_baseMap);
        connect(m_editor, &SlideEditor::takeOverRequested, this, &SlidesPanel::takeOverView);
        connect(m_editor, &SlideEditor::pictureRequested, this, &SlidesPanel::choosePictureForChosen);
        connect(m_editor, &SlideEditor::stepRequested, this, [this](int by) {
            m_list->mark({m_model.index(chosenPlace() + by).data(SlideListModel::IdRole).toString()});
        });
    }
    m_editor->setSlideId(m_chosenId);
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

const Slide* SlidesPanel::chosen() const
{
    return m_book.find(m_chosenId);
}

int SlidesPanel::chosenPlace() const
{
    return static_cast<int>(m_book.indexOf(m_chosenId).value_or(0));
}

void SlidesPanel::choose(const QString& slideId)
{
    m_list->mark({slideId});
}

void SlidesPanel::onChanged(const QString& slideId)
{
    if (!slideId.isEmpty()) {
        choose(slideId);
    } else if (!m_list->currentIndex().isValid()) {
        m_list->mark({m_model.index(0).data(SlideListModel::IdRole).toString()});
    }
    onChosen(m_list->currentIndex());
}

void SlidesPanel::onChosen(const QModelIndex& index)
{
    m_chosenId = index.data(SlideListModel::IdRole).toString();
    m_form->setSlideId(m_chosenId);
    if (m_editor) {
        m_editor->setSlideId(m_chosenId);
    }
    updateControls();
}

void SlidesPanel::updateControls()
{
    const Slide* slide = chosen();
    const size_t count = m_session.slides().size();
    const bool hasMap = slide && (slide->kind == Kind::Map || slide->kind == Kind::Diagram);
    m_actions->update();
    m_go->setEnabled(slide);
    m_editLarge->setEnabled(slide);
    m_takeOver->setEnabled(hasMap);
    m_hint->setVisible(count == 0);
    m_form->parentWidget()->parentWidget()->setVisible(slide);
    m_present->setEnabled(count > 0);
    m_handOut->setEnabled(count > 0);
    m_keep->setVisible(m_document.isModified());
    const QUndoStack& steps = m_document.steps();
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    const auto tell = [](QAction* action, const QString& what) {
        const QString name = what.isEmpty() ? action->text().remove(u'&') : what;
        action->setToolTip(action->shortcut().isEmpty()
                               ? name
                               : u"%1 (%2)"_s.arg(name, action->shortcut().toString(QKeySequence::NativeText)));
    };
    tell(m_editLarge, tr("Edit large, with a preview"));
    tell(m_undo, steps.canUndo() ? tr("Undo: %1").arg(steps.undoText()) : QString());
    tell(m_redo, steps.canRedo() ? tr("Redo: %1").arg(steps.redoText()) : QString());
}

void SlidesPanel::insert(Slide slide)
{
    const size_t place = chosen() ? static_cast<size_t>(chosenPlace()) + 1 : m_session.slides().size();
    m_book.add(std::move(slide), place);
    m_form->editTitle();
}

void SlidesPanel::addView()
{
    insert(slideOfView(m_session, m_windowView()));
}

void SlidesPanel::add(Slide::Kind kind)
{
    Slide slide;
    slide.kind = kind;
    if (kind == Kind::Image) {
        const auto picture = choosePicture(m_session.baseDataset(), this);
        if (!picture) {
            return;
        }
        slide.image = *picture;
    } else if (kind == Kind::Closing) {
        slide.title = {u"Dank voor uw aandacht"_s, u"Thank you for your attention"_s};
    }
    insert(std::move(slide));
}

void SlidesPanel::choosePictureForChosen()
{
    const auto picture = chosen() ? choosePicture(m_session.baseDataset(), this) : std::nullopt;
    if (const Slide* slide = chosen(); slide && picture) {
        Slide changed = *slide;
        changed.image = *picture;
        m_book.replace(changed);
    }
}

void SlidesPanel::takeOverView()
{
    if (const Slide* slide = chosen()) {
        Slide changed = *slide;
        ketenkaart::takeOverView(changed, m_session, m_windowView());
        m_book.replace(changed);
    }
}

void SlidesPanel::goToChosen()
{
    const Slide* shown = chosen();
    if (!shown || (shown->kind != Kind::Map && shown->kind != Kind::Diagram)) {
        m_form->editTitle();
        return;
    }
    const auto show = [this, slide = *shown] {
        showSlideContent(slide, m_session);
        Q_EMIT viewRequested(slide.extent, slide.kind == Kind::Diagram);
    };
    disconnect(m_going);
    const Case* scenario = m_session.scenario(shown->caseId);
    const auto wanted = scenario ? std::optional(*scenario) : std::nullopt;
    if (wanted == m_session.activeCase()) {
        show();
        return;
    }
    // Large data are shown in another case a little later.
    m_going = connect(&m_session, &MapSession::caseChanged, this, show, Qt::SingleShotConnection);
    m_session.setActiveCase(wanted);
}

QSize SlidesPanel::sizeHint() const
{
    return {290, 600};
}

void SlidesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SlidesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.setDevicePixelRatio(devicePixelRatioF());
}

bool SlidesPanel::event(QEvent* event)
{
    if (event->type() == QEvent::DevicePixelRatioChange) {
        m_model.setDevicePixelRatio(devicePixelRatioF());
    }
    return QWidget::event(event);
}

} // namespace ketenkaart
