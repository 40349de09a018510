// Requests: copies that are to be taken from the shelves for readers who wait. Called inside a transaction; stateless,
// any thread.
#pragma once

#include "core/holds/HoldCapture.h"
#include "core/staff/Permitted.h"
#include "core/text/ScannedCode.h"

namespace kitapdar::holds {

/// A request of which the copy was taken.
struct Taken {
    HoldRow row;
    Routed copy; // the hold shelf, or the way to it
};

/// What is said of a copy that was asked for and does not come.
struct Refusing {
    UnmetReason reason = UnmetReason::Other;
    bool isMissing = false; // nobody knows where the copy is: its condition says so from now on
    std::string note = {};
};

/// A request that was not met: the hold as it stands now, with another copy or waiting again.
struct RequestRefused {
    HoldRow row;
    bool hasNextCopy = false;
};

class RequestService {
public:
    explicit RequestService(const journal::Journal& journal) : m_journal(journal) {}

    /// The copy was found on its shelf and lies at `here`; "": on the desk of the session, else by its shelf.
    Result<Taken, RequestRefusal> take(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::HoldEdit>& by,
                                       const text::ScannedCode& barcode, const std::string& here) const;
    /// The refusal is counted; the next free copy is requested, or the hold waits again before those that were placed
    /// later.
    Result<RequestRefused, RequestRefusal> refuse(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::HoldEdit>& by,
                                                  const text::ScannedCode& barcode, const Refusing& refusing) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::holds
