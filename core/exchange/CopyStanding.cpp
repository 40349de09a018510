#include "core/exchange/CopyStanding.h"

#include "core/catalogue/CopyMap.h"
#include "core/catalogue/RecordFields.h"
#include "core/exchange/FieldEdits.h"
#include "core/exchange/OwnState.h"
#include "core/exchange/ReadyCopies.h"

#include <string_view>

namespace kitapdar::exchange {

namespace {

using catalogue::MarcField;
using collection::CopyState;
using collection::Lending;

CopyState stateOf(const HeldCopy& held) { return collection::stateOf(held.copy); }

bool isLent(const HeldCopy& held) { return held.dueOn && collection::isLendable(stateOf(held)); }

/// In the menu ste.mnu of IRBIS. It has no word for what is missing (what is read back as missing is "lent") and one
/// for all that is not lent for the time being.
std::string_view irbisStatus(const HeldCopy& held) {
    if (isLent(held)) return "1";
    switch (stateOf(held)) {
    case CopyState::InStock:
    case CopyState::Damaged:
        break;
    case CopyState::Expected:
        return "2";
    case CopyState::Bindery:
        return "3";
    case CopyState::Held:
        return "9";
    case CopyState::InTransit:
    case CopyState::OnDisplay:
    case CopyState::Digitization:
    case CopyState::Withheld:
        return "5";
    case CopyState::Missing:
        return "1";
    case CopyState::Lost:
        return "4";
    case CopyState::WrittenOff:
        return "6";
    }
    return "0";
}

/// In the words of MARC 21 876 $j; "" where it has none.
std::string_view wordOf(const HeldCopy& held) {
    if (isLent(held)) return "On loan";
    switch (stateOf(held)) {
    case CopyState::InStock:
        return "Available";
    case CopyState::Expected:
        return "On order";
    case CopyState::Bindery:
        return "Bindery";
    case CopyState::Held:
        return "On hold";
    case CopyState::InTransit:
        return "In transit";
    case CopyState::OnDisplay:
        return "On display";
    case CopyState::Digitization:
        return "Being digitized";
    case CopyState::Damaged:
        return "Damaged";
    case CopyState::Missing:
        return "Missing";
    case CopyState::Lost:
        return "Lost";
    case CopyState::WrittenOff:
        return "Withdrawn";
    case CopyState::Withheld:
        break;
    }
    return {};
}

/// Which subfields Koha's columns are in.
struct KohaColumns {
    std::string_view withdrawn;
    std::string_view lost;
    std::string_view restricted;
    std::string_view notForLoan;
    std::string_view lentUntil;
    std::string_view damaged; // "": none
};
constexpr KohaColumns in952{"0", "1", "5", "7", "q", "4"};
constexpr KohaColumns in995{"0", "2", "3", "o", "n", ""};

void writeKoha(MarcField& field, const KohaColumns& columns, const HeldCopy& held) {
    std::string_view lost;
    std::string_view notForLoan;
    switch (stateOf(held)) {
    case CopyState::Lost:
        lost = "1";
        break;
    case CopyState::Missing:
        lost = "4";
        break;
    case CopyState::Expected:
        notForLoan = "-1";
        break;
    case CopyState::Held:
    case CopyState::InTransit:
    case CopyState::OnDisplay:
    case CopyState::Digitization:
    case CopyState::Withheld:
        notForLoan = "-2";
        break;
    case CopyState::Bindery:
        notForLoan = "-3";
        break;
    case CopyState::InStock:
    case CopyState::Damaged:
    case CopyState::WrittenOff:
        break;
    }
    const bool readingRoom = held.copy.lending == Lending::ReadingRoom;
    const bool isRestricted = readingRoom && !notForLoan.empty();
    if (readingRoom && notForLoan.empty()) notForLoan = "1";
    setSubfield(field, columns.withdrawn, stateOf(held) == CopyState::WrittenOff ? "1" : "");
    setSubfield(field, columns.lost, std::string(lost));
    setSubfield(field, columns.restricted, isRestricted ? "1" : "");
    setSubfield(field, columns.notForLoan, std::string(notForLoan));
    if (!columns.damaged.empty())
        setSubfield(field, columns.damaged, held.copy.condition == collection::Condition::Damaged ? "1" : "");
    setSubfield(field, columns.lentUntil, isLent(held) ? held.dueOn->iso() : "");
}

/// In the codes of the dialect alone.
void writeCodes(MarcField& field, const HeldCopy& held) {
    if (field.tag == "910") {
        setSubfield(field, "a", std::string(irbisStatus(held)));
        setSubfield(field, "7", held.copy.lending == Lending::ReadingRoom ? "1" : "");
        if (!held.copy.excludedBy.empty()) setSubfield(field, "v", held.copy.excludedBy);
    } else if (field.tag == "952") {
        writeKoha(field, in952, held);
    } else if (field.tag == "995") {
        writeKoha(field, in995, held);
    } else if (field.tag == "876") {
        setSubfield(field, "j", std::string(wordOf(held)));
    }
}

/// 910 has the same codes in every dialect.
const catalogue::CopyMap* mapOf(std::string_view tag) {
    return catalogue::copyMapOf(catalogue::MarcFormat::Marc21, tag);
}

ReadyCopy readFrom(const MarcField& field, const catalogue::CopyMap& map) {
    return readyCopy(catalogue::copyIn(field, map));
}

FullState fullStateOf(const ReadyCopy& read) {
    return {read.state, read.excludedBy, read.excludedOn, read.conditionOn, read.conditionReason, read.parts};
}

/// Of a copy on loan the field tells no state that anybody should take over.
FullState statelessOf(const HeldCopy& held) {
    FullState state;
    state.accompanying = catalogue::copyText(held.copy.parts);
    return state;
}

/// A field may name a document of which the library knows nothing.
bool isSameState(const ReadyCopy& read, const FullState& wanted) {
    FullState reported = fullStateOf(read);
    if (wanted.excludedBy.empty()) reported.excludedBy.clear();
    return reported == wanted;
}

} // namespace

bool tellsStanding(const ReadyCopy& read, const HeldCopy& held) {
    if (read.lending != collection::code(held.copy.lending)) return false;
    if (isLent(held)) {
        FullState lent = statelessOf(held);
        lent.parts = collection::partsOf(CopyState::Missing);
        return fullStateOf(read) == lent;
    }
    return isSameState(read, fullStateOf(held.copy));
}

void writeStanding(MarcField& field, const HeldCopy& held) {
    writeCodes(field, held);
    const catalogue::CopyMap* const map = mapOf(field.tag);
    if (!map || map->ownState.empty()) return;
    std::erase_if(field.subfields, [&](const catalogue::MarcSubfield& part) {
        return map->ownState.find(part.code) != map->ownState.npos && part.value.starts_with(catalogue::ownStatePrefix);
    });
    const FullState state = isLent(held) ? statelessOf(held) : fullStateOf(held.copy);
    if (isLent(held) ? state == FullState() : isSameState(readFrom(field, *map), state)) return;
    field.subfields.push_back({map->ownState.front(), ownStateText(state)});
}

collection::StateParts asDialectSays(const std::string& tag, const collection::StateParts& parts) {
    const catalogue::CopyMap* const map = mapOf(tag);
    if (!map) return {};
    HeldCopy held;
    held.copy.accounted = parts.accounted;
    held.copy.circulation = parts.circulation;
    held.copy.condition = parts.condition;
    MarcField field{tag, ' ', ' ', {}, {}};
    writeCodes(field, held);
    return readFrom(field, *map).state;
}

} // namespace kitapdar::exchange
