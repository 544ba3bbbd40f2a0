#pragma once

#include <QPlainTextEdit>

namespace ketenkaart {

/// A field for plain text that is as high as its text, between so many lines. Tab goes on to the next field. Its steps
/// are not undone in itself: whoever keeps the text does that.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// One paragraph: there are no line breaks in it, also where some are pasted, but it wraps.
    enum class Text { OneParagraph, Paragraphs };
    GrowingEdit(Text text, int fewestLines, int mostLines, QWidget* parent);

    /// What is written, without spaces and empty lines at the ends of paragraphs.
    [[nodiscard]] QString text() const;
    /// Shows another text, without telling; the cursor stays where it was, as far as it can. A text that is that of
    /// text() changes nothing: one may be about to go on after a space.
    void showText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user has changed text().
    void edited();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit();

    Text m_kind;
    int m_fewestLines;
    int m_mostLines;
    bool m_quiet = false;
};

} // namespace ketenkaart
