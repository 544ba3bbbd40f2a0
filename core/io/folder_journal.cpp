#include "core/io/folder_journal.h"

#include "core/io/regular_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QByteArrayView magic = "ketenkaart-save ";
constexpr QByteArrayView version = "1";

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Whether the file is what was written there.
bool holds(const QString& path, const StagedFile& staged)
{
    QFile file(path);
    if (isLink(path) || !QFileInfo(path).isFile() || file.size() != staged.size || !file.open(QFile::ReadOnly)) {
        return false;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) && hash.result().toHex() == staged.hash;
}

bool hasOtherVersion(const QByteArray& journal)
{
    return journal.startsWith(magic) && !journal.startsWith(magic.toByteArray() + version.toByteArray() + '\n');
}

std::optional<StagedFile> stagedFileOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    StagedFile file{object.value("name"_L1).toString(), object.value("size"_L1).toInteger(-1),
                    object.value("sha256"_L1).toString().toLatin1()};
    return file.size >= 0 && isFileName(file.name) ? std::optional(file) : std::nullopt;
}

} // namespace

StagingPlaces::StagingPlaces(const QString& folder)
    : root(QDir(folder).filePath(u".ketenkaart-save"_s))
    , content(root + u"/new"_s)
    , journal(root + u"/journal"_s)
    , newJournal(root + u"/journal.part"_s)
    , begun(root + u"/begun"_s)
    , lock(root + u".lock"_s)
{}

bool isFileName(const QString& name)
{
    static constexpr QStringView reserved = u"/\\:*?\"<>|";
    return !name.isEmpty() && name.size() <= 255 && name.isValidUtf16() && !name.startsWith(u'.') &&
           !name.endsWith(u'.') && !name.endsWith(u' ') &&
           std::ranges::none_of(name, [](QChar c) { return c < u' ' || c == u'\x7f' || reserved.contains(c); });
}

bool isThere(const QString& path)
{
    return QFileInfo::exists(path) || isLink(path);
}

bool isLink(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() || info.isJunction();
}

StagedFile stagedFile(const QString& name, const QByteArray& content)
{
    return {name, content.size(), hashOf(content)};
}

QByteArray FolderJournal::toBytes() const
{
    QJsonArray files;
    for (const StagedFile& file : replaced) {
        files.append(
            QJsonObject{{"name"_L1, file.name}, {"size"_L1, file.size}, {"sha256"_L1, QString::fromLatin1(file.hash)}});
    }
    const QJsonObject content{{"replace"_L1, files}, {"remove"_L1, QJsonArray::fromStringList(removed)}};
    QByteArray bytes = magic.toByteArray() + version.toByteArray() + '\n' +
                       QJsonDocument(content).toJson(QJsonDocument::Compact) + '\n';
    bytes += hashOf(bytes) + '\n';
    return bytes;
}

std::optional<FolderJournal> FolderJournal::fromBytes(const QByteArray& bytes)
{
    const QByteArrayList lines = bytes.split('\n');
    if (lines.size() != 4 || lines[0] != magic.toByteArray() + version.toByteArray() || !lines[3].isEmpty() ||
        lines[2] != hashOf(lines[0] + '\n' + lines[1] + '\n')) {
        return std::nullopt;
    }
    const QJsonObject content = QJsonDocument::fromJson(lines[1]).object();
    FolderJournal journal;
    QSet<QString> names;
    qsizetype count = 0;
    for (const QJsonValue& value : content.value("replace"_L1).toArray()) {
        const std::optional<StagedFile> file = stagedFileOf(value);
        if (!file) {
            return std::nullopt;
        }
        journal.replaced.push_back(*file);
        names.insert(file->name);
        ++count;
    }
    for (const QJsonValue& value : content.value("remove"_L1).toArray()) {
        const QString name = value.toString();
        if (!isFileName(name)) {
            return std::nullopt;
        }
        journal.removed.append(name);
        names.insert(name);
        ++count;
    }
    // Once each, and something at all.
    return count > 0 && names.size() == count ? std::optional(journal) : std::nullopt;
}

FolderDecision decisionIn(const StagingPlaces& places)
{
    using State = FolderDecision::State;
    if (!isThere(places.root)) {
        return {};
    }
    const auto isOurs = [](const QString& path) { return !isLink(path) && QFileInfo(path).isDir(); };
    if (!isOurs(places.root) || (isThere(places.content) && !isOurs(places.content))) {
        return {State::InTheWay, false, {}};
    }
    if (!isThere(places.journal)) {
        return {State::Rubbish, false, {}};
    }
    const QByteArray bytes = isLink(places.journal)
                                 ? QByteArray()
                                 : readRegularFile(places.journal, FolderJournal::mostBytes).value_or(QByteArray());
    const std::optional<FolderJournal> journal = FolderJournal::fromBytes(bytes);
    bool isWhole = journal.has_value();
    bool areAllWaiting = true;
    if (journal) {
        for (const StagedFile& file : journal->replaced) {
            const QString path = places.content + u'/' + file.name;
            // Looked at once: a program that is saving takes them away meanwhile.
            if (!holds(path, file)) {
                areAllWaiting = false;
                isWhole = isWhole && !isThere(path);
            }
        }
    }
    // After the files, as it is made before the first of them goes.
    const bool begun = isThere(places.begun);
    if (hasOtherVersion(bytes)) {
        return {State::Newer, begun, {}};
    }
    if (!isWhole || (!areAllWaiting && !begun)) {
        return {State::Damaged, begun, {}};
    }
    return {State::Decided, begun, *journal};
}

} // namespace ketenkaart
