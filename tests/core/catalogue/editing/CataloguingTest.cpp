#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/editing/CataloguingQueries.h"
#include "tests/core/catalogue/MarcLines.h"
#include "tests/core/catalogue/Records.h"
#include "tests/support/Refused.h"

namespace kitapdar::catalogue {

namespace {

using test::refused;

/// Whether the answer is this refusal.
template <class Reason, class Answer>
bool refusedBecause(const Answer& answer) {
    return !answer && std::holds_alternative<Reason>(answer.error());
}

class CataloguingTest : public CatalogueTest {
protected:
    Record stored(RecordId id) {
        return **library.read([&](storage::Snapshot& snapshot) { return RecordQueries().byId(snapshot, id); });
    }
    auto remove(RecordId id, std::int64_t version) {
        return library.write([&](storage::Transaction& tx) { return records.remove(tx, library.by(tx), id, version); });
    }
    std::vector<std::string> suggestions(FormElement element, const std::string& typed) {
        return *library.read(
            [&](storage::Snapshot& s) { return CataloguingQueries().suggestions(s, element, typed, 5); });
    }
    auto duplicateOf(const MarcRecord& typed, std::optional<RecordId> self = std::nullopt) {
        return *library.read([&](storage::Snapshot& s) {
            return CataloguingQueries().duplicateOf(s, typed, detectFormat(typed), self);
        });
    }
};

} // namespace

TEST_F(CataloguingTest, ANewRecordGetsAControlNumberUnlessItHasOne) {
    EXPECT_EQ(loadMarc(stored(add({.title = "Абай жолы"})).marc)->data("001"), "KD0000001");
    const auto id = addMarc(test::marcLines("001 x7\n245 00 $aҚан мен тер"));
    EXPECT_EQ(loadMarc(stored(id).marc)->data("001"), "x7");
}

TEST_F(CataloguingTest, NoTitleIsTheOnlyFaultThatRefuses) {
    const auto add = [&](const std::string& lines) {
        return library.write([&](storage::Transaction& tx) {
            return records.add(tx, library.by(tx), test::marcLines(lines), MarcFormat::Marc21);
        });
    };
    EXPECT_TRUE(refusedBecause<TitleMissing>(add("020 ## $a12")));
    const auto id = add("020 ## $a12\n245 00 $aА");
    ASSERT_TRUE(id);
    EXPECT_EQ(loadMarc(stored(*id).marc)->data("001"), "KD0000001"); // the refused one took no number
    const auto edited = library.write([&](storage::Transaction& tx) {
        return records.edit(tx, library.by(tx), *id, test::marcLines("500 ## $aА"), stored(*id).version);
    });
    EXPECT_TRUE(refusedBecause<TitleMissing>(edited));
}

TEST_F(CataloguingTest, ARecordIsRemovedAndUndoBringsItBack) {
    const auto id = add({.title = "Абай жолы", .isbn = "9786012001234"});
    const auto before = library.dump();
    ASSERT_TRUE(remove(id, stored(id).version));
    EXPECT_TRUE(titles("Абай").empty());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(library.dump(), before);
    EXPECT_EQ(titles("Абай").size(), 1u);
}

TEST_F(CataloguingTest, WhatHoldsARecordIsTold) {
    const auto set = addMarc(test::unimarcLines("001 S1\n200 1# $aШығармалар", "00000nam1 2200000   450 "));
    addMarc(
        test::unimarcLines("200 1# $aПоэмалар\n461 #0 $1001S1$12001 $aШығармалар$vТ. 2", "00000nam2 2200000   450 "));
    addMarc(test::unimarcLines("200 1# $aМақала\n463 #0 $1001S1$12001 $aШығармалар", "00000naa2 2200000   450 "));
    addCopy(set, "77", collection::CopyState::WrittenOff);
    const auto no = refused<RecordInUse>(remove(set, stored(set).version));
    EXPECT_EQ(no.copies, 1);
    EXPECT_EQ(no.items, 0);
    EXPECT_EQ(no.parts, 2);
}

TEST_F(CataloguingTest, ARecordThatWasChangedMeanwhileIsNotRemoved) {
    const auto id = add({.title = "Абай жолы"});
    const auto removed = remove(id, stored(id).version + 1);
    ASSERT_FALSE(removed);
    EXPECT_EQ(faultIn(removed.error())->kind, Fault::Kind::Conflict);
    EXPECT_TRUE(refusedBecause<UnknownRecord>(remove(RecordId(99), 1)));
}

TEST_F(CataloguingTest, ADuplicateIsFoundByEitherIsbnAndByWhatTellsTheEdition) {
    const auto id = add({.title = "Абай жолы",
                         .author = "Әуезов, М.",
                         .year = 2009,
                         .isbn = "978-5-02-003206-4",
                         .publisher = "Жазушы"});
    const auto found =
        duplicateOf(marcOf({.title = "Абай жолы", .author = "Әуезов, М.", .year = 2009, .isbn = "5020032069"}));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->row.id, id);
    const auto folded =
        duplicateOf(marcOf({.title = "АБАЙ ЖОЛЫ", .author = "Әуезов М.", .year = 2009, .publisher = "«Жазушы»"}));
    ASSERT_TRUE(folded);
    EXPECT_EQ(folded->row.id, id);
    EXPECT_FALSE(duplicateOf(marcOf({.title = "Абай жолы", .author = "Әуезов, М.", .year = 1995})));
    EXPECT_FALSE(duplicateOf(marcOf({.title = "Абай жолы", .author = "Әуезов, М.", .year = 2009}), id));
}

TEST_F(CataloguingTest, ProposesWhatTheCatalogueHas) {
    add({.title = "Абай жолы", .author = "Әуезов, М. О.", .subject = "Қазақ әдебиеті", .publisher = "Жазушы"});
    add({.title = "Қилы заман", .author = "Әуезов, М. О.", .subject = "Қазақстан тарихы", .publisher = "Жазушы"});
    add({.title = "Көксерек", .author = "Әуез, Қ.", .publisher = "Жалын"});
    EXPECT_EQ(suggestions(FormElement::Name, "әуе"), (std::vector<std::string>{"Әуезов, М. О.", "Әуез, Қ."}));
    EXPECT_EQ(suggestions(FormElement::Publisher, "жаз"), std::vector<std::string>{"Жазушы"});
    EXPECT_EQ(suggestions(FormElement::Subject, "каз").size(), 2u);
    EXPECT_TRUE(suggestions(FormElement::Title, "Абай").empty());
    EXPECT_TRUE(suggestions(FormElement::Name, " ").empty());
}

TEST_F(CataloguingTest, TheUsualDialectIsThatOfTheNewestRecord) {
    const auto usual = [&] {
        return *library.read([&](storage::Snapshot& s) { return CataloguingQueries().usualFormat(s); });
    };
    EXPECT_EQ(usual(), std::nullopt);
    add({.title = "А"});
    EXPECT_EQ(usual(), MarcFormat::Marc21);
}

} // namespace kitapdar::catalogue
