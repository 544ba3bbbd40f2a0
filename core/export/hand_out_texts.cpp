#include "core/export/hand_out_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct HandOutText
{
    Q_DECLARE_TR_FUNCTIONS(HandOutText)
};

} // namespace

DocumentInfo documentInfoOf(const HandOutJob& job)
{
    QStringList titles;
    for (const HandOutSlide& slide : job.slides) {
        titles.append(
            QStringLiteral("%1. %2").arg(QString::number(slide.number), titleOf(slide.slide, job.context.language)));
    }
    return {job.title, job.author, HandOutText::tr("Scenes: %1").arg(titles.join(QStringLiteral("; "))), job.source,
            job.context.language};
}

QString titleOf(const Slide& slide, Language language)
{
    const QString title = slide.title.in(language).simplified();
    return title.isEmpty() ? displayName(slide.kind) : title;
}

QStringList notesOf(const Slide& slide, const HandOutJob& job)
{
    QStringList notes = paragraphsOf(slide.notes.in(job.context.language));
    // Who names the sources in the notes does not want them there twice.
    const QString source = HandOutText::tr("Source: %1");
    const QString start = source.section(u'%', 0, 0).trimmed();
    const bool namesSource = std::ranges::any_of(notes, [&](const QString& note) { return note.startsWith(start); });
    if (!slide.source.isEmpty() && !namesSource) {
        notes.append(source.arg(slide.source));
    }
    return notes;
}

Error handOutCancelled()
{
    return {Error::Code::Cancelled, HandOutText::tr("Cancelled"), QString(), QString()};
}

} // namespace ketenkaart
