// Readers that leave the program together, in a dump: who may, and that a second person has signed.
#pragma once

#include "core/staff/Permitted.h"
#include "core/staff/Signature.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string_view>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar {

/// What is shown of readers that leave together, and signed: as what ("dump") and how many. nullopt: nobody need sign,
/// since they are no more than staff::signedFrom.
Result<std::optional<staff::Act>> personsExportAct(storage::Snapshot& snapshot, std::string_view what);

/// To be asked before the first of them leaves. SignatureMissing where a second person is needed and has not signed;
/// where one person works alone, or nobody signs in, the signature says so. Blocks.
Result<void, staff::ApprovalRefusal> approvePersonsExport(storage::Store& store, const journal::Journal& journal,
                                                          const staff::Permitted<Permission::PersonsExport>& by,
                                                          std::string_view what);

} // namespace kitapdar
