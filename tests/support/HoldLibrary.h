// A library of the desk in two branches, with holds made in one line each: "hall" with the closed stacks "stacks" in
// it, and "store", which is another branch.
#pragma once

#include "core/collection/CopyRepository.h"
#include "core/holds/ArrivalService.h"
#include "core/holds/HoldService.h"
#include "core/holds/Kinds.h"
#include "core/holds/RequestService.h"
#include "core/holds/UnmetService.h"
#include "core/transfers/TransferService.h"
#include "tests/support/DeskLibrary.h"

#include <string>
#include <vector>

namespace kitapdar::test {

class HoldLibrary : public DeskLibrary {
public:
    explicit HoldLibrary(storage::Engine engine = testEngine()) : DeskLibrary(engine) {
        EXPECT_TRUE(write([](storage::Transaction& tx) {
            return tx.execute(
                "insert into place (code, name_kk, name_ru, name_en, parent_id, level) "
                "select 'stacks', 'Қойма', 'Книгохранилище', 'Stacks', id, 'section' from place where code = 'hall'");
        }));
    }

    collection::Copy addCopyAt(catalogue::RecordId record, const std::string& barcode, const std::string& place,
                               const std::string& shelf = "", collection::Lending lending = collection::Lending::Home) {
        collection::NewCopy given{
            .recordId = record, .barcode = barcode, .place = place, .lending = lending, .shelf = shelf};
        auto added = write([&](storage::Transaction& tx) { return copies.add(tx, by(tx), given); });
        EXPECT_TRUE(added);
        return *added;
    }

    Result<holds::HoldRow, holds::PlaceHoldRefusal> place(const std::string& card, const holds::NewHold& hold) {
        return write([&](storage::Transaction& tx) { return holds.place(tx, by(tx), text::ScannedCode(card), hold); });
    }
    /// Picked up in the hall.
    Result<holds::HoldRow, holds::PlaceHoldRefusal> place(const std::string& card, catalogue::RecordId record) {
        return place(card, {.recordId = record, .pickupPlace = "hall"});
    }
    Result<holds::Changed, holds::HoldRefusal> cancel(holds::HoldId id) {
        return write([&](storage::Transaction& tx) { return holds.cancel(tx, by(tx), id, ""); });
    }
    Result<holds::Changed, holds::HoldRefusal> suspend(holds::HoldId id, std::optional<Day> until = {}) {
        return write([&](storage::Transaction& tx) { return holds.suspend(tx, by(tx), id, until); });
    }
    Result<holds::Changed, holds::HoldRefusal> resume(holds::HoldId id) {
        return write([&](storage::Transaction& tx) { return holds.resume(tx, by(tx), id); });
    }
    Result<holds::Changed, holds::HoldRefusal> move(holds::HoldId id, holds::Move to) {
        return write([&](storage::Transaction& tx) { return holds.move(tx, by(tx), id, to); });
    }
    Result<holds::Changed, holds::HoldRefusal> revert(holds::HoldId id) {
        return write([&](storage::Transaction& tx) { return holds.revert(tx, by(tx), id); });
    }
    holds::Swept expireAll() {
        auto swept = write([&](storage::Transaction& tx) { return holds.expireAll(tx, by(tx)); });
        EXPECT_TRUE(swept);
        return swept ? *swept : holds::Swept{};
    }
    Result<holds::Taken, holds::RequestRefusal> take(const std::string& barcode, const std::string& here = "hall") {
        return write(
            [&](storage::Transaction& tx) { return requests.take(tx, by(tx), text::ScannedCode(barcode), here); });
    }
    Result<holds::RequestRefused, holds::RequestRefusal> refuse(const std::string& barcode, holds::UnmetReason reason,
                                                                bool isMissing = false) {
        return write([&](storage::Transaction& tx) {
            return requests.refuse(tx, by(tx), text::ScannedCode(barcode), {reason, isMissing});
        });
    }
    Result<transfers::TransferRow, transfers::SendRefusal> send(const std::string& barcode, const std::string& to) {
        return write(
            [&](storage::Transaction& tx) { return transfers.send(tx, by(tx), text::ScannedCode(barcode), to); });
    }
    Result<holds::Arrived, holds::ArrivalRefusal> receive(const std::string& barcode, const std::string& here) {
        return write(
            [&](storage::Transaction& tx) { return arrivals.receive(tx, by(tx), text::ScannedCode(barcode), here); });
    }
    Result<holds::Arrived, holds::ArrivalRefusal> cancelTransfer(const std::string& barcode) {
        return write([&](storage::Transaction& tx) { return arrivals.cancel(tx, by(tx), text::ScannedCode(barcode)); });
    }
    /// What a desk does with a copy that is on no loan and lies on it.
    Result<holds::Routed> route(collection::CopyId copy, const std::string& here) {
        return write([&](storage::Transaction& tx) -> Result<holds::Routed> {
            const By session = by(tx);
            journal::Operation operation = journal().begin(tx, session, holds::kinds::receive);
            const holds::Work work{journal(), operation, tx};
            TRY(auto routed, holds::route(work, copy, here));
            if (routed.hold) CHECK(holds::describe(work, *routed.hold));
            operation.about("copy", copy.value);
            CHECK(operation.finish());
            return routed;
        });
    }
    /// What lending does to the hold that it fulfils.
    Result<void> fulfil(holds::HoldId id, collection::CopyId copyId) {
        return write([&](storage::Transaction& tx) -> Result<void> {
            TRY(const auto hold, holds::HoldRepository().byId(tx, id));
            TRY(const auto copy, collection::CopyRepository().byId(tx, copyId));
            const By session = by(tx);
            journal::Operation operation = journal().begin(tx, session, holds::kinds::take);
            const holds::Work work{journal(), operation, tx};
            CHECK(holds::fulfil(work, *hold, *copy));
            CHECK(holds::describe(work, *hold));
            CHECK(operation.finish());
            return {};
        });
    }

    holds::Hold hold(holds::HoldId id) {
        return **read([&](storage::Snapshot& snapshot) { return holds::HoldRepository().byId(snapshot, id); });
    }
    collection::Copy copy(collection::CopyId id) {
        return **read([&](storage::Snapshot& snapshot) { return collection::CopyRepository().byId(snapshot, id); });
    }
    /// The cards of those who wait, in their order.
    std::vector<std::string> queue(catalogue::RecordId record) {
        const auto rows = read([&](storage::Snapshot& snapshot) {
            return holds::HoldRepository().list(snapshot, {.record = record, .state = holds::HoldState::Waiting});
        });
        EXPECT_TRUE(rows);
        std::vector<std::string> cards;
        for (const holds::HoldRow& row : *rows) {
            cards.push_back(row.readerCard);
            EXPECT_EQ(row.hold.position, std::ssize(cards));
        }
        return cards;
    }
    std::vector<std::string> requested(const std::string& place) {
        const auto rows = read([&](storage::Snapshot& snapshot) {
            return holds::HoldQueries(journal()).requests(snapshot, by(snapshot), place);
        });
        EXPECT_TRUE(rows);
        std::vector<std::string> barcodes;
        for (const holds::HoldRow& row : *rows) barcodes.push_back(row.barcode);
        return barcodes;
    }

    holds::HoldService holds{journal()};
    holds::RequestService requests{journal()};
    holds::ArrivalService arrivals{journal()};
    holds::UnmetService unmet{journal()};
    transfers::TransferService transfers{journal()};
};

} // namespace kitapdar::test
