// Words that were divided at the end of a line, put together: only where the hyphen is of the line and not of the word.
#pragma once

#include "core/derivatives/FlowPage.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kitapdar::derivatives {

class Hyphens {
public:
    /// The book's own words decide where one is written both ways.
    explicit Hyphens(const std::vector<FlowPage>& pages);

    /// `first` ends with a hyphen: "мек-" and "теп," are "мектеп,"; "Алма-" and "Ата" are "Алма-Ата".
    std::string joined(std::string_view first, std::string_view second) const;

private:
    int timesOf(const std::string& word) const;

    std::unordered_map<std::string, int> m_words; // small, without what stands around them
};

} // namespace kitapdar::derivatives
