#include "core/io/markup_check.h"

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

/// What stands between marks without being an element, by how it begins and ends.
struct Passage
{
    QByteArrayView begin;
    QByteArrayView end;
};
constexpr std::array passages{Passage{"<!--", "-->"}, Passage{"<![CDATA[", "]]>"}, Passage{"<?", "?>"}};

/// Behind the end of the passage that begins here; the same place when none does.
qsizetype behindPassage(const QByteArray& xml, qsizetype at)
{
    for (const Passage& passage : passages) {
        if (QByteArrayView(xml).sliced(at).startsWith(passage.begin)) {
            const qsizetype end = xml.indexOf(passage.end, at + passage.begin.size());
            return end < 0 ? xml.size() : end + passage.end.size();
        }
    }
    return at;
}

} // namespace

qsizetype mostAttributesIn(const QByteArray& xml)
{
    qsizetype most = 0;
    for (qsizetype at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
        if (const qsizetype behind = behindPassage(xml, at); behind != at) {
            at = behind;
            continue;
        }
        qsizetype attributes = 0;
        char quote = '\0';
        for (++at; at < xml.size() && (quote || xml[at] != '>'); ++at) {
            const char c = xml[at];
            if (quote) {
                quote = c == quote ? '\0' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '=') {
                ++attributes;
            }
        }
        most = std::max(most, attributes);
    }
    return most;
}

} // namespace ketenkaart
