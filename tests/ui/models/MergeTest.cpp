#include "core/readers/ReaderColumns.h"
#include "ui/models/Merge.h"

#include <gtest/gtest.h>

namespace kitapdar::ui {

namespace {

readers::Reader reader() {
    readers::Reader reader;
    reader.name = {"Ахметов", "Жан", {}};
    reader.phone = "701";
    reader.version = 1;
    return reader;
}

std::optional<readers::Reader> together(const readers::Reader& typed, const readers::Reader& stored) {
    return merged(reader(), typed, stored, readers::readerColumns);
}

} // namespace

TEST(Merge, KeepsWhatIsTypedAndTakesOverTheRest) {
    readers::Reader typed = reader();
    typed.name.given = "Жандос";
    readers::Reader stored = reader();
    stored.phone = "702";
    stored.version = 2;
    const auto both = together(typed, stored);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->name.given, "Жандос");
    EXPECT_EQ(both->phone, "702");
    EXPECT_EQ(both->version, 2); // so that it can be written
}

TEST(Merge, RefusesTwoChangesOfTheSame) {
    readers::Reader typed = reader();
    typed.phone = "703";
    readers::Reader stored = reader();
    stored.phone = "702";
    EXPECT_FALSE(together(typed, stored));
}

TEST(Merge, TakesTheSameChangeOfBothForOne) {
    readers::Reader typed = reader();
    typed.phone = "702";
    EXPECT_TRUE(together(typed, typed));
}

TEST(Merge, LooksAtWhatAPersonEditsOnly) {
    readers::Reader other = reader();
    other.version = 5;
    EXPECT_TRUE(sameFields(reader(), other, readers::readerColumns));
    other.name.patronymic = "Оспанұлы";
    EXPECT_FALSE(sameFields(reader(), other, readers::readerColumns));
}

} // namespace kitapdar::ui
