#include "core/check/slide_check.h"

#include "core/picture/picture_file.h"
#include "core/project/dataset_folder.h"
#include "core/slide/slide_layout.h"
#include "core/slide/slide_references.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

class SlideCheck
{
    Q_DECLARE_TR_FUNCTIONS(SlideCheck)

public:
    explicit SlideCheck(const ReadDataset& read)
        : m_dataset(read.dataset)
        , m_rows(read.rows)
    {}

    Diagnostics run()
    {
        for (const Slide& slide : m_dataset.slides()) {
            checkReferences(slide);
            checkContent(slide);
            checkPicture(slide);
            checkLength(slide);
        }
        checkLanguages();
        return std::move(m_findings);
    }

private:
    void report(Severity severity, Code code, const Slide& slide, const QString& column, const QString& message,
                const QString& advice)
    {
        m_findings.push_back({severity, code, layer, m_rows.row(layer, slide.id), column,
                              tr("Scene '%1': %2").arg(slide.id, message), advice});
    }

    void checkReferences(const Slide& slide)
    {
        for (const BrokenReference& broken : brokenReferences(slide, m_dataset)) {
            // Without an id it is something that the kind of scene needs, and that is not named at all.
            const bool isNamed = !broken.id.isEmpty();
            report(isNamed ? Severity::Error : Severity::Warning, isNamed ? Code::UnknownReference : Code::MissingValue,
                   slide, broken.column, broken.message,
                   isNamed ? tr("Correct it, or take it out of the scene")
                           : tr("Name it, or choose another kind of scene"));
        }
        for (const QString& province : slide.provinces) {
            if (!std::ranges::contains(m_dataset.actors(), province, &Actor::province)) {
                report(Severity::Error, Code::UnknownReference, slide, u"provinces"_s,
                       tr("There is no actor in '%1'").arg(province), tr("Name a province as the actors do"));
            }
        }
    }

    void checkContent(const Slide& slide)
    {
        if (isEmpty(slide.title)) {
            report(Severity::Warning, Code::MissingValue, slide, u"title_nl"_s, tr("The scene has no title"),
                   tr("Give it one: lists and hand-outs show it too"));
        }
        if (slide.kind == Slide::Kind::Text && isEmpty(slide.text)) {
            report(Severity::Warning, Code::MissingValue, slide, u"text_nl"_s, tr("The scene is for text and has none"),
                   tr("Write something, or choose another kind of scene"));
        }
    }

    void checkPicture(const Slide& slide)
    {
        const QString path = imagePath(slide, m_dataset);
        if (path.isEmpty() || !QFileInfo(path).isFile()) {
            return; // which checkReferences() says
        }
        const auto picture = readPicture(path, placeOfPicture(slide.image, m_dataset).folder);
        if (!picture) {
            report(Severity::Error, Code::UnusablePicture, slide, u"image"_s, picture.error().message,
                   picture.error().advice);
        }
    }

    void checkLength(const Slide& slide)
    {
        for (const Language language : {Language::Dutch, Language::English}) {
            const SlideContext context{m_dataset, nullptr, language};
            if (const QString problem = textProblemOf(slide, context, usualScreen); !problem.isEmpty()) {
                report(Severity::Warning, Code::SlideTextTooLong, slide,
                       language == Language::Dutch ? u"text_nl"_s : u"text_en"_s, problem,
                       tr("Shorten it, or divide it among two scenes"));
            }
        }
    }

    static bool isEmpty(const LocalizedText& text)
    {
        return text.dutch.trimmed().isEmpty() && text.english.trimmed().isEmpty();
    }

    void checkLanguages()
    {
        struct Text
        {
            QLatin1StringView name;
            LocalizedText Slide::* of;
        };
        static constexpr std::array texts{Text{"title"_L1, &Slide::title}, Text{"text"_L1, &Slide::text},
                                          Text{"caption"_L1, &Slide::caption}, Text{"notes"_L1, &Slide::notes}};
        for (const Text& text : texts) {
            checkLanguage(text.name + "_nl"_L1, text.of, &LocalizedText::dutch, &LocalizedText::english);
            checkLanguage(text.name + "_en"_L1, text.of, &LocalizedText::english, &LocalizedText::dutch);
        }
    }

    void checkLanguage(const QString& column, LocalizedText Slide::* text, QString LocalizedText::* language,
                       QString LocalizedText::* other)
    {
        const auto isFilled = [](const QString& value) { return !value.trimmed().isEmpty(); };
        std::vector<const Slide*> lacking;
        bool isUsed = false;
        for (const Slide& slide : m_dataset.slides()) {
            isUsed = isUsed || isFilled(slide.*text.*language);
            if (isFilled(slide.*text.*other) && !isFilled(slide.*text.*language)) {
                lacking.push_back(&slide);
            }
        }
        const QString advice = tr("Fill the column %1").arg(column);
        if (!isUsed && lacking.size() > 1) {
            m_findings.push_back({Severity::Note, Code::MissingValue, layer, 0, column,
                                  tr("No scene says anything here, only in the other language"), advice});
            return;
        }
        for (const Slide* slide : lacking) {
            report(Severity::Note, Code::MissingValue, *slide, column, tr("The text is in the other language only"),
                   advice);
        }
    }

    static constexpr QLatin1StringView layer = "presentation"_L1;
    static constexpr QSizeF usualScreen{16.0, 9.0};
    const Dataset& m_dataset;
    const SourceRows& m_rows;
    Diagnostics m_findings;
};

} // namespace

Diagnostics checkSlides(const ReadDataset& read)
{
    return SlideCheck(read).run();
}

} // namespace ketenkaart
