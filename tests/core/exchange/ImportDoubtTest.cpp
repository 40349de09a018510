// Doubtful records: kept for somebody to decide, decided as one title or two, and known again by the next import.
#include "core/catalogue/DoubtQueries.h"
#include "core/catalogue/DoubtService.h"
#include "core/catalogue/KnownEditions.h"
#include "core/catalogue/RecordRepository.h"
#include "core/exchange/JoinedCheck.h"
#include "core/merging/MergeService.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/core/exchange/ImportLibrary.h"
#include "tests/support/Refused.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace kitapdar::exchange {

namespace {

using catalogue::Doubt;
using catalogue::DoubtQueries;
using catalogue::DoubtService;
using catalogue::RecordId;
using catalogue::RecordPair;
using merging::MergeService;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ImportDoubtTest : public ImportLibraryTest {
protected:
    /// Doubtful beside any other year.
    std::filesystem::path abai(int year, const std::string& copies = {}) {
        return irbis(
            "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы^eроман-эпопея\n"
            "#210: ^aАлматы^cЖазушы^d" +
            std::to_string(year) + "\n#10: ^a978-601-200-123-5\n" + copies + "*****\n");
    }
    std::string novel(const std::string& author) {
        return "#920: PAZK\n#700: " + author + "\n#200: ^aТөбелес\n#210: ^aАлматы^cЖазушы^d1999\n#215: ^a200\n*****\n";
    }
    /// A book that says of itself what it is given: authors, ISBN, pages. With a copy of that number.
    static std::string book(const std::string& author, const std::string& isbn, const std::string& pages, int copy) {
        return "#920: PAZK\n#700: " + author + "\n#200: ^aТөбелес\n#210: ^aАлматы^cЖазушы^d1999\n" +
               (isbn.empty() ? "" : "#10: ^a" + isbn + "\n") + (pages.empty() ? "" : "#215: ^a" + pages + "\n") +
               "#910: ^a0^b" + std::to_string(copy) + "^dАБ\n*****\n";
    }
    std::vector<Doubt> doubts() { return read(&DoubtQueries::open, 100); }
    bool keepApart() {
        std::vector<RecordPair> pairs;
        for (const Doubt& each : doubts()) pairs.push_back({each.like.id, each.record.id});
        return write(&DoubtService::keepApart, pairs).has_value();
    }
    bool merge() {
        std::vector<merging::Merge> merges;
        for (const Doubt& each : doubts())
            merges.push_back({each.like.id, each.like.version, each.record.id, each.record.version});
        return write(&MergeService::merge, merges).has_value();
    }
};

} // namespace

TEST_F(ImportDoubtTest, ADoubtStaysUntilSomebodyDecides) {
    import(abai(2009));
    const auto report = import(abai(2010, "#910: ^a0^b7^dАБ\n"));
    EXPECT_EQ(report.uncertainRows.front().record, RecordId(2));
    const auto open = doubts();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().record.id, RecordId(2));
    EXPECT_EQ(open.front().record.year, 2010);
    EXPECT_EQ(open.front().record.copies, 1);
    EXPECT_EQ(open.front().like.id, RecordId(1));
    EXPECT_EQ(open.front().like.year, 2009);
    EXPECT_GT(open.front().score, 50);
    EXPECT_THAT(open.front().against, ElementsAre(catalogue::EditionPart::Year));
    EXPECT_EQ(read(&DoubtQueries::countOpen), 1);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, TwoLikeRecordsOfOneFileAreADoubt) {
    const auto report =
        import(irbis("#920: PAZK\n#200: ^aКүй\n#210: ^d2001\n*****\n"
                     "#920: PAZK\n#200: ^aКүй\n#210: ^cӨнер^d2001\n*****\n"));
    ASSERT_EQ(report.uncertain, 1);
    EXPECT_EQ(doubts().front().like.id, RecordId(1));
    EXPECT_EQ(doubts().front().record.id, RecordId(2));
}

TEST_F(ImportDoubtTest, InitialsThatMayBeEitherOfTwoAuthorsAreADoubt) {
    const auto both = import(irbis(novel("^aИванов^bА.^gАлексей") + novel("^aИванов^bА.^gАндрей")));
    ASSERT_EQ(both.imported, 2);
    ASSERT_EQ(both.uncertain, 0);
    const auto report = import(irbis(novel("^aИванов^bА.")));
    EXPECT_EQ(report.uncertain, 1);
    EXPECT_EQ(report.duplicates, 0);
    ASSERT_EQ(doubts().size(), 2U) << "it may be either";
    EXPECT_EQ(doubts().front().like.id, RecordId(1));
    EXPECT_EQ(doubts().back().like.id, RecordId(2));
    EXPECT_THAT(doubts().front().against, ElementsAre(catalogue::EditionPart::Author));
    EXPECT_EQ(import(irbis(novel("^aИванов^bА.^gАлексей"))).duplicates, 1) << "a name in full is one of the two";
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, InitialsOfOneAuthorAreNoDoubt) {
    ASSERT_EQ(import(irbis(novel("^aИванов^bА.^gАлексей"))).imported, 1);
    EXPECT_EQ(import(irbis(novel("^aИванов^bА."))).duplicates, 1);
}

TEST_F(ImportDoubtTest, InitialsThatMayBeEitherOfTwoAuthorsOfOneFileAreADoubt) {
    const auto report =
        import(irbis(novel("^aИванов^bА.^gАлексей") + novel("^aИванов^bА.^gАндрей") + novel("^aИванов^bА.")));
    EXPECT_EQ(report.imported, 3);
    EXPECT_EQ(report.uncertain, 1);
}

TEST_F(ImportDoubtTest, ARecordThatNamesTheNumbersOfTwoEditionsIsADoubt) {
    const auto numbered = [](const std::string& numbers) {
        return "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы\n#210: ^aАлматы^cЖазушы^d1999\n" + numbers +
               "*****\n";
    };
    const std::string one = "#10: ^a978-601-200-123-5\n";
    const std::string other = "#10: ^a978-5-17-090500-3\n";
    ASSERT_EQ(import(irbis(numbered(one) + numbered(other))).imported, 2);
    const auto report = import(irbis(numbered(one + other)));
    EXPECT_EQ(report.uncertain, 1);
    EXPECT_THAT(doubts().front().against, ElementsAre(catalogue::EditionPart::Isbn));
}

TEST_F(ImportDoubtTest, ARecordThatMayBeEitherOfTwoDoubtfulEditionsIsADoubt) {
    const auto ofPages = [](const std::string& extent) {
        return "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы\n#210: ^aАлматы^cЖазушы^d1980\n" + extent +
               "*****\n";
    };
    ASSERT_EQ(import(irbis(ofPages("#215: ^a400 б.\n") + ofPages("#215: ^a520 б.\n"))).uncertain, 1);
    EXPECT_EQ(import(irbis(ofPages(""))).uncertain, 1) << "nothing tells which of the two it is";
}

TEST_F(ImportDoubtTest, ARecordWithoutIsbnTakesTheCopiesOfOneEditionNotOfTwo) {
    const std::string one = "978-601-200-123-5";
    const std::string other = "978-5-17-090500-3";
    const auto report = import(irbis(book("^aИванов^bА.", "", "", 1) + book("^aИванов^bА.", one, "", 2) +
                                     book("^aИванов^bА.", other, "", 3) + book("^aИванов^bА.", one, "", 4) +
                                     book("^aИванов^bА.", other, "", 5)));
    EXPECT_EQ(report.imported, 2);
    EXPECT_EQ(report.duplicates, 3);
    EXPECT_EQ(report.copies, 5);
    ASSERT_EQ(report.uncertain, 1);
    ASSERT_EQ(doubts().size(), 1U);
    EXPECT_EQ(doubts().front().like.id, RecordId(1));
    EXPECT_EQ(doubts().front().record.id, RecordId(2));
    EXPECT_THAT(doubts().front().against, ElementsAre(catalogue::EditionPart::Isbn));
    EXPECT_EQ(number("select count(*) from copy where record_id = 1"), 3);
    EXPECT_EQ(number("select count(*) from copy where record_id = 2"), 2);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, FilesThatComeOneAfterAnotherAreComparedWithAllThatWentIntoATitle) {
    const std::vector<std::string> books{book("^aИванов^bА.", "", "", 1),
                                         book("^aИванов^bА.", "978-601-200-123-5", "", 2),
                                         book("^aИванов^bА.", "978-5-17-090500-3", "", 3)};
    std::vector<std::size_t> order{0, 1, 2};
    do {
        std::vector<ImportReport> reports;
        std::int64_t doubtful = 0;
        for (const std::size_t each : order) {
            reports.push_back(import(irbis(books[each])));
            doubtful += reports.back().uncertain;
        }
        EXPECT_EQ(doubtful, 1);
        EXPECT_EQ(number("select count(*) from copy"), 3);
        EXPECT_LE(number("select max(n) from (select count(*) as n from copy where inventory_number in ('2', '3') "
                         "group by record_id) c"),
                  1);
        for (const std::size_t each : order) {
            const auto again = import(irbis(books[each]));
            EXPECT_EQ(again.duplicates, 1) << "it is where it went before";
            EXPECT_EQ(again.knownCopies, 1);
        }
        EXPECT_THAT(findings(), IsEmpty());
        for (auto each = reports.rbegin(); each != reports.rend(); ++each) undo(each->id);
        EXPECT_EQ(number("select count(*) from record") + number("select count(*) from joined_edition"), 0);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_F(ImportDoubtTest, EditionsThatWentIntoATitleAreHeldByTheEntryOfTheirImport) {
    import(irbis(book("^aИванов^bА.", "", "", 1)));
    const auto second = import(irbis(book("^aИванов^bА.", "978-601-200-123-5", "", 2)));
    const auto changed = [&] {
        const auto all = store->readNow([](storage::Snapshot& snapshot) { return changedJoins(snapshot); });
        EXPECT_TRUE(all);
        return all.value_or(std::vector<std::string>());
    };
    ASSERT_EQ(number("select count(*) from joined_edition"), 1);
    EXPECT_THAT(changed(), IsEmpty());
    run("create table kept as select * from joined_edition");
    const std::string named = "joined_edition of import " + std::to_string(second.id->value);
    const auto tampered = [&](const std::string& sql) {
        run(sql);
        EXPECT_THAT(changed(), testing::Contains(named)) << sql;
        run("delete from joined_edition");
        run("insert into joined_edition select * from kept");
        EXPECT_THAT(changed(), IsEmpty());
    };
    tampered("delete from joined_edition");
    tampered("update joined_edition set record_edition = fingerprint");
    tampered("update joined_edition set fingerprint = record_edition");
    tampered("update joined_edition set edition = record_edition");
    tampered(
        "insert into joined_edition (record_edition, fingerprint, edition, import_id) "
        "select fingerprint, fingerprint, edition, import_id from joined_edition");
    run("update joined_edition set import_id = 1");
    EXPECT_THAT(changed(), ElementsAre("joined_edition of import 1", named));
    run("update joined_edition set import_id = 99, edition = record_edition");
    EXPECT_THAT(changed(), ElementsAre(named, "joined_edition of import 99"));
    run("delete from joined_edition");
    run("insert into joined_edition select * from kept");

    undo(second.id);
    EXPECT_THAT(changed(), IsEmpty());
    run("insert into joined_edition select * from kept");
    EXPECT_THAT(changed(), ElementsAre(named)) << "it was undone";
    run("drop table kept");
}

TEST_F(ImportDoubtTest, AnEditionIsReadBackAsItWasStored) {
    const auto marc = test::marcLines(
        "020 ## $a978-601-200-123-5\n022 ## $a0130-1624\n100 1# $aИванов, Алексей Петрович\n245 10 $aКөктем :$bроман\n"
        "260 ## $aАлматы$bЖазушы$c1999\n300 ## $a200 б.\n700 1# $aСейітов, Б.");
    const catalogue::Edition edition = catalogue::prepare(marc, catalogue::MarcFormat::Marc21).edition;
    const std::string bytes = catalogue::bytesOf(edition);
    const auto read = catalogue::editionOfBytes(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->hashes, edition.hashes);
    EXPECT_EQ(read->authors, edition.authors);
    EXPECT_EQ(read->isbns, edition.isbns);
    EXPECT_EQ(read->numbers, edition.numbers);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(catalogue::editionOfBytes(bytes.substr(0, size))) << size;
    EXPECT_FALSE(catalogue::editionOfBytes(bytes + '\0'));
}

TEST_F(ImportDoubtTest, ADoubtNamesEveryEditionThatItMayBe) {
    const auto both = import(
        irbis(book("^aИванов^bА.", "978-601-200-123-5", "", 1) + book("^aИванов^bА.", "978-5-17-090500-3", "", 2)));
    ASSERT_EQ(both.uncertain, 0);
    const auto report = import(irbis(book("^aИванов^bА.", "", "", 3)));
    ASSERT_EQ(report.uncertain, 1) << "one record, however many it may be";
    ASSERT_EQ(report.uncertainRows.front().others.size(), 1U);
    EXPECT_EQ(report.uncertainRows.front().duplicateOf, RecordId(1));
    EXPECT_EQ(report.uncertainRows.front().others.front().id, RecordId(2));
    std::set<std::int64_t> likes;
    for (const Doubt& each : doubts()) likes.insert(each.like.id.value);
    EXPECT_EQ(likes, (std::set<std::int64_t>{1, 2}));
}

/// In whatever order records come: no copy is lost, no record takes the copies of two editions that have different
/// numbers, and who is not asked gets the same titles.
TEST_F(ImportDoubtTest, TheOrderOfRecordsChangesNothingWithoutADoubt) {
    std::mt19937 random(20260303);
    const auto pick = [&](const std::vector<std::string>& values) {
        return values[std::uniform_int_distribution<std::size_t>(0, values.size() - 1)(random)];
    };
    struct Card {
        std::string isbn;
        std::string text;
    };
    int doubtful = 0;
    int certain = 0;
    for (int round = 0; round < 12; ++round) {
        std::vector<Card> cards;
        for (int i = 0; i < 4; ++i) {
            const std::string isbn = pick({"", "", "978-601-200-123-5", "978-5-17-090500-3"});
            const std::string author = pick({"^aИванов^bА.", "^aИванов^bА.", "^aИванов^bА.^gАлексей"});
            cards.push_back({isbn, book(author, isbn, round % 2 == 0 ? "" : pick({"", "200", "300"}), i + 1)});
        }
        std::set<std::string> isbns;
        bool unnumbered = false;
        for (const Card& each : cards) each.isbn.empty() ? void(unnumbered = true) : void(isbns.insert(each.isbn));
        const bool fitsTwo = round % 2 == 0 && unnumbered && isbns.size() == 2;
        std::set<std::int64_t> titles; // when nobody is asked
        std::vector<int> order{0, 1, 2, 3};
        do {
            std::string text;
            for (const int each : order) text += cards[static_cast<std::size_t>(each)].text;
            const auto report = import(irbis(text));
            EXPECT_EQ(report.copies, 4);
            EXPECT_EQ(report.skippedCopies + report.knownCopies, 0);
            if (report.uncertain == 0) titles.insert(report.imported);
            ++(report.uncertain == 0 ? certain : doubtful);
            EXPECT_TRUE(!fitsTwo || report.uncertain > 0) << text;
            std::map<std::string, std::set<std::string>> numbers; // of the copies of each title
            for (const std::string& copy : texts("select record_id || ' ' || inventory_number from copy")) {
                const auto blank = copy.find(' ');
                const auto place = static_cast<std::size_t>(std::stoi(copy.substr(blank + 1)) - 1);
                if (!cards[place].isbn.empty()) numbers[copy.substr(0, blank)].insert(cards[place].isbn);
            }
            for (const auto& [record, taken] : numbers) EXPECT_LE(taken.size(), 1U) << text;
            undo(report.id);
        } while (std::next_permutation(order.begin(), order.end()));
        EXPECT_LE(titles.size(), 1U) << "round " << round;
    }
    EXPECT_GT(doubtful, 20);
    EXPECT_GT(certain, 20);
    EXPECT_THAT(findings(), IsEmpty());
}

/// What a long import remembers of the records that it met changes no answer.
TEST_F(ImportDoubtTest, WhatIsRememberedOfEditionsIsWhatTheirMarcSays) {
    std::mt19937 random(20260302);
    const auto pick = [&](const std::vector<std::string>& values) {
        return values[std::uniform_int_distribution<std::size_t>(0, values.size() - 1)(random)];
    };
    const auto marc = [&] {
        std::string year = pick({"1998", "1999", "2000", ""});
        std::string isbn = pick({"978-601-200-123-5", "978-5-17-090500-3", "", "", ""});
        return test::marcLines("100 1# $a" + pick({"Иванов, А.", "Иванов, Алексей", "Иванов, Андрей", "Сейітов, Б."}) +
                               "\n245 10 $a" + pick({"Көктем", "Күз", "Қыс"}) + " :$b" +
                               pick({"роман", "өлеңдер", "повесть"}) + "\n260 ## $aАлматы$b" +
                               pick({"Жазушы", "Мектеп"}) + (year.empty() ? "" : "$c" + year) + "\n300 ## $a" +
                               pick({"100", "200"}) + " б.\n" + (isbn.empty() ? "" : "020 ## $a" + isbn + "\n"));
    };
    const auto prepared = [&] { return catalogue::prepare(marc(), catalogue::MarcFormat::Marc21); };
    const auto run = import(abai(2009)).id;
    ASSERT_TRUE(run);
    catalogue::EditionMemory memory;
    int likely = 0;
    for (int round = 0; round < 60; ++round) {
        std::vector<catalogue::PreparedRecord> asked;
        for (int i = 0; i < 5; ++i) asked.push_back(prepared());
        std::vector<const catalogue::PreparedRecord*> records;
        for (const auto& each : asked) records.push_back(&each);
        EXPECT_TRUE(store->writeNow([&](storage::Transaction& tx) -> Result<void> {
            catalogue::KnownEditions fresh;
            catalogue::KnownEditions remembering(&memory);
            CHECK(fresh.read(tx, records));
            CHECK(remembering.read(tx, records));
            std::set<std::string> written;
            for (const auto& each : asked) {
                const auto one = fresh.find(each);
                const auto other = remembering.find(each);
                EXPECT_EQ(one.match.outcome, other.match.outcome);
                EXPECT_EQ(one.match.score, other.match.score);
                EXPECT_EQ(one.match.against, other.match.against);
                EXPECT_EQ(one.id, other.id);
                likely += one.match.outcome == catalogue::EditionOutcome::Different ? 0 : 1;
                const bool isFresh = one.match.outcome != catalogue::EditionOutcome::Same;
                if (!isFresh || !written.insert(each.fingerprint).second) continue;
                const std::vector<const catalogue::PreparedRecord*> row{&each};
                TRY(const auto ids, catalogue::RecordRepository().insertImported(tx, row, *run, Instant{}));
                memory.keep(ids.front(), each.fingerprint, each.edition);
            }
            return {};
        }));
    }
    EXPECT_GT(likely, 50);
}

TEST_F(ImportDoubtTest, TheUndoOfTheImportTakesItsDoubtsAlong) {
    import(abai(2009));
    const std::string before = dump();
    undo(import(abai(2010)).id);
    EXPECT_EQ(dump(), before);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, ADoubtWhoseOtherRecordWentWithItsImportIsNotListed) {
    const auto first = import(abai(2009));
    const auto second = import(abai(2010));
    undo(first.id);
    EXPECT_THAT(doubts(), IsEmpty());
    EXPECT_EQ(read(&DoubtQueries::countOpen), 0);
    EXPECT_THAT(findings(), IsEmpty());
    undo(second.id);
    EXPECT_EQ(number("select count(*) from record_doubt"), 0);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, TwoTitlesAreNotAskedAboutAgain) {
    import(abai(2009));
    const auto second = import(abai(2010));
    ASSERT_TRUE(keepApart());
    EXPECT_THAT(doubts(), IsEmpty());
    EXPECT_EQ(number("select count(*) from record"), 2);
    EXPECT_EQ(import(abai(2010)).duplicates, 1);
    undo(second.id);
    EXPECT_EQ(number("select count(*) from record"), 1);
    EXPECT_EQ(import(abai(2010)).uncertain, 0) << "it comes once more and is known as a title of its own";
    EXPECT_EQ(number("select count(*) from record"), 2);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, TheFirstOfTwoTitlesIsNotAskedAboutEither) {
    const auto first = import(abai(2009));
    import(abai(2010));
    ASSERT_TRUE(keepApart());
    undo(first.id);
    EXPECT_EQ(import(abai(2009)).uncertain, 0);
}

TEST_F(ImportDoubtTest, ADecisionIsUndoneAndAskedAboutAgain) {
    import(abai(2009));
    const auto second = import(abai(2010));
    const std::string before = dump();
    ASSERT_TRUE(keepApart());
    ASSERT_NE(dump(), before);
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(doubts().size(), 1U);
    undo(second.id);
    EXPECT_EQ(import(abai(2010)).uncertain, 1);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, RefusesWhatIsNoPair) {
    import(abai(2009));
    const auto apart = [this](std::int64_t one, std::int64_t other) {
        return write(&DoubtService::keepApart, std::vector{RecordPair{RecordId(one), RecordId(other)}});
    };
    EXPECT_EQ(test::refused<catalogue::SameRecord>(apart(1, 1)).id, RecordId(1));
    EXPECT_EQ(test::refused<catalogue::UnknownRecord>(apart(1, 9)).id, RecordId(9));
    EXPECT_EQ(test::refused<catalogue::UnknownRecord>(apart(9, 1)).id, RecordId(9));
}

TEST_F(ImportDoubtTest, WhatIsDecidedAlreadyIsNotWrittenAgain) {
    import(abai(2009));
    import(abai(2010));
    const auto apart = [this](std::initializer_list<RecordPair> pairs) {
        return write(&DoubtService::keepApart, std::vector(pairs));
    };
    const RecordPair pair{RecordId(1), RecordId(2)};
    ASSERT_TRUE(apart({pair, pair})) << "said twice at once";
    EXPECT_EQ(number("select count(*) from edition_decision"), 2);
    const std::string decided = dump();
    const auto entries = number("select count(*) from operation");
    for (const RecordPair& again : {pair, RecordPair{RecordId(2), RecordId(1)}}) {
        const auto no = test::refused<catalogue::AlreadyDecided>(apart({again}));
        EXPECT_EQ(no.one, again.one);
        EXPECT_EQ(no.other, again.other);
    }
    EXPECT_EQ(dump(), decided);
    EXPECT_EQ(number("select count(*) from operation"), entries);
    import(abai(2011));
    ASSERT_TRUE(apart({pair, {RecordId(1), RecordId(3)}})) << "one of them is new";
    ASSERT_TRUE(undoLast());
    ASSERT_TRUE(undoLast());
    EXPECT_TRUE(apart({pair})) << "the decision was taken back";
}

TEST_F(ImportDoubtTest, OneTitleIsKnownWhenItsFileComesAgain) {
    import(abai(2009, "#910: ^a0^b1^dАБ\n"));
    const auto path = abai(2010, "#910: ^a0^b7^dАБ\n");
    import(path);
    ASSERT_TRUE(merge());
    EXPECT_THAT(doubts(), IsEmpty());
    EXPECT_EQ(number("select count(*) from record"), 1);
    EXPECT_EQ(number("select count(*) from copy where record_id = 1"), 2);
    const auto again = import(path);
    EXPECT_EQ(again.imported, 0);
    EXPECT_EQ(again.duplicates, 1);
    EXPECT_EQ(again.knownCopies, 1);
    EXPECT_EQ(import(abai(2010, "#910: ^a0^b8^dАБ\n")).addedCopies, 1);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, AMergeIsUndoneToTheLastByte) {
    import(abai(2009, "#910: ^a0^b1^dАБ\n"));
    import(abai(2010, "#910: ^a0^b7^dАБ\n"));
    import(abai(2011, "#910: ^a0^b9^dАБ\n"));
    ASSERT_EQ(doubts().size(), 3U) << "each with each";
    const std::string before = dump();
    ASSERT_TRUE(merge());
    EXPECT_EQ(number("select count(*) from record"), 1);
    EXPECT_THAT(findings(), IsEmpty());
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(dump(), before);
    EXPECT_THAT(findings(), IsEmpty());
    EXPECT_THAT(read(&DoubtQueries::open, 100).size(), 3U);
}

TEST_F(ImportDoubtTest, TheUndoOfTheImportThatBroughtTheRecordThatWentLeavesItsCopiesAndTellsOfThem) {
    import(abai(2009, "#910: ^a0^b1^dАБ\n"));
    const auto second = import(abai(2010, "#910: ^a0^b7^dАБ\n"));
    ASSERT_TRUE(merge());
    const auto undone = undo(second.id);
    EXPECT_EQ(undone.records, 0);
    EXPECT_EQ(undone.copies, 0);
    EXPECT_EQ(undone.keptCopies, 1) << "somebody put it to the title that stays";
    EXPECT_EQ(number("select count(*) from copy where record_id = 1"), 2);
    EXPECT_EQ(number("select count(*) from copy where import_id is not null"), 1);
    EXPECT_THAT(findings(), IsEmpty());
    EXPECT_TRUE(undoLast()) << "even then both titles come back, with their copies";
    EXPECT_EQ(number("select count(*) from copy where record_id = 1"), 1);
    EXPECT_EQ(number("select count(*) from copy where record_id = 2"), 1);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, TheUndoOfTheImportOfTheRecordThatStaysKeepsIt) {
    import(abai(2009));
    const auto second = import(abai(2010, "#910: ^a0^b7^dАБ\n"));
    ASSERT_TRUE(write(&MergeService::merge, std::vector{merging::Merge{RecordId(2), 1, RecordId(1), 1}}));
    const auto undone = undo(second.id);
    EXPECT_EQ(undone.records, 0);
    EXPECT_EQ(undone.keptRecords, 1) << "the title was there before the import";
    EXPECT_EQ(undone.copies, 1);
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(ImportDoubtTest, DoubtsFollowToTheRecordThatStays) {
    import(abai(2009));
    import(abai(2010));
    import(abai(2011));
    ASSERT_EQ(doubts().size(), 3U);
    ASSERT_TRUE(write(&MergeService::merge, std::vector{merging::Merge{RecordId(2), 1, RecordId(1), 1}}));
    const auto open = doubts();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().record.id, RecordId(3));
    EXPECT_EQ(open.front().like.id, RecordId(2));
}

TEST_F(ImportDoubtTest, AMergeMakesNoDoubtOfTwoThatAreDifferent) {
    import(irbis(book("^aИванов^bА.", "978-601-200-123-5", "", 1) + book("^aИванов^bА.", "978-5-17-090500-3", "", 2)));
    import(irbis(book("^aИванов^bА.", "", "", 3)));
    ASSERT_EQ(doubts().size(), 2U);
    const std::string before = dump();
    ASSERT_TRUE(write(&MergeService::merge, std::vector{merging::Merge{RecordId(1), 1, RecordId(3), 1}}));
    EXPECT_THAT(doubts(), IsEmpty()) << "the two that stay have numbers of their own";
    EXPECT_EQ(number("select count(*) from record_doubt"), 0);
    EXPECT_THAT(findings(), IsEmpty());
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(dump(), before);
}

TEST_F(ImportDoubtTest, AMergeMakesNoDoubtOfTwoThatWereDecidedToBeTwo) {
    import(abai(2009));
    import(abai(2010));
    ASSERT_TRUE(keepApart());
    import(abai(2011));
    ASSERT_EQ(doubts().size(), 2U);
    ASSERT_TRUE(write(&MergeService::merge, std::vector{merging::Merge{RecordId(1), 1, RecordId(3), 1}}));
    EXPECT_THAT(doubts(), IsEmpty());
}

TEST_F(ImportDoubtTest, ADoubtThatFollowsSaysWhatSpeaksAgainstItNow) {
    const auto novelOf = [](const std::string& year, const std::string& publisher) {
        return "#920: PAZK\n#700: ^aӘуезов^bМ. О.\n#200: ^aАбай жолы\n#210: ^aАлматы^c" + publisher + "^d" + year +
               "\n#10: ^a978-601-200-123-5\n*****\n";
    };
    import(irbis(novelOf("2009", "Жазушы")));
    import(irbis(novelOf("2010", "Жазушы")));
    import(irbis(novelOf("2010", "Мектеп")));
    run("delete from record_doubt where record_id = 3 and like_id = 2");
    ASSERT_TRUE(write(&MergeService::merge, std::vector{merging::Merge{RecordId(2), 1, RecordId(1), 1}}));
    ASSERT_EQ(doubts().size(), 1U);
    EXPECT_THAT(doubts().front().against, ElementsAre(catalogue::EditionPart::Publisher)) << "the year is one now";
}

} // namespace kitapdar::exchange
