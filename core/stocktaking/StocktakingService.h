// Use cases of stocktakings. Called inside a transaction; stateless, any thread.
//
// Nothing changes a copy before the act is signed. A stocktaking is a list that was frozen at its start and a set of
// scans: in whichever order the scans of several scanners and files come, the result is the same.
#pragma once

#include "core/staff/Permitted.h"
#include "core/staff/Signature.h"
#include "core/stocktaking/Stocktaking.h"
#include "core/storage/Transaction.h"
#include "core/text/ScannedCode.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::stocktaking {

using SignActRefusal =
    Refusal<UnknownStocktaking, StocktakingNotIn, CommissionMissing, ResultOutdated, staff::SignatureMissing>;
using ReverseActRefusal = Refusal<UnknownStocktaking, StocktakingNotIn, staff::SignatureMissing>;

class StocktakingService {
public:
    explicit StocktakingService(const journal::Journal& journal) : m_journal(journal) {}

    /// Freezes the list of the copies that stand there by the books, in the order of the shelves, those that are lent,
    /// at the bindery or missing with them. One entry of the journal, which holds the list by digests; taken back by
    /// cancel().
    Result<Stocktaking, StartRefusal> start(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::CopyEdit>& by,
                                            const StartRequest& request) const;
    /// Writes commission and note while the act is not signed.
    Result<Stocktaking, CloseRefusal> describe(storage::Transaction& transaction,
                                               const staff::Permitted<Permission::CopyEdit>& by, StocktakingId id,
                                               const Commission& commission, const std::string& note) const;

    /// Keeps one scan and says what it means. A scan with a token that came before is answered anew and not kept twice.
    Result<ScanAnswer, ScanRefusal> scan(storage::Transaction& transaction,
                                         const staff::Permitted<Permission::CopyEdit>& by, StocktakingId id,
                                         const text::ScannedCode& code, const ScanToken& token) const;
    /// Keeps the scans of a collector, all or nothing, with one entry of the journal. A file that came before changes
    /// nothing. Codes that several copies have are kept as unknown, cards of readers are not kept.
    Result<MergedScans, MergeRefusal> merge(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::CopyEdit>& by, StocktakingId id,
                                            const CollectorFile& file) const;

    /// Ends the scanning and writes what came of each copy of the list and of each scan.
    Result<Stocktaking, CloseRefusal> close(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::CopyEdit>& by, StocktakingId id) const;
    /// The opposite of close(), while the act is not signed: scanning goes on.
    Result<Stocktaking, CloseRefusal> reopen(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CopyEdit>& by, StocktakingId id) const;
    /// Gives up one that is running or closed. Its number stays given.
    Result<Stocktaking, CloseRefusal> cancel(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CopyEdit>& by, StocktakingId id) const;

    /// What a second person signs: figures, commission and each copy that is missing, with its digest.
    Result<staff::Act, CloseRefusal> actToSign(storage::Snapshot& snapshot, StocktakingId id) const;
    /// By the one who closed it, when another person has signed actToSign() for him; where one person works alone, the
    /// signature says so. Copies that were not found become missing as of today; those that were missing and were found
    /// are sound. Of a lost one the reader's charge must be looked at: it is found by circulation::LossService. A mark
    /// of the stocktaking stands in the inventory book at each line. Not undone: only reversed.
    Result<Stocktaking, SignActRefusal> sign(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::CopyEdit>& by, StocktakingId id) const;
    /// By the second person, who has signed for the one who closed it.
    Result<Stocktaking, SignActRefusal> signAsSecond(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::ActSign>& by,
                                                     StocktakingId id) const;
    /// What a second person signs before reverse().
    Result<staff::Act, CloseRefusal> actToReverse(storage::Snapshot& snapshot, StocktakingId id) const;
    /// Takes the act of a signed one back: copies that still are as the act left them are as they were before. It is
    /// closed again and may be reopened, or signed by an act with a number of its own. Whoever asks for it has prepared
    /// it: another person has signed actToReverse() for that one; where one person works alone, the signature says so.
    Result<Stocktaking, ReverseActRefusal> reverse(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::CopyEdit>& by,
                                                   StocktakingId id) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::stocktaking
