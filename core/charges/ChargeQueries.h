// What pages read of charges, and the cash of a day. Called inside a snapshot; stateless, any thread.
#pragma once

#include "core/charges/ChargeRepository.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::charges {

/// A charge and all that became of it, in the order in which it was written.
struct ChargeHistory {
    ChargeRow row;
    std::vector<LineRow> lines;
};

struct ReaderCharges {
    Money owed;
    std::vector<ChargeHistory> charges; // oldest first
};

class ChargeQueries {
public:
    explicit ChargeQueries(const journal::Journal&) {}

    Result<Money> owedBy(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by,
                         readers::ReaderId reader) const;
    Result<ReaderCharges> ofReader(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReaderView>& by,
                                   readers::ReaderId reader) const;
    Result<std::vector<ChargeRow>> list(storage::Snapshot& snapshot, const staff::Permitted<Permission::ChargeTake>& by,
                                        const ChargeFilter& filter, int limit) const;
    /// nullopt: there is no such charge.
    Result<std::optional<ChargeHistory>> history(storage::Snapshot& snapshot,
                                                 const staff::Permitted<Permission::ChargeTake>& by, ChargeId id) const;
    /// The receipt of a payment or of money that was given back, as it was written then; `owed` is what is owed now.
    /// `number` may go without its zeros. nullopt: no line has this number.
    Result<std::optional<Receipt>> receipt(storage::Snapshot& snapshot,
                                           const staff::Permitted<Permission::ChargeTake>& by,
                                           const std::string& number) const;
};

/// The cash of one place, desk and kind of charge.
struct CashSum {
    std::string place;
    std::string desk;
    ChargeKind kind = ChargeKind::Fine;
    int payments = 0; // how many lines
    Money paid;
    Money refunded; // given back; not below 0
    Money reversed; // by lines of this day, whatever the day of what they reverse: below 0 when money was given back
    Money cash() const { return {paid.tiyn - refunded.tiyn + reversed.tiyn}; }
};
struct CashReceipt {
    std::string number;
    Instant at;
    std::string place;
    std::string desk;
    std::string card; // "": the reader is forgotten
    Money amount;     // below 0: given back
    bool isReversed = false;
};
struct CashDay {
    Day on;
    std::vector<CashSum> sums;         // by place, desk and kind
    std::vector<CashReceipt> receipts; // by number
    Money total;
};

class CashQueries {
public:
    explicit CashQueries(const journal::Journal&) {}

    /// `place`: code of the place whose desks took the money; "": of all.
    Result<CashDay> day(storage::Snapshot& snapshot, const staff::Permitted<Permission::ChargeTake>& by, Day on,
                        const std::string& place) const;
};

} // namespace kitapdar::charges
