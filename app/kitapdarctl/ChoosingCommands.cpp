#include "app/kitapdarctl/ChoosingCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Session.h"
#include "core/digitization/CandidateQueries.h"
#include "core/digitization/CandidateService.h"
#include "core/digitization/ElsewhereService.h"
#include "core/exchange/ElsewhereList.h"
#include "wording/ChoosingWords.h"
#include "wording/Format.h"

#include <algorithm>
#include <filesystem>

namespace kitapdar::ctl {

namespace {

using catalogue::RecordId;
using digitization::CandidateFilter;
using digitization::CandidateQueries;
using digitization::CandidateRow;

constexpr std::int64_t listedUnlessSaid = 100;
constexpr int firstYear = 1;
constexpr std::string_view noField = "none"; // the column is not read
constexpr std::string_view filterUsage =
    "[--local-history] [--rare] [--before YEAR] [--refused] [--damaged] [--cleared] [--with-copies] [--new-works] "
    "[--query Q]";
const std::vector<std::string_view> filterOptions = {"--local-history", "--rare",      "--before",
                                                     "--refused",       "--damaged",   "--cleared",
                                                     "--with-copies",   "--new-works", "--query"};

Result<CandidateFilter, Failure> filterOf(const Arguments& arguments) {
    CandidateFilter filter;
    filter.localHistory = arguments.has("--local-history");
    filter.rare = arguments.has("--rare");
    filter.refused = arguments.has("--refused");
    filter.damaged = arguments.has("--damaged");
    filter.rightsCleared = arguments.has("--cleared");
    filter.withCopies = arguments.has("--with-copies");
    filter.newWorks = arguments.has("--new-works");
    filter.text = arguments.valueOr("--query", "");
    if (const auto before = arguments.value("--before")) {
        TRY(const auto year, arguments.number("--before", *before, firstYear));
        filter.before = static_cast<int>(std::min<std::int64_t>(year, 9999));
    }
    return filter;
}

Result<digitization::CandidateSort, Failure> sortOf(const Arguments& arguments) {
    const std::string name = arguments.valueOr("--order", "score");
    const auto order = digitization::candidateOrderFromCode(name);
    if (!order) return fail(Arguments::badValue("--order", name));
    return digitization::CandidateSort{*order, *order == digitization::CandidateOrder::Score};
}

Json scoreDocument(const digitization::CandidateScore& score) {
    return {{"total", score.total}, {"category", score.category},   {"refused", score.refused},
            {"loans", score.loans}, {"condition", score.condition}, {"rarity", score.rarity},
            {"age", score.age},     {"rights", score.rights}};
}

Json candidateDocument(const CandidateRow& row) {
    Json document = ctl::documentOf(row.record);
    document["category"] = digitization::code(row.facts.category);
    document["score"] = scoreDocument(row.score);
    document["refused_requests"] = row.facts.refused;
    document["loans"] = row.facts.loans;
    document["damaged"] = row.facts.damaged;
    document["missing"] = row.facts.missing;
    document["rights_cleared"] = row.facts.rightsCleared;
    document["flags"] = Json::array();
    for (const auto flag : row.flags) document["flags"].push_back(digitization::code(flag));
    document["elsewhere"] = row.elsewhere;
    return document;
}

std::string lineOf(const CandidateRow& row) {
    QStringList facts{QString::number(row.record.id.value), QString::number(row.score.total),
                      qs(titleLine(row.record.title, row.record.authors, row.record.year)),
                      scoreParts(row).join(QStringLiteral(" + "))};
    if (const QString flags = flagWords(row); !flags.isEmpty()) facts << flags;
    return line(facts.join(QLatin1Char('\t')));
}

Outcome listCandidates(Session& session, const Arguments& arguments) {
    TRY(auto filter, filterOf(arguments));
    filter.withDone = arguments.has("--with-done");
    TRY(const auto sort, sortOf(arguments));
    TRY(const auto most, arguments.number("--first", 1, listedUnlessSaid));
    TRY(Library* const library, session.library());
    const Day today = session.clock().today();
    auto ids = library->readNow(&CandidateQueries::list, filter, sort, today);
    if (!ids) return fail(session.failure(ids.error()));
    const std::int64_t count = std::ssize(*ids);
    if (count > most) ids->erase(ids->begin() + most, ids->end());
    const auto rows = library->readNow(&CandidateQueries::rows, *ids, today);
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{{{"count", count}, {"candidates", Json::array()}}, {}};
    for (const CandidateRow& row : *rows) {
        answer.document["candidates"].push_back(candidateDocument(row));
        answer.text += lineOf(row);
    }
    answer.text += line(Ctl::tr("%1 found").arg(numberText(count)));
    return answer;
}

/// --record and what stands beside the options.
Result<std::vector<RecordId>, Failure> namedRecords(const Arguments& arguments) {
    std::vector<RecordId> records;
    if (const auto first = arguments.value("--record")) {
        TRY(const auto id, arguments.number("--record", *first, 1));
        records.emplace_back(id);
    }
    for (const std::string& each : arguments.positional()) {
        TRY(const auto id, arguments.number("RECORD", each, 1));
        records.emplace_back(id);
    }
    return records;
}

Outcome takeCandidates(Session& session, const Arguments& arguments) {
    TRY(const auto filter, filterOf(arguments));
    TRY(auto records, namedRecords(arguments));
    if (records.empty() != arguments.has("--first")) {
        return fail(Arguments::wrongUsage(Ctl::tr("Exactly one of these is needed: %1 or %2.")
                                              .arg(QStringLiteral("--first"), QStringLiteral("--record"))));
    }
    std::optional<digitization::BatchId> batch;
    if (const auto name = arguments.value("--batch")) {
        TRY(const auto id, arguments.number("--batch", *name, 1));
        batch.emplace(id);
    }
    TRY(const auto first, arguments.number("--first", 1, listedUnlessSaid));
    TRY(Library* const library, session.library());
    if (arguments.has("--first")) {
        const auto ids =
            library->readNow(&CandidateQueries::list, filter, digitization::CandidateSort(), session.clock().today());
        if (!ids) return fail(session.failure(ids.error()));
        records.assign(ids->begin(), ids->begin() + std::min<std::int64_t>(first, std::ssize(*ids)));
    }
    const auto taken = library->writeNow(&digitization::CandidateService::take, records, batch);
    if (!taken) return fail(session.failure(taken.error()));
    Answer answer{{{"taken", std::ssize(taken->items)}, {"items", Json::array()}, {"skipped", Json::array()}}, {}};
    for (const auto item : taken->items) answer.document["items"].push_back(item.value);
    for (const auto record : taken->skipped) answer.document["skipped"].push_back(record.value);
    answer.text = line(Ctl::tr("Put on the digitization queue: %1").arg(numberText(std::ssize(taken->items))));
    if (!taken->skipped.empty())
        answer.text +=
            line(Ctl::tr("On the queue or digitized already: %1").arg(numberText(std::ssize(taken->skipped))));
    return answer;
}

/// "Название книги=title,3=authors,Тираж=none"
Result<exchange::ListChoices, Failure> choicesIn(const std::string& text) {
    exchange::ListChoices choices;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string_view each = rest.substr(0, comma);
        const std::size_t equals = each.rfind('=');
        const bool hasBoth = equals != std::string_view::npos && equals > 0;
        const auto field = hasBoth ? exchange::listFieldFromCode(each.substr(equals + 1)) : std::nullopt;
        if (!hasBoth || (!field && each.substr(equals + 1) != noField)) return fail(Arguments::badValue("--map", each));
        choices.insert_or_assign(std::string(each.substr(0, equals)), field);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return choices;
}

Json columnsOf(const exchange::ElsewhereList& list) {
    Json columns = Json::array();
    for (std::size_t i = 0; i < list.fields.size(); ++i) {
        Json field(nullptr);
        if (list.fields[i]) field = exchange::code(*list.fields[i]);
        columns.push_back({{"number", i + 1}, {"heading", list.headings[i]}, {"field", std::move(field)}});
    }
    return columns;
}

Json documentOf(const digitization::ElsewhereChange& change) {
    return {{"added", change.added}, {"removed", change.removed}, {"kept", change.kept}, {"repeated", change.repeated}};
}

Outcome importElsewhere(Session& session, const Arguments& arguments) {
    TRY(const auto source, arguments.required("--source"));
    TRY(const auto choices, choicesIn(arguments.valueOr("--map", "")));
    TRY(Library* const library, session.library());
    LongWork work;
    const std::filesystem::path file = arguments.at(0);
    const auto list = exchange::readElsewhereList(file, choices, work.progress());
    if (!list) return fail(session.failure(list.error()));
    if (list->lacksTitles())
        return fail(session.failure(exchange::ListRefusal(exchange::NoTitleColumn{file.string()})));
    Answer answer;
    const bool isDry = arguments.has("--dry-run");
    digitization::ElsewhereChange change;
    if (isDry) {
        const auto preview = library->readNow(&digitization::ElsewhereQueries::preview, source, list->titles);
        if (!preview) return fail(session.failure(preview.error()));
        change = *preview;
    } else {
        const auto changed = library->writeNow(&digitization::ElsewhereService::replace, source, list->titles);
        if (!changed) return fail(session.failure(changed.error()));
        change = *changed;
    }
    answer.document = documentOf(change);
    answer.document["source"] = source;
    answer.document["titles"] = std::ssize(list->titles);
    answer.document["untitled"] = list->untitled;
    answer.document["columns"] = columnsOf(*list);
    answer.document["dry_run"] = isDry;
    answer.text = line(words(change));
    if (isDry) answer.text += line(Ctl::tr("Nothing was written."));
    if (list->untitled > 0) answer.text += line(Ctl::tr("Rows without a title: %1").arg(numberText(list->untitled)));
    return answer;
}

Outcome listElsewhere(Session& session, const Arguments& arguments) {
    TRY(const auto most, arguments.number("--first", 1, listedUnlessSaid));
    TRY(Library* const library, session.library());
    Answer answer{Json::array(), {}};
    if (const auto source = arguments.value("--source")) {
        const auto titles = library->readNow(&digitization::ElsewhereQueries::titles, *source, most);
        if (!titles) return fail(session.failure(titles.error()));
        for (const digitization::ElsewhereTitle& title : *titles) {
            answer.document.push_back({{"title", title.title},
                                       {"authors", title.authors},
                                       {"year", orNull(title.year)},
                                       {"isbn", title.isbn}});
            answer.text += line(qs(titleLine(title.title, title.authors, title.year)));
        }
        if (titles->empty())
            return fail(session.failure(digitization::ElsewhereRefusal(digitization::UnknownElsewhereSource{*source})));
        return answer;
    }
    const auto sources = library->readNow(&digitization::ElsewhereQueries::sources);
    if (!sources) return fail(session.failure(sources.error()));
    for (const digitization::ElsewhereSource& source : *sources) {
        answer.document.push_back({{"source", source.source}, {"titles", source.titles}});
        answer.text += line(qs(source.source) + QLatin1Char('\t') + numberText(source.titles));
    }
    if (sources->empty()) answer.text = line(Ctl::tr("Nothing found."));
    return answer;
}

Outcome removeElsewhere(Session& session, const Arguments& arguments) {
    TRY(const auto source, arguments.required("--source"));
    TRY(Library* const library, session.library());
    const auto removed = library->writeNow(&digitization::ElsewhereService::remove, source);
    if (!removed) return fail(session.failure(removed.error()));
    Json document = documentOf(*removed);
    document["source"] = source;
    return Answer{std::move(document), line(words(*removed))};
}

std::vector<std::string_view> withFilter(std::vector<std::string_view> options) {
    options.insert(options.end(), filterOptions.begin(), filterOptions.end());
    return options;
}

} // namespace

std::span<const Command> choosingCommands() {
    constexpr std::size_t any = Arguments::any;
    static const std::string listUsage =
        std::string(filterUsage) + " [--with-done] [--order score|title|author|year] [--first N]";
    static const std::string takeUsage = "[--batch ID] {--record ID... | --first N " + std::string(filterUsage) + "}";
    static const std::vector<Command> all = {
        {{"candidates", "list"}, listUsage, 0, 0, withFilter({"--with-done", "--order", "--first"}), listCandidates},
        {{"candidates", "take"}, takeUsage, 0, any, withFilter({"--batch", "--record", "--first"}), takeCandidates},
        {{"elsewhere", "import"},
         "FILE --source NAME [--map COLUMN=title|authors|year|isbn|none,...] [--dry-run]",
         1,
         1,
         {"--source", "--map", "--dry-run"},
         importElsewhere},
        {{"elsewhere", "list"}, "[--source NAME [--first N]]", 0, 0, {"--source", "--first"}, listElsewhere},
        {{"elsewhere", "remove"}, "--source NAME", 0, 0, {"--source"}, removeElsewhere},
    };
    return all;
}

} // namespace kitapdar::ctl
