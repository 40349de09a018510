// Changes of fields in words: before and after, and nothing of a reader that may not be seen in passing.
#include "wording/ChangeWords.h"

#include <gtest/gtest.h>

namespace kitapdar {
namespace {

TEST(ChangeWords, SayTheFieldAndItsValueBeforeAndAfter) {
    EXPECT_EQ(words(journal::FieldChange{"copy", "shelf", "63.3", "84"}), QStringLiteral("Shelf mark: 63.3 → 84"));
    EXPECT_EQ(words(journal::FieldChange{"copy", "condition_on", "", "2026-02-03"}),
              QStringLiteral("Since: — → 03.02.2026"));
    EXPECT_EQ(words(journal::FieldChange{"copy", "place", "hall", "store"},
                    [](const std::string& code) { return QStringLiteral("<%1>").arg(QString::fromStdString(code)); }),
              QStringLiteral("Place: <hall> → <store>"));
    EXPECT_FALSE(words(journal::FieldChange{"copy", "price", "100", "150000"}).contains(QStringLiteral("150000")))
        << "an amount is no number of tiyn";
    EXPECT_FALSE(words(journal::FieldChange{"copy", "lending", "home", "reading_room"})
                     .contains(QStringLiteral("reading_room")));
}

TEST(ChangeWords, NameRestrictedDataOfAReaderAndShowNoneOfThem) {
    for (const char* column :
         {"surname", "given_name", "patronymic", "birth_date", "iin", "phone", "address", "note", "blocked_reason"}) {
        const QString text = words(journal::FieldChange{"reader", column, "BEFORE", "AFTER"});
        EXPECT_FALSE(text.isEmpty()) << column;
        EXPECT_FALSE(text.contains(QStringLiteral("BEFORE")) || text.contains(QStringLiteral("AFTER"))) << column;
    }
    EXPECT_EQ(words(journal::FieldChange{"reader", "name_key", "BEFORE", "AFTER"}), QString());
    EXPECT_EQ(words(journal::FieldChange{"reader", "column_of_tomorrow", "BEFORE", "AFTER"}), QString());
}

TEST(ChangeWords, OfARecordWhoseListedFieldsStayedSayThatOthersChanged) {
    EXPECT_EQ(words(std::vector<journal::FieldChange>{{"record", "marc", "", ""}}),
              QStringLiteral("other fields of the record"));
    EXPECT_EQ(words(std::vector<journal::FieldChange>{{"record", "marc", "", ""}, {"record", "title", "А", "Б"}}),
              QStringLiteral("Title: А → Б"));
}

} // namespace
} // namespace kitapdar
