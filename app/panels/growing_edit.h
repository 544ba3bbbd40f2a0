#pragma once

#include <QPlainTextEdit>

namespace ketenkaart {

/// A field for plain text that is as high as its text, and never lower than so many lines, so that it does not scroll.
/// Tab goes on to the next field. Its steps are not undone in itself: whoever keeps the text does that.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// One paragraph: there are no line breaks in it, also where some are pasted, but it wraps.
    enum class Text { OneParagraph, Paragraphs };
    GrowingEdit(Text text, int fewestLines, QWidget* parent);

    /// What is written, without spaces and empty lines at the ends of paragraphs.
    [[nodiscard]] QString text() const;
    /// Shows another text, without telling; the cursor stays where it was, as far as it can. A text that is that of
    /// text() changes nothing: one may be about to go on after a space.
    void showText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The user has changed text().
    void edited();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] int heightOf(int lines) const;

    Text m_kind;
    int m_fewestLines;
    bool m_quiet = false;
};

} // namespace ketenkaart
