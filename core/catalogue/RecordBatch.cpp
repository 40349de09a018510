#include "core/catalogue/RecordBatch.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace kitapdar::catalogue {

namespace {

// Few lengths, so that few statements are prepared; what is missing of one is filled with an id that is there already.
constexpr std::size_t lengths[] = {1, 10, 90};

std::string marks(std::size_t count) {
    std::string list = "$1";
    for (std::size_t i = 2; i <= count; ++i) list += ", $" + std::to_string(i);
    return list;
}

} // namespace

Result<void> eachOfRecords(storage::Snapshot& snapshot, const std::string& select, const std::vector<RecordId>& ids,
                           const storage::RowVisitor& visitor) {
    std::span<const RecordId> rest(ids);
    while (!rest.empty()) {
        const auto* const fitting =
            std::ranges::find_if(lengths, [&](std::size_t each) { return each >= rest.size(); });
        const std::size_t length = fitting == std::end(lengths) ? lengths[std::size(lengths) - 1] : *fitting;
        const std::size_t count = std::min(length, rest.size());
        storage::Parameters parameters(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(count));
        parameters.resize(length, storage::Value(rest.front()));
        CHECK(snapshot.each(select + " where r.id in (" + marks(length) + ")", parameters, visitor));
        rest = rest.subspan(count);
    }
    return {};
}

} // namespace kitapdar::catalogue
