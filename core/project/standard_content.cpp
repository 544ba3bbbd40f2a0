#include "core/project/standard_content.h"

#include "core/io/csv_sheet.h"
#include "core/project/layer_table.h"
#include "core/project/vocabulary_rows.h"

#include <QFile>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A table that is built into the program. That it can be read a test shows.
LayerTable builtIn(QLatin1StringView layer)
{
    QFile file(u":/standard/%1.csv"_s.arg(layer));
    return file.open(QIODevice::ReadOnly) ? tableOf(readCsv(file.readAll(), layer)) : LayerTable{};
}

DatasetContent read()
{
    DatasetContent content;
    Diagnostics unheard; // nobody but us could mend it
    Vocabulary::Terms terms;
    readThemes(builtIn("themes"_L1), terms, unheard);
    readActorKinds(builtIn("actor_kinds"_L1), terms, unheard);
    readLinkKinds(builtIn("link_kinds"_L1), terms, unheard);
    content.vocabulary = Vocabulary(std::move(terms));
    readArea(builtIn("area"_L1), content.area, unheard);
    readSources(builtIn("sources"_L1), content.area, unheard);
    (void)readHomeRegions(builtIn("regions"_L1), content.area, unheard);
    return content;
}

} // namespace

const DatasetContent& standardContent()
{
    static const DatasetContent content = read();
    return content;
}

} // namespace ketenkaart
