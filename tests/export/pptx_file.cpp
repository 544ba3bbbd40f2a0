#include "tests/export/pptx_file.h"

#include <QDir>
#include <QSet>
#include <QXmlStreamReader>

#include <cpl_string.h>
#include <cpl_vsi.h>

namespace ketenkaart::testing {

using namespace Qt::Literals::StringLiterals;

PptxFile::PptxFile(const QString& path)
{
    const QByteArray root = "/vsizip/{" + path.toUtf8() + "}/";
    char** names = VSIReadDirRecursive(root.constData());
    for (int i = 0; names && names[i]; ++i) {
        const QString name = QString::fromUtf8(names[i]);
        GByte* data = nullptr;
        vsi_l_offset size = 0;
        if (name.endsWith(u'/') || !VSIIngestFile(nullptr, (root + names[i]).constData(), &data, &size, -1)) {
            continue;
        }
        m_parts.append(name);
        m_bytes.insert(name, QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
        VSIFree(data);
    }
    CSLDestroy(names);
}

QString PptxFile::slide(int place) const
{
    return u"ppt/slides/slide%1.xml"_s.arg(place);
}

QString PptxFile::notes(int place) const
{
    return u"ppt/notesSlides/notesSlide%1.xml"_s.arg(place);
}

std::vector<PptxShape> PptxFile::shapes(const QString& part) const
{
    std::vector<PptxShape> shapes;
    QXmlStreamReader xml(bytes(part));
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        const QStringView name = xml.name();
        if (name == u"sp" || name == u"pic" || name == u"grpSp") {
            shapes.emplace_back().element = name.toString();
        }
        if (shapes.empty()) {
            continue;
        }
        PptxShape& shape = shapes.back();
        if (name == u"cNvPr") {
            shape.id = attributes.value("id"_L1).toString();
            shape.name = attributes.value("name"_L1).toString();
            shape.description = attributes.value("descr"_L1).toString();
        } else if (name == u"ph") {
            shape.placeholder = attributes.value("type"_L1).toString();
        } else if (name == u"off") {
            shape.x = attributes.value("x"_L1).toLongLong();
            shape.y = attributes.value("y"_L1).toLongLong();
        } else if (name == u"ext" && attributes.hasAttribute("cx"_L1)) {
            shape.width = attributes.value("cx"_L1).toLongLong();
            shape.height = attributes.value("cy"_L1).toLongLong();
        } else if (name == u"blip") {
            shape.picture = attributes.value("r:embed"_L1).toString();
        } else if (name == u"p") {
            shape.paragraphs.append(QString());
        } else if (name == u"buChar") {
            ++shape.bullets;
        } else if (name == u"rPr") {
            shape.sizes.append(attributes.value("sz"_L1).toString());
        } else if (name == u"t") {
            shape.paragraphs.back() += xml.readElementText();
        }
    }
    return shapes;
}

QHash<QString, QString> PptxFile::relationships(const QString& part) const
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    QXmlStreamReader xml(bytes(folder + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s));
    QHash<QString, QString> targets;
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == u"Relationship") {
            targets.insert(xml.attributes().value("Id"_L1).toString(),
                           QDir::cleanPath(folder + xml.attributes().value("Target"_L1).toString()));
        }
    }
    return targets;
}

QStringList PptxFile::faults() const
{
    QStringList faults;
    QSet<QString> typed;
    QSet<QString> extensions;
    QXmlStreamReader types(bytes(u"[Content_Types].xml"_s));
    while (!types.atEnd()) {
        if (types.readNextStartElement()) {
            typed.insert(types.attributes().value("PartName"_L1).toString());
            extensions.insert(types.attributes().value("Extension"_L1).toString());
        }
    }
    QSet<QString> wanted;
    for (const QString& target : relationships({})) {
        wanted.insert(target);
    }
    for (const QString& part : m_parts) {
        const QString extension = part.section(u'.', -1);
        const bool isXml = extension == u"xml" || extension == u"rels";
        if (part != u"[Content_Types].xml" && !typed.contains(u'/' + part) &&
            (!extensions.contains(extension) || extension == u"xml")) {
            faults += part + u" has no kind of content"_s;
        }
        if (!isXml) {
            continue;
        }
        const QHash<QString, QString> targets = relationships(part);
        for (const QString& target : targets) {
            wanted.insert(target);
            if (!m_bytes.contains(target)) {
                faults += part + u" refers to "_s + target;
            }
        }
        QSet<QString> ids;
        QXmlStreamReader xml(bytes(part));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            for (const char* name : {"r:id", "r:embed"}) {
                const QString id = xml.attributes().value(QLatin1StringView(name)).toString();
                if (!id.isEmpty() && !targets.contains(id)) {
                    faults += part + u" uses "_s + id;
                }
            }
            if (xml.name() == u"cNvPr") {
                const QString id = xml.attributes().value("id"_L1).toString();
                if (ids.contains(id)) {
                    faults += part + u" has the id twice: "_s + id;
                }
                ids.insert(id);
            }
        }
        if (xml.hasError()) {
            faults += part + u": "_s + xml.errorString();
        }
    }
    for (const QString& part : m_parts) {
        if (part != u"[Content_Types].xml" && !part.endsWith(".rels"_L1) && !wanted.contains(part)) {
            faults += u"nobody refers to "_s + part;
        }
    }
    return faults;
}

} // namespace ketenkaart::testing
