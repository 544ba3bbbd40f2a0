#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace ketenkaart::testing {

/// What stands in a shape of a slide.
struct PptxShape
{
    QString element; ///< "sp", "pic", "grpSp"
    QString id;
    QString name;
    QString description;
    QString placeholder; ///< type; empty for none
    QStringList paragraphs;
    QStringList sizes; ///< of its runs, in hundredths of a point
    int bullets = 0;
    qint64 x = 0, y = 0, width = 0, height = 0; ///< EMU
    QString picture;                            ///< relationship id
};

/// A presentation file as another program finds it.
class PptxFile
{
public:
    explicit PptxFile(const QString& path);

    /// Without a slash in front, in the order of the zip.
    [[nodiscard]] const QStringList& parts() const { return m_parts; }
    [[nodiscard]] QByteArray bytes(const QString& part) const { return m_bytes.value(part); }
    [[nodiscard]] QString slide(int place) const;
    [[nodiscard]] QString notes(int place) const;
    /// All shapes, those in groups as well, in their order.
    [[nodiscard]] std::vector<PptxShape> shapes(const QString& part) const;
    /// Id to part, of the relationships of a part; of the package for an empty name.
    [[nodiscard]] QHash<QString, QString> relationships(const QString& part) const;
    /// What is wrong with the file; empty when nothing is: XML that cannot be parsed, parts without a kind of content,
    /// relationships that lead nowhere, ids that are used twice or not known, parts that nobody refers to.
    [[nodiscard]] QStringList faults() const;

private:
    QStringList m_parts;
    QHash<QString, QByteArray> m_bytes;
};

} // namespace ketenkaart::testing
