#include "core/readers/CategoryService.h"
#include "tests/support/DeskLibrary.h"
#include "tests/support/Refused.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kitapdar::readers {

namespace {

using test::refused;

class CategoryServiceTest : public ::testing::Test {
protected:
    Result<Category, CategoryRefusal> add(const std::string& code, const std::string& ru) {
        Category category;
        category.code = code;
        category.ru = ru;
        return library.write([&](storage::Transaction& tx) { return service.add(tx, library.by(tx), category); });
    }
    Result<Category, CategoryRefusal> edit(const Category& category) {
        return library.write([&](storage::Transaction& tx) { return service.edit(tx, library.by(tx), category); });
    }
    Result<void, CategoryRefusal> remove(const std::string& code) {
        return library.write([&](storage::Transaction& tx) { return service.remove(tx, library.by(tx), code); });
    }
    Category with(const std::string& code) {
        const auto all = library.read([&](storage::Snapshot& s) { return service.list(s); });
        const auto found = std::ranges::find(*all, code, &Category::code);
        return found == all->end() ? Category() : *found;
    }
    Result<Registered, ReaderRefusal> reader(const std::string& category) {
        NewReader given;
        given.name.surname = "Ахметова";
        given.category = category;
        return library.write([&](storage::Transaction& tx) { return library.readers.add(tx, library.by(tx), given); });
    }

    test::DeskLibrary library;
    CategoryService service{library.journal()};
};

} // namespace

TEST_F(CategoryServiceTest, ALibraryThatHasChangedNoneHasTheShippedOnes) {
    EXPECT_EQ(with("teacher").code, "teacher");
    EXPECT_TRUE(reader("teacher"));
    EXPECT_TRUE(refused<UnknownCategory>(reader("farmer")).isMissing);
    EXPECT_EQ(refused<UnknownCategory>(reader("farmer")).category, "farmer");
    ASSERT_TRUE(add("farmer", "фермер"));
    EXPECT_TRUE(reader("farmer"));
    EXPECT_TRUE(reader("teacher")) << "the shipped ones stay beside it";
}

TEST_F(CategoryServiceTest, OneThatIsOutOfUseStaysWithItsReaders) {
    Reader kept = reader("worker")->reader;
    Category worker = with("worker");
    worker.inUse = false;
    ASSERT_TRUE(edit(worker));
    EXPECT_EQ(refused<UnknownCategory>(reader("worker")).category, "worker");
    EXPECT_FALSE(refused<UnknownCategory>(reader("worker")).isMissing);
    kept.note = "!";
    EXPECT_EQ(library.change(kept).category, "worker");
    EXPECT_EQ(refused<CategoryInUse>(remove("worker")).readers, 1);
    library.setRule("loan_days", "7", "pensioner");
    EXPECT_EQ(refused<CategoryInUse>(remove("pensioner")).rules, 1);
    EXPECT_TRUE(remove("child"));
    EXPECT_EQ(with("child").code, "");
    EXPECT_TRUE(library.undo());
    EXPECT_EQ(with("child").code, "child");
}

TEST_F(CategoryServiceTest, RefusesWhatNobodyCouldName) {
    (void)refused<CategoryMalformed>(add("Фермер", "фермер"));
    (void)refused<CategoryMalformed>(add("farmer", " "));
    EXPECT_EQ(refused<CategoryTaken>(add("child", "дитя")).category, "child");
    (void)refused<NoSuchCategory>(remove("none"));
    Category stale = *add("farmer", "фермер");
    ASSERT_TRUE(edit(stale));
    EXPECT_EQ(faultIn(edit(stale).error())->kind, Fault::Kind::Conflict);
}

TEST_F(CategoryServiceTest, AnUndoLeavesNoReaderWithoutHisCategory) {
    ASSERT_TRUE(add("farmer", "фермер"));
    const auto entry = library.read([&](storage::Snapshot& s) { return library.journal().latest(s, 1); })->front();
    ASSERT_TRUE(reader("farmer"));
    const auto undone =
        library.write([&](storage::Transaction& tx) { return library.journal().undo(tx, library.by(tx), entry); });
    EXPECT_EQ(refused<journal::UndoForbidden>(undone).kind, "category.add");
}

} // namespace kitapdar::readers
