#include "core/exchange/ImportUndo.h"

#include "core/catalogue/DoubtRepository.h"
#include "core/catalogue/JoinedEditions.h"
#include "core/catalogue/RecordRepository.h"
#include "core/catalogue/Subscriptions.h"
#include "core/circulation/LoanQueries.h"
#include "core/collection/CopyRepository.h"
#include "core/digitization/ItemQueries.h"
#include "core/exchange/ImportRun.h"
#include "core/holds/ReaderHolds.h"

#include <unordered_map>

namespace kitapdar::exchange {

namespace {

constexpr int rowsAtOnce = 50; // between two looks at the clock

using catalogue::RecordId;
using collection::ImportedCopyRow;

class UndoStep {
public:
    UndoStep(storage::Transaction& transaction, const catalogue::SearchIndex& search, catalogue::ImportId import)
        : m_transaction(transaction), m_search(search), m_import(import) {}

    Result<UndoneImport, ImportRefusal> run() {
        TRY(const auto records, catalogue::RecordRepository().ofImport(m_transaction, m_import, rowsAtOnce));
        if (records.empty()) return runCopies();
        storage::Parameters ids;
        for (const auto& record : records) ids.emplace_back(record.id);
        TRY(const auto copies, collection::CopyRepository().ofRecords(m_transaction, ids));
        CHECK(checkUse(ids, copies));
        CHECK(takeCopies(copies));
        CHECK(takeRecords(records, copies));
        return m_undone;
    }

private:
    /// Copies that were added to records of others.
    Result<UndoneImport, ImportRefusal> runCopies() {
        TRY(const auto copies, collection::CopyRepository().ofImport(m_transaction, m_import, rowsAtOnce));
        CHECK(checkUse({}, copies));
        CHECK(takeCopies(copies));
        CHECK(catalogue::DoubtRepository().eraseImported(m_transaction, m_import));
        CHECK(catalogue::JoinedEditionRepository().eraseImported(m_transaction, m_import));
        return m_undone;
    }

    /// Lent or queued since the beginning.
    Result<void, ImportRefusal> checkUse(const storage::Parameters& records,
                                         const std::vector<ImportedCopyRow>& copies) {
        storage::Parameters own;
        for (const ImportedCopyRow& copy : copies) {
            if (copy.importId == m_import) own.emplace_back(copy.id);
        }
        ImportInUse use{};
        TRY(use.copies, circulation::LoanQueries().everLent(m_transaction, own));
        TRY(use.items, digitization::ItemQueries().countOf(m_transaction, records, own));
        TRY(use.holds, holds::holdsOn(m_transaction, records, own));
        if (use.copies > 0 || use.items > 0 || use.holds > 0) return fail(use);
        return {};
    }

    Result<void> takeCopies(const std::vector<ImportedCopyRow>& copies) {
        storage::Parameters gone;
        storage::Parameters kept;
        for (const ImportedCopyRow& copy : copies) {
            if (copy.importId == m_import) (copy.edited ? kept : gone).emplace_back(copy.id);
        }
        CHECK(collection::CopyRepository().eraseImported(m_transaction, gone));
        CHECK(collection::CopyRepository().keepImported(m_transaction, kept));
        m_undone.copies += static_cast<std::int64_t>(gone.size());
        m_undone.keptCopies += static_cast<std::int64_t>(kept.size());
        return {};
    }

    /// A record goes when nobody has changed it and no copy is left of it. Else it is handed over to the import that
    /// added copies to it, so that the undo of that one takes it away; or to nobody.
    Result<void> takeRecords(const std::vector<catalogue::ImportedRecordRow>& records,
                             const std::vector<ImportedCopyRow>& copies) {
        std::unordered_map<RecordId, std::optional<catalogue::ImportId>> heirs;
        for (const ImportedCopyRow& copy : copies) {
            const bool own = copy.importId == m_import;
            if (own && !copy.edited) continue;
            const auto heir = own ? std::nullopt : copy.importId;
            const auto [place, fresh] = heirs.emplace(copy.recordId, heir);
            if (fresh) continue;
            // What a copy of the library hangs on is the library's.
            const bool both = heir && place->second;
            place->second = both ? std::optional(std::min(*heir, *place->second)) : std::nullopt;
        }
        storage::Parameters ids;
        for (const auto& record : records) ids.emplace_back(record.id);
        TRY(const auto subscribed, catalogue::subscribedRecords(m_transaction, ids));
        for (const std::int64_t id : subscribed) heirs.insert_or_assign(RecordId(id), std::nullopt);
        storage::Parameters gone;
        for (const auto& record : records) {
            const auto heir = heirs.find(record.id);
            if (!record.edited && heir == heirs.end()) {
                gone.emplace_back(record.id);
                continue;
            }
            const bool inherits = !record.edited && heir != heirs.end();
            CHECK(catalogue::RecordRepository().keepImported(m_transaction, record.id,
                                                             inherits ? heir->second : std::nullopt));
            ++m_undone.keptRecords;
        }
        CHECK(catalogue::RecordRepository().eraseImported(m_transaction, gone));
        for (const auto& record : records) {
            if (record.edited || heirs.contains(record.id)) continue;
            CHECK(m_search.refresh(m_transaction, record.id.value));
        }
        m_undone.records += static_cast<std::int64_t>(gone.size());
        return {};
    }

    storage::Transaction& m_transaction;
    const catalogue::SearchIndex& m_search;
    catalogue::ImportId m_import;
    UndoneImport m_undone;
};

} // namespace

Result<ImportInUse> useOf(storage::Snapshot& snapshot, catalogue::ImportId id) {
    ImportInUse use{};
    TRY(use.copies, circulation::LoanQueries().everLentOfImport(snapshot, id));
    TRY(use.items, digitization::ItemQueries().countOfImport(snapshot, id));
    TRY(use.holds, holds::holdsOnImport(snapshot, id));
    return use;
}

Result<UndoneImport> leftOf(storage::Snapshot& snapshot, catalogue::ImportId id) {
    UndoneImport left;
    TRY(left.records, stillThere(snapshot, id, "record"));
    TRY(left.copies, stillThere(snapshot, id, "copy"));
    return left;
}

Result<UndoneImport, ImportRefusal> undoSlice(storage::Transaction& transaction, const catalogue::SearchIndex& search,
                                              catalogue::ImportId id, storage::Slice time) {
    UndoneImport sum;
    do {
        TRY(const auto step, UndoStep(transaction, search, id).run());
        if (step == UndoneImport()) break;
        sum.records += step.records;
        sum.copies += step.copies;
        sum.keptRecords += step.keptRecords;
        sum.keptCopies += step.keptCopies;
    } while (!time.over());
    touchLists(transaction, id);
    return sum;
}

} // namespace kitapdar::exchange
