#include "core/text/Transliterate.h"

#include "core/text/Utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>

namespace kitapdar::text {
namespace {

struct Row {
    char32_t letter;
    const char32_t* latin;
};

constexpr Row k2021[] = {
    {U'а', U"a"}, {U'ә', U"ä"},  {U'б', U"b"}, {U'в', U"v"},  {U'г', U"g"},  {U'ғ', U"ğ"},  {U'д', U"d"},
    {U'е', U"e"}, {U'ё', U"io"}, {U'ж', U"j"}, {U'з', U"z"},  {U'и', U"i"},  {U'й', U"i"},  {U'к', U"k"},
    {U'қ', U"q"}, {U'л', U"l"},  {U'м', U"m"}, {U'н', U"n"},  {U'ң', U"ñ"},  {U'о', U"o"},  {U'ө', U"ö"},
    {U'п', U"p"}, {U'р', U"r"},  {U'с', U"s"}, {U'т', U"t"},  {U'у', U"u"},  {U'ұ', U"ū"},  {U'ү', U"ü"},
    {U'ф', U"f"}, {U'х', U"h"},  {U'һ', U"h"}, {U'ц', U"ts"}, {U'ч', U"ch"}, {U'ш', U"ş"},  {U'щ', U"ş"},
    {U'ъ', U""},  {U'ы', U"y"},  {U'і', U"ı"}, {U'ь', U""},   {U'э', U"e"},  {U'ю', U"iu"}, {U'я', U"ia"},
};

constexpr Row k2018[] = {
    {U'а', U"a"}, {U'ә', U"á"},  {U'б', U"b"}, {U'в', U"v"}, {U'г', U"g"},  {U'ғ', U"ǵ"},  {U'д', U"d"},
    {U'е', U"e"}, {U'ё', U"ıo"}, {U'ж', U"j"}, {U'з', U"z"}, {U'и', U"ı"},  {U'й', U"ı"},  {U'к', U"k"},
    {U'қ', U"q"}, {U'л', U"l"},  {U'м', U"m"}, {U'н', U"n"}, {U'ң', U"ń"},  {U'о', U"o"},  {U'ө', U"ó"},
    {U'п', U"p"}, {U'р', U"r"},  {U'с', U"s"}, {U'т', U"t"}, {U'у', U"ý"},  {U'ұ', U"u"},  {U'ү', U"ú"},
    {U'ф', U"f"}, {U'х', U"h"},  {U'һ', U"h"}, {U'ц', U"s"}, {U'ч', U"ch"}, {U'ш', U"sh"}, {U'щ', U"sh"},
    {U'ъ', U""},  {U'ы', U"y"},  {U'і', U"i"}, {U'ь', U""},  {U'э', U"e"},  {U'ю', U"ıý"}, {U'я', U"ıa"},
};

/// ц is "cz" here and "c" before i e y j, see gostLatin().
constexpr Row kGost[] = {
    {U'а', U"a"},  {U'б', U"b"}, {U'в', U"v"},  {U'г', U"g"},  {U'д', U"d"},  {U'е', U"e"},   {U'ё', U"yo"},
    {U'ж', U"zh"}, {U'з', U"z"}, {U'и', U"i"},  {U'й', U"j"},  {U'к', U"k"},  {U'л', U"l"},   {U'м', U"m"},
    {U'н', U"n"},  {U'о', U"o"}, {U'п', U"p"},  {U'р', U"r"},  {U'с', U"s"},  {U'т', U"t"},   {U'у', U"u"},
    {U'ф', U"f"},  {U'х', U"x"}, {U'ц', U"cz"}, {U'ч', U"ch"}, {U'ш', U"sh"}, {U'щ', U"shh"}, {U'ъ', U"``"},
    {U'ы', U"y`"}, {U'ь', U"`"}, {U'э', U"e`"}, {U'ю', U"yu"}, {U'я', U"ya"},
};

char32_t lower(char32_t c) { return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))); }
bool isCapital(char32_t c) { return u_isupper(static_cast<UChar32>(c)) != 0; }
bool isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)) != 0; }

template <std::size_t Size>
const char32_t* latinOf(char32_t letter, const Row (&table)[Size]) {
    const auto* row =
        std::find_if(std::begin(table), std::end(table), [=](const Row& r) { return r.letter == letter; });
    return row == std::end(table) ? nullptr : row->latin;
}

/// A capital that becomes two letters is capital whole only in a word of capitals: Щ in "ЩИ", but "Щи".
bool isAmongCapitals(const std::u32string& text, std::size_t i) {
    if (i + 1 < text.size() && isLetter(text[i + 1])) return isCapital(text[i + 1]);
    return i > 0 && isCapital(text[i - 1]);
}

/// `capitalOf` gives the capital of one Latin letter: i and ı differ by alphabet.
template <std::size_t Size, class CapitalOf>
void append(std::u32string& out, const std::u32string& text, std::size_t i, const Row (&table)[Size],
            CapitalOf capitalOf) {
    const char32_t letter = lower(text[i]);
    const char32_t* latin = latinOf(letter, table);
    if (latin == nullptr) {
        out.push_back(text[i]);
        return;
    }
    const std::u32string_view letters(latin);
    const bool capital = letter != text[i];
    for (std::size_t k = 0; k < letters.size(); ++k)
        out.push_back(capital && (k == 0 || isAmongCapitals(text, i)) ? capitalOf(letters[k]) : letters[k]);
}

char32_t plainCapital(char32_t c) { return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c))); }

/// i↔İ and ı↔I as in Turkish.
char32_t dottedCapital(char32_t c) { return c == U'i' ? U'İ' : c == U'ı' ? U'I' : plainCapital(c); }

bool softensTse(char32_t next) { return std::u32string_view(U"иеёыйюяі").find(next) != std::u32string_view::npos; }

// The same keys in the same order, without and with Shift: rows of digits, of Q, of A and of Z.
constexpr std::u32string_view kEnglishKeys =
    UR"(`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./)"
    UR"(~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?)";
constexpr std::u32string_view kRussianKeys =
    UR"(ё1234567890-=йцукенгшщзхъ\фывапролджэячсмитьбю.)"
    UR"(Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,)";
constexpr std::u32string_view kKazakhKeys =
    UR"(("әіңғ,.үұқөһйцукенгшщзхъ\фывапролджэячсмитьбю№)"
    UR"()!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?)";
static_assert(kEnglishKeys.size() == 94 && kRussianKeys.size() == 94 && kKazakhKeys.size() == 94);

std::u32string_view keysOf(Layout layout) {
    switch (layout) {
    case Layout::English:
        return kEnglishKeys;
    case Layout::Russian:
        return kRussianKeys;
    case Layout::Kazakh:
        return kKazakhKeys;
    }
    return kEnglishKeys;
}

} // namespace

std::string kazakhLatin2021(std::string_view cyrillic) {
    const std::u32string text = codePoints(cyrillic);
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) append(out, text, i, k2021, dottedCapital);
    return utf8(out);
}

std::string kazakhLatin2018(std::string_view cyrillic) {
    const std::u32string text = codePoints(cyrillic);
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) append(out, text, i, k2018, plainCapital);
    return utf8(out);
}

std::string gost779B(std::string_view russian) {
    const std::u32string text = codePoints(russian);
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (lower(text[i]) == U'ц' && i + 1 < text.size() && softensTse(lower(text[i + 1]))) {
            out.push_back(text[i] == U'ц' ? U'c' : U'C');
        } else {
            append(out, text, i, kGost, plainCapital);
        }
    }
    return utf8(out);
}

std::string swapLayout(std::string_view text, Layout typed, Layout meant) {
    const std::u32string_view from = keysOf(typed);
    const std::u32string_view to = keysOf(meant);
    std::u32string points = codePoints(text);
    for (char32_t& c : points) {
        if (const auto key = from.find(c); key != std::u32string_view::npos) c = to[key];
    }
    return utf8(points);
}

} // namespace kitapdar::text
