#include "core/catalogue/DoubtService.h"

#include "core/catalogue/DoubtRepository.h"
#include "core/catalogue/Kinds.h"
#include "core/catalogue/RecordRepository.h"
#include "core/journal/Journal.h"

#include <utility>

namespace kitapdar::catalogue {

namespace {

Result<StoredRecord, DistinctRefusal> recordOf(storage::Snapshot& snapshot, RecordId id) {
    TRY(auto record, RecordRepository().stored(snapshot, id));
    if (!record) return fail(UnknownRecord{id});
    return std::move(*record);
}

/// In both directions: whichever of the two is imported once more is known.
class Apart {
public:
    Apart(storage::Transaction& transaction, journal::Operation& operation)
        : m_transaction(transaction), m_operation(operation) {}

    /// False when it is decided already.
    Result<bool, DistinctRefusal> decide(const RecordPair& pair) {
        if (pair.one == pair.other) return fail(SameRecord{pair.one});
        TRY(const StoredRecord other, recordOf(m_transaction, pair.other));
        TRY(const StoredRecord one, recordOf(m_transaction, pair.one));
        TRY(const bool doubted, DoubtRepository().isDoubted(m_transaction, pair));
        TRY(const bool otherWritten, write(one.id, other));
        TRY(const bool oneWritten, write(other.id, one));
        CHECK(DoubtRepository().eraseDoubtsOf(m_transaction, m_operation, pair));
        if (!doubted && !otherWritten && !oneWritten) return false;
        for (const StoredRecord* each : {&other, &one}) {
            m_operation.about("record", each->id.value);
            m_operation.fact(journal::FactName::Title, each->title);
        }
        return true;
    }

private:
    Result<bool> write(RecordId known, const StoredRecord& coming) {
        const DoubtRepository doubts;
        TRY(const bool decided, doubts.isDecided(m_transaction, known, coming.fingerprint, EditionVerdict::Distinct));
        if (!decided) CHECK(doubts.decide(m_operation, known, coming.fingerprint, EditionVerdict::Distinct));
        return !decided;
    }

    storage::Transaction& m_transaction;
    journal::Operation& m_operation;
};

} // namespace

Result<void, DistinctRefusal> DoubtService::keepApart(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::CatalogueEdit>& by,
                                                      const std::vector<RecordPair>& pairs) const {
    journal::Operation operation = m_journal.begin(transaction, by, kinds::keepApart);
    Apart apart(transaction, operation);
    std::int64_t decided = 0;
    for (const RecordPair& pair : pairs) {
        TRY(const bool written, apart.decide(pair));
        if (written) ++decided;
    }
    if (decided == 0 && !pairs.empty()) return fail(AlreadyDecided{pairs.front().one, pairs.front().other});
    operation.fact(journal::FactName::Records, decided);
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::catalogue
