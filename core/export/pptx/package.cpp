#include "core/export/pptx/package.h"

#include "core/export/pptx/part_writer.h"
#include "core/io/zip_writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace ketenkaart::pptx {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString pngType = u"image/png"_s;
const QString jpegType = u"image/jpeg"_s;

/// The part that holds the relationships of a part, or of the package for an empty name.
QString relationshipsName(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

/// From the folder of a part to another part, as Office itself writes it.
QString relativeName(const QString& part, const QString& target)
{
    QStringList from = part.split(u'/');
    from.removeLast();
    QStringList to = target.split(u'/');
    while (!from.isEmpty() && to.size() > 1 && from.front() == to.front()) {
        from.removeFirst();
        to.removeFirst();
    }
    return u"../"_s.repeated(from.size()) + to.join(u'/');
}

QByteArray relationshipsBytes(const QString& part, const Relationships& relationships)
{
    PartWriter xml;
    xml.element("Relationships", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/relationships"_s}}, [&] {
        int number = 0;
        for (const Relationships::Entry& entry : relationships.entries()) {
            // The core properties are a matter of the packaging, not of Office.
            const QString types = entry.type == u"core-properties"
                                      ? u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"_s
                                      : u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
            xml.element("Relationship", {{"Id", u"rId%1"_s.arg(++number)},
                                         {"Type", types + entry.type},
                                         {"Target", relativeName(part, entry.target)}});
        }
    });
    return xml.bytes();
}

bool isPicture(const QString& contentType)
{
    return contentType == pngType || contentType == jpegType;
}

Error failure(const QString& reason)
{
    return {Error::Code::WriteFailed,
            QCoreApplication::translate("PptxPackage", "The presentation cannot be put together: %1").arg(reason),
            QString(),
            QCoreApplication::translate("PptxPackage", "Close other programs to free memory, and try again")};
}

} // namespace

QString Relationships::add(const QString& type, const QString& target)
{
    auto found = std::ranges::find(m_entries, target, &Entry::target);
    if (found == m_entries.end()) {
        m_entries.push_back({type, target});
        found = std::prev(m_entries.end());
    }
    return u"rId%1"_s.arg(found - m_entries.begin() + 1);
}

void Package::add(const QString& name, const QString& contentType, const QByteArray& bytes,
                  const Relationships& relationships)
{
    m_parts.push_back({name, contentType, bytes, relationships});
}

QString Package::addPicture(const QByteArray& bytes, PictureFormat format)
{
    QString& name = m_pictures[QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)];
    if (name.isEmpty()) {
        const bool isPng = format == PictureFormat::Png;
        name = u"/ppt/media/image%1.%2"_s.arg(m_pictures.size()).arg(isPng ? u"png"_s : u"jpeg"_s);
        add(name, isPng ? pngType : jpegType, bytes);
    }
    return name;
}

void Package::fail(const QString& reason)
{
    if (m_failure.isEmpty()) {
        m_failure = reason;
    }
}

Result<QByteArray> Package::bytes() const
{
    if (!m_failure.isEmpty()) {
        return std::unexpected(failure(m_failure));
    }
    PartWriter types;
    types.element("Types", {{"xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s}}, [&] {
        types.element("Default", {{"Extension", u"rels"_s},
                                  {"ContentType", u"application/vnd.openxmlformats-package.relationships+xml"_s}});
        types.element("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
        types.element("Default", {{"Extension", u"png"_s}, {"ContentType", pngType}});
        types.element("Default", {{"Extension", u"jpeg"_s}, {"ContentType", jpegType}});
        for (const Part& part : m_parts) {
            if (!isPicture(part.contentType)) {
                types.element("Override", {{"PartName", part.name}, {"ContentType", part.contentType}});
            }
        }
    });

    std::vector<ZipEntry> entries;
    const auto add = [&entries](const QString& name, const QByteArray& content, bool compressed) {
        entries.push_back({name.mid(1), content, compressed});
    };
    add(u"/[Content_Types].xml"_s, types.bytes(), true);
    add(relationshipsName(u"/"_s), relationshipsBytes(u"/"_s, m_relationships), true);
    for (const Part& part : m_parts) {
        add(part.name, part.bytes, !isPicture(part.contentType));
        if (!part.relationships.entries().empty()) {
            add(relationshipsName(part.name), relationshipsBytes(part.name, part.relationships), true);
        }
    }
    return zipBytes(entries).transform_error(failure);
}

} // namespace ketenkaart::pptx
