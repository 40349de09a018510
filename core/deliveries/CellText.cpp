#include "core/deliveries/CellText.h"

#include "core/text/Fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace kitapdar::deliveries {

namespace {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct CurrencyWord {
    std::string_view word; // as of text::words()
    std::string_view code;
};
constexpr std::array currencyWords = {
    CurrencyWord{"тг", "KZT"},    CurrencyWord{"тнг", "KZT"},   CurrencyWord{"тенге", "KZT"},
    CurrencyWord{"теңге", "KZT"}, CurrencyWord{"kzt", "KZT"},   CurrencyWord{"tenge", "KZT"},
    CurrencyWord{"tg", "KZT"},    CurrencyWord{"sur", "SUR"},   CurrencyWord{"rur", "RUB"},
    CurrencyWord{"rub", "RUB"},   CurrencyWord{"руб", "RUB"},   CurrencyWord{"рублей", "RUB"},
    CurrencyWord{"рубль", "RUB"}, CurrencyWord{"рубля", "RUB"}, CurrencyWord{"р", "RUB"},
    CurrencyWord{"сом", "RUB"},   CurrencyWord{"usd", "USD"},   CurrencyWord{"eur", "EUR"},
    CurrencyWord{"cny", "CNY"},   CurrencyWord{"долл", "USD"},
};

struct CurrencySign {
    std::string_view sign;
    std::string_view code;
};
constexpr std::array currencySigns = {CurrencySign{"₸", "KZT"}, CurrencySign{"₽", "RUB"}, CurrencySign{"$", "USD"},
                                      CurrencySign{"€", "EUR"}};

std::string_view codeOfWord(std::string_view word) {
    const auto* const found = std::ranges::find(currencyWords, word, &CurrencyWord::word);
    return found == currencyWords.end() ? std::string_view() : found->code;
}

/// Digits, points, commas and blanks before the first other sign; the rest.
std::pair<std::string, std::string> numberAndRest(std::string_view cell) {
    std::string number;
    std::size_t at = 0;
    while (at < cell.size()) {
        const std::string_view rest = cell.substr(at);
        if (isDigit(rest[0]) || rest[0] == '.' || rest[0] == ',') {
            number += rest[0];
            ++at;
        } else if (rest[0] == ' ' || rest[0] == '\'') {
            ++at;
        } else if (rest.starts_with("\u00A0")) {
            at += std::string_view("\u00A0").size();
        } else if (rest.starts_with("\u202F") || rest.starts_with("\u2009")) {
            at += std::string_view("\u202F").size();
        } else {
            break;
        }
    }
    return {number, std::string(cell.substr(at))};
}

/// Whole and decimals of "2450.50", "1.234.567,50", "1,234.50"; nullopt when the signs stand as in no number.
std::optional<std::pair<std::string, std::string>> parted(std::string number) {
    while (!number.empty() && (number.back() == '.' || number.back() == ',')) number.pop_back();
    const std::size_t last = number.find_last_of(".,");
    if (number.empty() || last == 0) return std::nullopt;
    if (last == std::string::npos) return std::pair(number, std::string());
    const char sign = number[last];
    const bool isOnly = std::ranges::count(number, sign) == 1;
    const char other = sign == '.' ? ',' : '.';
    const bool hasOther = number.find(other) != std::string::npos;
    // "1.234.567": the same sign several times parts groups; a single one parts decimals.
    std::string whole = isOnly ? number.substr(0, last) : number;
    std::string decimals = isOnly ? number.substr(last + 1) : std::string();
    if (!isOnly && hasOther) return std::nullopt; // "1,2,3.4.5"
    const char group = isOnly ? other : sign;
    for (std::size_t at = whole.find(group); at != std::string::npos; at = whole.find(group, at)) {
        const std::size_t next = std::min(whole.find(group, at + 1), whole.size());
        if (next - at != 4 || at == 0) return std::nullopt;
        whole.erase(at, 1);
    }
    return std::pair(whole, decimals);
}

} // namespace

std::string currencyIn(std::string_view cell) {
    for (const CurrencySign& each : currencySigns) {
        if (cell.find(each.sign) != std::string_view::npos) return std::string(each.code);
    }
    const std::vector<std::string> words = text::words(cell);
    if (words.empty()) return {};
    for (const std::string& word : words) {
        if (const std::string_view code = codeOfWord(word); !code.empty()) return std::string(code);
    }
    return "?";
}

CellAmount amountIn(std::string_view cell) {
    CellAmount amount;
    std::string_view begin = cell;
    while (!begin.empty() && begin.front() == ' ') begin.remove_prefix(1);
    for (const CurrencySign& each : currencySigns) {
        if (!begin.starts_with(each.sign)) continue;
        amount.currency = each.code;
        begin.remove_prefix(each.sign.size());
    }
    const auto [number, rest] = numberAndRest(begin);
    std::string kopecks;
    if (!rest.empty()) {
        const std::vector<std::string> words = text::words(rest);
        const std::string said = currencyIn(rest);
        if (said == "?" || said.empty()) return amount;
        amount.currency = said;
        // "12 р. 50 к."
        if (words.size() >= 2 && words.size() <= 3 && words[1].size() <= 2 && std::ranges::all_of(words[1], isDigit))
            kopecks = words[1].size() == 1 ? "0" + words[1] : words[1];
        else if (words.size() > 1)
            return amount;
    }
    const auto parts = parted(number);
    if (!parts) return amount;
    auto [whole, decimals] = *parts;
    if (!kopecks.empty() && !decimals.empty()) return amount;
    if (!kopecks.empty()) decimals = kopecks;
    constexpr std::size_t longestWhole = 15;
    if (whole.empty() || whole.size() > longestWhole) return amount;
    while (decimals.size() > 2 && decimals.back() == '0') decimals.pop_back();
    amount.isRounded = decimals.size() > 2;
    const bool isUp = amount.isRounded && decimals[2] >= '5';
    decimals.resize(2, '0');
    std::int64_t tiyn = 0;
    const std::string digits = whole + decimals;
    if (!std::ranges::all_of(digits, isDigit)) return amount;
    std::from_chars(digits.data(), digits.data() + digits.size(), tiyn);
    amount.money = Money{tiyn + (isUp ? 1 : 0)};
    return amount;
}

CellAmount priceIn(std::string_view cell) {
    CellAmount amount = amountIn(cell);
    if (amount.money) return amount;
    // Runs of digits and of letters; everything else parts them.
    std::vector<std::string> parts;
    std::string between; // signs between the two numbers
    for (const std::string& word : text::words(cell)) {
        for (std::size_t at = 0; at < word.size();) {
            std::size_t end = at;
            while (end < word.size() && isDigit(word[end]) == isDigit(word[at])) ++end;
            parts.push_back(word.substr(at, end - at));
            at = end;
        }
    }
    for (const char c : cell) {
        if (c == '-' || c == '=') between += c;
    }
    constexpr std::size_t longestWhole = 9;
    const auto isNumber = [](const std::string& part) { return isDigit(part.front()); };
    const auto isRoubles = [](const std::string& part) {
        return codeOfWord(part) == "RUB" || codeOfWord(part) == "SUR";
    };
    const auto isKopecks = [](const std::string& part) {
        static constexpr std::array words = {"к", "коп", "копеек", "копейка", "копейки", "тиын", "тыйын"};
        return std::ranges::find(words, part) != words.end();
    };
    const auto amountOf = [&](const std::string& roubles, const std::string& kopecks) {
        if (roubles.size() > longestWhole || kopecks.size() > 2) return;
        std::int64_t whole = 0;
        std::int64_t rest = 0;
        std::from_chars(roubles.data(), roubles.data() + roubles.size(), whole);
        std::from_chars(kopecks.data(), kopecks.data() + kopecks.size(), rest);
        amount = {Money{whole * 100 + rest}, "RUB", false};
    };
    const std::size_t count = parts.size();
    const bool isPlain =
        std::ranges::all_of(cell, [](char c) { return isDigit(c) || c == '-' || c == '=' || c == ' '; });
    if (count == 2 && isPlain && between.size() == 1 && isNumber(parts[0]) && parts[1].size() == 2)
        amountOf(parts[0], parts[1]); // "5-30"; of "5-3" nobody knows
    else if (count == 2 && isNumber(parts[0]) && isKopecks(parts[1]))
        amountOf("0", parts[0]);
    else if ((count == 3 || (count == 4 && isKopecks(parts[3]))) && isNumber(parts[0]) && isRoubles(parts[1]) &&
             isNumber(parts[2]))
        amountOf(parts[0], parts[2]);
    return amount;
}

std::optional<std::int64_t> copiesIn(std::string_view cell) {
    constexpr std::int64_t most = 9999;
    const auto [number, rest] = numberAndRest(cell);
    const std::vector<std::string> words = text::words(rest);
    static constexpr std::array units = {"экз",  "экземпляр", "экземпляра", "экземпляров", "шт",
                                         "дана", "book",      "copies",     "copy",        "pcs"};
    if (words.size() > 1 || (words.size() == 1 && std::ranges::find(units, words.front()) == units.end()))
        return std::nullopt;
    const auto parts = parted(number);
    if (!parts || parts->second.find_first_not_of('0') != std::string::npos) return std::nullopt;
    const std::string& whole = parts->first;
    std::int64_t copies = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), copies);
    if (error != std::errc() || end != whole.data() + whole.size() || copies < 1 || copies > most) return std::nullopt;
    return copies;
}

std::optional<int> yearIn(std::string_view cell) {
    constexpr int first = 1450;
    constexpr int last = 2199;
    for (std::size_t at = 0; at < cell.size();) {
        std::size_t end = at;
        while (end < cell.size() && isDigit(cell[end])) ++end;
        if (end - at == 4) {
            int year = 0;
            std::from_chars(cell.data() + at, cell.data() + end, year);
            if (year >= first && year <= last) return year;
        }
        at = std::max(end, at + 1);
    }
    return std::nullopt;
}

bool beginsTotals(std::string_view cell) {
    static constexpr std::array totals = {"итого",    "всего",     "итог",  "барлығы", "жиыны",
                                          "жиынтығы", "қорытынды", "total", "totals",  "subtotal"};
    constexpr std::size_t mostWords = 6;
    const std::vector<std::string> words = text::words(cell);
    return !words.empty() && words.size() <= mostWords && std::ranges::find(totals, words.front()) != totals.end();
}

bool tellsOfTax(std::string_view cell) {
    const std::vector<std::string> words = text::words(cell);
    return std::ranges::any_of(words, [](const std::string& word) {
        return word == "ндс" || word == "ққс" || word == "ққс" || word == "vat";
    });
}

} // namespace kitapdar::deliveries
