#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace ketenkaart {

/// Where one begins: the examples that the program ships, a new dataset, sheets of one's own, a workbook to fill in,
/// and what was open lately. Closes with the choice.
class StartDialog : public QDialog
{
    Q_OBJECT

public:
    /// An example, or a dataset of the user.
    struct Entry
    {
        QString title;
        QString description;
        QString location;
    };

    StartDialog(const std::vector<Entry>& examples, const QStringList& recent, QWidget* parent);

Q_SIGNALS:
    void openAsked(const QString& location);
    void newAsked();
    void importAsked();
    void templateAsked();

private:
    void addHeading(QVBoxLayout* layout, const QString& text);
    /// A button with a line that says what it is for.
    void addChoice(QVBoxLayout* layout, const QString& name, const QString& text, const QString& description,
                   const std::function<void()>& choose);
};

} // namespace ketenkaart
