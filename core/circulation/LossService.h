// Loans that do not end by a return: lost, found again, damaged, claimed. Called inside a transaction; stateless, any
// thread. docs/circulation.md, 9.5 – 9.7.
#pragma once

#include "core/circulation/Loss.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/text/ScannedCode.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::circulation {

class LossService {
public:
    explicit LossService(const journal::Journal& journal) : m_journal(journal) {}

    /// An open loan ends with it: the entry names the reader, and so does his history. Nothing is charged. A copy that
    /// comes back is found at the desk (docs/circulation.md, 3.2).
    Result<collection::Copy, collection::CopyActionRefusal> lose(storage::Transaction& transaction,
                                                                 const staff::Permitted<Permission::CopyEdit>& by,
                                                                 collection::CopyId id,
                                                                 const collection::Mishap& mishap) const;
    /// By its reader: the loan ends, and the reader makes good for it as requested, for which Permission::ChargeTake is
    /// needed besides. A copy that is not lent is lost on the shelf; that needs Permission::CopyEdit, and nobody is
    /// charged.
    Result<Lost, LossRefusal> loseByReader(storage::Transaction& transaction,
                                           const staff::Permitted<Permission::LoanLend>& by, collection::CopyId id,
                                           const LossRequest& request) const;
    /// A lost or missing copy is sound again. What is still owed for its loss is waived; what was paid is reported and
    /// stays until it is given back.
    Result<FoundCopy, collection::CopyActionRefusal> find(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::LoanLend>& by,
                                                          collection::CopyId id) const;
    /// As find(), of a copy that turns up on a shelf.
    Result<FoundCopy, collection::CopyActionRefusal> findOnShelf(storage::Transaction& transaction,
                                                                 const staff::Permitted<Permission::CopyEdit>& by,
                                                                 collection::CopyId id) const;
    /// The copy comes back damaged: an open loan ends, the copy is withheld to be mended, and its reader pays the
    /// amount (Permission::ChargeTake besides).
    Result<DamagedCopy, DamageRefusal> damage(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::LoanLend>& by,
                                              const text::ScannedCode& barcode, const DamageRequest& request) const;

    /// The reader says that the lent copy is not with him. The loan stays open and reminders pause. A claim that proves
    /// right ends with a return (LoanService::returnAs) as of the day on which it came back.
    Result<Claimed, ClaimRefusal> claim(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::LoanLend>& by,
                                        const text::ScannedCode& barcode, const ClaimText& claim) const;
    /// The reader was wrong: the loan goes on as before.
    Result<Claimed, ClaimRefusal> withdrawClaim(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::LoanLend>& by,
                                                const text::ScannedCode& barcode, const std::string& note) const;

private:
    Result<FoundCopy, collection::CopyActionRefusal> writeFound(storage::Transaction& transaction,
                                                                const Session& session, collection::CopyId id) const;
    Result<Claimed, ClaimRefusal> writeClaim(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::LoanLend>& by, const CopyFacts& copy,
                                             const ClaimText* claim, const std::string& note) const;

    const journal::Journal& m_journal;
};

} // namespace kitapdar::circulation
