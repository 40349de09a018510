// The rights of readers: an extract, a block, erasure with its reasons to refuse, consents.
#include "core/circulation/CopyHistory.h"
#include "core/circulation/ErasureService.h"
#include "core/circulation/ExtractService.h"
#include "core/circulation/LoanQueries.h"
#include "core/readers/ConsentService.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderQueries.h"
#include "tests/support/DeskLibrary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kitapdar::circulation {

namespace {

class PersonalDataTest : public ::testing::Test {
protected:
    Result<ErasePreview, EraseRefusal> erase() {
        return library.write([&](storage::Transaction& tx) { return erasure.erase(tx, library.by(tx), anna.id); });
    }
    Result<readers::Consent, readers::ConsentRefusal> give(readers::NewConsent consent) {
        consent.readerId = anna.id;
        return library.write([&](storage::Transaction& tx) { return consents.give(tx, library.by(tx), consent); });
    }
    void addText(readers::ConsentPurpose purpose, const std::string& kk = "Келісім") {
        EXPECT_TRUE(library.write(
            [&](storage::Transaction& tx) { return consents.addForm(tx, library.by(tx), purpose, kk, "Согласие"); }));
    }
    std::size_t listed() {
        return library
            .read([&](storage::Snapshot& s) {
                return readers::ReaderQueries().find(s, library.by(s), "Ахметова", Day(2026, 3, 2), 20);
            })
            ->size();
    }
    readers::Relation relation(readers::ReaderId of, std::optional<readers::ReaderId> other,
                               const std::string& name = {}) {
        readers::Relation relation;
        relation.readerId = of;
        relation.otherId = other;
        relation.name = name;
        return *library.write([&](storage::Transaction& tx) { return details.relate(tx, library.by(tx), relation); });
    }
    readers::Message message(const std::string& text) {
        return *library.write([&](storage::Transaction& tx) {
            return details.addMessage(tx, library.by(tx), anna.id, text, std::nullopt);
        });
    }
    std::int64_t number(const std::string& sql) {
        return *library.read([&](storage::Snapshot& s) { return s.number(sql); });
    }

    test::DeskLibrary library;
    ErasureService erasure{library.journal()};
    readers::ConsentService consents{library.journal()};
    readers::DetailsService details{library.journal()};
    collection::Copy book = library.addCopy("K-1");
    readers::Reader anna = library.addReader("R-1");
};

} // namespace

TEST_F(PersonalDataTest, AReaderWithABookIsNotErased) {
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    const auto refused = erase();
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<OpenLoans>(refused.error()).count, 1);
}

TEST_F(PersonalDataTest, AReaderWhomTheDeskHasBlockedIsNotErased) {
    anna.blockedReason = "қарызы бар";
    library.change(anna);
    const auto refused = erase();
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<ReaderOwes>(refused.error()).reason, "қарызы бар");
}

TEST_F(PersonalDataTest, BlockedDataAreInNoListAreFoundByTheCardAndAreNotErased) {
    ASSERT_EQ(listed(), 1U);
    const auto block = [&](bool blocked) {
        return library.write(
            [&](storage::Transaction& tx) { return library.readers.blockData(tx, library.by(tx), anna.id, blocked); });
    };
    ASSERT_TRUE(block(true));
    EXPECT_EQ(listed(), 0U);
    EXPECT_TRUE(library.lend("R-1", "K-1")) << "the desk serves who brings the card";
    EXPECT_TRUE(library.returnCopy("K-1"));
    const auto refused = erase();
    ASSERT_FALSE(refused);
    EXPECT_TRUE(std::holds_alternative<DataInDispute>(refused.error()));
    ASSERT_TRUE(block(false));
    EXPECT_EQ(listed(), 1U);
    EXPECT_TRUE(erase());
}

TEST_F(PersonalDataTest, AnErasedReaderIsGoneAndTheCopyStillTellsThatItWasLent) {
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    library.clock().advanceMilliseconds(1000);
    ASSERT_TRUE(library.returnCopy("K-1"));
    const auto erased = erase();
    ASSERT_TRUE(erased);
    EXPECT_EQ(erased->loans, 1);
    EXPECT_EQ(listed(), 0U);
    EXPECT_EQ(number("select count(*) from loan where reader_id is null and reader_category = 'other'"), 1);
    EXPECT_EQ(number("select count(*) from reader where card = 'R-1' or surname <> ''"), 0);
    const CopyHistory history(library.journal());
    const auto events = library.read([&](storage::Snapshot& s) { return history.of(s, Session{}, book.id, 100); });
    ASSERT_TRUE(events);
    const auto lent = std::ranges::find_if(
        *events, [](const CopyEvent& event) { return std::holds_alternative<CopyLent>(event.what); });
    ASSERT_NE(lent, events->end());
    EXPECT_EQ(std::get<CopyLent>(lent->what).card, "");
    EXPECT_FALSE(erase()) << "there is nobody any more";
}

TEST_F(PersonalDataTest, AnExtractHoldsWhatIsKeptAndIsItselfRecorded) {
    anna.phone = "+7 701 000-00-01";
    anna = library.change(anna);
    ASSERT_TRUE(library.lend("R-1", "K-1"));
    addText(readers::ConsentPurpose::Messages);
    ASSERT_TRUE(give({.purpose = readers::ConsentPurpose::Messages}));
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return tx.execute(
            "insert into reader_access (reader_id, on_day, account, desk, way, times) values "
            "($1, '2026-03-01', 'A1', '1', 'card', 2), ($1, '2026-03-02', '', '2', 'history', 1), "
            "($2, '2026-03-02', 'A1', '1', 'card', 1)",
            {anna.id, anna.id.value + 1});
    }));
    const ExtractService extracts(library.journal());
    const auto extract =
        library.write([&](storage::Transaction& tx) { return extracts.extract(tx, library.by(tx), anna.id); });
    ASSERT_TRUE(extract);
    ASSERT_EQ(extract->looks.size(), 2U) << "of this reader alone";
    EXPECT_EQ(extract->looks[0].way, audit::Way::History);
    EXPECT_EQ(extract->looks[1].account, "A1");
    EXPECT_EQ(extract->looks[1].times, 2);
    EXPECT_EQ(extract->reader.phone, "+7 701 000-00-01");
    ASSERT_EQ(extract->loans.size(), 1U);
    EXPECT_EQ(extract->loans.front().barcode, "K-1");
    ASSERT_EQ(extract->consents.size(), 1U);
    std::vector<std::string> kinds;
    for (const journal::Entry& entry : extract->entries) kinds.push_back(entry.kind);
    EXPECT_THAT(kinds,
                testing::UnorderedElementsAre("consent.give", "loan.lend", "visit.note", "reader.edit", "reader.add"));
    EXPECT_EQ(number("select count(*) from operation where kind = 'reader.extract'"), 1);
}

TEST_F(PersonalDataTest, AnExtractHoldsWhatTheDeskKnowsBesideTheCardAndErasingTakesIt) {
    const readers::Reader guarantor = library.addReader("R-2");
    relation(anna.id, guarantor.id);
    relation(anna.id, std::nullopt, "Ахметов Болат");
    const readers::Message done = message("атлас қайтарылсын");
    ASSERT_TRUE(
        library.write([&](storage::Transaction& tx) { return details.finishMessage(tx, library.by(tx), done.id); }));
    message("фото әкелсін");
    ASSERT_TRUE(library.write([&](storage::Transaction& tx) {
        return details.replaceCard(tx, library.by(tx), anna.id, "R-9", readers::CardEnd::Lost);
    }));
    const ExtractService extracts(library.journal());
    const auto extract =
        library.write([&](storage::Transaction& tx) { return extracts.extract(tx, library.by(tx), anna.id); });
    ASSERT_TRUE(extract);
    ASSERT_EQ(extract->cards.size(), 1U);
    EXPECT_EQ(extract->cards[0].card, "R-1");
    EXPECT_EQ(extract->relations.size(), 2U);
    ASSERT_EQ(extract->messages.size(), 2U);
    EXPECT_TRUE(extract->messages[0].doneOn) << "also what is done is kept";
    EXPECT_FALSE(extract->registrations.empty());
    ASSERT_TRUE(erase());
    EXPECT_EQ(number("select count(*) from reader_card where card in ('R-1', 'R-9')"), 0);
    EXPECT_EQ(number("select count(*) from reader_message where text <> ''"), 0);
    EXPECT_EQ(number("select count(*) from reader_relation where name <> '' or other_id is not null"), 0);
    EXPECT_EQ(number("select count(*) from registration where reader_id is not null"), 1) << "of the guarantor alone";
}

TEST_F(PersonalDataTest, AGuarantorWhoIsForgottenIsNone) {
    readers::Reader child = library.addReader("R-3");
    child.birthDate = Day(2015, 5, 5);
    child = library.change(child);
    relation(child.id, anna.id);
    const auto known = [&] {
        return *library.read([&](storage::Snapshot& s) { return details.of(s, library.by(s), child.id); });
    };
    EXPECT_FALSE(known().guarantorMissing);
    ASSERT_TRUE(erase());
    EXPECT_TRUE(known().guarantorMissing);
    EXPECT_TRUE(known().relations.empty()) << "a line without anybody says nothing";
}

TEST_F(PersonalDataTest, AConsentIsToTheNewestTextAndAMinorsIsByAParent) {
    const readers::NewConsent photo{.purpose = readers::ConsentPurpose::Photo};
    EXPECT_TRUE(std::holds_alternative<readers::NoConsentForm>(give(photo).error()));
    addText(readers::ConsentPurpose::Photo);
    EXPECT_EQ(give(photo)->edition, 1);
    EXPECT_TRUE(std::holds_alternative<readers::ConsentGivenAlready>(give(photo).error()));
    addText(readers::ConsentPurpose::Photo, "Келісім, жаңа мәтін");
    EXPECT_EQ(give(photo)->edition, 2) << "the earlier one was to another text";

    anna.birthDate = Day(2014, 5, 1);
    anna = library.change(anna);
    addText(readers::ConsentPurpose::Messages);
    readers::NewConsent messages{.purpose = readers::ConsentPurpose::Messages};
    const auto refused = give(messages);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<readers::ParentNeeded>(refused.error()).age, 11);
    messages.byParent = true;
    const auto given = give(messages);
    ASSERT_TRUE(given);
    const auto withdraw = [&] {
        return library.write(
            [&](storage::Transaction& tx) { return consents.withdraw(tx, library.by(tx), given->id); });
    };
    EXPECT_EQ(withdraw()->withdrawnOn, library.clock().today());
    EXPECT_FALSE(withdraw());
}

} // namespace kitapdar::circulation
