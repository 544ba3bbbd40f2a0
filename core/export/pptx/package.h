#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace ketenkaart::pptx {

/// What a part refers to (Open Packaging Conventions, ECMA-376 part 2). Every part has ids of its own.
class Relationships
{
public:
    /// The type is the last word of its address: "slide", "image". The target is an absolute part name. The same
    /// target gets the same id.
    QString add(const QString& type, const QString& target);

    struct Entry
    {
        QString type;
        QString target;
    };
    /// In the order of their ids, which begin with "rId1".
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

/// A file of Office: parts with their kinds of content and relationships, in a zip.
class Package
{
public:
    /// Adds a part; its name is absolute: "/ppt/presentation.xml".
    void add(const QString& name, const QString& contentType, const QByteArray& bytes,
             const Relationships& relationships = {});
    /// The formats of pictures, by the endings of their names.
    enum class PictureFormat { Png, Jpeg };
    /// Adds a picture and returns its part name. The same picture is kept once.
    QString addPicture(const QByteArray& bytes, PictureFormat format);
    /// A part could not be made, for this reason of a library: the file must not be written without it.
    void fail(const QString& reason);
    /// The relationships of the package as a whole.
    [[nodiscard]] Relationships& relationships() { return m_relationships; }

    /// The file. GDAL writes the zip, as it does for spreadsheets; without times, so that the same parts give the same
    /// bytes. The list of kinds of content comes first, where programs that look at the beginning of a file want it.
    /// Fails with the first reason given to fail().
    [[nodiscard]] Result<QByteArray> bytes() const;

private:
    struct Part
    {
        QString name;
        QString contentType;
        QByteArray bytes;
        Relationships relationships;
    };
    std::vector<Part> m_parts;
    QHash<QByteArray, QString> m_pictures; ///< names by digest
    Relationships m_relationships;
    QString m_failure;
};

} // namespace ketenkaart::pptx
