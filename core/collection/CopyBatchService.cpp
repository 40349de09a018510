#include "core/collection/CopyBatchService.h"

#include "core/collection/BooksOfAccount.h"
#include "core/collection/CopyColumns.h"
#include "core/collection/Kinds.h"
#include "core/jobs/Progress.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceRepository.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>

namespace kitapdar::collection {

namespace {

constexpr std::size_t copiesAtOnce = 500;

struct TitledCopy {
    Copy copy;
    std::string title;
};

constexpr auto titledColumns = storage::columnsOf<TitledCopy>(storage::part(copyColumns, "c", &TitledCopy::copy),
                                                              storage::readOnly("r.title", &TitledCopy::title));

/// Changes one copy.
struct Changing {
    Copy& copy;

    void operator()(const SetPlace& change) const { copy.place = change.place; }
    void operator()(const SetShelf& change) const { copy.shelf = text::composed(change.shelf); }
    void operator()(const SetLending& change) const { copy.lending = change.lending; }
    void operator()(const SetNote& change) const { copy.note = text::composed(change.note); }
    void operator()(const SetParts& change) const { copy.parts = text::composed(change.parts); }
    void operator()(const SetPrice& change) const {
        copy.price = change.price;
        copy.currency = Copy().currency;
    }
    void operator()(const ReplaceInCopy& change) const {
        std::string& value = change.field == ReplaceInCopy::Field::Shelf ? copy.shelf : copy.note;
        text::Pattern find = change.find;
        find.text = text::composed(find.text);
        value = text::replaced(value, find, text::composed(change.with));
    }
};

/// The columns in which two states of a copy differ.
journal::Columns differing(const Copy& before, const Copy& after) {
    const auto old = copyColumns.changed(before);
    journal::Columns columns;
    std::size_t i = 0;
    for (auto& column : copyColumns.changed(after)) {
        if (column.second != old[i++].second) columns.push_back(std::move(column));
    }
    return columns;
}

CopyBatchLine lineOf(const TitledCopy& stored, const CopyChange& change) {
    CopyBatchLine line{stored.copy.id, stored.copy.version, stored.title, stored.copy,
                       stored.copy,    std::nullopt,        false};
    const auto after = changed(stored.copy, change);
    if (!after) {
        line.obstacle = after.error();
        return line;
    }
    line.after = *after;
    line.isChanged = !differing(line.before, line.after).empty();
    return line;
}

CopyBatchLine goneLine(CopyId id) {
    CopyBatchLine line{.id = id};
    line.obstacle = CopyObstacle::Gone;
    return line;
}

/// Calls act(id, copy) for each in its order; the copy is nullptr when it is gone.
template <class Act>
Result<void> eachCopy(storage::Snapshot& snapshot, std::span<const CopyId> ids, Act act) {
    static const std::string sql =
        "select " + titledColumns.list() + " from copy c join record r on r.id = c.record_id where c.id";
    for (std::size_t begin = 0; begin < ids.size(); begin += copiesAtOnce) {
        const auto slice = ids.subspan(begin, std::min(copiesAtOnce, ids.size() - begin));
        std::map<CopyId, TitledCopy> copies;
        const storage::Parameters values(slice.begin(), slice.end());
        CHECK(storage::eachIn(snapshot, sql, values, [&](const storage::Row& row) {
            TitledCopy copy = titledColumns.read(row);
            copies.insert_or_assign(copy.copy.id, std::move(copy));
            return true;
        }));
        for (const CopyId id : slice) {
            const auto found = copies.find(id);
            CHECK(act(id, found == copies.end() ? nullptr : &found->second));
        }
    }
    return {};
}

std::string numberOf(const Copy& copy) {
    return copy.inventoryNumber ? *copy.inventoryNumber : copy.barcode.value_or(std::string());
}

} // namespace

std::string_view code(CopyObstacle obstacle) {
    constexpr std::array<std::string_view, 3> codes{"gone", "changed_since", "written_off"};
    return codes[static_cast<std::size_t>(obstacle)];
}

Result<Copy, CopyObstacle> changed(const Copy& copy, const CopyChange& change) {
    if (stateOf(copy) == CopyState::WrittenOff) return fail(CopyObstacle::WrittenOff);
    Copy after = copy;
    std::visit(Changing{after}, change);
    return after;
}

Result<std::vector<CopyId>> CopyBatchService::ofRecords(storage::Snapshot& snapshot,
                                                        const std::vector<catalogue::RecordId>& records) const {
    std::map<catalogue::RecordId, std::vector<std::pair<std::string, CopyId>>> copies;
    const storage::Parameters values(records.begin(), records.end());
    CHECK(storage::eachIn(snapshot, "select record_id, inventory_key, id from copy where record_id", values,
                          [&](const storage::Row& row) {
                              copies[row.id<catalogue::RecordId>(0)].emplace_back(row.bytes(1), row.id<CopyId>(2));
                              return true;
                          }));
    std::vector<CopyId> ids;
    for (const catalogue::RecordId record : records) {
        const auto found = copies.find(record);
        if (found == copies.end()) continue;
        std::ranges::sort(found->second);
        for (const auto& [key, id] : found->second) ids.push_back(id);
        copies.erase(found); // a record that is named twice
    }
    return ids;
}

Result<void, CopyBatchRefusal> CopyBatchService::check(storage::Snapshot& snapshot, const CopyChange& change) const {
    if (const auto* place = std::get_if<SetPlace>(&change); place && !place->place.empty()) {
        TRY(const auto found, places::PlaceRepository().byCode(snapshot, place->place));
        if (!found) return fail(UnknownPlace{place->place});
        if (found->closed) return fail(PlaceClosed{place->place});
    }
    if (const auto* price = std::get_if<SetPrice>(&change); price && price->price && *price->price < Money())
        return fail(PriceNegative());
    if (const auto* text = std::get_if<ReplaceInCopy>(&change); text && text->find.text.empty())
        return fail(NothingToFind());
    return {};
}

Result<std::vector<CopyBatchLine>> CopyBatchService::look(storage::Snapshot& snapshot, const CopyChange& change,
                                                          const std::vector<CopyId>& ids) const {
    std::vector<CopyBatchLine> lines;
    CHECK(eachCopy(snapshot, ids, [&](CopyId id, const TitledCopy* copy) -> Result<void> {
        lines.push_back(copy ? lineOf(*copy, change) : goneLine(id));
        return {};
    }));
    return lines;
}

Result<catalogue::BatchCounts, CopyBatchRefusal> CopyBatchService::apply(
    storage::Transaction& transaction, const staff::Permitted<Permission::CopyEdit>& by, const CopyChange& change,
    const std::vector<SeenCopy>& seen, jobs::Progress* progress) const {
    CHECK(check(transaction, change));
    std::vector<CopyId> ids;
    std::map<CopyId, std::int64_t> versions;
    for (const SeenCopy& each : seen) {
        if (versions.emplace(each.id, each.version).second) ids.push_back(each.id);
    }
    catalogue::BatchCounts counts;
    CopiesChangedSince since;
    std::set<catalogue::RecordId> records;
    std::vector<Repriced> repriced;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::batchEdit);
    std::int64_t done = 0;
    CHECK(eachCopy(transaction, ids, [&](CopyId id, const TitledCopy* copy) -> Result<void> {
        if (progress && progress->cancelled()) return fail(Fault{Fault::Kind::Cancelled, "batch edit", {}});
        if (progress) progress->report({jobs::Stage::Writing, done++, std::ssize(ids)});
        if (!copy || copy->copy.version != versions[id]) {
            const auto why = copy ? CopyObstacle::ChangedSince : CopyObstacle::Gone;
            since.copies.push_back({id, copy ? numberOf(copy->copy) : std::string(), why});
        }
        if (!since.copies.empty()) return {}; // only named from here on
        const CopyBatchLine line = lineOf(*copy, change);
        if (line.obstacle) {
            ++counts.refused;
        } else if (!line.isChanged) {
            ++counts.same;
        } else {
            CHECK(operation.update("copy", id.value, differing(line.before, line.after), line.version));
            operation.about("copy", id.value);
            records.insert(line.before.recordId);
            if (line.after.price != line.before.price || line.after.currency != line.before.currency)
                repriced.push_back({id, line.after.price, line.after.currency});
            ++counts.changed;
        }
        return {};
    }));
    if (!since.copies.empty()) return fail(std::move(since));
    if (counts.changed == 0) return counts;
    CHECK(repriceInBooks(m_journal, operation, transaction, repriced));
    for (const catalogue::RecordId record : records) operation.about("record", record.value);
    operation.fact(journal::FactName::Copies, counts.changed);
    CHECK(operation.finish());
    return counts;
}

} // namespace kitapdar::collection
