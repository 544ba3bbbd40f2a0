#pragma once

#include <QScrollArea>

class QLabel;

namespace ketenkaart {

/// What the presenter wants to say, large enough to be read while standing. Scrolls; the size of the type is kept in
/// the settings. Lives in the GUI thread.
class NotesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit NotesView(QWidget* parent = nullptr);

    /// Paragraphs, one a line; shown literally. Scrolls to the top.
    void setNotes(const QString& notes);
    [[nodiscard]] QString notes() const;
    /// In pixels.
    [[nodiscard]] int typeSize() const { return m_typeSize; }
    void makeLarger() { setTypeSize(m_typeSize + 2); }
    void makeSmaller() { setTypeSize(m_typeSize - 2); }

private:
    void setTypeSize(int size);

    QLabel* m_label = nullptr;
    int m_typeSize = 0;
};

} // namespace ketenkaart
