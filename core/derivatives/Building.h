// Why a file cannot be made of a book.
#pragma once

#include "core/base/Result.h"
#include "core/derivatives/Derivative.h"
#include "core/documents/Renderer.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::derivatives {

/// The item has no page that is of the book.
struct NoPages {
    static constexpr std::string_view code = "no_pages";
};
/// No page has a text, so there is nothing to make a document of.
struct NoText {
    static constexpr std::string_view code = "no_text";
};
/// The scan of a page is damaged, is not in the library's folder, or breaks the program that reads it.
struct PageUnreadable {
    static constexpr std::string_view code = "page_unreadable";
    int page = 0; // from 1
};
/// Letters that no usual font has: whoever opens the document would see boxes.
struct LettersMissing {
    static constexpr std::string_view code = "letters_missing";
    std::string letters; // at most twenty, as "U+F0A7"
    int page = 0;        // the first one that has one
};
/// What was made does not hold what we promise of it, so it was not kept.
struct CheckFailed {
    static constexpr std::string_view code = "check_failed";
    std::vector<std::string> problems; // codes of core/media/PdfCheck.h
};
/// A program that makes the file ended badly: out of memory, or took too long.
struct ProgramFailed {
    static constexpr std::string_view code = "program_failed";
    std::string program;
};

/// Of one file.
using FileRefusal = std::variant<Fault, NoPages, NoText, PageUnreadable, LettersMissing, CheckFailed, ProgramFailed,
                                 documents::ProgramMissing>;

} // namespace kitapdar::derivatives
