#include "core/readers/CategoryRepository.h"

#include "core/storage/Columns.h"

#include <algorithm>

namespace kitapdar::readers {

namespace {

constexpr auto categoryColumns =
    storage::columnsOf<Category>(storage::readOnly("id", &Category::id), storage::fixed("code", &Category::code),
                                 storage::edited("name_kk", &Category::kk), storage::edited("name_ru", &Category::ru),
                                 storage::edited("name_en", &Category::en), storage::edited("in_use", &Category::inUse),
                                 storage::readOnly("row_version", &Category::version));

} // namespace

Result<std::vector<Category>> CategoryRepository::all(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + categoryColumns.list() + " from reader_category order by id";
    TRY(auto stored, snapshot.all(sql, {}, categoryColumns));
    return stored.empty() ? shippedCategories() : stored;
}

Result<std::optional<Category>> CategoryRepository::find(storage::Snapshot& snapshot, const std::string& code) const {
    TRY(const auto categories, all(snapshot));
    const auto found = std::ranges::find(categories, code, &Category::code);
    return found == categories.end() ? std::optional<Category>() : *found;
}

Result<std::int64_t> CategoryRepository::readersOf(storage::Snapshot& snapshot, const std::string& code) const {
    return snapshot.number("select count(*) from reader where category = $1", {code});
}

Result<CategoryId> CategoryRepository::insert(journal::Operation& operation, const Category& category) const {
    TRY(const auto id, operation.insert("reader_category", categoryColumns.inserted(category)));
    return CategoryId(id);
}

Result<void> CategoryRepository::update(journal::Operation& operation, const Category& category) const {
    return operation.update("reader_category", category.id.value, categoryColumns.changed(category), category.version);
}

Result<void> CategoryRepository::erase(journal::Operation& operation, CategoryId id) const {
    return operation.erase("reader_category", id.value);
}

} // namespace kitapdar::readers
