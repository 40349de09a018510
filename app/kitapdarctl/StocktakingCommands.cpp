#include "app/kitapdarctl/StocktakingCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/PersonsOfAct.h"
#include "app/kitapdarctl/SecondPerson.h"
#include "core/base/ReadFile.h"
#include "core/staff/Gate.h"
#include "core/stocktaking/ActReference.h"
#include "core/stocktaking/Collector.h"
#include "core/stocktaking/StocktakingQueries.h"
#include "core/stocktaking/StocktakingService.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"
#include "wording/StocktakingWords.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace kitapdar::ctl {

namespace {

using stocktaking::Stocktaking;
using stocktaking::StocktakingFigures;
using stocktaking::StocktakingId;
using stocktaking::StocktakingQueries;
using stocktaking::StocktakingService;

constexpr std::size_t mostOfFile = 64UL * 1024 * 1024; // bytes of a collector's file
constexpr int defaultListed = 1000;

Json documentOf(const Stocktaking& of) {
    return {{"stocktaking", of.id.value},
            {"number", numberOf(of)},
            {"state", code(of.state)},
            {"place", of.scope.place},
            {"shelf_from", of.scope.shelfFrom},
            {"shelf_to", of.scope.shelfTo},
            {"started", of.startedOn.iso()},
            {"closed", orNull(of.closedOn)},
            {"signed", orNull(of.signedOn)},
            {"order", of.commission.order},
            {"chair", of.commission.chair},
            {"members", of.commission.members},
            {"note", of.note},
            {"expected", of.expected},
            {"expected_sum", of.expectedValue}};
}

std::string lineOf(const Stocktaking& of) {
    return line(QStringList{QString::number(of.id.value), qs(numberOf(of)), words(of.state),
                            of.scope.place.empty() ? QStringLiteral("–") : placeText(of.scope.place),
                            dayText(of.startedOn), numberText(of.expected)}
                    .join(QLatin1Char('\t')));
}

/// With whoever closed it and whoever signed its act, of one that is closed.
Outcome shown(Session& session, Library& library, const Stocktaking& of) {
    Answer answer{documentOf(of), lineOf(of)};
    const bool isClosed = of.state == stocktaking::StocktakingState::Closed;
    if (isClosed || of.state == stocktaking::StocktakingState::Signed)
        CHECK(tellPersons(session, library, stocktaking::referenceOf(of), answer));
    if (isClosed) tellMark(library.readNow(&StocktakingService::actToSign, of.id), answer);
    return answer;
}

template <class Refusal>
Outcome answered(Session& session, const Result<Stocktaking, Refusal>& done) {
    if (!done) return fail(session.failure(done.error()));
    return Answer{documentOf(*done), lineOf(*done)};
}

Result<StocktakingId, Failure> idIn(const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    return StocktakingId(id);
}

Failure unknown(Session& session, StocktakingId id) {
    return session.failure(stocktaking::CloseRefusal(stocktaking::UnknownStocktaking{id.value}));
}

stocktaking::Commission commissionIn(const Arguments& arguments, const stocktaking::Commission& otherwise) {
    std::string members = otherwise.members;
    if (const auto given = arguments.value("--members")) {
        QStringList names;
        for (const QString& each : qs(*given).split(QLatin1Char(';'), Qt::SkipEmptyParts)) names << each.trimmed();
        members = utf8(names.join(QLatin1Char('\n')));
    }
    return {arguments.valueOr("--order", otherwise.order), arguments.valueOr("--chair", otherwise.chair), members};
}

Outcome start(Session& session, const Arguments& arguments) {
    stocktaking::StartRequest request;
    const auto place = arguments.value("--place");
    if (place.has_value() == arguments.has("--all"))
        return fail(Arguments::wrongUsage(Ctl::tr("Give --place P, or --all for the whole library.")));
    request.scope = {place.value_or(""), arguments.valueOr("--from", ""), arguments.valueOr("--to", "")};
    request.commission = commissionIn(arguments, {});
    request.note = arguments.valueOr("--note", "");
    TRY(Library* const library, session.library());
    return answered(session, library->writeNow(&StocktakingService::start, request));
}

Outcome describe(Session& session, const Arguments& arguments) {
    TRY(const auto id, idIn(arguments));
    TRY(Library* const library, session.library());
    const auto present = library->readNow(&StocktakingQueries::find, id);
    if (!present) return fail(session.failure(present.error()));
    if (!*present) return fail(unknown(session, id));
    return answered(
        session, library->writeNow(&StocktakingService::describe, id, commissionIn(arguments, (*present)->commission),
                                   arguments.valueOr("--note", (*present)->note)));
}

// ---------------------------------------------------------------------------------------------------------- scanning

Json documentOf(const std::optional<stocktaking::ListedCopy>& copy) {
    if (!copy) return nullptr;
    return {{"copy", copy->id.value},   {"number", copy->number}, {"title", copy->title},
            {"authors", copy->authors}, {"shelf", copy->shelf},   {"place", copy->place}};
}

std::string_view toneCode(stocktaking::ScanTone tone) {
    switch (tone) {
    case stocktaking::ScanTone::Good:
        return "good";
    case stocktaking::ScanTone::Notice:
        return "notice";
    case stocktaking::ScanTone::Alarm:
        return "alarm";
    }
    return {};
}

Json documentOf(const std::optional<stocktaking::RightPlace>& right) {
    if (!right) return nullptr;
    return {{"place", right->place},
            {"shelf", right->shelf},
            {"after", documentOf(right->after)},
            {"before", documentOf(right->before)}};
}

Json documentOf(const stocktaking::ScanAnswer& answer) {
    return {{"scan", answer.id.value},
            {"code", answer.code},
            {"class", code(answer.what)},
            {"tone", toneCode(answer.tone)},
            {"times", answer.times},
            {"copy", documentOf(answer.copy)},
            {"right_place", documentOf(answer.rightPlace)},
            {"out_of_order", documentOf(answer.outOfOrder)},
            {"out_of_order_place", documentOf(answer.outOfOrderAt)},
            {"due", orNull(answer.dueOn)},
            {"act", answer.excludedBy},
            {"again", answer.isRepeatedToken}};
}

std::string lineOf(const stocktaking::ScanAnswer& answer) {
    QStringList parts{qs(answer.code), words(answer.what)};
    if (answer.copy) parts << qs(answer.copy->title);
    if (answer.rightPlace)
        parts << placeText(answer.rightPlace->place) + QLatin1Char(' ') + qs(answer.rightPlace->shelf);
    return line(parts.join(QLatin1Char('\t')));
}

Json documentOf(const std::vector<stocktaking::FileLine>& lines, std::string_view text) {
    Json all = Json::array();
    for (const stocktaking::FileLine& each : lines) all.push_back({{"line", each.line}, {text, each.text}});
    return all;
}

/// Each line that no copy came of, with its number: whoever scanned goes back to that shelf.
std::string unusedLines(const stocktaking::MergedScans& merged) {
    std::string text;
    for (const stocktaking::FileLine& each : merged.unknown)
        text += line(Ctl::tr("Line %1: no copy has the code “%2”.").arg(QString::number(each.line), qs(each.text)));
    for (const stocktaking::FileLine& each : merged.unread)
        text += line(
            Ctl::tr("Line %1 was not read, there is no code in it: %2").arg(QString::number(each.line), qs(each.text)));
    for (const std::int64_t each : merged.cards)
        text += line(Ctl::tr("Line %1: the card of a reader, not kept.").arg(QString::number(each)));
    return text;
}

Outcome mergeFile(Session& session, Library& library, StocktakingId id, const Arguments& arguments) {
    const std::string name = arguments.valueOr("--file", "");
    const std::string column = arguments.valueOr("--column", "");
    const std::filesystem::path path{std::u8string(name.begin(), name.end())};
    const auto bytes = disk::readBeginning(path, mostOfFile);
    if (!bytes) return fail(Arguments::badValue("--file", name));
    const auto file = stocktaking::readCollector(name.substr(name.rfind('/') + 1), *bytes, column);
    if (file.codes.empty() && !column.empty()) return fail(Arguments::badValue("--column", column));
    const auto merged = library.writeNow(&StocktakingService::merge, id, file);
    if (!merged) return fail(session.failure(merged.error()));
    Json classes = Json::object();
    for (const auto& [what, count] : merged->classes) classes[std::string(code(what))] = count;
    Answer answer{{{"lines", merged->lines},
                   {"added", merged->added},
                   {"known", merged->known},
                   {"readers", merged->readers},
                   {"cards", merged->cards},
                   {"unknown", documentOf(merged->unknown, "code")},
                   {"unread", documentOf(merged->unread, "text")},
                   {"classes", classes}},
                  line(Ctl::tr("Lines: %1. New scans: %2.").arg(numberText(merged->lines), numberText(merged->added)))};
    for (const auto& [what, count] : merged->classes)
        answer.text += line(words(what) + QStringLiteral(": ") + numberText(count));
    answer.text += unusedLines(*merged);
    return answer;
}

/// One after the other, each kept at once: what was said before a code that is refused stays.
Outcome scanCodes(Session& session, Library& library, StocktakingId id, const Arguments& arguments) {
    const std::string scanner = arguments.valueOr("--scanner", session.whoWorks().desk);
    const auto next = library.readNow(&StocktakingQueries::nextSequence, id, scanner);
    if (!next) return fail(session.failure(next.error()));
    TRY(std::int64_t sequence, arguments.number("--sequence", 1, *next));
    Answer answer{Json::array(), {}};
    for (std::size_t i = 1; i < arguments.positional().size(); ++i) {
        const text::Scanned read = text::readScan(arguments.at(i));
        const auto* const code = std::get_if<text::ScannedCode>(&read);
        const auto scanned =
            library.writeNow(&StocktakingService::scan, id, code ? *code : text::ScannedCode(arguments.at(i)),
                             stocktaking::ScanToken{scanner, sequence});
        if (!scanned) {
            const Failure failure = session.failure(scanned.error());
            if (arguments.positional().size() == 2) return fail(failure);
            answer.exit = Exit::Incomplete;
            answer.complaints.push_back(arguments.at(i) + ": " + failure.sentence);
            if (faultIn(scanned.error())) return answer; // the codes behind it would end so, too
            continue;                                    // a card among the books: the others are counted
        }
        ++sequence;
        answer.document.push_back(documentOf(*scanned));
        answer.text += lineOf(*scanned);
    }
    return answer;
}

Outcome scan(Session& session, const Arguments& arguments) {
    TRY(const auto id, idIn(arguments));
    const auto file = arguments.value("--file");
    if (file.has_value() == (arguments.positional().size() > 1))
        return fail(Arguments::wrongUsage(Ctl::tr("Give codes, or --file F.")));
    TRY(Library* const library, session.library());
    if (file) return mergeFile(session, *library, id, arguments);
    return scanCodes(session, *library, id, arguments);
}

// ------------------------------------------------------------------------------------------------------- the result

Json documentOf(const StocktakingFigures& figures) {
    const auto count = [](const stocktaking::Count& of) -> Json { return {{"copies", of.copies}, {"sum", of.value}}; };
    return {{"expected", count(figures.expected)},
            {"found", count(figures.found)},
            {"found_again", count(figures.foundAgain)},
            {"seen_at_desk", count(figures.seenAtDesk)},
            {"on_loan", count(figures.onLoan)},
            {"elsewhere", count(figures.elsewhere)},
            {"lost", count(figures.lost)},
            {"missing", count(figures.missing)},
            {"missing_again", count(figures.missingAgain)},
            {"left", count(figures.left)},
            {"open", count(figures.open)},
            {"misplaced", count(figures.misplaced)},
            {"written_off", count(figures.writtenOff)},
            {"not_entered", count(figures.notEntered)},
            {"unknown", figures.unknown},
            {"on_loan_here", figures.onLoanHere},
            {"repeated", figures.repeated},
            {"scans", figures.scans},
            {"extra", figures.extra()}};
}

Outcome showStatus(Session& session, const Arguments& arguments) {
    TRY(const auto id, idIn(arguments));
    TRY(Library* const library, session.library());
    const auto status = library->readNow(&StocktakingQueries::status, id);
    if (!status) return fail(session.failure(status.error()));
    if (!*status) return fail(unknown(session, id));
    const StocktakingFigures& figures = (*status)->figures;
    TRY(Answer answer, shown(session, *library, (*status)->stocktaking));
    answer.document["figures"] = documentOf(figures);
    using stocktaking::Outcome;
    for (const auto& [outcome, count] :
         {std::pair(Outcome::Found, figures.found), std::pair(Outcome::SeenAtDesk, figures.seenAtDesk),
          std::pair(Outcome::OnLoan, figures.onLoan), std::pair(Outcome::Elsewhere, figures.elsewhere),
          std::pair(Outcome::Lost, figures.lost), std::pair(Outcome::Missing, figures.missing),
          std::pair(Outcome::MissingAgain, figures.missingAgain), std::pair(Outcome::Left, figures.left),
          std::pair(Outcome::Open, figures.open)}) {
        answer.text += line(words(outcome) + QStringLiteral(": ") + numberText(count.copies) + QStringLiteral(", ") +
                            moneyText(Money{count.value}));
    }
    answer.text += line(Ctl::tr("Here and not on the list: %1").arg(numberText(figures.extra())));
    return answer;
}

Outcome listStocktakings(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto all = library->readNow(&StocktakingQueries::list);
    if (!all) return fail(session.failure(all.error()));
    Answer answer{Json::array(), {}};
    for (const Stocktaking& each : *all) {
        answer.document.push_back(documentOf(each));
        answer.text += lineOf(each);
    }
    return answer;
}

/// The copies of the list with some outcome.
Outcome listCopies(Session& session, const Arguments& arguments) {
    TRY(const auto id, idIn(arguments));
    TRY(const auto codes, codesOf(arguments, "--outcome", [](std::string_view each) {
            return stocktaking::outcomeFromCode(each).has_value();
        }));
    TRY(const auto limit, arguments.number("--limit", 1, defaultListed));
    stocktaking::ExpectedFilter filter;
    filter.limit = static_cast<int>(std::min<std::int64_t>(limit, std::numeric_limits<int>::max()));
    for (const std::string& each : codes) filter.outcomes.push_back(*stocktaking::outcomeFromCode(each));
    TRY(Library* const library, session.library());
    const auto rows = library->readNow(&StocktakingQueries::expected, id, filter);
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const stocktaking::ExpectedRow& row : *rows) {
        Json document = documentOf(std::optional(row.copy));
        document["position"] = row.position;
        document["outcome"] = code(row.outcome);
        document["sum"] = row.value.tiyn;
        answer.document.push_back(std::move(document));
        answer.text +=
            line(QStringList{qs(row.copy.shelf), qs(row.copy.number), qs(row.copy.title), words(row.outcome)}.join(
                QLatin1Char('\t')));
    }
    return answer;
}

Outcome listMoves(Session& session, const Arguments& arguments) {
    TRY(const auto id, idIn(arguments));
    TRY(Library* const library, session.library());
    const auto moves = library->readNow(&StocktakingQueries::moves, id);
    if (!moves) return fail(session.failure(moves.error()));
    Answer answer{Json::array(), {}};
    for (const stocktaking::ShelfMove& each : *moves) {
        answer.document.push_back({{"scanner", each.scanner},
                                   {"copy", documentOf(std::optional(each.copy))},
                                   {"after", documentOf(each.after)},
                                   {"before", documentOf(each.before)}});
        const auto number = [](const std::optional<stocktaking::ListedCopy>& copy) {
            return copy ? qs(copy->number) : QStringLiteral("–");
        };
        answer.text += line(
            Ctl::tr("%1 belongs between %2 and %3").arg(qs(each.copy.number), number(each.after), number(each.before)));
    }
    return answer;
}

Outcome showPlan(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto plan = library->readNow(&StocktakingQueries::plan);
    if (!plan) return fail(session.failure(plan.error()));
    Answer answer{{{"year", plan->year}, {"sections", Json::array()}}, {}};
    if (!plan->sections.empty()) {
        answer.text = line(QStringList{Ctl::tr("Place"), Ctl::tr("Copies"), Ctl::tr("Every, years"), Ctl::tr("Last on"),
                                       Ctl::tr("Due in")}
                               .join(QLatin1Char('\t')));
    }
    for (const stocktaking::PlannedSection& each : plan->sections) {
        answer.document["sections"].push_back({{"place", each.place},
                                               {"copies", each.copies},
                                               {"period", each.period},
                                               {"last", orNull(each.lastOn)},
                                               {"due", each.dueYear},
                                               {"overdue", each.isOverdue},
                                               {"running", each.running}});
        answer.text +=
            line(QStringList{each.place.empty() ? QStringLiteral("–") : placeText(each.place), numberText(each.copies),
                             QString::number(each.period), each.lastOn ? dayText(*each.lastOn) : QStringLiteral("–"),
                             QString::number(each.dueYear)}
                     .join(QLatin1Char('\t')));
    }
    return answer;
}

// ----------------------------------------------------------------------------------------------------------- the act

template <auto useCase>
Outcome change(Session& session, const Arguments& arguments) {
    TRY(const auto id, idIn(arguments));
    TRY(Library* const library, session.library());
    return answered(session, library->writeNow(useCase, id));
}

Outcome sign(Session& session, const Arguments& arguments) {
    TRY(const auto id, idIn(arguments));
    TRY(Library* const library, session.libraryWithoutSignIn());
    const auto closedBy = [&]() -> Result<std::string, Failure> {
        const auto found = library->readNow(&StocktakingQueries::find, id);
        if (!found) return fail(session.failure(found.error()));
        if (!*found) return fail(unknown(session, id));
        return (*found)->closedBy;
    };
    const auto toSign = [&]() -> Result<staff::Act, Failure> {
        auto act = library->readNow(&StocktakingService::actToSign, id);
        if (!act) return fail(session.failure(act.error()));
        return std::move(*act);
    };
    TRY(const auto done,
        signedFor(
            session, arguments, closedBy, toSign, [&] { return library->writeNow(&StocktakingService::sign, id); },
            [&] { return library->writeNow(&StocktakingService::signAsSecond, id); }));
    return shown(session, *library, done);
}

Outcome reverse(Session& session, const Arguments& arguments) {
    TRY(const auto id, idIn(arguments));
    TRY(Library* const library, session.library());
    const auto toSign = [&]() -> Result<staff::Act, Failure> {
        auto act = library->readNow(&StocktakingService::actToReverse, id);
        if (!act) return fail(session.failure(act.error()));
        return std::move(*act);
    };
    TRY(const auto done,
        askedFor(session, arguments, toSign, [&] { return library->writeNow(&StocktakingService::reverse, id); }));
    return shown(session, *library, done);
}

} // namespace

std::span<const Command> stocktakingCommands() {
    constexpr std::size_t any = Arguments::any;
    static const std::vector<Command> all = {
        {{"stocktake", "start"},
         "(--place P | --all) [--from MARK] [--to MARK] [--order TEXT] [--chair NAME] [--members NAME;NAME...] "
         "[--note TEXT]",
         0,
         0,
         {"--place", "--all", "--from", "--to", "--order", "--chair", "--members", "--note"},
         start},
        {{"stocktake", "describe"},
         "ID [--order TEXT] [--chair NAME] [--members NAME;NAME...] [--note TEXT]",
         1,
         1,
         {"--order", "--chair", "--members", "--note"},
         describe},
        {{"stocktake", "scan"},
         "ID (CODE... [--scanner NAME] [--sequence N] | --file F [--column COLUMN])",
         1,
         any,
         {"--scanner", "--sequence", "--file", "--column"},
         scan},
        {{"stocktake", "status"}, "ID", 1, 1, {}, showStatus},
        {{"stocktake", "show"}, "ID", 1, 1, {}, showStatus},
        {{"stocktake", "copies"}, "ID [--outcome O,...] [--limit N]", 1, 1, {"--outcome", "--limit"}, listCopies},
        {{"stocktake", "moves"}, "ID", 1, 1, {}, listMoves},
        {{"stocktake", "close"}, "ID", 1, 1, {}, change<&StocktakingService::close>},
        {{"stocktake", "reopen"}, "ID", 1, 1, {}, change<&StocktakingService::reopen>},
        {{"stocktake", "cancel"}, "ID", 1, 1, {}, change<&StocktakingService::cancel>},
        {{"stocktake", "sign"},
         "ID [--signed-by CODE [--signer-password-fd N]]",
         1,
         1,
         {signerOption, signerPasswordOption},
         sign},
        {{"stocktake", "reverse"},
         "ID [--signed-by CODE [--signer-password-fd N]]",
         1,
         1,
         {signerOption, signerPasswordOption},
         reverse},
        {{"stocktake", "list"}, "", 0, 0, {}, listStocktakings},
        {{"stocktake", "plan"}, "", 0, 0, {}, showPlan},
    };
    return all;
}

} // namespace kitapdar::ctl
