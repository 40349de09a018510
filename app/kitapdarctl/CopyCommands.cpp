#include "app/kitapdarctl/CopyCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "core/catalogue/RecordQueries.h"
#include "core/circulation/LossService.h"
#include "core/collection/CopyActionService.h"
#include "core/collection/CopyPrice.h"
#include "core/collection/CopyService.h"
#include "core/deliveries/CopyEntryService.h"
#include "core/places/PlaceQueries.h"
#include "wording/ChargeWords.h"
#include "wording/DeliveryWords.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"

#include <algorithm>

namespace kitapdar::ctl {

namespace {

template <class Value>
using Decode = std::optional<Value> (*)(std::string_view code);

/// Puts the value of an option into the field; nothing when the option is not given.
template <class Value>
Result<void, Failure> take(const Arguments& arguments, std::string_view option, Value& field, Decode<Value> decode) {
    const auto text = arguments.value(option);
    if (!text) return {};
    const auto value = decode(*text);
    if (!value) return fail(arguments.badValue(option, *text));
    field = *value;
    return {};
}

void take(const Arguments& arguments, std::string_view option, std::string& field) {
    if (const auto text = arguments.value(option)) field = *text;
}
void take(const Arguments& arguments, std::string_view option, std::optional<std::string>& field) {
    if (const auto text = arguments.value(option)) field = *text;
}

Result<void, Failure> take(const Arguments& arguments, std::string_view option, std::optional<Money>& field) {
    const auto text = arguments.value(option);
    if (!text) return {};
    field = text->empty() ? std::nullopt : collection::priceFrom(*text);
    if (!text->empty() && !field) return fail(arguments.badValue(option, *text));
    return {};
}

Result<void, Failure> take(const Arguments& arguments, std::string_view option, std::optional<Day>& field) {
    const auto text = arguments.value(option);
    if (!text) return {};
    field = Day::fromIso(*text);
    if (!field) return fail(arguments.badValue(option, *text));
    return {};
}

/// The place of a new copy of which none is named: that of --at, else the first open one, as the window offers it. ""
/// with --place leaves it without.
Result<std::string, Failure> placeOf(Session& session, Library& library, const Arguments& arguments) {
    if (const auto named = arguments.value("--place")) return *named;
    if (const auto& here = library.session().place; here && !here->empty()) return *here;
    const auto places = library.readNow(&places::PlaceQueries::tree);
    if (!places) return fail(session.failure(places.error()));
    const auto first = std::ranges::find_if(*places, [](const auto& row) { return !row.place.closed; });
    return first == places->end() ? std::string() : first->place.code;
}

Json documentOf(const collection::Copy& copy) { return ctl::documentOf(collection::CopyRow{copy, {}, {}}); }

QString addedLine(const collection::Copy& copy) {
    const QString added =
        Ctl::tr("Copy added: %1, inventory no. %2").arg(orDash(copy.barcode), orDash(copy.inventoryNumber));
    return copy.place.empty() ? added : added + QStringLiteral(", ") + placeText(copy.place);
}

Result<collection::CopyRow, Failure> rowOf(Session& session, Library& library, const collection::Copy& copy) {
    const auto rows = library.readNow(&collection::CopyList::ofRecord, library.session(), copy.recordId);
    if (!rows) return fail(session.failure(rows.error()));
    const auto row = std::ranges::find_if(*rows, [&](const auto& each) { return each.copy.id == copy.id; });
    if (row == rows->end()) return fail(session.failure(collection::UnknownCopy{copy.barcode.value_or("")}));
    return *row;
}

/// What an action answers: the copy as it stands now.
template <class Refusals>
Outcome changed(Session& session, const Result<collection::Copy, Refusals>& copy) {
    if (!copy) return fail(session.failure(copy.error()));
    return Answer{documentOf(*copy), line(lineOf(*copy))};
}

Result<collection::Mishap, Failure> mishapOf(const Arguments& arguments) {
    collection::Mishap mishap;
    CHECK(take(arguments, "--date", mishap.on));
    mishap.reason = arguments.valueOr("--reason", "");
    return mishap;
}

} // namespace

Outcome addCopy(Session& session, const Arguments& arguments) {
    TRY(const auto record, arguments.required("--record"));
    TRY(const auto recordId, arguments.number("--record", record, 1));
    collection::NewCopy copy{
        catalogue::RecordId(recordId), arguments.value("--barcode"), arguments.value("--inventory"), {}, std::nullopt};
    const bool several = arguments.has("--count");
    if (several) {
        TRY(const auto count, arguments.number("--count", 1, 1));
        if (count > collection::mostCopiesAtOnce)
            return fail(session.failure(deliveries::CopyEntryRefusal(collection::CopyCountOutOfRange{})));
        copy.count = static_cast<int>(count);
    } else {
        TRY(copy.barcode, arguments.required("--barcode"));
    }
    CHECK(take(arguments, "--price", copy.price));
    CHECK(take(arguments, "--lending", copy.lending, collection::lendingFromCode));
    copy.shelf = arguments.valueOr("--shelf", "");
    copy.series = arguments.valueOr("--series", copy.series);
    TRY(Library* const library, session.library());
    TRY(copy.place, placeOf(session, *library, arguments));
    const auto added = library->writeNow(&deliveries::CopyEntryService::add, copy);
    if (!added) return fail(session.failure(added.error()));
    if (!several) return Answer{documentOf(added->front()), line(addedLine(added->front()))};
    Answer answer{Json::array(), {}};
    for (const collection::Copy& each : *added) {
        answer.document.push_back(documentOf(each));
        answer.text += line(addedLine(each));
    }
    return answer;
}

Outcome listCopies(Session& session, const Arguments& arguments) {
    TRY(const auto record, arguments.number("RECORD", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    const auto title = library->readNow(&catalogue::RecordQueries::byId, catalogue::RecordId(record));
    if (!title) return fail(session.failure(title.error()));
    if (!*title) return fail(session.failure(catalogue::UnknownRecord{catalogue::RecordId(record)}));
    const auto rows =
        library->readNow(&collection::CopyList::ofRecord, library->session(), catalogue::RecordId(record));
    if (!rows) return fail(session.failure(rows.error()));
    Answer answer{Json::array(), {}};
    for (const collection::CopyRow& row : *rows) {
        answer.document.push_back(documentOf(row));
        answer.text += line(row.dueOn ? lineOf(row.copy) + QStringLiteral(", ") + loanOf(row) : lineOf(row.copy));
    }
    return answer;
}

Outcome setCopy(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(auto copy, copyWithCode(session, *library, arguments.at(0)));
    take(arguments, "--barcode", copy.barcode);
    take(arguments, "--inventory", copy.inventoryNumber);
    take(arguments, "--place", copy.place);
    take(arguments, "--shelf", copy.shelf);
    take(arguments, "--reason", copy.conditionReason);
    take(arguments, "--note", copy.note);
    take(arguments, "--parts", copy.parts);
    CHECK(take(arguments, "--price", copy.price));
    CHECK(take(arguments, "--lending", copy.lending, collection::lendingFromCode));
    CHECK(take(arguments, "--accounted", copy.accounted, collection::accountedFromCode));
    CHECK(take(arguments, "--circulation", copy.circulation, collection::circulationFromCode));
    CHECK(take(arguments, "--condition", copy.condition, collection::conditionFromCode));
    CHECK(take(arguments, "--date", copy.conditionOn));
    return changed(session, library->writeNow(&collection::CopyService::edit, copy));
}

Outcome loseCopy(Session& session, const Arguments& arguments) {
    TRY(const auto mishap, mishapOf(arguments));
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(0)));
    TRY(const auto before, rowOf(session, *library, copy));
    TRY(auto answer, changed(session, library->writeNow(&circulation::LossService::lose, copy.id, mishap)));
    answer.document["ended_loan"] = nullptr;
    if (before.dueOn) { // the reader who lost it
        answer.document["ended_loan"] = {{"card", before.readerCard ? Json(*before.readerCard) : Json(nullptr)},
                                         {"due", before.dueOn->iso()}};
        answer.text +=
            line(Ctl::tr("The loan ended: card %1, due %2").arg(orDash(before.readerCard), dayText(*before.dueOn)));
    }
    return answer;
}

Outcome findCopy(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(0)));
    const auto found = library->writeNow(&circulation::LossService::findOnShelf, copy.id);
    using Changed = Result<collection::Copy, collection::CopyActionRefusal>;
    TRY(auto answer, changed(session, found ? Changed(found->copy) : Changed(fail(found.error()))));
    const QString said = words(*found);
    if (!said.isEmpty()) answer.text += line(said);
    return answer;
}

Outcome damageCopy(Session& session, const Arguments& arguments) {
    TRY(const auto mishap, mishapOf(arguments));
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(0)));
    return changed(session, library->writeNow(&collection::CopyActionService::damage, copy.id, mishap));
}

Outcome writeOffCopy(Session& session, const Arguments& arguments) {
    collection::WriteOffDocument document;
    TRY(document.number, arguments.required("--document"));
    CHECK(arguments.required("--date"));
    CHECK(take(arguments, "--date", document.on));
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(0)));
    return changed(session, library->writeNow(&collection::CopyActionService::writeOff, copy.id, document));
}

Result<collection::Copy, Failure> copyWithCode(Session& session, Library& library, const std::string& code) {
    // A code that several copies have is given with its meaning: "%B-9005" is a barcode, "%N-9005" an inventory number.
    const text::Scanned read = text::readScan(code);
    const auto* scanned = std::get_if<text::ScannedCode>(&read);
    const auto copies = library.readNow(&collection::CopyQueries::byCode, scanned ? *scanned : text::ScannedCode(code));
    if (!copies) return fail(session.failure(copies.error()));
    if (copies->empty()) return fail(session.failure(collection::UnknownCopy{code}));
    if (copies->size() > 1) return fail(session.failure(collection::AmbiguousCode{code}));
    return copies->front();
}

Outcome showCopy(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto copy, copyWithCode(session, *library, arguments.at(0)));
    TRY(const auto row, rowOf(session, *library, copy));
    const auto record = library->readNow(&catalogue::RecordQueries::byId, copy.recordId);
    if (!record) return fail(session.failure(record.error()));
    Answer answer{documentOf(row), {}};
    if (*record) {
        answer.document["title"] = (*record)->title;
        answer.text = line(qs((*record)->title));
    }
    answer.text += line(lineOf(row.copy));
    if (row.dueOn) answer.text += line(loanOf(row));
    return answer;
}

} // namespace kitapdar::ctl
