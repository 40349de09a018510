#include "core/accounts/EntryService.h"

#include "core/accounts/AccountsRepository.h"
#include "core/accounts/AccountsService.h"
#include "core/accounts/Kinds.h"
#include "core/journal/Journal.h"

namespace kitapdar::accounts {

namespace {

const AccountsRepository stored;
constexpr std::string_view byHand = "by_hand";

Result<void> finish(journal::Operation& operation, const KsuRecord& record) {
    operation.about("ksu_record", record.id.value);
    operation.fact(journal::FactName::Value, numberOf(record));
    operation.fact(journal::FactName::Day, record.on.iso());
    operation.fact(journal::FactName::Copies, record.copies);
    operation.fact(journal::FactName::Amount, record.value);
    CHECK(operation.finish());
    return {};
}

} // namespace

Result<KsuRecord, EnterRefusal> EntryService::enter(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::CopyEdit>& by,
                                                    const Arrival& given) const {
    Arrival arrival = given;
    arrival.document.kind = byHand;
    arrival.document.id.reset();
    journal::Operation operation = m_journal.begin(transaction, by, kinds::enter);
    TRY(const auto record, AccountsService(m_journal).enter(transaction, operation, arrival));
    CHECK(finish(operation, record));
    return record;
}

Result<KsuRecord, ReverseByHandRefusal> EntryService::reverse(storage::Transaction& transaction,
                                                              const staff::Permitted<Permission::CopyEdit>& by,
                                                              KsuRecordId id, const Reversal& given) const {
    TRY(const auto record, stored.record(transaction, id));
    if (record && record->document.id) return fail(RecordOfDocument{record->document.kind});
    Reversal reversal = given;
    reversal.document.kind = byHand;
    reversal.document.id.reset();
    journal::Operation operation = m_journal.begin(transaction, by, kinds::reverse);
    TRY(const auto reversed, AccountsService(m_journal).reverse(transaction, operation, id, reversal));
    CHECK(finish(operation, reversed));
    return reversed;
}

} // namespace kitapdar::accounts
