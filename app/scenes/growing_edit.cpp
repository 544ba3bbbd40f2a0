#include "app/scenes/growing_edit.h"

#include "core/slide/slide_request.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

GrowingEdit::GrowingEdit(Text text, int fewestLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_kind(text)
    , m_fewestLines(fewestLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(3.0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_quiet) {
            Q_EMIT edited();
        }
    });
    fit();
}

QString GrowingEdit::text() const
{
    return paragraphsOf(toPlainText()).join(u'\n');
}

void GrowingEdit::showText(const QString& text)
{
    if (text == this->text()) {
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min<int>(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

QSize GrowingEdit::sizeHint() const
{
    return {120, height()};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {60, height()};
}

bool GrowingEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The field would keep these for itself and then do nothing.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void GrowingEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_kind == Text::OneParagraph && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::insertFromMimeData(const QMimeData* source)
{
    if (m_kind == Text::OneParagraph) {
        static const QRegularExpression breaks(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
        insertPlainText(source->text().replace(breaks, u" "_s));
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

void GrowingEdit::fit()
{
    // The height of a plain text document is its number of lines, wrapped as they are.
    const int lines = std::clamp(static_cast<int>(std::ceil(document()->size().height())), m_fewestLines, m_mostLines);
    const int height =
        lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + 2 * frameWidth() + 2;
    if (height != this->height()) {
        setFixedHeight(height);
    }
}

} // namespace ketenkaart
