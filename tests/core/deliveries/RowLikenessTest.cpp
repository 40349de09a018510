#include "core/deliveries/RowRecord.h"

#include <gtest/gtest.h>

namespace kitapdar::deliveries {

namespace {

DeliveryRow rowOf(const std::string& title) {
    DeliveryRow row;
    row.title = title;
    row.year = 2000;
    return row;
}

CandidateEdition asRecord(const RowEditions& row) { return {row.all.front(), row.volumeNumber, row.titles.front()}; }

} // namespace

TEST(RowLikeness, TitlesWithOneShortNumberAreTwo) {
    const RowEditions one = rowEditionsOf(rowOf("Книга номер 48957"));
    const RowEditions other = rowEditionsOf(rowOf("Книга номер 70576"));
    ASSERT_EQ(one.all.front()[catalogue::EditionPart::Title], other.all.front()[catalogue::EditionPart::Title]);
    EXPECT_EQ(likenessOf(one, asRecord(one)), Likeness::Title);
    EXPECT_EQ(likenessOf(one, asRecord(other)), Likeness::None);
}

TEST(RowLikeness, ASubtitleOfOneOfThemDoesNotPartThem) {
    const RowEditions row = rowEditionsOf(rowOf("Абай жолы"));
    CandidateEdition record = asRecord(row);
    record.title += " роман эпопея";
    EXPECT_EQ(likenessOf(row, record), Likeness::Title);
}

} // namespace kitapdar::deliveries
