// Reading copies.
#pragma once

#include "core/base/Session.h"
#include "core/collection/Copy.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::collection {

/// A copy with the loan it is on, if any. The reader is given by card number only.
struct CopyRow {
    Copy copy;
    std::optional<Day> dueOn;
    std::optional<std::string> readerCard; // nullopt: not on loan, or not for whoever asks
};

class CopyQueries {
public:
    Result<std::optional<Copy>> byId(storage::Snapshot& snapshot, CopyId id) const;
    /// Those that have this barcode or inventory number: one, unless the code is of several copies.
    Result<std::vector<Copy>> byCode(storage::Snapshot& snapshot, const text::ScannedCode& code) const;
    /// With the card of the reader who has it: for the program's own use.
    Result<std::vector<CopyRow>> ofRecord(storage::Snapshot& snapshot, catalogue::RecordId record) const;
};

/// The copies of a record as people see them.
class CopyList {
public:
    /// `journal` outlives this.
    explicit CopyList(const journal::Journal& journal) : m_journal(journal) {}

    /// Who has a copy only those learn who may see readers or what they read.
    Result<std::vector<CopyRow>> ofRecord(storage::Snapshot& snapshot, const Session& by,
                                          catalogue::RecordId record) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::collection
