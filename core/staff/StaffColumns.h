// The columns of accounts, roles and grants.
#pragma once

#include "core/staff/Account.h"
#include "core/staff/Role.h"
#include "core/storage/Columns.h"

namespace kitapdar::staff {

inline constexpr auto accountColumns = storage::columnsOf<Account>(
    storage::readOnly("id", &Account::id), storage::fixed("code", &Account::code),
    storage::fixed("kind", &Account::kind, storage::codes(accountKindFromCode, AccountKind::Person)),
    storage::edited("name_kk", &Account::nameKk), storage::edited("name_ru", &Account::nameRu),
    storage::edited("position_kk", &Account::positionKk), storage::edited("position_ru", &Account::positionRu),
    storage::edited("badge", &Account::badge), storage::edited("colour", &Account::colour),
    storage::edited("state", &Account::state, storage::codes(accountStateFromCode, AccountState::Suspended)),
    storage::edited("from_day", &Account::from), storage::edited("until_day", &Account::until),
    storage::readOnly("row_version", &Account::version));

inline constexpr auto roleColumns =
    storage::columnsOf<Role>(storage::readOnly("id", &Role::id), storage::fixed("code", &Role::code),
                             storage::edited("name_kk", &Role::kk), storage::edited("name_ru", &Role::ru),
                             storage::edited("name_en", &Role::en), storage::readOnly("row_version", &Role::version));

inline constexpr auto grantColumns =
    storage::columnsOf<Grant>(storage::readOnly("id", &Grant::id), storage::fixed("account_id", &Grant::account),
                              storage::fixed("role_id", &Grant::role), storage::fixed("place", &Grant::place),
                              storage::fixed("from_day", &Grant::from), storage::fixed("until_day", &Grant::until),
                              storage::fixed("given_by", &Grant::givenBy), storage::edited("ended_at", &Grant::ended),
                              storage::readOnly("row_version", &Grant::version));

} // namespace kitapdar::staff
