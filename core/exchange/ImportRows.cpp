#include "core/exchange/ImportRows.h"

#include "core/catalogue/DoubtRepository.h"
#include "core/catalogue/RecordRepository.h"
#include "core/collection/CopyRepository.h"
#include "core/places/PlaceService.h"

#include <algorithm>
#include <unordered_map>

namespace kitapdar::exchange {

namespace {

// A server is asked once for all of a group, and what it costs is mostly the asking. A larger group would keep a desk
// waiting.
constexpr std::size_t itemsInGroup = 16;

} // namespace

PreviewRow rowOf(const ReadyRecord& record, const catalogue::KnownEdition& known) {
    using catalogue::EditionOutcome;
    PreviewRow row{record.number, record.record.title, record.record.authors, record.record.year};
    row.doubt = record.doubt;
    if (known.match.outcome == EditionOutcome::Different) return row;
    row.outcome = known.match.outcome == EditionOutcome::Same ? RecordOutcome::Same : RecordOutcome::Uncertain;
    row.duplicateOf = known.id;
    row.likeNumber = known.added;
    row.score = known.match.score;
    row.against = known.match.against;
    for (const catalogue::KnownEdition& other : known.others)
        row.others.push_back({other.id, other.added, other.match.score, other.match.against});
    return row;
}

Result<ImportSlice> ImportRows::write(storage::Transaction& transaction, std::span<const ReadyItem> items,
                                      storage::Slice time) const {
    ImportSlice slice;
    while (slice.items < items.size()) {
        const auto group = items.subspan(slice.items, std::min(itemsInGroup, items.size() - slice.items));
        CHECK(writeGroup(transaction, group, slice));
        slice.items += group.size();
        if (time.over()) break;
    }
    return slice;
}

Result<void> ImportRows::writeGroup(storage::Transaction& transaction, std::span<const ReadyItem> items,
                                    ImportSlice& slice) const {
    Records records;
    for (const ReadyItem& item : items) {
        ++slice.counts.records;
        if (const auto* record = std::get_if<ReadyRecord>(&item)) {
            records.push_back(record);
            if (record->doubt) ++slice.counts.doubtfulTexts;
        } else {
            ++(isUnsuitable(std::get<Broken>(item).reason) ? slice.counts.unsuitable : slice.counts.damaged);
        }
    }
    if (records.empty()) return {};
    TRY(const auto targets, writeRecords(transaction, records, slice));
    return writeCopies(transaction, targets, slice);
}

Result<std::vector<CopyTarget>> ImportRows::writeRecords(storage::Transaction& transaction, const Records& records,
                                                         ImportSlice& slice) const {
    std::vector<const catalogue::PreparedRecord*> asked;
    for (const ReadyRecord* record : records) asked.push_back(&record->record);
    catalogue::KnownEditions known(&m_memory);
    CHECK(known.read(transaction, asked));
    Records fresh;
    std::vector<CopyTarget> targets;
    std::vector<catalogue::JoinedEdition> joined;
    const std::size_t doubtfulBefore = slice.uncertainRows.size();
    for (const ReadyRecord* record : records) {
        const catalogue::KnownEdition like = known.find(record->record);
        const PreviewRow row = rowOf(*record, like);
        if (row.outcome == RecordOutcome::Same) {
            ++slice.counts.duplicates;
            if (!record->copies.empty()) {
                if (auto edition = known.join(record->record, like)) joined.push_back(std::move(*edition));
            }
            targets.push_back({record, like.id ? like.id->value : -like.added, true});
            continue;
        }
        ++slice.counts.imported;
        if (row.outcome == RecordOutcome::Uncertain) {
            ++slice.counts.uncertain;
            slice.uncertainRows.push_back(row);
        }
        known.add(record->record, record->number);
        targets.push_back({record, -record->number, false});
        fresh.push_back(record);
    }
    TRY(const auto ids, insertRecords(transaction, fresh));
    CHECK(insertTexts(transaction, fresh, ids));
    IdsByNumber idsByNumber;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        idsByNumber.emplace(fresh[i]->number, ids[i]);
        m_memory.keep(ids[i], fresh[i]->record.fingerprint, fresh[i]->record.edition);
    }
    for (CopyTarget& target : targets) {
        if (target.owner < 0) target.owner = idsByNumber.at(-target.owner).value;
    }
    CHECK(catalogue::JoinedEditionRepository().insertImported(transaction, m_import, joined));
    CHECK(writeDoubts(transaction, std::span(slice.uncertainRows).subspan(doubtfulBefore), idsByNumber));
    return targets;
}

Result<void> ImportRows::writeDoubts(storage::Transaction& transaction, std::span<PreviewRow> doubtful,
                                     const IdsByNumber& ids) const {
    std::vector<catalogue::FoundDoubt> doubts;
    const auto idOf = [&](const std::optional<catalogue::RecordId>& id, std::int64_t number) {
        return id ? *id : ids.at(number);
    };
    for (PreviewRow& row : doubtful) {
        row.record = ids.at(row.number);
        doubts.push_back({*row.record, idOf(row.duplicateOf, row.likeNumber), row.score, row.against});
        for (const LikeRecord& other : row.others)
            doubts.push_back({*row.record, idOf(other.id, other.number), other.score, other.against});
    }
    return catalogue::DoubtRepository().insertImported(transaction, m_import, doubts);
}

Result<std::vector<catalogue::RecordId>> ImportRows::insertRecords(storage::Transaction& transaction,
                                                                   const Records& records) const {
    if (records.empty()) return std::vector<catalogue::RecordId>();
    std::vector<const catalogue::PreparedRecord*> prepared;
    for (const ReadyRecord* record : records) prepared.push_back(&record->record);
    return catalogue::RecordRepository().insertImported(transaction, prepared, m_import, m_journal.clock().now());
}

Result<void> ImportRows::insertTexts(storage::Transaction& transaction, const Records& records,
                                     const std::vector<catalogue::RecordId>& ids) const {
    if (records.empty()) return {};
    std::vector<catalogue::IndexDocument> texts;
    for (std::size_t i = 0; i < records.size(); ++i) texts.push_back({ids[i].value, records[i]->record.search});
    return m_search.add(transaction, texts);
}

Result<void> ImportRows::writeCopies(storage::Transaction& transaction, std::span<const CopyTarget> targets,
                                     ImportSlice& slice) const {
    const auto tellsOfNone = [](const CopyTarget& each) {
        return each.record->copies.empty() && each.record->copyNotes.empty();
    };
    if (std::ranges::all_of(targets, tellsOfNone)) return {};
    CopyMatching matching;
    CHECK(matching.read(transaction, m_import, targets));
    std::vector<collection::ImportedCopy> rows;
    for (const CopyTarget& target : targets) {
        const auto verdicts = matching.judge(target, slice.counts, slice.copyNotes);
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            const ReadyCopy& copy = target.record->copies[i];
            if (!verdicts[i].written) continue;
            rows.push_back({catalogue::RecordId(target.owner), verdicts[i].keepsBarcode ? copy.barcode : std::nullopt,
                            copy.inventoryNumber, copy.inventoryKey, matching.placeOf(copy), copy.shelf, copy.price,
                            copy.currency, copy.state, copy.excludedBy, copy.excludedOn, copy.conditionOn,
                            copy.conditionReason, copy.lending, copy.note, copy.parts, copy.receivedOn});
        }
    }
    if (rows.empty()) return {};
    TRY(const auto made, places::adoptPlaces(transaction, m_journal, m_by, matching.newPlaces(), m_import.value));
    slice.newPlaces.insert(slice.newPlaces.end(), made.begin(), made.end());
    TRY(const auto written, collection::CopyRepository().insertImported(transaction, m_import, rows));
    if (written != static_cast<std::int64_t>(rows.size())) return fail(internalFault("copies of an import"));
    return {};
}

} // namespace kitapdar::exchange
