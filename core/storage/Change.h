// Change: a row that a transaction changed, as listeners are told of it after the commit.
#pragma once

#include <compare>
#include <cstdint>
#include <set>
#include <string>

namespace kitapdar::storage {

struct Change {
    std::string table;
    std::int64_t id = 0;
    friend auto operator<=>(const Change&, const Change&) = default;
};
using ChangeSet = std::set<Change>;

} // namespace kitapdar::storage
