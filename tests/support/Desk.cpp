#include "tests/support/Desk.h"

#include "core/collection/CopyService.h"
#include "core/exchange/Kinds.h"
#include "core/library/Rooms.h"
#include "core/readers/ReaderService.h"
#include "core/rules/CalendarService.h"
#include "tests/support/PlaceKinds.h"

#include <gtest/gtest.h>

namespace kitapdar::test {

std::string cardOf(int reader) { return "R-" + std::to_string(reader); }
std::string barcodeOf(int copy) { return "K-" + std::to_string(copy); }

Desk::Desk(const storage::Address& address, storage::Access access) {
    auto opened = storage::Store::open(address, access);
    if (!opened) ADD_FAILURE() << opened.error().detail;
    m_store = std::move(opened).value();
    m_journal.know(allKinds());
    m_journal.know(kinds::allOfPlaces);
    m_journal.derive("reader", readers::ReaderService::refreshTokens);
}

void Desk::fill(int readers, int copies) {
    const auto filled = m_store->writeNow([&](storage::Transaction& tx) -> Result<void> {
        for (int i = 0; i < readers; ++i) {
            readers::NewReader reader;
            reader.name = {"Ахметова", cardOf(i), ""};
            reader.card = cardOf(i);
            if (!readers::ReaderService(m_journal).add(tx, by(tx), reader)) return fail(internalFault("reader"));
        }
        TRY(const auto added, journal::AddedRows::since(tx, {"record"}));
        for (int i = 0; i < copies; ++i) {
            TRY(const auto record,
                tx.number("insert into record (kind, format, title, marc, fingerprint, title_key, author_key, "
                          "created_at) values ('book', 'marc21', $1, '', $2, $2, $2, 0) returning id",
                          {"Абай жолы " + std::to_string(i), storage::Blob{}}));
            const collection::NewCopy copy{.recordId = catalogue::RecordId(record), .barcode = barcodeOf(i)};
            if (!collection::CopyService(m_journal).add(tx, by(tx), copy)) return fail(internalFault("copy"));
        }
        // The records came as an import's do.
        auto import = m_journal.begin(tx, by(tx), exchange::kinds::run);
        TRY(auto held, added.held(tx));
        for (journal::HeldRows& rows : held) import.hold(std::move(rows));
        CHECK(import.finish());
        const rules::LoanRule unlimited{0, "loan_limit", "*", "*", "*", "unlimited"};
        if (!rules::CalendarService(m_journal).setRule(tx, by(tx), unlimited)) return fail(internalFault("rule"));
        return {};
    });
    ASSERT_TRUE(filled) << filled.error().detail;
}

Result<circulation::Lent, circulation::LendRefusal> Desk::lend(int reader, int copy) {
    return m_store->writeNow([&](storage::Transaction& tx) {
        return m_loans.lend(tx, by(tx), text::ScannedCode(cardOf(reader)), text::ScannedCode(barcodeOf(copy)), {});
    });
}

Result<circulation::Returned, circulation::ReturnRefusal> Desk::returnCopy(int copy) {
    return m_store->writeNow(
        [&](storage::Transaction& tx) { return m_loans.returnCopy(tx, by(tx), text::ScannedCode(barcodeOf(copy))); });
}

std::map<std::string, std::string> Desk::openLoans() {
    std::map<std::string, std::string> open;
    const auto rows = m_store->readNow([](storage::Snapshot& snapshot) {
        return snapshot.all(
            "select c.barcode, r.card from loan l join copy c on c.id = l.copy_id "
            "join reader r on r.id = l.reader_id where l.returned_at is null",
            {}, [](const storage::Row& row) { return std::pair(row.string(0), row.string(1)); });
    });
    EXPECT_TRUE(rows);
    for (const auto& [barcode, card] : *rows) EXPECT_TRUE(open.emplace(barcode, card).second) << barcode;
    return open;
}

void Desk::expectSound() {
    const auto damage = m_store->damage();
    ASSERT_TRUE(damage);
    EXPECT_TRUE(damage->empty()) << damage->front();
    const auto broken = m_store->readNow([&](storage::Snapshot& snapshot) { return m_journal.firstBroken(snapshot); });
    ASSERT_TRUE(broken);
    EXPECT_FALSE(*broken) << "entry " << **broken;
}

} // namespace kitapdar::test
