#include "core/check/phrase_check.h"
#include "tests/support/terms.h"

#include <QTest>

using namespace ketenkaart;

namespace {

Actor actor(const QString& id, const QString& name)
{
    Actor actor;
    actor.id = id;
    actor.name = name;
    return actor;
}

Link link(const QString& from, const QString& to, const QString& source, Evidence evidence = Evidence::Stated)
{
    Link link;
    link.id = from + '-' + to;
    link.fromId = from;
    link.toId = to;
    link.provenance = {source, evidence};
    return link;
}

class TestPhraseCheck : public QObject
{
    Q_OBJECT

private:
    static Diagnostics checked(const std::vector<Link>& links, const std::vector<Link>& regionLinks = {})
    {
        DatasetContent content = testing::emptyContent();
        content.actors = {actor("lionix", "LioniX"), actor("phix", "PHIX"), actor("gov", "Rijksoverheid")};
        content.actors[2].aliases = {"het Rijk"};
        content.actors[1].campusId = "kennispark";
        Campus campus;
        campus.id = "kennispark";
        campus.name = "Kennispark Twente";
        content.campuses = {campus};
        Region region;
        region.id = "twente";
        region.name = {"Twente", "Twente"};
        content.regions = {region};
        content.links = links;
        content.regionLinks = regionLinks;
        ReadDataset read;
        read.dataset = Dataset(std::move(content));
        return checkPhrases(read);
    }

private Q_SLOTS:
    void aPhraseThatNamesBothIsFine()
    {
        QVERIFY(checked({link("lionix", "phix", "H2: \"partners als Phix en Lionix\"")}).empty());
        QVERIFY(checked({link("gov", "phix", "H2: “geld van het Rijk aan PHIX”")}).empty());
        // An actor may be meant by its campus, and a region by its name.
        QVERIFY(checked({link("lionix", "phix", "H2: \"LioniX zit op Kennispark Twente\"")}).empty());
        QVERIFY(checked({}, {link("twente", "lionix", "H2: \"in Twente LioniX\"")}).empty());
    }

    void whoIsMeantMayStandInBrackets()
    {
        const QString phrase = "H2: \"Het levert aan PHIX\"";
        const Diagnostics findings = checked({link("lionix", "phix", phrase)});
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings[0].code, Diagnostic::Code::UnnamedEnd);
        QCOMPARE(findings[0].layer, QString("links"));
        QCOMPARE(findings[0].column, QString("source"));
        QVERIFY2(findings[0].message.endsWith("does not name lionix"), qPrintable(findings[0].message));
        QVERIFY(checked({link("lionix", "phix", phrase + " [bedoeld: LioniX]")}).empty());
    }

    void aPartOfAWordIsNoName()
    {
        QCOMPARE(checked({link("lionix", "phix", "\"LioniX en Phixon\"")}).size(), 1U);
        // An apostrophe does not end a phrase.
        QVERIFY(checked({link("lionix", "phix", "\"in onze regio’s LioniX en PHIX\"")}).empty());
    }

    void whatIsImpliedNeedsNoPhrase() { QVERIFY(checked({link("lionix", "phix", "H2", Evidence::Implied)}).empty()); }

    void aSourceWithoutAPhrase()
    {
        const Link quoted = link("lionix", "phix", "\"LioniX en PHIX\"");
        const Diagnostics findings = checked({quoted, link("gov", "phix", "H2, table 3")});
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings[0].code, Diagnostic::Code::UnquotedStatement);
        // Data that never quote cite in another way.
        QVERIFY(checked({link("lionix", "phix", "p. 3"), link("gov", "phix", "p. 4")}).empty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestPhraseCheck)
#include "test_phrase_check.moc"
