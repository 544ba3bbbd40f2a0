#include "app/session/export_texts.h"

#include "core/model/slug.h"

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

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands) : QLocale(QLocale::English);
}

/// What a map is about, but for the provinces of its filter.
QString subjectOf(const SceneRequest& request, PageLayout layout)
{
    QStringList chains;
    for (const QString& id : request.filter.chainIds) {
        if (const Chain* chain = request.dataset.chain(id)) {
            chains.append(chain->name.in(request.language));
        }
    }
    QStringList themes;
    for (const Theme theme : request.filter.themes) {
        themes.append(request.dataset.vocabulary().name(theme));
    }
    if (layout == PageLayout::Flows) {
        const QString names = (chains + themes).join(QStringLiteral(", "));
        return names.isEmpty() ? ExportTexts::tr("Links between the provinces")
                               : ExportTexts::tr("Links between the provinces: %1").arg(names);
    }
    if (!chains.isEmpty()) {
        return ExportTexts::tr("Value chain: %1").arg(chains.join(QStringLiteral(", ")));
    }
    if (const Actor* actor = request.dataset.actor(request.focusActorId)) {
        return ExportTexts::tr("%1 and its partners").arg(actor->name);
    }
    return themes.join(QStringLiteral(", "));
}

QString campusesIn(const QString& area)
{
    return area.isEmpty() ? ExportTexts::tr("Innovation campuses")
                          : ExportTexts::tr("Innovation campuses in %1").arg(area);
}

} // namespace

QString suggestedTitle(const SceneRequest& request, PageLayout layout)
{
    if (layout == PageLayout::WhiteSpots) {
        const Chain* chain = request.dataset.chain(request.filter.chainIds.value(0));
        return chain ? ExportTexts::tr("White spots: %1").arg(chain->name.in(request.language))
                     : ExportTexts::tr("White spots: the themes by province");
    }
    const QString subject = subjectOf(request, layout);
    const QString provinces = localeOf(request.language).createSeparatedList(request.filter.provinces);
    if (provinces.isEmpty()) {
        return subject.isEmpty() ? campusesIn(request.dataset.area().name.in(request.language)) : subject;
    }
    return subject.isEmpty() ? campusesIn(provinces)
                             : ExportTexts::tr("%1 in %2", "a theme or chain, in provinces").arg(subject, provinces);
}

QString suggestedFileName(const SceneRequest& request, const QString& title)
{
    QStringList words;
    if (title == suggestedTitle(request)) {
        words = request.filter.chainIds;
        for (const Theme theme : request.filter.themes) {
            words.append(request.dataset.vocabulary().id(theme));
        }
        words += request.filter.provinces;
    }
    const QString name = words.isEmpty() ? title : words.join(u' ');
    return freeSlug(name.left(80), ExportTexts::tr("map"), [](const QString&) { return false; });
}

QString longDate(const QDate& date, Language language)
{
    return localeOf(language).toString(date, QStringLiteral("d MMMM yyyy"));
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
    const QString title = dataset.area().sourceTitle.in(textLanguage());
    return title.isEmpty() ? dataset.name() : title;
}

} // namespace ketenkaart
