// What people type into the search box.
#pragma once

#include "tests/bench/library/Options.h"

#include <string>
#include <vector>

namespace kitapdar::bench {

struct Kind {
    std::string name;
    std::vector<std::string> queries;
};

/// Queries drawn from titles, so that a frequent word is asked for as often as it is met.
std::vector<Kind> kindsOfQueries(const Options& options);

} // namespace kitapdar::bench
