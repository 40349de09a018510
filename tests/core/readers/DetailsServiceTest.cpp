// Cards, blocks, messages, guarantors and family of a reader; what comes back by an undo.
#include "core/journal/Journal.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderRepository.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

namespace kitapdar::readers {

namespace {

using test::refused;

class DetailsServiceTest : public ::testing::Test {
protected:
    template <class Method, class... Given>
    auto run(Method method, const Given&... given) {
        return library.write([&](storage::Transaction& tx) { return (details.*method)(tx, library.by(tx), given...); });
    }
    ReaderDetails of(ReaderId id) {
        const auto all =
            library.read([&](storage::Snapshot& snapshot) { return details.of(snapshot, library.by(snapshot), id); });
        EXPECT_TRUE(all);
        return all ? *all : ReaderDetails();
    }
    std::optional<FormerCard> owner(const std::string& card) {
        return *library.read([&](storage::Snapshot& snapshot) { return cardOwner(snapshot, text::ScannedCode(card)); });
    }
    Reader present(ReaderId id) {
        return **library.read([&](storage::Snapshot& snapshot) { return ReaderRepository().byId(snapshot, id); });
    }

    test::DeskLibrary library;
    DetailsService details{library.journal()};
    Reader anna = library.addReader("R-1");
    Reader vera = library.addReader("R-2");
    const Day today{2026, 3, 2};
};

} // namespace

TEST_F(DetailsServiceTest, ALostCardKeepsItsReaderAndIsNobodyElsesAnyMore) {
    const auto changed = run(&DetailsService::replaceCard, anna.id, std::string("r-77"), CardEnd::Lost);
    ASSERT_TRUE(changed);
    const auto former = owner("R-1");
    ASSERT_TRUE(former);
    EXPECT_EQ(former->readerId, anna.id);
    EXPECT_EQ(former->reason, CardEnd::Lost);
    EXPECT_EQ(former->endedOn, today);
    EXPECT_EQ(former->cardNow, changed->card);
    EXPECT_FALSE(owner(changed->card));
    EXPECT_EQ(refused<CardTaken>(run(&DetailsService::replaceCard, vera.id, std::string("r-1"), CardEnd::Lost)).by,
              anna.id);
    NewReader taking;
    taking.name.surname = "Ким";
    taking.card = "R-1";
    const auto added =
        library.write([&](storage::Transaction& tx) { return library.readers.add(tx, library.by(tx), taking); });
    EXPECT_EQ(refused<CardTaken>(added).by, anna.id);
    ASSERT_EQ(of(anna.id).cards.size(), 1U);
    EXPECT_TRUE(of(vera.id).cards.empty());
}

TEST_F(DetailsServiceTest, ACardThatWasFoundIsTakenAgain) {
    ASSERT_TRUE(run(&DetailsService::replaceCard, anna.id, std::string("R-77"), CardEnd::Lost));
    (void)refused<SameCard>(run(&DetailsService::replaceCard, anna.id, std::string("R-77"), CardEnd::Lost));
    ASSERT_TRUE(run(&DetailsService::replaceCard, anna.id, std::string("R-1"), CardEnd::Replaced));
    EXPECT_EQ(present(anna.id).card, "R-1");
    EXPECT_FALSE(owner("R-1"));
    EXPECT_TRUE(owner("R-77"));
}

TEST_F(DetailsServiceTest, WithoutANumberTheNextOfOurOwnIsGiven) {
    const auto changed = run(&DetailsService::replaceCard, anna.id, std::string(), CardEnd::Replaced);
    ASSERT_TRUE(changed);
    EXPECT_TRUE(changed->card.starts_with(ownCardPrefix));
}

TEST_F(DetailsServiceTest, ABlockHasAReasonAndEndsByItself) {
    (void)refused<BlockReasonMissing>(run(&DetailsService::block, anna.id, std::string("  "), std::optional<Day>()));
    const std::optional<Day> yesterday = today.plusDays(-1);
    EXPECT_EQ(
        refused<EndsBeforeToday>(run(&DetailsService::block, anna.id, std::string("шум в зале"), yesterday)).until,
        *yesterday);
    const std::optional<Day> until = today.plusDays(10);
    ASSERT_TRUE(run(&DetailsService::block, anna.id, std::string("шум в зале"), until));
    const Reader blocked = present(anna.id);
    EXPECT_EQ(blocked.blockedOn, today);
    EXPECT_EQ(blocked.blockedUntil, until);
    EXPECT_TRUE(isBlocked(blocked, today));
    EXPECT_TRUE(isBlocked(blocked, *until));
    EXPECT_FALSE(isBlocked(blocked, until->plusDays(1)));
    ASSERT_TRUE(run(&DetailsService::unblock, anna.id));
    EXPECT_FALSE(isBlocked(present(anna.id), today));
    const std::string before = library.dump();
    ASSERT_TRUE(run(&DetailsService::unblock, anna.id));
    EXPECT_EQ(library.dump(), before);
}

TEST_F(DetailsServiceTest, NumbersOfPersonsDoNotStayInTextsThatEverybodyReads) {
    ASSERT_TRUE(run(&DetailsService::addMessage, anna.id, std::string("мама 8 701 555-01-99"), std::optional<Day>()));
    ASSERT_TRUE(run(&DetailsService::block, anna.id, std::string("ЖСН 850512312340, шум"), std::optional<Day>()));
    EXPECT_EQ(of(anna.id).messages[0].text, "мама ••••••");
    Reader blocked = present(anna.id);
    EXPECT_EQ(blocked.blockedReason, "ЖСН ••••••, шум");
    blocked.note = "пәтер 12, +7 701 555-01-99";
    library.change(blocked);
    EXPECT_EQ(present(anna.id).note, "пәтер 12, ••••••");
    EXPECT_EQ(library.dump().find("5550199"), std::string::npos);
    ASSERT_TRUE(run(&DetailsService::unblock, anna.id));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(present(anna.id).blockedReason, "ЖСН ••••••, шум") << "an undo puts back what was stored";
}

TEST_F(DetailsServiceTest, AMessageStandsUntilItIsDone) {
    (void)refused<MessageEmpty>(run(&DetailsService::addMessage, anna.id, std::string(" "), std::optional<Day>()));
    const auto added =
        run(&DetailsService::addMessage, anna.id, std::string("забыла зонт"), std::optional<Day>(today.plusDays(3)));
    ASSERT_TRUE(added);
    ASSERT_EQ(of(anna.id).messages.size(), 1U);
    EXPECT_TRUE(isDue(of(anna.id).messages[0], today));
    EXPECT_FALSE(isDue(of(anna.id).messages[0], today.plusDays(4)));
    ASSERT_TRUE(run(&DetailsService::finishMessage, added->id));
    EXPECT_TRUE(of(anna.id).messages.empty());
    (void)refused<NoSuchMessage>(run(&DetailsService::finishMessage, added->id));
}

TEST_F(DetailsServiceTest, WhoIsYoungerThanSixteenHasAGuarantorAndIsToldApartOnTheBirthday) {
    anna.birthDate = Day(2012, 2, 29);
    anna = library.change(anna);
    EXPECT_TRUE(of(anna.id).guarantorMissing);
    EXPECT_FALSE(of(vera.id).guarantorMissing) << "no birth date";
    EXPECT_TRUE(needsGuarantor(anna, Day(2028, 2, 28)));
    EXPECT_FALSE(needsGuarantor(anna, Day(2028, 2, 29)));
    Relation relation;
    relation.readerId = anna.id;
    (void)refused<RelationIncomplete>(run(&DetailsService::relate, relation));
    relation.otherId = anna.id;
    (void)refused<RelationToSelf>(run(&DetailsService::relate, relation));
    relation.otherId = vera.id;
    const auto related = run(&DetailsService::relate, relation);
    ASSERT_TRUE(related);
    (void)refused<RelationKnown>(run(&DetailsService::relate, relation));
    EXPECT_FALSE(of(anna.id).guarantorMissing);
    const auto others = of(vera.id).relations;
    ASSERT_EQ(others.size(), 1U);
    EXPECT_TRUE(others[0].isReversed);
    EXPECT_EQ(others[0].card, "R-1");
    Relation reversed{RelationId(0), vera.id, anna.id, RelationKind::Guarantor, ""};
    EXPECT_EQ(refused<GuarantorTooYoung>(run(&DetailsService::relate, reversed)).age, 14);
    ASSERT_TRUE(run(&DetailsService::unrelate, related->id));
    EXPECT_TRUE(of(vera.id).relations.empty());
}

TEST_F(DetailsServiceTest, AFamilyIsEnteredOnceWhicheverSideItIsEnteredFrom) {
    ASSERT_TRUE(run(&DetailsService::relate, Relation{RelationId(0), anna.id, vera.id, RelationKind::Family, ""}));
    (void)refused<RelationKnown>(
        run(&DetailsService::relate, Relation{RelationId(0), vera.id, anna.id, RelationKind::Family, ""}));
    EXPECT_EQ(of(anna.id).relations.size(), 1U);
    EXPECT_EQ(of(vera.id).relations.size(), 1U);
}

TEST_F(DetailsServiceTest, AnAgeSuggestsNoCategoryButThatOfChildren) {
    EXPECT_EQ(categoryByAge(today.plusDays(-365 * 8), today), "child");
    EXPECT_EQ(categoryByAge(Day(2012, 3, 3), today), "child") << "the day before the fourteenth birthday";
    EXPECT_FALSE(categoryByAge(Day(2012, 3, 2), today));
    EXPECT_FALSE(categoryByAge(std::nullopt, today));
}

TEST_F(DetailsServiceTest, WhatIsTakenBackLeavesNoTrace) {
    const auto unchanged = [&](const auto& deed) {
        const std::string before = library.dump();
        ASSERT_TRUE(deed());
        ASSERT_NE(library.dump(), before);
        ASSERT_TRUE(library.undo());
        EXPECT_EQ(library.dump(), before);
    };
    unchanged([&] { return run(&DetailsService::replaceCard, anna.id, std::string("R-77"), CardEnd::Lost); });
    unchanged([&] { return run(&DetailsService::block, anna.id, std::string("долг"), std::optional<Day>()); });
    unchanged([&] { return run(&DetailsService::addMessage, anna.id, std::string("зонт"), std::optional<Day>()); });
    unchanged([&] {
        return run(&DetailsService::relate, Relation{RelationId(0), anna.id, vera.id, RelationKind::Family, ""});
    });
}

} // namespace kitapdar::readers
