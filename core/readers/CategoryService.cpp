#include "core/readers/CategoryService.h"

#include "core/journal/Journal.h"
#include "core/readers/CategoryRepository.h"
#include "core/readers/CategoryRules.h"
#include "core/readers/Kinds.h"
#include "core/text/Barcode.h"

#include <algorithm>

namespace kitapdar::readers {

namespace {

const CategoryRepository stored;
constexpr std::size_t longestCode = 24;

bool isCode(const std::string& code) {
    return !code.empty() && code.size() <= longestCode && std::ranges::all_of(code, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

bool isShipped(const std::string& code) {
    return std::ranges::find(shippedCategories(), code, &Category::code) != shippedCategories().end();
}

Category tidied(const Category& given) {
    Category category = given;
    category.code = text::normalizeScan(given.code);
    for (auto name : {&Category::kk, &Category::ru, &Category::en}) category.*name = text::normalizeScan(given.*name);
    return category;
}

/// A shipped one without a name of its own is worded by the program.
bool hasName(const Category& category) {
    return !category.kk.empty() || !category.ru.empty() || !category.en.empty() || isShipped(category.code);
}

Result<void> finish(journal::Operation& operation, const Category& category) {
    operation.about("reader_category", category.id.value);
    operation.fact(journal::FactName::Category, category.code);
    operation.fact(journal::FactName::Name, category.kk.empty() ? category.ru : category.kk);
    CHECK(operation.finish());
    return {};
}

} // namespace

namespace kinds {

Result<bool> categoryMissed(storage::Snapshot& snapshot, const journal::Entry& entry) {
    const std::string code = factText(entry.facts, journal::FactName::Category);
    TRY(const auto category, stored.find(snapshot, code));
    if (category || code.empty()) return false;
    TRY(const auto readers, stored.readersOf(snapshot, code));
    TRY(const auto rules, rulesOf(snapshot, code));
    return readers + rules > 0;
}

} // namespace kinds

Result<std::vector<Category>> CategoryService::list(storage::Snapshot& snapshot) const { return stored.all(snapshot); }

Result<Category, CategoryRefusal> CategoryService::add(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::LibraryEdit>& by,
                                                       const Category& given) const {
    Category category = tidied(given);
    if (!isCode(category.code) || !hasName(category)) return fail(CategoryMalformed{category.code});
    TRY(const auto same, stored.find(transaction, category.code));
    if (same) return fail(CategoryTaken{category.code});
    CHECK(addShipped(transaction, by));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addCategory);
    TRY(category.id, stored.insert(operation, category));
    category.version = 1;
    CHECK(finish(operation, category));
    return category;
}

Result<Category, CategoryRefusal> CategoryService::edit(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::LibraryEdit>& by,
                                                        const Category& given) const {
    const bool unstored = given.id.value == 0; // read before the shipped ones were written
    CHECK(addShipped(transaction, by));
    Category category = tidied(given);
    TRY(const auto present, stored.find(transaction, category.code));
    if (!present) return fail(NoSuchCategory{category.code});
    if (!hasName(category)) return fail(CategoryMalformed{category.code});
    category.id = present->id;
    if (unstored) category.version = present->version;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::editCategory);
    CHECK(stored.update(operation, category));
    ++category.version;
    CHECK(finish(operation, category));
    return category;
}

Result<void, CategoryRefusal> CategoryService::remove(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::LibraryEdit>& by,
                                                      const std::string& code) const {
    CHECK(addShipped(transaction, by));
    TRY(const auto category, stored.find(transaction, code));
    if (!category) return fail(NoSuchCategory{code});
    TRY(const auto readers, stored.readersOf(transaction, code));
    TRY(const auto rules, rulesOf(transaction, code));
    if (readers + rules > 0) return fail(CategoryInUse{code, readers, rules});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeCategory);
    CHECK(stored.erase(operation, category->id));
    CHECK(finish(operation, *category));
    return {};
}

Result<void, Refusal<>> CategoryService::addShipped(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::LibraryEdit>& by) const {
    TRY(const auto present, stored.all(transaction));
    if (present.front().id.value != 0) return {};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::shipCategories);
    for (const Category& each : shippedCategories()) CHECK(stored.insert(operation, each));
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::readers
