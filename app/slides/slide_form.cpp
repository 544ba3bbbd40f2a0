#include "app/slides/slide_form.h"

#include "app/panels/form_keys.h"
#include "app/panels/growing_edit.h"
#include "app/panels/link_button.h"
#include "app/panels/narrow_box.h"
#include "app/panels/panel_text.h"
#include "app/slides/figure_choice.h"
#include "app/slides/slide_view_box.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;
using Kind = Slide::Kind;

namespace {

constexpr double usualFlight = -0.5; // a step below 0, which cuts
const std::vector<Kind> allKinds(allSlideKinds.begin(), allSlideKinds.end());
const std::vector<Kind> mapKinds{Kind::Map, Kind::Diagram};

} // namespace

SlideForm::SlideForm(MapSession& session, PresentationBook& book, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_book(book)
    , m_language(session.language())
    , m_kind(new QComboBox(this))
    , m_dutch(new QToolButton(this))
    , m_english(new QToolButton(this))
    , m_sourceLabel(makeLabel(TextRole::Heading, this))
    , m_source(new GrowingEdit(GrowingEdit::Text::OneParagraph, 1, this))
    , m_pictureLabel(makeLabel(TextRole::Heading, this))
    , m_picture(new LinkButton(QString(), this))
    , m_view(new SlideViewBox(session, this))
    , m_takeOver(new LinkButton(QString(), this))
    , m_styleLabel(makeLabel(TextRole::Heading, this))
    , m_style(new QComboBox(this))
    , m_revealLabel(makeLabel(TextRole::Heading, this))
    , m_reveal(new QComboBox(this))
    , m_flightLabel(makeLabel(TextRole::Heading, this))
    , m_flight(new QDoubleSpinBox(this))
    , m_figuresLabel(makeLabel(TextRole::Heading, this))
    , m_figures(new FigureChoice(session, this))
{
    addText(&Slide::title, u"title"_s, 1, allKinds);
    addText(&Slide::text, u"text"_s, 3,
            {Kind::Title, Kind::Text, Kind::Map, Kind::Diagram, Kind::Image, Kind::Closing});
    addText(&Slide::caption, u"caption"_s, 1, {Kind::Map, Kind::Diagram, Kind::Image});
    addText(&Slide::notes, u"notes"_s, 3, allKinds);
    buildControls();
    buildLayout();
    m_parts.push_back({{m_sourceLabel, m_source}, {Kind::Text, Kind::Map, Kind::Diagram, Kind::Image}});
    m_parts.push_back({{m_pictureLabel, m_picture}, {Kind::Image}});
    m_parts.push_back({{m_view, m_takeOver}, mapKinds});
    m_parts.push_back({{m_revealLabel, m_reveal}, mapKinds});
    m_parts.push_back({{m_flightLabel, m_flight}, {Kind::Map}});
    m_parts.push_back({{m_figuresLabel, m_figures}, {Kind::Text, Kind::Map, Kind::Diagram}});
    connect(&session, &MapSession::slidesChanged, this, &SlideForm::refresh);
    connect(&session, &MapSession::languageChanged, this, [this] { chooseLanguage(m_session.language()); });
    retranslate();
}

void SlideForm::addText(LocalizedText Slide::* text, const QString& name, int fewestLines, std::vector<Kind> kinds)
{
    const bool isOne = text == &Slide::title || text == &Slide::caption;
    auto* edit =
        new GrowingEdit(isOne ? GrowingEdit::Text::OneParagraph : GrowingEdit::Text::Paragraphs, fewestLines, this);
    edit->setObjectName(u"slide-"_s + name);
    edit->installEventFilter(this);
    m_texts.push_back({makeLabel(TextRole::Heading, this), edit, text, name});
    m_parts.push_back({{m_texts.back().label, edit}, std::move(kinds)});
    connect(edit, &GrowingEdit::edited, this, [this, edit, text, name] {
        change(
            [&](Slide& slide) {
                (m_language == Language::Dutch ? (slide.*text).dutch : (slide.*text).english) = edit->text();
            },
            name + u'_' + languageCode(m_language));
    });
}

void SlideForm::buildControls()
{
    m_kind->setObjectName(u"slideKind"_s);
    m_source->setObjectName(u"slide-source"_s);
    m_picture->setObjectName(u"slidePicture"_s);
    m_takeOver->setObjectName(u"slideTakeOver"_s);
    m_style->setObjectName(u"slideStyle"_s);
    m_reveal->setObjectName(u"slideReveal"_s);
    m_flight->setObjectName(u"slideFlight"_s);
    m_figures->setObjectName(u"slideFigures"_s);
    for (QComboBox* box : {m_kind, m_style, m_reveal}) {
        keepNarrow(*box);
        box->installEventFilter(this);
    }
    auto* languages = new QButtonGroup(this);
    for (QToolButton* button : {m_dutch, m_english}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        languages->addButton(button);
    }
    m_dutch->setObjectName(u"slideDutch"_s);
    m_english->setObjectName(u"slideEnglish"_s);
    m_dutch->setText(u"NL"_s);
    m_english->setText(u"EN"_s);
    connect(m_dutch, &QToolButton::clicked, this, [this] { chooseLanguage(Language::Dutch); });
    connect(m_english, &QToolButton::clicked, this, [this] { chooseLanguage(Language::English); });

    m_flight->setRange(usualFlight, Slide::longestFlightSeconds);
    m_flight->setSingleStep(0.5);
    m_flight->setDecimals(1);
    m_flight->setFocusPolicy(Qt::StrongFocus);
    m_flight->installEventFilter(this);
    leaveWheelToForm(*m_flight);
    m_source->installEventFilter(this);

    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        change([&](Slide& slide) { slide.kind = allSlideKinds[static_cast<size_t>(index)]; });
    });
    connect(m_source, &GrowingEdit::edited, this,
            [this] { change([this](Slide& slide) { slide.source = m_source->text(); }, u"source"_s); });
    connect(m_style, &QComboBox::activated, this, [this](int index) {
        change([&](Slide& slide) {
            slide.style = index == 0 ? std::nullopt : std::optional(allStyleNames[static_cast<size_t>(index - 1)]);
        });
    });
    connect(m_reveal, &QComboBox::activated, this, [this](int index) {
        change([&](Slide& slide) { slide.reveal = allReveals[static_cast<size_t>(index)]; });
    });
    connect(m_flight, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        change([&](Slide& slide) { slide.flightSeconds = seconds >= 0.0 ? std::optional(seconds) : std::nullopt; },
               u"flight"_s);
    });
    connect(m_figures, &FigureChoice::changed, this,
            [this] { change([this](Slide& slide) { slide.figureIds = m_figures->chosenIds(); }); });
    connect(m_view, &SlideViewBox::changed, this, [this](const Slide& changed) { m_book.replace(changed); });
    connect(m_takeOver, &LinkButton::clicked, this, &SlideForm::takeOverRequested);
    connect(m_picture, &LinkButton::clicked, this, &SlideForm::pictureRequested);
}

void SlideForm::buildLayout()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_kind, 1);
    top->addWidget(m_dutch);
    top->addWidget(m_english);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(4);
    layout->addLayout(top);
    const auto add = [layout](QLabel* label, QWidget* field) {
        layout->addSpacing(4);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    for (const TextField& field : m_texts) {
        add(field.label, field.edit);
    }
    add(m_sourceLabel, m_source);
    layout->addWidget(m_pictureLabel);
    layout->addWidget(m_picture, 0, Qt::AlignLeft);
    layout->addSpacing(6);
    layout->addWidget(m_view);
    layout->addWidget(m_takeOver, 0, Qt::AlignLeft);
    add(m_figuresLabel, m_figures);
    add(m_revealLabel, m_reveal);
    add(m_flightLabel, m_flight);
    add(m_styleLabel, m_style);
    layout->addStretch(1);
}

void SlideForm::retranslate()
{
    m_kind->setAccessibleName(tr("Kind of scene"));
    m_dutch->setToolTip(tr("Edit the Dutch texts"));
    m_english->setToolTip(tr("Edit the English texts"));
    const std::array labels{tr("Title"), tr("Text, a paragraph a line"), tr("Caption"), tr("Notes for the presenter")};
    for (size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i].label->setText(labels[i]);
    }
    m_sourceLabel->setText(tr("Source"));
    m_pictureLabel->setText(tr("Picture"));
    m_takeOver->setLabel(tr("Take over the current view"));
    m_takeOver->setToolTip(plainToolTip(tr("Map, chain, filter, case, selection and style as they are shown now")));
    m_figuresLabel->setText(tr("Key figures, shown large"));
    m_figures->setAccessibleName(tr("Key figures"));
    m_revealLabel->setText(tr("The links appear"));
    m_flightLabel->setText(tr("Flight to this scene"));
    m_flight->setSpecialValueText(tr("as long as it needs"));
    m_flight->setSuffix(tr(" seconds"));
    m_styleLabel->setText(tr("Style"));
    for (QToolButton* button : {m_dutch, m_english}) {
        button->setAccessibleName(button->toolTip());
    }
    const std::pair<QWidget*, QLabel*> named[]{
        {m_source, m_sourceLabel}, {m_reveal, m_revealLabel}, {m_flight, m_flightLabel}, {m_style, m_styleLabel}};
    for (const auto& [field, label] : named) {
        field->setAccessibleName(label->text());
    }
    m_view->retranslate();
    fillChoices();
    refresh();
}

void SlideForm::fillChoices()
{
    m_kind->clear();
    for (const Kind kind : allSlideKinds) {
        m_kind->addItem(displayName(kind));
    }
    m_style->clear();
    m_style->addItem(tr("That of the presentation"));
    for (const StyleName style : allStyleNames) {
        m_style->addItem(displayName(style));
    }
    m_reveal->clear();
    for (const Slide::Reveal reveal : allReveals) {
        m_reveal->addItem(displayName(reveal));
    }
}

void SlideForm::setSlideId(const QString& id)
{
    if (m_slideId != id) {
        m_book.endTyping();
        m_slideId = id;
        refresh();
    }
}

void SlideForm::editTitle()
{
    GrowingEdit* title = m_texts.front().edit;
    goToField(*title);
    title->selectAll();
}

const Slide* SlideForm::slide() const
{
    return m_book.find(m_slideId);
}

void SlideForm::refresh()
{
    const Slide* shown = slide();
    setEnabled(shown);
    if (!shown) {
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    m_kind->setCurrentIndex(static_cast<int>(shown->kind));
    refreshTexts(*shown);
    m_source->showText(shown->source);
    m_picture->setLabel(shown->image.isEmpty() ? tr("Choose a picture…")
                                               : tr("%1 – choose another…").arg(shown->image));
    m_view->setSlide(*shown);
    m_figures->setSlide(*shown);
    m_reveal->setCurrentIndex(static_cast<int>(shown->reveal));
    m_flight->setValue(shown->flightSeconds.value_or(usualFlight));
    m_style->setCurrentIndex(shown->style ? static_cast<int>(*shown->style) + 1 : 0);
    for (const Part& part : m_parts) {
        const bool isPart = std::ranges::contains(part.kinds, shown->kind);
        for (QWidget* widget : part.widgets) {
            widget->setVisible(isPart);
        }
    }
}

void SlideForm::refreshTexts(const Slide& slide)
{
    (m_language == Language::Dutch ? m_dutch : m_english)->setChecked(true);
    for (const TextField& field : m_texts) {
        const LocalizedText& text = slide.*(field.text);
        const bool isDutch = m_language == Language::Dutch;
        field.edit->showText(isDutch ? text.dutch : text.english);
        // What is shown as long as there is nothing in this language.
        field.edit->setPlaceholderText(isDutch ? text.english : text.dutch);
        field.edit->setAccessibleName(field.label->text());
    }
}

void SlideForm::chooseLanguage(Language language)
{
    m_book.endTyping();
    m_language = language;
    refresh();
    Q_EMIT languageChosen(language);
}

void SlideForm::change(const std::function<void(Slide&)>& edit, const QString& field)
{
    const Slide* before = slide();
    if (m_quiet || !before) {
        return;
    }
    Slide changed = *before;
    edit(changed);
    m_book.replace(changed, field);
}

void SlideForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool SlideForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        m_book.endTyping();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ketenkaart
