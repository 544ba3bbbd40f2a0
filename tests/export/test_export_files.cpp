// What other programs find in the files: where they lie on earth, what the tables say, where a PDF leads.

#include "core/export/georeference.h"
#include "core/export/pdf_links.h"
#include "core/export/shown_tables.h"
#include "core/io/gdal_access.h"
#include "tests/export/sample_job.h"
#include "tests/support/terms.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <gdal_frmts.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::bytesOf;
using ketenkaart::testing::exported;
using ketenkaart::testing::sampleJob;

namespace {

struct Close
{
    void operator()(GDALDataset* dataset) const { GDALClose(GDALDataset::ToHandle(dataset)); }
};
using Source = std::unique_ptr<GDALDataset, Close>;

Source opened(const QString& path, const char* driver)
{
    const std::array<const char*, 2> drivers{driver, nullptr};
    return Source(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_READONLY, drivers.data(), nullptr, nullptr));
}

bool isWebMercator(const GDALDataset& source)
{
    const OGRSpatialReference* system = source.GetSpatialRef();
    return system && qstrcmp(system->GetAuthorityCode(nullptr), "3857") == 0;
}

/// Column and row of a place by what the file says, with GDAL's own projection.
QPointF pixelOf(GDALDataset& source, const GeoPoint& place)
{
    std::array<double, 6> transform{};
    source.GetGeoTransform(transform.data());
    OGRSpatialReference degrees;
    degrees.importFromEPSG(4326);
    degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const std::unique_ptr<OGRCoordinateTransformation> toMetres(
        OGRCreateCoordinateTransformation(&degrees, source.GetSpatialRef()));
    double x = place.longitude;
    double y = place.latitude;
    toMetres->Transform(1, &x, &y);
    return {(x - transform[0]) / transform[1], (y - transform[3]) / transform[5]};
}

QColor colourAt(GDALDataset& source, const QPointF& pixel)
{
    std::array<uchar, 4> bytes{0, 0, 0, 255};
    const CPLErr error =
        source.RasterIO(GF_Read, static_cast<int>(pixel.x()), static_cast<int>(pixel.y()), 1, 1, bytes.data(), 1, 1,
                        GDT_Byte, source.GetRasterCount(), nullptr, 0, 0, 0, nullptr);
    return error == CE_None ? QColor(bytes[0], bytes[1], bytes[2], bytes[3]) : QColor();
}

/// The corner of Noord-Brabant on the sample's base map lies where the file says that it lies.
void checkPlaces(GDALDataset& source)
{
    const MapStyle style = MapStyle::standard();
    const QColor brabant = style.provinceFill(testing::homeArea(), u"Noord-Brabant");
    const QPointF corner = pixelOf(source, {6.0, 51.3}); // its lower right corner; nothing else lies there
    QVERIFY(QRectF(0, 0, source.GetRasterXSize(), source.GetRasterYSize()).contains(corner));
    QCOMPARE(colourAt(source, corner + QPointF(-4, -4)), brabant);
    QVERIFY(colourAt(source, corner + QPointF(4, -4)) != brabant);
    QVERIFY(colourAt(source, corner + QPointF(-4, 4)) != brabant);
    // The symbol of an actor that stands alone, which has no number in it.
    const QPointF money = pixelOf(source, {5.09, 51.56});
    const QColor fill = style.clusterFill; // colour is that of flows on the map of a chain
    int found = 0;
    for (int x = -6; x <= 6; ++x) {
        found += colourAt(source, money + QPointF(x, 0)) == fill ? 1 : 0;
    }
    QVERIFY2(found >= 3, qPrintable(QString::number(found)));
}

/// The sample with websites, some of which must not be taken.
ExportJob jobWithWebsites()
{
    ExportJob job = sampleJob();
    DatasetContent content = testing::emptyContent();
    content.actors = job.request.dataset.actors();
    content.campuses = job.request.dataset.campuses();
    content.links = job.request.dataset.links();
    content.chains = job.request.dataset.chains();
    for (Actor& actor : content.actors) {
        if (actor.id == u"indium") {
            actor.website = u"https://indium.example/één(twee)?a=1&b=2"_s;
        } else if (actor.id == u"money") {
            actor.website = u"http://geld.example"_s;
        } else if (actor.id == u"uni") {
            actor.website = u"file:///etc/passwd"_s;
        } else if (actor.id == u"lab") {
            actor.website = u"javascript:alert(1)"_s;
        } else if (actor.id == u"foundry") {
            actor.website = u"https://lang.example/"_s + QString(5000, u'x');
        }
    }
    job.request.dataset = Dataset(content);
    return job;
}

/// The rows of a CSV as GDAL reads it, each with its values by column.
std::vector<QHash<QString, QString>> rowsOf(const QString& path)
{
    std::vector<QHash<QString, QString>> rows;
    const Source source = opened(path, "CSV");
    OGRLayer* layer = source ? source->GetLayer(0) : nullptr;
    if (!layer) {
        return rows;
    }
    for (const auto& feature : *layer) {
        QHash<QString, QString> row;
        for (int i = 0; i < feature->GetFieldCount(); ++i) {
            row.insert(QString::fromUtf8(feature->GetFieldDefnRef(i)->GetNameRef()),
                       QString::fromUtf8(feature->GetFieldAsString(i)));
        }
        rows.push_back(row);
    }
    return rows;
}

QHash<QString, QString> rowOf(const std::vector<QHash<QString, QString>>& rows, const QString& id)
{
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.value(u"id"_s) == id; });
    return found == rows.end() ? QHash<QString, QString>() : *found;
}

/// "<FEFF...>", as a text stands in the document information.
QByteArray hexText(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text) {
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return hex + '>';
}

} // namespace

class TestExportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadMapFonts();
        registerGdalDrivers();
        registerGeoTiffDriver();
        GDALRegister_PNG();
    }

    void pageIsReferencedAsItIsPainted()
    {
        const ExportJob job = sampleJob();
        const Page page = layOutPage(job.request, job.extent, job.format.paper(), job.content);
        for (const QSize& size : {job.format.pixels, job.format.pixels * 3}) {
            const Georeference reference = georeferenceOf(page, size);
            const double scale = size.width() / page.size.width();
            const QPointF corner = reference.pixelOf(page.scene.view.viewToGeo(QPointF()));
            QVERIFY((corner - page.mapFrame.topLeft() * scale).manhattanLength() < 0.01);
            const QPointF opposite = reference.pixelOf(page.scene.view.viewToGeo(page.scene.view.rect().bottomRight()));
            QVERIFY((opposite - page.mapFrame.bottomRight() * scale).manhattanLength() < 0.01);
        }
    }

    void worldFileCountsFromTheCentreOfAPixel()
    {
        const Georeference reference{500000.0, 6800000.0, 100.0, 50.0};
        QCOMPARE(reference.worldFile(), QByteArray("100.0000000000\n0.0000000000\n0.0000000000\n-50.0000000000\n"
                                                   "500050.0000000000\n6799975.0000000000\n"));
    }

    void pngLiesWhereItBelongs()
    {
        const QTemporaryDir folder;
        ExportJob job = sampleJob();
        QVERIFY(exportMap(job, folder.filePath(u"map.png"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"map.png"_s});
        job.worldFile = true;
        QVERIFY(exportMap(job, folder.filePath(u"map.png"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"map.pgw"_s, u"map.png"_s, u"map.png.aux.xml"_s}));
        const Source source = opened(folder.filePath(u"map.png"_s), "PNG");
        QVERIFY(source);
        QVERIFY(isWebMercator(*source));
        checkPlaces(*source);
    }

    void geoTiffLiesWhereItBelongs()
    {
        const QTemporaryDir folder;
        ExportJob job = sampleJob();
        job.author = u"Een maker"_s;
        const auto done = exportMap(job, folder.filePath(u"map.tif"_s));
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"map.tif"_s});
        const Source source = opened(folder.filePath(u"map.tif"_s), "GTiff");
        QVERIFY(source);
        QCOMPARE(source->GetRasterCount(), 3);
        QCOMPARE(QSize(source->GetRasterXSize(), source->GetRasterYSize()), job.format.pixels);
        QVERIFY(isWebMercator(*source));
        checkPlaces(*source);
        const auto text = [&](const char* name) { return QString::fromUtf8(source->GetMetadataItem(name)); };
        QCOMPARE(text("TIFFTAG_DOCUMENTNAME"), "Chipketen");
        QVERIFY(text("TIFFTAG_IMAGEDESCRIPTION").startsWith("Chipketen. The map shows 10 actors"_L1));
        QCOMPARE(text("TIFFTAG_ARTIST"), "Een maker");
        QCOMPARE(text("TIFFTAG_SOFTWARE"), "Ketenkaart");
        QCOMPARE(text("SOURCE"), "Een bron");
        QCOMPARE(text("TIFFTAG_XRESOLUTION").toDouble(), 100.0);
        QVERIFY(text("TIFFTAG_RESOLUTIONUNIT").startsWith(u'2'));
        QVERIFY(text("TIFFTAG_DATETIME").isEmpty());
        QCOMPARE(QString::fromUtf8(source->GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")), "DEFLATE");
        // Every pixel is that of the picture.
        const auto image = renderImage(job);
        QVERIFY(image);
        for (const QPoint& at : {QPoint(0, 0), QPoint(40, 42), QPoint(700, 300), QPoint(1168, 826)}) {
            QCOMPARE(colourAt(*source, at), image->pixelColor(at));
        }
    }

    /// That a GeoTIFF can be written does not make it something that is read, whatever its name says.
    void geoTiffIsNotRead()
    {
        const QTemporaryDir folder;
        QVERIFY(exportMap(sampleJob(), folder.filePath(u"map.tif"_s)));
        QVERIFY(QFile::copy(folder.filePath(u"map.tif"_s), folder.filePath(u"map.gpkg"_s)));
        QVERIFY(!GdalSource::open(folder.filePath(u"map.tif"_s), {u"map"_s}));
        QVERIFY(!GdalSource::open(folder.filePath(u"map.gpkg"_s), {u"map"_s}));
    }

    void groundIsTransparent()
    {
        const QTemporaryDir folder;
        ExportJob job = sampleJob();
        job.extent = testing::homeExtent;
        job.extent.west = 3.0; // so that there is sea
        QVERIFY(!QImage::fromData(exported(u"map.png"_s, job)).hasAlphaChannel());
        job.content.transparent = true;
        auto map = std::make_shared<BaseMap>(*job.request.baseMap);
        BaseMap::Area lake;
        lake.code = u"lake"_s;
        lake.bounds = toWorld(GeoBox{5.2, 52.5, 5.6, 52.8});
        lake.rings.push_back(QPolygonF(lake.bounds));
        map->water.push_back(lake);
        job.request.baseMap = map;
        const QImage image = QImage::fromData(exported(u"map.png"_s, job));
        QVERIFY(image.hasAlphaChannel());
        QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
        // Straight alpha: half covered pixels of the title's edge keep its colour.
        const QColor ink(0x16, 0x1d, 0x24);
        int edges = 0;
        for (int x = 30; x < 300; ++x) {
            for (int y = 30; y < 56; ++y) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.alpha() > 100 && colour.alpha() < 200) {
                    ++edges;
                    QVERIFY2(std::abs(colour.red() - ink.red()) < 4 && std::abs(colour.blue() - ink.blue()) < 4,
                             qPrintable(colour.name(QColor::HexArgb)));
                }
            }
        }
        QVERIFY(edges > 10);

        QVERIFY(exportMap(job, folder.filePath(u"map.tif"_s)));
        const Source source = opened(folder.filePath(u"map.tif"_s), "GTiff");
        QVERIFY(source);
        QCOMPARE(source->GetRasterCount(), 4);
        QCOMPARE(source->GetRasterBand(4)->GetColorInterpretation(), GCI_AlphaBand);
        QCOMPARE(colourAt(*source, QPointF(2, 2)).alpha(), 0);
        QCOMPARE(colourAt(*source, pixelOf(*source, {3.26, 51.4})).alpha(), 0);                // the sea
        QCOMPARE(colourAt(*source, pixelOf(*source, {5.3, 52.65})), MapStyle::standard().sea); // a lake
        checkPlaces(*source);
    }

    void vectorFilesHaveNoGround()
    {
        ExportJob job = sampleJob();
        const QByteArray opaque = exported(u"map.svg"_s, job);
        const QByteArray opaquePdf = exported(u"map.pdf"_s, job);
        job.content.transparent = true;
        const QByteArray clear = exported(u"map.svg"_s, job);
        QVERIFY(!clear.isEmpty());
        // Two rectangles less: the page and the sea.
        QCOMPARE(opaque.count("<rect ") - clear.count("<rect "), 2);
        QVERIFY(exported(u"map.pdf"_s, job).size() < opaquePdf.size());
    }

    void tablesHoldWhatIsShown()
    {
        const QTemporaryDir folder;
        ExportJob job = jobWithWebsites();
        job.tableBeside = true;
        const auto done = exportMap(job, folder.filePath(u"map.svg"_s));
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        QVERIFY(bytesOf(folder.filePath(u"map.csv"_s))
                    .startsWith("\xEF\xBB\xBFid;name;kind;themes;campus;municipality;province;lon;lat;stage;website;"
                                "source;evidence\n"));
        const auto actors = rowsOf(folder.filePath(u"map.csv"_s));
        QCOMPARE(actors.size(), size_t{10}); // as in the description: neither the bystander nor the programme
        const auto money = rowOf(actors, u"money"_s);
        QCOMPARE(money.value(u"name"_s), "Investeerder");
        QCOMPARE(money.value(u"kind"_s), "partner");
        QCOMPARE(money.value(u"themes"_s), "programmes");
        QCOMPARE(money.value(u"lon"_s), "5,09");
        QCOMPARE(money.value(u"lat"_s), "51,56");
        QCOMPARE(money.value(u"stage"_s), "5. Geld");
        QCOMPARE(money.value(u"website"_s), "http://geld.example");
        QCOMPARE(rowOf(actors, u"foundry"_s).value(u"campus"_s), "park");
        QCOMPARE(rowOf(actors, u"indium"_s).value(u"website"_s), u"https://indium.example/één(twee)?a=1&b=2"_s);
        const auto links = rowsOf(folder.filePath(u"map-links.csv"_s));
        QCOMPARE(links.size(), size_t{3}); // the flows between places
        const auto link = rowOf(links, u"foundry-packaging"_s);
        QCOMPARE(link.value(u"from_name"_s), "Chipfabriek");
        QCOMPARE(link.value(u"to"_s), "packaging");
        QCOMPARE(link.value(u"kind"_s), "supplies");
        QCOMPARE(link.value(u"chains"_s), "chips");
        QCOMPARE(link.value(u"evidence"_s), "implied");
    }

    void tablesInEnglishHavePointsAndCommas()
    {
        ExportJob job = sampleJob();
        job.request.language = Language::English;
        const Page page = layOutPage(job.request, job.extent, job.format.paper(), job.content);
        const auto tables = shownTables(page.scene, job.request);
        QVERIFY(tables);
        QVERIFY2(tables->actors.contains("\nmoney,Investeerder,partner,programmes,,,Noord-Brabant,5.09,51.56,"
                                         "5. Geld,,H3,stated\n"),
                 tables->actors.constData());
    }

    /// With GDAL's guess of the types a decimal comma is a number, not a text.
    void tablesAreNumbersToGdal()
    {
        const QTemporaryDir folder;
        ExportJob job = sampleJob();
        job.tableBeside = true;
        QVERIFY(exportMap(job, folder.filePath(u"map.svg"_s)));
        const std::array<const char*, 2> drivers{"CSV", nullptr};
        const std::array<const char*, 2> options{"AUTODETECT_TYPE=YES", nullptr};
        const Source source(GDALDataset::Open(folder.filePath(u"map.csv"_s).toUtf8().constData(), GDAL_OF_VECTOR,
                                              drivers.data(), options.data(), nullptr));
        QVERIFY(source);
        OGRLayer* layer = source->GetLayer(0);
        const int longitude = layer->GetLayerDefn()->GetFieldIndex("lon");
        QCOMPARE(layer->GetLayerDefn()->GetFieldDefn(longitude)->GetType(), OFTReal);
        const std::unique_ptr<OGRFeature> first(layer->GetNextFeature());
        QCOMPARE(first->GetFieldAsDouble(longitude), 6.856);
    }

    void oddValuesStayAsTheyAre()
    {
        ExportJob job = sampleJob();
        DatasetContent content = testing::emptyContent();
        Actor odd = *job.request.dataset.actor(u"money"_s);
        odd.name = u"=1+1;\"twee\"\nregels, één"_s;
        content.actors = {odd};
        job.request.dataset = Dataset(content);
        job.request.filter = {};
        job.tableBeside = true;
        const QTemporaryDir folder;
        QVERIFY(exportMap(job, folder.filePath(u"map.svg"_s)));
        const auto rows = rowsOf(folder.filePath(u"map.csv"_s));
        QCOMPARE(rows.size(), size_t{1});
        QCOMPARE(rows.front().value(u"name"_s), odd.name);
        QCOMPARE(rowsOf(folder.filePath(u"map-links.csv"_s)).size(), size_t{0});
    }

    void fullDiskBesideIsSaid()
    {
        if (!QFile::exists(u"/dev/full"_s)) {
            return;
        }
        const QTemporaryDir folder;
        ExportJob job = sampleJob();
        job.tableBeside = true;
        QVERIFY(QFile::link(u"/dev/full"_s, folder.filePath(u"map.csv"_s)));
        const auto done = exportMap(job, folder.filePath(u"map.svg"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::WriteFailed);
        QVERIFY(done.error().where.endsWith("map.csv"_L1));
    }

    /// Tables of a map named after a layer would take the place of the data.
    void datasetIsNotOverwritten()
    {
        const QTemporaryDir folder;
        ExportJob job = sampleJob();
        DatasetContent content = testing::emptyContent();
        content.actors = job.request.dataset.actors();
        content.location = folder.path();
        job.request.dataset = Dataset(content);
        QVERIFY(exportMap(job, folder.filePath(u"actors.svg"_s)));
        job.tableBeside = true;
        const auto done = exportMap(job, folder.filePath(u"actors.png"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::InvalidArgument);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"actors.svg"_s});
        QVERIFY(QDir(folder.path()).mkdir(u"maps"_s));
        QVERIFY(exportMap(job, folder.filePath(u"maps/actors.svg"_s)));
    }

    void pdfLeadsToWebsites()
    {
        const ExportJob job = jobWithWebsites();
        const QByteArray pdf = exported(u"map.pdf"_s, job);
        QVERIFY(pdf.contains("/URI (http://geld.example)"));
        QVERIFY2(pdf.contains("/URI (https://indium.example/%C3%A9%C3%A9n%28twee%29?a=1&b=2)"),
                 pdf.sliced(pdf.lastIndexOf("/URI"), 120).constData());
        QCOMPARE(pdf.count("/Subtype /Link"), 2); // neither the file, nor the script, nor the address without end
        // The part that can be clicked is the name.
        const Page page = layOutPage(job.request, job.extent, job.format.paper(), job.content);
        const auto links = webLinksOf(page, job.request.dataset);
        static const QRegularExpression pattern(u"/Rect \\[([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9.]+)\\]"_s);
        auto matches = pattern.globalMatch(QString::fromLatin1(pdf));
        const double points = job.format.millimetres().width() / 25.4 * 72.0 / page.size.width();
        const double height = page.size.height() * points;
        int found = 0;
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QRectF area(QPointF(match.captured(1).toDouble(), height - match.captured(4).toDouble()),
                              QPointF(match.captured(3).toDouble(), height - match.captured(2).toDouble()));
            found += std::ranges::any_of(links, [&](const WebLink& link) {
                const QRectF expected(link.area.topLeft() * points, link.area.size() * points);
                return std::abs(area.left() - expected.left()) < 1.5 &&
                       std::abs(area.right() - expected.right()) < 1.5 && std::abs(area.top() - expected.top()) < 1.5 &&
                       std::abs(area.bottom() - expected.bottom()) < 1.5;
            });
        }
        QCOMPARE(found, 2);
    }

    void pdfSaysWhatItIs()
    {
        ExportJob job = sampleJob();
        job.content.title = u"Één (keten) & meer"_s;
        job.author = u"J. Jansen"_s;
        const QByteArray pdf = exported(u"map.pdf"_s, job);
        QVERIFY(pdf.contains("/Title " + hexText(job.content.title)));
        QVERIFY(pdf.contains("/Author " + hexText(job.author)));
        QVERIFY(pdf.contains("/Subject " + hexText(job.content.title).chopped(1)));
        QVERIFY(pdf.contains("/Lang (nl)"));
        QVERIFY(!pdf.contains("/CreationDate"));
        // The packet is not compressed, so that programs that know no PDF find it.
        QVERIFY(pdf.contains(u"Één (keten) &amp; meer</rdf:li>"_s.toUtf8()));
        QVERIFY(pdf.contains("<dc:language><rdf:Bag><rdf:li>nl</rdf:li>"));
        QVERIFY(pdf.contains("<dc:creator><rdf:Seq><rdf:li>J. Jansen</rdf:li>"));
        // The last table of objects stands where the end of the file says, and each object where the table says.
        const QByteArray end = pdf.sliced(pdf.lastIndexOf("startxref\n") + 10);
        const qsizetype table = end.left(end.indexOf('\n')).toLongLong();
        QVERIFY(pdf.sliced(table).startsWith("xref\n"));
        static const QRegularExpression entry(u"(\\d+) 1\n(\\d{10}) 00000 n "_s);
        auto entries = entry.globalMatch(QString::fromLatin1(pdf.sliced(table)));
        int count = 0;
        while (entries.hasNext()) {
            const auto match = entries.next();
            QVERIFY(pdf.sliced(match.captured(2).toLongLong()).startsWith(match.captured(1).toLatin1() + " 0 obj"));
            ++count;
        }
        QCOMPARE(count, 2);
    }
};

QTEST_MAIN(TestExportFiles)
#include "test_export_files.moc"
