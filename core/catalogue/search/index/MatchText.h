// A match written in a language of queries: words, groups and brackets around groups within groups. Pure. Private to
// core/catalogue.
#pragma once

#include "core/catalogue/search/query/Match.h"

#include <string>
#include <string_view>

namespace kitapdar::catalogue {

struct MatchLanguage {
    std::string_view both; // between two, with its blanks
    std::string_view either;
    std::string_view without;
    std::string everything;
    std::string (*words)(const Match&); // stands anywhere without brackets
};

/// The match must not be Nothing.
std::string matchText(const Match& match, const MatchLanguage& language);

} // namespace kitapdar::catalogue
