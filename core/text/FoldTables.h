// The tables behind Fold.cpp: letter to skeleton by script. Arrays indexed by code point, built by the compiler.
// Private to this room.
#pragma once

#include <array>
#include <cstddef>
#include <utility>

namespace kitapdar::text {

struct LetterRow {
    char32_t letter;
    const char* skeleton; // at most two ASCII letters; "" drops the letter
};

/// A dense table over [First, First + Size); nullptr where a letter has no row.
template <char32_t First, std::size_t Size>
class LetterTable {
public:
    template <std::size_t Rows>
    constexpr explicit LetterTable(const LetterRow (&rows)[Rows]) {
        for (const LetterRow& row : rows) set(row);
    }
    constexpr void set(const LetterRow& row) { m_skeletons[row.letter - First] = row.skeleton; }
    constexpr const char* find(char32_t letter) const {
        return letter >= First && letter - First < Size ? m_skeletons[letter - First] : nullptr;
    }

private:
    std::array<const char*, Size> m_skeletons{};
};

/// Kazakh and Russian of today, the spelling before 1918 (ѣ ѳ ѵ), the letters of Kazakh before 1957 and look-alikes
/// that old fonts and OCR put for the Kazakh letters.
inline constexpr LetterRow kCyrillicRows[] = {
    {U'а', "a"}, {U'ә', "a"}, {U'ӓ', "a"}, {U'б', "b"}, {U'в', "v"}, {U'г', "g"},  {U'ғ', "g"},  {U'ӷ', "g"},
    {U'д', "d"}, {U'е', "e"}, {U'ё', "e"}, {U'э', "e"}, {U'ѣ', "e"}, {U'ж', "j"},  {U'з', "z"},  {U'и', "i"},
    {U'й', "i"}, {U'і', "i"}, {U'ї', "i"}, {U'ы', "i"}, {U'ѵ', "i"}, {U'к', "k"},  {U'қ', "k"},  {U'ӄ', "k"},
    {U'ҡ', "k"}, {U'л', "l"}, {U'м', "m"}, {U'н', "n"}, {U'ң', "n"}, {U'ӊ', "n"},  {U'ҥ', "n"},  {U'о', "o"},
    {U'ө', "o"}, {U'ӧ', "o"}, {U'п', "p"}, {U'р', "r"}, {U'с', "s"}, {U'т', "t"},  {U'у', "u"},  {U'ұ', "u"},
    {U'ү', "u"}, {U'ӯ', "u"}, {U'ӱ', "u"}, {U'ф', "f"}, {U'ѳ', "f"}, {U'х', "h"},  {U'һ', "h"},  {U'ц', "c"},
    {U'ч', "x"}, {U'ш', "w"}, {U'щ', "w"}, {U'ъ', ""},  {U'ь', ""},  {U'ю', "iu"}, {U'я', "ia"},
};
inline constexpr LetterTable<0x400, 0x130> kCyrillic(kCyrillicRows);

/// Tote zhazu, and the letters of the Arabic spelling before 1912 that stand in old titles.
inline constexpr LetterRow kArabicRows[] = {
    {U'ا', "a"}, {U'ٵ', "a"}, {U'آ', "a"}, {U'أ', "a"}, {U'إ', "a"}, {U'ب', "b"}, {U'ۆ', "v"}, {U'گ', "g"}, {U'ع', "g"},
    {U'غ', "g"}, {U'د', "d"}, {U'ە', "e"}, {U'ه', "e"}, {U'ج', "j"}, {U'ژ', "j"}, {U'ز', "z"}, {U'ذ', "z"}, {U'ض', "z"},
    {U'ظ', "z"}, {U'ي', "i"}, {U'ى', "i"}, {U'ی', "i"}, {U'ٸ', "i"}, {U'ئ', "i"}, {U'ك', "k"}, {U'ک', "k"}, {U'ق', "k"},
    {U'ل', "l"}, {U'م', "m"}, {U'ن', "n"}, {U'ڭ', "n"}, {U'و', "o"}, {U'ٶ', "o"}, {U'پ', "p"}, {U'ر', "r"}, {U'س', "s"},
    {U'ص', "s"}, {U'ث', "s"}, {U'ت', "t"}, {U'ط', "t"}, {U'ۋ', "u"}, {U'ۇ', "u"}, {U'ٷ', "u"}, {U'ؤ', "u"}, {U'ف', "f"},
    {U'ح', "h"}, {U'خ', "h"}, {U'ھ', "h"}, {U'چ', "x"}, {U'ش', "w"}, {U'ء', ""},  {U'ٴ', ""},
};
inline constexpr LetterTable<0x600, 0x100> kArabic(kArabicRows);

/// Every Latin spelling but that of 1929–1940. Letters with marks that are not here lose the mark (see Fold.cpp).
inline constexpr LetterRow kLatinRows[] = {
    {U'a', "a"}, {U'ä', "a"},  {U'á', "a"},  {U'ă', "a"},  {U'ə', "a"}, {U'æ', "ae"}, {U'b', "b"}, {U'ʙ', "b"},
    {U'v', "v"}, {U'g', "g"},  {U'ğ', "g"},  {U'ǵ', "g"},  {U'ġ', "g"}, {U'ƣ', "g"},  {U'd', "d"}, {U'đ', "d"},
    {U'ð', "d"}, {U'e', "e"},  {U'é', "e"},  {U'è', "e"},  {U'ë', "e"}, {U'ė', "e"},  {U'j', "j"}, {U'ž', "j"},
    {U'ƶ', "j"}, {U'z', "z"},  {U'i', "i"},  {U'ı', "i"},  {U'í', "i"}, {U'ï', "i"},  {U'ī', "i"}, {U'î', "i"},
    {U'y', "i"}, {U'k', "k"},  {U'q', "k"},  {U'ķ', "k"},  {U'l', "l"}, {U'ł', "l"},  {U'm', "m"}, {U'n', "n"},
    {U'ñ', "n"}, {U'ń', "n"},  {U'ŋ', "n"},  {U'ņ', "n"},  {U'o', "o"}, {U'ö', "o"},  {U'ó', "o"}, {U'ô', "o"},
    {U'ɵ', "o"}, {U'ø', "o"},  {U'œ', "oe"}, {U'p', "p"},  {U'r', "r"}, {U's', "s"},  {U'ß', "s"}, {U'ş', "w"},
    {U'š', "w"}, {U'ŝ', "w"},  {U't', "t"},  {U'þ', "th"}, {U'u', "u"}, {U'ū', "u"},  {U'ü', "u"}, {U'ú', "u"},
    {U'ù', "u"}, {U'û', "iu"}, {U'ý', "u"},  {U'w', "u"},  {U'f', "f"}, {U'h', "h"},  {U'x', "h"}, {U'c', "c"},
    {U'č', "x"}, {U'ç', "x"},  {U'â', "ia"},
};
inline constexpr LetterTable<0, 0x2B0> kLatin(kLatinRows);

/// The Latin of 1929–1940: the same, but for these.
inline constexpr LetterTable<0, 0x2B0> kOldLatin = [] {
    LetterTable<0, 0x2B0> table(kLatinRows);
    constexpr LetterRow changed[] = {{U'ç', "j"}, {U'c', "w"}, {U'y', "u"}, {U'v', "u"}, {U'j', "i"}, {U'x', "h"}};
    for (const LetterRow& row : changed) table.set(row);
    return table;
}();

/// Latin letter groups that stand for one letter, longest first.
struct LatinGroup {
    const char32_t* letters;
    char skeleton;
};
inline constexpr LatinGroup kLatinGroups[] = {
    {U"shch", 'w'}, {U"shh", 'w'}, {U"zh", 'j'}, {U"kh", 'h'}, {U"gh", 'g'},
    {U"ch", 'x'},   {U"sh", 'w'},  {U"ts", 'c'}, {U"cz", 'c'}, {U"yo", 'e'},
};

/// Letters of one script that look like letters of the other: sorted by the letter found.
struct LookAlike {
    char32_t found;
    char32_t meant;
};
inline constexpr LookAlike kLatinToCyrillic[] = {
    {U'a', U'а'}, {U'b', U'в'}, {U'c', U'с'}, {U'e', U'е'}, {U'h', U'һ'}, {U'i', U'і'},
    {U'k', U'к'}, {U'm', U'м'}, {U'o', U'о'}, {U'p', U'р'}, {U't', U'т'}, {U'x', U'х'},
    {U'y', U'у'}, {U'ñ', U'ң'}, {U'ô', U'ө'}, {U'ə', U'ә'}, {U'ɵ', U'ө'}, {U'γ', U'ү'},
};
inline constexpr LookAlike kCyrillicToLatin[] = {
    {U'а', U'a'}, {U'е', U'e'}, {U'к', U'k'}, {U'о', U'o'}, {U'р', U'p'},
    {U'с', U'c'}, {U'у', U'y'}, {U'х', U'x'}, {U'і', U'i'},
};

} // namespace kitapdar::text
