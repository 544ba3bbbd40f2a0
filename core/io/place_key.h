#pragma once

#include <QString>
#include <QStringList>

namespace ketenkaart {

/// What is left of the name of a town when everything is taken off that people write in one way or another: case,
/// accents, hyphens, apostrophes, "Sint" or "St.", and the small words within a name ("aan den", "a/d", "am"). Two
/// names with the same key are the same name. Empty when nothing is left. What is in brackets counts.
[[nodiscard]] QString placeKey(const QString& name);

/// All keys under which a town is to be found: of the name, of it without what is in brackets at its end, and of both
/// as one writes them without umlauts ("Koeln").
[[nodiscard]] QStringList placeKeys(const QString& name);

/// A name with what follows it to tell which town of that name is meant.
struct QualifiedName
{
    QString name;
    QString qualifier; ///< a region, as a rule; empty when there is none
};
/// "Hengelo (Gld)" and "Boston, MA", and where `byWord` "Hengelo Gld".
[[nodiscard]] QualifiedName qualifiedName(const QString& text, bool byWord);

} // namespace ketenkaart
