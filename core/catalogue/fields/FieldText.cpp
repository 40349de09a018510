#include "core/catalogue/fields/FieldText.h"

#include "core/text/Isbn.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

icu::UnicodeString wide(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string narrow(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

/// A full stop after a short word ("5 т.", "Толстой Л. Н.", "А.") or after another stop belongs to the text. A title of
/// one word of three letters ("Жер.") is none.
bool stopEndsAbbreviation(std::string_view text) {
    if (text.ends_with("..")) return true;
    const auto points = wide(text.substr(0, text.size() - 1));
    auto begin = points.length();
    while (begin > 0 && u_isalpha(points.char32At(begin - 1))) --begin;
    const auto letters = points.length() - begin;
    return letters >= 1 && letters <= (begin > 0 ? 3 : 2);
}

int digitsAt(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || !isDigit(text[i])) return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::optional<Day> realDay(int year, int month, int day) {
    if (year < 1000 || month < 1 || day < 1) return std::nullopt;
    const Day made(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
    const bool same = made.year() == year && made.month() == static_cast<unsigned>(month) &&
                      made.dayOfMonth() == static_cast<unsigned>(day);
    return same ? std::optional(made) : std::nullopt;
}

/// Signs before or behind a number that make another one of it: minus, dashes, brackets of a debit, "about", per cent.
bool changesNumber(std::string_view text) {
    constexpr std::array<std::string_view, 13> signs{"-", "\u2212", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014",
                                                     "+", "~",      "\u2248", "<",      ">",      "%"};
    if (text.ends_with('(')) return true;
    return std::ranges::any_of(signs, [&](auto sign) { return text.find(sign) != std::string_view::npos; });
}

std::string currencyCode(std::string_view word) {
    auto lower = wide(word).toLower();
    lower.findAndReplace(u".", u"");
    constexpr std::array<std::u16string_view, 5> tenge{u"тг", u"тенге", u"теңге", u"₸", u"kzt"};
    constexpr std::array<std::u16string_view, 6> roubles{u"р", u"руб", u"рублей", u"рубль", u"₽", u"rub"};
    const std::u16string_view text(lower.getBuffer(), static_cast<std::size_t>(lower.length()));
    if (std::find(tenge.begin(), tenge.end(), text) != tenge.end()) return "KZT";
    if (std::find(roubles.begin(), roubles.end(), text) != roubles.end()) return "RUB";
    return plain(word);
}

} // namespace

std::string plain(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
        if (c == 0xC2 && (next == 0x88 || next == 0x89 || next == 0x98 || next == 0x9C)) {
            ++at;
        } else if (c > ' ') {
            out += text[at];
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

std::string withoutMarks(std::string_view text) {
    auto out = plain(text);
    out.resize(out.find_last_not_of("/:;=, ") + 1);
    return out;
}

std::string withoutIsbd(std::string_view text) {
    const auto whole = plain(text);
    auto out = withoutMarks(whole);
    // A stop before another mark ("справ. /") is of the text: the rules put one of them, not both.
    const bool lastIsStop = out.size() == whole.size() && out.size() > 1 && out.ends_with('.');
    if (!lastIsStop || stopEndsAbbreviation(out)) return out;
    out.pop_back();
    return withoutMarks(out);
}

std::string initials(std::string_view names) {
    const auto text = wide(names);
    icu::UnicodeString out;
    UChar32 separator = ' '; // before the word that begins; 0 inside a word
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const auto point = text.char32At(at);
        if (u_isalpha(point)) {
            if (separator != 0 && u_isupper(point)) {
                if (!out.isEmpty()) out.append(separator);
                out.append(point).append(u'.');
            }
            separator = 0;
        } else if (point == '-') {
            separator = '-';
        } else if (point == ' ' || point == '.' || point == ',') {
            separator = ' ';
        }
    }
    return narrow(out);
}

std::string personHeading(std::string_view surname, std::string_view names) {
    auto heading = withoutIsbd(surname);
    const auto short_ = initials(names);
    if (heading.empty() || short_.empty()) return heading;
    return heading + ", " + short_;
}

std::optional<int> yearIn(std::string_view text) {
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        if (at > 0 && isDigit(text[at - 1])) continue;
        const int year = digitsAt(text, at, 4);
        const bool longer = at + 4 < text.size() && isDigit(text[at + 4]);
        if (year >= 1400 && year <= 2100 && !longer) return year;
    }
    return std::nullopt;
}

std::string languageCode(std::string_view text) {
    const auto lower = wide(plain(text)).toLower();
    constexpr std::array<std::pair<std::u16string_view, std::string_view>, 12> other{{{u"рус", "rus"},
                                                                                      {u"ru", "rus"},
                                                                                      {u"орыс", "rus"},
                                                                                      {u"каз", "kaz"},
                                                                                      {u"қаз", "kaz"},
                                                                                      {u"kk", "kaz"},
                                                                                      {u"kz", "kaz"},
                                                                                      {u"англ", "eng"},
                                                                                      {u"анг", "eng"},
                                                                                      {u"ағыл", "eng"},
                                                                                      {u"en", "eng"},
                                                                                      {u"нем", "ger"}}};
    const std::u16string_view whole(lower.getBuffer(), static_cast<std::size_t>(lower.length()));
    for (const auto& [written, code] : other) {
        if (whole == written) return std::string(code);
    }
    auto code = narrow(lower).substr(0, 3); // MARC 21 of old puts several codes into one value
    const bool letters = std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (code.size() != 3 || !letters || code == "und" || code == "zxx" || code == "mis") return {};
    return code;
}

std::optional<Day> dayIn(std::string_view text) {
    const auto date = plain(text);
    if (date.size() == 8) return realDay(digitsAt(date, 0, 4), digitsAt(date, 4, 2), digitsAt(date, 6, 2));
    if (date.size() < 10) return std::nullopt;
    if (date[4] == '-') return realDay(digitsAt(date, 0, 4), digitsAt(date, 5, 2), digitsAt(date, 8, 2));
    if (date[2] != '.' && date[2] != '/') return std::nullopt;
    return realDay(digitsAt(date, 6, 4), digitsAt(date, 3, 2), digitsAt(date, 0, 2));
}

std::pair<std::optional<Money>, std::string> priceIn(std::string_view text) {
    const auto value = plain(text);
    const auto begin = value.find_first_of("0123456789");
    if (begin == std::string::npos) return {std::nullopt, {}};
    const auto end = value.find_last_of("0123456789") + 1;
    if (changesNumber(value.substr(0, begin)) || changesNumber(value.substr(end))) return {std::nullopt, {}};
    return {Money::fromTenge(value.substr(begin, end - begin)), currencyCode(plain(value.substr(end)))};
}

std::string isbnOrText(std::string_view text) {
    if (const auto isbn = text::parseIsbn(text)) return isbn->digits;
    return withoutIsbd(text);
}

void OnceList::add(std::string text) {
    if (!text.empty() && m_known.insert(text).second) m_list.push_back(std::move(text));
}

std::optional<std::string> withoutMarkedArticle(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> marks[] = {{"\u0098", "\u009C"}, {"\u0088", "\u0089"}};
    for (const auto& [begin, end] : marks) {
        if (!text.starts_with(begin)) continue;
        const auto behind = text.find(end);
        if (behind == std::string_view::npos) continue;
        auto rest = plain(text.substr(behind + end.size()));
        if (!rest.empty()) return rest;
    }
    return std::nullopt;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const auto& part : parts) {
        if (part.empty()) continue;
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

bool isRegional(std::string_view classMark) {
    constexpr std::array<std::string_view, 5> signs{"574.54", "5Қаз-4Қыз", "5Қаз-4Кыз", "5Каз-4Кыз", "5Каз-4Қыз"};
    return std::any_of(signs.begin(), signs.end(), [&](auto sign) { return classMark.find(sign) != classMark.npos; });
}

} // namespace kitapdar::catalogue
