#include "app/slides/slide_editor.h"

#include "app/panels/fitted_scroll_area.h"
#include "app/panels/panel_text.h"
#include "app/slides/slide_form.h"
#include "app/slides/slide_preview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formWidth = 340;

} // namespace

SlideEditor::SlideEditor(MapSession& session, PresentationBook& book, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_session(session)
    , m_book(book)
    , m_language(session.language())
    , m_preview(new SlidePreview(this))
    , m_form(new SlideForm(session, book, this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_whole(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_hint(makeLabel(TextRole::Muted, this))
{
    setObjectName(u"slideEditor"_s);
    m_preview->setObjectName(u"slidePreview"_s);
    m_previous->setObjectName(u"previousSlide"_s);
    m_next->setObjectName(u"nextSlide"_s);
    m_whole->setObjectName(u"wholeArea"_s);
    auto* scrolled = new FittedScrollArea(this);
    scrolled->setWidget(m_form);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus); // the fields in it take the keyboard
    scrolled->setMinimumWidth(formWidth - 60);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_preview);
    splitter->addWidget(scrolled);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setCollapsible(1, false);
    m_hint->setWordWrap(false); // one line, whose height is known before it says something
    auto* below = new QHBoxLayout;
    below->addWidget(m_previous);
    below->addWidget(m_next);
    below->addWidget(m_hint, 1);
    below->addWidget(m_whole);
    below->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(below);
    for (QPushButton* button : {m_previous, m_next, m_whole, m_close}) {
        button->setAutoDefault(false); // Enter is for the fields
    }
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));

    connect(m_preview, &SlidePreview::framed, this, &SlideEditor::frame);
    connect(m_preview, &SlidePreview::painted, this, &SlideEditor::updateControls);
    connect(m_form, &SlideForm::languageChosen, this, [this](Language language) {
        m_language = language;
        refresh();
    });
    connect(m_form, &SlideForm::takeOverRequested, this, &SlideEditor::takeOverRequested);
    connect(m_form, &SlideForm::pictureRequested, this, &SlideEditor::pictureRequested);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_whole, &QPushButton::clicked, this, [this] { frame(std::nullopt); });
    connect(m_close, &QPushButton::clicked, this, &SlideEditor::close);
    connect(&session, &MapSession::slidesChanged, this, &SlideEditor::refresh);
    connect(&session, &MapSession::styleChanged, this, &SlideEditor::refresh);
    const QSize room = parent->screen()->availableSize();
    resize(room * 0.88);
    splitter->setSizes({width() - formWidth, formWidth});
    retranslate();
}

void SlideEditor::setBaseMap(std::shared_ptr<const BaseMap> baseMap)
{
    m_baseMap = std::move(baseMap);
    refresh();
}

void SlideEditor::setSlideId(const QString& id)
{
    m_slideId = id;
    m_form->setSlideId(id);
    refresh();
}

void SlideEditor::refresh()
{
    const Slide* slide = m_book.find(m_slideId);
    m_preview->setSlide(slide ? std::optional(*slide) : std::nullopt, slide ? numberOfSlide() : 0,
                        {m_session.slideDataset(), m_baseMap, m_language, m_session.style()});
    updateControls();
}

int SlideEditor::numberOfSlide() const
{
    return static_cast<int>(m_book.indexOf(m_slideId).value_or(0)) + 1;
}

void SlideEditor::updateControls()
{
    const Slide* slide = m_book.find(m_slideId);
    const auto count = static_cast<int>(m_book.slides().size());
    const int number = numberOfSlide();
    m_previous->setEnabled(slide && number > 1);
    m_next->setEnabled(slide && number < count);
    m_whole->setEnabled(slide && slide->kind == Slide::Kind::Map && slide->extent);
    m_hint->setText(m_preview->hasMap() ? tr("Drag the map to move it; the wheel, or + and −, zooms.") : QString());
    setWindowTitle(slide ? tr("Scene %1 of %2").arg(QString::number(number), QString::number(count)) : tr("Scene"));
}

void SlideEditor::frame(const std::optional<GeoBox>& extent)
{
    if (const Slide* slide = m_book.find(m_slideId)) {
        Slide changed = *slide;
        changed.extent = extent;
        m_book.replace(changed);
    }
}

void SlideEditor::retranslate()
{
    m_preview->setAccessibleName(tr("Preview of the scene"));
    m_previous->setText(tr("&Previous"));
    m_next->setText(tr("&Next"));
    m_whole->setText(tr("&Whole area"));
    m_whole->setToolTip(plainToolTip(tr("The map shows the whole area again (Home)")));
    m_close->setText(tr("&Close"));
    refresh();
}

void SlideEditor::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace ketenkaart
