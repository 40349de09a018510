// The history of a record names what brought it: its making or its import, and those of its copies.
#include "core/catalogue/RecordService.h"
#include "core/collection/CopyService.h"
#include "core/exchange/RecordHistory.h"
#include "tests/core/exchange/ImportLibrary.h"

#include <gmock/gmock.h>

namespace kitapdar::exchange {
namespace {

using testing::ElementsAre;

class RecordHistoryTest : public ImportLibraryTest {
protected:
    static std::string abai(int copy) {
        return "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы\n#210: ^aАлматы^cЖазушы^d2009\n#910: ^a0^b" +
               std::to_string(copy) + "^dАБ\n*****\n";
    }
    std::vector<std::string> history(std::int64_t record, int limit = 100) {
        const auto entries = store->readNow([&](storage::Snapshot& snapshot) {
            return RecordHistory(journal).of(snapshot, Session{}, catalogue::RecordId(record), limit);
        });
        EXPECT_TRUE(entries);
        std::vector<std::string> kinds;
        for (const journal::Entry& entry : entries.value_or(std::vector<journal::Entry>()))
            kinds.push_back(entry.kind + " " + factText(entry.facts, journal::FactName::File));
        return kinds;
    }
};

TEST_F(RecordHistoryTest, NamesTheImportOfTheRecordAndThatOfItsCopies) {
    import(file(abai(1), "first.txt"));
    import(file("#920: PAZK\n#200: ^aКүй\n*****\n", "other.txt"));
    import(file(abai(2), "second.txt"));
    ASSERT_EQ(number("select count(*) from copy where record_id = 1"), 2);
    EXPECT_THAT(history(1), ElementsAre("import.run second.txt", "import.run first.txt"));
    EXPECT_THAT(history(2), ElementsAre("import.run other.txt"));
    EXPECT_THAT(history(1, 1), ElementsAre("import.run second.txt")) << "no more than was asked for";
}

TEST_F(RecordHistoryTest, NamesTheMakingAndTheCopiesThatWereAddedHere) {
    catalogue::MarcRecord marc;
    marc.fields = {{"245", '0', '0', {}, {{'a', "Көктем"}}}};
    const auto record = write(&catalogue::RecordService::add, marc, catalogue::MarcFormat::Marc21);
    ASSERT_TRUE(record);
    ASSERT_TRUE(write(&collection::CopyService::add, collection::NewCopy{.recordId = *record, .barcode = "B-1"}));
    EXPECT_THAT(history(record->value), ElementsAre("copy.add ", "record.add "));
}

TEST_F(RecordHistoryTest, AnImportThatWasKilledIsNamedByItsBeginning) {
    import(file(abai(1), "first.txt"));
    run("delete from operation_subject where operation_seq = (select max(seq) from operation)");
    EXPECT_THAT(history(1), ElementsAre("import.begin first.txt"));
}

} // namespace
} // namespace kitapdar::exchange
