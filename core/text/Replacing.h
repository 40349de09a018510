// Literal text looked for in a value, and what stands in its place. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::text {

/// The text in NFC; bytes that are not UTF-8 become U+FFFD.
std::string composed(std::string_view text);

struct Pattern {
    enum class Letters { Exact, AnyCase };
    enum class Extent { Part, Whole }; // anywhere in the value; the value and nothing else

    std::string text; // NFC
    Letters letters = Letters::Exact;
    Extent extent = Extent::Part;

    friend bool operator==(const Pattern&, const Pattern&) = default;
};

/// Whether the pattern occurs in the value. A pattern without text occurs in no value, except as Extent::Whole in an
/// empty one. In any case "Қ" is "қ" and "Ё" is "ё"; "ß" is not "ss".
bool occursIn(std::string_view value, const Pattern& pattern);

/// The value with `with` in the place of each occurrence, from the left; what is put in is not looked through again.
std::string replaced(std::string_view value, const Pattern& pattern, std::string_view with);

} // namespace kitapdar::text
