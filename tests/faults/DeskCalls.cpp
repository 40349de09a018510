#include "tests/faults/DeskCalls.h"

#include "core/catalogue/NameService.h"
#include "core/catalogue/RecordBatchService.h"
#include "core/catalogue/RecordService.h"
#include "core/circulation/DeskService.h"
#include "core/collection/CopyBatchService.h"
#include "core/collection/CopyService.h"
#include "core/digitization/ItemService.h"
#include "core/keys/OpenKey.h"
#include "core/library/Rooms.h"
#include "core/numbers/SeriesService.h"
#include "core/places/PlaceService.h"
#include "core/readers/ReaderService.h"
#include "core/readers/SealingService.h"
#include "core/rules/CalendarService.h"
#include "core/staff/UndoService.h"
#include "core/workflow/WorkflowService.h"
#include "tests/support/By.h"

#include <gtest/gtest.h>

namespace kitapdar::test {

namespace {

constexpr const char* card = "R-1";
constexpr const char* barcode = "K-1";
const catalogue::RecordId firstRecord(1);

catalogue::MarcRecord recordTitled(const std::string& title) {
    catalogue::MarcRecord record;
    record.leader = "00000nam a2200000 a 4500";
    record.fields.push_back({"008", ' ', ' ', "260302s1942    kz            000 0 kaz d", {}});
    record.fields.push_back({"020", ' ', ' ', {}, {{'a', "9786012715415"}}});
    record.fields.push_back({"100", '1', ' ', {}, {{'a', "Әуезов, Мұхтар"}}});
    record.fields.push_back({"245", '1', '0', {}, {{'a', title}}});
    return record;
}

readers::NewReader newReader() {
    readers::NewReader reader;
    reader.name = {"Ахметова", "Жанар", "Серікқызы"};
    reader.card = card;
    return reader;
}

} // namespace

template <class Work>
void DeskCalls::call(std::string name, Work work) {
    m_calls.push_back({std::move(name), [work](storage::Transaction& tx) {
                           const auto answer = work(tx);
                           if (answer) return CallEnd::Done;
                           return faultIn(answer.error()) ? CallEnd::Faulted : CallEnd::Refused;
                       }});
}

DeskCalls::DeskCalls() {
    m_journal.know(allKinds());
    m_journal.derive("record", [this](storage::Transaction& tx, std::int64_t id) { return m_search->refresh(tx, id); });
    m_journal.derive("reader", readers::ReaderService::refreshTokens);
    callTheCatalogue();
    callTheDesk();
    callTheDigitization();
    callTheKeys();
}

void DeskCalls::callTheCatalogue() {
    using storage::Transaction;
    const catalogue::RecordService records(m_journal);
    const catalogue::NameService names(m_journal);
    const collection::CopyService copies(m_journal);
    const Session& session = m_session;
    call("record.add", [=](Transaction& tx) {
        return records.add(tx, By(tx, session), recordTitled("Абай жолы"), catalogue::MarcFormat::Marc21);
    });
    call("record.edit", [=](Transaction& tx) {
        return records.edit(tx, By(tx, session), firstRecord, recordTitled("Абай жолы. 1"), 1);
    });
    call("name.add", [=](Transaction& tx) { return names.add(tx, By(tx, session), 0, "Әуезов"); });
    call("name.remove", [=](Transaction& tx) { return names.remove(tx, By(tx, session), 1); });
    const places::PlaceService places(m_journal);
    const numbers::SeriesService seriesOf(m_journal);
    call("place.add", [=](Transaction& tx) {
        places::Place hall;
        hall.code = "hall";
        hall.name.kk = "Зал";
        return places.add(tx, By(tx, session), hall);
    });
    call("desk.add", [=](Transaction& tx) {
        return places.addDesk(tx, By(tx, session), {places::DeskId(0), "1", places::PlaceId(1), 0});
    });
    call("series.add", [=](Transaction& tx) {
        numbers::Series series;
        series.code = "kk";
        series.prefix = "К-";
        return seriesOf.add(tx, By(tx, session), series);
    });
    call("copy.add", [=](Transaction& tx) {
        return copies.add(tx, By(tx, session), {.recordId = firstRecord, .barcode = barcode});
    });
    call("copy.add of the next number",
         [=](Transaction& tx) { return copies.add(tx, By(tx, session), {.recordId = firstRecord}); });
    call("copy.edit", [=](Transaction& tx) {
        collection::Copy copy;
        copy.id = collection::CopyId(1);
        copy.recordId = firstRecord;
        copy.barcode = barcode;
        copy.inventoryNumber = "A-17";
        copy.shelf = "84(5Каз)";
        copy.price = Money{125000};
        copy.version = 1;
        return copies.edit(tx, By(tx, session), copy);
    });
    const catalogue::RecordBatchService recordBatches(m_journal);
    const collection::CopyBatchService copyBatches(m_journal);
    call("record.batch", [=](Transaction& tx) -> Result<catalogue::BatchCounts, catalogue::RecordBatchRefusal> {
        const catalogue::SetValue russian{{catalogue::FormGroup::Language, catalogue::FormElement::Language}, "rus"};
        TRY(const auto plan, recordBatches.plan(tx, russian, {{firstRecord, 2}}, nullptr));
        return recordBatches.apply(tx, By(tx, session), plan, nullptr);
    });
    call("copy.batch", [=](Transaction& tx) {
        return copyBatches.apply(tx, By(tx, session), collection::SetPrice{Money{90000}}, {{collection::CopyId(1), 2}},
                                 nullptr);
    });
}

void DeskCalls::callTheDesk() {
    using storage::Transaction;
    const readers::ReaderService readers(m_journal);
    const circulation::LoanService loans(m_journal);
    const circulation::DeskService desk(m_journal);
    const rules::CalendarService calendar(m_journal);
    const staff::UndoService undoing(m_journal);
    const Session& session = m_session;
    const text::ScannedCode code(barcode);
    const auto at = [this](Day day) { m_clock.set(day); };
    call("reader.add", [=](Transaction& tx) { return readers.add(tx, By(tx, session), newReader()); });
    call("reader.edit", [=](Transaction& tx) {
        readers::Reader reader;
        reader.id = readers::ReaderId(1);
        reader.card = card;
        reader.name = {"Ахметова", "Жанар", ""};
        reader.category = "student";
        reader.phone = "+7 700 000 00 00";
        reader.registeredOn = Day(2026, 3, 2);
        reader.registeredUntil = Day(2026, 12, 31);
        reader.version = 1;
        return readers.edit(tx, By(tx, session), reader);
    });
    call("calendar.rule", [=](Transaction& tx) {
        return calendar.setRule(tx, By(tx, session), {0, "loan_days", "*", "student", "*", "30"});
    });
    call("calendar.line", [=](Transaction& tx) {
        rules::CalendarLine line;
        line.rule = "weekly";
        line.weekday = 7;
        return calendar.addLine(tx, By(tx, session), line);
    });
    call("loan.lend",
         [=](Transaction& tx) { return loans.lend(tx, By(tx, session), text::ScannedCode(card), code, {}); });
    call("loan.renew", [=](Transaction& tx) {
        at(Day(2026, 3, 30));
        return loans.renew(tx, By(tx, session), code);
    });
    call("loan.return", [=](Transaction& tx) { return loans.returnCopy(tx, By(tx, session), code); });
    call("journal.undo", [=](Transaction& tx) { return undoing.undoLast(tx, By(tx, session)); });
    call("journal.redo", [=](Transaction& tx) { return undoing.redoLast(tx, By(tx, session)); });
    call("desk.scan", [=](Transaction& tx) { return desk.scan(tx, By(tx, session), {card, {}, {}}, code, {}); });
    call("desk.scan returns", [=](Transaction& tx) { return desk.scan(tx, By(tx, session), {}, code, {}); });
    call("reader.register", [=](Transaction& tx) {
        at(Day(2027, 1, 11));
        return readers.registerAgain(tx, By(tx, session), readers::ReaderId(1));
    });
}

void DeskCalls::callTheDigitization() {
    using namespace digitization;
    using storage::Transaction;
    const ItemService items(m_journal);
    const workflow::WorkflowService work(m_journal);
    const Session& session = m_session;
    call("batch.add", [=](Transaction& tx) {
        return items.addBatch(tx, By(tx, session), {.name = "Отырар", .target = 100, .dueOn = Day(2027, 2, 27)});
    });
    call("item.add", [=](Transaction& tx) { return items.add(tx, By(tx, session), {.recordId = firstRecord}); });
    call("item.move", [=](Transaction& tx) {
        return work.move(tx, By(tx, session), ItemId(1), movesFrom(ItemState::Queued).front(), "x");
    });
    call("item.attach", [=](Transaction& tx) {
        return items.attach(tx, By(tx, session), ItemId(1), {{"1/a.pdf", "pdf", 1000, 12, std::string(64, 'a')}});
    });
    call("item.edit", [=](Transaction& tx) {
        Item item;
        item.id = ItemId(1);
        item.recordId = firstRecord;
        item.bump = 2;
        item.batchId = BatchId(1);
        item.version = 2;
        return items.edit(tx, By(tx, session), item);
    });
}

void DeskCalls::callTheKeys() {
    using storage::Transaction;
    const Session& session = m_session;
    const std::string secret(keys::DeskKey::make().secret().view());
    const std::string publicKey = keys::DeskKey::of(secret)->publicKey();
    const std::string other = keys::DeskKey::make().publicKey();
    const std::string sheet = keys::RecoverySheet::make().text();
    // Each call opens the key anew, so that it asks the same whatever failed before.
    const auto with = [this, secret](auto work) {
        return [this, secret, work](Transaction& tx) {
            keys::OpenKey key;
            key.useDesk(*keys::DeskKey::of(secret));
            return work(tx, readers::SealingService(m_journal, &key), key);
        };
    };
    using readers::SealingRefusal;
    using readers::SealingService;
    call("key.make", with([=](Transaction& tx, const SealingService& sealing, const keys::OpenKey&) {
             return sealing.make(tx, By(tx, session), publicKey, "1");
         }));
    call("key.slot_add of a sheet", with([=](Transaction& tx, const SealingService& sealing,
                                             const keys::OpenKey&) -> Result<void, SealingRefusal> {
             TRY(const auto opened, sealing.opened(tx, By(tx, session)));
             const auto slot = keys::slotForSheet(opened->key, *keys::RecoverySheet::read(sheet));
             return sealing.addSlot(tx, By(tx, session), slot);
         }));
    call("key.prove", with([=](Transaction& tx, const SealingService& sealing, const keys::OpenKey&) {
             return sealing.prove(tx, By(tx, session), sheet);
         }));
    call("key.seal", with([=](Transaction& tx, const SealingService& sealing, const keys::OpenKey&) {
             return sealing.seal(tx, By(tx, session));
         }));
    call("reader.reveal", with([this, &session](Transaction& tx, const SealingService&, const keys::OpenKey& key) {
             return readers::ReaderService(m_journal, &key)
                 .reveal(tx, By(tx, session), readers::ReaderId(1), readers::RestrictedField::Phone, "хабарласу");
         }));
    call("key.slot_add of a desk", with([=](Transaction& tx, const SealingService& sealing,
                                            const keys::OpenKey&) -> Result<void, SealingRefusal> {
             TRY(const auto opened, sealing.opened(tx, By(tx, session)));
             return sealing.addSlot(tx, By(tx, session), keys::slotForDesk(opened->key, other, "2"));
         }));
    call("key.rotate", with([=](Transaction& tx, const SealingService& sealing, const keys::OpenKey&) {
             return sealing.rotate(tx, By(tx, session), sheet);
         }));
    call("key.slot_remove", with([=](Transaction& tx, const SealingService& sealing, const keys::OpenKey&) {
             return sealing.removeSlot(tx, By(tx, session), "recovery");
         }));
}

CallEnd inTransaction(storage::Connection& connection, const DeskCall& call) {
    if (!connection.beginWrite()) return CallEnd::Faulted;
    storage::Transaction transaction(connection);
    const CallEnd end = call.work(transaction);
    if (end == CallEnd::Done && connection.commit()) return end;
    connection.rollback();
    return end == CallEnd::Done ? CallEnd::Faulted : end;
}

std::string everythingIn(storage::Connection& connection) {
    std::string text;
    storage::Snapshot snapshot(connection);
    const auto tables = snapshot.all(
        "select name from sqlite_master where type = 'table' and sql not like 'create virtual%' order by name", {},
        [](const storage::Row& row) { return row.string(0); });
    EXPECT_TRUE(tables) << (tables ? "" : tables.error().detail);
    if (!tables) return {};
    for (const std::string& table : *tables) {
        EXPECT_TRUE(snapshot.each("select * from \"" + table + "\"", {}, [&](const storage::Row& row) {
            text += table;
            for (int column = 0; column < row.columns(); ++column) {
                text += '|';
                text += row.isNull(column) ? "null" : std::string(row.bytes(column));
            }
            text += '\n';
            return true;
        }));
    }
    return text;
}

} // namespace kitapdar::test
