#include "app/kitapdarctl/AuditCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Options.h"
#include "core/audit/AuditQueries.h"
#include "core/base/Disk.h"
#include "core/documents/Delimited.h"
#include "core/documents/Docx.h"
#include "core/documents/Xlsx.h"
#include "core/library/Rooms.h"
#include "core/places/PlaceQueries.h"
#include "core/staff/SignInRepository.h"
#include "wording/AuditWords.h"
#include "wording/EntryReasons.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/PaperWords.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceNaming.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace kitapdar::ctl {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t usualLimit = 100;

Json documentOf(const audit::AuditLine& line) {
    Json document = {
        {"at_ms", line.at.milliseconds}, {"account", line.account}, {"operator", line.name}, {"desk", line.desk}};
    if (const auto* const entry = std::get_if<journal::Entry>(&line.what)) {
        document["number"] = entry->seq;
        document["kind"] = entry->kind;
        document["forgotten"] = entry->forgotten;
        document["card"] = utf8(cardOf(*entry));
        document["title"] = journal::factText(entry->facts, journal::FactName::Title);
        document["field"] = revealedField(*entry);
        document["reason"] = reasonIn(*entry);
    } else {
        const auto& event = std::get<audit::AuditEvent>(line.what);
        document["event"] = event.id;
        document["kind"] = event.kind;
        document["detail"] = event.detail;
    }
    return document;
}

std::string lineOf(const audit::AuditLine& entry) {
    return line(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                    .arg(momentText(entry.at), whoWords(entry.name, entry.account), qs(entry.desk), kindWords(entry),
                         thingWords(entry)));
}

Json documentOf(const audit::LookRow& look, const std::string& card) {
    return {{"card", card},      {"reader", look.reader}, {"day", look.day.iso()},        {"account", look.account},
            {"name", look.name}, {"desk", look.desk},     {"way", audit::code(look.way)}, {"times", look.times}};
}

/// A kind that nothing is of gives an empty list, which would be read as "it never happened".
Result<void, Failure> checkKind(const std::string& kind) {
    const auto isOfEntries = [&](const journal::Kind* each) { return each->code == kind; };
    if (kind.empty() || staff::eventKindFromCode(kind) || std::ranges::any_of(allKinds(), isOfEntries) ||
        std::ranges::any_of(journal::kinds::all, isOfEntries))
        return {};
    return fail(Failure{Exit::Refused,
                        utf8(Ctl::tr("There is no kind of operation or event with this code: %1. \"kitapdarctl --json "
                                     "audit list\" shows the codes.")
                                 .arg(qs(kind))),
                        "unknown_kind"});
}

Result<Day, Failure> dayOf(std::string_view name, const std::string& text) {
    const auto day = Day::fromIso(text);
    if (!day) return fail(Arguments::badValue(name, text));
    return *day;
}

Result<std::optional<audit::Span>, Failure> daysOf(const Arguments& arguments) {
    const auto from = arguments.value("--from");
    const auto to = arguments.value("--to");
    if (!from && !to) return std::optional<audit::Span>();
    const Day veryFirst(1990, 1, 1);
    const Day veryLast(2999, 12, 31);
    TRY(const Day first, from ? dayOf("--from", *from) : Result<Day, Failure>(veryFirst));
    TRY(const Day last, to ? dayOf("--to", *to) : Result<Day, Failure>(veryLast));
    CHECK(checkOrder(first, last, to ? "--to" : "--from"));
    return std::optional(audit::spanOf(first, last));
}

/// By the card, from the list: who asks about a reader does not look at the reader.
Result<readers::ReaderRow, Failure> readerWith(Session& session, Library& library, const std::string& card) {
    CHECK(session.libraryFor<Permission::ReaderView>());
    constexpr int most = 50;
    const auto found = library.readNow(&readers::ReaderQueries::find, card, session.clock().today(), most);
    if (!found) return fail(session.failure(found.error()));
    const auto row = std::ranges::find(*found, card, &readers::ReaderRow::card);
    if (row == found->end()) return fail(session.failure(readers::UnknownReader{card}));
    return *row;
}

/// Cards of readers; of one that is not there any more none.
Result<std::map<std::int64_t, std::string>, Failure> cardsOf(Session& session, Library& library,
                                                             const std::vector<readers::ReaderId>& ids) {
    if (ids.empty()) return std::map<std::int64_t, std::string>();
    CHECK(session.libraryFor<Permission::ReaderView>());
    const auto rows = library.readNow(&readers::ReaderQueries::rows, ids, session.clock().today());
    if (!rows) return fail(session.failure(rows.error()));
    std::map<std::int64_t, std::string> cards;
    for (const readers::ReaderRow& row : *rows) cards[row.id.value] = row.card;
    return cards;
}

Result<Answer, Failure> listed(Session& session, Library& library, const audit::AuditFilter& filter,
                               std::int64_t limit) {
    const PageRequest request{{}, 0, static_cast<int>(std::min<std::int64_t>(limit, audit::mostAuditLines))};
    const auto lines = library.readNow(&audit::AuditQueries::page, filter, request);
    if (!lines) return fail(session.failure(lines.error()));
    Answer answer{Json::array(), {}};
    for (const audit::AuditLine& each : *lines) {
        answer.document.push_back(documentOf(each));
        answer.text += lineOf(each);
    }
    return answer;
}

/// One paper of the pack; its name is added to what was written.
Result<void, Failure> writePaper(Session& session, const fs::path& folder, const std::string& name,
                                 const documents::Document& paper, const documents::Renderer& renderer,
                                 jobs::Progress& progress, Answer& answer) {
    const auto written = documents::writeDocument(folder / name, session.address(), paper, renderer, progress);
    if (!written) {
        // The rest of the pack is worth having where a program for letters is not installed.
        answer.exit = Exit::Incomplete;
        answer.complaints.push_back(session.failure(written.error()).sentence);
        return {};
    }
    answer.document["files"].push_back(name);
    answer.text += line(qs(name));
    return {};
}

documents::Document readersPaper(const audit::Incident& incident, const std::map<std::int64_t, std::string>& cards,
                                 Language language) {
    const WordedIn worded(language);
    documents::Document paper;
    paper.title = utf8(Ctl::tr("Readers whose data were seen"));
    paper.words = paperWords(language);
    documents::Table table;
    table.columns = {{utf8(Ctl::tr("Card"))},
                     {utf8(Ctl::tr("Looks"))},
                     {utf8(Ctl::tr("Entries of the journal"))},
                     {utf8(Ctl::tr("Restricted values shown"))}};
    std::vector<documents::Row> rows;
    for (const audit::AffectedReader& each : incident.readers) {
        const auto card = cards.find(each.reader);
        rows.push_back({card == cards.end() ? std::string("–") : card->second, documents::countOf(each.looks),
                        documents::countOf(each.entries), documents::countOf(each.reveals)});
    }
    table.expected = static_cast<std::int64_t>(rows.size());
    table.next = documents::rowsOf(std::move(rows));
    paper.blocks.emplace_back(std::move(table));
    return paper;
}

Json documentOf(const audit::Incident& incident, const audit::IncidentScope& scope) {
    Json accounts = Json::array();
    for (const audit::InvolvedAccount& each : incident.accounts)
        accounts.push_back({{"account", each.account},
                            {"name", each.name},
                            {"entries", each.entries},
                            {"events", each.events},
                            {"readers", each.readers}});
    Json measures = Json::array();
    for (const audit::AuditLine& each : incident.measures) measures.push_back(documentOf(each));
    return {{"from", scope.from.iso()},
            {"to", scope.to.iso()},
            {"lines", incident.timeline.size()},
            {"cut", incident.cut},
            {"accounts", std::move(accounts)},
            {"readers", incident.readers.size()},
            {"forgotten", incident.forgotten},
            {"measures", std::move(measures)},
            {"cards", Json::array()},
            {"files", Json::array()}};
}

} // namespace

Outcome listAudit(Session& session, const Arguments& arguments) {
    TRY(const auto limit, arguments.number("--limit", 1, usualLimit));
    audit::AuditFilter filter;
    TRY(filter.when, daysOf(arguments));
    TRY(Library* const library, session.libraryFor<Permission::AuditView>());
    filter.account = arguments.valueOr("--account", "");
    filter.kind = arguments.valueOr("--kind", "");
    CHECK(checkKind(filter.kind));
    filter.desk = arguments.valueOr("--desk", "");
    filter.deniedOnly = arguments.has("--denied");
    if (const auto card = arguments.value("--reader")) {
        TRY(const auto reader, readerWith(session, *library, *card));
        filter.reader = reader.id.value;
    }
    return listed(session, *library, filter, limit);
}

Outcome showAccess(Session& session, const Arguments& arguments) {
    TRY(const Day day, dayOf("DAY", arguments.at(0)));
    TRY(Library* const library, session.libraryFor<Permission::AuditView>());
    const auto access = library->readNow(&audit::AuditQueries::accessOn, day);
    if (!access) return fail(session.failure(access.error()));
    Answer answer{{{"day", day.iso()}, {"everyone", access->everyone}, {"accounts", Json::array()}}, {}};
    if (access->everyone)
        answer.text += line(Ctl::tr("Signing in was off on this day: everyone had access to everything."));
    const bool kazakh = arguments.language() == Language::Kazakh;
    for (const audit::Access& each : access->rows) {
        answer.document["accounts"].push_back({{"account", each.account},
                                               {"name_kk", each.nameKk},
                                               {"name_ru", each.nameRu},
                                               {"role", each.role},
                                               {"place", each.place},
                                               {"permission", code(each.permission)}});
        const std::string& first = kazakh ? each.nameKk : each.nameRu;
        const std::string& other = kazakh ? each.nameRu : each.nameKk;
        answer.text +=
            line(QStringLiteral("%1\t%2\t%3\t%4")
                     .arg(whoWords(first.empty() ? other : first, each.account), qs(each.role),
                          each.place.empty() ? Ctl::tr("everywhere") : placeText(each.place), words(each.permission)));
    }
    if (answer.text.empty()) answer.text = line(Ctl::tr("Nobody had access to restricted data on this day."));
    return answer;
}

Outcome showReaderLooks(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.libraryFor<Permission::AuditView>());
    TRY(const auto reader, readerWith(session, *library, arguments.at(0)));
    const auto looks = library->readNow(&audit::AuditQueries::looksAt, reader.id.value);
    if (!looks) return fail(session.failure(looks.error()));
    Answer answer{{{"card", reader.card}, {"looks", Json::array()}, {"reveals", Json::array()}}, {}};
    for (const audit::LookRow& each : looks->looks) {
        answer.document["looks"].push_back(documentOf(each, reader.card));
        answer.text += line(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                                .arg(dayText(each.day), whoWords(each.name, each.account), qs(each.desk),
                                     words(each.way), timesWords(each.times)));
    }
    for (const journal::Entry& each : looks->reveals) {
        const audit::AuditLine entry{each.at, each.operatorCode, each.operatorName, each.desk, each};
        answer.document["reveals"].push_back(documentOf(entry));
        answer.text += lineOf(entry);
    }
    if (answer.text.empty()) answer.text = line(Ctl::tr("Nobody has looked at this reader yet."));
    return answer;
}

Outcome showAccountAudit(Session& session, const Arguments& arguments) {
    TRY(const auto limit, arguments.number("--limit", 1, usualLimit));
    audit::AuditFilter filter;
    TRY(filter.when, daysOf(arguments));
    filter.account = arguments.at(0);
    TRY(Library* const library, session.libraryFor<Permission::AuditView>());
    TRY(auto lines, listed(session, *library, filter, limit));
    const auto looks = library->readNow(&audit::AuditQueries::looksOf, filter.account);
    if (!looks) return fail(session.failure(looks.error()));
    std::vector<readers::ReaderId> ids;
    for (const audit::LookRow& each : *looks) ids.emplace_back(each.reader);
    TRY(const auto cards, cardsOf(session, *library, ids));
    Answer answer{{{"account", filter.account}, {"lines", std::move(lines.document)}, {"looks", Json::array()}},
                  std::move(lines.text)};
    for (const audit::LookRow& each : *looks) {
        const auto card = cards.find(each.reader);
        const std::string shown = card == cards.end() ? std::string() : card->second;
        answer.document["looks"].push_back(documentOf(each, shown));
        answer.text += line(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                                .arg(dayText(each.day), shown.empty() ? QStringLiteral("–") : qs(shown), qs(each.desk),
                                     words(each.way), timesWords(each.times)));
    }
    if (answer.text.empty()) answer.text = line(Ctl::tr("Nothing is recorded of this account."));
    return answer;
}

Outcome packIncident(Session& session, const Arguments& arguments) {
    audit::IncidentScope scope;
    TRY(const auto from, arguments.required("--from"));
    TRY(const auto to, arguments.required("--to"));
    TRY(scope.from, dayOf("--from", from));
    TRY(scope.to, dayOf("--to", to));
    if (scope.to < scope.from) return fail(Arguments::badValue("--to", to));
    scope.account = arguments.valueOr("--account", "");
    scope.desk = arguments.valueOr("--desk", "");
    const fs::path folder = arguments.at(0);
    TRY(Library* const library, session.libraryFor<Permission::AuditView>());
    const auto fits = storage::checkNewOutput(folder, session.address());
    if (!fits) return fail(session.failure(widen<documents::DocumentRefusal>(fits.error())));
    const auto incident = library->readNow(&audit::AuditQueries::incident, scope);
    if (!incident) return fail(session.failure(incident.error()));
    std::vector<readers::ReaderId> ids;
    for (const audit::AffectedReader& each : incident->readers) ids.emplace_back(each.reader);
    TRY(const auto cards, cardsOf(session, *library, ids));
    const auto name = library->readNow(&places::PlaceQueries::libraryName);
    if (!name) return fail(session.failure(name.error()));
    std::error_code unknown;
    if (fs::exists(folder, unknown) || !disk::makeFolder(folder)) // what it holds is of persons
        return fail(session.failure(documents::DocumentRefusal(storage::FileNotWritable{folder.string()})));

    Answer answer{documentOf(*incident, scope),
                  line(Ctl::tr("Readers whose data were seen: %1.").arg(numberText(std::ssize(incident->readers))))};
    for (const auto& [id, card] : cards) answer.document["cards"].push_back(card);
    LongWork work;
    const Language language = arguments.language();
    CHECK(writePaper(session, folder, "timeline.xlsx", timelinePaper(incident->timeline, language),
                     documents::XlsxRenderer(), work.progress(), answer));
    CHECK(writePaper(session, folder, "measures.xlsx", timelinePaper(incident->measures, language),
                     documents::XlsxRenderer(), work.progress(), answer));
    CHECK(writePaper(session, folder, "readers.csv", readersPaper(*incident, cards, language), documents::CsvRenderer(),
                     work.progress(), answer));
    for (const Language each : {Language::Kazakh, Language::Russian}) {
        const std::string& named = each == Language::Kazakh ? name->kk : name->ru;
        const IncidentLetter facts{named, scope, std::ssize(incident->readers), session.clock().today()};
        const std::string end = '.' + utf8(codeOf(each)) + ".docx";
        CHECK(writePaper(session, folder, "authority" + end, letterToAuthority(facts, each), documents::DocxRenderer(),
                         work.progress(), answer));
        CHECK(writePaper(session, folder, "readers" + end, letterToReaders(facts, each), documents::DocxRenderer(),
                         work.progress(), answer));
    }
    answer.text +=
        line(Ctl::tr("The notice to the authorised body is due within one working day after the breach "
                     "became known."));
    return answer;
}

} // namespace kitapdar::ctl
