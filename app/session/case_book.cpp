#include "app/session/case_book.h"

#include "core/model/slug.h"

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
    return freeSlug(name, u"case"_s, [this](const QString& id) { return find(id) != nullptr; });
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
