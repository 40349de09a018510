// The text that a person made of a page, laid over the places where the engine has seen its words.
#pragma once

#include "core/recognition/Layout.h"

#include <string>
#include <string_view>

namespace kitapdar::recognition {

/// The text as it is kept: without control characters and blanks at the ends of lines, one blank between words, no more
/// than one empty line in a row, none at the beginning; each line ends with \n.
std::string tidied(std::string_view text);

/// A layout whose plainText() is the text. Lines are found again by the words that they share with those of `seen`;
/// a word that is the same keeps its box, changed ones are spread over the place of those that stood there, by their
/// letters. A line that `seen` has nothing like gets the room between its neighbours. Every word is sure: a person has
/// read it. `text` is tidied().
Layout aligned(const Layout& seen, std::string_view text);

} // namespace kitapdar::recognition
