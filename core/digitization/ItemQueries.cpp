#include "core/digitization/ItemQueries.h"

#include "core/digitization/ItemRepository.h"
#include "core/storage/InList.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kitapdar::digitization {

namespace {

/// Every word of the text begins a word of the title or the author, whatever the script it is typed in.
class TextFilter {
public:
    explicit TextFilter(const std::string& text) {
        for (const std::string& word : text::skeleton(text)) m_words.push_back(text::queryVariants(word));
    }

    bool matches(const ItemRow& row) const {
        if (m_words.empty()) return true;
        const auto tokens = text::skeleton(row.title + " " + row.authors);
        return std::ranges::all_of(m_words, [&](const auto& variants) {
            return std::ranges::any_of(tokens, [&](const std::string& token) {
                return std::ranges::any_of(variants,
                                           [&](const std::string& variant) { return token.starts_with(variant); });
            });
        });
    }

private:
    std::vector<std::vector<std::string>> m_words;
};

} // namespace

Result<std::optional<ItemRow>> ItemQueries::byId(storage::Snapshot& snapshot, ItemId id, Day today) const {
    TRY(auto rows, ItemRepository(snapshot).rows("i.id = $1", {id}, today));
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

Result<std::vector<ItemRow>> ItemQueries::list(storage::Snapshot& snapshot, const ItemFilter& filter, Day today) const {
    std::string condition = "1 = 1";
    storage::Parameters parameters;
    auto require = [&](std::string_view column, storage::Value value) {
        parameters.push_back(std::move(value));
        condition += " and " + std::string(column) + " = $" + std::to_string(parameters.size());
    };
    if (filter.state) require("i.state", code(*filter.state));
    if (filter.batch) require("i.batch_id", *filter.batch);
    if (filter.category) require("i.category", code(*filter.category));

    TRY(auto rows, ItemRepository(snapshot).rows(condition, parameters, today));
    const TextFilter text(filter.text);
    std::erase_if(rows, [&](const ItemRow& row) { return !text.matches(row); });
    // What is done stands below all that is to be done. Stable: of two equally urgent items the one that waits longer
    // stands first.
    std::ranges::stable_sort(rows, std::greater<>(), [](const ItemRow& row) {
        return std::pair(awaitsWork(row.item.state), row.priority.total);
    });
    return rows;
}

Result<std::vector<ItemFile>> ItemQueries::files(storage::Snapshot& snapshot, ItemId item) const {
    return ItemRepository(snapshot).files(item);
}

Result<std::optional<ItemId>> ItemQueries::openItemOf(storage::Snapshot& snapshot, catalogue::RecordId record) const {
    return ItemRepository(snapshot).openItemOf(record);
}

Result<std::int64_t> ItemQueries::countOfImport(storage::Snapshot& snapshot, catalogue::ImportId import) const {
    return snapshot.number(
        "select count(*) from digitization_item d where exists (select 1 from record r where r.id = d.record_id and "
        "r.import_id = $1) or exists (select 1 from copy c where c.id = d.copy_id and c.import_id = $1)",
        {import});
}

Result<std::int64_t> ItemQueries::countOf(storage::Snapshot& snapshot, const storage::Parameters& records,
                                          const storage::Parameters& copies) const {
    std::set<std::int64_t> items;
    const auto found = [&](const storage::Row& row) {
        items.insert(row.integer(0));
        return true;
    };
    CHECK(storage::eachIn(snapshot, "select id from digitization_item where record_id", records, found));
    CHECK(storage::eachIn(snapshot, "select id from digitization_item where copy_id", copies, found));
    return static_cast<std::int64_t>(items.size());
}

Result<std::vector<BatchProgress>> ItemQueries::batches(storage::Snapshot& snapshot, Day today) const {
    return ItemRepository(snapshot).batches(today);
}

} // namespace kitapdar::digitization
