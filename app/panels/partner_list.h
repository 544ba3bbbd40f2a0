#pragma once

#include <QIcon>
#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace ketenkaart {

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

/// A heading and rows with a symbol, a name to click on and a detail. Hidden while it has no rows.
class PartnerList : public QWidget
{
    Q_OBJECT

public:
    explicit PartnerList(QWidget* parent);

    /// Replaces everything.
    void setRows(const QString& heading, const std::vector<PartnerRow>& rows);

Q_SIGNALS:
    /// A name was clicked.
    void activated(const QString& id);

private:
    [[nodiscard]] QWidget* makeRow(const PartnerRow& row);

    QLabel* m_heading;
    QVBoxLayout* m_layout;
    std::vector<QWidget*> m_rows;
};

} // namespace ketenkaart
