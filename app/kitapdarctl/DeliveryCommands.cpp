#include "app/kitapdarctl/DeliveryCommands.h"

#include "app/kitapdarctl/DeliveryDocuments.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/PersonsOfAct.h"
#include "app/kitapdarctl/SecondPerson.h"
#include "app/kitapdarctl/SupplierCommands.h"
#include "core/accounts/TermService.h"
#include "core/collection/CopyPrice.h"
#include "core/deliveries/ActReference.h"
#include "core/deliveries/CellText.h"
#include "core/deliveries/DeliveryQueries.h"
#include "core/deliveries/DeliveryService.h"
#include "core/deliveries/Kinds.h"
#include "core/deliveries/RowCounting.h"
#include "core/deliveries/SupplierService.h"
#include "core/periodicals/Kinds.h"
#include "core/places/PlaceQueries.h"
#include "core/staff/EntryQueries.h"
#include "core/staff/SignatureService.h"
#include "core/staff/UndoService.h"
#include "wording/AccountsWords.h"
#include "wording/DeliveryWords.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"
#include "wording/SignInWords.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace kitapdar::ctl {

namespace {

using deliveries::Delivery;
using deliveries::DeliveryHead;
using deliveries::DeliveryRow;
using deliveries::DeliverySummary;
using deliveries::NewDelivery;
using deliveries::Supplier;

constexpr int defaultListed = 100;

// ----------------------------------------------------------------------------------------------------------- posting

Result<std::optional<Money>, Failure> moneyIn(const Arguments& arguments, std::string_view option) {
    const auto text = arguments.value(option);
    if (!text) return std::optional<Money>();
    const auto money = Money::fromTenge(*text);
    if (!money) return fail(arguments.badValue(option, *text));
    return money;
}

Result<DeliveryHead, Failure> headIn(const Arguments& arguments) {
    DeliveryHead head;
    TRY(head.source, arguments.required("--source"));
    TRY(head.on, dayOf(arguments, "--date"));
    head.documentNumber = arguments.valueOr("--document", "");
    TRY(head.documentOn, dayOf(arguments, "--document-date"));
    TRY(head.invoiceSum, moneyIn(arguments, "--invoice-sum"));
    if (arguments.has("--invoice-copies")) {
        TRY(head.invoiceCopies, arguments.number("--invoice-copies", 1, 1));
    }
    head.inProcessing = arguments.has("--in-processing");
    head.series = arguments.valueOr("--series", head.series);
    head.withoutNumbers = arguments.has("--without-numbers");
    head.onBalance = !arguments.has("--off-balance");
    head.commission = arguments.valueOr("--commission", "");
    head.note = arguments.valueOr("--note", "");
    head.again = arguments.has("--again");
    return head;
}

/// Fields before "=": "title=Название,price=Цена, тг" are two, since "тг" names no field.
Result<deliveries::ColumnChoices, Failure> choicesIn(const Arguments& arguments) {
    deliveries::ColumnChoices choices;
    const std::string all = arguments.valueOr("--map", "");
    const auto fieldAt = [&](std::size_t at) {
        const std::size_t equals = all.find('=', at);
        if (equals == std::string::npos) return std::string();
        std::string field = all.substr(at, equals - at);
        const bool isPlace = field.starts_with("place:") && field.find(',') == std::string::npos;
        return isPlace || deliveries::columnFieldFromCode(field) ? field : std::string();
    };
    for (std::size_t at = 0; at < all.size();) {
        const std::string field = fieldAt(at);
        if (field.empty()) return fail(arguments.badValue("--map", all.substr(at)));
        const std::size_t begin = at + field.size() + 1;
        std::size_t end = all.find(',', begin);
        while (end != std::string::npos && fieldAt(end + 1).empty()) end = all.find(',', end + 1);
        choices[field] = all.substr(begin, end == std::string::npos ? end : end - begin);
        at = end == std::string::npos ? all.size() : end + 1;
    }
    return choices;
}

/// "ABON" is the place of all that have none; "ABON=2,READ=1" spreads.
Result<void, Failure> takePlaces(const Arguments& arguments, NewDelivery& delivery) {
    const std::string text = arguments.valueOr("--place", "");
    std::vector<deliveries::PlaceShare> shares;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        const std::string part = text.substr(at, end - at);
        const std::size_t equals = part.find('=');
        if (equals == std::string::npos) {
            delivery.head.place = part;
        } else {
            TRY(const auto copies, arguments.number("--place", part.substr(equals + 1), 1));
            shares.push_back({part.substr(0, equals), static_cast<int>(std::min<std::int64_t>(copies, 9999))});
        }
        at = end + 1;
    }
    for (DeliveryRow& row : delivery.rows) {
        if (row.places.empty()) row.places = shares;
    }
    return {};
}

/// The headings by which columns of places are known: their codes and their names.
Result<std::map<std::string, std::string>, Failure> placeHeadings(Session& session, Library& library) {
    const auto tree = library.readNow(&places::PlaceQueries::tree);
    if (!tree) return fail(session.failure(tree.error()));
    std::map<std::string, std::string> headings;
    for (const places::PlaceRow& row : *tree) {
        if (row.place.closed) continue;
        for (const std::string& name : {row.place.code, row.place.name.kk, row.place.name.ru})
            headings.emplace(name, row.place.code);
    }
    return headings;
}

/// Who brings it and what is remembered of the lists; one that is new gets a name and is added before the delivery.
struct Bringer {
    std::optional<Supplier> known;
    std::string name; // "": nobody is named
    std::vector<deliveries::RememberedColumn> columns;
};

Result<Bringer, Failure> bringerIn(Session& session, Library& library, const Arguments& arguments) {
    Bringer bringer;
    bringer.name = arguments.valueOr("--supplier", "");
    if (bringer.name.empty()) return bringer;
    TRY(bringer.known, foundSupplier(session, library, bringer.name));
    if (!bringer.known) return bringer;
    const auto columns = library.readNow(&deliveries::SupplierService::columns, bringer.known->id);
    if (!columns) return fail(session.failure(columns.error()));
    bringer.columns = *columns;
    return bringer;
}

/// `columns`: to be remembered.
Result<void, Failure> keepBringer(Session& session, Library& library, Bringer& bringer, DeliveryHead& head,
                                  const std::vector<deliveries::RememberedColumn>& columns, std::string& text) {
    if (bringer.name.empty()) return {};
    if (!bringer.known) {
        TRY(bringer.known, addedSupplier(session, library, bringer.name, text));
    }
    head.supplier = bringer.known->id;
    if (columns.empty()) return {};
    const auto kept = library.writeNow(&deliveries::SupplierService::rememberColumns, bringer.known->id, columns);
    if (!kept) return fail(session.failure(kept.error()));
    return {};
}

Outcome posted(Session& session, Library& library, const Arguments& arguments, NewDelivery delivery, Bringer bringer,
               const std::vector<deliveries::RememberedColumn>& columns) {
    if (!bringer.known) delivery.head.newSupplier = bringer.name;
    if (bringer.known) delivery.head.supplier = bringer.known->id;
    const auto plan = library.readNow(&deliveries::DeliveryQueries::plan, delivery);
    if (!plan) return fail(session.failure(plan.error()));
    if (arguments.has("--dry-run")) {
        const auto terms = library.readNow(&accounts::TermService::list);
        if (!terms) return fail(session.failure(terms.error()));
        Json document = documentOf(*plan);
        document["refusal"] = plan->refusal ? Json(session.failure(*plan->refusal).code) : Json();
        return Answer{std::move(document), textOf(*plan, *terms, arguments.language()),
                      plan->mayBePosted() ? Exit::Done : Exit::Refused};
    }
    if (!plan->mayBePosted() && !plan->rows.empty() && !plan->refusal)
        return fail(session.failure(deliveries::PostRefusal(deliveries::DeliveryHasProblems{plan->problems})));
    if (plan->refusal) return fail(session.failure(*plan->refusal));
    delivery.head.newSupplier.clear();
    std::string text;
    CHECK(keepBringer(session, library, bringer, delivery.head, columns, text));
    const auto done = library.writeNow(&deliveries::DeliveryService::post, delivery);
    if (!done) return fail(session.failure(done.error()));
    return Answer{documentOf(*done), text + textOf(*done)};
}

/// Where in the books the copies are counted, as a person says it.
struct SaidCounting {
    std::string language;
    std::string kind;
};
Result<SaidCounting, Failure> countingIn(Session& session, Library& library, const Arguments& arguments) {
    SaidCounting said;
    if (const auto given = arguments.value("--text-language")) {
        said.language = deliveries::languageIn(*given);
        if (said.language.empty()) return fail(arguments.badValue("--text-language", *given));
    }
    if (const auto given = arguments.value("--kind")) {
        const auto terms = library.readNow(&accounts::TermService::list);
        if (!terms) return fail(session.failure(terms.error()));
        const auto kind = deliveries::kindIn(*given, *terms);
        if (!kind)
            return fail(
                session.failure(deliveries::PostRefusal(accounts::UnknownTerm{accounts::TermList::Kind, *given})));
        said.kind = *kind;
    }
    return said;
}

Outcome postDelivery(Session& session, const Arguments& arguments) {
    NewDelivery delivery;
    TRY(delivery.head, headIn(arguments));
    TRY(const auto choices, choicesIn(arguments));
    TRY(Library* const library, session.libraryFor<Permission::CopyEdit>());
    TRY(auto bringer, bringerIn(session, *library, arguments));
    LongWork work;
    const auto file = deliveries::readDeliveryFile(arguments.at(0), work.progress());
    if (!file) return fail(session.failure(file.error()));
    TRY(const auto headings, placeHeadings(session, *library));
    auto list = deliveries::deliveryListIn(*file, arguments.valueOr("--sheet", ""), choices, bringer.columns, headings);
    if (!list) return fail(session.failure(list.error()));
    delivery.rows = list->rows;
    delivery.noticed = list->problems;
    const std::string currency = arguments.valueOr("--currency", "");
    TRY(const auto counting, countingIn(session, *library, arguments));
    for (DeliveryRow& row : delivery.rows) {
        if (!currency.empty()) row.currency = currency;
        if (row.language.empty()) row.language = counting.language;
        if (row.kind.empty()) row.kind = counting.kind;
    }
    CHECK(takePlaces(arguments, delivery));
    return posted(session, *library, arguments, std::move(delivery), std::move(bringer), list->remembered());
}

Outcome addDelivery(Session& session, const Arguments& arguments) {
    NewDelivery delivery;
    TRY(delivery.head, headIn(arguments));
    DeliveryRow& row = delivery.rows.emplace_back();
    if (arguments.has("--record")) {
        TRY(const auto record, arguments.number("--record", 1, 1));
        row.record = catalogue::RecordId(record);
    }
    row.title = arguments.valueOr("--title", "");
    row.volume = arguments.valueOr("--volume", "");
    row.authors = arguments.valueOr("--authors", "");
    row.isbn = arguments.valueOr("--isbn", "");
    row.publisher = arguments.valueOr("--publisher", "");
    if (arguments.has("--year")) {
        TRY(const auto year, arguments.number("--year", 1, 1));
        row.year = static_cast<int>(std::min<std::int64_t>(year, 9999));
    }
    TRY(const auto copies, arguments.number("--count", 1, 1));
    row.copies = static_cast<int>(std::min<std::int64_t>(copies, std::numeric_limits<int>::max()));
    if (const auto text = arguments.value("--price")) {
        row.price = Money::fromTenge(*text);
        if (!row.price) { // "5-30"
            const deliveries::CellAmount amount = deliveries::priceIn(*text);
            row.price = amount.isRounded ? std::nullopt : amount.money;
            if (!amount.currency.empty()) row.currency = amount.currency;
        }
        if (!row.price || *row.price > collection::mostPrice) return fail(arguments.badValue("--price", *text));
    }
    row.currency = arguments.valueOr("--currency", row.currency);
    row.barcode = arguments.value("--barcode");
    row.inventoryNumber = arguments.value("--inventory");
    row.shelf = arguments.valueOr("--shelf", "");
    row.isNew = arguments.has("--new-title");
    if (!row.record && row.title.empty() && row.isbn.empty())
        return fail(Arguments::wrongUsage(Ctl::tr("Say what came: --record, --isbn or --title.")));
    TRY(Library* const library, session.library());
    TRY(const auto counting, countingIn(session, *library, arguments));
    row.language = counting.language;
    row.kind = counting.kind;
    row.pages = arguments.valueOr("--pages", "");
    row.bbk = arguments.valueOr("--bbk", "");
    row.udc = arguments.valueOr("--udc", "");
    TRY(auto bringer, bringerIn(session, *library, arguments));
    CHECK(takePlaces(arguments, delivery));
    return posted(session, *library, arguments, std::move(delivery), std::move(bringer), {});
}

// ----------------------------------------------------------------------------------------------- listing and signing

Result<DeliverySummary, Failure> deliveryIn(Session& session, Library& library, const Arguments& arguments) {
    auto found = library.readNow(&deliveries::DeliveryQueries::named, arguments.at(0));
    if (!found) return fail(session.failure(found.error()));
    if (!*found)
        return fail(session.failure(deliveries::SignRefusal(deliveries::UnknownDelivery{deliveries::DeliveryId(0)})));
    return std::move(**found);
}

Outcome listDeliveries(Session& session, const Arguments& arguments) {
    deliveries::DeliveryFilter filter;
    TRY(filter.from, dayOf(arguments, "--from"));
    TRY(filter.to, dayOf(arguments, "--to"));
    filter.source = arguments.valueOr("--source", "");
    filter.unsignedOnly = arguments.has("--unsigned");
    TRY(const auto limit, arguments.number("--limit", 1, defaultListed));
    TRY(Library* const library, session.library());
    if (const auto named = arguments.value("--supplier")) {
        TRY(const auto supplier, foundSupplier(session, *library, *named));
        if (!supplier) return fail(session.failure(deliveries::SupplierRefusal(deliveries::UnknownSupplier{*named})));
        filter.supplier = supplier->id;
    }
    const auto most = std::min<std::int64_t>(limit, std::numeric_limits<int>::max());
    const auto rows = library->readNow(&deliveries::DeliveryQueries::list, filter, static_cast<int>(most));
    if (!rows) return fail(session.failure(rows.error()));
    TRY(const auto names, TermNames::read(session, *library, arguments));
    Answer answer{Json::array(), {}};
    for (const DeliverySummary& row : *rows) {
        answer.document.push_back(documentOf(row));
        answer.text += lineOf(row, names);
    }
    return answer;
}

/// With the persons behind it.
Outcome shown(Session& session, Library& library, const Arguments& arguments, const DeliverySummary& summary) {
    TRY(const auto names, TermNames::read(session, library, arguments));
    Answer answer{documentOf(summary), lineOf(summary, names)};
    CHECK(tellPersons(session, library, deliveries::referenceOf(summary.delivery), answer));
    return answer;
}

Outcome showDelivery(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto summary, deliveryIn(session, *library, arguments));
    const auto lines = library->readNow(&deliveries::DeliveryQueries::lines, summary.delivery.id);
    if (!lines) return fail(session.failure(lines.error()));
    const auto lists = library->readNow(&deliveries::DeliveryQueries::distribution, summary.delivery.id);
    if (!lists) return fail(session.failure(lists.error()));
    TRY(Answer answer, shown(session, *library, arguments, summary));
    if (!summary.delivery.isSigned() && !summary.delivery.isReversed())
        tellMark(library->readNow(&deliveries::DeliveryQueries::toSign, summary.delivery.id), answer);
    Json lineDocuments = Json::array();
    for (const deliveries::DeliveryLine& each : *lines) {
        lineDocuments.push_back({{"line", each.position},
                                 {"record", each.recordId.value},
                                 {"match", deliveries::code(each.match)},
                                 {"title", each.title},
                                 {"authors", each.authors},
                                 {"isbn", each.isbn},
                                 {"copies", each.copies},
                                 {"price", each.price ? Json(each.price->tiyn) : Json()},
                                 {"amount", each.sum},
                                 {"currency", each.currency},
                                 {"value", each.value}});
        answer.text += line(QStringList{QString::number(each.position), qs(each.title), numberText(each.copies),
                                        moneyText(Money{each.value}), words(each.match)}
                                .join(QLatin1Char('\t')));
    }
    Json places = Json::array();
    for (const deliveries::Distribution& list : *lists) {
        Json copies = Json::array();
        answer.text +=
            line(Ctl::tr("%1: copies %2, %3")
                     .arg(list.place.empty() ? QStringLiteral("–") : placeText(list.place),
                          numberText(static_cast<std::int64_t>(list.copies.size())), moneyText(Money{list.value})));
        for (const deliveries::DeliveredCopy& copy : list.copies) {
            copies.push_back({{"copy", copy.id.value},
                              {"title", copy.title},
                              {"inventory", copy.inventoryNumber},
                              {"barcode", copy.barcode},
                              {"in_transit", copy.isInTransit},
                              {"value", copy.value}});
            answer.text += line(
                QStringList{QStringLiteral("    ") + qs(copy.inventoryNumber), qs(copy.barcode), qs(copy.title)}.join(
                    QLatin1Char('\t')));
        }
        places.push_back({{"place", list.place}, {"sum", list.value}, {"copies", std::move(copies)}});
    }
    answer.document["lines"] = std::move(lineDocuments);
    answer.document["places"] = std::move(places);
    return answer;
}

/// What was done to a delivery, as it stands now.
Outcome changed(Session& session, Library& library, const Arguments& arguments, const Delivery& delivery) {
    const auto summary = library.readNow(&deliveries::DeliveryQueries::find, delivery.id);
    if (!summary) return fail(session.failure(summary.error()));
    return shown(session, library, arguments, **summary);
}

Outcome signDelivery(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.libraryWithoutSignIn());
    deliveries::DeliveryId id{0};
    const auto postedBy = [&]() -> Result<std::string, Failure> {
        TRY(const auto summary, deliveryIn(session, *library, arguments));
        id = summary.delivery.id;
        return summary.delivery.preparedBy;
    };
    const auto toSign = [&]() -> Result<staff::Act, Failure> {
        auto act = library->readNow(&deliveries::DeliveryQueries::toSign, id);
        if (!act) return fail(session.failure(act.error()));
        return std::move(*act);
    };
    TRY(const auto done, signedFor(
                             session, arguments, postedBy, toSign,
                             [&] { return library->writeNow(&deliveries::DeliveryService::sign, id); },
                             [&] { return library->writeNow(&deliveries::DeliveryService::signAsSecond, id); }));
    return changed(session, *library, arguments, done);
}

Outcome reverseDelivery(Session& session, const Arguments& arguments) {
    accounts::Reversal reversal;
    TRY(const auto on, dayOf(arguments, "--date"));
    reversal.on = on.value_or(session.clock().today());
    reversal.document.number = arguments.valueOr("--document", "");
    TRY(reversal.document.on, dayOf(arguments, "--document-date"));
    reversal.note = arguments.valueOr("--note", "");
    TRY(Library* const library, session.library());
    TRY(const auto summary, deliveryIn(session, *library, arguments));
    const deliveries::DeliveryId id = summary.delivery.id;
    const auto toSign = [&]() -> Result<staff::Act, Failure> {
        auto act = library->readNow(&deliveries::DeliveryQueries::toReverse, id, reversal);
        if (!act) return fail(session.failure(act.error()));
        return std::move(*act);
    };
    TRY(const auto done, askedFor(session, arguments, toSign, [&] {
            return library->writeNow(&deliveries::DeliveryService::reverse, id, reversal);
        }));
    return changed(session, *library, arguments, done);
}

/// One that is not signed, whatever was done since; that nothing follows from it is the journal's to say.
Outcome undoDelivery(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto summary, deliveryIn(session, *library, arguments));
    const journal::Subject subject{"delivery", summary.delivery.id.value};
    const auto entries =
        library->readNow(&staff::EntryQueries::history, library->session(), subject, std::numeric_limits<int>::max());
    if (!entries) return fail(session.failure(entries.error()));
    const auto posting = std::ranges::find_if(*entries, [](const journal::Entry& entry) {
        return entry.kind == deliveries::kinds::post.code || entry.kind == deliveries::kinds::enterAgain.code ||
               entry.kind == periodicals::kinds::post.code;
    });
    if (summary.delivery.isSigned() || posting == entries->end())
        return fail(session.failure(
            deliveries::SignRefusal(deliveries::DeliverySigned{deliveries::actNumberOf(summary.delivery)})));
    const auto undone = library->writeNow(&staff::UndoService::undo, posting->seq);
    if (!undone) return fail(session.failure(undone.error()));
    return Answer{
        {{"undone", undone->kind}, {"delivery", summary.delivery.id.value}},
        line(Ctl::tr("Undone: act %1. Its numbers are void.").arg(qs(deliveries::actNumberOf(summary.delivery))))};
}

Outcome enterAgain(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto summary, deliveryIn(session, *library, arguments));
    const Delivery& reversed = summary.delivery;
    DeliveryHead head;
    head.source = arguments.valueOr("--source", reversed.source);
    TRY(head.on, dayOf(arguments, "--date"));
    head.documentNumber = arguments.valueOr("--document", reversed.documentNumber);
    TRY(head.documentOn, dayOf(arguments, "--document-date"));
    if (!head.documentOn) head.documentOn = reversed.documentOn;
    head.commission = arguments.valueOr("--commission", reversed.commission);
    head.note = arguments.valueOr("--note", "");
    head.onBalance = !arguments.has("--off-balance");
    head.supplier = reversed.supplierId;
    if (const auto named = arguments.value("--supplier")) {
        TRY(const auto supplier, foundSupplier(session, *library, *named));
        if (!supplier) return fail(session.failure(deliveries::SupplierRefusal(deliveries::UnknownSupplier{*named})));
        head.supplier = supplier->id;
    }
    const auto done = library->writeNow(&deliveries::DeliveryService::enterAgain, reversed.id, head);
    if (!done) return fail(session.failure(done.error()));
    return Answer{documentOf(*done), textOf(*done)};
}

} // namespace

std::span<const Command> deliveryCommands() {
    static const std::vector<Command> all = {
        {{"delivery", "post"},
         "FILE --source S [--supplier S] [--map FIELD=COLUMN]... [--sheet SHEET] [--invoice-sum TENGE] "
         "[--invoice-copies N] [--document N] [--document-date DATE] [--date DATE] [--place PLACE | --place PLACE=N,…] "
         "[--in-processing] [--series S] [--without-numbers] [--off-balance] [--currency CODE] [--text-language L] "
         "[--kind "
         "K] "
         "[--commission TEXT] [--note TEXT] [--again] [--dry-run]",
         1,
         1,
         {"--text-language", "--kind",           "--source",          "--supplier",      "--map",      "--sheet",
          "--invoice-sum",   "--invoice-copies", "--document",        "--document-date", "--date",     "--place",
          "--in-processing", "--series",         "--without-numbers", "--off-balance",   "--currency", "--commission",
          "--note",          "--again",          "--dry-run"},
         postDelivery},
        {{"delivery", "add"},
         "(--record ID | --isbn I | --title T [--isbn I]) --source S [--count N] [--price P] [--currency CODE] "
         "[--authors A] [--volume V] [--year Y] [--publisher P] [--text-language L] [--kind K] [--pages P] [--bbk "
         "MARK] "
         "[--udc MARK] [--new-title] [--barcode B] [--inventory I] [--shelf S] [--supplier "
         "S] "
         "[--invoice-sum TENGE] [--invoice-copies N] [--document N] [--document-date DATE] [--date DATE] "
         "[--place PLACE | --place PLACE=N,…] [--in-processing] [--series S] [--without-numbers] [--off-balance] "
         "[--commission TEXT] [--note TEXT] [--again] [--dry-run]",
         0,
         0,
         {"--text-language", "--kind",        "--pages",          "--bbk",       "--udc",
          "--record",        "--isbn",        "--title",          "--source",    "--count",
          "--price",         "--currency",    "--authors",        "--volume",    "--year",
          "--publisher",     "--new-title",   "--barcode",        "--inventory", "--shelf",
          "--supplier",      "--invoice-sum", "--invoice-copies", "--document",  "--document-date",
          "--date",          "--place",       "--in-processing",  "--series",    "--without-numbers",
          "--off-balance",   "--commission",  "--note",           "--again",     "--dry-run"},
         addDelivery},
        {{"delivery", "list"},
         "[--supplier S] [--source S] [--from DATE] [--to DATE] [--unsigned] [--limit N]",
         0,
         0,
         {"--supplier", "--source", "--from", "--to", "--unsigned", "--limit"},
         listDeliveries},
        {{"delivery", "show"}, "(ID | N/YYYY)", 1, 1, {}, showDelivery},
        {{"delivery", "sign"},
         "(ID | N/YYYY) [--signed-by CODE [--signer-password-fd N]]",
         1,
         1,
         {signerOption, signerPasswordOption},
         signDelivery},
        {{"delivery", "reverse"},
         "(ID | N/YYYY) [--date DATE] [--document N] [--document-date DATE] [--note TEXT] "
         "[--signed-by CODE [--signer-password-fd N]]",
         1,
         1,
         {"--date", "--document", "--document-date", "--note", signerOption, signerPasswordOption},
         reverseDelivery},
        {{"delivery", "undo"}, "(ID | N/YYYY)", 1, 1, {}, undoDelivery},
        {{"delivery", "enter-again"},
         "(ID | N/YYYY) [--source S] [--supplier S] [--date DATE] [--document N] [--document-date DATE] "
         "[--commission TEXT] [--off-balance] [--note TEXT]",
         1,
         1,
         {"--source", "--supplier", "--date", "--document", "--document-date", "--commission", "--off-balance",
          "--note"},
         enterAgain},
    };
    return all;
}

} // namespace kitapdar::ctl
