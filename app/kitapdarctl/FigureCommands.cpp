#include "app/kitapdarctl/FigureCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/FigureCodes.h"
#include "app/kitapdarctl/Options.h"
#include "core/readers/ReaderService.h"
#include "core/reports/DayQueries.h"
#include "core/reports/FigureQueries.h"
#include "core/visits/VisitService.h"
#include "wording/FigureWords.h"
#include "wording/Format.h"

#include <sstream>

namespace kitapdar::ctl {

namespace {

Result<std::vector<reports::Measure>, Failure> measuresOf(const Arguments& arguments, reports::Axis by) {
    const auto given = arguments.value("--act");
    if (given == "all" || (!given && by == reports::Axis::Act))
        return std::vector<reports::Measure>(reports::allMeasures.begin(), reports::allMeasures.end());
    if (!given) return std::vector<reports::Measure>(reports::usesOfBooks.begin(), reports::usesOfBooks.end());
    std::vector<reports::Measure> measures;
    std::istringstream codes(*given);
    for (std::string code; std::getline(codes, code, ',');) {
        const auto measure = reports::measureFromCode(code);
        if (!measure) return fail(arguments.badValue("--act", code));
        measures.push_back(*measure);
    }
    return measures;
}

Result<reports::Question, Failure> questionOf(const Arguments& arguments) {
    reports::Question question;
    TRY(question.from, requiredDay(arguments, "--from"));
    TRY(question.to, requiredDay(arguments, "--to"));
    CHECK(checkOrder(question.from, question.to, "--to"));
    const std::string by = arguments.valueOr("--by", "act");
    const auto axis = reports::axisFromCode(by);
    if (!axis) return fail(arguments.badValue("--by", by));
    question.by = *axis;
    if (const auto second = arguments.value("--second")) {
        question.second = reports::axisFromCode(*second);
        if (!question.second) return fail(arguments.badValue("--second", *second));
    }
    question.place = arguments.value("--place");
    TRY(question.measures, measuresOf(arguments, question.by));
    return question;
}

Json documentOf(const reports::Question& question) {
    Json document = {{"from", question.from.iso()},      {"to", question.to.iso()},
                     {"by", reports::code(question.by)}, {"second", nullptr},
                     {"place", orNull(question.place)},  {"acts", Json::array()}};
    if (question.second) document["second"] = reports::code(*question.second);
    for (const reports::Measure measure : question.measures) document["acts"].push_back(reports::code(measure));
    return document;
}

std::string_view codeOf(reports::Person whose) {
    switch (whose) {
    case reports::Person::None:
        return "none";
    case reports::Person::Hidden:
        return "hidden";
    case reports::Person::Known:
        return "known";
    case reports::Person::Forgotten:
        break;
    }
    return "forgotten";
}

Json documentOf(const reports::Fact& fact) {
    Json document = {{"act", reports::code(fact.measure)},
                     {"day", fact.on.iso()},
                     {"way", fact.way},
                     {"place", fact.place},
                     {"n", fact.n},
                     {"record", fact.record ? Json(fact.record->value) : Json(nullptr)},
                     {"title", fact.title},
                     {"reader", codeOf(fact.whose)},
                     {"card", fact.card},
                     {"book", nullptr},
                     {"person", nullptr}};
    if (fact.book)
        document["book"] = {{"group", fact.book->contentGroup},
                            {"language", figures::code(fact.book->language)},
                            {"kind", fact.book->kind},
                            {"carrier", figures::code(fact.book->carrier)},
                            {"local_history", fact.book->localHistory},
                            {"for_children", fact.book->forChildren}};
    if (fact.person)
        document["person"] = {{"age", fact.person->age < 0 ? Json(nullptr) : Json(fact.person->age)},
                              {"age_to", fact.person->ageTo < 0 ? Json(nullptr) : Json(fact.person->ageTo)},
                              {"sex", fact.person->sex},
                              {"category", fact.person->category},
                              {"education", fact.person->education},
                              {"locality", fact.person->locality}};
    return document;
}

/// What is said for the code "", which nobody would guess.
constexpr std::string_view notKnown = "unknown";

QString valueOf(const std::string& code) { return code.empty() ? QString::fromLatin1(notKnown) : qs(code); }

/// The code that is meant by --value: a code of the library comes before the word for what is not known.
std::string codeOf(const FigureCodes& codes, reports::Axis axis, const std::string& value) {
    return value == notKnown && !codes.isKnown(axis, value) ? std::string() : value;
}

Json documentOf(const std::vector<reports::Cell>& cells) {
    Json list = Json::array();
    for (const reports::Cell& cell : cells) list.push_back({{"code", cell.first}, {"n", cell.n}});
    return list;
}

} // namespace

Outcome registerReaderAgain(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto found = library->readNow(&readers::ReaderQueries::byCard, arguments.at(0));
    if (!found) return fail(session.failure(found.error()));
    if (!*found) return fail(session.failure(readers::UnknownReader{arguments.at(0)}));
    const auto registered = library->writeNow(&readers::ReaderService::registerAgain, (*found)->id);
    if (!registered) return fail(session.failure(registered.error()));
    const bool changed = registered->version != (*found)->version;
    const QString until = dayText(registered->registeredUntil);
    Answer answer{{{"card", registered->card},
                   {"changed", changed},
                   {"registered_on", registered->registeredOn.iso()},
                   {"registered_until", registered->registeredUntil.iso()}},
                  line(changed ? Ctl::tr("Registered again: card %1, until %2.").arg(qs(registered->card), until)
                               : Ctl::tr("The card %1 is registered this year already, until %2. Nothing was changed.")
                                     .arg(qs(registered->card), until))};
    return answer;
}

Outcome noteVisit(Session& session, const Arguments& arguments) {
    const auto purpose = visits::purposeFromCode(arguments.valueOr("--purpose", "library"));
    if (!purpose) return fail(arguments.badValue("--purpose", arguments.valueOr("--purpose", "")));
    const auto card = arguments.value("--reader");
    const auto tally = arguments.value("--anonymous");
    if (card.has_value() == tally.has_value())
        return fail(Arguments::wrongUsage(Ctl::tr("Give either --reader or --anonymous.")));
    if (card) {
        TRY(Library* const library, session.library());
        const auto noted = library->writeNow(&visits::VisitService::noteCard, text::ScannedCode(*card), *purpose);
        if (!noted) return fail(session.failure(noted.error()));
        return Answer{{{"card", noted->card},
                       {"n", 1},
                       {"day", noted->visit.on.iso()},
                       {"place", noted->visit.place},
                       {"purpose", visits::code(noted->visit.purpose)}},
                      line(Ctl::tr("Visit noted: card %1.").arg(qs(noted->card)))};
    }
    TRY(const std::int64_t n, arguments.number("--anonymous", *tally, 1));
    TRY(Library* const library, session.library());
    const auto noted = library->writeNow(&visits::VisitService::addTally, n, *purpose);
    if (!noted) return fail(session.failure(noted.error()));
    return Answer{{{"card", nullptr},
                   {"n", noted->n},
                   {"day", noted->on.iso()},
                   {"place", noted->place},
                   {"purpose", visits::code(noted->purpose)}},
                  line(Ctl::tr("Visits noted: %1.").arg(numberText(noted->n)))};
}

Outcome addReference(Session& session, const Arguments& arguments) {
    visits::Reference reference;
    TRY(const auto kindText, arguments.required("--kind"));
    const auto kind = visits::referenceKindFromCode(kindText);
    if (!kind) return fail(arguments.badValue("--kind", kindText));
    const auto wayText = arguments.valueOr("--way", "spoken");
    const auto way = visits::referenceWayFromCode(wayText);
    if (!way) return fail(arguments.badValue("--way", wayText));
    const auto resultText = arguments.valueOr("--result", "answered");
    const auto result = visits::referenceResultFromCode(resultText);
    if (!result) return fail(arguments.badValue("--result", resultText));
    TRY(const std::int64_t n, arguments.number("--count", 1, 1));
    if (n > visits::mostCounted) return fail(session.failure(visits::ReferenceRefusal(visits::CountOutOfRange{n})));
    reference.kind = *kind;
    reference.way = *way;
    reference.result = *result;
    reference.n = static_cast<int>(n);
    TRY(Library* const library, session.library());
    const auto added = library->writeNow(&visits::VisitService::addReference, reference);
    if (!added) return fail(session.failure(added.error()));
    return Answer{{{"kind", visits::code(added->kind)},
                   {"way", visits::code(added->way)},
                   {"result", visits::code(added->result)},
                   {"n", added->n},
                   {"day", added->on.iso()},
                   {"place", added->place}},
                  line(Ctl::tr("References noted: %1.").arg(numberText(added->n)))};
}

Outcome showFigures(Session& session, const Arguments& arguments) {
    TRY(const auto question, questionOf(arguments));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    TRY(const auto codes, FigureCodes::of(session, *library, arguments.language()));
    const auto cells = library->readNow(&reports::FigureQueries::figures, question);
    if (!cells) return fail(session.failure(cells.error()));
    Answer answer{documentOf(question), {}};
    answer.document["cells"] = Json::array();
    std::int64_t total = 0;
    answer.text = line(words(question.by));
    for (const reports::Cell& cell : *cells) {
        Json each = {{"code", cell.first}, {"n", cell.n}};
        if (question.second) each["second"] = cell.second;
        answer.document["cells"].push_back(std::move(each));
        // Behind the figure stand the codes that --value takes.
        QString said = codes.words(question.by, cell.first);
        QString given = valueOf(cell.first);
        if (question.second) {
            said += QLatin1Char('\t') + codes.words(*question.second, cell.second);
            given += QLatin1Char('\t') + valueOf(cell.second);
        }
        answer.text += line(said + QLatin1Char('\t') + numberText(cell.n) + QLatin1Char('\t') + given);
        total += cell.n;
    }
    answer.document["total"] = total;
    if (cells->empty()) answer.text = line(Ctl::tr("Nothing was done in these days."));
    return answer;
}

Outcome listFigures(Session& session, const Arguments& arguments) {
    constexpr std::int64_t shownFacts = 1000;
    TRY(const auto question, questionOf(arguments));
    if (!question.second && arguments.has("--second-value"))
        return fail(arguments.wrongUsage(Ctl::tr("A --second-value is of the second axis: name it with --second.")));
    TRY(const std::int64_t limit, arguments.number("--limit", 1, shownFacts));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    TRY(const auto codes, FigureCodes::of(session, *library, arguments.language()));
    const std::string value = codeOf(codes, question.by, arguments.valueOr("--value", ""));
    const std::string secondValue = arguments.valueOr("--second-value", "");
    const std::string second = question.second ? codeOf(codes, *question.second, secondValue) : secondValue;
    const auto list = library->readNow(&reports::FigureQueries::list, question, value, second,
                                       static_cast<int>(std::min(limit, shownFacts)));
    if (!list) return fail(session.failure(list.error()));
    if (list->count == 0) { // facts may have codes that the library no longer has
        if (!codes.isKnown(question.by, value)) return fail(arguments.badValue("--value", value));
        if (question.second && !codes.isKnown(*question.second, second))
            return fail(arguments.badValue("--second-value", second));
    }
    Answer answer{documentOf(question), {}};
    answer.document["count"] = list->count;
    answer.document["cut"] = list->isCut;
    answer.document["facts"] = Json::array();
    if (list->isCut)
        answer.text += line(
            Ctl::tr("Only the first %1 are shown.").arg(numberText(static_cast<std::int64_t>(list->facts.size()))));
    for (const reports::Fact& fact : list->facts) {
        answer.document["facts"].push_back(documentOf(fact));
        answer.text += line(dayText(fact.on) + QLatin1Char('\t') + words(fact.measure) + QLatin1Char('\t') +
                            numberText(fact.n) + qs("\t" + fact.title + "\t" + fact.card));
    }
    if (list->facts.empty()) answer.text = line(Ctl::tr("Nothing found."));
    return answer;
}

Outcome showDay(Session& session, const Arguments& arguments) {
    Day on = session.clock().today();
    if (arguments.has("--on")) {
        TRY(on, requiredDay(arguments, "--on"));
    }
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    const auto read = library->readNow(&reports::DayQueries::sheet, on, arguments.value("--place"));
    if (!read) return fail(session.failure(read.error()));
    const reports::DaySheet& sheet = *read;
    TRY(const auto codes, FigureCodes::of(session, *library, arguments.language()));
    Answer answer{{{"day", sheet.on.iso()},
                   {"place", orNull(sheet.place)},
                   {"visits", sheet.visits},
                   {"visits_counted", sheet.visitsCounted},
                   {"registered_new", sheet.registeredNew},
                   {"registered_again", sheet.registeredAgain},
                   {"lent", sheet.lent},
                   {"lent_to_room", sheet.lentToRoom},
                   {"renewed", sheet.renewed},
                   {"in_house", sheet.inHouse},
                   {"returned", sheet.returned},
                   {"references", sheet.references},
                   {"unmet", sheet.unmet},
                   {"lent_by_age", documentOf(sheet.lentByAge)},
                   {"lent_by_language", documentOf(sheet.lentByLanguage)},
                   {"lent_by_group", documentOf(sheet.lentByGroup)},
                   {"unmet_by_reason", documentOf(sheet.unmetByReason)},
                   {"cash",
                    {{"taken_tiyn", sheet.cash.taken.tiyn},
                     {"paid_back_tiyn", sheet.cash.paidBack.tiyn},
                     {"waived_tiyn", sheet.cash.waived.tiyn}}},
                   {"trays",
                    {{"requested", sheet.trays.requested},
                     {"hold_shelf", sheet.trays.onHoldShelf},
                     {"past_hold_time", sheet.trays.pastHoldTime},
                     {"on_the_way", sheet.trays.onTheWay},
                     {"late_on_the_way", sheet.trays.lateOnTheWay}}},
                   {"journal", {{"seq", sheet.head.seq}, {"hash", sheet.head.hash}}}},
                  {}};
    const auto add = [&](const QString& name, std::int64_t n) {
        answer.text += line(name + QLatin1Char('\t') + numberText(n));
    };
    answer.text += line(dayText(sheet.on));
    add(words(reports::Measure::Visit), sheet.visits);
    add(Ctl::tr("of them counted without names"), sheet.visitsCounted);
    add(Ctl::tr("New readers"), sheet.registeredNew);
    add(Ctl::tr("Readers registered again"), sheet.registeredAgain);
    add(words(reports::Measure::Lend), sheet.lent);
    add(Ctl::tr("of them to the reading room"), sheet.lentToRoom);
    add(words(reports::Measure::Renew), sheet.renewed);
    add(words(reports::Measure::InHouse), sheet.inHouse);
    add(Ctl::tr("Returns"), sheet.returned);
    add(words(reports::Measure::Reference), sheet.references);
    add(words(reports::Measure::Unmet), sheet.unmet);
    const auto addParts = [&](const QString& heading, reports::Axis axis, const std::vector<reports::Cell>& cells) {
        if (!cells.empty()) answer.text += line(heading);
        for (const reports::Cell& cell : cells) add(QStringLiteral("  ") + codes.words(axis, cell.first), cell.n);
    };
    addParts(Ctl::tr("Lendings by age"), reports::Axis::Age, sheet.lentByAge);
    addParts(Ctl::tr("Lendings by language"), reports::Axis::Language, sheet.lentByLanguage);
    addParts(Ctl::tr("Lendings by content"), reports::Axis::Group, sheet.lentByGroup);
    addParts(Ctl::tr("Requests not met"), reports::Axis::Way, sheet.unmetByReason);
    const auto addMoney = [&](const QString& name, Money sum) {
        answer.text += line(name + QLatin1Char('\t') + moneyText(sum));
    };
    addMoney(Ctl::tr("Cash taken"), sheet.cash.taken);
    addMoney(Ctl::tr("Cash paid back"), sheet.cash.paidBack);
    addMoney(Ctl::tr("Charges waived"), sheet.cash.waived);
    add(Ctl::tr("Requests to be taken off the shelves"), sheet.trays.requested);
    add(Ctl::tr("Copies on the hold shelf"), sheet.trays.onHoldShelf);
    add(Ctl::tr("Copies on the way here"), sheet.trays.onTheWay);
    answer.text += line(Ctl::tr("Journal: entry %1, %2").arg(numberText(sheet.head.seq), qs(sheet.head.hash)));
    return answer;
}

} // namespace kitapdar::ctl
