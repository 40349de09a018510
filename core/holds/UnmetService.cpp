#include "core/holds/UnmetService.h"

#include "core/collection/CopyRepository.h"
#include "core/holds/Kinds.h"
#include "core/holds/UnmetRepository.h"
#include "core/journal/Journal.h"

namespace kitapdar::holds {

Result<void, UnmetRefusal> UnmetService::note(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::ReportEnter>& by,
                                              const NewUnmet& unmet) const {
    if (!unmet.recordId && unmet.wanted.empty()) return fail(WantedMissing{});
    std::string title = unmet.wanted;
    if (unmet.recordId) {
        TRY(const auto found, collection::CopyRepository().titleOf(transaction, *unmet.recordId));
        if (!found) return fail(catalogue::UnknownRecord{*unmet.recordId});
        title = *found;
    }
    journal::Operation operation = m_journal.begin(transaction, by, kinds::noteUnmet);
    UnmetRow row;
    row.onDay = m_journal.clock().today();
    row.place = by.session().place.value_or("");
    row.reason = unmet.reason;
    row.recordId = unmet.recordId;
    row.wanted = unmet.wanted;
    row.n = unmet.n;
    CHECK(UnmetRepository().insert(operation, transaction, row));
    if (unmet.recordId) operation.about("record", unmet.recordId->value);
    operation.fact(journal::FactName::Title, title);
    operation.fact(journal::FactName::Reason, code(unmet.reason));
    if (unmet.n > 1) operation.fact(journal::FactName::Number, unmet.n);
    CHECK(operation.finish());
    return {};
}

Result<std::vector<UnmetCount>> UnmetService::counts(storage::Snapshot& snapshot, Day first, Day last) const {
    return UnmetRepository().counts(snapshot, first, last);
}

Result<std::vector<MostWanted>> UnmetService::mostWanted(storage::Snapshot& snapshot, Day first, int limit) const {
    return UnmetRepository().mostWanted(snapshot, first, limit);
}

} // namespace kitapdar::holds
