#include "core/staff/SignInService.h"

#include "core/journal/Journal.h"
#include "core/staff/SignInRepository.h"

namespace kitapdar::staff {

Result<std::vector<OpenSession>, Refusal<>> SignInService::open(storage::Snapshot& snapshot,
                                                                const Permitted<Permission::StaffEdit>&) const {
    TRY(auto open, SignInRepository().open(snapshot));
    return open;
}

Result<int, EndRefusal> SignInService::end(storage::Transaction& transaction,
                                           const Permitted<Permission::StaffEdit>& by,
                                           const std::string& account) const {
    const SignInRepository repository;
    const Instant now = m_journal.clock().now();
    TRY(const auto found, repository.account(transaction, account));
    if (!found) return fail(UnknownAccount{account});
    TRY(const int ended, repository.endAll(transaction, found->id, "", now));
    CHECK(repository.add(transaction,
                         {EventKind::SessionsEnded, by.session().desk, found->id, by.session().operatorCode},
                         m_journal.clock().today(), now));
    return ended;
}

} // namespace kitapdar::staff
