#include "app/kitapdarctl/FigureCodes.h"

#include "app/kitapdarctl/Session.h"
#include "core/holds/Hold.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/CategoryService.h"
#include "core/visits/Visit.h"
#include "wording/FigureWords.h"
#include "wording/PlaceWords.h"

#include <algorithm>
#include <array>

namespace kitapdar::ctl {

namespace {

using reports::Axis;

QString nameOf(const catalogue::ContentGroup& group, Language language) {
    const std::string& name = language == Language::Kazakh    ? group.kk
                              : language == Language::Russian ? group.ru
                                                              : group.en;
    return qs(name.empty() ? group.kk : name);
}

bool isAgeBand(const std::string& code) {
    constexpr int oldest = 60; // every band begins at or below it
    for (int age = 0; age <= oldest; ++age) {
        if (figures::ageBandOf(age)->code == code) return true;
    }
    return false;
}

bool isWay(const std::string& code) {
    constexpr auto ways = std::to_array<std::string_view>({"home", "room", "desk", "typed", "tally", "new", "again"});
    return std::ranges::find(ways, code) != ways.end() || visits::referenceWayFromCode(code) ||
           holds::unmetReasonFromCode(code);
}

} // namespace

Result<FigureCodes, Failure> FigureCodes::of(Session& session, Library& library, Language language) {
    FigureCodes codes(language);
    auto categories = library.readNow(&readers::CategoryService::list);
    if (!categories) return fail(session.failure(categories.error()));
    auto groups = library.readNow(&catalogue::ContentGroupService::list);
    if (!groups) return fail(session.failure(groups.error()));
    const auto places = library.readNow(&places::PlaceQueries::tree);
    if (!places) return fail(session.failure(places.error()));
    codes.m_categories = std::move(*categories);
    codes.m_groups = std::move(*groups);
    for (const places::PlaceRow& row : *places) codes.m_places.push_back(row.place);
    return codes;
}

bool FigureCodes::isKnown(Axis axis, const std::string& code) const {
    if (code.empty()) return true;
    const auto hasNumber = [&](const catalogue::ContentGroup& group) { return std::to_string(group.id) == code; };
    switch (axis) {
    case Axis::Act:
        return reports::measureFromCode(code).has_value();
    case Axis::Category:
        return code == "*" || std::ranges::find(m_categories, code, &readers::Category::code) != m_categories.end();
    case Axis::Age:
        return isAgeBand(code);
    case Axis::Youth29:
        return code == "14-29" || code == "other";
    case Axis::Youth35:
        return code == "14-35" || code == "other";
    case Axis::Language:
        return figures::languageGroupFromCode(code).has_value();
    case Axis::Kind:
        return hasKindWords(code);
    case Axis::Group:
        return std::ranges::any_of(m_groups, hasNumber);
    case Axis::Place:
        return std::ranges::find(m_places, code, &places::Place::code) != m_places.end();
    case Axis::Way:
        return isWay(code);
    case Axis::Sex:
        return code == "f" || code == "m";
    case Axis::Day:
        return Day::fromIso(code).has_value();
    case Axis::Month:
        return Day::fromIso(code + "-01").has_value();
    }
    return false;
}

QString FigureCodes::words(Axis axis, const std::string& code) const {
    if (axis == Axis::Category) {
        const auto found = std::ranges::find(m_categories, code, &readers::Category::code);
        if (found != m_categories.end()) return kitapdar::nameOf(*found, m_language);
    }
    if (axis == Axis::Place && !code.empty()) return placeWords(m_places, code, m_language);
    if (axis == Axis::Group) {
        const auto hasNumber = [&](const catalogue::ContentGroup& group) { return std::to_string(group.id) == code; };
        const auto found = std::ranges::find_if(m_groups, hasNumber);
        if (found != m_groups.end()) return ctl::nameOf(*found, m_language);
    }
    return figureWords(axis, code);
}

} // namespace kitapdar::ctl
