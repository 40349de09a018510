#include "core/merging/MergeService.h"

#include "core/catalogue/DoubtRepository.h"
#include "core/catalogue/RecordRepository.h"
#include "core/catalogue/SetLinks.h"
#include "core/catalogue/search/IndexFilling.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/collection/CopyRepository.h"
#include "core/digitization/ItemRepository.h"
#include "core/holds/ReaderHolds.h"
#include "core/journal/Journal.h"
#include "core/merging/DeliveriesOfRecord.h"
#include "core/merging/Kinds.h"
#include "core/merging/MergedFields.h"
#include "core/merging/RightsOfRecord.h"
#include "core/merging/SubscriptionsOfRecord.h"

#include <map>
#include <set>

namespace kitapdar::merging {

namespace {

using catalogue::MarcRecord;
using catalogue::RecordId;
using catalogue::StoredRecord;
using Fields = std::vector<catalogue::MarcField>;

/// A record, its fields and how it is linked.
struct Side {
    StoredRecord row;
    MarcRecord marc;
    std::string kind;
    catalogue::FoundBy links;
};

/// Merges of one operation.
class Merging {
public:
    Merging(storage::Transaction& transaction, const journal::Journal& journal, journal::Operation& operation)
        : m_transaction(transaction), m_journal(journal), m_operation(operation) {}

    /// All are there, and as they were seen.
    Result<void, MergeRefusal> checkRecords(const std::vector<Merge>& merges) {
        for (const Merge& each : merges) {
            TRY(const std::int64_t kept, versionOf(each.kept));
            TRY(const std::int64_t other, versionOf(each.other));
            if (kept != each.keptVersion) return fail(changed(each.kept));
            if (other != each.otherVersion) return fail(changed(each.other));
        }
        return findLinked(merges);
    }

    Result<void, MergeRefusal> merge(const Merge& merge) {
        const RecordId kept = presentOf(merge.kept);
        const RecordId other = presentOf(merge.other);
        if (merge.kept == merge.other) return fail(catalogue::SameRecord{kept});
        if (kept == other) return {};
        TRY(const Side one, side(kept));
        TRY(const Side two, side(other));
        CHECK(checkItems(kept, other));
        CHECK(moveVolumes(one, two));
        CHECK(moveArticles(one, two));
        CHECK(moveCopies(kept, other));
        CHECK(moveItems(kept, other));
        CHECK(moveDeliveries(m_transaction, m_operation, other, kept));
        CHECK(moveSubscriptions(m_transaction, m_operation, other, kept));
        CHECK(holds::moveToRecord(m_operation, m_transaction, other, kept));
        CHECK(holds::endDoubles({m_journal, m_operation, m_transaction}, kept));
        const Fields fields =
            merge.addsFields ? fieldsToAdd(one.marc, one.row.format, two.marc, two.row.format) : Fields();
        const MarcRecord marc = withFields(one.marc, fields);
        const auto edition = catalogue::editionOf(marc, one.row.format, catalogue::projectFields(marc));
        CHECK(catalogue::DoubtRepository().moveToRecord(m_transaction, m_operation, other, kept, edition));
        CHECK(keep(one, two, fields));
        CHECK(catalogue::RecordRepository().erase(m_transaction, m_operation, other));
        m_wentTo.emplace(other, kept);
        ++m_merged.records;
        m_operation.about("record", kept.value);
        m_operation.about("record", other.value);
        m_operation.fact(journal::FactName::Title, one.row.title);
        return {};
    }

    const Merged& merged() const { return m_merged; }

private:
    RecordId presentOf(RecordId id) const {
        for (auto found = m_wentTo.find(id); found != m_wentTo.end(); found = m_wentTo.find(id)) id = found->second;
        return id;
    }

    Result<std::int64_t, MergeRefusal> versionOf(RecordId id) const {
        TRY(const auto record, catalogue::RecordRepository().stored(m_transaction, id));
        if (record) return record->version;
        TRY(const auto into, whereItWent(id));
        if (into) return fail(AlreadyMerged{id, *into});
        return fail(catalogue::UnknownRecord{id});
    }

    /// By what the merge decided of the edition of the record, which follows to wherever it is now.
    Result<std::optional<RecordId>> whereItWent(RecordId id) const {
        TRY(const auto entries, m_journal.history(m_transaction, {"record", id.value}, 1));
        if (entries.empty() || m_journal.kindOf(entries.front()) != &kinds::merge) return std::optional<RecordId>();
        std::optional<std::int64_t> last;
        std::optional<std::int64_t> decision; // before the record went
        for (const journal::WrittenRow& row : entries.front().rows) {
            if (row.inserted && row.table == "edition_decision") last = row.id;
            if (row.table == "record" && row.id == id.value) decision = last;
        }
        if (!decision) return std::optional<RecordId>();
        return catalogue::DoubtRepository().recordOfDecision(m_transaction, *decision);
    }

    static Fault changed(RecordId id) {
        return {Fault::Kind::Conflict, "record " + std::to_string(id.value) + " changed", {}};
    }

    Result<Side, MergeRefusal> side(RecordId id) const {
        TRY(auto record, catalogue::RecordRepository().stored(m_transaction, id));
        if (!record) return fail(catalogue::UnknownRecord{id});
        auto marc = catalogue::loadMarc(record->marc);
        if (!marc) return fail(Fault{Fault::Kind::Corrupt, "record " + std::to_string(id.value), {}});
        auto fields = catalogue::projectFields(*marc);
        return Side{std::move(*record), std::move(*marc), std::move(fields.kind), std::move(fields.foundBy)};
    }

    Result<void, MergeRefusal> checkItems(RecordId kept, RecordId other) const {
        digitization::ItemRepository items(m_transaction);
        TRY(const auto keptItem, items.openItemOf(kept));
        TRY(const auto otherItem, items.openItemOf(other));
        if (keptItem && otherItem) return fail(BothInDigitization{*keptItem, *otherItem});
        return {};
    }

    Result<void, MergeRefusal> moveVolumes(const Side& kept, const Side& other) {
        const std::string& from = other.links.numberAsSet;
        const std::string& to = kept.links.numberAsSet;
        if (!from.empty() && kept.links.setNumber == from) return fail(OneIsVolumeOfOther{kept.row.id});
        if (!to.empty() && other.links.setNumber == to) return fail(OneIsVolumeOfOther{other.row.id});
        if (from.empty() || from == to) return {};
        std::vector<Side> volumes;
        for (const RecordId id : m_linked) {
            if (presentOf(id) != id) continue;
            TRY(auto volume, side(id));
            if (volume.links.setNumber == from) volumes.push_back(std::move(volume));
        }
        if (!volumes.empty() && to.empty()) return fail(VolumesWithoutSet{other.row.id, std::ssize(volumes)});
        for (const Side& volume : volumes) CHECK(relink(volume, from, to));
        return {};
    }

    /// What is linked to the records that go, looked up once for all merges: the search index follows at the end of the
    /// operation only. While it waits to be filled, all records are looked through.
    Result<void, MergeRefusal> findLinked(const std::vector<Merge>& merges) {
        std::vector<std::string> numbers;
        for (const Merge& each : merges) {
            TRY(const Side other, side(each.other));
            if (auto number = catalogue::controlNumber(other.marc); !number.empty())
                numbers.push_back(std::move(number));
        }
        if (numbers.empty()) return {};
        TRY(const bool waiting, catalogue::isIndexWaiting(m_transaction));
        if (waiting) {
            TRY(const auto linked, catalogue::RecordRepository().naming(m_transaction, numbers));
            m_linked.insert(linked.begin(), linked.end());
            return {};
        }
        const catalogue::SearchIndex index(m_transaction.engine());
        for (const std::string& number : numbers) {
            TRY(const auto linked, index.linkedTo(m_transaction, number));
            m_linked.insert(linked.begin(), linked.end());
        }
        return {};
    }

    Result<void, MergeRefusal> moveArticles(const Side& kept, const Side& other) {
        const std::string from = catalogue::controlNumber(other.marc);
        const std::string to = catalogue::controlNumber(kept.marc);
        if (from.empty() || from == to) return {};
        std::vector<Side> articles;
        for (const RecordId id : m_linked) {
            if (presentOf(id) != id || id == kept.row.id || id == other.row.id) continue;
            TRY(auto article, side(id));
            const bool isLinked = article.kind == "article" && article.row.format != catalogue::MarcFormat::Irbis;
            if (isLinked && catalogue::linksTo(article.marc, from)) articles.push_back(std::move(article));
        }
        if (!articles.empty() && to.empty()) return fail(ArticlesWithoutHost{other.row.id, std::ssize(articles)});
        for (const Side& article : articles) CHECK(relink(article, from, to));
        return {};
    }

    Result<void> relink(const Side& record, const std::string& from, const std::string& to) {
        m_operation.about("record", record.row.id.value);
        return write(record.row, catalogue::relinked(record.marc, from, to));
    }

    Result<void> write(const StoredRecord& row, const MarcRecord& marc) const {
        return catalogue::RecordRepository().update(m_transaction, m_operation, row.id,
                                                    catalogue::prepare(marc, row.format), row.version);
    }

    Result<void> moveCopies(RecordId kept, RecordId other) {
        TRY(const auto copies, collection::CopyRepository().moveToRecord(m_transaction, m_operation, other, kept));
        for (const collection::CopyId copy : copies) m_operation.about("copy", copy.value);
        m_merged.copies += std::ssize(copies);
        return {};
    }

    Result<void> moveItems(RecordId kept, RecordId other) {
        TRY(const auto items, digitization::ItemRepository(m_transaction).moveToRecord(m_operation, other, kept));
        for (const digitization::ItemId item : items) m_operation.about("digitization_item", item.value);
        m_merged.items += std::ssize(items);
        return moveRights(m_transaction, m_operation, other, kept);
    }

    /// Always changes the row, so that the undo of the import that brought it leaves it: it is somebody's decision now.
    Result<void> keep(const Side& kept, const Side& other, const Fields& fields) {
        const auto import = other.row.importId ? kept.row.importId : std::nullopt;
        CHECK(catalogue::RecordRepository().setImport(m_operation, kept.row.id, import, kept.row.version));
        StoredRecord row = kept.row;
        ++row.version;
        const catalogue::DoubtRepository doubts;
        CHECK(doubts.decide(m_operation, row.id, other.row.fingerprint, catalogue::EditionVerdict::Same));
        if (fields.empty()) return {};
        m_merged.fields += std::ssize(fields);
        CHECK(write(row, withFields(kept.marc, fields)));
        // With these fields it may be another edition to who compares.
        return doubts.decide(m_operation, row.id, row.fingerprint, catalogue::EditionVerdict::Same);
    }

    storage::Transaction& m_transaction;
    const journal::Journal& m_journal;
    journal::Operation& m_operation;
    std::map<RecordId, RecordId> m_wentTo;
    std::set<RecordId> m_linked; // that may be linked to a record that goes
    Merged m_merged;
};

} // namespace

Result<Merged, MergeRefusal> MergeService::merge(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::CatalogueEdit>& by,
                                                 const std::vector<Merge>& merges) const {
    journal::Operation operation = m_journal.begin(transaction, by, kinds::merge);
    Merging merging(transaction, m_journal, operation);
    CHECK(merging.checkRecords(merges));
    for (const Merge& each : merges) CHECK(merging.merge(each));
    if (merging.merged().records == 0) return merging.merged();
    operation.fact(journal::FactName::Records, merging.merged().records);
    operation.fact(journal::FactName::Copies, merging.merged().copies);
    CHECK(operation.finish());
    return merging.merged();
}

} // namespace kitapdar::merging
