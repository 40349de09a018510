#include "core/catalogue/RecordBatchService.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/RecordRepository.h"
#include "core/jobs/Progress.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/core/catalogue/Records.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>

#include <random>

namespace kitapdar::catalogue {

namespace {

using test::refused;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using G = FormGroup;
using E = FormElement;

class RecordBatchTest : public CatalogueTest {
protected:
    std::vector<RecordBatchLine> look(const RecordChange& change, const std::vector<RecordId>& ids) {
        const auto lines =
            library.read([&](storage::Snapshot& snapshot) { return batches.look(snapshot, change, ids); });
        EXPECT_TRUE(lines);
        return lines ? *lines : std::vector<RecordBatchLine>();
    }
    static std::vector<SeenRecord> seen(const std::vector<RecordBatchLine>& lines) {
        std::vector<SeenRecord> all;
        for (const RecordBatchLine& line : lines) {
            if (line.obstacle != RecordObstacle::Gone) all.push_back({line.id, line.version});
        }
        return all;
    }
    Result<RecordBatchPlan, RecordBatchRefusal> planned(const RecordChange& change,
                                                        const std::vector<SeenRecord>& records,
                                                        jobs::Progress* progress = nullptr) {
        return library.read(
            [&](storage::Snapshot& snapshot) { return batches.plan(snapshot, change, records, progress); });
    }
    Result<BatchCounts, RecordBatchRefusal> applied(const RecordBatchPlan& plan, jobs::Progress* progress = nullptr) {
        return library.write(
            [&](storage::Transaction& tx) { return batches.apply(tx, library.by(tx), plan, progress); });
    }
    auto apply(const RecordChange& change, const std::vector<SeenRecord>& records, jobs::Progress* progress = nullptr) {
        const auto plan = planned(change, records, progress);
        return plan ? applied(*plan, progress) : Result<BatchCounts, RecordBatchRefusal>(fail(plan.error()));
    }
    static BatchCounts countsOf(const std::vector<RecordBatchLine>& lines) {
        BatchCounts counts;
        for (const RecordBatchLine& line : lines)
            ++(line.obstacle ? counts.refused : line.isChanged() ? counts.changed : counts.same);
        return counts;
    }
    Record record(RecordId id) {
        return **library.read([&](storage::Snapshot& snapshot) { return RecordQueries().byId(snapshot, id); });
    }
    std::int64_t entries() {
        return *library.read(
            [](storage::Snapshot& snapshot) { return snapshot.number("select count(*) from operation"); });
    }

    RecordBatchService batches{library.journal()};
    const SetValue kazakh{{G::Language, E::Language}, "kaz"};
};

MarcRecord uni(const std::string& title, const std::string& more = {}) {
    return test::unimarcLines("101 0# $arus\n200 1# $a" + title + "\n210 ## $aАлма-Ата$cЖазушы$d1989\n" + more);
}

} // namespace

TEST_F(RecordBatchTest, WrongValuesAreRefusedRecordByRecordAndOldOnesAreNotCounted) {
    const std::vector<RecordId> ids{addMarc(uni("Путь Абая")), addMarc(uni("Көксерек", "010 ## $a123\n"))};
    const auto obstacles = [&](const RecordChange& change) {
        std::vector<std::string> codes;
        const auto lines = look(change, ids);
        for (const RecordBatchLine& line : lines) codes.emplace_back(line.obstacle ? code(*line.obstacle) : "-");
        const auto done = apply(change, seen(lines));
        EXPECT_TRUE(done && *done == countsOf(lines)) << "the preview is what comes";
        return codes;
    };
    EXPECT_THAT(obstacles(SetValue{{G::Isbn, E::Isbn}, "978-5-00-000000-0"}),
                ElementsAre("value_faulty", "value_faulty"));
    EXPECT_THAT(obstacles(SetValue{{G::Issn, E::Issn}, "1234-5678"}), ElementsAre("value_faulty", "value_faulty"));
    EXPECT_THAT(obstacles(SetValue{{G::Imprint, E::Year}, "19999"}), ElementsAre("value_faulty", "value_faulty"));
    EXPECT_THAT(obstacles(ReplaceText{TagPlace{"101", 'a'}, {"rus"}, "xyz"}),
                ElementsAre("value_faulty", "value_faulty"));
    EXPECT_THAT(obstacles(SetValue{{G::Imprint, E::Year}, "1990"}), ElementsAre("-", "-"))
        << "the ISBN was wrong before";
}

TEST_F(RecordBatchTest, RecordsOfBothDialectsAreChangedAsOneOperationWithOneUndo) {
    const std::vector<RecordId> ids{addMarc(uni("Путь Абая")), add({.title = "Абай жолы", .language = "rus"}),
                                    add({.title = "Көксерек", .language = "kaz"})};
    const std::string before = library.dump();
    const auto entriesBefore = entries();

    const auto lines = look(kazakh, ids);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(countsOf(lines), (BatchCounts{2, 1, 0}));
    EXPECT_EQ(lines[0].title, "Путь Абая");
    const auto counts = apply(kazakh, seen(lines));
    ASSERT_TRUE(counts);
    EXPECT_EQ(*counts, (BatchCounts{2, 1, 0}));
    EXPECT_EQ(entries(), entriesBefore + 1);
    for (const RecordId id : ids) EXPECT_EQ(record(id).language, "kaz");
    EXPECT_EQ(titles("lang:kaz").size(), 3U) << "the index follows";
    EXPECT_THAT(look(kazakh, ids)[0].fields, IsEmpty());

    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(titles("lang:kaz").size(), 1U);
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(titles("lang:kaz").size(), 3U);
}

TEST_F(RecordBatchTest, AChangedRecordIsAsIfItWereEditedByHand) {
    const auto marc = uni("Путь Абая", "010 ## $a978-601-200-123-5\n");
    const RecordId byHand = addMarc(marc);
    const RecordId inBatch = addMarc(marc);
    const ReplaceText change{*readFieldPlace("title"), {"Путь"}, "Жолы"};
    const auto isbn = ReplaceText{*readFieldPlace("010$a"), {"978-601-200-123-5"}, "978-5-02-003206-4"};
    for (const RecordChange& each : {RecordChange(change), RecordChange(isbn)}) {
        const Record stored = record(byHand);
        const auto after = changed(*loadMarc(stored.marc), MarcFormat::Unimarc, each);
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return records.edit(tx, library.by(tx), byHand, *after, stored.version);
        }));
        ASSERT_TRUE(apply(each, seen(look(each, {inBatch}))));
    }
    const auto row = [&](RecordId id) {
        return *library.read(
            [&](storage::Snapshot& snapshot) { return RecordRepository().whole(snapshot, std::array{id}); });
    };
    const auto one = row(byHand).at(byHand);
    const auto two = row(inBatch).at(inBatch);
    auto columns = [](const PreparedRecord& record) {
        auto values = preparedColumns.changed(record);
        std::erase_if(values, [](const auto& each) { return each.first == "marc"; }); // each has its own number in 001
        return values;
    };
    EXPECT_EQ(columns(one.present), columns(two.present));
    EXPECT_EQ(one.present.isbns, two.present.isbns);
    EXPECT_THAT(two.present.isbns, ElementsAre("9785020032064"));
    EXPECT_EQ(titles("isbn:9785020032064").size(), 2U);
    EXPECT_EQ(titles("Жолы Абая").size(), 2U);
    EXPECT_THAT(titles("Путь"), IsEmpty());
}

TEST_F(RecordBatchTest, ARecordThatWasChangedSinceIsNamedAndNothingIsDone) {
    const std::vector<RecordId> ids{addMarc(uni("Бірінші")), addMarc(uni("Екінші")), addMarc(uni("Үшінші"))};
    const auto lines = look(kazakh, ids);
    ASSERT_TRUE(apply(ReplaceText{*readFieldPlace("publisher"), {"Жазушы"}, "Мектеп"}, seen(look(kazakh, {ids[1]}))));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return records.remove(tx, library.by(tx), ids[2], 1); }));
    const std::string before = library.dump();
    const auto counts = apply(kazakh, seen(lines));
    const auto no = refused<RecordsChangedSince>(counts);
    ASSERT_EQ(no.records.size(), 2U);
    EXPECT_EQ(no.records[0].title, "Екінші");
    EXPECT_EQ(no.records[0].why, RecordObstacle::ChangedSince);
    EXPECT_EQ(no.records[1].id, ids[2]);
    EXPECT_EQ(no.records[1].why, RecordObstacle::Gone);
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(look(kazakh, ids)[2].obstacle, RecordObstacle::Gone);
}

TEST_F(RecordBatchTest, WhatIsChangedBetweenThePlanAndTheWritingIsNamedToo) {
    const std::vector<RecordId> ids{addMarc(uni("Бірінші")), addMarc(uni("Екінші")), addMarc(uni("Үшінші"))};
    const auto plan = planned(kazakh, seen(look(kazakh, ids)));
    ASSERT_TRUE(plan);
    ASSERT_TRUE(apply(ReplaceText{*readFieldPlace("publisher"), {"Жазушы"}, "Мектеп"}, seen(look(kazakh, {ids[1]}))));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) { return records.remove(tx, library.by(tx), ids[2], 1); }));
    const std::string before = library.dump();
    const auto no = refused<RecordsChangedSince>(applied(*plan));
    ASSERT_EQ(no.records.size(), 2U);
    EXPECT_EQ(no.records[0].why, RecordObstacle::ChangedSince);
    EXPECT_EQ(no.records[0].title, "Екінші");
    EXPECT_EQ(no.records[1].why, RecordObstacle::Gone);
    EXPECT_EQ(library.dump(), before);
}

TEST_F(RecordBatchTest, AVolumeThatIsLinkedBetweenThePlanAndTheWritingKeepsTheNumber) {
    const RecordId set = addMarc(test::unimarcLines("001 S1\n200 1# $aЖинақ\n", "00000nam1 2200000   450 "));
    const ReplaceText change{*readFieldPlace("001"), {"S"}, "T"};
    const auto plan = planned(change, seen(look(change, {set})));
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->rows.size(), 1U);
    addMarc(test::unimarcLines("001 V1\n200 1# $aБірінші том\n461 #0 $1001S1\n", "00000nam2 2200000   450 "));
    const std::string before = library.dump();
    const auto no = refused<RecordsChangedSince>(applied(*plan));
    ASSERT_EQ(no.records.size(), 1U);
    EXPECT_EQ(no.records[0].why, RecordObstacle::PartsLinked);
    EXPECT_EQ(library.dump(), before);
}

TEST_F(RecordBatchTest, SomeRecordsStayAndTheirReasonIsTold) {
    const RecordId plain = addMarc(uni("Абай"));
    const RecordId onlyTitle = addMarc(uni("Роман"));
    const RecordId irbis = addMarc(test::irbisLines("920 PAZK\n200 ## $aРоман туралы\n101 rus"));
    const ReplaceText change{
        *readFieldPlace("title"), {"Роман", text::Pattern::Letters::Exact, text::Pattern::Extent::Whole}, ""};
    const auto lines = look(change, {plain, onlyTitle});
    EXPECT_EQ(lines[1].obstacle, RecordObstacle::TitleLost);
    EXPECT_EQ(*apply(change, seen(lines)), (BatchCounts{0, 1, 1}));
    EXPECT_EQ(look(SetKind{Worksheet::Map}, {irbis})[0].obstacle, RecordObstacle::NotInDialect);
    const auto before = entries();
    EXPECT_TRUE(apply(change, seen(lines)));
    EXPECT_EQ(entries(), before) << "nothing is changed, so nothing is written down";
}

TEST_F(RecordBatchTest, ARecordThatOthersNameKeepsItsNumber) {
    const RecordId set = addMarc(test::unimarcLines("001 S1\n200 1# $aЖинақ\n", "00000nam1 2200000   450 "));
    const RecordId alone = addMarc(test::unimarcLines("001 S2\n200 1# $aБасқа\n"));
    addMarc(test::unimarcLines("001 V1\n200 1# $aБірінші том\n461 #0 $1001S1\n", "00000nam2 2200000   450 "));
    const ReplaceText change{*readFieldPlace("001"), {"S"}, "T"};
    const auto lines = look(change, {set, alone});
    EXPECT_EQ(lines[0].obstacle, RecordObstacle::PartsLinked);
    EXPECT_TRUE(lines[1].isChanged());
    EXPECT_EQ(look(SetKind{Worksheet::Article}, {set})[0].obstacle, RecordObstacle::PartsLinked);
}

TEST_F(RecordBatchTest, AChangeThatMakesNoSenseIsRefused) {
    const RecordId id = addMarc(uni("Абай"));
    EXPECT_NO_THROW(refused<LanguageMalformed>(apply(SetValue{{G::Language, E::Language}, "қаз"}, {{id, 1}})));
    EXPECT_NO_THROW(refused<LanguageMalformed>(apply(SetValue{{G::Language, E::Language}, "xyz"}, {{id, 1}})));
    EXPECT_NO_THROW(refused<LanguageMalformed>(apply(SetValue{{G::Language, E::Language}, "deu"}, {{id, 1}})));
    for (const char* code : {"kaz", "ger", "mul"})
        EXPECT_TRUE(checkChange(SetValue{{G::Language, E::Language}, code})) << code;
    EXPECT_NO_THROW(refused<NothingToFind>(apply(ReplaceText{*readFieldPlace("title"), {""}, "x"}, {{id, 1}})));
}

TEST_F(RecordBatchTest, StoppedInTheMidstItHasDoneNothing) {
    const std::vector<RecordId> ids{addMarc(uni("Бірінші")), addMarc(uni("Екінші"))};
    const std::string before = library.dump();
    jobs::Progress stopping([&](const jobs::Step&) { stopping.cancel(); });
    const auto counts = apply(kazakh, seen(look(kazakh, ids)), &stopping);
    ASSERT_FALSE(counts);
    EXPECT_EQ(faultIn(counts.error())->kind, Fault::Kind::Cancelled);
    EXPECT_EQ(library.dump(), before);
}

TEST_F(RecordBatchTest, ThePreviewIsWhatHappens) {
    std::mt19937 random(12);
    const auto pick = [&](auto... choices) {
        const std::vector<std::string> all{choices...};
        return all[random() % all.size()];
    };
    std::vector<RecordId> ids;
    for (int i = 0; i < 40; ++i) {
        const auto title =
            pick("Абай жолы", "Роман", "Көксерек", "Путь Абая") + (random() % 2 ? " " + std::to_string(i) : "");
        const auto language = pick("kaz", "rus", "eng");
        if (random() % 3 == 0)
            ids.push_back(
                add({.title = title, .year = 1980 + i, .language = language, .publisher = pick("Жазушы", "Наука")}));
        else if (random() % 5 == 0)
            ids.push_back(
                addMarc(test::irbisLines("920 PAZK\n101 " + language + "\n200 ## $a" + title + "\n610 роман")));
        else
            ids.push_back(addMarc(test::unimarcLines("101 0# $a" + language + "\n200 1# $a" + title + "\n610 0# $a" +
                                                     pick("роман", "Роман", "өлең") + "\n")));
    }
    for (int round = 0; round < 60; ++round) {
        const text::Pattern find{pick("роман", "Роман", "а", "Абай жолы", "Жазушы"),
                                 random() % 2 ? text::Pattern::Letters::Exact : text::Pattern::Letters::AnyCase,
                                 random() % 2 ? text::Pattern::Extent::Part : text::Pattern::Extent::Whole};
        const auto place = *readFieldPlace(pick("title", "610$a", "610", "publisher", "keyword", "101$a", "001"));
        const RecordChange change = [&]() -> RecordChange {
            switch (random() % 5) {
            case 0:
                return SetKind{worksheets()[random() % worksheets().size()]};
            case 1:
                return SetValue{{G::Language, E::Language}, pick("kaz", "rus")};
            case 2:
                return ReplaceText{place, find, pick("", "Әуезов", "x")};
            case 3:
                return AddField{SetValue{{G::Keyword, E::Keyword}, pick("роман", "ән")}};
            default:
                return RemoveText{place, find, random() % 2 ? RemoveText::What::Value : RemoveText::What::Field};
            }
        }();
        std::vector<RecordId> some;
        for (const RecordId id : ids) {
            if (random() % 2) some.push_back(id);
        }
        const std::string before = library.dump();
        const auto lines = look(change, some);
        const auto counts = apply(change, seen(lines));
        ASSERT_TRUE(counts) << (faultIn(counts.error()) ? faultIn(counts.error())->detail : "");
        ASSERT_EQ(*counts, countsOf(lines)) << round;
        ASSERT_EQ(library.dump() != before, counts->changed > 0);
        for (const RecordBatchLine& line : look(change, some)) {
            const auto was = std::ranges::find(lines, line.id, &RecordBatchLine::id);
            ASSERT_EQ(line.version, was->version + (was->isChanged() ? 1 : 0));
        }
        if (counts->changed > 0 && random() % 2) {
            ASSERT_TRUE(library.undo()) << round;
            ASSERT_EQ(library.dump(), before) << round;
        }
    }
}

} // namespace kitapdar::catalogue
