#include "core/exchange/CopyMatching.h"

#include "core/collection/CopyRepository.h"

#include <set>

namespace kitapdar::exchange {

namespace {

BrokenRecord note(const ReadyRecord& record, std::string reason, std::string detail) {
    return {record.number, record.offset, std::move(reason), std::move(detail)};
}

bool hasNumber(const ReadyCopy& copy) { return copy.barcode || copy.inventoryNumber || copy.malformedBarcode; }

} // namespace

std::optional<std::int64_t> CopyMatching::Numbers::ownerOf(const std::optional<std::string>& number) const {
    if (!number) return std::nullopt;
    if (const auto found = stored.find(*number); found != stored.end()) return found->second;
    if (const auto found = given.find(*number); found != given.end()) return found->second;
    return std::nullopt;
}

Result<void> CopyMatching::read(storage::Snapshot& snapshot, std::optional<catalogue::ImportId> import,
                                std::span<const CopyTarget> targets) {
    storage::Parameters numbers;   // of both kinds: one copy's barcode may be another copy's inventory number
    std::set<std::int64_t> owners; // that get copies without numbers
    for (const CopyTarget& target : targets) {
        for (const ReadyCopy& copy : target.record->copies) {
            if (copy.barcode) numbers.emplace_back(*copy.barcode);
            if (copy.inventoryNumber && copy.inventoryNumber != copy.barcode)
                numbers.emplace_back(*copy.inventoryNumber);
            if (!hasNumber(copy) && target.owner > 0 && target.wasThere) owners.insert(target.owner);
        }
    }
    const storage::Parameters records(owners.begin(), owners.end());
    m_barcodes.stored.clear();
    m_inventory.stored.clear();
    m_unnumbered.clear();
    const collection::CopyRepository copies;
    CHECK(copies.eachWithBarcode(snapshot, numbers, [this](const std::string& number, catalogue::RecordId record) {
        m_barcodes.stored.emplace(number, record.value);
    }));
    CHECK(copies.eachWithInventoryNumber(snapshot, numbers,
                                         [this](const std::string& number, catalogue::RecordId record) {
                                             m_inventory.stored.emplace(number, record.value);
                                         }));
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
    // Nobody can tell whether they are the same: that the record has as many is all there is.
    if (unnumberedThere > 0) notes.push_back(note(*target.record, "copies_there", std::to_string(unnumberedThere)));
    counts.skippedNumbers += static_cast<std::int64_t>(notes.size() - notesBefore);
    return verdicts;
}

/// A number that one record names twice is a slip, not a copy that is there.
bool CopyMatching::isKnown(const CopyTarget& target, const ReadyCopy& copy, OfRecord& record) const {
    if (!hasNumber(copy)) {
        const auto there = record.left.find(copy.place);
        return there != record.left.end() && there->second-- > 0;
    }
    const bool byInventory = copy.inventoryNumber.has_value();
    const auto& number = byInventory ? copy.inventoryNumber : copy.barcode;
    return number && (byInventory ? m_inventory : m_barcodes).ownerOf(number) == target.owner &&
           !record.named.contains(*number);
}

CopyVerdict CopyMatching::judgeCopy(const CopyTarget& target, const ReadyCopy& copy, OfRecord& ofRecord,
                                    std::vector<BrokenRecord>& notes) {
    const ReadyRecord& record = *target.record;
    if (isKnown(target, copy, ofRecord)) return {.known = true};
    if (m_inventory.ownerOf(copy.inventoryNumber)) {
        notes.push_back(note(record, "inventory_number_taken", *copy.inventoryNumber));
        return {};
    }
    const auto barcodeOwner = m_barcodes.ownerOf(copy.barcode);
    for (const auto& number : {copy.barcode, copy.inventoryNumber}) {
        if (number) ofRecord.named.insert(*number);
    }

    if (copy.malformedBarcode) notes.push_back(note(record, "barcode_malformed", *copy.malformedBarcode));
    if (barcodeOwner) notes.push_back(note(record, "barcode_taken", *copy.barcode));
    if (copy.stateNote) notes.push_back(note(record, copy.stateNote->reason, copy.stateNote->detail));
    const CopyVerdict verdict{.written = true, .keepsBarcode = copy.barcode && !barcodeOwner};
    if (verdict.keepsBarcode && copy.barcode != copy.inventoryNumber && m_inventory.ownerOf(copy.barcode))
        notes.push_back(note(record, "code_means_two", *copy.barcode));
    if (copy.inventoryNumber && copy.barcode != copy.inventoryNumber && m_barcodes.ownerOf(copy.inventoryNumber))
        notes.push_back(note(record, "code_means_two", *copy.inventoryNumber));
    if (verdict.keepsBarcode) m_barcodes.given.emplace(*copy.barcode, target.owner);
    if (copy.inventoryNumber) m_inventory.given.emplace(*copy.inventoryNumber, target.owner);
    return verdict;
}

} // namespace kitapdar::exchange
