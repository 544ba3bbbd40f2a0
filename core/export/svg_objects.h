#pragma once

#include "core/paint/object_device.h"

#include <QHash>
#include <QSet>
#include <QStringView>
#include <QSvgGenerator>

#include <optional>
#include <variant>
#include <vector>

namespace ketenkaart {

/// An object of a drawing begins: all up to its SvgGroupEnd belongs to it.
struct SvgGroup
{
    QString id;            ///< an XML name, unique in the drawing; may be empty
    QString title;         ///< in words; empty for none
    QString classes;       ///< with spaces between them
    QString role;          ///< of WAI-ARIA; empty for none
    bool isHidden = false; ///< from screen readers
};

struct SvgGroupEnd
{};

/// A line of text, its baseline from the origin of what is painted there.
struct SvgText
{
    QString text;
    TextStyle style;
};

using SvgEvent = std::variant<SvgGroup, SvgGroupEnd, SvgText>;

/// Whether the words of a drawing are text or the outlines of their letters.
enum class SvgWords { Text, Outlines };

/// A device that keeps what the generator of Qt has no words for: where objects begin and end, and which words are
/// where. For each of these *events* it paints a mark, a path that no map has, in whose place svgDocument() writes what
/// is meant. For one page; not reentrant.
class SvgObjects : public QSvgGenerator, public ObjectDevice
{
public:
    /// The scene gives the names of its anchors; it must live as long as this.
    SvgObjects(const MapScene& scene, SvgWords words);

    [[nodiscard]] const std::vector<SvgEvent>& events() const { return m_events; }
    /// The event that a path marks, by its data; no value for a path that is to be seen.
    [[nodiscard]] static std::optional<std::size_t> eventOf(QStringView pathData);

    void beginPart(QPainter& painter, PagePart part) override;
    void endPart(QPainter& painter) override;
    void beginItem(QPainter& painter, const SceneItem& item) override;
    void endItem(QPainter& painter) override;
    void paintText(QPainter& painter, const QString& text, const TextStyle& style) override;

private:
    [[nodiscard]] QString idOf(const QString& name);
    [[nodiscard]] SvgGroup anchorGroup(const MarkerItem& marker);
    [[nodiscard]] SvgGroup cardGroup(const CardItem& card);
    [[nodiscard]] SvgGroup flowGroup(const LinkItem& flow);
    [[nodiscard]] std::optional<SvgGroup> objectOf(const SceneItem& item);
    void mark(QPainter& painter, SvgEvent event);
    void endRun(QPainter& painter);

    SvgWords m_words;
    QHash<QString, QString> m_names; ///< of anchors by their keys
    QSet<QString> m_ids;
    std::vector<SvgEvent> m_events;
    PagePart m_part = PagePart::Map;
    QString m_run;           ///< what the items before this one have in common; empty for none
    bool m_inObject = false; ///< of its own
};

} // namespace ketenkaart
