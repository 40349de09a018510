// What the check of a library finds, as tests compare it.
#pragma once

#include "core/administration/LibraryCheck.h"
#include "core/library/Library.h"

#include <string>
#include <vector>

namespace kitapdar::test {

/// A line each, "code detail"; "" when the library is sound. `known`: ends of the journal that others remember.
inline std::string problemsOf(Library& library, const std::vector<journal::Head>& known = {}) {
    jobs::Progress progress;
    const auto found = checkLibrary(library.store(), library.search(), known, progress);
    if (!found) return "fault " + found.error().detail;
    std::string lines;
    for (const CheckProblem& each : *found) lines += each.code + " " + each.detail + "\n";
    return lines;
}

} // namespace kitapdar::test
