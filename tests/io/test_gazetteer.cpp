#include "core/io/gazetteer.h"
#include "core/io/place_key.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <future>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestGazetteer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keysOfNames_data();
    void keysOfNames();
    void differentNamesHaveDifferentKeys();
    void townByName_data();
    void townByName();
    void noTown_data();
    void noTown();
    void ambiguousNamesGiveAll();
    void regionBehindTheName_data();
    void regionBehindTheName();
    void postcodes_data();
    void postcodes();
    void noPostcode_data();
    void noPostcode();
    void closestTown_data();
    void closestTown();
    void noTownInTheOcean();
    void severalThreads();
    void filesThatAreNone();

private:
    [[nodiscard]] const Gazetteer& gazetteer() const { return **m_gazetteer; }
    std::optional<Result<Gazetteer>> m_gazetteer;
};

namespace {

QStringList described(const std::vector<GazetteerPlace>& places)
{
    QStringList result;
    for (const GazetteerPlace& place : places) {
        result.append(place.name + u'/' + place.country + u'/' + place.region);
    }
    return result;
}

bool isNear(const GeoPoint& point, const GeoPoint& expected, double degrees)
{
    return std::abs(point.longitude - expected.longitude) < degrees &&
           std::abs(point.latitude - expected.latitude) < degrees;
}

} // namespace

void TestGazetteer::initTestCase()
{
    m_gazetteer = Gazetteer::open(MAPS_DIR "/gazetteer.sqlite");
    QVERIFY2(m_gazetteer->has_value(),
             qPrintable(m_gazetteer->has_value() ? QString() : m_gazetteer->error().toString()));
}

void TestGazetteer::keysOfNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"EINDHOVEN"_s << u"Eindhoven"_s;
    QTest::newRow("accents") << u"Liège"_s << u"Liege"_s;
    QTest::newRow("accents apart") << u"Lie\u0300ge"_s << u"Liège"_s;
    QTest::newRow("hyphens") << u"Etten-Leur"_s << u"Etten Leur"_s;
    QTest::newRow("apostrophes") << u"'s-Hertogenbosch"_s << u"\u2019s Hertogenbosch"_s;
    QTest::newRow("saint") << u"St. Oedenrode"_s << u"Sint-Oedenrode"_s;
    QTest::newRow("sankt") << u"Sankt Vith"_s << u"St.Vith"_s;
    QTest::newRow("a/d") << u"Alphen a/d Rijn"_s << u"Alphen aan den Rijn"_s;
    QTest::newRow("a.d.") << u"Capelle a.d. IJssel"_s << u"Capelle aan den IJssel"_s;
    QTest::newRow("en") << u"Son & Breugel"_s << u"Son en Breugel"_s;
    QTest::newRow("ligature") << u"\u0132sselstein"_s << u"IJsselstein"_s;
    QTest::newRow("stroke") << u"Ålesund-Øst"_s << u"Alesund Ost"_s;
    QTest::newRow("sharp s") << u"Gießen"_s << u"Giessen"_s;
}

void TestGazetteer::keysOfNames()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(placeKey(one), placeKey(other));
    QVERIFY(!placeKey(one).isEmpty());
}

void TestGazetteer::differentNamesHaveDifferentKeys()
{
    QVERIFY(placeKey(u"Den Haag"_s) != placeKey(u"Haag"_s));
    QVERIFY(placeKey(u"Bergen op Zoom"_s) != placeKey(u"Bergen"_s));
    QVERIFY(placeKey(u"Ede"_s) != placeKey(u"Edam"_s));
    QVERIFY(placeKey(u" -/. "_s).isEmpty());
}

void TestGazetteer::townByName_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("inCountry");
    QTest::addColumn<GeoPoint>("point");
    const auto row = [](const char* written, const char* country, const char* inCountry, const GeoPoint& point) {
        QTest::addRow("%s (%s)", written, country)
            << QString::fromUtf8(written) << QString::fromUtf8(country) << QString::fromUtf8(inCountry) << point;
    };
    row("Eindhoven", "", "NL", {5.478, 51.441});
    row("enschede", "NL", "NL", {6.896, 52.218});
    row("Grenoble", "", "FR", {5.725, 45.188});
    row("Dresden", "", "DE", {13.738, 51.051});
    row("Singapore", "", "SG", {103.850, 1.290});
    row("Boston", "", "US", {-71.060, 42.358});
    for (const char* written : {"Keulen", "Köln", "Cologne", "Koeln", "KOLN"}) {
        row(written, "", "DE", {6.950, 50.933});
    }
    for (const char* written : {"Luik", "Liège", "Lüttich"}) {
        row(written, "", "BE", {5.567, 50.634});
    }
    for (const char* written : {"Den Haag", "'s-Gravenhage", "s Gravenhage", "The Hague"}) {
        row(written, "", "NL", {4.299, 52.077});
    }
    for (const char* written : {"Den Bosch", "'s-Hertogenbosch", "’s-Hertogenbosch", "S HERTOGENBOSCH"}) {
        row(written, "", "NL", {5.304, 51.699});
    }
    row("Aken", "", "DE", {6.083, 50.777});
    row("Aachen", "", "DE", {6.083, 50.777});
    row("München", "", "DE", {11.576, 48.137});
    row("Muenchen", "", "DE", {11.576, 48.137});
    row("Munich", "", "DE", {11.576, 48.137});
    row("Parijs", "", "FR", {2.349, 48.853});
    row("Antwerpen", "", "BE", {4.400, 51.220});
    row("Gent", "BE", "BE", {3.717, 51.050});
    row("Lingen (Ems)", "DE", "DE", {7.318, 52.521});
    row("Lingen", "de", "DE", {7.318, 52.521});
    row("Alphen a/d Rijn", "", "NL", {4.655, 52.129});
    row("St. Oedenrode", "", "NL", {5.461, 51.568});
    row("Son & Breugel", "", "NL", {5.49, 51.515});
    row("Etten Leur", "", "NL", {4.636, 51.571});
    row("Rijssen", "NL", "NL", {6.518, 52.307});
    row("Rosmalen", "", "NL", {5.365, 51.717});
    row("Deurne", "NL", "NL", {5.797, 51.460});
    row("Brussel/Bruxelles", "", "BE", {4.349, 50.850});
    row("Bergen (L)", "NL", "NL", {6.058, 51.600});
    row("Geldrop-Mierlo", "", "NL", {5.559, 51.422});
    row("Boston, MA", "", "US", {-71.060, 42.358});
}

void TestGazetteer::townByName()
{
    QFETCH(QString, written);
    QFETCH(QString, country);
    QFETCH(QString, inCountry);
    QFETCH(GeoPoint, point);
    const auto found = gazetteer().towns(written, country);
    QVERIFY(!found.empty());
    QCOMPARE(found.front().country, inCountry);
    QVERIFY2(isNear(found.front().point, point, 0.03), qPrintable(described(found).join(u", ")));
}

void TestGazetteer::noTown_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("country");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("signs") << u"--- (?)"_s << QString();
    QTest::newRow("nonsense") << u"Xqzwvth"_s << QString();
    QTest::newRow("nonsense with a region") << u"Xqzwvth (NB)"_s << QString();
    QTest::newRow("a firm") << u"Voorbeeld Holding B.V."_s << QString();
    QTest::newRow("other country") << u"Eindhoven"_s << u"DE"_s;
    QTest::newRow("no country") << u"Eindhoven"_s << u"XX"_s;
    QTest::newRow("not in that region") << u"Eindhoven (Gld)"_s << QString();
    QTest::newRow("a number") << u"5611"_s << QString();
}

void TestGazetteer::noTown()
{
    QFETCH(QString, written);
    QFETCH(QString, country);
    QCOMPARE(described(gazetteer().towns(written, country)), QStringList());
}

void TestGazetteer::ambiguousNamesGiveAll()
{
    const auto found = gazetteer().towns(u"Hengelo"_s, u"NL"_s);
    QCOMPARE(described(found), QStringList({u"Hengelo/NL/Overijssel"_s, u"Hengelo/NL/Gelderland"_s}));
    QVERIFY(found[0].population > found[1].population);

    const auto everywhere = gazetteer().towns(u"Bergen"_s);
    QVERIFY(everywhere.size() > 3);
    QVERIFY(std::ranges::is_sorted(everywhere, std::ranges::greater(), [](const GazetteerPlace& place) {
        return std::pair(!place.isPart, place.population);
    }));
    const QStringList names = described(everywhere);
    QVERIFY2(names.contains(u"Bergen/NL/Noord-Holland"_s) && names.contains(u"Bergen/BE/Henegouwen"_s),
             qPrintable(names.join(u", ")));
}

void TestGazetteer::regionBehindTheName_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("region");
    QTest::newRow("in brackets") << u"Hengelo (Gld)"_s << u"Gelderland"_s;
    QTest::newRow("with a full stop") << u"Hengelo (Ov.)"_s << u"Overijssel"_s;
    QTest::newRow("in full") << u"Hengelo (Gelderland)"_s << u"Gelderland"_s;
    QTest::newRow("as a word") << u"Hengelo GLD"_s << u"Gelderland"_s;
    QTest::newRow("after a comma") << u"Hengelo, Overijssel"_s << u"Overijssel"_s;
    QTest::newRow("of a name that is one anyhow") << u"Oosterhout (NB)"_s << u"Noord-Brabant"_s;
}

void TestGazetteer::regionBehindTheName()
{
    QFETCH(QString, written);
    QFETCH(QString, region);
    const auto found = gazetteer().towns(written, u"NL"_s);
    QVERIFY2(found.size() == 1, qPrintable(described(found).join(u", ")));
    QCOMPARE(found.front().region, region);
}

void TestGazetteer::postcodes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("town");
    QTest::addColumn<GeoPoint>("point");
    const auto row = [](const char* written, const char* country, const char* town, const GeoPoint& point) {
        QTest::addRow("%s (%s)", written, country)
            << QString::fromUtf8(written) << QString::fromUtf8(country) << QString::fromUtf8(town) << point;
    };
    row("1012 AB", "", "Amsterdam", {4.895, 52.371});
    row("1101", "NL", "Amsterdam", {4.97, 52.308});
    row("5611 AB", "", "Eindhoven", {5.478, 51.441});
    row("5611AB", "NL", "Eindhoven", {5.478, 51.441});
    row("nl-5611", "", "Eindhoven", {5.478, 51.441});
    row("NL 5656 AE", "", "Eindhoven", {5.457, 51.412});
    row(" 7522 nb ", "", "Enschede", {6.855, 52.240});
    row("6525", "NL", "Nijmegen", {5.866, 51.822});
    row("9712", "NL", "Groningen", {6.567, 53.219});
    row("B-3000", "", "Leuven", {4.701, 50.880});
    row("3000", "be", "Leuven", {4.701, 50.880});
    row("BE 2440", "", "Geel", {4.99, 51.162});
    row("D-49808", "", "Lingen", {7.318, 52.521});
    row("49808", "DE", "Lingen", {7.318, 52.521});
    row("01067", "DE", "Dresden", {13.738, 51.051});
}

void TestGazetteer::postcodes()
{
    QFETCH(QString, written);
    QFETCH(QString, country);
    QFETCH(QString, town);
    QFETCH(GeoPoint, point);
    const auto found = gazetteer().postcode(written, country);
    QVERIFY(found);
    QCOMPARE(found->name, town);
    QVERIFY(isNear(found->point, point, 0.02));
    QVERIFY(!found->region.isEmpty());
}

void TestGazetteer::noPostcode_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("country");
    QTest::newRow("nothing") << QString() << u"NL"_s;
    QTest::newRow("of which country") << u"3000"_s << QString();
    QTest::newRow("five digits of which country") << u"49808"_s << QString();
    QTest::newRow("two countries") << u"D-49808"_s << u"NL"_s;
    QTest::newRow("Dutch letters in Belgium") << u"3000 AB"_s << u"BE"_s;
    QTest::newRow("German with Dutch letters") << u"49808 AB"_s << u"DE"_s;
    QTest::newRow("too long") << u"56111"_s << u"NL"_s;
    QTest::newRow("too short") << u"561"_s << u"NL"_s;
    QTest::newRow("not in use") << u"0999 AA"_s << QString();
    QTest::newRow("beyond the last") << u"9999"_s << u"BE"_s;
    QTest::newRow("unknown country") << u"5611"_s << u"XX"_s;
    QTest::newRow("a telephone number") << u"040-2345678"_s << u"NL"_s;
    QTest::newRow("a town") << u"Eindhoven"_s << u"NL"_s;
}

void TestGazetteer::noPostcode()
{
    QFETCH(QString, written);
    QFETCH(QString, country);
    QVERIFY(!gazetteer().postcode(written, country));
}

void TestGazetteer::closestTown_data()
{
    QTest::addColumn<GeoPoint>("point");
    QTest::addColumn<QString>("town");
    QTest::addColumn<QString>("country");
    QTest::newRow("in the middle") << GeoPoint{5.478, 51.441} << u"Eindhoven"_s << u"NL"_s;
    QTest::newRow("at a border") << GeoPoint{7.03, 52.21} << u"Gronau"_s << u"DE"_s;
    QTest::newRow("over the sea") << GeoPoint{103.85, 1.25} << u"Singapore"_s << u"SG"_s;
    QTest::newRow("beyond the date line") << GeoPoint{-179.95, -16.43} << u"Labasa"_s << u"FJ"_s;
}

void TestGazetteer::closestTown()
{
    QFETCH(GeoPoint, point);
    QFETCH(QString, town);
    QFETCH(QString, country);
    const auto found = gazetteer().closest(point);
    QVERIFY(found);
    QCOMPARE(found->name, town);
    QCOMPARE(found->country, country);
}

void TestGazetteer::noTownInTheOcean()
{
    QVERIFY(!gazetteer().closest({-35.0, 35.0}));
    QVERIFY(!gazetteer().closest({0.0, 90.0}));
}

void TestGazetteer::severalThreads()
{
    const auto count = [](const Gazetteer& copy) {
        const QStringList names{u"Eindhoven"_s, u"Den Bosch"_s, u"Hengelo (Gld)"_s, u"Xqzwvth"_s, u"Alphen a/d Rijn"_s};
        size_t found = 0;
        for (int i = 0; i < 5000; ++i) {
            found += copy.towns(names[i % names.size()], u"NL"_s).size();
            found += copy.postcode(QString::number(1000 + i), u"NL"_s) ? 1 : 0;
            found += copy.closest({3.5 + i % 300 / 100.0, 51.0 + i % 200 / 100.0}) ? 1 : 0;
        }
        return found;
    };
    auto there = std::async(std::launch::async, count, gazetteer());
    const size_t here = count(gazetteer());
    QVERIFY(here > 10000);
    QCOMPARE(there.get(), here);
}

void TestGazetteer::filesThatAreNone()
{
    const QTemporaryDir folder;
    const auto nothing = Gazetteer::open(folder.filePath(u"none.sqlite"_s));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, Error::Code::NotFound);

    const auto other = Gazetteer::open(MAPS_DIR "/basemap.gpkg");
    QVERIFY(!other);
    QCOMPARE(other.error().code, Error::Code::InvalidData);

    const QString path = folder.filePath(u"wrong.sqlite"_s);
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    const char* statements = "CREATE TABLE regions (id INTEGER PRIMARY KEY, country TEXT, name TEXT, short TEXT);"
                             "CREATE TABLE towns (id INTEGER PRIMARY KEY, name TEXT, region INTEGER, population "
                             "INTEGER, lon INTEGER, lat INTEGER, "
                             "part INTEGER);"
                             "INSERT INTO towns VALUES (1, 'Nowhere', 7, 1, 0, 0, 0);";
    QCOMPARE(sqlite3_exec(database, statements, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(database), SQLITE_OK);
    const auto wrong = Gazetteer::open(path);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::InvalidData);
}

QTEST_GUILESS_MAIN(TestGazetteer)
#include "test_gazetteer.moc"
