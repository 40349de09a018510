#include "core/staff/Rescue.h"

#include "core/journal/Journal.h"
#include "core/keys/KeyRepository.h"
#include "core/keys/OpenKey.h"
#include "core/staff/Kinds.h"
#include "core/staff/SignInRepository.h"
#include "core/staff/StaffRepository.h"
#include "core/staff/StaffRules.h"
#include "core/storage/Store.h"

#include <algorithm>

namespace kitapdar::staff {

namespace {

const StaffRepository stored;

/// The library's key by the sheet that was typed.
Result<keys::DataKey, RescueRefusal> keyBy(storage::Snapshot& snapshot, const keys::RecoverySheet& sheet) {
    const keys::KeyRepository repository;
    TRY(const auto known, repository.key(snapshot));
    TRY(const auto slots, repository.slots(snapshot));
    for (const keys::KeySlot& slot : slots) {
        if (!known || slot.kind != keys::SlotKind::Recovery || slot.generation != known->generation) continue;
        auto key = keys::openedBy(sheet, slot);
        if (key && key->fingerprint() == known->fingerprint) return std::move(*key);
    }
    return fail(keys::OtherSheet{});
}

/// The role that is to be given: one by which accounts can be changed, whatever became of the suggested one.
Result<RoleId> administratorRole(storage::Snapshot& snapshot, journal::Operation& operation) {
    for (const char* code : {"admin", "rescue"}) {
        TRY(const auto role, stored.role(snapshot, code));
        if (role && role->id.value != 0 && role->permissions.contains(Permission::StaffEdit)) return role->id;
    }
    Role role;
    role.code = "rescue";
    for (int number = 2;; ++number) {
        TRY(const auto taken, stored.role(snapshot, role.code));
        if (!taken) break;
        role.code = "rescue" + std::to_string(number);
    }
    role.kk = role.ru = role.en = role.code;
    role.permissions = {Permission::StaffEdit, Permission::KeyManage, Permission::LibraryEdit,
                        Permission::BackupRestore};
    return stored.insert(operation, role);
}

Result<void, RescueRefusal> checkNew(const Account& account) {
    if (!isAccountCode(account.code)) return fail(AccountCodeMalformed{account.code});
    if (account.nameKk.empty() && account.nameRu.empty()) return fail(AccountUnnamed{});
    if (text::isNameTooLong(account.nameKk) || text::isNameTooLong(account.nameRu)) return fail(NameTooLong{});
    return {};
}

/// Active, without end, and from today on at the latest.
Result<Account, RescueRefusal> writeAccount(storage::Transaction& transaction, journal::Operation& operation,
                                            const Account& given, Day today) {
    const std::string code = tidyAccountCode(given.code);
    TRY(auto present, stored.account(transaction, code));
    if (!present) {
        Account account;
        account.code = code;
        account.nameKk = text::tidyName(given.nameKk);
        account.nameRu = text::tidyName(given.nameRu);
        account.state = AccountState::Active;
        account.from = today;
        CHECK(checkNew(account));
        TRY(account.id, stored.insert(operation, account));
        return account;
    }
    if (present->state == AccountState::Left) return fail(AccountHasLeft{code});
    if (present->kind != AccountKind::Person) return fail(AccountWithoutPassword{code});
    if (present->worksOn(today) && !present->until) return *present;
    present->state = AccountState::Active;
    present->from = std::min(present->from, today);
    present->until.reset();
    CHECK(stored.update(operation, *present));
    return *present;
}

} // namespace

Result<Rescued, RescueRefusal> rescueAdministrator(storage::Store& store, const journal::Journal& journal,
                                                   keys::OpenKey& key, const Session& who, const std::string& sheet,
                                                   const Account& account, HashCost cost) {
    TRY(const auto typed, keys::RecoverySheet::read(sheet));
    Rescued rescued;
    rescued.password = oneTimePassword();
    TRY(const auto hashed, PasswordHash(cost).of(rescued.password));
    TRY(rescued.account, store.writeNow([&](storage::Transaction& transaction) -> Result<Account, RescueRefusal> {
        TRY(const auto opened, keyBy(transaction, typed));
        CHECK(key.hold(opened));
        const Day today = journal.clock().today();
        const Instant now = journal.clock().now();
        journal::Operation operation = journal.begin(transaction, who, kinds::rescue);
        TRY(const Account made, writeAccount(transaction, operation, account, today));
        TRY(const RoleId role, administratorRole(transaction, operation));
        Grant grant;
        grant.account = made.id;
        grant.role = role;
        grant.from = today;
        CHECK(stored.insert(operation, grant));

        const SignInRepository secrets(&key);
        CHECK(secrets.checkKey(transaction));
        CHECK(secrets.write(transaction, made.id, Secrets{hashed, {}, true, now}));
        CHECK(secrets.write(transaction, made.id, AccountTries()));
        CHECK(secrets.endAll(transaction, made.id, "", now));
        CHECK(secrets.add(transaction, {EventKind::PasswordGiven, who.desk, made.id, {}}, today, now));
        CHECK(keepsAdministrator(transaction, today));
        operation.about("staff_account", made.id.value);
        operation.fact(journal::FactName::Account, made.code);
        operation.fact(journal::FactName::Name, nameIn(made, "kk"));
        CHECK(operation.finish());
        return made;
    }));
    return rescued;
}

} // namespace kitapdar::staff
