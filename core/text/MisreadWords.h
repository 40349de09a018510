// Words that show which language they are of, when letters of KZ-1048 or PT154 were read as cp1251: "Ўлы" is "Ұлы", for
// no Belarusian word begins so, and "воўк" is Belarusian, for no Kazakh word has two vowels there. Pure.
#pragma once

#include <cstddef>
#include <string_view>

namespace kitapdar::text {

/// Words that have letters which cp1251, KZ-1048 and PT154 show differently.
struct MisreadWords {
    std::size_t all = 0;
    // Kazakh, and of no language of cp1251:
    std::size_t kz1048 = 0; // in KZ-1048 alone, or the same word in both
    std::size_t pt154 = 0;  // in PT154 alone, with letters where cp1251 has some
    std::size_t either = 0; // in both, but another word in each: "Әуезов" of PT154 is "Ғуезов" in KZ-1048
    long long eitherAsPt154 = 0; // by how much the letters of those are likelier in PT154 than in KZ-1048
    std::size_t mayBeKz1048 = 0; // Kazakh in it, whatever else
    std::size_t mayBePt154 = 0;
    std::size_t cp1251 = 0; // Ukrainian, Belarusian, Serbian or Macedonian, and Kazakh in neither

    MisreadWords& operator+=(const MisreadWords& more);
};

/// `points`: text as cp1251 shows it. Time is linear.
MisreadWords misreadWords(std::u32string_view points);

} // namespace kitapdar::text
