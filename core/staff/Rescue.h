// When nobody can change accounts any more, because passwords are forgotten or people are gone: whoever has the
// recovery sheet makes an administrator again.
#pragma once

#include "core/base/Result.h"
#include "core/base/Session.h"
#include "core/keys/RecoverySheet.h"
#include "core/staff/Account.h"
#include "core/staff/SignIn.h"

#include <string>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::keys {
class OpenKey;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::staff {

struct Rescued {
    Account account;
    std::string password; // one-time, good for 24 hours; shown once
};
using RescueRefusal =
    Refusal<keys::WrongGroup, keys::SheetIncomplete, keys::OtherSheet, keys::KeyLocked, AccountCodeMalformed,
            AccountUnnamed, NameTooLong, AccountHasLeft, AccountWithoutPassword, NoAdministrator, OutOfMemory>;

/// Makes `account` (its code and names) an active administrator without end, or makes the account that has this code
/// one again, and gives it a one-time password; its sign-ins end and its PIN is gone. The sheet must be one of the
/// present key (OtherSheet); `key` has the library's key from then on. One transaction with one entry "staff.rescue",
/// whose facts stand in the chain and are never forgotten. `who`: as the program knows whoever sits there; nobody signs
/// in. On a server only its owner may. Blocks, a password is hashed.
Result<Rescued, RescueRefusal> rescueAdministrator(storage::Store& store, const journal::Journal& journal,
                                                   keys::OpenKey& key, const Session& who, const std::string& sheet,
                                                   const Account& account, HashCost cost = {});

} // namespace kitapdar::staff
