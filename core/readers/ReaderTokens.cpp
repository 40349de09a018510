#include "core/readers/ReaderTokens.h"

#include "core/base/Hex.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace kitapdar::readers {

namespace {

// Before a card number, so that a letter typed for a name does not find every card that begins with it.
constexpr char cardMark = '#';
constexpr char tailMark = '~';
constexpr std::size_t fewestPhoneDigits = 6; // of a town
constexpr std::size_t wholePhoneDigits = 10; // without the code of the country: 7 or 8 before it
constexpr std::size_t mostPhoneDigits = 12;
constexpr std::size_t longestPlainCard = 10;
constexpr std::size_t mostWords = 8;     // keeps the statements few; nobody types more about one person
constexpr std::size_t mostSpellings = 4; // of one word, itself first

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

std::string smallLetters(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

/// A card number or a part of one, a year, digits of a phone: not to be folded as a word of a language.
bool isNumberLike(const std::string& piece) {
    return std::ranges::any_of(piece, isDigit) && std::ranges::all_of(piece, isAscii);
}

/// A name is not declined as a title is, so the voicing of a final consonant is left out.
bool isVoiced(const std::string& word, const std::string& spelling) {
    return (word.back() == 'p' && spelling.back() == 'b') || (word.back() == 'k' && spelling.back() == 'g');
}

QueryWord spellingsOf(const std::string& word) {
    QueryWord query;
    auto& spellings = query.beginnings;
    for (std::string& spelling : text::queryVariants(word)) {
        if (spellings.size() < mostSpellings && !isVoiced(word, spelling)) spellings.push_back(std::move(spelling));
    }
    return query;
}

std::string tailToken(std::string_view mark) { return tailMark + toHex(mark); }

/// A card may have zeros before the number that is typed: 123 is 000123.
QueryWord numberQuery(const std::string& piece) {
    const std::string small = smallLetters(piece);
    QueryWord query{{small, cardMark + small}, {}};
    if (!std::ranges::all_of(small, isDigit)) return query;
    for (std::size_t digits = small.size() + 1; digits <= longestPlainCard; ++digits) {
        query.wholes.push_back(cardMark + std::string(digits - small.size(), '0') + small);
    }
    return query;
}

} // namespace

std::vector<std::string> tokensOf(const Reader& reader) {
    if (reader.forgottenOn) return {};
    std::set<std::string> tokens;
    for (const std::string& part : {reader.name.surname, reader.name.given, reader.name.patronymic}) {
        for (std::string& word : text::skeleton(part)) tokens.insert(std::move(word));
    }
    if (reader.birthDate) {
        const std::string year = reader.birthDate->iso().substr(0, 4);
        tokens.insert(year);
        tokens.insert(year.substr(2));
    }
    if (const auto tail = phoneTail(reader.phone)) tokens.insert(*tail);
    if (reader.sealed.phoneTail) tokens.insert(tailToken(reader.sealed.phoneTail->bytes));
    if (!reader.card.empty()) tokens.insert(cardMark + smallLetters(reader.card));
    return {tokens.begin(), tokens.end()};
}

std::optional<std::string> phoneIn(std::string_view text) {
    std::string digits;
    bool parted = false; // written as people write a phone
    for (const char c : text) {
        if (isDigit(c)) {
            digits += c;
        } else if (std::string_view(" -+().\t").find(c) == std::string_view::npos) {
            return std::nullopt;
        } else if (c != ' ' || !digits.empty()) {
            parted = true;
        }
    }
    if (digits.size() < (parted ? fewestPhoneDigits : wholePhoneDigits) || digits.size() > mostPhoneDigits)
        return std::nullopt;
    return digits.size() > wholePhoneDigits ? digits.substr(digits.size() - wholePhoneDigits) : digits;
}

std::optional<std::string> wholePhone(std::string_view text) {
    std::string plain(text);
    for (const std::string_view invisible : {"\u00A0", "\u200B", "\u2011", "\u202F"}) {
        for (auto at = plain.find(invisible); at != std::string::npos; at = plain.find(invisible)) {
            plain.replace(at, invisible.size(), " ");
        }
    }
    return phoneIn("+" + plain); // a number of a field needs no sign of being one
}

std::optional<std::string> phoneTail(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    if (digits.size() < phoneDigits) return std::nullopt;
    return digits.substr(digits.size() - phoneDigits);
}

std::vector<QueryWord> queryWords(std::string_view text, const keys::Sealer* sealer) {
    std::vector<QueryWord> words;
    std::istringstream pieces{std::string(text)};
    for (std::string piece; pieces >> piece;) {
        if (isNumberLike(piece)) {
            words.push_back(numberQuery(piece));
            const bool isTail = piece.size() == phoneDigits && std::ranges::all_of(piece, isDigit);
            if (sealer && isTail) words.back().wholes.push_back(tailToken(sealer->tailMark(piece)));
            continue;
        }
        for (const std::string& word : text::skeleton(piece)) words.push_back(spellingsOf(word));
    }
    if (words.size() > mostWords) words.resize(mostWords);
    return words;
}

std::string afterPrefix(std::string_view prefix) { return std::string(prefix) + "\xF4\x8F\xBF\xBF"; }

} // namespace kitapdar::readers
