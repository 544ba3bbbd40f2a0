#include "app/panels/actor_panel.h"
#include "app/panels/figure_list.h"
#include "core/model/figure_text.h"
#include "test_panels.h"
#include "tests/support/terms.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTranslator>
#include <QUrl>

using namespace ketenkaart;
using namespace paneltest;

namespace {

/// The panel in a window, on the small dataset, in English.
struct Details
{
    explicit Details(const QString& actorId = {}, const Dataset& dataset = smallDataset())
    {
        session.setLanguage(Language::English);
        session.setDataset(dataset, {});
        session.selectActor(actorId);
        panel.resize(320, 700);
        window.resize(panel.size());
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        QCoreApplication::processEvents();
    }

    template<typename Widget = QWidget> Widget& find(const char* name) const
    {
        auto* widget = panel.findChild<Widget*>(QLatin1StringView(name));
        if (!widget) {
            qFatal("no widget %s", name);
        }
        return *widget;
    }
    QString text(const char* name) const { return find<QLabel>(name).text(); }

    MapSession session;
    QWidget window;
    ActorPanel panel{session, &window};
};

/// Stands in for the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const char* scheme : {"https", "http", "file", "javascript"}) {
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "open");
        }
    }
    ~Browser() override
    {
        for (const char* scheme : {"https", "http", "file", "javascript"}) {
            QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
        }
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

/// Marks every text, so that one sees which were translated.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("~") + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestPanels::hintWithoutSelection()
{
    Details details;
    QVERIFY(details.find("hintLabel").isVisible());
    details.session.selectActor("citc");
    QVERIFY(!details.find("hintLabel").isVisible());
    details.session.select({});
    QVERIFY(details.find("hintLabel").isVisible());
}

void TestPanels::overviewShowsChainAndFigures()
{
    Details details;
    QCOMPARE(details.text("overviewTitle"), "The three provinces");
    QVERIFY(!details.find("overviewStages").isVisible());
    const Dataset dataset = details.session.dataset();
    const Chain& chain = dataset.chains().front();
    details.session.chooseChain(chain.id);
    QCOMPARE(details.text("overviewTitle"), chain.name.english);
    const QStringList stages = buttonsIn(details.find("overviewStages"));
    QCOMPARE(stages.size(), static_cast<qsizetype>(chain.stages.size()));
    QVERIFY2(stages.contains(chain.stages.front().name.english), qPrintable(stages.join(u'|')));
    // Only what has to do with the chain.
    MapFilter filter;
    filter.themes = {testing::theme::Battery};
    details.session.setFilter(filter);
    QCOMPARE(details.text("overviewTitle"), testing::words().name(testing::theme::Battery));
    QVERIFY(!details.find("overviewFigures").isVisible());
}

void TestPanels::sitesAndTechnologiesAreShown()
{
    DatasetContent content = testing::emptyContent();
    Actor north;
    north.id = QStringLiteral("north");
    north.name = QStringLiteral("Maker Noord");
    north.organisation = QStringLiteral("Maker");
    north.technologyIds = {QStringLiteral("lasers")};
    Actor south = north;
    south.id = QStringLiteral("south");
    south.name = QStringLiteral("Maker Zuid");
    south.technologyIds.clear();
    content.actors = {north, south};
    Technology lasers;
    lasers.id = QStringLiteral("lasers");
    lasers.name = {QStringLiteral("Laserbronnen"), QStringLiteral("Lasers")};
    content.technologies = {lasers};
    Details details(QStringLiteral("north"), Dataset(content));
    QCOMPARE(buttonsIn(details.find("siteList")), QStringList("Maker Zuid"));
    QCOMPARE(details.text("technologyLabel"), "Technology: Lasers");
    buttonIn(details.find("siteList"), QStringLiteral("Maker Zuid"))->click();
    QCOMPARE(details.text("actorName"), "Maker Zuid");
    QVERIFY(!details.find("technologyLabel").isVisible());
}

void TestPanels::selectionShowsInPanel()
{
    Details details;
    details.session.selectActor("lionix");
    QCOMPARE(details.text("actorName"), "LioniX International");
    QCOMPARE(details.text("summaryLabel"), "LioniX International does something.");
    QCOMPARE(details.text("sourceLabel"), "H3 Ecosysteem perspectief: \"LioniX International\"");
    QCOMPARE(details.text("evidenceLabel"), "Stated in the paper");
    QCOMPARE(details.text("placeLabel"), "Enschede, Overijssel");
    QVERIFY(details.text("aliasLabel").contains("Löwenstein"));
    QVERIFY(!details.find("approximateLabel").isVisible());
    QCOMPARE(buttonsIn(details.find("upstreamList")), QStringList{"Zeta Design"});
    QCOMPARE(buttonsIn(details.find("downstreamList")), QStringList{"CITC"});
    details.session.selectActor("asml");
    QVERIFY(details.find("approximateLabel").isVisible());
    QVERIFY(!details.find("upstreamList").isVisible());
}

void TestPanels::clickingWalksTheChain()
{
    const Details details("zeta");
    const QSignalSpy shown(&details.session, &MapSession::showOnMapRequested);
    for (const auto& [from, to] : {std::pair{"LioniX International", "lionix"}, {"CITC", "citc"}}) {
        QAbstractButton* next = buttonIn(details.find("downstreamList"), from);
        QVERIFY(next);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(details.session.selection().id, to);
    }
    QCOMPARE(shown.size(), 2);
    QCOMPARE(details.text("actorName"), "CITC");
    QCOMPARE(buttonsIn(details.find("upstreamList")), QStringList({"LioniX International", "Regio Deal"}));

    QAbstractButton* back = buttonIn(details.find("upstreamList"), "LioniX International");
    QVERIFY(back);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QCOMPARE(details.text("actorName"), "LioniX International");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the old rows go without harm
    QCOMPARE(buttonsIn(details.find("downstreamList")), QStringList{"CITC"});
}

void TestPanels::undirectedLinkIsShownOnce()
{
    const Details details("citc");
    QCOMPARE(buttonsIn(details.find("togetherList")), QStringList{"ASML"});
    QVERIFY(!buttonIn(details.find("upstreamList"), "ASML"));
    QVERIFY(!buttonIn(details.find("downstreamList"), "ASML"));
}

void TestPanels::impliedLinkIsMarked()
{
    const Details details("citc");
    const QWidget& upstream = details.find("upstreamList");
    const QAbstractButton* implied = buttonIn(upstream, "LioniX International");
    const QAbstractButton* stated = buttonIn(upstream, "Regio Deal");
    QVERIFY(implied && stated);
    QVERIFY(implied->font().italic());
    QVERIFY(!stated->font().italic());
    QCOMPARE(implied->accessibleDescription(), "supplies · supplies chips · implied");
    QCOMPARE(stated->accessibleDescription(), "finances");
}

void TestPanels::statedOnlyHidesImpliedLinks()
{
    Details details("citc");
    MapFilter stated;
    stated.statedOnly = true;
    details.session.setFilter(stated);
    QCOMPARE(buttonsIn(details.find("upstreamList")), QStringList{"Regio Deal"});
    details.session.setFilter({});
    QCOMPARE(buttonsIn(details.find("upstreamList")).size(), 2);
}

void TestPanels::chainLinkChoosesTheChain()
{
    const Details details("lionix");
    const QWidget& chains = details.find("chainStageList");
    QCOMPARE(buttonsIn(chains),
             QStringList({"Integrated photonics, stage 2: SiN chips", "Integrated photonics, stage 3: Packaging"}));
    QTest::mouseClick(buttonIn(chains, "Integrated photonics, stage 2: SiN chips"), Qt::LeftButton);
    QCOMPARE(details.session.filter().chainIds, QStringList{"photonics"});
    QCOMPARE(details.session.selection().id, "lionix");
}

void TestPanels::languageChangesTheTexts()
{
    Details details("lionix");
    details.session.setLanguage(Language::Dutch);
    QCOMPARE(details.text("summaryLabel"), "LioniX International doet iets.");
    QVERIFY(buttonIn(details.find("chainStageList"), "Geïntegreerde fotonica, stage 2: SiN-chips"));
    QCOMPARE(buttonIn(details.find("downstreamList"), "CITC")->accessibleDescription(),
             "is supplied by · levert chips · implied");
    details.session.setLanguage(Language::English);
    // The words of the link have the verb of the other end.
    QCOMPARE(buttonIn(details.find("downstreamList"), "CITC")->accessibleDescription(), "supplies chips · implied");
    QCOMPARE(details.text("summaryLabel"), "LioniX International does something.");
}

void TestPanels::richTextIsShownLiterally()
{
    const Details details("bold");
    QCOMPARE(details.text("actorName"), "<b>x</b> & <i>y</i>");
    QCOMPARE(details.text("summaryLabel"), "<h1>head</h1>");
    QCOMPARE(details.text("evidenceLabel"), "Implied by the paper");
    for (const QLabel* label : details.panel.findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const QWidget* widget : details.panel.findChildren<QWidget*>()) {
        QVERIFY(!widget->toolTip().contains("<b>"));
    }
}

void TestPanels::copyButtonsFillTheClipboard()
{
    const Details details("asml");
    auto& copyDegrees = details.find<QAbstractButton>("copyLonLat");
    QTest::mouseClick(&copyDegrees, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), "5.38720, 52.15517");
    QCOMPARE(copyDegrees.text(), "Copied");
    QTest::mouseClick(&details.find<QAbstractButton>("copyRd"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), "155000, 463000");
    QCOMPARE(copyDegrees.text(), "Copy");
    QCOMPARE(details.text("lonLatLabel"), "5.38720°, 52.15517°");
    QCOMPARE(details.text("rdLabel"), "X 155000  Y 463000");
}

void TestPanels::campusListsItsActors()
{
    Details details("zeta");
    QTest::mouseClick(&details.find<QAbstractButton>("campusLink"), Qt::LeftButton);
    QCOMPARE(details.session.selection(), (Selection{Selection::Kind::Campus, "kennispark"}));
    QCOMPARE(details.text("actorName"), "Kennispark Twente");
    QCOMPARE(details.text("kindLabel"), "Campus");
    QCOMPARE(details.text("summaryLabel"), "A campus.");
    QVERIFY(!details.find("upstreamList").isVisible());
    const QWidget& actors = details.find("campusActorList");
    QCOMPARE(buttonsIn(actors), QStringList({"Zeta Design", "LioniX International"}));
    QTest::mouseClick(buttonIn(actors, "LioniX International"), Qt::LeftButton);
    QCOMPARE(details.session.selection(), (Selection{Selection::Kind::Actor, "lionix"}));
    QVERIFY(!actors.isVisible());
}

void TestPanels::figuresAreWrittenOut_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("money") << 230e6 << "EUR" << "€ 230 million" << "€ 230 million";
    QTest::newRow("fraction") << 1.3e9 << "EUR" << "€ 1,3 billion" << "€ 1.3 billion";
    QTest::newRow("no currency") << 590e9 << "money" << "590 billion" << "590 billion";
    QTest::newRow("percentage") << 66.7 << "%" << "66,7%" << "66.7%";
    QTest::newRow("jobs") << 65000.0 << "jobs" << "65.000 jobs" << "65,000 jobs";
    QTest::newRow("year") << 2017.0 << "year" << "2017" << "2017";
    QTest::newRow("other") << 9.0 << "of 10" << "9 of 10" << "9 of 10";
}

void TestPanels::figuresAreWrittenOut()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    Figure figure;
    figure.value = value;
    figure.unit = unit;
    QTEST(figureValueText(figure, Language::Dutch), "dutch");
    QTEST(figureValueText(figure, Language::English), "english");
    const Details details("citc");
    QVERIFY(details.find("figureList").isVisible());
}

void TestPanels::onlyWebAddressesAreOpened_data()
{
    QTest::addColumn<QString>("website");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << "https://www.example.org/a?b=c" << true;
    QTest::newRow("http") << "http://example.org" << true;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("script") << "javascript:alert(1)" << false;
    QTest::newRow("no scheme") << "www.example.org" << false;
    QTest::newRow("no host") << "https://" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestPanels::onlyWebAddressesAreOpened()
{
    QFETCH(QString, website);
    QFETCH(bool, opens);
    DatasetContent content = testing::emptyContent();
    Actor actor;
    actor.id = QStringLiteral("a");
    actor.website = website;
    content.actors = {actor};
    Browser browser;
    const Details details("a", Dataset(std::move(content)));
    auto& link = details.find<QAbstractButton>("websiteLink");
    QCOMPARE(link.isVisible(), opens);
    QVERIFY(browser.opened.isEmpty());
    link.click();
    QCOMPARE(browser.opened, opens ? QList{QUrl(website)} : QList<QUrl>());
}

void TestPanels::programmeHasNoCoordinates()
{
    Details details("deal");
    QVERIFY(!details.find("copyLonLat").isVisible());
    QVERIFY(details.text("placeLabel").contains("not on the map"));
    details.session.selectActor("citc");
    QVERIFY(details.find("copyLonLat").isVisible());
}

void TestPanels::nothingIsWiderThanThePanel()
{
    Details details("citc");
    QVERIFY(details.panel.minimumSizeHint().width() <= 320);
    for (const char* id : {"zeta", "lionix", "citc", "asml", "bold", "deal"}) {
        details.session.selectActor(QLatin1StringView(id));
        QCoreApplication::processEvents();
        for (const QWidget* widget : details.panel.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->width() > 0) {
                const int right = widget->mapTo(&details.panel, QPoint(widget->width(), 0)).x();
                QVERIFY2(right <= details.panel.width(), qPrintable(widget->objectName()));
            }
        }
    }
}

void TestPanels::newTranslatorRetranslates()
{
    const Details details("citc");
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    const auto* button = qobject_cast<QAbstractButton*>(&details.find("copyLonLat"));
    const QString translated = button->text();
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
    QVERIFY(translated.startsWith(u'~'));
    QCOMPARE(button->text(), "Copy");
}

#include "test_panels_actor.moc"
