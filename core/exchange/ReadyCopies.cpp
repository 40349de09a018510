#include "core/exchange/ReadyCopies.h"

#include "core/catalogue/RecordFields.h"
#include "core/collection/Copy.h"
#include "core/exchange/CopyStanding.h"
#include "core/exchange/OwnState.h"
#include "core/exchange/marc/Limits.h"
#include "core/places/PlaceCode.h"
#include "core/text/Badge.h"
#include "core/text/Barcode.h"
#include "core/text/SortKey.h"

#include <algorithm>

namespace kitapdar::exchange {

namespace {

using collection::Condition;
using collection::CopyState;
using collection::Lending;

constexpr int largestGroup = 1000; // copies of one field; more is a slip of the pen

struct Standing {
    CopyState state = CopyState::InStock;
    Lending lending = Lending::Home;
    std::optional<CopyNote> note;
};

/// A copy that somebody has whom nobody knows is not on the shelf. As missing it is put back in stock by the first
/// scan.
Standing lentToSomebody(std::string detail) {
    return {CopyState::Missing, Lending::Home, CopyNote{"copy_was_lent", std::move(detail)}};
}

/// The states of copies in IRBIS (its menu ste.mnu).
Standing irbisStanding(const std::string& status) {
    const std::string detail = "910 ^a " + status;
    const char letter = status == "Р" || status == "р" ? 'P' : status.size() == 1 ? status.front() : '?';
    switch (status.empty() ? '0' : letter) {
    case '0':
    case 'C': // a group, counted without numbers
    case 'R':
    case 'U':
        return {};
    case '1':
        return lentToSomebody(detail);
    case '2': // not arrived yet
    case '8': // arrived, not yet in its place
        return {CopyState::Expected, Lending::Home, std::nullopt};
    case '3':
        return {CopyState::Bindery, Lending::Home, std::nullopt};
    case '4':
        return {CopyState::Lost, Lending::Home, std::nullopt};
    case '5': // not lent for the time being
        return {CopyState::Withheld, Lending::Home, std::nullopt};
    case '6':
        return {CopyState::WrittenOff, Lending::Home, std::nullopt};
    case '9':
        return {CopyState::Held, Lending::Home, CopyNote{"copy_on_hold_shelf", detail}};
    case 'P':
    case 'p':
        return {CopyState::Withheld, Lending::Home, CopyNote{"copy_bound", detail}};
    default:
        return {CopyState::InStock, Lending::Home, CopyNote{"copy_state_unknown", detail}};
    }
}

/// Koha's columns are numbers; what is none is of another program that uses the same field.
bool isSet(const std::string& column) {
    const std::string digits = column.starts_with('-') ? column.substr(1) : column;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !digits.empty() && std::ranges::all_of(digits, isDigit) && digits.find_first_not_of('0') != digits.npos;
}

Standing kohaStanding(const catalogue::CopyFields& fields) {
    Standing standing;
    if (isSet(fields.notForLoan)) {
        if (fields.notForLoan == "-1")
            standing.state = CopyState::Expected;
        else if (fields.notForLoan == "-3")
            standing.state = CopyState::Bindery;
        else if (fields.notForLoan.starts_with('-'))
            standing.state = CopyState::Withheld;
        else
            standing.lending = Lending::ReadingRoom;
    }
    if (isSet(fields.restricted)) standing.lending = Lending::ReadingRoom;
    if (isSet(fields.withdrawn)) {
        standing.state = CopyState::WrittenOff;
    } else if (isSet(fields.lost)) {
        standing.state = fields.lost == "4" ? CopyState::Missing : CopyState::Lost;
    } else if (!fields.lentUntil.empty()) {
        const Lending lending = standing.lending;
        standing = lentToSomebody(fields.tag + (fields.tag == "995" ? " $n " : " $q ") + fields.lentUntil);
        standing.lending = lending;
    }
    return standing;
}

/// MARC 21 876 $j says it in words.
Standing wordedStanding(const std::string& status) {
    struct Worded {
        std::string_view beginning;
        CopyState state;
    };
    constexpr Worded all[] = {{"withdrawn", CopyState::WrittenOff},
                              {"lost", CopyState::Lost},
                              {"missing", CopyState::Missing},
                              {"on order", CopyState::Expected},
                              {"in process", CopyState::Expected},
                              {"bindery", CopyState::Bindery},
                              {"at bindery", CopyState::Bindery},
                              {"available", CopyState::InStock},
                              {"not checked out", CopyState::InStock},
                              {"on shelf", CopyState::InStock},
                              {"damaged", CopyState::Damaged},
                              {"in transit", CopyState::InTransit},
                              {"on display", CopyState::OnDisplay},
                              {"on hold", CopyState::Held},
                              {"being digitized", CopyState::Digitization}};
    std::string lower = status;
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
    if (lower.empty()) return {};
    if (lower.starts_with("checked out") || lower.starts_with("on loan")) return lentToSomebody("876 $j " + status);
    const auto* const found =
        std::ranges::find_if(all, [&](const Worded& each) { return lower.starts_with(each.beginning); });
    if (found != std::end(all)) return {found->state, Lending::Home, std::nullopt};
    return {CopyState::InStock, Lending::Home, CopyNote{"copy_state_unknown", "876 $j " + status}};
}

Standing standingOf(const catalogue::CopyFields& fields) {
    if (fields.tag == "910") {
        Standing standing = irbisStanding(fields.status);
        if (fields.notForLoan == "1") standing.lending = Lending::ReadingRoom;
        return standing;
    }
    if (fields.tag == "952" || fields.tag == "995") return kohaStanding(fields);
    return wordedStanding(fields.status);
}

std::string_view reasonOf(catalogue::UnreadValue::Of of) {
    switch (of) {
    case catalogue::UnreadValue::Of::Price:
        return "copy_price_unread";
    case catalogue::UnreadValue::Of::Date:
        return "copy_date_unread";
    case catalogue::UnreadValue::Of::Count:
        break;
    }
    return "copy_count_unread";
}

/// What this program wrote beside the codes; of the state nothing when another program has changed the codes since.
void takeOwnState(ReadyCopy& copy, const catalogue::CopyFields& fields) {
    const auto own = readOwnState(fields.ownState);
    if (!own) return;
    copy.parts = own->accompanying; // no code of the dialect says otherwise
    if (asDialectSays(fields.tag, own->parts) != copy.state) return;
    copy.state = own->parts;
    if (copy.excludedBy.empty()) copy.excludedBy = own->excludedBy;
    copy.excludedOn = own->excludedOn;
    copy.conditionOn = own->conditionOn;
    copy.conditionReason = own->conditionReason;
    copy.stateNote.reset();
}

} // namespace

ReadyCopy readyCopy(const catalogue::CopyFields& fields) {
    ReadyCopy copy;
    if (const std::string scan = text::normalizeScan(fields.barcode); !scan.empty()) {
        if (auto barcode = text::checkBarcode(scan, collection::ownBarcodePrefix);
            barcode && !text::looksLikeBadge(scan)) {
            copy.barcode = std::move(barcode->text);
        } else {
            copy.malformedBarcode = scan;
        }
    }
    if (std::string number = text::normalizeScan(fields.inventoryNumber); !number.empty()) {
        copy.inventoryNumber = std::move(number);
    }
    copy.place = places::adoptedCode(fields.place);
    copy.shelf = fields.shelf;
    if (fields.price && fields.price->tiyn >= 0) copy.price = fields.price;
    copy.currency = fields.currency.empty() ? "KZT" : fields.currency;
    Standing standing = standingOf(fields);
    copy.state = collection::partsOf(standing.state);
    // Koha tells of the damage beside everything else.
    if (isSet(fields.damaged) && !collection::isAstray(standing.state)) copy.state.condition = Condition::Damaged;
    copy.lending = collection::code(standing.lending);
    copy.stateNote = std::move(standing.note);
    copy.note = fields.note;
    if (standing.state == CopyState::WrittenOff) copy.excludedBy = fields.actNumber;
    takeOwnState(copy, fields);
    copy.receivedOn = fields.date;
    for (const catalogue::UnreadValue& value : fields.unread)
        copy.valueNotes.push_back({std::string(reasonOf(value.of)), value.written});
    return copy;
}

int copiesOf(const catalogue::CopyFields& fields) { return std::clamp(fields.count, 1, largestGroup); }

ReadyCopies readyCopies(const catalogue::MarcRecord& marc) {
    ReadyCopies ready;
    catalogue::RecordCopies reported = catalogue::projectCopies(marc);
    for (std::string& field : reported.withoutNumbers) ready.notes.push_back({"copy_number_missing", std::move(field)});
    for (const catalogue::CopyFields& fields : reported.copies) {
        ReadyCopy copy = readyCopy(fields);
        copy.inventoryKey = text::sortKey(copy.inventoryNumber.value_or(""));
        const bool numbered = copy.barcode || copy.inventoryNumber;
        const int count = numbered ? 1 : copiesOf(fields);
        ready.copies.push_back(copy);
        copy.valueNotes.clear(); // told once of a group
        ready.copies.insert(ready.copies.end(), static_cast<std::size_t>(count - 1), copy);
        if (ready.copies.size() > limits::copies) return ready; // nobody takes so many
        if (!numbered && fields.count > largestGroup)
            ready.copies.back().stateNote = CopyNote{"copy_group_cut", std::to_string(fields.count)};
    }
    return ready;
}

} // namespace kitapdar::exchange
