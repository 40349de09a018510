#include "core/staff/Passwords.h"

#include "core/base/Embedded.h"
#include "core/base/Time.h"
#include "core/text/Fold.h"
#include "core/text/Name.h"
#include "core/text/Transliterate.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace kitapdar::staff {

namespace {

/// Characters, each as its UTF-8.
using Characters = std::vector<std::string>;

Characters charactersOf(std::string_view text) {
    Characters characters;
    for (const char byte : text) {
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
        if (continues && !characters.empty()) {
            characters.back() += byte;
        } else {
            characters.emplace_back(1, byte);
        }
    }
    return characters;
}

/// In small letters; what is no letter stays as it is.
std::string small(std::string_view text) {
    std::string folded;
    for (const std::string& each : charactersOf(text)) {
        const std::string exact = text::exactText(each);
        folded += exact.empty() ? each : exact;
    }
    return folded;
}

bool isDigit(const std::string& character) {
    return character.size() == 1 && character[0] >= '0' && character[0] <= '9';
}

bool isLetter(const std::string& character) { return !isDigit(character) && !text::exactText(character).empty(); }

/// Part of the characters between what is no letter at both ends.
std::string withoutEnds(const Characters& characters) {
    const auto begin = std::ranges::find_if(characters, isLetter);
    const auto end = std::find_if(characters.rbegin(), characters.rend(), isLetter).base();
    std::string inner;
    for (auto at = begin; at < end; ++at) inner += *at;
    return inner;
}

bool startsAt(const Characters& text, std::size_t at, const Characters& part) {
    return at + part.size() <= text.size() &&
           std::equal(part.begin(), part.end(), text.begin() + static_cast<std::ptrdiff_t>(at));
}

/// How many characters of a text are in parts that anybody would guess.
class Coverage {
public:
    explicit Coverage(Characters text) : m_text(std::move(text)), m_longest(m_text.size(), 0) {}

    /// The part of `length` characters that begins there is guessed.
    void cover(std::size_t at, std::size_t length) { m_longest[at] = std::max(m_longest[at], length); }

    void words(const std::vector<Characters>& words) {
        for (const Characters& word : words) {
            for (std::size_t at = 0; at < m_text.size(); ++at) {
                if (startsAt(m_text, at, word)) cover(at, word.size());
            }
        }
    }

    /// Neighbours in a row of keys or in the row backwards, four and more.
    void rows(const Characters& keys) {
        static constexpr std::array<std::string_view, 4> all = {"`1234567890-=", "qwertyuiop[]", "asdfghjkl;'",
                                                                "zxcvbnm,./"};
        if (keys.size() != m_text.size()) return; // a key that stands for two characters
        for (const std::string_view row : all) {
            const auto place = [&](std::size_t at) {
                const auto found = keys[at].size() == 1 ? row.find(keys[at][0]) : std::string_view::npos;
                return found == std::string_view::npos ? -100 : static_cast<int>(found);
            };
            runs([&](std::size_t at, int step) { return place(at) >= 0 && place(at + 1) == place(at) + step; }, {-1, 1},
                 4);
        }
    }

    /// The same character three times and more.
    void repetitions() {
        runs([&](std::size_t at, int) { return m_text[at + 1] == m_text[at]; }, {0}, 3);
    }

    /// 1930 … 2099.
    void years() {
        for (std::size_t at = 0; at + 4 <= m_text.size(); ++at) {
            const auto digits = [&](std::size_t number) { return isDigit(m_text[at + number]); };
            if (!digits(0) || !digits(1) || !digits(2) || !digits(3)) continue;
            const std::string century = m_text[at] + m_text[at + 1];
            if (century == "20" || (century == "19" && m_text[at + 2] >= "3")) cover(at, 4);
        }
    }

    /// The characters that are in none of the parts, however these are laid side by side.
    std::size_t uncovered() const {
        std::vector<std::size_t> least(m_text.size() + 1, m_text.size());
        least[0] = 0;
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            least[at + 1] = std::min(least[at + 1], least[at] + 1);
            for (std::size_t length = 1; length <= m_longest[at]; ++length)
                least[at + length] = std::min(least[at + length], least[at] + (length < 3 ? length : 0));
        }
        return least.back();
    }

private:
    template <class Continues>
    void runs(Continues continues, std::initializer_list<int> steps, std::size_t shortest) {
        for (const int step : steps) {
            for (std::size_t at = 0; at < m_text.size(); ++at) {
                std::size_t length = 1;
                while (at + length < m_text.size() && continues(at + length - 1, step)) ++length;
                if (length >= shortest) cover(at, length);
            }
        }
    }

    Characters m_text;
    std::vector<std::size_t> m_longest; // part that begins at a character
};

void addWord(std::set<std::string>& all, std::string_view word) {
    if (text::lengthOf(word) < 3) return;
    const std::string folded = small(word);
    all.insert(folded);
    all.insert(small(text::gost779B(word)));
    // As it comes out when the layout was not changed.
    for (const text::Layout layout : {text::Layout::Russian, text::Layout::Kazakh}) {
        all.insert(small(text::swapLayout(folded, layout, text::Layout::English)));
        all.insert(small(text::swapLayout(folded, text::Layout::English, layout)));
    }
}

std::vector<std::string> contextWords(const PasswordContext& context) {
    std::vector<std::string> texts = {"kitapdar", "кітапдар",   "китапдар",   "kitap",     "кітапхана",
                                      "library",  "biblioteka", "библиотека", context.code};
    texts.insert(texts.end(), context.names.begin(), context.names.end());
    texts.insert(texts.end(), context.libraryNames.begin(), context.libraryNames.end());
    std::vector<std::string> words;
    for (const std::string& each : texts) {
        for (std::string& word : text::words(each)) words.push_back(std::move(word));
    }
    words.push_back(context.code); // "AS-17" is two words, each too short
    return words;
}

/// Runs of letters that are a context word in another script: Aigul is Айгүл.
void coverOtherScripts(Coverage& coverage, const Characters& characters, const std::set<std::string>& skeletons) {
    for (std::size_t at = 0; at < characters.size();) {
        std::string run;
        std::size_t length = 0;
        while (at + length < characters.size() && isLetter(characters[at + length])) run += characters[at + length++];
        if (length >= 3 && skeletons.contains(text::skeletonText(run))) coverage.cover(at, length);
        at += std::max<std::size_t>(length, 1);
    }
}

bool isGuessable(std::string_view password, const PasswordContext& context) {
    const std::string folded = small(password);
    const Characters characters = charactersOf(folded);
    std::set<std::string> words;
    std::set<std::string> skeletons;
    for (const std::string& word : contextWords(context)) {
        addWord(words, word);
        if (text::lengthOf(word) >= 3) skeletons.insert(text::skeletonText(word));
    }
    std::vector<Characters> parts;
    for (const std::string& word : words) parts.push_back(charactersOf(word));

    Coverage coverage(characters);
    coverage.words(parts);
    coverOtherScripts(coverage, characters, skeletons);
    coverage.rows(characters);
    for (const text::Layout layout : {text::Layout::Russian, text::Layout::Kazakh})
        coverage.rows(charactersOf(text::swapLayout(folded, layout, text::Layout::English)));
    coverage.repetitions();
    coverage.years();
    return coverage.uncovered() <= 3;
}

std::optional<Day> dayOf(int year, int month, int day) {
    if (month < 1 || day < 1) return std::nullopt;
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return Day::fromIso(text.data());
}

bool isDay(std::string_view pin) {
    const auto two = [&](std::size_t at) { return (pin[at] - '0') * 10 + (pin[at + 1] - '0'); };
    const auto is = [](int year, int month, int day) {
        return dayOf(1900 + year, month, day) || dayOf(2000 + year, month, day);
    };
    return is(two(4), two(2), two(0)) || is(two(0), two(2), two(4)) || is(two(4), two(0), two(2));
}

} // namespace

bool isCommonPassword(std::string_view password) {
    const std::string folded = small(password);
    const std::string_view list = embedded::file("core/staff/data/common-passwords.tsv");
    std::size_t low = 0;
    std::size_t high = list.size(); // the line that begins at `low` or behind it and before `high`
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const std::size_t before = middle == 0 ? std::string_view::npos : list.rfind('\n', middle - 1);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::size_t end = std::min(list.find('\n', begin), list.size());
        const std::string_view line = list.substr(begin, end - begin);
        if (line == folded) return true;
        if (line < folded) {
            low = end + 1;
        } else {
            high = begin;
        }
    }
    return false;
}

Result<void, PasswordRefusal> checkPassword(std::string_view password, const PasswordRules& rules,
                                            const PasswordContext& context) {
    const auto length = static_cast<int>(text::lengthOf(password));
    const int least = std::max(rules.least, PasswordRules::leastEver);
    if (length < least) return fail(PasswordTooShort{least});
    if (length > PasswordRules::most) return fail(PasswordTooLong{PasswordRules::most});
    if (isCommonPassword(password) || isCommonPassword(withoutEnds(charactersOf(small(password)))))
        return fail(PasswordCommon{});
    if (isGuessable(password, context)) return fail(PasswordGuessable{});
    return {};
}

Result<void, PinRefusal> checkPin(std::string_view pin, std::string_view personnelCode) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (pin.size() != pinLength || !std::ranges::all_of(pin, digit)) return fail(PinMalformed{});
    const std::set<char> digits(pin.begin(), pin.end());
    bool up = true;
    bool down = true;
    for (std::size_t i = 1; i < pin.size(); ++i) {
        up = up && (pin[i] - '0') == (pin[i - 1] - '0' + 1) % 10;
        down = down && (pin[i] - '0') == (pin[i - 1] - '0' + 9) % 10;
    }
    const bool twice = pin.substr(0, 3) == pin.substr(3) ||
                       (pin.substr(0, 2) == pin.substr(2, 2) && pin.substr(2, 2) == pin.substr(4));
    std::string code;
    std::ranges::copy_if(personnelCode, std::back_inserter(code), digit);
    const bool ofCode =
        code.size() >= 3 && (code.find(pin) != std::string::npos || pin.find(code) != std::string_view::npos);
    if (digits.size() <= 2 || up || down || twice || ofCode || isDay(pin)) return fail(PinWeak{});
    return {};
}

std::string oneTimePassword() {
    static constexpr std::string_view alphabet = "ABCDEFGHJKMNPQRTUVWXYZ2346789";
    std::string password;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0) password += '-';
        password += alphabet[randombytes_uniform(alphabet.size())];
    }
    return password;
}

} // namespace kitapdar::staff
