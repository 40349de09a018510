#include "tests/support/DeskLibrary.h"

#include "core/collection/CopyActionService.h"
#include "core/readers/ReaderRepository.h"
#include "core/visits/VisitService.h"

namespace kitapdar::test {

DeskLibrary::DeskLibrary(storage::Engine engine) : MemoryLibrary(engine) {
    journal().derive("reader", &readers::ReaderService::refreshTokens);
    journal().derive("reader", &readers::ReaderService::keepCardNumber);
    journal().derive("copy", &collection::CopyService::keepNumbers);
    EXPECT_TRUE(write([](storage::Transaction& tx) {
        return tx.execute(
            "insert into place (code, name_kk, name_ru, name_en, level) "
            "values ('hall', 'Зал', 'Зал', 'Hall', 'branch'), ('store', 'Қор', 'Фонд', 'Store', 'branch')");
    }));
}

catalogue::RecordId DeskLibrary::addRecord(const std::string& title, const std::string& kind) {
    const auto id = write([&](storage::Transaction& tx) {
        return tx.number(
            "insert into record (kind, format, title, authors, marc, fingerprint, title_key, author_key, "
            "created_at) values ($1, 'marc21', $2, 'Мұхтар Әуезов', '', $3, $3, $3, 0) returning id",
            {kind, title, storage::Blob{}});
    });
    EXPECT_TRUE(id) << id.error().detail;
    return catalogue::RecordId(*id);
}

collection::Copy DeskLibrary::addCopy(const std::string& barcode) {
    return addCopy(addRecord("Абай жолы " + barcode), barcode);
}

collection::Copy DeskLibrary::addCopy(catalogue::RecordId record, const std::string& barcode,
                                      collection::Lending lending) {
    collection::NewCopy given{.recordId = record, .barcode = barcode, .place = "hall", .lending = lending};
    auto added = write([&](storage::Transaction& tx) { return copies.add(tx, by(tx), given); });
    EXPECT_TRUE(added);
    return *added;
}

collection::Copy DeskLibrary::change(collection::Copy copy) {
    auto changed = write([&](storage::Transaction& tx) { return copies.edit(tx, by(tx), copy); });
    EXPECT_TRUE(changed);
    return *changed;
}

collection::Copy DeskLibrary::writeOff(const collection::Copy& copy) {
    const collection::WriteOffDocument act{"5", clock().today()};
    auto gone = write([&](storage::Transaction& tx) {
        return collection::CopyActionService(journal()).writeOff(tx, by(tx), copy.id, act);
    });
    EXPECT_TRUE(gone);
    return *gone;
}

readers::Reader DeskLibrary::addReader(const std::string& card) {
    readers::NewReader given;
    given.name = {"Ахметова " + card, "Жанар", "Серікқызы"};
    given.card = card;
    auto added = write([&](storage::Transaction& tx) { return readers.add(tx, by(tx), given); });
    EXPECT_TRUE(added);
    return added->reader;
}

readers::Reader DeskLibrary::change(readers::Reader reader) {
    auto changed = write([&](storage::Transaction& tx) { return readers.edit(tx, by(tx), reader); });
    EXPECT_TRUE(changed);
    return changed->reader;
}

void DeskLibrary::visit(const std::string& card) {
    EXPECT_TRUE(write([&](storage::Transaction& tx) -> Result<void> {
        TRY(const auto reader, readers::ReaderRepository().byCard(tx, text::ScannedCode(card)));
        return visits::noteIfFirst(tx, journal(), by(tx), *reader);
    }));
}

void DeskLibrary::setRule(const std::string& name, const std::string& value, const std::string& category,
                          const std::string& kind) {
    const rules::LoanRule rule{0, name, "*", category, kind, value};
    EXPECT_TRUE(write([&](storage::Transaction& tx) { return calendar.setRule(tx, by(tx), rule); }));
}

void DeskLibrary::addLine(rules::CalendarLine line) {
    EXPECT_TRUE(write([&](storage::Transaction& tx) { return calendar.addLine(tx, by(tx), line); }));
}

Result<circulation::Lent, circulation::LendRefusal> DeskLibrary::lend(const std::string& card,
                                                                      const std::string& barcode, bool confirmed) {
    return write([&](storage::Transaction& tx) {
        const auto yes = confirmed ? circulation::Confirmed::everything() : circulation::Confirmed();
        return loans.lend(tx, by(tx), text::ScannedCode(card), text::ScannedCode(barcode), yes);
    });
}

Result<circulation::Returned, circulation::ReturnRefusal> DeskLibrary::returnCopy(const std::string& barcode) {
    return write([&](storage::Transaction& tx) { return loans.returnCopy(tx, by(tx), text::ScannedCode(barcode)); });
}

Result<circulation::Renewed, circulation::RenewRefusal> DeskLibrary::renew(const std::string& barcode) {
    return write([&](storage::Transaction& tx) { return loans.renew(tx, by(tx), text::ScannedCode(barcode)); });
}

} // namespace kitapdar::test
