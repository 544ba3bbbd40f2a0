#pragma once

#include <QIcon>
#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace ketenkaart {

class LinkButton;

/// A row of a PartnerList.
struct PartnerRow
{
    QString id;
    QIcon icon;
    QString name;         ///< the link
    QString detail;       ///< quieter, under the name; may be empty
    bool implied = false; ///< in italics: the paper does not say it in so many words
    QString toolTip;      ///< plain text
};

/// A heading and rows with a symbol, a name to click on and a detail. Hidden while it has no rows. Of many rows the
/// first are shown, and a line below them that shows more.
class PartnerList : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerList(QWidget* parent);

    /// So many rows are shown at first; and so many more with each click.
    static constexpr size_t rowsAtFirst = 24;
    static constexpr size_t rowsMore = 100;

    /// Replaces everything.
    void setRows(const QString& heading, std::vector<PartnerRow> rows);

Q_SIGNALS:
    /// A name was clicked.
    void activated(const QString& id);

private:
    void addRows(size_t count);
    void updateMore();
    void showMore();
    [[nodiscard]] QWidget* makeRow(const PartnerRow& row);

    QLabel* m_heading;
    QVBoxLayout* m_layout;
    std::vector<PartnerRow> m_data;
    std::vector<QWidget*> m_rows; ///< of the first of m_data
    LinkButton* m_more = nullptr; ///< null while all rows are shown
};

} // namespace ketenkaart
