// What a library that was made just now begins with.
#pragma once

#include "core/base/Result.h"
#include "core/library/Library.h"

#include <string>

namespace kitapdar {

/// What is asked of whoever begins a library. What is not told is shipped and may be changed later.
struct Beginning {
    std::string nameKk;
    std::string nameRu;
    std::string slipLanguage = "kk"; // "kk", "ru", "en"
    std::string placeKk;             // the first place; "": it is called as the library, or "Library"
    std::string placeRu;
    std::string desk; // the first desk; "": "1"
    /// Of the desk where the library is made: it gets the library's key, and restricted data of readers are sealed from
    /// the first one on. "": the library has no key, they are in clear.
    std::string deskPublicKey;
};

/// Writes what a library needs to lend: its name, a place and a desk, loan rules, closed days and holidays of this and
/// the next year, reader categories, number series, content groups, the forms of names. In the name of the program and
/// not of whoever sits at the desk; of each part only what is not there yet. Blocks.
Result<void> setUpNew(Library& library, const Beginning& beginning = {});

} // namespace kitapdar
