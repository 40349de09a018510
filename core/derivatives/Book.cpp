#include "core/derivatives/Book.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::derivatives {

bool Book::hasText() const {
    return std::ranges::any_of(pages, [](const BookPage& page) { return !page.layout.blocks.empty(); });
}

std::string languageTag(std::string_view language) {
    using Pair = std::pair<std::string_view, std::string_view>;
    static constexpr std::array shorter = {Pair{"kaz", "kk"}, Pair{"rus", "ru"}, Pair{"eng", "en"}, Pair{"ger", "de"},
                                           Pair{"deu", "de"}, Pair{"fre", "fr"}, Pair{"fra", "fr"}, Pair{"tur", "tr"},
                                           Pair{"uzb", "uz"}, Pair{"kir", "ky"}, Pair{"tat", "tt"}, Pair{"bak", "ba"},
                                           Pair{"uig", "ug"}, Pair{"tuk", "tk"}, Pair{"tgk", "tg"}, Pair{"ukr", "uk"},
                                           Pair{"bel", "be"}, Pair{"ara", "ar"}, Pair{"per", "fa"}, Pair{"fas", "fa"},
                                           Pair{"chi", "zh"}, Pair{"zho", "zh"}, Pair{"kor", "ko"}, Pair{"lat", "la"}};
    for (const auto& [record, tag] : shorter) {
        if (record == language) return std::string(tag);
    }
    const bool isCode =
        language.size() == 3 && std::ranges::all_of(language, [](char each) { return each >= 'a' && each <= 'z'; });
    return isCode ? std::string(language) : "und";
}

} // namespace kitapdar::derivatives
