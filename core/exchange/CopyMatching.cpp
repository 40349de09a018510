#include "core/exchange/CopyMatching.h"

#include "core/collection/CodeLookup.h"
#include "core/collection/CopyRepository.h"
#include "core/places/PlaceRepository.h"
#include "core/text/ScannedCode.h"

#include <algorithm>

namespace kitapdar::exchange {

namespace {

BrokenRecord note(const ReadyRecord& record, std::string reason, std::string detail) {
    return {record.number, record.offset, std::move(reason), std::move(detail)};
}

/// Equal for numbers that differ in case alone.
std::string folded(const std::string& number) { return text::ScannedCode(number).folded(); }

bool hasNumber(const ReadyCopy& copy) { return copy.barcode || copy.inventoryNumber || copy.malformedBarcode; }

} // namespace

std::optional<std::int64_t> CopyMatching::Numbers::ownerOf(const std::optional<std::string>& number) const {
    if (!number) return std::nullopt;
    const std::string same = folded(*number);
    std::optional<std::int64_t> owner;
    const auto [first, last] = stored.equal_range(same);
    for (auto each = first; each != last; ++each) {
        if (each->second.number == *number) return each->second.record;
        owner = std::min(owner.value_or(each->second.record), each->second.record);
    }
    if (owner) return owner;
    if (const auto found = given.find(same); found != given.end()) return found->second;
    return std::nullopt;
}

Result<void> CopyMatching::read(storage::Snapshot& snapshot, std::optional<catalogue::ImportId> import,
                                std::span<const CopyTarget> targets) {
    std::vector<std::string> codes; // of both kinds: one copy's barcode may be another copy's inventory number
    std::set<std::int64_t> owners;  // that get copies without numbers
    for (const CopyTarget& target : targets) {
        for (const ReadyCopy& copy : target.record->copies) {
            if (copy.barcode) codes.push_back(*copy.barcode);
            if (copy.inventoryNumber && copy.inventoryNumber != copy.barcode) codes.push_back(*copy.inventoryNumber);
            if (!copy.inventoryNumber && target.owner > 0 && target.wasThere) owners.insert(target.owner);
        }
    }
    const storage::Parameters records(owners.begin(), owners.end());
    m_barcodes.stored.clear();
    m_inventory.stored.clear();
    m_cards.clear();
    m_placeCodes.clear();
    m_unnumbered.clear();
    CHECK(collection::eachMeaning(snapshot, codes, [this](const collection::FoundCode& found) {
        const std::string& number = found.meaning.code;
        const Owner owner{number, found.record};
        if (found.meaning.kind == text::CodeKind::Card) m_cards.insert(folded(number));
        if (found.meaning.kind == text::CodeKind::Barcode) m_barcodes.stored.emplace(folded(number), owner);
        if (found.meaning.kind == text::CodeKind::InventoryNumber) m_inventory.stored.emplace(folded(number), owner);
    }));
    TRY(const auto places, places::PlaceRepository().places(snapshot));
    for (const places::Place& place : places) m_placeCodes.emplace(place.code, place.code);
    for (const places::Place& place : places) { // a code comes before a name
        for (const std::string& name : {place.name.kk, place.name.ru, place.name.en}) {
            if (!name.empty()) m_placeCodes.emplace(name, place.code);
        }
    }
    const collection::CopyRepository copies;
    return copies.eachWithoutNumbers(snapshot, records, import,
                                     [this](catalogue::RecordId record, const std::string& place) {
                                         ++m_unnumbered[{record.value, place}];
                                     });
}

std::vector<CopyVerdict> CopyMatching::judge(const CopyTarget& target, ImportCounts& counts,
                                             std::vector<BrokenRecord>& notes) {
    OfRecord record;
    for (auto place = m_unnumbered.lower_bound({target.owner, {}});
         place != m_unnumbered.end() && place->first.first == target.owner; ++place) {
        record.left.emplace(place->first.second, place->second);
    }
    const std::size_t notesBefore = notes.size();
    std::int64_t unnumberedThere = 0;
    std::vector<CopyVerdict> verdicts;
    for (const ReadyCopy& copy : target.record->copies) {
        const CopyVerdict verdict = judgeCopy(target, copy, record, notes);
        if (verdict.written) {
            ++counts.copies;
            if (target.wasThere) ++counts.addedCopies;
        } else {
            ++(verdict.known ? counts.knownCopies : counts.skippedCopies);
            if (verdict.known && !hasNumber(copy)) ++unnumberedThere;
        }
        verdicts.push_back(verdict);
    }
    for (const CopyNote& each : target.record->copyNotes)
        notes.push_back(note(*target.record, each.reason, each.detail));
    // Nobody can tell whether they are the same: that the record has as many is all there is.
    if (unnumberedThere > 0) notes.push_back(note(*target.record, "copies_there", std::to_string(unnumberedThere)));
    counts.skippedNumbers += static_cast<std::int64_t>(notes.size() - notesBefore);
    return verdicts;
}

const std::string& CopyMatching::placeOf(const ReadyCopy& copy) const {
    const auto found = m_placeCodes.find(copy.place);
    return found == m_placeCodes.end() ? copy.place : found->second;
}

/// A number that one record names twice is a slip, not a copy that is there.
bool CopyMatching::isKnown(const CopyTarget& target, const ReadyCopy& copy, OfRecord& record) const {
    // A barcode that it cannot have tells as little as none: it came without one before, too.
    const auto owner = m_barcodes.ownerOf(copy.barcode);
    if (!copy.inventoryNumber && (!copy.barcode || (owner && owner != target.owner))) {
        const auto there = record.left.find(placeOf(copy));
        return there != record.left.end() && there->second-- > 0;
    }
    const bool byInventory = copy.inventoryNumber.has_value();
    const auto& number = byInventory ? copy.inventoryNumber : copy.barcode;
    return number && (byInventory ? m_inventory : m_barcodes).ownerOf(number) == target.owner &&
           !record.named.contains(folded(*number));
}

void CopyMatching::judgeMeanings(const ReadyRecord& record, const ReadyCopy& copy, bool keepsBarcode,
                                 std::vector<BrokenRecord>& notes) const {
    const bool isOneNumber =
        copy.barcode && copy.inventoryNumber && folded(*copy.barcode) == folded(*copy.inventoryNumber);
    // As the register has it, an inventory number may be a card's, too: nobody scans it.
    if (keepsBarcode &&
        (m_cards.contains(folded(*copy.barcode)) || (!isOneNumber && m_inventory.ownerOf(copy.barcode))))
        notes.push_back(note(record, "code_means_two", *copy.barcode));
    if (copy.inventoryNumber && !isOneNumber && m_barcodes.ownerOf(copy.inventoryNumber))
        notes.push_back(note(record, "code_means_two", *copy.inventoryNumber));
}

CopyVerdict CopyMatching::judgeCopy(const CopyTarget& target, const ReadyCopy& copy, OfRecord& ofRecord,
                                    std::vector<BrokenRecord>& notes) {
    const ReadyRecord& record = *target.record;
    if (isKnown(target, copy, ofRecord)) {
        if (copy.inventoryNumber && copy.barcode && m_barcodes.ownerOf(copy.barcode) != target.owner)
            notes.push_back(note(record, "barcode_of_known_copy", *copy.barcode));
        return {.known = true};
    }
    if (m_inventory.ownerOf(copy.inventoryNumber)) {
        notes.push_back(note(record, "inventory_number_taken", *copy.inventoryNumber));
        return {};
    }
    const auto barcodeOwner = m_barcodes.ownerOf(copy.barcode);
    for (const auto& number : {copy.barcode, copy.inventoryNumber}) {
        if (number) ofRecord.named.insert(folded(*number));
    }

    if (copy.malformedBarcode) notes.push_back(note(record, "barcode_malformed", *copy.malformedBarcode));
    if (barcodeOwner) notes.push_back(note(record, "barcode_taken", *copy.barcode));
    if (copy.stateNote) notes.push_back(note(record, copy.stateNote->reason, copy.stateNote->detail));
    for (const CopyNote& each : copy.valueNotes) notes.push_back(note(record, each.reason, each.detail));
    const bool isNewPlace = !copy.place.empty() && !m_placeCodes.contains(copy.place) &&
                            std::ranges::find(m_newPlaces, copy.place) == m_newPlaces.end();
    if (isNewPlace) m_newPlaces.push_back(copy.place);
    const CopyVerdict verdict{.written = true, .keepsBarcode = copy.barcode && !barcodeOwner};
    judgeMeanings(record, copy, verdict.keepsBarcode, notes);
    if (verdict.keepsBarcode) m_barcodes.given.emplace(folded(*copy.barcode), target.owner);
    if (copy.inventoryNumber) m_inventory.given.emplace(folded(*copy.inventoryNumber), target.owner);
    return verdict;
}

} // namespace kitapdar::exchange
