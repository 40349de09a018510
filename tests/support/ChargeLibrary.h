// A library of the desk with charges made and paid in one line each. Amounts are whole tenge.
#pragma once

#include "core/charges/ChargeQueries.h"
#include "core/charges/ChargeService.h"
#include "core/circulation/LossService.h"
#include "core/library/Rooms.h"
#include "tests/support/DeskLibrary.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::test {

inline constexpr std::int64_t tiynOfTenge = 100;
inline Money tenge(std::int64_t amount) { return {amount * tiynOfTenge}; }

class ChargeLibrary : public DeskLibrary {
public:
    explicit ChargeLibrary(storage::Engine engine = testEngine()) : DeskLibrary(engine) {}

    Result<charges::ChargeRow, charges::AddChargeRefusal> add(const std::string& card, Money amount,
                                                              charges::ChargeKind kind = charges::ChargeKind::Service) {
        return write([&](storage::Transaction& tx) {
            return charges.add(tx, by(tx), text::ScannedCode(card), {.kind = kind, .amount = amount});
        });
    }
    Result<charges::Receipt, charges::PayRefusal> pay(const std::string& card, const charges::Payment& payment = {}) {
        return write(
            [&](storage::Transaction& tx) { return charges.pay(tx, by(tx), text::ScannedCode(card), payment); });
    }
    Result<charges::ChargeRow, charges::WaiveRefusal> waive(charges::ChargeId id, std::optional<Money> amount = {},
                                                            const std::string& reason = "is ill") {
        return write([&](storage::Transaction& tx) { return charges.waive(tx, by(tx), id, amount, reason); });
    }
    Result<charges::ChargeRow, charges::ReplaceRefusal> replace(charges::ChargeId id,
                                                                std::optional<collection::CopyId> copy = {}) {
        return write([&](storage::Transaction& tx) { return charges.replace(tx, by(tx), id, copy, ""); });
    }
    Result<charges::Receipt, charges::RefundRefusal> refund(charges::ChargeId id, std::optional<Money> amount = {},
                                                            const std::string& reason = "is found") {
        return write([&](storage::Transaction& tx) { return charges.refund(tx, by(tx), id, amount, reason); });
    }
    Result<charges::ChargeRow, charges::ReverseRefusal> reverse(charges::ChargeLineId id,
                                                                const std::string& reason = "a slip") {
        return write([&](storage::Transaction& tx) { return charges.reverse(tx, by(tx), id, reason); });
    }
    Result<circulation::Lost, circulation::LossRefusal> lose(collection::CopyId id,
                                                             const circulation::LossRequest& request = {}) {
        return write([&](storage::Transaction& tx) { return losses.loseByReader(tx, by(tx), id, request); });
    }
    Result<circulation::FoundCopy, collection::CopyActionRefusal> find(collection::CopyId id) {
        return write([&](storage::Transaction& tx) { return losses.find(tx, by(tx), id); });
    }
    Result<circulation::Claimed, circulation::ClaimRefusal> claim(const std::string& barcode,
                                                                  const circulation::ClaimText& claim = {}) {
        return write(
            [&](storage::Transaction& tx) { return losses.claim(tx, by(tx), text::ScannedCode(barcode), claim); });
    }
    Result<circulation::Claimed, circulation::ClaimRefusal> withdrawClaim(const std::string& barcode) {
        return write(
            [&](storage::Transaction& tx) { return losses.withdrawClaim(tx, by(tx), text::ScannedCode(barcode), ""); });
    }
    Result<circulation::DamagedCopy, circulation::DamageRefusal> damage(const std::string& barcode,
                                                                        const circulation::DamageRequest& request) {
        return write(
            [&](storage::Transaction& tx) { return losses.damage(tx, by(tx), text::ScannedCode(barcode), request); });
    }

    Money owedBy(readers::ReaderId reader) {
        return {
            *read([&](storage::Snapshot& snapshot) { return charges::ChargeRepository().owedBy(snapshot, reader); })};
    }
    charges::ChargeRow row(charges::ChargeId id) {
        return **read([&](storage::Snapshot& snapshot) { return charges::ChargeRepository().byId(snapshot, id); });
    }
    std::vector<charges::LineRow> lines(charges::ChargeId id) {
        return *read([&](storage::Snapshot& snapshot) { return charges::ChargeRepository().linesOf(snapshot, id); });
    }
    charges::CashDay cash(Day on, const std::string& place = "") {
        return *read([&](storage::Snapshot& snapshot) {
            return charges::CashQueries(journal()).day(snapshot, by(snapshot), on, place);
        });
    }
    /// What the checks of all rooms find.
    std::vector<std::string> unsound() {
        std::vector<std::string> found;
        for (const Room& room : allRooms()) {
            for (const Invariant& invariant : room.invariants) {
                EXPECT_TRUE(read([&](storage::Snapshot& snapshot) {
                    return snapshot.each(invariant.sql, {}, [&](const storage::Row& each) {
                        found.push_back(std::string(invariant.code) + ": " + each.string(0));
                        return true;
                    });
                }));
            }
        }
        return found;
    }

    charges::ChargeService charges{journal()};
    circulation::LossService losses{journal()};
};

} // namespace kitapdar::test
