#include "app/panels/growing_edit.h"

#include "core/slide/slide_request.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

GrowingEdit::GrowingEdit(Text text, int fewestLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_kind(text)
    , m_fewestLines(fewestLines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    document()->setDocumentMargin(3.0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry(); // there may be more lines
        if (!m_quiet) {
            Q_EMIT edited();
        }
    });
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
    return {120, heightForWidth(width())};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {60, heightOf(m_fewestLines)};
}

int GrowingEdit::heightForWidth(int width) const
{
    // As the document would lay it out, which itself only knows the width that it has now.
    const double room = std::max(20.0, width - 2 * frameWidth() - 2 * document()->documentMargin());
    QTextOption wrapping;
    wrapping.setWrapMode(wordWrapMode());
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(wrapping);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
        }
        layout.endLayout();
        lines += std::max(1, layout.lineCount());
    }
    return heightOf(std::max(lines, m_fewestLines));
}

int GrowingEdit::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(std::ceil(document()->documentMargin())) +
           2 * frameWidth() + 2;
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

void GrowingEdit::insertFromMimeData(const QMimeData* source)
{
    if (m_kind == Text::OneParagraph) {
        static const QRegularExpression breaks(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
        insertPlainText(source->text().replace(breaks, u" "_s));
    } else {
        QPlainTextEdit::insertFromMimeData(source);
    }
}

} // namespace ketenkaart
