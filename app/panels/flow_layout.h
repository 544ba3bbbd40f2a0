#pragma once

#include <QLayout>

#include <memory>
#include <optional>
#include <vector>

namespace ketenkaart {

/// Puts widgets side by side as words in a paragraph and begins a new row when the width is used up.
class FlowLayout : public QLayout
{
public:
    /// Between neighbours, and between rows where that is to be another.
    explicit FlowLayout(int gap, std::optional<int> rowGap = {});
    ~FlowLayout() override;

    /// Adds a widget that begins something: it stands apart from what comes before it, and never last in a row.
    void addHeading(QWidget* heading);
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Item
    {
        std::unique_ptr<QLayoutItem> item;
        bool isHeading = false;
    };
    int layOut(const QRect& rect, bool apply) const;
    /// The width that this item needs in a row; a heading, together with what follows it.
    [[nodiscard]] int neededWidth(size_t index) const;

    std::vector<Item> m_items;
    int m_rowGap;
    int m_gap;
};

} // namespace ketenkaart
