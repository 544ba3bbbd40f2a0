#include "core/export/svg_fonts.h"
#include "tests/export/sample_job.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::exported;
using ketenkaart::testing::sampleJob;

namespace {

struct Group
{
    QString id;
    QString title;
    QStringList classes;
    QStringList texts; ///< in it, at any depth
};

/// A drawing as a program that reads XML sees it.
struct Drawing
{
    explicit Drawing(const QByteArray& svg)
    {
        QXmlStreamReader xml(svg);
        QList<qsizetype> open; // of the groups around the reader
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                const auto attributes = xml.attributes();
                if (const QString id = attributes.value("id"_L1).toString(); !id.isEmpty()) {
                    ids.append(id);
                }
                if (xml.name() == u"svg") {
                    root = attributes;
                } else if (xml.name() == u"g") {
                    open.append(std::ssize(groups));
                    groups.append({attributes.value("id"_L1).toString(),
                                   {},
                                   attributes.value("class"_L1).toString().split(u' ', Qt::SkipEmptyParts),
                                   {}});
                } else if (xml.name() == u"title") {
                    const QString title = xml.readElementText();
                    (open.isEmpty() ? pageTitle : groups[open.last()].title) = title;
                } else if (xml.name() == u"style") {
                    style = xml.readElementText();
                } else if (xml.name() == u"text") {
                    const QString text = xml.readElementText();
                    texts.append(text);
                    spacing.insert(text, attributes.value("letter-spacing"_L1).toDouble());
                    for (const qsizetype group : std::as_const(open)) {
                        groups[group].texts.append(text);
                    }
                }
            } else if (xml.isEndElement() && xml.name() == u"g") {
                open.removeLast();
            }
        }
        isWellFormed = !xml.hasError();
    }

    QList<Group> of(const QString& className) const
    {
        QList<Group> found;
        std::ranges::copy_if(groups, std::back_inserter(found),
                             [&](const Group& group) { return group.classes.contains(className); });
        return found;
    }

    bool isWellFormed = false;
    QXmlStreamAttributes root;
    QString pageTitle;
    QString style;
    QStringList ids;
    QList<Group> groups;
    QStringList texts;
    QHash<QString, double> spacing;
};

struct Expected
{
    QStringList anchors; ///< names
    QStringList flows;   ///< names
    int cards = 0;
};

/// What the page of the job shows.
Expected expectedOf(const ExportJob& job)
{
    const Page page = layOutPage(job.request, job.extent, job.format.paper(), job.content);
    Expected expected;
    for (const SceneItem& item : page.scene.items) {
        if (const auto* marker = std::get_if<MarkerItem>(&item); marker && marker->anchor) {
            expected.anchors.append(marker->anchor->name);
        } else if (const auto* link = std::get_if<LinkItem>(&item); link && link->flow) {
            expected.flows.append(link->flow->name);
        } else if (std::holds_alternative<CardItem>(item)) {
            ++expected.cards;
        }
    }
    return expected;
}

ExportJob hostileJob()
{
    ExportJob job = sampleJob();
    job.content.title = u"<script>alert(\"1\")</script> & ' \u0001\ufffe"_s;
    DatasetContent content = job.request.dataset.content();
    for (Actor& actor : content.actors) {
        actor.name = u"<script>\"%1\" & '\u0007]]>"_s.arg(actor.name);
    }
    job.request.dataset = Dataset(std::move(content));
    return job;
}

} // namespace

class TestSvg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void eachObjectIsOneGroup_data()
    {
        QTest::addColumn<bool>("isHostile");
        QTest::newRow("plain names") << false;
        QTest::newRow("names with the signs of XML and controls") << true;
    }
    void eachObjectIsOneGroup()
    {
        QFETCH(const bool, isHostile);
        const ExportJob job = isHostile ? hostileJob() : sampleJob();
        const Expected expected = expectedOf(job);
        QVERIFY(expected.anchors.size() > 1 && !expected.flows.isEmpty() && expected.cards > 0);
        const Drawing drawing(exported(u"map.svg"_s, job));
        QVERIFY(drawing.isWellFormed);
        const QList<Group> anchors = drawing.of(u"ketenkaart-anchor"_s);
        const QList<Group> flows = drawing.of(u"ketenkaart-flow"_s);
        const QList<Group> cards = drawing.of(u"ketenkaart-card"_s);
        QCOMPARE(anchors.size(), expected.anchors.size());
        QCOMPARE(flows.size(), expected.flows.size());
        QCOMPARE(cards.size(), expected.cards);
        static const QRegularExpression name(u"^[a-z][a-z0-9-]*$"_s);
        for (const Group& group : anchors + flows + cards) {
            QVERIFY2(name.match(group.id).hasMatch(), qPrintable(group.id));
            QVERIFY2(!group.title.isEmpty(), qPrintable(group.id));
        }
        QCOMPARE(QSet<QString>(drawing.ids.begin(), drawing.ids.end()).size(), drawing.ids.size());
        for (const Group& card : cards) {
            QVERIFY2(!card.texts.isEmpty(), qPrintable(card.title));
        }
        if (!isHostile) {
            for (qsizetype i = 0; i < anchors.size(); ++i) {
                QVERIFY2(anchors[i].title.startsWith(expected.anchors[i]), qPrintable(anchors[i].title));
            }
            for (qsizetype i = 0; i < flows.size(); ++i) {
                QCOMPARE(flows[i].title, expected.flows[i]);
            }
        }
    }

    void flowSaysItsFamilyAndCertainty()
    {
        const Drawing drawing(exported(u"map.svg"_s));
        for (const Group& flow : drawing.of(u"ketenkaart-flow"_s)) {
            QVERIFY(flow.classes.contains(u"family-delivery") || flow.classes.contains(u"family-knowledge"));
            QVERIFY(flow.classes.contains(u"stated") || flow.classes.contains(u"part") ||
                    flow.classes.contains(u"implied"));
        }
    }

    void screenReaderHasTitleAndDescription()
    {
        const Drawing drawing(exported(u"map.svg"_s));
        QCOMPARE(drawing.pageTitle, u"Chipketen");
        QVERIFY(drawing.root.value("role"_L1).contains(u"img"));
        QStringList named = drawing.root.value("aria-labelledby"_L1).toString().split(u' ');
        QCOMPARE(named.size(), 2);
        for (const QString& id : std::as_const(named)) {
            QVERIFY2(drawing.ids.contains(id), qPrintable(id));
        }
        for (const char* part : {"map", "legend", "texts"}) {
            QCOMPARE(drawing.of(u"ketenkaart-"_s + QString::fromLatin1(part)).size(), 1);
        }
    }

    void spacedNameIsOneText()
    {
        const Drawing drawing(exported(u"map.svg"_s));
        const auto spaced = std::ranges::find_if(drawing.texts, [&](const QString& text) {
            return text.compare(u"Overijssel", Qt::CaseInsensitive) == 0 && drawing.spacing.value(text) > 0.0;
        });
        QVERIFY2(spaced != drawing.texts.end(), qPrintable(drawing.texts.join(u'|')));
    }

    void usedFontsAreInTheFile()
    {
        const Drawing drawing(exported(u"map.svg"_s));
        QVERIFY(drawing.style.contains(u"@font-face{font-family:'Open Sans';font-weight:700;font-style:normal;"));
        const qsizetype faces = drawing.style.count(u"@font-face");
        QVERIFY(faces >= 2 && faces <= 4);
        QVERIFY(svgFontFaces({}).isEmpty());
        const TextStyle bold{.weight = QFont::Bold};
        const TextStyle face[]{bold, bold};
        QCOMPARE(svgFontFaces(face).count(u"@font-face"), 1);
    }

    void outlinesNeedNoFont()
    {
        ExportJob job = sampleJob();
        job.outlines = true;
        const Drawing drawing(exported(u"map.svg"_s, job));
        QVERIFY(drawing.isWellFormed);
        QVERIFY(drawing.texts.isEmpty());
        QVERIFY(drawing.style.isEmpty());
        QStringList words;
        for (const Group& group : drawing.of(u"ketenkaart-text"_s)) {
            words.append(group.title);
        }
        for (const QString& text : Drawing(exported(u"map.svg"_s)).texts) {
            QVERIFY2(words.contains(text), qPrintable(text));
        }
    }

    void sameBytes()
    {
        ExportJob job = sampleJob();
        for (const bool outlines : {false, true}) {
            job.outlines = outlines;
            QCOMPARE(exported(u"a.svg"_s, job), exported(u"b.svg"_s, job));
        }
    }
};

QTEST_MAIN(TestSvg)
#include "test_svg.moc"
