#include "core/storage/Transaction.h"

namespace kitapdar::storage {

Result<std::int64_t> Transaction::nextNumber(std::string_view counter) {
    return number(
        "insert into counter (name, value) values ($1, 1) "
        "on conflict (name) do update set value = counter.value + 1 returning value",
        {counter});
}

Result<void> Transaction::continueNumbersAfter(std::string_view counter, std::int64_t last) {
    CHECK(
        execute("insert into counter (name, value) values ($1, $2) "
                "on conflict (name) do update set value = excluded.value",
                {counter, last}));
    return {};
}

} // namespace kitapdar::storage
