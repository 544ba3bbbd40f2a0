#include "core/export/template_book.h"

#include "core/io/file_replacement.h"
#include "core/io/workbook.h"
#include "core/project/column_names.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowsToFill = 999;
constexpr double textWidth = 28.0;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(TemplateBook)
};

QStringList explanation()
{
    return {TemplateText::tr("Give each actor a line of its own on the first sheet; only the name is needed."),
            TemplateText::tr("Choose kind, theme and province from the list in the cell; separate several themes by "
                             "semicolons."),
            TemplateText::tr("The place may be in degrees or in the grid of the surveyors; without it the town "
                             "remains."),
            TemplateText::tr("Name on the second sheet the two actors of each relation, as the first sheet calls "
                             "them."),
            TemplateText::tr("The grey lines are examples and do not count; you may add columns of your own.")};
}

/// A town of that province that the dataset knows; empty when there is none.
QString townIn(const Dataset& dataset, const QString& province)
{
    const auto actor = std::ranges::find_if(
        dataset.actors(), [&](const Actor& each) { return each.province == province && !each.municipality.isEmpty(); });
    return actor == dataset.actors().end() ? QString() : actor->municipality;
}

class TemplateMaking
{
public:
    TemplateMaking(const Dataset& dataset, Language language)
        : m_dataset(dataset)
        , m_language(language)
    {
        for (const auto& term : dataset.vocabulary().terms().actorKinds) {
            m_actorKinds.append(term.name.in(language));
        }
        for (const auto& term : dataset.vocabulary().terms().linkKinds) {
            m_linkKinds.append(term.name.in(language));
        }
        for (const auto& term : dataset.vocabulary().terms().themes) {
            m_themes.append(term.name.in(language));
        }
        for (const HomeRegion& region : dataset.area().homeRegions) {
            m_provinces.append(region.name);
        }
    }

    Result<QByteArray> run()
    {
        const QString summary = m_language == Language::Dutch ? u"summary_nl"_s : u"summary_en"_s;
        const QString label = m_language == Language::Dutch ? u"label_nl"_s : u"label_en"_s;
        WorkbookSheet actors{ColumnNames::shipped().layerName(LayerIndex::Actors, m_language), {}, {}, 1, rowsToFill};
        add(actors, u"name"_s, example(TemplateText::tr("Mill Bakery")));
        add(actors, u"kind"_s, m_actorKinds.value(0), m_actorKinds);
        add(actors, u"themes"_s, m_themes.value(0), m_themes, true);
        add(actors, u"municipality"_s, townIn(m_dataset, m_provinces.value(0)));
        add(actors, u"province"_s, m_provinces.value(0), m_provinces, true);
        add(actors, u"lon"_s, {});
        add(actors, u"lat"_s, {});
        add(actors, u"website"_s, u"https://example.org"_s);
        add(actors, summary, TemplateText::tr("Bakes bread of grain from the region"));
        add(actors, u"source"_s, {});
        WorkbookSheet links{ColumnNames::shipped().layerName(LayerIndex::Links, m_language), {}, {}, 1, rowsToFill};
        const QString names = u"='%1'!$A$2:$A$%2"_s.arg(actors.name, QString::number(rowsToFill + 1));
        add(links, u"from"_s, example(TemplateText::tr("Mill Bakery")), {}, false, names);
        add(links, u"to"_s, example(TemplateText::tr("Square Supermarket")), {}, false, names);
        add(links, u"kind"_s, m_linkKinds.value(0), m_linkKinds);
        add(links, label, TemplateText::tr("bread"));
        const QString title = TemplateText::tr("Explanation");
        WorkbookSheet lines{title, {{title, false, 110.0}}, {}};
        for (const QString& line : explanation()) {
            lines.rows.push_back({line});
        }
        return workbookBytes({actors, links, lines}, m_dataset.area().name.in(m_language));
    }

private:
    [[nodiscard]] QString example(const QString& text) const
    {
        return ColumnNames::shipped().exampleMark(m_language) + u": "_s + text;
    }

    /// A column, and what the example has in it.
    void add(WorkbookSheet& sheet, const QString& column, const QString& value, const QStringList& choices = {},
             bool isFree = false, const QString& choicesFrom = {}) const
    {
        WorkbookColumn made{ColumnNames::shipped().heading(column, m_language)};
        made.isNumber = column == "lon"_L1 || column == "lat"_L1;
        made.width = made.isNumber ? 0.0 : textWidth;
        made.choices = choices;
        made.choicesFrom = choicesFrom;
        made.isFreeChoice = isFree;
        sheet.columns.push_back(made);
        if (sheet.rows.empty()) {
            sheet.rows.emplace_back();
        }
        sheet.rows.front().append(value);
    }

    const Dataset& m_dataset;
    Language m_language;
    QStringList m_actorKinds;
    QStringList m_linkKinds;
    QStringList m_themes;
    QStringList m_provinces;
};

} // namespace

Result<QByteArray> templateBook(const Dataset& dataset, Language language)
{
    return TemplateMaking(dataset, language).run();
}

Result<void> writeTemplateBook(const Dataset& dataset, Language language, const QString& path)
{
    const auto problem = [&](const QString& reason) {
        return Error{Error::Code::WriteFailed, TemplateText::tr("The workbook cannot be written: %1").arg(reason),
                     QDir::toNativeSeparators(path), TemplateText::tr("Choose another folder")};
    };
    return templateBook(dataset, language).and_then([&](const QByteArray& book) {
        return replaceFile(path, problem, book);
    });
}

} // namespace ketenkaart
