// What pages, lists and papers tell of the persons behind an act. Called inside a snapshot; stateless, any thread.
#pragma once

#include "core/staff/ActPersons.h"
#include "core/storage/Transaction.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::staff {

class SignatureQueries {
public:
    explicit SignatureQueries(const journal::Journal&) {}

    /// The name of whoever prepared it is that of his last entry about the act before it was signed.
    Result<ActPersons> persons(storage::Snapshot& snapshot, const ActReference& act) const;
};

} // namespace kitapdar::staff
