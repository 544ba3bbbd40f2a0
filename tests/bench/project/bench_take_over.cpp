// What comparing two large projects takes, and taking all of it over. bench_take_over [ROWS]

#include "core/io/csv_sheet.h"
#include "core/project/take_over.h"

#include <QElapsedTimer>

#include <cstdio>

namespace {

using namespace ketenkaart;

constexpr int defaultRows = 50'000;

/// Of every eight rows one differs, one is not here and one is not there.
Project projectOf(int rows, bool isOther)
{
    QByteArray text = "id,name,kind,lon,lat,municipality,province,website\n";
    for (int i = 0; i < rows; ++i) {
        if (i % 8 == (isOther ? 3 : 5)) {
            continue;
        }
        const QByteArray number = QByteArray::number(i);
        const QByteArray name = i % 8 == 0 && isOther ? "Other " + number : "Actor " + number;
        text += "a" + number + ',' + name + ",company,5." + number + ",51." + number + ",Town,Province,\n";
    }
    Project project;
    project.setSheet(LayerIndex::Actors, readCsv(text, QStringLiteral("actors")));
    return project;
}

} // namespace

int main(int argc, char* argv[])
{
    const int rows = argc > 1 ? std::max(8, atoi(argv[1])) : defaultRows;
    const Project here = projectOf(rows, false);
    const Project there = projectOf(rows, true);
    QElapsedTimer timer;
    timer.start();
    const ProjectComparison comparison = compareProjects(here, there);
    std::printf("%d rows, %zu differences: compared in %lld ms\n", rows, comparison.differences.size(),
                static_cast<long long>(timer.restart()));
    const ProjectEdits edits = takeOver(here, there, comparison.differences);
    std::printf("taken over in %lld ms", static_cast<long long>(timer.restart()));
    const Project after = applied(here, edits);
    std::printf(", applied in %lld ms\n", static_cast<long long>(timer.elapsed()));
    return compareProjects(after, there).isSame() ? 0 : 1;
}
