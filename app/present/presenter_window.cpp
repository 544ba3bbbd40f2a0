#include "app/present/presenter_window.h"

#include "app/present/notes_view.h"
#include "app/present/picture_view.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Dark, as the room is.
constexpr auto look = R"(
ketenkaart--PresenterWindow { background: #12181d; }
ketenkaart--PresenterWindow QLabel { color: #eef2f4; background: transparent; }
ketenkaart--PresenterWindow QLabel#quiet { color: #a9b4bd; }
ketenkaart--PresenterWindow QLabel#problems { color: #ffb08a; }
ketenkaart--PresenterWindow QLabel#covered { color: #12181d; background: #ffe03a; padding: 2px 8px; border-radius: 3px; }
ketenkaart--PresenterWindow QPushButton, ketenkaart--PresenterWindow QToolButton {
    color: #eef2f4; background: #26323b; border: 1px solid #4a5a68; border-radius: 4px; padding: 6px 12px; }
ketenkaart--PresenterWindow QPushButton:hover, ketenkaart--PresenterWindow QToolButton:hover { background: #34434f; }
ketenkaart--PresenterWindow QPushButton:focus, ketenkaart--PresenterWindow QToolButton:focus { border-color: #ffe03a; }
)";

QLabel* plainLabel(QWidget* parent, int pixels, bool bold = false)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

QString asText(ElapsedTime::Clock::duration duration)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    return seconds < 3600 ? u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))
                          : u"%1:%2:%3"_s.arg(seconds / 3600)
                                .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                                .arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

PresenterWindow::PresenterWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
{
    setObjectName(u"presenterWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QString::fromLatin1(look));
    const auto button = [this](const QString& name, auto slot) {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        made->setFocusPolicy(Qt::TabFocus); // a click must not make the space bar press it again
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_position = plainLabel(this, 22, true);
    m_position->setObjectName(u"position"_s);
    m_covered = plainLabel(this, 15, true);
    m_covered->setObjectName(u"covered"_s);
    m_clock = plainLabel(this, 22);
    m_clock->setObjectName(u"quiet"_s);
    m_time = plainLabel(this, 30, true);
    m_time->setObjectName(u"elapsed"_s);
    m_pause = button(u"pause"_s, [this] {
        const auto now = ElapsedTime::Clock::now();
        if (m_elapsed.isRunning()) {
            m_elapsed.pause(now);
        } else {
            m_elapsed.start(now);
        }
        updateClock();
    });
    m_reset = button(u"reset"_s, [this] {
        m_elapsed.reset(ElapsedTime::Clock::now());
        updateClock();
    });
    m_current = new PictureView(this);
    m_title = plainLabel(this, 17);
    m_title->setWordWrap(true);
    m_problems = plainLabel(this, 15, true);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setWordWrap(true);
    m_nextTitle = plainLabel(this, 17);
    m_nextTitle->setWordWrap(true);
    m_next = new PictureView(this);
    m_notes = new NotesView(this);
    m_larger = new QToolButton(this);
    m_larger->setText(u"A+"_s);
    m_larger->setFocusPolicy(Qt::TabFocus);
    connect(m_larger, &QToolButton::clicked, m_notes, &NotesView::makeLarger);
    m_smaller = new QToolButton(this);
    m_smaller->setText(u"A−"_s);
    m_smaller->setFocusPolicy(Qt::TabFocus);
    connect(m_smaller, &QToolButton::clicked, m_notes, &NotesView::makeSmaller);
    m_back = button(u"back"_s, &PresenterWindow::backAsked);
    m_forward = button(u"forward"_s, &PresenterWindow::forwardAsked);
    m_black = button(u"black"_s, &PresenterWindow::blackAsked);
    m_swap = button(u"swap"_s, &PresenterWindow::swapScreensAsked);
    m_end = button(u"end"_s, &PresenterWindow::endAsked);

    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_position);
    top->addWidget(m_covered);
    top->addStretch(1);
    top->addWidget(m_time);
    top->addWidget(m_pause);
    top->addWidget(m_reset);
    top->addSpacing(16);
    top->addWidget(m_clock);

    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_title);
    left->addWidget(m_problems);
    left->addWidget(m_current, 1);

    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_nextTitle);
    right->addWidget(m_next, 2);
    right->addWidget(m_notes, 3);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(22);
    middle->addLayout(left, 5);
    middle->addLayout(right, 3);

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_forward, m_black}) {
        bottom->addWidget(widget);
    }
    bottom->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_smaller, m_larger, m_swap, m_end}) {
        bottom->addWidget(widget);
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(14);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);

    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &PresenterWindow::updateClock);
    m_tick.start();
    retranslate();
    updateTexts();
    setFocusPolicy(Qt::StrongFocus);
}

void PresenterWindow::showState(const PresenterState& state)
{
    const bool hasOtherNotes = state.notes != m_state.notes || state.index != m_state.index;
    m_state = state;
    if (hasOtherNotes) {
        m_notes->setNotes(state.notes);
    }
    updateTexts();
}

void PresenterWindow::showPictures(const QImage& current, const QImage& next)
{
    m_current->setPicture(current);
    m_next->setPicture(next);
}

void PresenterWindow::startClock()
{
    m_elapsed.start(ElapsedTime::Clock::now());
    updateClock();
}

void PresenterWindow::updateTexts()
{
    QString position = tr("Scene %1 of %2").arg(m_state.index + 1).arg(m_state.count);
    if (m_state.steps > 0) {
        position += u" · "_s + tr("stage %1 of %2").arg(m_state.step).arg(m_state.steps);
    }
    m_position->setText(position);
    m_title->setText(tr("Now: %1").arg(m_state.title));
    m_problems->setText(m_state.problems.join(u'\n'));
    m_problems->setVisible(!m_state.problems.isEmpty());
    m_covered->setVisible(m_state.isCovered);
    m_nextTitle->setText(m_state.nextTitle.isEmpty() ? tr("This is the last scene")
                                                     : tr("Next: %1").arg(m_state.nextTitle));
    m_back->setEnabled(m_state.index > 0 || m_state.step > 0);
}

void PresenterWindow::updateClock()
{
    m_clock->setText(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
    m_time->setText(asText(m_elapsed.at(ElapsedTime::Clock::now())));
    m_pause->setText(m_elapsed.isRunning() ? tr("Pause") : tr("Continue"));
}

void PresenterWindow::retranslate()
{
    setWindowTitle(tr("Presenter's screen"));
    m_covered->setText(tr("The screen is covered"));
    m_reset->setText(tr("To zero"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Next"));
    m_black->setText(tr("Black"));
    m_black->setToolTip(tr("B: cover the screen, or show it again"));
    m_swap->setText(tr("Swap screens"));
    m_end->setText(tr("End"));
    m_larger->setToolTip(tr("Larger notes"));
    m_larger->setAccessibleName(tr("Larger notes"));
    m_smaller->setToolTip(tr("Smaller notes"));
    m_smaller->setAccessibleName(tr("Smaller notes"));
    m_time->setAccessibleName(tr("Elapsed time"));
    m_clock->setAccessibleName(tr("Clock"));
    m_current->setAccessibleName(tr("The scene that is shown"));
    m_next->setAccessibleName(tr("The next scene"));
    updateClock();
}

void PresenterWindow::keyPressEvent(QKeyEvent* event)
{
    Q_EMIT keyPressed(event->key(), event->modifiers());
}

void PresenterWindow::closeEvent(QCloseEvent* event)
{
    // Closing this window is ending the presentation, which takes the window away.
    event->ignore();
    Q_EMIT endAsked();
}

void PresenterWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_notes) {
        retranslate();
        updateTexts();
    }
}

} // namespace ketenkaart
