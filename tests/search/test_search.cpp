#include "core/project/dataset_reader.h"
#include "core/search/search_document.h"
#include "core/search/search_text.h"

#include <QTest>

#include <algorithm>

using namespace ketenkaart;

/// Finding actors and campuses by what people type, in the shipped data.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ReadDataset> read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read);
        m_dataset = read->dataset;
    }

    void foldsAccentsAndCase()
    {
        QCOMPARE(foldForSearch(QStringLiteral("Zütphénse ROM’s")), QStringLiteral("zutphense rom's"));
        QCOMPARE(compactForSearch(QStringLiteral("QuiX-Quantum B.V.")), QStringLiteral("quixquantumbv"));
    }

    void oneTypo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("beginning");
        QTest::newRow("same") << "lionix"
                              << "lionix" << true << true;
        QTest::newRow("left out") << "lionx"
                                  << "lionix" << true << true;
        QTest::newRow("added") << "lionnix"
                               << "lionix" << true << true;
        QTest::newRow("replaced") << "lyonix"
                                  << "lionix" << true << true;
        QTest::newRow("swapped") << "lioinx"
                                 << "lionix" << true << true;
        QTest::newRow("first letter") << "kionix"
                                      << "lionix" << true << true;
        QTest::newRow("last letter") << "lioniz"
                                     << "lionix" << true << true;
        QTest::newRow("two errors") << "lyonicx"
                                    << "lionix" << false << false;
        QTest::newRow("swapped far apart") << "xionil"
                                           << "lionix" << false << false;
        QTest::newRow("beginning") << "micorn"
                                   << "micronit" << false << true;
        QTest::newRow("beginning, one left out") << "mcroni"
                                                 << "micronit" << false << true;
        QTest::newRow("longer than meant") << "asmlxy"
                                           << "asml" << false << false;
        QTest::newRow("nothing meant") << "asml"
                                       << "" << false << false;
    }
    void oneTypo()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QTEST(withinOneTypo(typed, meant), "whole");
        QTEST(beginsWithinOneTypo(typed, meant), "beginning");
    }

    /// The restricted Damerau-Levenshtein distance by its definition, over all short words of three letters.
    void oneTypoAgreesWithTheDistance()
    {
        QStringList words{QString()};
        for (qsizetype i = 0; i < words.size() && words[i].size() < 4; ++i) {
            for (const QChar letter : {u'a', u'b', u'c'}) {
                words.append(words[i] + letter);
            }
        }
        QCOMPARE(words.size(), 121);
        for (const QString& a : words) {
            for (const QString& b : words) {
                QVERIFY2(withinOneTypo(a, b) == (distance(a, b) <= 1), qPrintable(a + u' ' + b));
            }
        }
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("name") << "lionix"
                              << "lionix";
        QTest::newRow("other spelling of the paper") << "Quixquantum"
                                                     << "quix-quantum";
        QTest::newRow("in two words") << "quix quantum"
                                      << "quix-quantum";
        QTest::newRow("full name") << "chip integrated technology centre"
                                   << "citc";
        QTest::newRow("typing error") << "demcom"
                                      << "demcon";
        QTest::newRow("place") << "dinteloord"
                               << "revyve-dinteloord";
        QTest::newRow("campus") << "noviotech"
                                << "citc";
        QTest::newRow("region") << "twente"
                                << "chiptech-twente";
        QTest::newRow("region, other name") << "zuidoost-brabant"
                                            << "asml";
        QTest::newRow("region, English") << "east netherlands"
                                         << "windesheim";
        QTest::newRow("technology, Dutch") << "indiumfosfide"
                                           << "smart-photonics";
        QTest::newRow("technology, English") << "indium phosphide"
                                             << "smart-photonics";
        QTest::newRow("technology, abbreviated") << "sin twente"
                                                 << "lionix";
        QTest::newRow("stage") << "epitaxie"
                               << "";
        QTest::newRow("organisation of two sites") << "nxp"
                                                   << "nxp-nijmegen";
        QTest::newRow("nothing") << "bakkerij zonneschijn"
                                 << "";
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        const QStringList words = searchWords(typed);
        QStringList found = ranked(words, Spelling::Exact);
        if (found.isEmpty()) {
            found = ranked(words, Spelling::OneTypo);
        }
        if (id.isEmpty()) {
            QCOMPARE(found, QStringList());
        } else {
            QVERIFY2(found.contains(id), qPrintable(found.join(u' ')));
        }
    }

    void whoIsCalledSoComesFirst()
    {
        QVERIFY(ranked({QStringLiteral("oneplanet")}, Spelling::Exact).first().startsWith(u"oneplanet"));
        QCOMPARE(ranked({QStringLiteral("phix")}, Spelling::Exact).first(), QStringLiteral("phix"));
        QCOMPARE(ranked({QStringLiteral("food"), QStringLiteral("valley")}, Spelling::Exact).first(),
                 QStringLiteral("food-valley"));
        // Who sits in the town comes before who sits in the region that is called after it.
        const QStringList arnhem = ranked({QStringLiteral("arnhem")}, Spelling::Exact);
        QVERIFY(arnhem.indexOf(u"provincie-gelderland") < arnhem.indexOf(u"citc") && arnhem.contains(u"citc"));
        // Those who stand on the campus come after nobody called so, and all of them are found.
        QVERIFY(ranked({QStringLiteral("kennispark")}, Spelling::Exact).size() > 5);
    }

    void shortWordsAreNotForgiven()
    {
        QVERIFY(!ranked({QStringLiteral("nxp")}, Spelling::OneTypo).contains(QStringLiteral("nts")));
        QCOMPARE(ranked({QStringLiteral("qqq")}, Spelling::OneTypo), QStringList());
    }

private:
    static qsizetype distance(const QString& a, const QString& b)
    {
        if (a.isEmpty() || b.isEmpty()) {
            return a.size() + b.size();
        }
        const QString restA = a.sliced(1);
        const QString restB = b.sliced(1);
        qsizetype best =
            std::min({distance(restA, b) + 1, distance(a, restB) + 1, distance(restA, restB) + (a[0] == b[0] ? 0 : 1)});
        if (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0]) {
            best = std::min(best, distance(a.sliced(2), b.sliced(2)) + 1);
        }
        return best;
    }

    QStringList ranked(const QStringList& words, Spelling spelling) const
    {
        std::vector<std::pair<int, QString>> hits;
        SearchDocuments documents(m_dataset);
        for (const Actor& actor : m_dataset.actors()) {
            if (const auto rank = documents.of(actor).rank(words, spelling)) {
                hits.emplace_back(*rank, actor.id);
            }
        }
        std::ranges::stable_sort(hits, {}, &std::pair<int, QString>::first);
        QStringList ids;
        for (const auto& [rank, id] : hits) {
            ids.append(id);
        }
        return ids;
    }

    Dataset m_dataset;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
