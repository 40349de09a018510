#include "core/text/Fold.h"

#include "core/text/FoldTables.h"
#include "core/text/Utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace kitapdar::text {
namespace {

bool isCyrillic(char32_t c) { return c >= 0x400 && c <= 0x52F; }

bool isArabic(char32_t c) {
    return (c >= 0x600 && c <= 0x6FF) || (c >= 0x750 && c <= 0x77F) || (c >= 0xFB50 && c <= 0xFDFF) ||
           (c >= 0xFE70 && c <= 0xFEFC);
}

/// Latin, the phonetic letters and Greek: what is typed among Latin letters.
bool isLatin(char32_t c) {
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c < 0x2B0) return c >= 0xC0 && c != U'×' && c != U'÷';
    return (c >= 0x370 && c <= 0x3FF) || (c >= 0x1E00 && c <= 0x1FFF) || (c >= 0x2C60 && c <= 0x2C7F) ||
           (c >= 0xA720 && c <= 0xA7FF) || (c >= 0xFF21 && c <= 0xFF5A);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isApostrophe(char32_t c) {
    switch (c) {
    case U'\'':
    case U'`':
    case U'´':
    case U'ʹ':
    case U'ʺ':
    case U'ʻ':
    case U'ʼ':
    case U'ʽ':
    case U'‘':
    case U'’':
        return true;
    default:
        return false;
    }
}

/// Characters that show nothing: they may stand inside a word.
bool isInvisible(char32_t c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF;
}

/// Marks left after NFC (stress, broken Latin, the ligature halves of ALA-LC "i︠a︡"), Arabic vowel signs and the
/// stretching tatweel.
bool isLooseMark(char32_t c) {
    if (c < 0x300) return false;
    if (c <= 0x36F || (c >= 0x483 && c <= 0x489)) return true;
    if (c < 0x1AB0) return c == 0x640 || (c >= 0x64B && c <= 0x65F) || c == 0x670;
    return c <= 0x1AFF || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F);
}

bool isWordCharacter(char32_t c) {
    if (c < 0x80) return isLatin(c) || (c >= '0' && c <= '9');
    if (isCyrillic(c)) return c != 0x482;
    return (U_MASK(u_charType(static_cast<UChar32>(c))) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK)) != 0;
}

char32_t lower(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c >= U'А' && c <= U'Я') return c + 32;
    if (c >= U'а' && c <= U'я') return c;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

/// True for ranges where every string is NFC already; the rest asks ICU.
bool isSurelyComposed(char32_t c) {
    return c < 0x300 || (c >= 0x400 && c <= 0x482) || (c >= 0x48A && c <= 0x52F) || (c >= 0x620 && c <= 0x64A) ||
           (c >= 0x2010 && c <= 0x2064) || c == U'№';
}

std::u32string composed(const std::u32string& points) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return points;
    const auto source = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(points.data()),
                                                      static_cast<int32_t>(points.size()));
    const icu::UnicodeString target = normalizer->normalize(source, status);
    if (U_FAILURE(status)) return points;
    std::u32string result;
    result.reserve(points.size());
    for (int32_t i = 0; i < target.length(); i = target.moveIndex32(i, 1))
        result.push_back(static_cast<char32_t>(target.char32At(i)));
    return result;
}

constexpr int mostMarks = 30; // on one letter

/// Korean letters are composed of parts that follow one another: a mark between two of them would keep them apart until
/// it is left out.
bool isKorean(char32_t c) {
    return (c >= 0x1100 && c <= 0x11FF) || (c >= 0xA960 && c <= 0xA97F) || (c >= 0xAC00 && c <= 0xD7FF);
}

/// NFC, lower case, without what shows nothing.
std::u32string prepared(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    bool sure = true;
    int marks = 0;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t c = nextCodePoint(text, position);
        if (isInvisible(c)) continue;
        if (isLooseMark(c) && !points.empty() && isKorean(points.back())) continue;
        // Composing sorts the marks of one letter, in a time that grows with their square; no writing has so many.
        marks = isLooseMark(c) ? marks + 1 : 0;
        if (marks > mostMarks) continue;
        sure = sure && isSurelyComposed(c);
        points.push_back(c);
    }
    if (!sure) points = composed(points);
    std::erase_if(points, isLooseMark);
    for (char32_t& c : points) c = lower(c);
    return points;
}

/// Calls `visit` with each word of a prepared text, inner apostrophes included, those at its end not.
template <class Visitor>
void forEachWord(std::u32string_view text, Visitor visit) {
    for (std::size_t i = 0; i < text.size();) {
        if (!isWordCharacter(text[i]) || isApostrophe(text[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        std::size_t end = i;
        for (; i < text.size(); ++i) {
            if (isApostrophe(text[i])) continue;
            if (!isWordCharacter(text[i])) break;
            end = i + 1;
        }
        visit(text.substr(begin, end - begin));
    }
}

void appendExact(std::string& out, std::u32string_view word) {
    for (char32_t c : word) appendUtf8(out, isApostrophe(c) ? U'\'' : c);
}

/// Writes one skeleton and merges while it writes, so that no "dj", "ie", "ng" or doubled letter remains.
class SkeletonWriter {
public:
    explicit SkeletonWriter(std::string& out) : m_out(out), m_begin(out.size()) {}

    void push(char c) {
        while (m_out.size() > m_begin && !isDigit(c)) {
            const char last = m_out.back();
            if (last == c || (last == 'n' && c == 'g')) return;
            if (!(last == 'd' && c == 'j') && !(last == 'i' && c == 'e')) break;
            m_out.pop_back();
        }
        m_out.push_back(c);
    }

    void push(const char* letters) {
        for (; *letters != '\0'; ++letters) push(*letters);
    }

    /// A letter of no table: fullwidth, ligatures and strange marks through their decomposition, else as it is.
    void pushForeign(char32_t c) {
        if (const int digit = u_charDigitValue(static_cast<UChar32>(c)); digit >= 0) return push(char('0' + digit));
        UErrorCode status = U_ZERO_ERROR;
        const auto* normalizer = icu::Normalizer2::getNFKDInstance(status);
        icu::UnicodeString parts;
        if (U_FAILURE(status) || !normalizer->getDecomposition(static_cast<UChar32>(c), parts)) {
            return appendUtf8(m_out, c);
        }
        for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
            const char32_t part = lower(static_cast<char32_t>(parts.char32At(i)));
            if (!isLooseMark(part) && isWordCharacter(part)) pushPart(part);
        }
    }

private:
    void pushPart(char32_t c) {
        if (c >= '0' && c <= '9') return push(static_cast<char>(c));
        for (const char* known : {kLatin.find(c), kCyrillic.find(c), kArabic.find(c)}) {
            if (known != nullptr) return push(known);
        }
        appendUtf8(m_out, c);
    }

    std::string& m_out;
    std::size_t m_begin;
};

bool isOldLatinMark(char32_t c) { return c == U'ь' || c == U'ƣ' || c == U'ꞑ' || c == U'ɵ' || c == U'ʙ' || c == U'ə'; }

/// One word in the Latin of 1929–1940: one of its marks among Latin letters, no Cyrillic but ь.
bool showsOldLatin(std::u32string_view word) {
    bool marked = false;
    bool latin = false;
    for (char32_t c : word) {
        if (isCyrillic(c) && c != U'ь') return false;
        marked = marked || isOldLatinMark(c);
        latin = latin || (isLatin(c) && c != U'ə');
    }
    return marked && latin;
}

template <std::size_t Size>
char32_t replaced(char32_t c, const LookAlike (&table)[Size]) {
    const auto* row = std::lower_bound(std::begin(table), std::end(table), c,
                                       [](const LookAlike& entry, char32_t value) { return entry.found < value; });
    return row != std::end(table) && row->found == c ? row->meant : c;
}

/// A word of two scripts is brought to the one with more letters; Cyrillic wins a draw.
void mendLookAlikes(std::u32string& word) {
    const auto cyrillic = std::count_if(word.begin(), word.end(), isCyrillic);
    const auto latin = std::count_if(word.begin(), word.end(), isLatin);
    if (cyrillic >= latin) {
        for (char32_t& c : word) c = replaced(c, kLatinToCyrillic);
    } else {
        for (char32_t& c : word) c = replaced(c, kCyrillicToLatin);
    }
}

void writeOldLatin(SkeletonWriter& out, std::u32string_view word) {
    for (char32_t c : word) {
        if (isApostrophe(c)) continue;
        if (c >= '0' && c <= '9') {
            out.push(static_cast<char>(c));
        } else if (c == U'ь') {
            out.push('i');
        } else if (c == U'ꞑ') {
            out.push('n');
        } else if (const char* known = kOldLatin.find(c)) {
            out.push(known);
        } else {
            out.pushForeign(c);
        }
    }
}

/// The letter group at the beginning of `rest`: its length, or 0.
std::size_t writeLatinGroup(SkeletonWriter& out, std::u32string_view rest) {
    for (const LatinGroup& group : kLatinGroups) {
        const std::u32string_view letters(group.letters);
        if (!rest.starts_with(letters)) continue;
        out.push(group.skeleton);
        return letters.size();
    }
    return 0;
}

void writeWord(SkeletonWriter& out, std::u32string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char32_t c = word[i];
        if (isApostrophe(c)) continue;
        if (c >= '0' && c <= '9') {
            out.push(static_cast<char>(c));
        } else if (const char* cyrillic = kCyrillic.find(c)) {
            out.push(cyrillic);
        } else if (const std::size_t length = c < 0x80 ? writeLatinGroup(out, word.substr(i)) : 0) {
            i += length - 1;
        } else if (const char* latin = kLatin.find(c)) {
            out.push(latin);
        } else if (c == U'ꞑ') {
            out.push('n');
        } else if (const char* arabic = kArabic.find(c)) {
            out.push(arabic);
        } else {
            out.pushForeign(c);
        }
    }
}

void appendSkeleton(std::string& out, std::u32string_view word, bool oldLatin) {
    SkeletonWriter writer(out);
    bool cyrillic = false;
    bool cyrillicBesidesSoftSign = false;
    bool latin = false;
    bool arabic = false;
    for (char32_t c : word) {
        cyrillic = cyrillic || isCyrillic(c);
        cyrillicBesidesSoftSign = cyrillicBesidesSoftSign || (isCyrillic(c) && c != U'ь');
        latin = latin || isLatin(c);
        arabic = arabic || isArabic(c);
    }
    if (oldLatin && !cyrillicBesidesSoftSign && !arabic) return writeOldLatin(writer, word);
    if (cyrillic && latin) {
        std::u32string mended(word);
        mendLookAlikes(mended);
        return writeWord(writer, mended);
    }
    writeWord(writer, word);
}

template <class Sink>
void forEachSkeleton(std::string_view text, std::string& out, Sink wordDone) {
    const std::u32string points = prepared(text);
    bool oldLatin = false;
    if (std::any_of(points.begin(), points.end(), isOldLatinMark)) {
        forEachWord(points, [&](std::u32string_view word) { oldLatin = oldLatin || showsOldLatin(word); });
    }
    forEachWord(points, [&](std::u32string_view word) {
        const std::size_t begin = out.size();
        appendSkeleton(out, word, oldLatin);
        if (out.size() > begin) wordDone();
    });
}

bool isVowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/// Every place where `from` stands becomes `to`, merged as skeletons are; `afterVowel` keeps the other places.
std::string rewritten(std::string_view word, std::string_view from, std::string_view to, bool afterVowel) {
    std::string out;
    SkeletonWriter writer(out);
    for (std::size_t i = 0; i < word.size();) {
        if (word.substr(i).starts_with(from) && (!afterVowel || (i > 0 && isVowel(word[i - 1])))) {
            for (char c : to) writer.push(c);
            i += from.size();
        } else {
            writer.push(word[i++]);
        }
    }
    return out;
}

/// The wide form of a sign that names are made with; 0 for other characters.
char32_t wideSign(char32_t c) {
    if (c == U'+' || c == U'＋') return U'＋';
    if (c == U'#' || c == U'＃' || c == U'♯') return U'＃';
    return c == U'.' ? U'．' : 0;
}

/// How many signs of one kind, no stop, stand behind a word; 0 when they join it to another one.
std::size_t signsBehind(std::u32string_view text, std::size_t end) {
    constexpr std::size_t most = 3;
    const char32_t sign = end < text.size() ? wideSign(text[end]) : 0;
    if (sign == 0 || sign == U'．') return 0;
    std::size_t count = 0;
    while (end + count < text.size() && wideSign(text[end + count]) == sign) ++count;
    const bool joins = end + count < text.size() && u_isalpha(static_cast<UChar32>(text[end + count])) != 0;
    return joins || count > most ? 0 : count;
}

bool hasStopBefore(std::u32string_view text, std::size_t begin) {
    if (begin == 0 || text[begin - 1] != U'.') return false;
    return begin == 1 || (!isWordCharacter(text[begin - 2]) && text[begin - 2] != U'.');
}

/// In Latin letters when all of its letters look like some.
std::u32string inLatin(std::u32string_view word) {
    std::u32string latin(word);
    for (char32_t& c : latin) c = replaced(c, kCyrillicToLatin);
    return std::none_of(latin.begin(), latin.end(), isCyrillic) ? latin : std::u32string(word);
}

void addNew(std::vector<std::string>& list, std::string word) {
    if (std::find(list.begin(), list.end(), word) == list.end()) list.push_back(std::move(word));
}

} // namespace

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    const std::u32string points = prepared(text);
    forEachWord(points, [&](std::u32string_view word) { appendExact(result.emplace_back(), word); });
    return result;
}

std::string exactText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    const std::u32string points = prepared(text);
    forEachWord(points, [&](std::u32string_view word) {
        if (!out.empty()) out.push_back(' ');
        appendExact(out, word);
    });
    return out;
}

std::vector<std::string> skeleton(std::string_view text) {
    std::vector<std::string> result;
    std::string out;
    forEachSkeleton(text, out, [&] {
        result.push_back(out);
        out.clear();
    });
    return result;
}

std::string skeletonText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    forEachSkeleton(text, out, [&] { out.push_back(' '); });
    if (!out.empty()) out.pop_back();
    return out;
}

SignedWords signedWords(std::string_view text) {
    SignedWords found;
    if (text.find_first_of("+#.") == std::string_view::npos && text.find("＋") == std::string_view::npos &&
        text.find("＃") == std::string_view::npos && text.find("♯") == std::string_view::npos) {
        found.rest = text;
        return found;
    }
    const std::u32string points = prepared(text);
    std::size_t taken = 0;
    for (std::size_t begin = 0; begin < points.size();) {
        std::size_t end = begin;
        bool letters = false;
        for (; end < points.size() && isWordCharacter(points[end]); ++end) {
            letters = letters || u_isalpha(static_cast<UChar32>(points[end])) != 0;
        }
        const std::size_t behind = letters ? signsBehind(points, end) : 0;
        const std::size_t before = letters && hasStopBefore(points, begin) ? 1 : 0;
        if (behind + before > 0) {
            std::string& word = found.words.emplace_back();
            if (before > 0) appendUtf8(word, U'．');
            for (const char32_t c : inLatin(std::u32string_view(points).substr(begin, end - begin)))
                appendUtf8(word, c);
            for (std::size_t i = 0; i < behind; ++i) appendUtf8(word, wideSign(points[end]));
            for (; taken + before < begin; ++taken) appendUtf8(found.rest, points[taken]);
            found.rest += ' ';
            taken = end + behind;
        }
        begin = std::max(end + behind, begin + 1);
    }
    for (; taken < points.size(); ++taken) appendUtf8(found.rest, points[taken]);
    return found;
}

std::vector<std::string> lettersAndDigits(std::string_view word) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i == 0 || isDigit(word[i]) != isDigit(word[i - 1])) parts.emplace_back();
        parts.back() += word[i];
    }
    return parts;
}

std::vector<std::string> queryVariants(std::string_view skeletonWord) {
    std::vector<std::string> list{std::string(skeletonWord)};
    const auto widen = [&list](auto&& change) {
        for (std::size_t i = 0, count = list.size(); i < count; ++i) addNew(list, change(list[i]));
    };
    widen([](const std::string& word) { return rewritten(word, "j", "i", true); });
    widen([](const std::string& word) { return rewritten(word, "ts", "c", false); });
    widen([](const std::string& word) { return rewritten(word, "c", "ts", false); });
    widen([](std::string word) {
        if (word.ends_with('p')) word.back() = 'b';
        if (word.ends_with('k')) word.back() = 'g';
        return word;
    });
    return list;
}

} // namespace kitapdar::text
