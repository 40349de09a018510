#include "core/exchange/HeldRecords.h"

#include "core/collection/CopyColumns.h"
#include "core/collection/OpenLoan.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace kitapdar::exchange {

namespace {

constexpr auto recordColumns = storage::columnsOf<HeldRecord>(
    storage::readOnly("id", &HeldRecord::id), storage::readOnly("kind", &HeldRecord::kind),
    storage::readOnly("title", &HeldRecord::title), storage::readOnly("authors", &HeldRecord::authors),
    storage::readOnly("year", &HeldRecord::year), storage::readOnly("language", &HeldRecord::language),
    storage::readOnly("publisher", &HeldRecord::publisher), storage::readOnly("class_mark", &HeldRecord::classMark),
    storage::readOnly("author_mark", &HeldRecord::authorMark), storage::readOnly("marc", &HeldRecord::marc));

constexpr auto heldCopyColumns = storage::columnsOf<HeldCopy>(
    storage::part(collection::copyColumns, "c", &HeldCopy::copy), storage::readOnly("l.due_on", &HeldCopy::dueOn),
    storage::readOnly("c.import_id", &HeldCopy::import));

Result<std::vector<HeldRecord>> read(storage::Snapshot& snapshot, std::span<const catalogue::RecordId> ids) {
    static const std::string recordsIn = "select " + recordColumns.list() + " from record where id";
    static const std::string copiesIn = "select " + heldCopyColumns.list() + " from copy c " +
                                        std::string(collection::openLoanJoin) + "where c.record_id";
    storage::Parameters wanted;
    std::unordered_map<std::int64_t, std::size_t> places;
    for (const catalogue::RecordId id : ids) {
        if (places.emplace(id.value, wanted.size()).second) wanted.emplace_back(id);
    }
    std::vector<HeldRecord> records(wanted.size());
    CHECK(storage::eachIn(snapshot, recordsIn, wanted, [&](const storage::Row& row) {
        HeldRecord record = recordColumns.read(row);
        const std::size_t place = places.at(record.id.value);
        records[place] = std::move(record);
        return true;
    }));
    CHECK(storage::eachIn(snapshot, copiesIn, wanted, [&](const storage::Row& row) {
        HeldCopy held = heldCopyColumns.read(row);
        records[places.at(held.copy.recordId.value)].copies.push_back(std::move(held));
        return true;
    }));
    std::erase_if(records, [](const HeldRecord& record) { return record.id.value == 0; });
    for (HeldRecord& record : records)
        std::ranges::sort(record.copies, {}, [](const HeldCopy& held) { return held.copy.id.value; });
    return records;
}

} // namespace

Result<std::vector<catalogue::RecordId>> unknownRecords(storage::Store& store,
                                                        std::span<const catalogue::RecordId> ids) {
    return store.readNow([ids](storage::Snapshot& snapshot) -> Result<std::vector<catalogue::RecordId>> {
        std::unordered_set<std::int64_t> there;
        CHECK(storage::eachIn(snapshot, "select id from record where id", storage::Parameters(ids.begin(), ids.end()),
                              [&](const storage::Row& row) {
                                  there.insert(row.integer(0));
                                  return true;
                              }));
        std::vector<catalogue::RecordId> unknown;
        for (const catalogue::RecordId id : ids) {
            if (!there.contains(id.value)) unknown.push_back(id);
        }
        return unknown;
    });
}

Result<std::vector<catalogue::RecordId>> selected(storage::Store& store, const catalogue::SearchIndex& search,
                                                  const RecordSelection& selection) {
    if (selection.ids) {
        TRY(const auto unknown, unknownRecords(store, *selection.ids));
        std::unordered_set<std::int64_t> passed;
        for (const catalogue::RecordId id : unknown) passed.insert(id.value);
        std::vector<catalogue::RecordId> ids;
        for (const catalogue::RecordId id : *selection.ids) {
            if (passed.insert(id.value).second) ids.push_back(id);
        }
        return ids;
    }
    return store.readNow([&](storage::Snapshot& snapshot) -> Result<std::vector<catalogue::RecordId>> {
        if (!selection.query.empty() || selection.facets != catalogue::Facets())
            return search.matches(snapshot, selection.query, selection.facets);
        return snapshot.all("select id from record order by id", {}, storage::only<catalogue::RecordId>);
    });
}

Result<std::vector<HeldRecord>> heldRecords(storage::Store& store, std::span<const catalogue::RecordId> ids) {
    return store.readNow([ids](storage::Snapshot& snapshot) { return read(snapshot, ids); });
}

Result<std::int64_t> rowCount(storage::Store& store, std::span<const catalogue::RecordId> ids) {
    return store.readNow([ids](storage::Snapshot& snapshot) -> Result<std::int64_t> {
        std::int64_t copies = 0;
        std::int64_t without = 0;
        for (std::size_t begin = 0; begin < ids.size(); begin += sliceRecords) {
            const auto slice = ids.subspan(begin, std::min(sliceRecords, ids.size() - begin));
            std::unordered_set<std::int64_t> having;
            const storage::Parameters wanted(slice.begin(), slice.end());
            CHECK(storage::eachIn(snapshot, "select record_id from copy where record_id", wanted,
                                  [&](const storage::Row& row) {
                                      ++copies;
                                      having.insert(row.integer(0));
                                      return true;
                                  }));
            without += static_cast<std::int64_t>(slice.size() - having.size());
        }
        return copies + without;
    });
}

NextHeldRecords eachSlice(storage::Store& store, std::vector<catalogue::RecordId> ids) {
    return [&store, ids = std::make_shared<const std::vector<catalogue::RecordId>>(std::move(ids)),
            begin = std::size_t{0}]() mutable -> Result<std::vector<HeldRecord>> {
        while (begin < ids->size()) { // a slice of which everything was deleted meanwhile is not the end
            const auto slice = std::span(*ids).subspan(begin, std::min(sliceRecords, ids->size() - begin));
            begin += slice.size();
            TRY(auto records, heldRecords(store, slice));
            if (!records.empty()) return records;
        }
        return std::vector<HeldRecord>();
    };
}

} // namespace kitapdar::exchange
