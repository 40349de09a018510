#include "app/kitapdarctl/PeriodicalCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/SupplierCommands.h"
#include "core/deliveries/SupplierService.h"
#include "core/documents/Docx.h"
#include "core/documents/Xlsx.h"
#include "core/periodicals/SubscriptionService.h"
#include "core/places/PlaceQueries.h"
#include "wording/DeliveryWords.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/PeriodicalPapers.h"
#include "wording/PeriodicalWords.h"
#include "wording/PlaceNaming.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace kitapdar::ctl {

namespace {

using periodicals::IssueName;
using periodicals::Subscription;
using periodicals::SubscriptionId;
using periodicals::SubscriptionQueries;
using periodicals::SubscriptionService;
using periodicals::SubscriptionSummary;

constexpr std::int64_t mostNumbers = 400; // of one command: more than a daily has in a year

// --------------------------------------------------------------------------------------------------------- documents

Json documentOf(const SubscriptionSummary& summary) {
    const Subscription& own = summary.subscription;
    return {{"subscription", own.id.value},
            {"record", own.recordId.value},
            {"title", summary.title},
            {"year", own.year},
            {"from_month", own.fromMonth},
            {"to_month", own.toMonth},
            {"issues_a_year", own.issuesAYear},
            {"first_number", own.firstNumber},
            {"supplier", summary.supplier},
            {"source", own.source},
            {"unit", periodicals::code(own.unit)},
            {"price", own.price ? Json(own.price->tiyn) : Json()},
            {"lends_issues", own.lendsIssues},
            {"claim_after", own.claimAfter},
            {"document", own.documentNumber},
            {"note", own.note},
            {"sets", summary.sets},
            {"expected", summary.expected},
            {"arrived", summary.arrived},
            {"late", summary.late},
            {"claimed", summary.claimed},
            {"posted", summary.posted},
            {"bound", summary.bound}};
}

std::string lineOf(const SubscriptionSummary& summary) {
    const Subscription& own = summary.subscription;
    return line(QStringList{QString::number(own.id.value), qs(summary.title), subscriptionPeriod(own),
                            qs(summary.supplier),
                            Ctl::tr("arrived: %1 of %2; late: %3; in the books: %4; bound: %5")
                                .arg(numberText(summary.arrived), numberText(summary.expected),
                                     numberText(summary.late), numberText(summary.posted), numberText(summary.bound))}
                    .join(QLatin1Char('\t')));
}

Json documentOf(const periodicals::IssueBox& box) {
    return {{"number", box.name.number},
            {"kind", periodicals::code(box.name.kind)},
            {"month", box.month},
            {"expected_on", box.expectedOn.iso()},
            {"state", periodicals::code(box.state())},
            {"sets", box.sets},
            {"arrived", box.arrived},
            {"late", box.late},
            {"claimed", box.claimed},
            {"posted", box.posted},
            {"bound", box.bound},
            {"arrived_on", orNull(box.arrivedOn)},
            {"claimed_on", orNull(box.claimedOn)}};
}

std::string lineOf(const periodicals::IssueBox& box) {
    return line(QStringList{issueText(box.name), dayText(box.expectedOn), words(box.state()),
                            Ctl::tr("arrived: %1 of %2").arg(numberText(box.arrived), numberText(box.sets))}
                    .join(QLatin1Char('\t')));
}

Json documentOf(const periodicals::LateIssue& late) {
    return {{"subscription", late.subscription.value},
            {"title", late.title},
            {"year", late.year},
            {"supplier", late.supplier},
            {"number", late.name.number},
            {"kind", periodicals::code(late.name.kind)},
            {"expected_on", late.expectedOn.iso()},
            {"lacking", late.lacking},
            {"claims", late.claims},
            {"claimed_on", orNull(late.claimedOn)}};
}

std::string lineOf(const periodicals::LateIssue& late) {
    return line(QStringList{QString::number(late.subscription.value), qs(late.supplier), qs(late.title),
                            issueText(late.name), dayText(late.expectedOn), numberText(late.lacking),
                            dayText(late.claimedOn)}
                    .join(QLatin1Char('\t')));
}

// ----------------------------------------------------------------------------------------------------------- reading

Result<int, Failure> smallNumber(const Arguments& arguments, std::string_view option, std::int64_t least,
                                 std::int64_t otherwise) {
    TRY(const auto number, arguments.number(option, least, otherwise));
    return static_cast<int>(std::min<std::int64_t>(number, 1'000'000));
}

Result<std::optional<Money>, Failure> moneyIn(const Arguments& arguments, std::string_view option) {
    const auto text = arguments.value(option);
    if (!text) return std::optional<Money>();
    const auto money = Money::fromTenge(*text);
    if (!money) return fail(arguments.badValue(option, *text));
    return money;
}

Result<SubscriptionId, Failure> subscriptionIn(const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    return SubscriptionId(id);
}

/// "1-6" of a whole year's months, or "5".
Result<void, Failure> takeMonths(const Arguments& arguments, Subscription& subscription) {
    const auto text = arguments.value("--months");
    if (!text) return {};
    const std::size_t dash = text->find('-');
    TRY(const auto from, arguments.number("--months", text->substr(0, dash), 1));
    TRY(const auto to, dash == std::string::npos ? Result<std::int64_t, Failure>(from)
                                                 : arguments.number("--months", text->substr(dash + 1), 1));
    if (from > to || to > 12) return fail(arguments.badValue("--months", *text));
    subscription.fromMonth = static_cast<int>(from);
    subscription.toMonth = static_cast<int>(to);
    return {};
}

Result<void, Failure> takeLending(const Arguments& arguments, Subscription& subscription) {
    const auto lends = arguments.value("--lends-issues");
    if (!lends) return {};
    if (*lends != "yes" && *lends != "no") return fail(arguments.badValue("--lends-issues", *lends));
    subscription.lendsIssues = *lends == "yes";
    return {};
}

/// "ABON=2,READ=1"; "ABON" is one set; "=2" is two sets without a place.
Result<std::vector<periodicals::SetShare>, Failure> setsIn(const Arguments& arguments) {
    std::vector<periodicals::SetShare> shares;
    const std::string text = arguments.valueOr("--place", "");
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        const std::string part = text.substr(at, end - at);
        const std::size_t equals = std::min(part.find('='), part.size());
        periodicals::SetShare share{part.substr(0, equals), 1};
        if (equals < part.size()) {
            TRY(const auto sets, arguments.number("--place", part.substr(equals + 1), 1));
            share.sets = static_cast<int>(std::min<std::int64_t>(sets, 1000));
        }
        shares.push_back(std::move(share));
        at = end + 1;
    }
    if (shares.empty()) shares.emplace_back();
    return shares;
}

/// "3", "1-6" (regular numbers from one to the other).
Result<void, Failure> takeNumbers(const Arguments& arguments, std::string_view name, const std::string& text,
                                  periodicals::IssueKind kind, std::vector<IssueName>& names) {
    const auto whole = [](std::string_view part) {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        return error == std::errc() && end == part.data() + part.size() ? std::optional(number) : std::nullopt;
    };
    const std::size_t dash = text.find('-');
    const auto from = dash == std::string::npos ? std::nullopt : whole(std::string_view(text).substr(0, dash));
    const auto to = dash == std::string::npos ? std::nullopt : whole(std::string_view(text).substr(dash + 1));
    if (kind != periodicals::IssueKind::Regular || !from || !to) {
        names.push_back({kind, text});
        return {};
    }
    if (*from > *to || *to - *from >= mostNumbers) return fail(arguments.badValue(name, text));
    for (std::int64_t number = *from; number <= *to; ++number) names.push_back({kind, std::to_string(number)});
    return {};
}

Result<periodicals::IssueKind, Failure> kindIn(const Arguments& arguments) {
    const std::string text = arguments.valueOr("--kind", "regular");
    const auto kind = periodicals::issueKindFromCode(text);
    if (!kind) return fail(arguments.badValue("--kind", text));
    return *kind;
}

/// The arguments behind the id.
Result<std::vector<IssueName>, Failure> issuesIn(const Arguments& arguments) {
    TRY(const auto kind, kindIn(arguments));
    std::vector<IssueName> names;
    for (std::size_t i = 1; i < arguments.positional().size(); ++i)
        CHECK(takeNumbers(arguments, "NUMBER", arguments.at(i), kind, names));
    return names;
}

Result<periodicals::SubscriptionFilter, Failure> filterIn(Session& session, Library& library,
                                                          const Arguments& arguments) {
    periodicals::SubscriptionFilter filter;
    if (arguments.has("--year")) {
        TRY(filter.year, smallNumber(arguments, "--year", 1, 1));
    }
    if (const auto named = arguments.value("--supplier")) {
        TRY(const auto supplier, foundSupplier(session, library, *named));
        if (!supplier) return fail(session.failure(deliveries::SupplierRefusal(deliveries::UnknownSupplier{*named})));
        filter.supplier = supplier->id;
    }
    return filter;
}

/// The subscription as it stands, with its boxes.
Outcome shown(Session& session, Library& library, SubscriptionId id) {
    const auto summary = library.readNow(&SubscriptionQueries::find, id);
    if (!summary) return fail(session.failure(summary.error()));
    if (!*summary) return fail(session.failure(periodicals::ArriveRefusal(periodicals::UnknownSubscription{id})));
    const auto boxes = library.readNow(&SubscriptionQueries::boxes, id);
    if (!boxes) return fail(session.failure(boxes.error()));
    Answer answer{documentOf(**summary), lineOf(**summary)};
    Json issues = Json::array();
    for (const periodicals::IssueBox& box : *boxes) {
        issues.push_back(documentOf(box));
        answer.text += lineOf(box);
    }
    answer.document["issues"] = std::move(issues);
    return answer;
}

/// Who brings it; one that nobody knows yet is added, as by a delivery.
struct Bringer {
    std::optional<deliveries::SupplierId> id;
    bool isNew = false;
    std::string text = {}; // that it is new
    std::string name = {};
};

Result<Bringer, Failure> bringerIn(Session& session, Library& library, const Arguments& arguments) {
    Bringer bringer;
    bringer.name = arguments.valueOr("--supplier", "");
    if (bringer.name.empty()) return bringer;
    TRY(auto supplier, foundSupplier(session, library, bringer.name));
    bringer.isNew = !supplier.has_value();
    if (!supplier) {
        TRY(supplier, addedSupplier(session, library, bringer.name, bringer.text));
    }
    bringer.id = supplier->id;
    return bringer;
}

/// After a refusal nothing is left: the supplier that was added for it goes.
Failure undone(Session& session, Library& library, const Bringer& bringer, Failure failure) {
    if (!bringer.isNew) return failure;
    const auto removed = library.writeNow(&deliveries::SupplierService::remove, *bringer.id);
    return removed ? failure : session.failure(removed.error());
}

Outcome shown(Session& session, Library& library, SubscriptionId id, const Bringer& bringer) {
    TRY(auto answer, shown(session, library, id));
    answer.document["new_supplier"] = bringer.isNew ? Json(bringer.name) : Json();
    answer.text.insert(0, bringer.text);
    return answer;
}

// ---------------------------------------------------------------------------------------------------------- commands

Outcome subscribe(Session& session, const Arguments& arguments) {
    periodicals::NewSubscription given;
    Subscription& subscription = given.subscription;
    TRY(const auto record, arguments.number("RECORD", arguments.at(0), 1));
    subscription.recordId = catalogue::RecordId(record);
    TRY(subscription.year, smallNumber(arguments, "--year", 1, session.clock().today().year()));
    CHECK(takeMonths(arguments, subscription));
    TRY(subscription.issuesAYear, smallNumber(arguments, "--issues", 1, subscription.issuesAYear));
    TRY(subscription.firstNumber, smallNumber(arguments, "--first", 1, 0));
    TRY(subscription.price, moneyIn(arguments, "--price"));
    subscription.source = arguments.valueOr("--source", subscription.source);
    const std::string unit = arguments.valueOr("--unit", "issue");
    const auto counted = periodicals::countedUnitFromCode(unit);
    if (!counted) return fail(arguments.badValue("--unit", unit));
    subscription.unit = *counted;
    CHECK(takeLending(arguments, subscription));
    TRY(subscription.claimAfter, smallNumber(arguments, "--claim-after", 0, subscription.claimAfter));
    subscription.documentNumber = arguments.valueOr("--document", "");
    subscription.note = arguments.valueOr("--note", "");
    TRY(given.sets, setsIn(arguments));
    TRY(Library* const library, session.library());
    TRY(const Bringer bringer, bringerIn(session, *library, arguments));
    subscription.supplierId = bringer.id;
    const auto done = library->writeNow(&SubscriptionService::subscribe, given);
    if (!done) return fail(undone(session, *library, bringer, session.failure(done.error())));
    return shown(session, *library, done->id, bringer);
}

Outcome setSubscription(Session& session, const Arguments& arguments) {
    TRY(const auto id, subscriptionIn(arguments));
    TRY(const auto price, moneyIn(arguments, "--price"));
    TRY(Library* const library, session.library());
    const auto summary = library->readNow(&SubscriptionQueries::find, id);
    if (!summary) return fail(session.failure(summary.error()));
    if (!*summary)
        return fail(session.failure(periodicals::EditSubscriptionRefusal(periodicals::UnknownSubscription{id})));
    Subscription subscription = (*summary)->subscription;
    if (price) subscription.price = price;
    TRY(const Bringer bringer, bringerIn(session, *library, arguments));
    if (bringer.id) subscription.supplierId = bringer.id;
    subscription.source = arguments.valueOr("--source", subscription.source);
    subscription.documentNumber = arguments.valueOr("--document", subscription.documentNumber);
    subscription.note = arguments.valueOr("--note", subscription.note);
    CHECK(takeLending(arguments, subscription));
    const auto done = library->writeNow(&SubscriptionService::edit, subscription);
    if (!done) return fail(undone(session, *library, bringer, session.failure(done.error())));
    return shown(session, *library, id, bringer);
}

Outcome removeSubscription(Session& session, const Arguments& arguments) {
    TRY(const auto id, subscriptionIn(arguments));
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&SubscriptionService::remove, id);
    if (!done) return fail(session.failure(done.error()));
    return Answer{{{"removed", id.value}}, line(Ctl::tr("Subscription removed: %1").arg(QString::number(id.value)))};
}

Outcome arrive(Session& session, const Arguments& arguments) {
    periodicals::IssueArrival arrival;
    TRY(arrival.subscription, subscriptionIn(arguments));
    TRY(arrival.issues, issuesIn(arguments));
    arrival.place = arguments.value("--place");
    TRY(arrival.copies, smallNumber(arguments, "--copies", 1, 0));
    TRY(arrival.on, dayOf(arguments, "--date"));
    TRY(Library* const library, session.library());
    if (arguments.has("--take-back")) {
        for (const IssueName& name : arrival.issues) {
            const auto done = library->writeNow(&SubscriptionService::takeBack, arrival.subscription, name);
            if (!done) return fail(session.failure(done.error()));
        }
        return shown(session, *library, arrival.subscription);
    }
    const auto came = library->writeNow(&SubscriptionService::arrive, arrival);
    if (!came) return fail(session.failure(came.error()));
    TRY(auto answer, shown(session, *library, arrival.subscription));
    answer.document["came"] = *came;
    return answer;
}

Outcome addIssue(Session& session, const Arguments& arguments) {
    TRY(const auto id, subscriptionIn(arguments));
    periodicals::ExtraIssue issue;
    TRY(issue.name.kind, kindIn(arguments));
    issue.name.number = arguments.at(1);
    TRY(issue.month, smallNumber(arguments, "--month", 1, static_cast<int>(session.clock().today().month())));
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&SubscriptionService::addIssue, id, issue);
    if (!done) return fail(session.failure(done.error()));
    return shown(session, *library, id);
}

Outcome removeIssue(Session& session, const Arguments& arguments) {
    TRY(const auto id, subscriptionIn(arguments));
    TRY(const auto names, issuesIn(arguments));
    TRY(Library* const library, session.library());
    for (const IssueName& name : names) {
        const auto done = library->writeNow(&SubscriptionService::removeIssue, id, name);
        if (!done) return fail(session.failure(done.error()));
    }
    return shown(session, *library, id);
}

/// A letter for each supplier: the file itself when there is one, else "name-2.docx" …
Result<std::vector<std::string>, Failure> writeLetters(Session& session, Library& library, const Arguments& arguments,
                                                       const std::vector<periodicals::LateIssue>& issues) {
    std::vector<std::string> written;
    const std::filesystem::path file = arguments.valueOr("--letter", "");
    const auto name = library.readNow(&places::PlaceQueries::libraryName);
    if (!name) return fail(session.failure(name.error()));
    const Language language = arguments.language();
    const auto letters =
        claimLetters(issues, language == Language::Kazakh ? name->kk : name->ru, session.clock().today(), language);
    LongWork work;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        std::filesystem::path path = file;
        if (i > 0)
            path.replace_filename(file.stem().string() + "-" + std::to_string(i + 1) + file.extension().string());
        const documents::XlsxRenderer workbook;
        const documents::DocxRenderer letter;
        const bool isWorkbook = file.extension() == ".xlsx";
        const auto done = documents::writeDocument(
            path, session.address(), letters[i],
            isWorkbook ? static_cast<const documents::Renderer&>(workbook) : letter, work.progress());
        if (!done) return fail(session.failure(done.error()));
        written.push_back(path.string());
    }
    return written;
}

Outcome claims(Session& session, const Arguments& arguments) {
    std::optional<SubscriptionId> id;
    if (!arguments.positional().empty()) {
        TRY(id, subscriptionIn(arguments));
    }
    TRY(Library* const library, session.library());
    TRY(const auto filter, filterIn(session, *library, arguments));
    std::vector<periodicals::LateIssue> issues;
    if (arguments.has("--claim")) {
        const auto claimed = library->writeNow(&SubscriptionService::claim, filter, id);
        if (!claimed) return fail(session.failure(claimed.error()));
        issues = *claimed;
    } else {
        const auto late = library->readNow(&SubscriptionQueries::late, filter, id);
        if (!late) return fail(session.failure(late.error()));
        issues = *late;
    }
    Answer answer{Json::array(), {}};
    for (const periodicals::LateIssue& each : issues) {
        answer.document.push_back(documentOf(each));
        answer.text += lineOf(each);
    }
    if (arguments.has("--letter")) {
        TRY(const auto written, writeLetters(session, *library, arguments, issues));
        for (const std::string& file : written) answer.text += line(Ctl::tr("Written: %1").arg(qs(file)));
    }
    return answer;
}

Outcome postYear(Session& session, const Arguments& arguments) {
    TRY(const auto id, subscriptionIn(arguments));
    periodicals::YearPosting posting;
    TRY(posting.sum, moneyIn(arguments, "--sum"));
    TRY(posting.on, dayOf(arguments, "--date"));
    posting.documentNumber = arguments.valueOr("--document", "");
    TRY(posting.documentOn, dayOf(arguments, "--document-date"));
    posting.onBalance = !arguments.has("--off-balance");
    posting.commission = arguments.valueOr("--commission", "");
    posting.note = arguments.valueOr("--note", "");
    TRY(Library* const library, session.library());
    const auto posted = library->writeNow(&SubscriptionService::postYear, id, posting);
    if (!posted) return fail(session.failure(posted.error()));
    return Answer{{{"subscription", id.value},
                   {"delivery", posted->id.value},
                   {"act", posted->act},
                   {"ksu", posted->ksu},
                   {"copies", posted->copies},
                   {"sum", posted->sum}},
                  line(Ctl::tr("Delivery %1: act %2, record %3 of the summary book, %4 copies, %5")
                           .arg(QString::number(posted->id.value), qs(posted->act), qs(posted->ksu),
                                numberText(posted->copies), moneyText(Money{posted->sum})))};
}

Outcome bind(Session& session, const Arguments& arguments) {
    periodicals::VolumeBinding binding;
    TRY(binding.subscription, subscriptionIn(arguments));
    TRY(binding.issues, issuesIn(arguments));
    binding.place = arguments.valueOr("--place", "");
    TRY(binding.setNumber, smallNumber(arguments, "--set", 1, 1));
    binding.series = arguments.valueOr("--series", binding.series);
    binding.inventoryNumber = arguments.value("--inventory");
    binding.shelf = arguments.valueOr("--shelf", "");
    TRY(binding.on, dayOf(arguments, "--date"));
    if (const auto lending = arguments.value("--lending")) {
        const auto known = collection::lendingFromCode(*lending);
        if (!known) return fail(arguments.badValue("--lending", *lending));
        binding.lending = *known;
    }
    TRY(Library* const library, session.library());
    const auto bound = library->writeNow(&SubscriptionService::bind, binding);
    if (!bound) return fail(session.failure(bound.error()));
    const collection::Copy& copy = bound->copy;
    return Answer{{{"subscription", binding.subscription.value},
                   {"copy", copy.id.value},
                   {"inventory", copy.inventoryNumber.value_or("")},
                   {"barcode", copy.barcode.value_or("")},
                   {"issues", bound->issues},
                   {"contents", copy.note},
                   {"ksu", bound->ksu},
                   {"value", copy.price ? copy.price->tiyn : 0}},
                  line(Ctl::tr("Volume %1, inventory no. %2: %3; record %4 of the summary book")
                           .arg(orDash(copy.barcode), orDash(copy.inventoryNumber), qs(copy.note), qs(bound->ksu)))};
}

Outcome list(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto filter, filterIn(session, *library, arguments));
    const auto rows = library->readNow(&SubscriptionQueries::list, filter);
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const SubscriptionSummary& row : *rows) {
        answer.document.push_back(documentOf(row));
        answer.text += lineOf(row);
    }
    return answer;
}

Outcome show(Session& session, const Arguments& arguments) {
    TRY(const auto id, subscriptionIn(arguments));
    TRY(Library* const library, session.library());
    return shown(session, *library, id);
}

} // namespace

std::span<const Command> periodicalCommands() {
    static const std::vector<Command> all = {
        {{"periodical", "subscribe"},
         "RECORD [--year Y] [--months M-M] [--issues N] [--first N] [--place PLACE=SETS,…] [--price TENGE] "
         "[--supplier S] [--source S] [--unit issue|set] [--lends-issues yes|no] [--claim-after DAYS] [--document N] "
         "[--note TEXT]",
         1,
         1,
         {"--year", "--months", "--issues", "--first", "--place", "--price", "--supplier", "--source", "--unit",
          "--lends-issues", "--claim-after", "--document", "--note"},
         subscribe},
        {{"periodical", "set"},
         "ID [--price TENGE] [--supplier S] [--source S] [--lends-issues yes|no] [--document N] [--note TEXT]",
         1,
         1,
         {"--price", "--supplier", "--source", "--lends-issues", "--document", "--note"},
         setSubscription},
        {{"periodical", "remove"}, "ID", 1, 1, {}, removeSubscription},
        {{"periodical", "arrive"},
         "ID NUMBER... [--place PLACE] [--copies N] [--date DATE] [--kind regular|supplement|special] [--take-back]",
         2,
         Arguments::any,
         {"--place", "--copies", "--date", "--kind", "--take-back"},
         arrive},
        {{"periodical", "add-issue"},
         "ID NUMBER --kind supplement|special [--month M]",
         2,
         2,
         {"--kind", "--month"},
         addIssue},
        {{"periodical", "remove-issue"},
         "ID NUMBER... [--kind regular|supplement|special]",
         2,
         Arguments::any,
         {"--kind"},
         removeIssue},
        {{"periodical", "claims"},
         "[ID] [--year Y] [--supplier S] [--claim] [--letter FILE]",
         0,
         1,
         {"--year", "--supplier", "--claim", "--letter"},
         claims},
        {{"periodical", "post-year"},
         "ID [--sum TENGE] [--document N] [--document-date DATE] [--date DATE] [--off-balance] [--commission TEXT] "
         "[--note TEXT]",
         1,
         1,
         {"--sum", "--document", "--document-date", "--date", "--off-balance", "--commission", "--note"},
         postYear},
        {{"periodical", "bind"},
         "ID [NUMBER...] [--place PLACE] [--set N] [--series S] [--inventory I] [--shelf S] "
         "[--lending home|reading_room] [--date DATE] [--kind regular|supplement|special]",
         1,
         Arguments::any,
         {"--place", "--set", "--series", "--inventory", "--shelf", "--lending", "--date", "--kind"},
         bind},
        {{"periodical", "list"}, "[--year Y] [--supplier S]", 0, 0, {"--year", "--supplier"}, list},
        {{"periodical", "show"}, "ID", 1, 1, {}, show},
    };
    return all;
}

} // namespace kitapdar::ctl
