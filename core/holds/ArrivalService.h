// Copies that come from another place of the library, and what that means for readers who wait. Called inside a
// transaction; stateless, any thread.
#pragma once

#include "core/holds/HoldCapture.h"
#include "core/staff/Permitted.h"
#include "core/text/ScannedCode.h"

#include <string>

namespace kitapdar::holds {

struct Arrived {
    collection::Copy copy;
    std::string title;
    transfers::Transfer transfer; // the one that has ended
    bool isElsewhere = false;     // it came to another branch than it was sent to
    Routed routed;                // where it goes now
    std::optional<HoldRow> hold;  // for whom
};

class ArrivalService {
public:
    explicit ArrivalService(const journal::Journal& journal) : m_journal(journal) {}

    /// The copy lies at `here`; "": on the desk of the session, else where it was sent. One that was meant for another
    /// branch goes on to it, unless a reader waits for it.
    Result<Arrived, ArrivalRefusal> receive(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::TransferEdit>& by,
                                            const text::ScannedCode& barcode, const std::string& here) const;
    /// The copy did not leave: it stands where it was sent from and is free. The hold that had captured it waits again;
    /// then whoever waits gets what is free, so that it may be requested anew.
    Result<Arrived, ArrivalRefusal> cancel(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::TransferEdit>& by,
                                           const text::ScannedCode& barcode) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::holds
