// What is found of a page when its text is there: flags of core/pages that only a reading can tell.
#pragma once

#include "core/journal/Operation.h"
#include "core/pages/Page.h"
#include "core/recognition/Reading.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::recognition {

/// The page as far as its flags depend on it.
struct FlagFacts {
    pages::PageKind kind = pages::PageKind::Normal;
    bool isMarkedKazakh = false;
    int ink = 0;        // as of Reading
    int inkOutside = 0; // as of Reading
    int words = 0;
    std::string_view plain;
};

/// Ten thousandths of the area: a page with more ink has something on it.
inline constexpr int inkedFrom = 50;
/// Ten thousandths of the ink that looks like letters: a page with more of it outside of its words has lost a column.
inline constexpr int lostFrom = 2500;

/// NoText, LostColumn and WrongLanguage with their values, those that hold.
std::vector<std::pair<pages::Flag, std::int64_t>> flagsOf(const FlagFacts& facts);

/// Makes these three flags of the page what they are now; others stay.
Result<void> writeFlags(storage::Transaction& transaction, journal::Operation& operation, pages::PageId page,
                        const std::vector<std::pair<pages::Flag, std::int64_t>>& flags);

} // namespace kitapdar::recognition
