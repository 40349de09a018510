#include "app/kitapdarctl/RuleCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Session.h"
#include "app/kitapdarctl/Texts.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/CategoryService.h"
#include "core/rules/CalendarService.h"
#include "wording/CatalogueWords.h"
#include "wording/CirculationWords.h"
#include "wording/PlaceWords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kitapdar::ctl {

namespace {

/// Refuses a --place that the library does not have; "*" is every place.
Result<void, Failure> checkPlace(Session& session, Library& library, const Arguments& arguments) {
    const std::string place = arguments.valueOr("--place", "");
    if (place.empty() || place == "*") return {};
    const auto places = library.readNow(&places::PlaceQueries::tree);
    if (!places) return fail(session.failure(places.error()));
    const auto named = [&](const places::PlaceRow& row) { return row.place.code == place; };
    if (std::ranges::any_of(*places, named)) return {};
    return fail(session.failure(places::PlaceRefusal(places::UnknownPlace{place})));
}

/// Place, category and kind of the options; refused when the library has them not.
Result<rules::LoanRule, Failure> scopeOf(Session& session, Library& library, const Arguments& arguments) {
    rules::LoanRule scope;
    CHECK(checkPlace(session, library, arguments));
    scope.place = arguments.valueOr("--place", "*");
    if (const auto category = arguments.value("--category"); category && *category != "*") {
        const auto known = library.readNow(&readers::CategoryService::list);
        if (!known) return fail(session.failure(known.error()));
        if (std::ranges::find(*known, *category, &readers::Category::code) == known->end())
            return fail(arguments.badValue("--category", *category));
        scope.category = *category;
    }
    if (const auto kind = arguments.value("--kind"); kind && *kind != "*") {
        if (!hasKindWords(*kind)) return fail(arguments.badValue("--kind", *kind));
        scope.kind = *kind;
    }
    return scope;
}

Json documentOf(const rules::CalendarLine& line) {
    return {{"id", line.id},
            {"rule", line.rule},
            {"weekday", orNull(line.weekday)},
            {"month_day", orNull(line.monthDay)},
            {"first", orNull(line.firstDay)},
            {"last", orNull(line.lastDay)},
            {"note", line.note}};
}

Result<std::optional<Day>, Failure> dayOf(const Arguments& arguments, std::string_view option) {
    const auto text = arguments.value(option);
    if (!text) return std::optional<Day>();
    const auto day = Day::fromIso(*text);
    if (!day) return fail(arguments.badValue(option, *text));
    return std::optional(*day);
}

/// "weekly 7", "yearly 01-07", "closed 2026-05-27 2026-05-27".
Result<rules::CalendarLine, Failure> lineFrom(const Arguments& arguments) {
    rules::CalendarLine line;
    line.rule = arguments.at(0);
    line.note = arguments.valueOr("--note", "");
    const std::string& which = arguments.at(1);
    TRY(line.firstDay, dayOf(arguments, "--from"));
    TRY(line.lastDay, dayOf(arguments, "--until"));
    if (line.rule == "weekly") {
        TRY(const auto weekday, arguments.number("DAY", which, 1));
        if (weekday > 7) return fail(arguments.badValue("DAY", which));
        line.weekday = static_cast<int>(weekday);
    } else if (line.rule == "yearly") {
        line.monthDay = which;
    } else {
        // The day itself is the first one: another one would be passed over without a word.
        if (line.firstDay) return fail(arguments.badValue("--from", arguments.valueOr("--from", "")));
        line.firstDay = Day::fromIso(which);
        if (!line.firstDay) return fail(arguments.badValue("DAY", which));
    }
    return line;
}

/// "-" removes a rule; "yes" and "no", as `rule list` words them, are what such rules store as 1 and 0.
std::string storedValue(const std::string& rule, const std::string& given) {
    if (given == "-") return {};
    const auto* const type =
        std::ranges::find(rules::loanRuleTypes, std::string_view(rule), &rules::LoanRuleType::name);
    const bool isYesOrNo =
        type != rules::loanRuleTypes.end() && std::holds_alternative<bool rules::LoanTerms::*>(type->term);
    if (isYesOrNo && given == "yes") return "1";
    if (isYesOrNo && given == "no") return "0";
    return given;
}

/// "last friday", "first 1".
std::optional<rules::MonthlyDay> monthlyDayFrom(const std::string& text) {
    constexpr std::array<std::string_view, 5> weeks{"first", "second", "third", "fourth", "last"};
    constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};
    const auto numberOf = [](const auto& names, std::string_view word) {
        const auto found = std::ranges::find(names, word);
        if (found != names.end()) return static_cast<int>(found - names.begin()) + 1;
        const bool isDigit = word.size() == 1 && word[0] >= '1' && word[0] < static_cast<char>('1' + names.size());
        return isDigit ? word[0] - '0' : 0;
    };
    const std::size_t blank = text.find(' ');
    if (blank == std::string::npos) return std::nullopt;
    const rules::MonthlyDay monthly{numberOf(weeks, std::string_view(text).substr(0, blank)),
                                    numberOf(weekdays, std::string_view(text).substr(blank + 1))};
    return monthly.week && monthly.weekday ? std::optional(monthly) : std::nullopt;
}

Outcome addMonthly(Session& session, const Arguments& arguments) {
    const auto monthly = monthlyDayFrom(arguments.at(1));
    if (!monthly) return fail(arguments.badValue("monthly", arguments.at(1)));
    const rules::DayOutside bounds;
    TRY(const auto year, arguments.number("--year", bounds.firstYear, session.clock().today().year()));
    if (year > bounds.lastYear) return fail(arguments.badValue("--year", arguments.valueOr("--year", "")));
    TRY(Library* const library, session.library());
    const auto added = library->writeNow(&rules::CalendarService::addMonthly, *monthly, static_cast<int>(year),
                                         arguments.valueOr("--note", ""));
    if (!added) return fail(session.failure(added.error()));
    return Answer{{{"added", *added}}, line(Ctl::tr("Lines added to the calendar: %1").arg(*added))};
}

} // namespace

/// Every rule with the value that holds for this place, category and kind.
Outcome listRules(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto scope, scopeOf(session, *library, arguments));
    const auto rules = library->readNow(&rules::CalendarService::rules);
    if (!rules) return fail(session.failure(rules.error()));
    const rules::LoanTerms terms = rules->terms(scope.place, scope.category, scope.kind);
    Answer answer{Json::array(), {}};
    for (const rules::LoanRuleType& rule : rules::loanRuleTypes) {
        // Two limits have one name; the one counts the books of a kind.
        const bool ofKind = rule.kinds == rules::KindScope::Named;
        answer.document.push_back({{"name", rule.name}, {"of_kind", ofKind}, {"value", rules::valueOf(terms, rule)}});
        answer.text += line(qs(std::string(rule.name) + (ofKind ? " --kind\t" : "\t")) + words(rule) +
                            QLatin1Char('\t') + words(rule, terms));
    }
    return answer;
}

Outcome setRule(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(auto rule, scopeOf(session, *library, arguments));
    rule.name = arguments.at(0);
    rule.value = storedValue(rule.name, arguments.at(1));
    const auto set = library->writeNow(&rules::CalendarService::setRule, rule);
    if (!set) return fail(session.failure(set.error()));
    return Answer{{{"name", rule.name},
                   {"place", rule.place},
                   {"category", rule.category},
                   {"kind", rule.kind},
                   {"value", rule.value}},
                  line(qs(rule.name + "\t" + (rule.value.empty() ? "-" : rule.value)))};
}

Outcome listCalendar(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto lines = library->readNow(&rules::CalendarService::lines);
    if (!lines) return fail(session.failure(lines.error()));
    Answer answer{Json::array(), {}};
    for (const rules::CalendarLine& each : *lines) {
        answer.document.push_back(documentOf(each));
        answer.text += line(QString::number(each.id) + QLatin1Char('\t') + words(each));
    }
    if (lines->empty()) answer.text = line(Ctl::tr("The library is open every day."));
    return answer;
}

Outcome addToCalendar(Session& session, const Arguments& arguments) {
    if (arguments.at(0) == "holidays") {
        TRY(const auto year, arguments.number("YEAR", arguments.at(1), 1991));
        if (year > 2076) return fail(arguments.badValue("YEAR", arguments.at(1))); // as far as Umm al-Qura is known
        TRY(Library* const library, session.library());
        const auto added = library->writeNow(&rules::CalendarService::addHolidays, static_cast<int>(year));
        if (!added) return fail(session.failure(added.error()));
        return Answer{{{"added", *added}}, line(Ctl::tr("Lines added to the calendar: %1").arg(*added))};
    }
    if (arguments.at(0) == "monthly") return addMonthly(session, arguments);
    TRY(const auto given, lineFrom(arguments));
    TRY(Library* const library, session.library());
    const auto added = library->writeNow(&rules::CalendarService::addLine, given);
    if (!added) return fail(session.failure(added.error()));
    Answer answer{documentOf(added->line),
                  line(QString::number(added->line.id) + QLatin1Char('\t') + words(added->line))};
    answer.document["new"] = added->isNew;
    if (!added->isNew) answer.text += line(Ctl::tr("The calendar has this line already; nothing was added."));
    return answer;
}

Outcome removeFromCalendar(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const auto removed = library->writeNow(&rules::CalendarService::removeLine, id);
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{{{"removed", id}}, line(Ctl::tr("Removed: %1").arg(QString::number(id)))};
}

} // namespace kitapdar::ctl
