#include "core/collection/CopyQueries.h"
#include "core/collection/CopyService.h"
#include "core/numbers/NumberRepository.h"
#include "core/text/Barcode.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

namespace kitapdar::collection {

namespace {

class CopyServiceTest : public ::testing::Test {
protected:
    Result<Copy, AddCopyRefusal> add(const NewCopy& copy) {
        return library.write([&](storage::Transaction& tx) { return library.copies.add(tx, library.by(tx), copy); });
    }
    Result<Copy, ChangeCopyRefusal> edit(const Copy& copy) {
        return library.write([&](storage::Transaction& tx) { return library.copies.edit(tx, library.by(tx), copy); });
    }
    Copy numbered(const std::string& inventoryNumber) {
        return *add({.recordId = record, .inventoryNumber = inventoryNumber});
    }

    test::DeskLibrary library;
    catalogue::RecordId record = library.addRecord("Абай жолы");
};

using test::refused;

} // namespace

TEST(CopyCodesTest, EveryCodeIsReadBack) {
    for (const Lending lending : {Lending::Home, Lending::ReadingRoom})
        EXPECT_EQ(lendingFromCode(code(lending)), lending);
    EXPECT_EQ(lendingFromCode(""), std::nullopt);
}

TEST_F(CopyServiceTest, GivesEachCopyItsOwnNumbersWithoutGaps) {
    for (int i = 1; i <= 3; ++i) {
        const auto copy = add({.recordId = record, .barcode = "", .place = "hall", .price = Money{150050}});
        ASSERT_TRUE(copy);
        EXPECT_EQ(copy->barcode, text::makeBarcode(ownBarcodePrefix, i));
        EXPECT_EQ(copy->inventoryNumber, std::to_string(i));
        EXPECT_EQ(copy->receivedOn, Day(2026, 3, 2));
        const auto stored = library.read([&](storage::Snapshot& s) { return CopyQueries().byId(s, copy->id); });
        EXPECT_EQ((*stored)->price, Money{150050});
        EXPECT_EQ((*stored)->version, copy->version);
        EXPECT_EQ(stateOf(**stored), CopyState::InStock);
    }
}

TEST_F(CopyServiceTest, ARefusedCopyLeavesNoGap) {
    ASSERT_TRUE(add({.recordId = record}));
    ASSERT_FALSE(add({.recordId = record, .barcode = "Ю"}));
    ASSERT_FALSE(add({.recordId = catalogue::RecordId(99)}));
    EXPECT_EQ(add({.recordId = record})->inventoryNumber, "2");
}

TEST_F(CopyServiceTest, NumbersOfAnOldCatalogueArePassedOver) {
    for (const char* number : {"1", "2", "2/1", "3", "К-4", "5", "10"}) (void)numbered(number);
    std::vector<std::string> given;
    for (int i = 0; i < 7; ++i) given.push_back(*add({.recordId = record})->inventoryNumber);
    EXPECT_EQ(given, (std::vector<std::string>{"4", "6", "7", "8", "9", "11", "12"}));
}

TEST_F(CopyServiceTest, ALongRunOfOldNumbersIsPassedInOneStep) {
    for (int i = 1; i <= 300; ++i) (void)numbered(std::to_string(i));
    EXPECT_EQ(add({.recordId = record})->inventoryNumber, "301");
    EXPECT_EQ(add({.recordId = record})->inventoryNumber, "302");
}

TEST_F(CopyServiceTest, RefusesNumbersThatAreTakenOrMalformed) {
    const auto first = add({.recordId = record, .barcode = "K-1", .inventoryNumber = "К-12"});
    ASSERT_TRUE(first);
    EXPECT_EQ(refused<BarcodeTaken>(add({.recordId = record, .barcode = " K-1 "})).by, first->id);
    EXPECT_EQ(refused<InventoryNumberTaken>(add({.recordId = record, .inventoryNumber = " К-12"})).by, first->id);
    for (const std::string& barcode : std::vector<std::string>{"K1 2", "Б-1", "12", "%C-UNDO", "KZL00000019",
                                                               "KZL0000001", "KZL7", std::string(65, '1')}) {
        EXPECT_EQ(refused<BarcodeMalformed>(add({.recordId = record, .barcode = barcode})).barcode, barcode);
    }
    EXPECT_EQ(refused<catalogue::UnknownRecord>(add({.recordId = catalogue::RecordId(99)})).id,
              catalogue::RecordId(99));
}

TEST_F(CopyServiceTest, ACopyStandsInAPlaceOfTheLibraryOrInNone) {
    EXPECT_EQ(refused<UnknownPlace>(add({.recordId = record, .place = "nowhere"})).place, "nowhere");
    Copy copy = *add({.recordId = record, .place = "hall"});
    copy.place = "nowhere";
    EXPECT_EQ(refused<UnknownPlace>(edit(copy)).place, "nowhere");
    copy.place = "";
    EXPECT_TRUE(edit(copy));
}

TEST_F(CopyServiceTest, APlaceThatAnImportBroughtStaysWhenSomethingElseIsEdited) {
    const Copy copy = *add({.recordId = record});
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return tx.execute("update copy set place = 'far' where id = 1"); }));
    Copy edited = copy;
    edited.place = "far";
    edited.shelf = "84";
    EXPECT_TRUE(edit(edited));
}

TEST_F(CopyServiceTest, AnEditWritesAllFields) {
    Copy copy = *add({.recordId = record});
    copy.barcode = "K-7";
    copy.inventoryNumber = " ";
    copy.place = "store";
    copy.shelf = "84(5К)";
    copy.price.reset();
    copy.currency = "SUR";
    setState(copy, CopyState::Bindery);
    copy.lending = Lending::ReadingRoom;
    copy.note = "обложка";
    copy.receivedOn.reset();
    const auto edited = edit(copy);
    ASSERT_TRUE(edited);
    const auto stored =
        library.read([&](storage::Snapshot& s) { return CopyQueries().byCode(s, text::ScannedCode("K-7")); });
    ASSERT_EQ(stored->size(), 1U);
    EXPECT_EQ(stored->front().inventoryNumber, std::nullopt);
    EXPECT_EQ(stored->front().place, "store");
    EXPECT_EQ(stored->front().shelf, "84(5К)");
    EXPECT_EQ(stored->front().price, std::nullopt);
    EXPECT_EQ(stored->front().currency, "SUR");
    EXPECT_EQ(stateOf(stored->front()), CopyState::Bindery);
    EXPECT_EQ(stored->front().lending, Lending::ReadingRoom);
    EXPECT_EQ(stored->front().note, "обложка");
    EXPECT_EQ(stored->front().receivedOn, std::nullopt);
    EXPECT_EQ(stored->front().version, edited->version);
}

TEST_F(CopyServiceTest, AnEditRefusesWhatAnAdditionRefusesAndMore) {
    Copy copy = *add({.recordId = record, .barcode = "K-1"});
    const Copy other = *add({.recordId = record, .barcode = "K-2"});
    Copy changed = copy;
    changed.barcode = "K-2";
    EXPECT_EQ(refused<BarcodeTaken>(edit(changed)).by, other.id);
    changed.barcode = "?";
    (void)refused<BarcodeMalformed>(edit(changed));
    changed = copy;
    changed.inventoryNumber = other.inventoryNumber;
    EXPECT_EQ(refused<InventoryNumberTaken>(edit(changed)).by, other.id);
    changed.id = CopyId(99);
    (void)refused<UnknownCopy>(edit(changed));

    ASSERT_TRUE(edit(copy));
    const auto stale = edit(copy);
    ASSERT_FALSE(stale);
    EXPECT_EQ(faultIn(stale.error())->kind, Fault::Kind::Conflict);
}

TEST_F(CopyServiceTest, ACopyKeepsOneOfItsNumbers) {
    const Copy copy = *add({.recordId = record, .barcode = "K-1"});
    Copy changed = copy;
    changed.barcode = " ";
    const auto withoutBarcode = edit(changed);
    ASSERT_TRUE(withoutBarcode) << "the inventory number is left";
    changed = *withoutBarcode;
    changed.inventoryNumber = "";
    (void)refused<CopyWithoutNumber>(edit(changed));
}

TEST_F(CopyServiceTest, ACopyIsPutAsideByAHoldAndSentByATransferAndNotByHand) {
    const Copy copy = *add({.recordId = record, .barcode = "K-1"});
    for (const Circulation wanted : {Circulation::Held, Circulation::InTransit}) {
        Copy changed = copy;
        changed.circulation = wanted;
        EXPECT_EQ(refused<CirculationNotByHand>(edit(changed)).wanted, wanted);
    }
    Copy changed = copy;
    changed.circulation = Circulation::Bindery;
    EXPECT_TRUE(edit(changed));
}

TEST_F(CopyServiceTest, WhatIsPutAsideIsEditedAsAnyCopy) {
    const Copy copy = *add({.recordId = record, .barcode = "K-1"});
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute("update copy set circulation = 'held' where id = $1", {copy.id});
    }));
    Copy changed = copy;
    changed.circulation = Circulation::Held;
    changed.note = "есть диск";
    const auto noted = edit(changed);
    ASSERT_TRUE(noted);
    changed = *noted;
    changed.circulation = Circulation::OnShelf;
    EXPECT_TRUE(edit(changed)) << "from a state that nothing stands behind it is put back";
}

TEST_F(CopyServiceTest, ALentCopyKeepsItsStateButNotItsNote) {
    library.addReader("R-1");
    Copy copy = *add({.recordId = record, .barcode = "K-1"});
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    Copy changed = copy;
    setState(changed, CopyState::Bindery);
    EXPECT_EQ(refused<CopyOnLoan>(edit(changed)).id, copy.id);
    changed = copy;
    changed.note = "есть диск";
    EXPECT_TRUE(edit(changed));
}

TEST_F(CopyServiceTest, WhatIsWrittenOffStaysSoButTheMistakeCanBeUndone) {
    Copy copy = *add({.recordId = record, .barcode = "K-1"});
    const std::string before = library.dump();
    copy = library.writeOff(copy);
    Copy back = copy;
    setState(back, CopyState::InStock);
    EXPECT_EQ(refused<CopyWrittenOff>(edit(back)).id, copy.id);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(CopyServiceTest, TheCopiesOfARecordComeInTheOrderOfTheirNumbersWithTheirLoans) {
    const auto reader = library.addReader("R-1");
    (void)add({.recordId = record, .barcode = "K-10", .inventoryNumber = "10"});
    (void)add({.recordId = record, .barcode = "K-2", .inventoryNumber = "2"});
    ASSERT_TRUE(library.lend("R-1", "K-10"));
    const auto rows = library.read([&](storage::Snapshot& s) { return CopyQueries().ofRecord(s, record); });
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->at(0).copy.barcode, "K-2");
    EXPECT_EQ(rows->at(0).dueOn, std::nullopt);
    EXPECT_EQ(rows->at(1).readerCard, reader.card);
    EXPECT_EQ(rows->at(1).dueOn, Day(2026, 3, 17));
    ASSERT_TRUE(library.returnCopy("K-10"));
    const auto after = library.read([&](storage::Snapshot& s) { return CopyQueries().ofRecord(s, record); });
    EXPECT_EQ(after->at(1).readerCard, std::nullopt);
}

TEST_F(CopyServiceTest, ACodeIsNotGivenOutThatMeansSomethingElse) {
    library.addReader("500123");
    const Copy first = *add({.recordId = record, .barcode = "inv38260", .inventoryNumber = "9005"});
    EXPECT_EQ(refused<CodeInUse>(add({.recordId = record, .barcode = "500123"})).as, text::CodeKind::Card);
    EXPECT_EQ(refused<CodeInUse>(add({.recordId = record, .barcode = "9005"})).as, text::CodeKind::InventoryNumber);
    EXPECT_EQ(refused<BarcodeTaken>(add({.recordId = record, .barcode = "INV38260"})).barcode, "inv38260");
    EXPECT_EQ(refused<CodeInUse>(add({.recordId = record, .inventoryNumber = "Inv38260"})).as, text::CodeKind::Barcode);
    ASSERT_TRUE(add({.recordId = record, .inventoryNumber = "К-12а"}));
    EXPECT_EQ(refused<InventoryNumberTaken>(add({.recordId = record, .inventoryNumber = "к-12А"})).inventoryNumber,
              "К-12а");
    EXPECT_TRUE(add({.recordId = record, .inventoryNumber = "500123"})) << "the register decides; the desk asks";

    Copy own = first;
    own.barcode = "9005";
    EXPECT_TRUE(edit(own)) << "its own inventory number";
    Copy other = *add({.recordId = record});
    other.barcode = "9005";
    EXPECT_EQ(refused<BarcodeTaken>(edit(other)).by, first.id);
}

TEST_F(CopyServiceTest, ANumberOfTheRegisterIsNoBarcodeOfAnotherCopy) {
    ASSERT_TRUE(add({.recordId = record, .barcode = "002", .inventoryNumber = "К-1"}));
    ASSERT_TRUE(add({.recordId = record, .barcode = "101", .inventoryNumber = "100"}));
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return tx.continueNumbersAfter("inventory_number", 99); }));
    EXPECT_EQ(add({.recordId = record})->inventoryNumber, "102");
}

TEST_F(CopyServiceTest, WhatWasGivenOutBeforeStaysAndIsFoundInEveryMeaning) {
    const Copy first = *add({.recordId = record, .barcode = "100", .inventoryNumber = "200"});
    const Copy second = *add({.recordId = record, .barcode = "101", .inventoryNumber = "300"});
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { // as an older program let it be
        return tx.execute("update copy set barcode = '200' where id = $1", {second.id});
    }));
    const auto byCode = [&](const text::ScannedCode& code) {
        return *library.read([&](storage::Snapshot& s) { return CopyQueries().byCode(s, code); });
    };
    EXPECT_EQ(byCode(text::ScannedCode("100")).at(0).id, first.id);
    EXPECT_EQ(byCode(text::ScannedCode("200")).size(), 2U);
    EXPECT_EQ(byCode(text::ScannedCode("200", text::CodeKind::Barcode)).at(0).id, second.id);
    EXPECT_EQ(byCode(text::ScannedCode("200", text::CodeKind::InventoryNumber)).at(0).id, first.id);
    EXPECT_EQ(byCode(text::ScannedCode("300")).at(0).id, second.id);
    EXPECT_TRUE(byCode(text::ScannedCode("400")).empty());
    Copy noted = *library.read([&](storage::Snapshot& s) { return CopyQueries().byId(s, second.id); }).value();
    noted.note = "обложка";
    EXPECT_TRUE(edit(noted)) << "what it has is its own";
}

TEST_F(CopyServiceTest, ZerosBeforeAnInventoryNumberDoNotCountUnlessTheNumberIsWrittenSo) {
    const auto add = [&](const char* number) {
        const auto added = this->add({.recordId = record, .inventoryNumber = number});
        EXPECT_TRUE(added) << number;
        return added ? *added : Copy{};
    };
    const Copy plain = add("1002");
    const Copy zeros = add("0000003");
    const Copy prefixed = add("К-0007");
    const Copy other = add("5");
    const Copy both = add("К-5");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { // as an older program let it be
        return tx.execute(
            "update copy set inventory_number = '05', inventory_key = "
            "(select inventory_key from copy where id = $2) where id = $1",
            {both.id, other.id});
    }));
    const auto ids = [&](const char* code) {
        const auto copies =
            library.read([&](storage::Snapshot& s) { return CopyQueries().byCode(s, text::ScannedCode(code)); });
        EXPECT_TRUE(copies);
        std::vector<std::int64_t> found;
        for (const Copy& each : *copies) found.push_back(each.id.value);
        return found;
    };
    using Ids = std::vector<std::int64_t>;
    EXPECT_EQ(ids("0001002"), Ids{plain.id.value});
    EXPECT_EQ(ids("1002"), Ids{plain.id.value});
    EXPECT_EQ(ids("3"), Ids{zeros.id.value});
    EXPECT_EQ(ids("003"), Ids{zeros.id.value});
    EXPECT_EQ(ids("к-7"), Ids{prefixed.id.value});
    EXPECT_EQ(ids("05"), Ids{both.id.value}) << "as it is written";
    EXPECT_EQ(ids("5"), Ids{other.id.value});
    EXPECT_EQ(ids("005"), (Ids{other.id.value, both.id.value})) << "either may be meant";
    EXPECT_EQ(ids("10020"), Ids());
    EXPECT_EQ(ids("30"), Ids());
    EXPECT_EQ(ids("0"), Ids());
}

TEST_F(CopyServiceTest, ACopyIsPutAtAPlaceThatIsThereAndOpen) {
    EXPECT_EQ(refused<UnknownPlace>(add({.recordId = record, .place = "cellar"})).place, "cellar");
    Copy copy = *add({.recordId = record, .place = "hall"});
    ASSERT_TRUE(library.write(
        [](storage::Transaction& tx) { return tx.execute("update place set closed = 1 where code = 'hall'"); }));
    EXPECT_EQ(refused<PlaceClosed>(add({.recordId = record, .place = "hall"})).place, "hall");
    copy.note = "what stands there may stay";
    copy = *edit(copy);
    copy.place = "cellar";
    EXPECT_EQ(refused<UnknownPlace>(edit(copy)).place, "cellar");
    copy.place = "store";
    EXPECT_TRUE(edit(copy));
}

TEST_F(CopyServiceTest, ZerosBeforeANumberDoNotMakeItAnother) {
    for (const char* number : {"0000001", "002", "4"}) (void)numbered(number);
    EXPECT_EQ(add({.recordId = record})->inventoryNumber, "3");
    EXPECT_EQ(add({.recordId = record})->inventoryNumber, "5");
}

TEST_F(CopyServiceTest, ANumberThatIsABarcodeIsVoided) {
    ASSERT_TRUE(add({.recordId = record, .barcode = "001", .inventoryNumber = "x"}));
    ASSERT_TRUE(add({.recordId = record, .barcode = "100", .inventoryNumber = "y"}));
    ASSERT_TRUE(library.write(
        [](storage::Transaction& tx) -> Result<void> { return tx.continueNumbersAfter("inventory_number", 99); }));
    EXPECT_EQ(add({.recordId = record})->inventoryNumber, "101");
    const auto voided = library.read([](storage::Snapshot& s) { return numbers::NumberRepository().voided(s, ""); });
    ASSERT_EQ(voided->size(), 1U);
    EXPECT_EQ(voided->front().text, "100");
    EXPECT_EQ(voided->front().reason, numbers::Voided::InUse);
}

} // namespace kitapdar::collection
