#include "app/session/export_texts.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExportTexts)
};

} // namespace

QString suggestedTitle(const SceneRequest& request, PageLayout layout)
{
    if (layout == PageLayout::WhiteSpots) {
        const Chain* chain = request.dataset.chain(request.filter.chainIds.value(0));
        return chain ? ExportTexts::tr("White spots: %1").arg(chain->name.in(request.language))
                     : ExportTexts::tr("White spots: the themes by province");
    }
    QStringList names;
    for (const QString& id : request.filter.chainIds) {
        if (const Chain* chain = request.dataset.chain(id)) {
            names.append(chain->name.in(request.language));
        }
    }
    if (layout == PageLayout::Flows) {
        for (const Theme theme : request.filter.themes) {
            names.append(displayName(theme));
        }
        return names.isEmpty()
                   ? ExportTexts::tr("Links between the provinces")
                   : ExportTexts::tr("Links between the provinces: %1").arg(names.join(QStringLiteral(", ")));
    }
    if (!names.isEmpty()) {
        return ExportTexts::tr("Value chain: %1").arg(names.join(QStringLiteral(", ")));
    }
    if (const Actor* actor = request.dataset.actor(request.focusActorId)) {
        return ExportTexts::tr("%1 and its partners").arg(actor->name);
    }
    for (const Theme theme : request.filter.themes) {
        names.append(displayName(theme));
    }
    if (!names.isEmpty()) {
        return names.join(QStringLiteral(", "));
    }
    return ExportTexts::tr("Innovation campuses in Noord-Brabant, Gelderland and Overijssel");
}

QString longDate(const QDate& date, Language language)
{
    const QLocale locale =
        language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands) : QLocale(QLocale::English);
    return locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString presentationTitle(const std::vector<Slide>& slides, const Dataset& dataset, Language language)
{
    for (const Slide& slide : slides) {
        if (slide.kind == Slide::Kind::Title && !slide.title.in(language).isEmpty()) {
            return slide.title.in(language).simplified();
        }
    }
    return sourceLine(dataset);
}

QString sourceLine(const Dataset& dataset)
{
    // The name of the shipped dataset's folder is a word for programmers; the paper has a title.
    if (dataset.name() == u"propositie") {
        return QCoreApplication::translate(
            "ExportTexts", "Propositie Industrie- en innovatiebeleid Noord-Brabant, Gelderland en Overijssel");
    }
    return dataset.name();
}

} // namespace ketenkaart
