#pragma once

#include <QListWidget>
#include <QVariant>

namespace ketenkaart {

/// A list whose items are chips that flow as words in a paragraph; each can be checked, with the mouse or the space
/// bar. As high as its content, so it needs no scroll bar.
class ChipList : public QListWidget
{
    Q_OBJECT

public:
    explicit ChipList(QWidget* parent);

    /// The value identifies the chip in checkedValues(). A count of 0 is not shown.
    void addChip(const QString& text, int count, const QColor& colour, const QVariant& value,
                 const QString& toolTip = {});
    /// The values of the checked chips, in the order of the list.
    [[nodiscard]] QVariantList checkedValues() const;
    /// Checks exactly these; does not emit checkedChanged().
    void setCheckedValues(const QVariantList& values);

Q_SIGNALS:
    /// The user has checked or unchecked a chip.
    void checkedChanged();

protected:
    void updateGeometries() override;
};

} // namespace ketenkaart
