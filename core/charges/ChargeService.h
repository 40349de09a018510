// What readers owe: charged, paid, waived, paid back, reversed. Each with an entry that stays: nothing of it is undone
// by putting rows back. Called inside a transaction; stateless, any thread. docs/circulation.md, 9.
#pragma once

#include "core/charges/Charge.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/text/ScannedCode.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::charges {

/// What is charged by hand.
struct ChargeRequest {
    ChargeKind kind = ChargeKind::Service;
    Money amount;
    std::string note = {};
    std::optional<collection::CopyId> copy = {};
};

struct Payment {
    std::optional<Money> amount = {};    // nullopt: all that is owed
    std::vector<ChargeId> charges = {};  // that are paid; empty: all of the reader
    std::optional<Money> shownOwed = {}; // what the chosen charges came to on the screen: a payment that was sent twice
                                         // is refused by it
};

class ChargeService {
public:
    explicit ChargeService(const journal::Journal& journal) : m_journal(journal) {}

    Result<ChargeRow, AddChargeRefusal> add(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::ChargeTake>& by,
                                            const text::ScannedCode& card, const ChargeRequest& request) const;
    /// Oldest charges first; one receipt for all of them. Less than what is owed is a part payment.
    Result<Receipt, PayRefusal> pay(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::ChargeTake>& by, const text::ScannedCode& card,
                                    const Payment& payment) const;
    /// `amount`: nullopt: all that is owed of it.
    Result<ChargeRow, WaiveRefusal> waive(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::ChargeWaive>& by, ChargeId id,
                                          std::optional<Money> amount, const std::string& reason) const;
    /// Another book was brought instead: what is owed for a lost or damaged copy is owed no more. The reason of the
    /// line has its barcode and behind it `note`, "B-17 · in a better binding", or `note` alone where it is not entered
    /// yet.
    Result<ChargeRow, ReplaceRefusal> replace(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::ChargeTake>& by, ChargeId id,
                                              std::optional<collection::CopyId> replacement,
                                              const std::string& note) const;
    /// Money is given back and is not owed again. `amount`: nullopt: all that is held of it.
    Result<Receipt, RefundRefusal> refund(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::ChargeWaive>& by, ChargeId id,
                                          std::optional<Money> amount, const std::string& reason) const;
    /// As if the line had not been written. Of money that was given back both lines are reversed: the money is held
    /// again and nothing is owed.
    Result<ChargeRow, ReverseRefusal> reverse(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::ChargeWaive>& by, ChargeLineId id,
                                              const std::string& reason) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::charges
