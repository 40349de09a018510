#include "core/catalogue/PreparedRecord.h"
#include "core/catalogue/SetLinks.h"
#include "core/holds/HoldService.h"
#include "core/periodicals/SubscriptionService.h"
#include "core/staff/UndoService.h"
#include "core/workflow/DefectService.h"
#include "tests/core/merging/MergeLibrary.h"

#include <random>

namespace kitapdar::merging {

using test::refused;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using namespace std::string_literals;

TEST_F(MergeTest, CopiesLoansAndItemsFollowToTheTitleThatStays) {
    const RecordId kept = addTitle("Абай жолы");
    const RecordId other = addTitle("Абай жолы, роман");
    library.addCopy(kept, "K-1");
    library.addCopy(other, "K-2");
    const auto copy = library.addCopy(other, "K-3");
    library.addReader("R-1");
    ASSERT_TRUE(library.lend("R-1", "K-3"));
    const auto item = queue(other);
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return workflow::RightsService(library.journal())
            .decide(tx, library.by(tx), {.recordId = other, .basis = workflow::RightsBasis::PublicDomain});
    }));
    const std::string before = library.dump();

    const auto merged = merge(kept, other);
    ASSERT_TRUE(merged);
    EXPECT_EQ(number("select record_id from rights_decision"), kept.value);
    EXPECT_EQ(merged->records, 1);
    EXPECT_EQ(merged->copies, 2);
    EXPECT_EQ(merged->items, 1);
    EXPECT_EQ(number("select count(*) from copy where record_id = " + std::to_string(kept.value)), 3);
    EXPECT_EQ(number("select record_id from digitization_item where id = " + std::to_string(item.id.value)),
              kept.value);
    EXPECT_EQ(number("select count(*) from record"), 1);
    EXPECT_THAT(found("роман"), IsEmpty());
    EXPECT_EQ(number("select count(*) from operation_subject where subject_table = 'copy' and subject_id = " +
                     std::to_string(copy.id.value) + " and operation_seq = (select max(seq) from operation)"),
              1)
        << "the history of a copy tells it";
    ASSERT_TRUE(library.returnCopy("K-3")) << "the loan goes on";

    ASSERT_TRUE(library.undo()); // of the return
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_THAT(found("роман"), ElementsAre(other));
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(number("select count(*) from record"), 1);
}

TEST_F(MergeTest, FieldsOfTheOtherOneAreAddedWhenThePersonSaysSo) {
    const RecordId kept = addTitle("Абай жолы", "020 ## $a9786012001235\n650 #0 $aРоман\n");
    const RecordId other = addTitle("Путь Абая", "020 ## $a9785020032064\n650 #0 $aӘдебиет\n500 ## $aСурет\n");
    const std::string before = library.dump();
    const auto looked = library.read([&](storage::Snapshot& s) { return MergeQueries().compare(s, kept, other); });
    ASSERT_TRUE(*looked);
    EXPECT_EQ((*looked)->offered.size(), 3U);

    ASSERT_TRUE(merge(kept, other));
    EXPECT_THAT(record(kept).isbns, ElementsAre("9786012001235"));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);

    EXPECT_EQ(merge(kept, other, true)->fields, 3);
    EXPECT_EQ(record(kept).title, "Абай жолы");
    EXPECT_THAT(record(kept).isbns, ElementsAre("9786012001235", "9785020032064"));
    EXPECT_THAT(record(kept).subjects, ElementsAre("Роман", "Әдебиет"));
    EXPECT_THAT(found("isbn:9785020032064"), ElementsAre(kept));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_THAT(found("isbn:9785020032064"), ElementsAre(other));
}

TEST_F(MergeTest, RefusesWithReasons) {
    const RecordId kept = addTitle("Абай жолы");
    const RecordId other = addTitle("Путь Абая");
    EXPECT_EQ(refused<catalogue::SameRecord>(merge(kept, kept)).id, kept);
    EXPECT_EQ(refused<catalogue::UnknownRecord>(merge(kept, RecordId(99))).id, RecordId(99));
    EXPECT_EQ(refused<catalogue::UnknownRecord>(merge(RecordId(99), other)).id, RecordId(99));
    const auto one = queue(kept);
    const auto two = queue(other);
    const auto both = refused<BothInDigitization>(merge(kept, other));
    EXPECT_EQ(both.keptItem, one.id);
    EXPECT_EQ(both.otherItem, two.id);
    EXPECT_EQ(number("select count(*) from record"), 2);
    drop(two.id);
    EXPECT_EQ(merge(kept, other)->items, 1) << "one that was dropped follows, too";
}

TEST_F(MergeTest, WhatIsMergedAlreadyIsToldWithWhereItWent) {
    const RecordId one = addTitle("Бір");
    const RecordId two = addTitle("Екі");
    const RecordId three = addTitle("Үш");
    const RecordId four = addTitle("Төрт", "650 #0 $aРоман\n");
    const Merge first = mergeOf(two, three);
    ASSERT_TRUE(merge({first}));
    ASSERT_TRUE(merge(std::vector{mergeOf(one, two), mergeOf(one, four, true)}));
    const std::string before = library.dump();
    const auto entries = number("select count(*) from operation");
    const auto again = refused<AlreadyMerged>(merge({first}));
    EXPECT_EQ(again.record, two);
    EXPECT_EQ(again.into, one);
    const auto other = refused<AlreadyMerged>(merge(one, three));
    EXPECT_EQ(other.record, three);
    EXPECT_EQ(other.into, one) << "it followed";
    EXPECT_EQ(refused<AlreadyMerged>(merge(one, four)).into, one);
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(number("select count(*) from operation"), entries) << "nothing is written";
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(refused<AlreadyMerged>(merge(one, four)).into, one) << "done again";
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(merge(one, four)) << "taken back";
}

/// A host, and an article of the host in which it is only one of several.
class MergedHostTest : public MergeTest {
protected:
    RecordId host(const std::string& number) {
        return add(test::marcLines("001 " + number + "\n245 10 $aЕгемен Қазақстан " + number + "\n"));
    }
    RecordId article(const std::string& title, const std::string& links) {
        return add(test::marcLines("245 10 $a" + title + "\n" + links, "00000naa a2200000   4500"));
    }
    bool leadsTo(RecordId id, const std::string& number) {
        return catalogue::linksTo(catalogue::loadMarc(record(id).marc).value(), number);
    }
};

TEST_F(MergedHostTest, EveryLinkOfAnArticleIsFound) {
    const RecordId kept = host("H1");
    const RecordId other = host("H2");
    const RecordId second = article("Арал", "773 0# $wH9$tБасқа\n773 0# $w(KZ)H2$tЕгемен\n");
    const RecordId translated = article("Сыр", "773 0# $wH9$tБасқа\n775 0# $wH2$tЕгемен\n");
    const RecordId unimarc = add(test::unimarcLines(
        "200 1# $aБайқоңыр\n462 #0 $0H2$tЕгемен\n463 #0 $1001H9$12001 $aБ\n", "00000naa0 2200000   450 "));
    const std::string before = library.dump();
    ASSERT_TRUE(merge(kept, other));
    for (const RecordId id : {second, translated, unimarc}) {
        EXPECT_TRUE(leadsTo(id, "H1")) << id.value;
        EXPECT_FALSE(leadsTo(id, "H2")) << id.value;
        EXPECT_TRUE(leadsTo(id, "H9")) << id.value;
    }
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(MergedHostTest, TheArticlesOfANewspaperAreAllLinkedHoweverManyTheyAre) {
    const RecordId kept = host("H1");
    const RecordId other = host("H2");
    constexpr int many = 1003; // more than a list of volumes holds
    for (int i = 0; i < many; ++i) article("Мақала " + std::to_string(i), "773 0# $wH2$tЕгемен\n");
    ASSERT_TRUE(merge(kept, other));
    EXPECT_EQ(number("select count(*) from record where marc like '%H2%'"), 0);
}

TEST_F(MergedHostTest, OnlyWhatTheIndexNamesIsRead) {
    const RecordId kept = host("H1");
    const RecordId other = host("H2");
    const RecordId known = article("Арал", "773 0# $wH2$tЕгемен\n");
    const RecordId lost = article("Сыр", "773 0# $wH2$tЕгемен\n");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        const std::string column = tx.engine() == storage::Engine::Sqlite ? "rowid" : "record_id";
        return tx.execute("delete from record_search where " + column + " = $1", {lost});
    }));
    ASSERT_TRUE(merge(kept, other));
    EXPECT_TRUE(leadsTo(known, "H1"));
    EXPECT_TRUE(leadsTo(lost, "H2")) << "an index that lacks a record is named by the check";
}

TEST_F(MergedHostTest, LinksAreFoundWhileTheIndexWaitsToBeFilled) {
    const RecordId kept = host("H1");
    const RecordId other = host("H2");
    const RecordId linked = article("Арал", "773 0# $wH2$tЕгемен\n");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
        CHECK(tx.execute("delete from record_search"));
        CHECK(tx.execute("insert into meta (name, value) values ('search_filled_to', '0')"));
        return {};
    }));
    ASSERT_TRUE(merge(kept, other));
    EXPECT_TRUE(leadsTo(linked, "H1"));
}

TEST_F(MergeTest, ArticlesAreLinkedToTheHostThatStays) {
    const auto host = [](const std::string& number, const std::string& title) {
        return test::marcLines((number.empty() ? "" : "001 " + number + "\n") + "245 10 $a" + title + "\n");
    };
    const auto article = [this](const std::string& title, const std::string& link) {
        return add(test::marcLines("245 10 $a" + title + "\n" + link, "00000naa a2200000   4500"));
    };
    const RecordId kept = add(host("H1", "Егемен Қазақстан"));
    const RecordId other = add(host("H2", "Егемен Казахстан"));
    const RecordId unnumbered = add(host("", "Социалистік Қазақстан"));
    const RecordId linked = article("Арал теңізі", "773 0# $w(KZ-NLRK)H2$tЕгемен Казахстан$g2009. - № 5\n");
    const RecordId elsewhere = article("Сырдария", "773 0# $w(KZ-NLRK)H22$tБасқа газет H2\n");
    const RecordId unimarc = add(
        test::unimarcLines("200 1# $aБайқоңыр\n463 #0 $1001H2$12001 $aЕгемен Казахстан\n", "00000naa0 2200000   450 "));
    auto bare = catalogue::loadMarc(record(unnumbered).marc).value(); // as a record of an import may be
    std::erase_if(bare.fields, [](const catalogue::MarcField& field) { return field.tag == "001"; });
    const std::string text = catalogue::prepare(bare, catalogue::MarcFormat::Marc21).marc;
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute("update record set marc = $1 where id = $2", {text, unnumbered});
    }));
    ASSERT_EQ(record(linked).kind, "article");
    ASSERT_EQ(record(unimarc).kind, "article");
    const std::string before = library.dump();
    const std::string untouched = record(elsewhere).marc;
    const auto no = refused<ArticlesWithoutHost>(merge(unnumbered, other));
    EXPECT_EQ(no.host, other);
    EXPECT_EQ(no.articles, 2);
    EXPECT_EQ(library.dump(), before);

    ASSERT_TRUE(merge(kept, other));
    EXPECT_NE(record(linked).marc.find("(KZ-NLRK)H1\x1F"), std::string::npos);
    EXPECT_NE(record(unimarc).marc.find("001H1\x1F"), std::string::npos);
    EXPECT_EQ(record(elsewhere).marc, untouched) << "a longer number is another one, and words are no link";
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);

    const RecordId third = add(host("H3", "Егемен"));
    const std::string three = library.dump();
    ASSERT_TRUE(merge(std::vector{mergeOf(kept, other), mergeOf(third, kept)}));
    EXPECT_NE(record(linked).marc.find("(KZ-NLRK)H3\x1F"), std::string::npos) << "as far as the host went";
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), three);
}

TEST_F(MergeTest, ARecordThatWasChangedSinceIsAConflict) {
    const RecordId kept = addTitle("Абай жолы");
    const RecordId other = addTitle("Путь Абая");
    const Merge looked = mergeOf(kept, other);
    for (const RecordId changed : {kept, other}) {
        Merge stale = mergeOf(kept, other);
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return records.edit(tx, library.by(tx), changed, test::marcLines("245 10 $aБасқа\n"), version(changed));
        }));
        const auto answer = merge({stale});
        ASSERT_FALSE(answer);
        EXPECT_EQ(faultIn(answer.error())->kind, Fault::Kind::Conflict);
    }
    EXPECT_EQ(number("select count(*) from record"), 2);
    ASSERT_FALSE(merge({looked}));
}

TEST_F(MergeTest, VolumesAreLinkedToTheSetThatStays) {
    const auto set = [](const std::string& number, const std::string& author) {
        return test::marcLines("001 " + number + "\n100 1# $a" + author + "\n245 10 $aШығармалар\n",
                               "00000nam a2200000 a 4500"s.replace(19, 1, "a"));
    };
    const RecordId kept = add(set("S1", "Әуезов, М."));
    const RecordId other = add(set("S2", "Ауэзов, М."));
    const RecordId volume = add(
        test::marcLines("245 10 $aПьесалар$n2-т.\n773 0# $w(KZ)S2\n", "00000nam a2200000 a 4500"s.replace(19, 1, "b")));
    ASSERT_FALSE(record(volume).setMarc.empty());
    EXPECT_EQ(refused<OneIsVolumeOfOther>(merge(other, volume)).volume, volume);
    EXPECT_EQ(refused<OneIsVolumeOfOther>(merge(volume, other)).volume, volume);
    const RecordId single = addTitle("Шығармалар");
    EXPECT_EQ(refused<VolumesWithoutSet>(merge(single, other)).volumes, 1);
    const std::string before = library.dump();
    ASSERT_TRUE(merge(kept, other));
    EXPECT_EQ(record(volume).setMarc, record(kept).marc);
    EXPECT_NE(record(volume).marc.find("(KZ)S1"), std::string::npos);
    EXPECT_THAT(found("author:Әуезов"), ElementsAre(kept, volume));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(record(volume).setMarc, record(other).marc);
}

TEST_F(MergeTest, SeveralAtOnceAreOneOperation) {
    const RecordId one = addTitle("Бір");
    const RecordId two = addTitle("Екі");
    const RecordId three = addTitle("Үш");
    library.addCopy(three, "K-3");
    const std::string before = library.dump();
    const auto merged = merge(std::vector{mergeOf(two, three), mergeOf(one, two), mergeOf(one, three)});
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->records, 2) << "the third says the same again";
    EXPECT_EQ(number("select record_id from copy"), one.value);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_FALSE(merge(std::vector{mergeOf(two, three), mergeOf(one, RecordId(99))}));
    EXPECT_EQ(library.dump(), before) << "all or none";
}

TEST_F(MergeTest, AnUndoIsRefusedWhenSomethingWasDoneSince) {
    const RecordId kept = addTitle("Абай жолы");
    const RecordId other = addTitle("Путь Абая");
    ASSERT_TRUE(merge(kept, other, true));
    ASSERT_TRUE(library.undo());
    queue(kept);
    queue(other);
    EXPECT_FALSE(library.redo()) << "the title would be in the queue twice";
}

/// Who adds a table that points to titles learns here that a merge has to take its rows along.
TEST_F(MergeTest, AnUndoIsRefusedWhereTheQueueHasGoneOn) {
    const RecordId kept = addTitle("Абай жолы");
    const RecordId other = addTitle("Абай жолы, роман");
    library.addCopy(kept, "K-1");
    library.addCopy(other, "K-2");
    for (const char* card : {"R-1", "R-2", "R-3", "R-4"}) library.addReader(card);
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.lend("R-1", "K-2"));
    const auto wait = [&](const char* card, RecordId record) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return holds::HoldService(library.journal())
                .place(tx, library.by(tx), text::ScannedCode(card), {.recordId = record});
        }));
    };
    wait("R-2", kept);
    wait("R-3", other);
    ASSERT_TRUE(merge(kept, other));
    const std::int64_t merged = number("select max(seq) from operation");
    wait("R-4", kept); // behind both: were the second one taken out, there would be a gap
    const auto undone = library.write([&](storage::Transaction& tx) {
        return staff::UndoService(library.journal()).undo(tx, library.by(tx), merged);
    });
    ASSERT_FALSE(undone);
    EXPECT_EQ(number("select count(*) from hold where record_id = " + std::to_string(kept.value)), 3);
    ASSERT_TRUE(library.undo()); // of the last hold
    EXPECT_TRUE(library.undo());
}

TEST_F(MergeTest, AReaderWhoWaitsForBothKeepsOneHold) {
    const RecordId kept = addTitle("Абай жолы");
    const RecordId other = addTitle("Абай жолы, роман");
    library.addCopy(kept, "K-1");
    library.addCopy(other, "K-2");
    for (const char* card : {"R-1", "R-2", "R-3"}) library.addReader(card);
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    ASSERT_TRUE(library.lend("R-1", "K-2"));
    const auto wait = [&](const char* card, RecordId record) {
        ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
            return holds::HoldService(library.journal())
                .place(tx, library.by(tx), text::ScannedCode(card), {.recordId = record});
        }));
    };
    wait("R-2", kept);
    wait("R-2", other);
    wait("R-3", other);
    const std::string before = library.dump();
    ASSERT_TRUE(merge(kept, other));
    const std::string open =
        "select count(*) from hold where state = 'waiting' and record_id = " + std::to_string(kept.value);
    EXPECT_EQ(number(open), 2);
    EXPECT_EQ(number(open + " and reader_id = (select id from reader where card = 'R-2')"), 1);
    EXPECT_EQ(number(open + " and position = 2 and reader_id = (select id from reader where card = 'R-3')"), 1);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(MergeTest, SubscriptionsAndDeliveriesFollowToTheTitleThatStays) {
    const RecordId kept = addTitle("Жұлдыз");
    const RecordId other = addTitle("Жұлдыз, журнал");
    periodicals::NewSubscription given;
    given.subscription.recordId = other;
    given.subscription.year = 2025;
    given.sets = {{"", 1}};
    const periodicals::SubscriptionService subscriptions(library.journal());
    const auto made =
        library.write([&](storage::Transaction& tx) { return subscriptions.subscribe(tx, library.by(tx), given); });
    ASSERT_TRUE(made);
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return subscriptions.arrive(tx, library.by(tx), {made->id, {{periodicals::IssueKind::Regular, "1"}}});
    }));
    ASSERT_TRUE(library.write(
        [&](storage::Transaction& tx) { return subscriptions.postYear(tx, library.by(tx), made->id, {}); }));
    const std::string before = library.dump();
    ASSERT_TRUE(merge(kept, other));
    EXPECT_EQ(number("select record_id from subscription"), kept.value);
    EXPECT_EQ(number("select record_id from delivery_line"), kept.value);
    EXPECT_EQ(number("select record_id from copy"), kept.value);
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
}

TEST_F(MergeTest, NothingElsePointsToATitle) {
    const char* sql = test::testEngine() == storage::Engine::Sqlite
                          ? "select m.name || '.' || f.\"from\" from sqlite_master m join "
                            "pragma_foreign_key_list(m.name) f where f.\"table\" = 'record' order by 1"
                          : "select c.conrelid::regclass || '.' || a.attname from pg_constraint c "
                            "join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] "
                            "where c.confrelid = 'record'::regclass order by 1";
    const auto pointing = library.read([&](storage::Snapshot& snapshot) {
        return snapshot.all(sql, {}, [](const storage::Row& row) { return row.string(0); });
    });
    EXPECT_THAT(*pointing, ElementsAre("copy.record_id", "delivery_line.record_id", "digitization_item.record_id",
                                       "hold.record_id", "record_isbn.record_id", "rights_decision.record_id",
                                       "subscription.record_id"));
}

TEST_F(MergeTest, RandomMergesAreUndoneToTheLastByte) {
    std::mt19937 random(20260302);
    const auto upTo = [&](std::size_t n) { return random() % n; };
    std::vector<RecordId> titles;
    for (int i = 0; i < 14; ++i) {
        std::string more;
        if (upTo(2)) more += "020 ## $a978601200" + std::to_string(100 + i) + "5\n";
        if (upTo(2)) more += "650 #0 $aТақырып " + std::to_string(i % 5) + "\n";
        titles.push_back(addTitle("Кітап " + std::to_string(i % 6), more));
        for (std::size_t copy = 0; copy < upTo(3); ++copy)
            library.addCopy(titles.back(), "K-" + std::to_string(i) + "-" + std::to_string(copy));
        if (upTo(3) == 0) queue(titles.back());
    }
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) -> Result<void> {
        TRY(const auto import, tx.number("insert into import_run (started_at, file_name, format, encoding, state) "
                                         "values (0, 'a.mrc', 'marc21', 'utf-8', 'done') returning id"));
        std::vector<catalogue::FoundDoubt> doubts;
        for (int i = 0; i < 20; ++i) {
            const RecordId one = titles[upTo(titles.size())];
            const RecordId two = titles[upTo(titles.size())];
            if (one != two) doubts.push_back({one, two, 50, {catalogue::EditionPart::Year}});
        }
        return catalogue::DoubtRepository().insertImported(tx, catalogue::ImportId(import), doubts);
    }));
    std::vector<std::string> dumps{library.dump()};
    for (int step = 0; step < 60; ++step) {
        if (dumps.size() > 1 && upTo(4) == 0) {
            dumps.pop_back();
            ASSERT_TRUE(library.undo());
            ASSERT_EQ(library.dump(), dumps.back());
            continue;
        }
        std::vector<Merge> merges;
        for (std::size_t i = 0; i <= upTo(3); ++i) {
            const RecordId kept = titles[upTo(titles.size())];
            const RecordId other = titles[upTo(titles.size())];
            merges.push_back(mergeOf(kept, other, upTo(2) == 0));
        }
        if (const auto merged = merge(merges); merged && merged->records > 0) {
            dumps.push_back(library.dump());
        } else {
            ASSERT_EQ(library.dump(), dumps.back()) << "what is refused changes nothing";
        }
        EXPECT_EQ(number("select count(*) from record_doubt where record_id = like_id"), 0);
    }
    EXPECT_GT(dumps.size(), 3U);
    while (dumps.size() > 1) {
        dumps.pop_back();
        ASSERT_TRUE(library.undo());
        ASSERT_EQ(library.dump(), dumps.back());
    }
}

} // namespace kitapdar::merging
