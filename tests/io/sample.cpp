#include "sample.h"

#include "core/io/gdal_access.h"

#include <QDir>
#include <QFile>

#include <gdal_priv.h>
#include <gdal_utils.h>

#include <vector>

namespace iotest {

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cells(const char* line)
{
    return QString::fromUtf8(line).split(u'|');
}

/// The trailing separators of a hand-written line need not be counted out.
void fillRows(QList<QStringList>& table)
{
    for (QStringList& row : table) {
        row.resize(table.front().size());
    }
}

std::vector<const char*> pointers(const QByteArrayList& list)
{
    std::vector<const char*> result;
    for (const QByteArray& item : list) {
        result.push_back(item.constData());
    }
    result.push_back(nullptr);
    return result;
}

} // namespace

Sample::Sample()
{
    m_tables[u"actors"_s] = {
        cells("id|name|organisation|aliases|kind|themes|technologies|campus|municipality|province|lon|lat|approximate|"
              "summary_nl|summary_en|"
              "website|source|evidence"),
        cells("alpha|Alpha BV||Alfa;ALPHA|company|semicon|lasers|north|Nijmegen|Gelderland|5.8176|51.8238|no|Maakt "
              "chips.|"
              "Makes chips, small ones.|https://alpha.example|H3: \"chips\"|stated"),
        cells(
            "beta|Universiteit Bèta|||knowledge|photonics;quantum|||Enschede|Overijssel|6.8500|52.2400|no|||||implied"),
        cells("gamma|Gamma|||partner|programmes|||||||no|||||stated"),
        cells("delta|Delta|||company|biofood|||Wageningen|Gelderland|5.6650|51.9850|yes|||http://delta.example/a?b=c||"
              "stated"),
    };
    m_tables[u"campuses"_s] = {
        cells("id|name|aliases|themes|municipality|province|lon|lat|summary_nl|summary_en|website|source|evidence"),
        cells("north|Campus Noord|CN|semicon|Nijmegen|Gelderland|5.8180|51.8240|||https://north.example|H3|stated"),
        cells("east|Campus Oost||biofood|Wageningen|Gelderland|5.6640|51.9870||||H5|stated"),
    };
    m_tables[u"links"_s] = {
        cells("id|from|to|kind|chain|directed|label_nl|label_en|source|evidence"),
        cells("alpha-beta|alpha|beta|supplies|chips|yes|levert chips|supplies chips|H3|stated"),
        cells("beta-gamma|beta|gamma|member||no|||H2|implied"),
    };
    m_tables[u"chains"_s] = {
        cells("id|name_nl|name_en|theme|summary_nl|summary_en|source|families"),
        cells("chips|Chipketen|Chip chain|semicon|Van zand tot chip|From sand to chip|H3|delivery;money"),
        cells("spare|Reserve|Spare|battery|||||"),
    };
    m_tables[u"stages"_s] = {
        cells("chain|position|id|name_nl|name_en|region|actors|source"),
        cells("chips|1|make|Maken|Making|Nijmegen|alpha|H3"),
        cells("chips|2|use|Gebruiken|Using||beta; gamma|H3"),
    };
    m_tables[u"figures"_s] = {
        cells("id|label_nl|label_en|value|unit|theme|region|actor|year|note_nl|note_en|source|bound|"
              "wording_nl|wording_en"),
        cells("jobs|Banen|Jobs|1250.5|jobs|semicon|Gelderland|alpha|2024|naar schatting|an estimate|H3|least|"
              "ruim duizend|over a thousand"),
        cells("funds|Fondsen|Funds|40|%|||||||H2|||"),
    };
    m_tables[u"technologies"_s] = {
        cells("id|name_nl|name_en|aliases|theme|source"),
        cells("lasers|Lasers|Lasers|laserbron|photonics|H3"),
        cells("spare|Reserve|Spare|||"),
    };
    for (QList<QStringList>& table : m_tables) {
        fillRows(table);
    }
}

void Sample::set(const QString& layer, int row, const QString& column, const QString& value)
{
    QList<QStringList>& table = m_tables[layer];
    table[row][table.front().indexOf(column)] = value;
}

void Sample::set(const QString& layer, int row, const QString& changes)
{
    for (const QString& change : changes.split(u' ')) {
        set(layer, row, change.section(u'=', 0, 0), change.section(u'=', 1));
    }
}

void Sample::renameColumn(const QString& layer, const QString& column, const QString& newName)
{
    QStringList& header = m_tables[layer].front();
    header[header.indexOf(column)] = newName;
}

void Sample::removeColumn(const QString& layer, const QString& column)
{
    const qsizetype index = m_tables[layer].front().indexOf(column);
    for (QStringList& row : m_tables[layer]) {
        row.removeAt(index);
    }
}

void Sample::addColumn(const QString& layer, const QString& column)
{
    QList<QStringList>& table = m_tables[layer];
    table.front().append(column);
    fillRows(table);
}

void Sample::addRows(const QString& layer, const std::vector<const char*>& lines)
{
    QList<QStringList>& table = m_tables[layer];
    for (const char* line : lines) {
        table.append(cells(line));
    }
    fillRows(table);
}

void Sample::removeLayer(const QString& layer)
{
    m_tables.remove(layer);
    QFile::remove(m_folder.filePath(u"sample/%1.csv"_s.arg(layer)));
}

QString Sample::write()
{
    QDir().mkpath(m_folder.filePath(u"sample"_s));
    for (const auto& [layer, table] : m_tables.asKeyValueRange()) {
        QString text;
        for (const QStringList& row : table) {
            QStringList quoted;
            for (QString cell : row) {
                quoted.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
            }
            text += quoted.join(u',') + u'\n';
        }
        writeFile(m_folder.filePath(u"sample/%1.csv"_s.arg(layer)), text.toUtf8());
    }
    return m_folder.filePath(u"sample"_s);
}

Result<ReadDataset> Sample::read()
{
    return readDataset(write());
}

QString shortForm(const Diagnostic& diagnostic)
{
    return u"%1 %2 %3 %4 %5"_s
        .arg(severityName(diagnostic.severity), diagnosticCodeName(diagnostic.code), diagnostic.layer,
             QString::number(diagnostic.row), diagnostic.column)
        .trimmed();
}

QStringList shortForms(const Diagnostics& diagnostics)
{
    QStringList lines;
    for (const Diagnostic& diagnostic : diagnostics) {
        lines.append(shortForm(diagnostic));
    }
    return lines;
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

bool translate(const QString& from, const QByteArrayList& openOptions, const QString& to,
               const QByteArrayList& arguments)
{
    registerGdalDrivers();
    const GdalMessages messages; // the warnings of the Shapefile driver are known: it shortens names
    GDALDatasetUniquePtr source(
        GDALDataset::Open(from.toUtf8().constData(), GDAL_OF_VECTOR, nullptr, pointers(openOptions).data(), nullptr));
    if (!source) {
        return false;
    }
    QByteArrayList writable(arguments);
    std::vector<char*> argv;
    for (QByteArray& argument : writable) {
        argv.push_back(argument.data());
    }
    argv.push_back(nullptr);
    GDALVectorTranslateOptions* options = GDALVectorTranslateOptionsNew(argv.data(), nullptr);
    GDALDatasetH sources[] = {GDALDataset::ToHandle(source.get())};
    GDALDatasetH target = GDALVectorTranslate(to.toUtf8().constData(), nullptr, 1, sources, options, nullptr);
    GDALVectorTranslateOptionsFree(options);
    if (!target) {
        qWarning("%s", qPrintable(messages.firstFailure()));
        return false;
    }
    GDALClose(target);
    return true;
}

QByteArrayList pointOptions()
{
    return {"X_POSSIBLE_NAMES=lon", "Y_POSSIBLE_NAMES=lat", "KEEP_GEOM_COLUMNS=NO", "EMPTY_STRING_AS_NULL=YES"};
}

} // namespace iotest
