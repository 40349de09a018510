#include "app/kitapdarctl/RuleCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/Session.h"
#include "app/kitapdarctl/Texts.h"
#include "core/base/Money.h"
#include "core/circulation/ClosureService.h"
#include "core/circulation/WhatIf.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/CategoryService.h"
#include "wording/CatalogueWords.h"
#include "wording/CirculationWords.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"
#include "wording/PlaceWords.h"
#include "wording/RuleWords.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

namespace kitapdar::ctl {

namespace {

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
            {"note", line.note},
            {"place", line.place.empty() ? "*" : line.place}};
}

/// With its id, when it has one yet, and the place it is for, when that is not the whole library.
QString lineOf(const rules::CalendarLine& line) {
    QString text = words(line);
    if (line.id != 0) text.prepend(QString::number(line.id) + QLatin1Char('\t'));
    if (!line.place.empty() && line.place != "*") text += QLatin1Char('\t') + placeText(line.place);
    return text;
}

/// Refuses options that this kind of line has not: they would be passed over without a word.
Result<void, Failure> checkNone(const Arguments& arguments, std::initializer_list<std::string_view> options) {
    for (const std::string_view option : options) {
        if (const auto text = arguments.value(option)) return fail(arguments.badValue(option, *text));
    }
    return {};
}

/// "weekly 7", "yearly 01-07", "closed 2026-05-27 2026-05-27".
Result<rules::CalendarLine, Failure> lineFrom(const Arguments& arguments) {
    rules::CalendarLine line;
    line.rule = arguments.at(0);
    line.note = arguments.valueOr("--note", "");
    line.place = arguments.valueOr("--place", "*");
    const std::string& which = arguments.at(1);
    TRY(line.firstDay, dayOf(arguments, "--from"));
    TRY(line.lastDay, dayOf(arguments, "--until"));
    if (line.rule == "weekly") {
        TRY(const auto weekday, arguments.number("DAY", which, 1));
        if (weekday > 7) return fail(arguments.badValue("DAY", which));
        CHECK(checkNone(arguments, {"--from", "--until", "--year"}));
        line.weekday = static_cast<int>(weekday);
    } else if (line.rule == "yearly") {
        if (!Day::fromIso("2024-" + which)) return fail(arguments.badValue("DAY", which)); // 29 February is one
        line.monthDay = which;
        CHECK(checkNone(arguments, {"--year"}));
    } else {
        // The day itself is the first one: another one would be passed over without a word.
        CHECK(checkNone(arguments, {"--from", "--year"}));
        line.firstDay = Day::fromIso(which);
        if (!line.firstDay) return fail(arguments.badValue("DAY", which));
    }
    CHECK(checkOrder(line.firstDay, line.lastDay, "--until"));
    return line;
}

/// "-" removes a rule; "yes" and "no", as `rule list` words them, are what such rules store as 1 and 0; money is given
/// in tenge, as everywhere in this program, and stored in tiyn.
std::string storedValue(const std::string& rule, const std::string& given) {
    if (given == "-") return {};
    if (ruleCountsMoney(rule)) {
        const auto money = Money::fromTenge(given);
        return money ? std::to_string(money->tiyn) : given;
    }
    if (rules::isWellFormed(rule, given)) return given;
    if (given == "yes" && rules::isWellFormed(rule, "1") && !rules::isWellFormed(rule, "2")) return "1";
    if (given == "no" && rules::isWellFormed(rule, "0") && !rules::isWellFormed(rule, "2")) return "0";
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

Json documentOf(const circulation::ClosureEffect& effect) {
    Json loans = Json::array();
    for (const circulation::MovedLoan& loan : effect.loans) {
        loans.push_back({{"loan", loan.id.value},
                         {"barcode", loan.barcode},
                         {"title", loan.title},
                         {"from", loan.from.iso()},
                         {"to", loan.to.iso()}});
    }
    Json holds = Json::array();
    for (const circulation::MovedHold& hold : effect.holds)
        holds.push_back({{"hold", hold.id}, {"from", hold.from.iso()}, {"to", hold.to.iso()}});
    Json days = Json::array();
    for (const auto& [count, moved] : effect.loansByDays()) days.push_back({{"days", count}, {"loans", moved}});
    return {{"moved_loans", std::move(loans)},
            {"moved_holds", std::move(holds)},
            {"moved_by", std::move(days)},
            {"closed_from", effect.closed ? Json(effect.closed->from.iso()) : Json()}};
}

std::string linesOf(const circulation::ClosureEffect& effect, bool isPreview) {
    std::string text;
    for (const circulation::MovedLoan& loan : effect.loans) {
        text += line(dayText(loan.from) + QStringLiteral(" → ") + dayText(loan.to) + QLatin1Char('\t') +
                     qs(loan.barcode) + QLatin1Char('\t') + qs(loan.title));
    }
    const auto count = [](std::size_t number) { return QString::number(number); };
    if (effect.loans.empty() && effect.holds.empty()) text += line(Ctl::tr("No due date and no deadline moves."));
    if (!effect.loans.empty())
        text += line((isPreview ? Ctl::tr("Due dates that would move: %1") : Ctl::tr("Due dates moved: %1"))
                         .arg(count(effect.loans.size())));
    if (!effect.holds.empty())
        text +=
            line((isPreview ? Ctl::tr("Pickup deadlines that would move: %1") : Ctl::tr("Pickup deadlines moved: %1"))
                     .arg(count(effect.holds.size())));
    if (effect.closed) text += line(words(circulation::Block(*effect.closed)));
    return text;
}

/// What stands of a change that adds lines or changes one.
Answer answerOf(const circulation::ClosureEffect& effect, bool isPreview) {
    Answer answer{documentOf(effect), {}};
    answer.document["preview"] = isPreview;
    const rules::LineChanges& lines = effect.lines;
    answer.document["added"] = lines.added.size();
    const rules::CalendarLine* one = lines.edited ? &*lines.edited : lines.present ? &*lines.present : nullptr;
    if (!one && lines.added.size() == 1) one = &lines.added.front();
    if (one) {
        answer.document.update(documentOf(*one));
        answer.document["new"] = !lines.isEmpty();
        answer.text += line(lineOf(*one));
    } else if (lines.isEmpty()) {
        answer.text += line(Ctl::tr("Nothing was changed."));
    } else {
        answer.text += line((isPreview ? Ctl::tr("Lines that would be added to the calendar: %1")
                                       : Ctl::tr("Lines added to the calendar: %1"))
                                .arg(lines.added.size()));
    }
    if (lines.present) answer.text += line(Ctl::tr("The calendar has this line already; nothing was added."));
    answer.text += linesOf(effect, isPreview);
    if (isPreview) answer.text += line(Ctl::tr("A preview: nothing was changed."));
    return answer;
}

/// Does it, or with --preview only says what it would move.
Outcome change(Session& session, const Arguments& arguments, const rules::CalendarChange& wanted) {
    TRY(Library* const library, session.library());
    const bool isPreview = arguments.has("--preview");
    const auto effect = isPreview ? library->readNow(&circulation::ClosureService::preview, wanted)
                                  : library->writeNow(&circulation::ClosureService::apply, wanted);
    if (!effect) return fail(session.failure(effect.error()));
    return answerOf(*effect, isPreview);
}

Result<rules::CalendarChange, Failure> monthlyFrom(Session& session, const Arguments& arguments) {
    CHECK(checkNone(arguments, {"--from", "--until"}));
    const auto monthly = monthlyDayFrom(arguments.at(1));
    if (!monthly) return fail(arguments.badValue("monthly", arguments.at(1)));
    const rules::DayOutside bounds;
    TRY(const auto year, arguments.number("--year", bounds.firstYear, session.clock().today().year()));
    if (year > bounds.lastYear) return fail(arguments.badValue("--year", arguments.valueOr("--year", "")));
    return rules::CalendarChange(rules::AddMonthly{*monthly, static_cast<int>(year), arguments.valueOr("--note", ""),
                                                   arguments.valueOr("--place", "*")});
}

Result<rules::CalendarChange, Failure> holidaysFrom(const Arguments& arguments) {
    CHECK(checkNone(arguments, {"--from", "--until", "--year", "--note", "--place"}));
    TRY(const auto year, arguments.number("YEAR", arguments.at(1), 1991));
    if (year > 2076) return fail(arguments.badValue("YEAR", arguments.at(1))); // as far as Umm al-Qura is known
    return rules::CalendarChange(rules::AddHolidays{static_cast<int>(year)});
}

Json documentOf(const circulation::YearOfLoans& year) {
    return {{"loans", year.loans},
            {"refused", year.refused},
            {"overdue", year.overdue},
            {"renewals", year.renewals},
            {"readers", year.readers}};
}

/// "*" for any; "hall/child/book".
std::string scopeText(const rules::LoanRule& rule) { return rule.place + "/" + rule.category + "/" + rule.kind; }

/// Two limits have one name; a rule of a kind is the one that counts the books of it. nullptr: there is no such rule.
const rules::LoanRuleType* typeOf(const rules::LoanRule& rule) {
    const rules::LoanRuleType* found = nullptr;
    for (const rules::LoanRuleType& type : rules::loanRuleTypes) {
        if (type.name != rule.name) continue;
        const bool isOfKind = type.kinds == rules::KindScope::Named;
        if (!found || isOfKind == (rule.kind != "*")) found = &type;
    }
    return found;
}

/// The rules that the library has set, each with its scope; of the options those that are given must be the same.
Outcome listSetRules(const rules::LoanRules& all, const Arguments& arguments, const rules::LoanRule& scope) {
    Answer answer{Json::array(), {}};
    for (const rules::LoanRule& rule : all.all()) {
        const bool isAsked = (!arguments.has("--place") || rule.place == scope.place) &&
                             (!arguments.has("--category") || rule.category == scope.category) &&
                             (!arguments.has("--kind") || rule.kind == scope.kind);
        const rules::LoanRuleType* const type = typeOf(rule);
        if (!isAsked || !type) continue;
        answer.document.push_back({{"name", rule.name},
                                   {"place", rule.place},
                                   {"category", rule.category},
                                   {"kind", rule.kind},
                                   {"value", ruleValue(rule.name, rule.value)}});
        answer.text += line(qs(rule.name + "\t") + words(*type) + QLatin1Char('\t') + valueWords(*type, rule.value) +
                            qs("\t" + scopeText(rule)));
    }
    if (answer.document.empty()) answer.text = line(Ctl::tr("No rule is set: all are as shipped."));
    return answer;
}

} // namespace

/// Every rule with the value that holds for this place, category and kind.
Outcome listRules(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto scope, scopeOf(session, *library, arguments));
    const auto rules = library->readNow(&rules::CalendarService::rules);
    if (!rules) return fail(session.failure(rules.error()));
    if (arguments.has("--set")) return listSetRules(*rules, arguments, scope);
    rules::PlacePath path;
    if (scope.place != "*") {
        const auto tree = library->readNow(&places::PlaceQueries::tree);
        if (!tree) return fail(session.failure(tree.error()));
        std::vector<places::Place> all;
        for (const places::PlaceRow& row : *tree) all.push_back(row.place);
        path = places::pathIn(all, scope.place);
    }
    Answer answer{Json::array(), {}};
    for (const rules::ExplainedTerm& term : rules->explain(path, scope.category, scope.kind)) {
        // Two limits have one name; the one counts the books of a kind.
        const bool ofKind = term.type->kinds == rules::KindScope::Named;
        Json beaten = Json::array();
        for (const rules::LoanRule& rule : term.beaten)
            beaten.push_back({{"scope", scopeText(rule)}, {"value", ruleValue(rule.name, rule.value)}});
        answer.document.push_back({{"name", term.type->name},
                                   {"of_kind", ofKind},
                                   {"value", ruleValue(term.type->name, term.value)},
                                   {"scope", term.winner ? Json(scopeText(*term.winner)) : Json()},
                                   {"follows", term.follows.empty() ? Json() : Json(term.follows)},
                                   {"beats", std::move(beaten)}});
        const std::string from = term.winner            ? scopeText(*term.winner)
                                 : term.follows.empty() ? std::string("-")
                                                        : std::string(term.follows);
        answer.text += line(qs(std::string(term.type->name) + (ofKind ? " --kind\t" : "\t")) + words(*term.type) +
                            QLatin1Char('\t') + valueWords(*term.type, term.value) + QLatin1Char('\t') + qs(from));
    }
    return answer;
}

Outcome whatIfRule(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(auto rule, scopeOf(session, *library, arguments));
    rule.name = arguments.at(0);
    rule.value = storedValue(rule.name, arguments.at(1));
    const rules::DayOutside bounds;
    TRY(const auto year, arguments.number("--year", bounds.firstYear, session.clock().today().year() - 1));
    if (year > bounds.lastYear) return fail(arguments.badValue("--year", arguments.valueOr("--year", "")));
    const auto answer = library->readNow(&circulation::WhatIfService::compare, rule, static_cast<int>(year),
                                         std::shared_ptr<jobs::Progress>());
    if (!answer) return fail(session.failure(answer.error()));
    const auto row = [](const QString& what, int before, int after) {
        return line(what + QLatin1Char('\t') + numberText(before) + QLatin1Char('\t') + numberText(after));
    };
    const auto& [before, after] = *answer;
    const QString heading =
        QString::number(year) + QLatin1Char('\t') + Ctl::tr("as it was") + QLatin1Char('\t') + Ctl::tr("with the rule");
    Answer compared{{{"year", year}, {"before", documentOf(before)}, {"after", documentOf(after)}},
                    line(heading) + row(Ctl::tr("Loans"), before.loans, after.loans) +
                        row(Ctl::tr("Refused"), before.refused, after.refused) +
                        row(Ctl::tr("Overdue"), before.overdue, after.overdue) +
                        row(Ctl::tr("Renewals"), before.renewals, after.renewals) +
                        row(Ctl::tr("Readers"), before.readers, after.readers)};
    if (before.loans == 0)
        compared.text += line(Ctl::tr("Nothing was lent in the year %1, so there is nothing to compare.").arg(year));
    return compared;
}

Outcome setRule(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(auto rule, scopeOf(session, *library, arguments));
    rule.name = arguments.at(0);
    rule.value = storedValue(rule.name, arguments.at(1));
    if (auto stored = rules::checked(rule)) rule = std::move(*stored); // else it is refused
    const auto set = library->writeNow(&rules::CalendarService::setRule, rule);
    if (!set) return fail(session.failure(set.error()));
    const std::string value = ruleValue(rule.name, rule.value);
    const QString said = value.empty() ? QStringLiteral("-") : valueWords(*typeOf(rule), rule.value);
    return Answer{{{"name", rule.name},
                   {"place", rule.place},
                   {"category", rule.category},
                   {"kind", rule.kind},
                   {"value", value}},
                  line(qs(rule.name + "\t") + said + qs("\t" + scopeText(rule)))};
}

Outcome listCalendar(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto lines = library->readNow(&rules::CalendarService::lines);
    if (!lines) return fail(session.failure(lines.error()));
    Answer answer{Json::array(), {}};
    for (const rules::CalendarLine& each : *lines) {
        answer.document.push_back(documentOf(each));
        answer.text += line(lineOf(each));
    }
    if (lines->empty()) answer.text = line(Ctl::tr("The library is open every day."));
    return answer;
}

Outcome addToCalendar(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    if (arguments.at(0) == "holidays") {
        TRY(const auto wanted, holidaysFrom(arguments));
        return change(session, arguments, wanted);
    }
    if (arguments.at(0) == "monthly") {
        TRY(const auto wanted, monthlyFrom(session, arguments));
        return change(session, arguments, wanted);
    }
    TRY(const auto given, lineFrom(arguments));
    return change(session, arguments, rules::AddLine{given});
}

/// Of the options those that are given change the line.
Outcome editCalendar(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    const auto lines = library->readNow(&rules::CalendarService::lines);
    if (!lines) return fail(session.failure(lines.error()));
    const auto stored = std::ranges::find(*lines, id, &rules::CalendarLine::id);
    rules::CalendarLine line;
    if (stored != lines->end()) line = *stored; // else the change is refused
    line.id = id;
    if (line.rule == "weekly") CHECK(checkNone(arguments, {"--from", "--until"}));
    if (std::ranges::none_of(std::array{"--from", "--until", "--note", "--place"},
                             [&](const char* option) { return arguments.has(option); }))
        return fail(arguments.wrongUsage(Ctl::tr("Say what is to be changed: --from, --until, --note or --place.")));
    TRY(const auto first, dayOf(arguments, "--from"));
    TRY(const auto last, dayOf(arguments, "--until"));
    if (first) line.firstDay = first;
    if (last) line.lastDay = last;
    if (const auto note = arguments.value("--note")) line.note = *note;
    if (const auto place = arguments.value("--place")) line.place = *place;
    CHECK(checkOrder(line.firstDay, line.lastDay, "--until"));
    return change(session, arguments, rules::EditLine{line});
}

Outcome removeFromCalendar(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const bool isPreview = arguments.has("--preview");
    const rules::CalendarChange wanted = rules::RemoveLine{id};
    const auto effect = isPreview ? library->readNow(&circulation::ClosureService::preview, wanted)
                                  : library->writeNow(&circulation::ClosureService::apply, wanted);
    if (!effect) return fail(session.failure(effect.error()));
    Answer answer{documentOf(*effect), line(Ctl::tr("Removed: %1").arg(QString::number(id))) + linesOf(*effect, false)};
    answer.document["removed"] = id;
    answer.document["preview"] = isPreview;
    if (isPreview) answer.text = linesOf(*effect, true) + line(Ctl::tr("A preview: nothing was changed."));
    return answer;
}

} // namespace kitapdar::ctl
