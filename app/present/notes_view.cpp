#include "app/present/notes_view.h"

#include <QLabel>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int standardSize = 20;
constexpr int smallestSize = 12;
constexpr int largestSize = 48;

constexpr auto look = R"(
ketenkaart--NotesView { background: transparent; }
ketenkaart--NotesView QLabel { color: #eef2f4; background: transparent; }
ketenkaart--NotesView QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
ketenkaart--NotesView QScrollBar::handle:vertical { background: #4a5a68; border-radius: 5px; min-height: 40px; }
ketenkaart--NotesView QScrollBar::add-line:vertical, ketenkaart--NotesView QScrollBar::sub-line:vertical { height: 0; }
)";

QString settingsKey()
{
    return QStringLiteral("present/notesSize");
}

} // namespace

NotesView::NotesView(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("notesView"));
    setFrameShape(QFrame::NoFrame);
    // Light on dark: it lies on the presenter's screen or over a scene, in a dim room.
    setStyleSheet(QString::fromLatin1(look));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Notes"));
    setFocusPolicy(Qt::NoFocus); // the arrow keys go from scene to scene
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setWidget(m_label);
    viewport()->setAutoFillBackground(false);
    m_label->setAutoFillBackground(false);
    setTypeSize(QSettings().value(settingsKey(), standardSize).toInt());
}

void NotesView::setNotes(const QString& notes)
{
    QString spaced = notes;
    m_label->setText(spaced.replace(u'\n', QStringLiteral("\n\n")));
    verticalScrollBar()->setValue(0);
}

QString NotesView::notes() const
{
    return m_label->text().replace(QStringLiteral("\n\n"), QStringLiteral("\n"));
}

void NotesView::setTypeSize(int size)
{
    m_typeSize = std::clamp(size, smallestSize, largestSize);
    QFont font = m_label->font();
    font.setPixelSize(m_typeSize);
    m_label->setFont(font);
    if (QSettings settings; settings.value(settingsKey(), standardSize).toInt() != m_typeSize) {
        settings.setValue(settingsKey(), m_typeSize);
    }
}

} // namespace ketenkaart
