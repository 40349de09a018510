#include "wording/OverdueWords.h"
#include "wording/PaperWords.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar {
namespace {

TEST(DueSlip, NamesTheAuthorOfABookThatHasOne) {
    DueSlip slip{"", "KZR00000017", Instant{1'772'440'000'000}, {}};
    circulation::LoanRow row;
    row.title = "Абай жолы";
    row.authors = "Әуезов М. О.";
    row.barcode = "KZL00000010";
    row.loan.dueOn = Day(2026, 3, 17);
    slip.loans.push_back(row);
    const auto says = [](const documents::Document& document, const std::string& text) {
        return std::ranges::any_of(document.blocks, [&](const documents::Block& block) {
            const auto* paragraph = std::get_if<documents::Paragraph>(&block);
            return paragraph && paragraph->text == text;
        });
    };
    EXPECT_TRUE(says(dueSlip(slip, documents::a4, Language::English), "Әуезов М. О."));
    slip.loans.front().authors.clear();
    EXPECT_FALSE(says(dueSlip(slip, documents::a4, Language::English), "")) << "no line without a text";
}

bool says(const documents::Document& document, const std::string& text) {
    return std::ranges::any_of(document.blocks, [&](const documents::Block& block) {
        const auto* paragraph = std::get_if<documents::Paragraph>(&block);
        return paragraph && paragraph->text == text;
    });
}

TEST(DueSlip, SaysWhereTheLibraryIsFound) {
    const DueSlip slip{"", "KZR00000017", Instant{0}, {}, {"Алматы, Абай даңғылы, 14"}};
    EXPECT_TRUE(says(dueSlip(slip, documents::a4, Language::English), "Алматы, Абай даңғылы, 14"));
}

TEST(ReminderLetter, SaysWhereTheBranchIsFound) {
    places::Place branch;
    branch.id = places::PlaceId(1);
    branch.code = "B";
    branch.address = "Алматы, Абай даңғылы, 14";
    branch.phone = "+7 727 000 00 00";
    places::Place hall;
    hall.id = places::PlaceId(2);
    hall.code = "H";
    hall.name.en = "Lending";
    hall.parent = branch.id;
    circulation::ReminderLetter letter;
    letter.step = 1;
    letter.loans.emplace_back().place = "H";
    const auto paper = reminderLetter(letter, {"Library", {branch, hall}}, Day(2026, 3, 2), Language::English);
    EXPECT_TRUE(says(paper, "Lending"));
    EXPECT_TRUE(says(paper, "Алматы, Абай даңғылы, 14"));
    EXPECT_TRUE(says(paper, "Phone: +7 727 000 00 00"));
}

} // namespace
} // namespace kitapdar
