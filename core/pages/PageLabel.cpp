#include "core/pages/PageLabel.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

namespace kitapdar::pages {

namespace {

constexpr std::int64_t mostRoman = 3999;
constexpr std::int64_t mostNumber = 99'999'999;

constexpr std::array<std::pair<std::int64_t, std::string_view>, 13> romanDigits = {{{1000, "m"},
                                                                                    {900, "cm"},
                                                                                    {500, "d"},
                                                                                    {400, "cd"},
                                                                                    {100, "c"},
                                                                                    {90, "xc"},
                                                                                    {50, "l"},
                                                                                    {40, "xl"},
                                                                                    {10, "x"},
                                                                                    {9, "ix"},
                                                                                    {5, "v"},
                                                                                    {4, "iv"},
                                                                                    {1, "i"}}};

char lowerOf(char letter) { return static_cast<char>(std::tolower(static_cast<unsigned char>(letter))); }
char upperOf(char letter) { return static_cast<char>(std::toupper(static_cast<unsigned char>(letter))); }

std::optional<std::int64_t> fromDigits(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if (number < 1 || number > mostNumber || text.front() == '0' || text.front() == '-') return std::nullopt;
    return number;
}

/// One number of a label.
struct Numeral {
    std::int64_t value = 0;
    bool isRoman = false;
    bool isUpper = false;
    bool isFoliation = false;
};

std::optional<Numeral> numeralIn(std::string_view text) {
    if (const auto number = fromDigits(text)) return Numeral{*number, false, false, false};
    if (text.size() > 1 && (text.back() == 'r' || text.back() == 'v')) {
        if (const auto leaf = fromDigits(text.substr(0, text.size() - 1)))
            return Numeral{*leaf * 2 - (text.back() == 'r' ? 1 : 0), false, false, true};
    }
    std::string small(text);
    std::ranges::transform(small, small.begin(), lowerOf);
    std::string large(text);
    std::ranges::transform(large, large.begin(), upperOf);
    if (small != text && large != text) return std::nullopt; // no number is written in both
    if (const auto number = fromRoman(small)) return Numeral{*number, true, large == text, false};
    return std::nullopt;
}

std::string textOf(const CountedLabel& label, std::int64_t number) {
    if (label.isFoliation) return std::to_string((number + 1) / 2) + (number % 2 == 1 ? "r" : "v");
    if (!label.isRoman) return std::to_string(number);
    std::string roman = romanOf(number);
    if (label.isUpper) std::ranges::transform(roman, roman.begin(), upperOf);
    return roman;
}

/// The hyphen of a double page, as it is typed or printed.
std::pair<std::size_t, std::size_t> dashIn(std::string_view text) {
    constexpr std::string_view printed = "–";
    if (const std::size_t at = text.find('-'); at != std::string_view::npos) return {at, 1};
    return {text.find(printed), printed.size()};
}

} // namespace

std::string romanOf(std::int64_t number) {
    if (number < 1 || number > mostRoman) return {};
    std::string roman;
    for (const auto& [value, letters] : romanDigits) {
        for (; number >= value; number -= value) roman += letters;
    }
    return roman;
}

std::optional<std::int64_t> fromRoman(std::string_view small) {
    constexpr std::size_t longest = 15; // mmmdccclxxxviii
    if (small.empty() || small.size() > longest) return std::nullopt;
    std::int64_t number = 0;
    std::string_view rest = small;
    for (const auto& [value, letters] : romanDigits) {
        for (; rest.starts_with(letters); rest.remove_prefix(letters.size())) number += value;
    }
    if (!rest.empty() || romanOf(number) != small) return std::nullopt;
    return number;
}

std::optional<CountedLabel> countedLabel(std::string_view label) {
    CountedLabel counted;
    const std::size_t space = label.rfind(' ');
    const std::size_t begin = space == std::string_view::npos ? 0 : space + 1;
    counted.before = label.substr(0, begin);
    std::string_view word = label.substr(begin);
    const bool isInferred = word.size() > 2 && word.front() == '[' && word.back() == ']';
    if (isInferred) word = word.substr(1, word.size() - 2);

    const auto [dash, length] = dashIn(word);
    const auto first = numeralIn(word.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : numeralIn(word.substr(dash + length));
    if (!first || !last || last->value < first->value) return std::nullopt;
    if (first->isRoman != last->isRoman || first->isUpper != last->isUpper || first->isFoliation != last->isFoliation)
        return std::nullopt;
    counted.isRoman = first->isRoman;
    counted.isUpper = first->isUpper;
    counted.isFoliation = first->isFoliation;
    counted.first = first->value;
    counted.last = last->value;
    counted.kind = isInferred            ? LabelKind::Inferred
                   : counted.isFoliation ? LabelKind::Foliation
                   : counted.isRoman     ? LabelKind::Roman
                                         : LabelKind::Arabic;
    return counted;
}

std::string labelAfter(const CountedLabel& label, std::int64_t pages) {
    const std::int64_t step = label.last - label.first + 1;
    const std::int64_t first = label.first + step * pages;
    std::string text = textOf(label, first);
    if (step > 1) text += "-" + textOf(label, first + step - 1);
    return label.before + (label.kind == LabelKind::Inferred ? "[" + text + "]" : text);
}

LabelKind labelKindOf(std::string_view label, std::optional<LabelKind> chosen) {
    const auto counted = countedLabel(label);
    if (!counted) return LabelKind::None;
    if (chosen == LabelKind::Column && counted->kind == LabelKind::Arabic) return LabelKind::Column;
    return counted->kind;
}

} // namespace kitapdar::pages
