#include "core/text/MisreadWords.h"

#include "core/text/EncodingTables.h"

#include <algorithm>
#include <string>

namespace kitapdar::text {

namespace {

using View = std::u32string_view;

constexpr View vowels = U"аәеёиоөуұүыіэюя";
constexpr View glides = U"уию"; // as consonants beside a vowel: "сәуле", "қию"
constexpr View cyrillicVowels = U"аеёиіїоуыэюяє";
constexpr View kazakhOnly = U"әғқңөұүһ";

bool isOneOf(char32_t c, View set) { return set.find(c) != View::npos; }

/// Small letter of what cp1251 and the Kazakh alphabet have.
char32_t small(char32_t c) {
    if (c >= U'А' && c <= U'Я') return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    if (c == U'Ґ') return U'ґ';
    const bool isKazakhCapital = c >= 0x490 && c <= 0x4FF && c % 2 == 0;
    return isKazakhCapital ? c + 1 : c;
}

bool isLetter(char32_t c) { return (c >= 0x400 && c <= 0x45F) || c == U'Ґ' || c == U'ґ'; }

/// What the byte that cp1251 shows as `seen` is in `half`.
char32_t meant(char32_t seen, const UpperHalf& half) {
    if (seen < 0x80 || (seen >= U'А' && seen <= U'я')) return seen;
    const auto* const found = std::ranges::find(kCp1251, seen);
    return found == kCp1251.end() ? seen : half[static_cast<std::size_t>(found - kCp1251.begin())];
}

/// A letter that one of the two Kazakh pages shows as a Kazakh one.
bool isSign(char32_t seen) {
    if (seen < 0x80 || (seen >= U'А' && seen <= U'я')) return false;
    return isOneOf(small(meant(seen, kKz1048)), kazakhOnly) || isOneOf(small(meant(seen, kPt154)), kazakhOnly);
}

std::u32string lettersIn(View word, const UpperHalf& half) {
    std::u32string letters;
    for (const char32_t c : word) letters += small(meant(c, half));
    return letters;
}

bool isKazakhLetter(char32_t c) { return (c >= U'а' && c <= U'я') || c == U'ё' || c == U'і' || isOneOf(c, kazakhOnly); }

/// As Kazakh words are built: no vowel beside a Kazakh one but у and и, no cluster at the beginning, ң behind a vowel.
bool isBuiltAsKazakh(View letters) {
    constexpr std::size_t longestCluster = 3; // "Өзбекстан"
    if (letters.size() < 2 || !std::ranges::all_of(letters, isKazakhLetter)) return false;
    const auto isVowel = [](char32_t c) { return isOneOf(c, vowels); };
    if (std::ranges::none_of(letters, isVowel) || (!isVowel(letters[0]) && !isVowel(letters[1]))) return false;
    std::size_t cluster = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const char32_t c = letters[i];
        const char32_t before = i > 0 ? letters[i - 1] : 0;
        cluster = isVowel(c) ? 0 : cluster + 1;
        if (cluster > longestCluster) return false;
        if (c == U'ң' && !isVowel(before)) return false;
        const bool isPair = i > 0 && isVowel(c) && isVowel(before);
        if (isPair && isOneOf(c, kazakhOnly)) return false;
        if (isPair && isOneOf(before, kazakhOnly) && !isOneOf(c, glides)) return false;
    }
    return true;
}

bool isKazakh(View letters) {
    // A son's name is put behind that of his father: "Мұсаұлы".
    const std::size_t son = letters.rfind(U"ұлы");
    if (son != View::npos && son >= 2) {
        return isBuiltAsKazakh(letters.substr(son)) && std::ranges::all_of(letters.substr(0, son), isKazakhLetter);
    }
    return isBuiltAsKazakh(letters);
}

struct Word {
    View seen;            // as cp1251 shows it
    std::u32string small; // in small letters
    char32_t before = 0;  // the last letter of the word before, when only a blank is between
};

/// ґ of Ukrainian and Belarusian words: before a vowel or what can follow a g.
bool canBeGe(View letters, std::size_t at) {
    constexpr View behindIt = U"аеиіоуырнвлюя";
    const char32_t before = at > 0 ? letters[at - 1] : 0;
    const char32_t after = at + 1 < letters.size() ? letters[at + 1] : 0;
    if (after != 0 && !isOneOf(after, behindIt)) return false;
    const bool stands =
        before != 0 && after != 0 && !isOneOf(before, cyrillicVowels) && !isOneOf(after, cyrillicVowels);
    return !stands || after == U'р';
}

bool isUkrainian(const Word& word) {
    constexpr View behindInitialYi = U"хжздсмвйї";
    const View letters = word.small;
    if (letters.find_first_of(U"ыэъёўјѕќћ") != View::npos) return false;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const char32_t before = i > 0 ? letters[i - 1] : 0;
        const char32_t after = i + 1 < letters.size() ? letters[i + 1] : 0;
        if (letters[i] == U'ї' && before != 0 && !isOneOf(before, cyrillicVowels)) return false;
        if (letters[i] == U'ї' && before == 0 && after != 0 && !isOneOf(after, behindInitialYi)) return false;
        if (letters[i] == U'є' && isOneOf(after, U"аоу")) return false;
        if (letters[i] == U'ґ' && !canBeGe(letters, i)) return false;
    }
    return true;
}

/// ў stands behind a vowel, be it that of the word before, and never as a capital that begins a word.
bool isBelarusian(const Word& word) {
    const View letters = word.small;
    if (letters.find_first_of(U"ищъїєјѕќћ") != View::npos) return false;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] == U'ґ' && !canBeGe(letters, i)) return false;
        if (letters[i] != U'ў') continue;
        if (i == 0 && word.seen[0] == U'Ў') return false;
        if (!isOneOf(i > 0 ? letters[i - 1] : word.before, cyrillicVowels)) return false;
    }
    return true;
}

/// Their letters that no Kazakh text shows, or ј beside a vowel.
bool isOfTheBalkans(View letters) {
    if (letters.find_first_of(U"йщъыьэюяёіїєўґ") != View::npos) return false;
    if (letters.find_first_of(U"љђџ") != View::npos) return true;
    constexpr View beside = U"аеио";
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] != U'ј') continue;
        if (i > 0 && isOneOf(letters[i - 1], beside)) return true;
        if (i + 1 < letters.size() && isOneOf(letters[i + 1], beside)) return true;
    }
    return false;
}

/// The languages of cp1251 that a whole value may be of.
struct Value {
    bool ukrainian = true;
    bool belarusian = true;
};

Value valueOf(View small) {
    const auto hasNone = [&](View letters) { return small.find_first_of(letters) == View::npos; };
    return {hasNone(U"ыэъёўјѕќћ"), hasNone(U"ищъїєјѕќћ")};
}

/// The one sign that is a Kazakh letter in both pages, and not the same: ғ in KZ-1048, ә in PT154. Which of the two is
/// the more frequent where a Kazakh word may have either: ә before у ("әуе", "дәуір"), ғ before и ("ғибрат").
long long asPt154(View smallSeen) {
    long long likelier = 0;
    for (std::size_t i = 0; i < smallSeen.size(); ++i) {
        if (smallSeen[i] != U'є') continue;
        const bool isBeforeI = i + 1 < smallSeen.size() && smallSeen[i + 1] == U'и';
        likelier += isBeforeI ? -1 : 1;
    }
    return likelier;
}

void weigh(const Word& word, const Value& value, MisreadWords& words) {
    ++words.all;
    const std::u32string inKz1048 = lettersIn(word.seen, kKz1048);
    const std::u32string inPt154 = lettersIn(word.seen, kPt154);
    const bool kz1048 = isKazakh(inKz1048);
    const bool pt154 = isKazakh(inPt154);
    const bool ukrainian = isUkrainian(word);
    const bool belarusian = isBelarusian(word);
    const bool balkans = isOfTheBalkans(word.small);
    words.mayBeKz1048 += kz1048 ? 1 : 0;
    words.mayBePt154 += pt154 ? 1 : 0;
    const bool isOfCp1251 = (ukrainian && value.ukrainian) || (belarusian && value.belarusian) || balkans;
    if (!isOfCp1251 && kz1048 && pt154 && inKz1048 != inPt154) {
        ++words.either;
        words.eitherAsPt154 += asPt154(word.small);
    } else if (!isOfCp1251 && kz1048) {
        ++words.kz1048;
    } else if (!isOfCp1251 && pt154 && word.small.find(U'є') != View::npos) {
        ++words.pt154; // "µм" and "±" say nothing
    }
    if (!kz1048 && !pt154 && (ukrainian || belarusian || balkans)) ++words.cp1251;
}

/// The words of one value, as far as they have signs.
void weighValue(View points, MisreadWords& words) {
    if (std::ranges::none_of(points, isSign)) return;
    std::u32string smallPoints(points);
    std::ranges::transform(smallPoints, smallPoints.begin(), small);
    const Value value = valueOf(smallPoints);
    const auto belongs = [](char32_t c) { return isLetter(c) || isSign(c); };
    for (std::size_t begin = 0; begin < points.size();) {
        if (!belongs(points[begin])) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < points.size() && belongs(points[end])) ++end;
        Word word{points.substr(begin, end - begin), smallPoints.substr(begin, end - begin), 0};
        if (begin >= 2 && points[begin - 1] == U' ') word.before = smallPoints[begin - 2];
        if (std::ranges::any_of(word.seen, isSign) && std::ranges::any_of(word.seen, isLetter))
            weigh(word, value, words);
        begin = end;
    }
}

} // namespace

MisreadWords& MisreadWords::operator+=(const MisreadWords& more) {
    all += more.all;
    kz1048 += more.kz1048;
    pt154 += more.pt154;
    either += more.either;
    eitherAsPt154 += more.eitherAsPt154;
    mayBeKz1048 += more.mayBeKz1048;
    mayBePt154 += more.mayBePt154;
    cp1251 += more.cp1251;
    return *this;
}

MisreadWords misreadWords(View points) {
    MisreadWords words;
    // Subfields and fields of a record are parted by control characters.
    for (std::size_t begin = 0; begin < points.size();) {
        std::size_t end = begin;
        while (end < points.size() && points[end] >= U' ') ++end;
        weighValue(points.substr(begin, end - begin), words);
        begin = end + 1;
    }
    return words;
}

} // namespace kitapdar::text
