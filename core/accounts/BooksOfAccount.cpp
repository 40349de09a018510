#include "core/collection/BooksOfAccount.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/AccountsService.h"
#include "core/journal/Journal.h"

namespace kitapdar::collection {

Result<std::set<std::int64_t>> copiesInBooks(storage::Snapshot& snapshot, const storage::Parameters& ids) {
    return accounts::AccountsRepository().named(snapshot, ids);
}

Result<bool> leaveBooks(const journal::Journal& journal, journal::Operation& operation,
                        storage::Transaction& transaction, const Copy& copy, const WriteOffDocument& document) {
    TRY(const auto standing, accounts::AccountsRepository().standing(transaction, {copy.id}));
    if (standing.empty()) return false;
    accounts::Withdrawal withdrawal;
    withdrawal.on = journal.clock().today();
    withdrawal.reason = accounts::otherReason;
    withdrawal.document = {"write_off", std::nullopt, document.number, document.on};
    withdrawal.copies = {copy.id};
    const auto record = accounts::AccountsService(journal).withdraw(transaction, operation, withdrawal);
    if (record) return true;
    if (const Fault* fault = faultIn(record.error())) return fail(*fault);
    return fail(internalFault("a copy that stands in the books could not leave them"));
}

} // namespace kitapdar::collection
