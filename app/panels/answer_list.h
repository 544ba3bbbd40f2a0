#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace ketenkaart {

/// A row of an AnswerList: something that can be chosen, or a heading above what follows.
struct AnswerRow
{
    enum class Kind { Heading, Actor, Link, Other };
    Kind kind = Kind::Actor;
    QString id; ///< of the actor or link; whatever the owner of the list likes for Other; empty for a heading
    QIcon icon;
    QString text;
    QString detail; ///< quieter, below the text; both wrap
    QString spoken; ///< for screen readers, when text and detail do not say it all

    [[nodiscard]] bool isHeading() const { return kind == Kind::Heading; }
};

/// The rows of an answer. Lives in the GUI thread.
class AnswerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<AnswerRow> rows);
    [[nodiscard]] const std::vector<AnswerRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<AnswerRow> m_rows;
};

/// Draws symbol, text and detail, both wrapped to the width of the list.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list of what an analysis found, to click on and to walk through with the keyboard. Rows that are chosen, by click,
/// Enter or arrow keys, are told; headings cannot be chosen.
class AnswerList : public QListView
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget* parent);

    void setRows(std::vector<AnswerRow> rows);
    [[nodiscard]] const std::vector<AnswerRow>& rows() const { return m_model.rows(); }
    /// Shows the row with this id as the current one, without telling; no row when there is none.
    void setCurrent(const QString& id);

Q_SIGNALS:
    void chosen(const ketenkaart::AnswerRow& row);
    /// The pointer is over this row; of a heading, and when it leaves, an empty row.
    void hovered(const ketenkaart::AnswerRow& row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void tell(const QModelIndex& index);

    AnswerModel m_model;
    bool m_quiet = false;
};

} // namespace ketenkaart
