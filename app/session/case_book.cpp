#include "app/session/case_book.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

CaseBook::CaseBook(std::vector<Case> cases)
    : m_cases(std::move(cases))
    , m_kept(m_cases)
{}

const Case* CaseBook::find(const QString& id) const
{
    const auto found = std::ranges::find(m_cases, id, &Case::id);
    return found == m_cases.end() ? nullptr : &*found;
}

QString CaseBook::freeId(const QString& name) const
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 0x80) {
            slug += c;
        } else if (!slug.isEmpty() && !slug.endsWith(u'-') && !c.isMark()) {
            slug += u'-';
        }
    }
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    if (slug.isEmpty()) {
        slug = u"case"_s;
    }
    QString id = slug;
    for (int i = 2; find(id); ++i) {
        id = slug + u'-' + QString::number(i);
    }
    return id;
}

bool CaseBook::save(const Case& scenario)
{
    const auto known = std::ranges::find(m_cases, scenario.id, &Case::id);
    if (known == m_cases.end()) {
        m_cases.push_back(scenario);
        return true;
    }
    if (*known == scenario) {
        return false;
    }
    *known = scenario;
    return true;
}

bool CaseBook::remove(const QString& id)
{
    return std::erase_if(m_cases, [&](const Case& scenario) { return scenario.id == id; }) > 0;
}

} // namespace ketenkaart
