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

} // namespace
} // namespace kitapdar
