#include "app/kitapdarctl/AccountsCommands.h"

#include "app/kitapdarctl/AccountTermCommands.h"
#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/SecondPerson.h"
#include "core/accounts/AccountsService.h"
#include "core/accounts/BookQueries.h"
#include "core/accounts/EntryService.h"
#include "core/accounts/KsuQueries.h"
#include "core/accounts/StatementQueries.h"
#include "core/accounts/TermService.h"
#include "wording/AccountsWords.h"
#include "wording/Amounts.h"
#include "wording/Format.h"
#include "wording/Prices.h"

#include <charconv>
#include <limits>

namespace kitapdar::ctl {

namespace {

constexpr int defaultNamed = 20;
constexpr int defaultBehind = 1000;
constexpr int earliestYear = 1900;
constexpr int latestYear = 2199;

Json documentOf(const accounts::KsuRecord& record) {
    return {{"id", record.id.value},
            {"ksu", accounts::numberOf(record)},
            {"part", accounts::code(record.part)},
            {"on", record.on.iso()},
            {"cause", record.cause},
            {"document", record.document.number},
            {"document_kind", record.document.kind},
            {"document_on", orNull(record.document.on)},
            {"copies", record.copies},
            {"titles", record.titles},
            {"sum", record.value},
            {"note", record.note}};
}

/// A sum of the books: below zero it was taken back.
QString sumText(std::int64_t tiyn) {
    return tiyn < 0 ? QStringLiteral("−") + moneyText(Money{-tiyn}) : moneyText(Money{tiyn});
}

std::string lineOf(const accounts::KsuRecord& record) {
    const std::string number = accounts::numberOf(record);
    return line(Ctl::tr("Record %1 of %2: %3 copies, %4 titles, %5")
                    .arg(number.empty() ? QStringLiteral("–") : qs(number), dayText(record.on),
                         numberText(record.copies), numberText(record.titles), sumText(record.value)));
}

template <class Refusal>
Outcome answered(Session& session, const Result<accounts::KsuRecord, Refusal>& record) {
    if (!record) return fail(session.failure(record.error()));
    return Answer{documentOf(*record), lineOf(*record)};
}

// ------------------------------------------------------------------------------------------------------ opening,
// entering

Outcome openBooks(Session& session, const Arguments& arguments) {
    TRY(const Day day, requiredDay(arguments, "--at"));
    TRY(Library* const library, session.library());
    return answered(session, library->writeNow(&accounts::AccountsService::open, day));
}

Outcome takeBackOpening(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&accounts::AccountsService::takeBackOpening);
    if (!done) return fail(session.failure(done.error()));
    return Answer{{{"taken_back", true}}, line(Ctl::tr("The opening balance was taken back."))};
}

Result<accounts::Document, Failure> documentIn(const Arguments& arguments) {
    accounts::Document document;
    document.number = arguments.valueOr("--document", "");
    TRY(document.on, dayOf(arguments, "--document-date"));
    return document;
}

Outcome enterCopies(Session& session, const Arguments& arguments) {
    accounts::Arrival arrival;
    TRY(arrival.source, arguments.required("--source"));
    TRY(const auto day, dayOf(arguments, "--at"));
    arrival.on = day.value_or(session.clock().today());
    TRY(arrival.document, documentIn(arguments));
    arrival.note = arguments.valueOr("--note", "");
    const bool all = arguments.has("--waiting");
    if (all != arguments.positional().empty())
        return fail(Arguments::wrongUsage(Ctl::tr("Name the copies, or give --waiting for all that wait.")));
    TRY(Library* const library, session.library());
    std::vector<collection::CopyId> copies;
    if (all) {
        const auto waiting = library->readNow(&accounts::BookQueries::toAccount, std::numeric_limits<int>::max());
        if (!waiting) return fail(session.failure(waiting.error()));
        for (const accounts::DisagreeingCopy& each : *waiting) copies.push_back(each.id);
    }
    for (const std::string& code : arguments.positional()) {
        TRY(const auto copy, copyWithCode(session, *library, code));
        copies.push_back(copy.id);
    }
    for (const collection::CopyId id : copies) {
        arrival.copies.push_back({id, std::nullopt, arguments.value("--kind"), !arguments.has("--off-balance")});
    }
    return answered(session, library->writeNow(&accounts::EntryService::enter, arrival));
}

/// "3/2026"
Result<std::pair<std::int64_t, int>, Failure> recordNumber(const Arguments& arguments, std::string_view name,
                                                           const std::string& text) {
    std::int64_t number = 0;
    int year = 0;
    const char* const end = text.data() + text.size();
    const auto slash = std::from_chars(text.data(), end, number);
    const bool hasYear = slash.ec == std::errc() && slash.ptr != end && *slash.ptr == '/';
    const auto rest = hasYear ? std::from_chars(slash.ptr + 1, end, year) : slash;
    if (!hasYear || rest.ec != std::errc() || rest.ptr != end || number < 1)
        return fail(arguments.badValue(name, text));
    return std::pair(number, year);
}

Result<accounts::KsuPart, Failure> partOf(const Arguments& arguments, const std::string& text) {
    if (text == "1") return accounts::KsuPart::Arrival;
    if (text == "2") return accounts::KsuPart::Withdrawal;
    return fail(arguments.badValue("--part", text));
}

Result<accounts::KsuRecord, Failure> recordNamed(Session& session, Library& library, const Arguments& arguments,
                                                 accounts::KsuPart part, std::string_view name,
                                                 const std::string& text) {
    TRY(const auto number, recordNumber(arguments, name, text));
    const auto record = library.readNow(&accounts::KsuQueries::numbered, part, number.second, number.first);
    if (!record) return fail(session.failure(record.error()));
    if (!*record)
        return fail(
            session.failure(accounts::ReverseByHandRefusal(accounts::UnknownKsuRecord{accounts::KsuRecordId(0)})));
    return **record;
}

Outcome reverseRecord(Session& session, const Arguments& arguments) {
    TRY(const auto given, arguments.required("--part"));
    TRY(const auto part, partOf(arguments, given));
    accounts::Reversal reversal;
    TRY(const auto day, dayOf(arguments, "--at"));
    reversal.on = day.value_or(session.clock().today());
    TRY(reversal.document, documentIn(arguments));
    reversal.note = arguments.valueOr("--note", "");
    TRY(Library* const library, session.library());
    TRY(const auto record, recordNamed(session, *library, arguments, part, "N/YYYY", arguments.at(0)));
    return answered(session, library->writeNow(&accounts::EntryService::reverse, record.id, reversal));
}

// ------------------------------------------------------------------------------------------------------- the summary
// book

struct Days {
    Day from;
    Day to;
};
/// --year Y, or from the first of January to --at; else the present year.
Result<Days, Failure> daysOf(Session& session, const Arguments& arguments) {
    TRY(const auto at, dayOf(arguments, "--at"));
    if (at && arguments.has("--year")) return fail(Arguments::wrongUsage(Ctl::tr("Give --year or --at, not both.")));
    if (at) return Days{Day(at->year(), 1, 1), *at};
    TRY(const auto year, arguments.number("--year", earliestYear, session.clock().today().year()));
    if (year > latestYear) return fail(arguments.badValue("--year", std::to_string(year)));
    return Days{Day(static_cast<int>(year), 1, 1), Day(static_cast<int>(year), 12, 31)};
}

Outcome showMovement(Session& session, Library& library, const Arguments& arguments, const Days& days) {
    const auto movement = library.readNow(&accounts::KsuQueries::movement, days.from, days.to);
    if (!movement) return fail(session.failure(movement.error()));
    Answer answer{Json::array(), {}};
    answer.text = line(
        Ctl::tr("Column\tOn %1\tArrived\tLeft\tAt the end of %2").arg(dayText(movement->beginOn), dayText(days.to)));
    for (const accounts::KsuColumn& column : movement->columns) {
        const auto value = [&](const accounts::Figures& figures) { return accounts::figureOf(figures, column.code); };
        const auto text = [&](const accounts::Figures& figures) {
            return column.isMoney ? sumText(value(figures)) : numberText(value(figures));
        };
        answer.document.push_back({{"column", column.code},
                                   {"value", value(movement->end)},
                                   {"begin", value(movement->begin)},
                                   {"begin_on", movement->beginOn.iso()},
                                   {"in", value(movement->in)},
                                   {"out", value(movement->out)},
                                   {"end", value(movement->end)}});
        answer.text += line(QStringList{nameOf(column, arguments.language()), text(movement->begin), text(movement->in),
                                        text(movement->out), text(movement->end)}
                                .join(QLatin1Char('\t')));
    }
    return answer;
}

void addCells(Json& cells, const std::vector<accounts::KsuColumn>& columns, const accounts::Figures& figures,
              const Json& head) {
    for (const accounts::KsuColumn& column : columns) {
        Json cell = {{"column", column.code}, {"value", accounts::figureOf(figures, column.code)}};
        cell.update(head);
        cells.push_back(std::move(cell));
    }
}

Outcome showPart(Session& session, Library& library, accounts::KsuPart part, const Days& days) {
    const auto table = library.readNow(&accounts::KsuQueries::part, part, days.from, days.to);
    if (!table) return fail(session.failure(table.error()));
    Answer answer{Json::array(), {}};
    for (const accounts::KsuLine& each : table->lines) {
        addCells(answer.document, table->columns, each.figures,
                 {{"record", accounts::numberOf(each.record)},
                  {"on", each.record.on.iso()},
                  {"cause", each.record.cause},
                  {"document", each.record.document.number}});
        answer.text += lineOf(each.record);
    }
    addCells(answer.document, table->columns, table->total, {{"record", nullptr}, {"void", table->voided}});
    if (!table->voided.empty()) {
        QStringList numbers;
        for (const std::string& each : table->voided) numbers << qs(each);
        answer.text += line(Ctl::tr("Undone, their numbers are void: %1").arg(numbers.join(QStringLiteral(", "))));
    }
    answer.text += line(Ctl::tr("Total: %1 copies, %2 titles, %3")
                            .arg(numberText(accounts::figureOf(table->total, "copies")),
                                 numberText(accounts::figureOf(table->total, "titles")),
                                 sumText(accounts::figureOf(table->total, "sum"))));
    return answer;
}

Outcome showBehind(Session& session, Library& library, const accounts::CellRequest& request, int limit) {
    const auto lines = library.readNow(&accounts::KsuQueries::behind, request, limit);
    if (!lines) return fail(session.failure(lines.error()));
    Answer answer{Json::array(), {}};
    for (const accounts::CellLine& each : *lines) {
        answer.document.push_back({{"copy", each.line.copyId.value},
                                   {"number", orNull(each.line.number)},
                                   {"title", each.line.title},
                                   {"value", each.line.counted.value.tiyn},
                                   {"sign", each.sign}});
        answer.text +=
            line(QStringList{each.sign < 0 ? QStringLiteral("−") : QStringLiteral("+"), orDash(each.line.number),
                             qs(each.line.title), moneyText(each.line.counted.value)}
                     .join(QLatin1Char('\t')));
    }
    return answer;
}

Outcome showKsu(Session& session, const Arguments& arguments) {
    TRY(const auto given, arguments.required("--part"));
    const bool isMovement = given == "3";
    accounts::KsuPart part = accounts::KsuPart::Opening;
    if (!isMovement) {
        TRY(part, partOf(arguments, given));
    }
    TRY(const auto days, daysOf(session, arguments));
    TRY(const auto limit, arguments.number("--limit", 1, defaultBehind));
    const auto column = arguments.value("--cell");
    const auto number = arguments.value("--record");
    if (number && (isMovement || !column))
        return fail(Arguments::wrongUsage(Ctl::tr("--record belongs to --cell of part 1 or 2.")));
    TRY(Library* const library, session.library());
    if (column) {
        accounts::CellRequest request{*column, std::nullopt, std::nullopt, days.from, days.to};
        if (!isMovement) request.part = part;
        if (number) {
            TRY(const auto record, recordNamed(session, *library, arguments, part, "--record", *number));
            request.record = record.id;
        }
        const auto most = std::min<std::int64_t>(limit, std::numeric_limits<int>::max());
        return showBehind(session, *library, request, static_cast<int>(most));
    }
    return isMovement ? showMovement(session, *library, arguments, days) : showPart(session, *library, part, days);
}

// ----------------------------------------------------------------------------------------------------- the inventory
// book

Json documentOf(const accounts::StruckValue& struck) {
    return {{"field", accounts::code(struck.field)},
            {"before", struck.before},
            {"after", struck.after},
            {"reason", struck.reason},
            {"on", struck.on.iso()}};
}

Json documentOf(const accounts::BookRow& row) {
    const accounts::Line& of = row.line;
    Json struck = Json::array();
    for (const accounts::StruckValue& each : row.struck) struck.push_back(documentOf(each));
    Json away = Json::array(); // withdrawals that were taken back
    for (const accounts::AwayFromBook& each : row.away) {
        away.push_back({{"withdrawn", each.leftOn.iso()},
                        {"withdrawn_by", each.left},
                        {"act", each.document},
                        {"back", each.backOn.iso()},
                        {"back_by", each.back},
                        {"back_act", each.backDocument}});
    }
    Json marks = Json::array(); // of stocktakings
    for (const accounts::BookMark& each : row.marks)
        marks.push_back({{"act", each.number}, {"on", each.on.iso()}, {"present", each.isPresent}});
    return {{"line", orNull(of.line)},
            {"date", row.enteredOn.iso()},
            {"ksu", row.arrival},
            {"source", row.source},
            {"number", of.number.value_or("")},
            {"author", of.author},
            {"title", of.title},
            {"year", orNull(of.year)},
            {"price", of.price ? Json(of.price->tiyn) : Json(nullptr)},
            {"currency", of.currency},
            {"value", of.counted.value.tiyn},
            {"shelf", of.shelf},
            {"kind", of.counted.kind},
            {"group", of.counted.shape.contentGroup},
            {"language", figures::code(of.counted.shape.language)},
            {"on_balance", of.counted.onBalance},
            {"barcode", row.barcode},
            {"withdrawn", orNull(row.withdrawnOn)},
            {"withdrawn_by", row.withdrawal},
            {"act", row.document},
            {"note", of.note},
            {"struck", std::move(struck)},
            {"away", std::move(away)},
            {"marks", std::move(marks)}};
}

/// `terms`: of the books, for the names of kinds.
std::string textOf(const accounts::BookRow& row, const std::vector<accounts::Term>& terms, Language language) {
    const accounts::Line& of = row.line;
    QStringList parts{dayText(row.enteredOn),
                      row.arrival.empty() ? QStringLiteral("–") : qs(row.arrival),
                      orDash(of.number),
                      qs(titleLine(of.title, of.author, of.year)),
                      of.price ? priceText(*of.price, of.currency) : QStringLiteral("–"),
                      qs(of.shelf)};
    if (row.withdrawnOn) parts << Ctl::tr("withdrawn by %1 on %2").arg(qs(row.withdrawal), dayText(*row.withdrawnOn));
    std::string text = line(parts.join(QLatin1Char('\t')));
    const auto written = [&](accounts::LineField field, const std::string& value) {
        const bool isAmount = field == accounts::LineField::Price || field == accounts::LineField::Value;
        return isAmount ? amountText(value) : valueWords(field, value, terms, language);
    };
    for (const accounts::AwayFromBook& each : row.away) {
        text += line(Ctl::tr("    withdrawn by %1 on %2, back by %3 on %4")
                         .arg(qs(each.left), dayText(each.leftOn), qs(each.back), dayText(each.backOn)));
    }
    for (const accounts::StruckValue& each : row.struck) {
        text += line(Ctl::tr("    corrected on %1, %2: “%3” struck through, now “%4”. Reason: %5")
                         .arg(dayText(each.on), words(each.field), written(each.field, each.before),
                              written(each.field, each.after), reasonOf(each)));
    }
    return text;
}

Outcome showBookPage(Session& session, const Arguments& arguments) {
    const auto number = arguments.value("--number");
    if (number.has_value() == arguments.has("--page"))
        return fail(Arguments::wrongUsage(Ctl::tr("Give --number or --page.")));
    TRY(const auto wanted, arguments.number("--page", 1, 1));
    TRY(Library* const library, session.library());
    const auto page = number ? library->readNow(&accounts::BookQueries::pageOf, *number)
                             : library->readNow(&accounts::BookQueries::page, wanted);
    if (!page) return fail(session.failure(page.error()));
    const auto terms = library->readNow(&accounts::TermService::list);
    if (!terms) return fail(session.failure(terms.error()));
    if (number && page->rows.empty())
        return fail(session.failure(accounts::CorrectRefusal(accounts::UnknownLine{*number})));
    Answer answer{Json::array(), {}};
    answer.text = line(Ctl::tr("Page %1 of %2").arg(numberText(page->page), numberText(page->pages)));
    for (const accounts::BookRow& row : page->rows) {
        answer.document.push_back(documentOf(row));
        answer.text += textOf(row, *terms, arguments.language());
    }
    return answer;
}

/// The line that stands, of those with the number.
Result<accounts::Line, Failure> standingLine(Session& session, Library& library, const std::string& number) {
    const auto rows = library.readNow(&accounts::BookQueries::find, number);
    if (!rows) return fail(session.failure(rows.error()));
    const accounts::Line* found = nullptr;
    for (const accounts::BookRow& row : *rows) {
        if (!row.line.withdrawalId || !found) found = &row.line;
    }
    if (!found) return fail(session.failure(accounts::CorrectRefusal(accounts::UnknownLine{number})));
    return *found;
}

Outcome correctLine(Session& session, const Arguments& arguments) {
    accounts::Correction correction;
    for (std::size_t at = 1; at < arguments.positional().size(); ++at) {
        const std::string& text = arguments.at(at);
        const std::size_t sign = text.find('=');
        const auto field = accounts::lineFieldFromCode(text.substr(0, sign));
        if (sign == text.npos || !field) return fail(arguments.badValue("FIELD=VALUE", text));
        correction.fields.push_back({*field, text.substr(sign + 1)});
    }
    TRY(correction.reason, arguments.required("--reason"));
    TRY(const auto day, dayOf(arguments, "--at"));
    correction.on = day.value_or(session.clock().today());
    TRY(Library* const library, session.library());
    TRY(const auto present, standingLine(session, *library, arguments.at(0)));
    correction.line = present.id;
    const auto toSign = [&]() -> Result<staff::Act, Failure> {
        auto act = library->readNow(&accounts::AccountsService::toCorrect, correction);
        if (!act) return fail(session.failure(act.error()));
        return std::move(**act); // a signature is missing, so there is something to be signed
    };
    TRY(const auto corrected, askedFor(session, arguments, toSign, [&] {
            return library->writeNow(&accounts::AccountsService::correct, correction);
        }));
    const auto rows = library->readNow(&accounts::BookQueries::find, corrected.number.value_or(arguments.at(0)));
    if (!rows) return fail(session.failure(rows.error()));
    const auto terms = library->readNow(&accounts::TermService::list);
    if (!terms) return fail(session.failure(terms.error()));
    for (const accounts::BookRow& row : *rows) {
        if (row.line.id == corrected.id) return Answer{documentOf(row), textOf(row, *terms, arguments.language())};
    }
    return Answer{{{"line", orNull(corrected.line)}}, {}};
}

Outcome showExtent(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto extent = library->readNow(&accounts::BookQueries::extent);
    if (!extent) return fail(session.failure(extent.error()));
    Json document = {
        {"pages", extent->pages}, {"lines", extent->lines}, {"first", extent->first}, {"last", extent->last}};
    return Answer{
        std::move(document),
        line(Ctl::tr("This inventory book has %1 numbered and laced pages with %2 lines, certified by signature "
                     "and seal. First number: %3, last number: %4.")
                 .arg(numberText(extent->pages), numberText(extent->lines), qs(extent->first), qs(extent->last)))};
}

// ---------------------------------------------------------------------------------------------------------
// reconciliation

Outcome reconcile(Session& session, const Arguments& arguments) {
    TRY(const auto limit, arguments.number("--limit", 1, defaultNamed));
    TRY(Library* const library, session.library());
    const auto most = std::min<std::int64_t>(limit, std::numeric_limits<int>::max());
    const auto all = library->readNow(&accounts::BookQueries::reconcile, static_cast<int>(most));
    if (!all) return fail(session.failure(all.error()));
    Answer answer;
    Json disagree = Json::array();
    answer.text = line(words(*all));
    if (!all->opened) answer.text += line(Ctl::tr("The books have no opening balance yet."));
    for (const accounts::DisagreeingCopy& each : all->copies) {
        disagree.push_back({{"copy", each.id.value},
                            {"what", accounts::code(each.what)},
                            {"number", each.number},
                            {"in_book", each.inBook},
                            {"title", each.title}});
        answer.text += line(QStringList{qs(each.number), qs(each.title), words(each.what)}.join(QLatin1Char('\t')));
    }
    answer.document = {{"ok", all->agrees()},
                       {"book", all->book},
                       {"ksu", all->ksu},
                       {"stock", all->stock},
                       {"disagree", std::move(disagree)},
                       {"opened", orNull(all->opened)},
                       {"book_sum", all->bookValue},
                       {"ksu_sum", all->ksuValue},
                       {"not_in_books", all->notInBooks},
                       {"not_in_stock", all->notInStock},
                       {"number_differs", all->numberDiffers},
                       {"price_differs", all->priceDiffers},
                       {"records", all->records}};
    return answer;
}

// ------------------------------------------------------------------------------------------------------- the statement

Json documentOf(const accounts::StatementLine& of) {
    return {{"on_balance", of.onBalance.copies},
            {"on_balance_sum", of.onBalance.value},
            {"off_balance", of.offBalance.copies},
            {"off_balance_sum", of.offBalance.value}};
}

/// What stood, came, was corrected and re-valued, left and stands: what accounting compares once a year.
Outcome showStatement(Session& session, const Arguments& arguments) {
    TRY(const auto days, daysOf(session, arguments));
    TRY(Library* const library, session.library());
    const auto statement = library->readNow(&accounts::StatementQueries::statement, days.from, days.to);
    if (!statement) return fail(session.failure(statement.error()));
    Answer answer;
    answer.text = line(Ctl::tr("What\tCopies on balance\tSum on balance\tCopies off balance\tSum off balance"));
    const auto add = [&](const QString& what, const accounts::StatementLine& of) {
        answer.text += line(QStringList{what, numberText(of.onBalance.copies), sumText(of.onBalance.value),
                                        numberText(of.offBalance.copies), sumText(of.offBalance.value)}
                                .join(QLatin1Char('\t')));
    };
    add(dayText(statement->beginOn), statement->begin);
    Json lines = Json::array();
    for (const accounts::StatementLine& each : statement->lines) {
        const bool leaves = each.part == accounts::KsuPart::Withdrawal;
        Json line = documentOf(each);
        line["part"] = leaves ? 2 : 1;
        line["cause"] = each.cause;
        lines.push_back(std::move(line));
        add((leaves ? QStringLiteral("− ") : QStringLiteral("+ ")) + qs(each.cause), each);
    }
    add(dayText(statement->to), statement->end);
    answer.document = {{"begin_on", statement->beginOn.iso()},
                       {"to", statement->to.iso()},
                       {"begin", documentOf(statement->begin)},
                       {"lines", std::move(lines)},
                       {"end", documentOf(statement->end)}};
    return answer;
}

} // namespace

std::span<const Command> accountsCommands() {
    constexpr std::size_t any = Arguments::any;
    static const std::vector<Command> all = [] {
        std::vector<Command> commands = {
            {{"accounts", "open"}, "--at DATE", 0, 0, {"--at"}, openBooks},
            {{"accounts", "undo-opening"}, "", 0, 0, {}, takeBackOpening},
            {{"accounts", "enter"},
             "(BARCODE... | --waiting) --source S [--at DATE] [--document N] [--document-date DATE] [--kind K] "
             "[--off-balance] [--note TEXT]",
             0,
             any,
             {"--waiting", "--source", "--at", "--document", "--document-date", "--kind", "--off-balance", "--note"},
             enterCopies},
            {{"accounts", "reverse"},
             "N/YYYY --part 1|2 [--at DATE] [--document N] [--document-date DATE] [--note TEXT]",
             1,
             1,
             {"--part", "--at", "--document", "--document-date", "--note"},
             reverseRecord},
            {{"ksu"},
             "--part 1|2|3 [--year Y | --at DATE] [--cell COLUMN [--record N/YYYY] [--limit N]]",
             0,
             0,
             {"--part", "--year", "--at", "--cell", "--record", "--limit"},
             showKsu},
            {{"book", "page"}, "(--number N | --page P)", 0, 0, {"--number", "--page"}, showBookPage},
            {{"book", "correct"},
             "NUMBER FIELD=VALUE... --reason R [--at DATE] [--signed-by CODE [--signer-password-fd N]]",
             2,
             any,
             {"--reason", "--at", signerOption, signerPasswordOption},
             correctLine},
            {{"book", "certify"}, "", 0, 0, {}, showExtent},
            {{"accounts", "statement"}, "[--year Y | --at DATE]", 0, 0, {"--year", "--at"}, showStatement},
            {{"reconcile"}, "[--limit N]", 0, 0, {"--limit"}, reconcile},
        };
        const auto terms = accountTermCommands();
        commands.insert(commands.end(), terms.begin(), terms.end());
        return commands;
    }();
    return all;
}

} // namespace kitapdar::ctl
