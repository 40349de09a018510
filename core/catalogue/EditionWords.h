// What the words of a record tell of its edition beyond their letters: numbers in words, volumes, for whom the book is,
// in which form it is read, the scale of a map. Pure. Private to the room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

/// Numbers in their order, in digits: of "7-го", "2nd", "Второе", "он екінші", "III".
std::vector<std::string> numbersIn(const std::vector<std::string>& words);

/// A part as all cataloguers would write it, words parted by blanks: "1 т.", "Т. 1", "Том первый", "Vol. I" → "т 1".
std::string partOf(std::string_view text);

/// "Т. 1. 200 с.", "1-кітап. 320 б." → the part that the extent begins with, as of partOf(). "" when it tells of none:
/// "2 т. (200 с.)" is a number of volumes.
std::string volumeInExtent(std::string_view extent);

/// For whom or for what a book is when that makes it another book than the textbook: "teacher", "workbook", "tests";
/// several in a fixed order. "" when nothing is said. `words`: of the title and all that stands behind it.
std::string purposeIn(const std::vector<std::string>& words);

/// "braille", "audio", "large", "micro", "electronic"; "" when nothing is said.
/// `carrier`: words that tell of the form itself; `title`: words that may mean something else, too.
std::string readingFormIn(const std::vector<std::string>& carrier, const std::vector<std::string>& title);

/// "1:100 000", "Масштаб 1 : 2 500 000", "В 1 см 2 км" → "100000" …; several parted by blanks. "" when none is told.
std::string scalesIn(std::string_view text);

} // namespace kitapdar::catalogue
