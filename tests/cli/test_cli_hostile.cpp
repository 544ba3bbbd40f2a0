// Datasets come from others: what one of them must not make the program read, ask, overwrite or say.

#include "tests/cli/cli_program.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace clitest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char chainColumns[] = "id,name_nl,name_en,theme,summary_nl,summary_en,source\n";
constexpr char stageColumns[] = "chain,position,id,name_nl,name_en,region,actors,source\n";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A drawing of a picture.
QByteArray svgWith(const QByteArray& href, int side)
{
    const QByteArray size = "width=\"" + QByteArray::number(side) + "\" height=\"" + QByteArray::number(side) + "\" ";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + size +
           "><image " + size + "xlink:href=\"" + href + "\"/></svg>";
}

/// Why the file is no XML; empty when it is.
QString xmlFault(const QString& path)
{
    QXmlStreamReader xml(bytesOf(path));
    while (!xml.atEnd()) {
        xml.readNext();
    }
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

class TestCliHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_dataset = m_folder->filePath(u"data"_s);
        QVERIFY(writeSmallDataset(m_dataset));
    }
    void cleanup() { m_folder.reset(); }

    void idsAreNoPaths()
    {
        const QString victim = m_folder->filePath(u"victim/report.png"_s);
        const QString absolute = m_folder->filePath(u"abs"_s);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"victim"_s)));
        QVERIFY(writeFile(victim, "mine"));
        QVERIFY(writeFile(absolute + u".png"_s, "mine"));
        QByteArray chains = chainColumns;
        QByteArray stages = stageColumns;
        for (const QString& id : {u"../victim/report"_s, absolute, u"A b"_s, u"a/B"_s}) {
            chains += id.toUtf8() + ",Keten,Chain,semicon,,,H1\n";
            stages += id.toUtf8() + ",1,make,Maken,Making,,maker,H1\n";
        }
        QVERIFY(writeFile(m_dataset + u"/chains.csv"_s, chains));
        QVERIFY(writeFile(m_dataset + u"/stages.csv"_s, stages));
        const QString maps = m_folder->filePath(u"maps"_s);
        const Outcome outcome =
            run({u"export"_s, m_dataset, u"--each"_s, u"chain"_s, u"-o"_s, maps, u"--size"_s, u"320x240"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(bytesOf(victim), "mine");
        QCOMPARE(bytesOf(absolute + u".png"_s), "mine");
        const QStringList written = QDir(maps).entryList(QDir::Files, QDir::Name);
        QCOMPARE(written.size(), 4);
        QVERIFY(written.contains(u"victim-report.png"_s));
        QVERIFY(written.contains(u"A-b.png"_s));
        QVERIFY(written.contains(u"a-B-2.png"_s));
    }

    void namesForgeNoLine()
    {
        QVERIFY(writeFile(m_dataset + u"/chains.csv"_s,
                          QByteArray(chainColumns) + "demo,\"Proef\nketenkaart: alles goed\",Demo,semicon,,,H1\n" +
                              "\"x\u2028error: y\",\u202eneteK\u200e,\x1b[31mRed,semicon,,,H1\n"));
        const Outcome info = run({u"info"_s, m_dataset});
        QVERIFY2(isSuccess(info), info.toString());
        QVERIFY2(info.output.contains(u"Proef ketenkaart: alles goed"_s), info.toString());
        const Outcome findings = run({u"validate"_s, m_dataset});
        QVERIFY2(findings.output.contains(u"x error: y"_s), findings.toString());
        for (const QString& said : {info.output, findings.output}) {
            for (const char16_t unsafe : {u'\u2028', u'\u202e', u'\u200e', u'\x1b'}) {
                QVERIFY2(!said.contains(unsafe), QByteArray::number(unsafe, 16));
            }
        }
    }

    void anErrorIsOneLine()
    {
        const Outcome outcome = run({u"info"_s, m_folder->filePath(u"no\nketenkaart: all is well\u202e\x1b[2J"_s)});
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QVERIFY2(!outcome.error.contains(u'\x1b') && !outcome.error.contains(u'\u202e'), outcome.toString());
    }

    void markedUpTextIsWellFormed()
    {
        QVERIFY(writeFile(m_dataset + u"/actors.csv"_s,
                          bytesOf(m_dataset + u"/actors.csv"_s).replace(",Maker,", ",Ma\x01k\uFFFE<er>\uFFFF&,")));
        const QString svg = m_folder->filePath(u"map.svg"_s);
        const QString title = u"Een\u0001 titel\uFFFE <b>&\u202e\nen meer"_s;
        const Outcome drawn = run({u"export"_s, m_dataset, u"-o"_s, svg, u"--title"_s, title, u"--subtitle"_s, title,
                                   u"--author"_s, title, u"--size"_s, u"800x600"_s});
        QVERIFY2(isSuccess(drawn), drawn.toString());
        QCOMPARE(xmlFault(svg), QString());
        QVERIFY(bytesOf(svg).contains("Een titel &lt;b&gt;&amp; en meer"));
        const QString pdf = m_folder->filePath(u"map.pdf"_s);
        const Outcome printed = run({u"export"_s, m_dataset, u"-o"_s, pdf, u"--title"_s, title});
        QVERIFY2(isSuccess(printed), printed.toString());
        const QByteArray bytes = bytesOf(pdf);
        const qsizetype begin = bytes.indexOf("<x:xmpmeta");
        const qsizetype end = bytes.indexOf("</x:xmpmeta>");
        QVERIFY(begin > 0 && end > begin);
        QXmlStreamReader xmp(bytes.sliced(begin, end + 12 - begin));
        while (!xmp.atEnd()) {
            xmp.readNext();
        }
        QVERIFY2(!xmp.hasError(), qPrintable(xmp.errorString()));
        QVERIFY(bytes.contains("Een titel &lt;b&gt;&amp; en meer"));
    }

    /// A picture of a scene brings in no other picture of this computer, and asks nobody for one.
    void picturesOfScenesBringNothingIn_data()
    {
        QTest::addColumn<QByteArray>("href");
        QTest::newRow("path") << QByteArray("FOLDER/secret.png");
        QTest::newRow("beside") << QByteArray("../secret.png");
        QTest::newRow("address of a file") << QByteArray("file://FOLDER/secret.png");
        QTest::newRow("network") << QByteArray("http://127.0.0.1:PORT/secret.png");
        const QByteArray nested = svgWith("FOLDER/secret.png", 9);
        QTest::newRow("drawing inside") << QByteArray("NESTED:svg+xml:") + nested;
        QTest::newRow("drawing inside under another name") << QByteArray("NESTED:png:") + nested;
    }

    void picturesOfScenesBringNothingIn()
    {
        QFETCH(QByteArray, href);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QColor secret(0xfe, 0x01, 0xfd);
        QImage picture(90, 90, QImage::Format_RGB32);
        picture.fill(secret);
        QVERIFY(picture.save(m_folder->filePath(u"secret.png"_s)));
        href.replace("FOLDER", m_folder->path().toUtf8()).replace("PORT", QByteArray::number(server.serverPort()));
        if (href.startsWith("NESTED:")) {
            const QByteArrayList parts = href.split(':');
            href = "data:image/" + parts[1] + ";base64," + href.sliced(8 + parts[1].size()).toBase64();
        }
        QVERIFY(writeFile(m_dataset + u"/picture.svg"_s, svgWith(href, 90)));
        QVERIFY(writeFile(m_dataset + u"/presentation.csv"_s,
                          "id,kind,title_nl,title_en,image\npicture,image,Beeld,Picture,picture.svg\n"));
        const QString shown = m_folder->filePath(u"shown/"_s);
        const Outcome outcome = run(
            {u"export"_s, m_dataset, u"--scenes"_s, u"-o"_s, shown, u"--size"_s, u"640x360"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QImage image(shown + u"01-picture.png"_s);
        QCOMPARE(image.size(), QSize(640, 360));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                QVERIFY(image.pixelColor(x, y) != secret);
            }
        }
        const Outcome findings = run({u"validate"_s, m_dataset, u"--json"_s});
        QVERIFY2(findings.output.contains(u"unusable-picture"_s), findings.toString());
        QVERIFY(!server.waitForNewConnection(0));
    }

    /// What a library says of a drawing quotes it.
    void librariesForgeNoLine()
    {
        QVERIFY(writeFile(m_dataset + u"/picture.svg"_s,
                          "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                          "width=\"90\" height=\"90\"><linearGradient id=\"g\" xlink:href=\"#zz&#10;ketenkaart: forged "
                          "&#x202e;\"/><rect fill=\"url(#g)\" width=\"30\" height=\"30\"/></svg>"));
        QVERIFY(writeFile(m_dataset + u"/presentation.csv"_s,
                          "id,kind,title_nl,title_en,image\npicture,image,Beeld,Picture,picture.svg\n"));
        const Outcome outcome = run({u"export"_s, m_dataset, u"--scenes"_s, u"-o"_s, m_folder->filePath(u"shown/"_s),
                                     u"--size"_s, u"640x360"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(outcome.error, QString());
    }

    void coordinateSystemsAreNotAskedFor()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString path = m_folder->filePath(u"actors.geojson"_s);
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/crs";
        QVERIFY(writeFile(path, "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"link\",\"properties\":"
                                "{\"href\":\"" +
                                    address + "\"}},\"features\":[]}"));
        for (const QString& command : {u"info"_s, u"validate"_s, u"export"_s}) {
            QStringList words{command, path};
            if (command == u"export") {
                words += {u"-o"_s, m_folder->filePath(u"map.png"_s)};
            }
            const Outcome outcome = run(words);
            QVERIFY2(isRefusal(outcome), outcome.toString());
        }
        QVERIFY(!server.waitForNewConnection(0));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dataset;
};

QTEST_GUILESS_MAIN(TestCliHostile)
#include "test_cli_hostile.moc"
