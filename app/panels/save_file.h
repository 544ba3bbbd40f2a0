#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace ketenkaart {

/// A kind of file that can be saved.
struct SaveFormat
{
    QString suffix; ///< lower case, without a point; empty for a folder
    QString name;   ///< for the list of kinds: "PDF document"
};

/// Further files that are written together with one.
using FilesBeside = std::function<QStringList(const QString& path)>;

/// Asks where to save. The path that comes back ends in one of the suffixes: where the user types none of them, that of
/// the chosen kind is added, and only then is asked whether what is there, under that name and beside it, may be
/// replaced. Empty when the user gives up.
[[nodiscard]] QString chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                     const std::vector<SaveFormat>& formats, const FilesBeside& beside = {});

} // namespace ketenkaart
