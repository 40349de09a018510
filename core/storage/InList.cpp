#include "core/storage/InList.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace kitapdar::storage {

namespace {

// Few lengths, so that few statements are prepared; what is missing of one is filled with a value that is there
// already.
constexpr std::size_t lengths[] = {1, 10, 32, 90, 500};

std::string marks(std::size_t count) {
    std::string list = "$1";
    for (std::size_t i = 2; i <= count; ++i) list += ", $" + std::to_string(i);
    return list;
}

} // namespace

Result<void> eachIn(Snapshot& snapshot, const std::string& select, std::span<const Value> values,
                    const RowVisitor& visitor) {
    while (!values.empty()) {
        const auto* const fitting =
            std::ranges::find_if(lengths, [&](std::size_t each) { return each >= values.size(); });
        const std::size_t length = fitting == std::end(lengths) ? lengths[std::size(lengths) - 1] : *fitting;
        const auto some = values.first(std::min(length, values.size()));
        Parameters parameters(some.begin(), some.end());
        parameters.resize(length, some.front());
        CHECK(snapshot.each(select + " in (" + marks(length) + ")", parameters, visitor));
        values = values.subspan(some.size());
    }
    return {};
}

} // namespace kitapdar::storage
