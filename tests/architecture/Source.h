// A source file taken apart as far as the rules need it: what is code, what is text between quotes, what it includes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::architecture {

struct Literal {
    int line = 0;
    std::string text; // neighbouring literals joined, as the compiler joins them
};

struct Include {
    int line = 0;
    std::string path;
    bool own = false; // "…", not <…>
};

struct Source {
    std::string path;              // from the project's root, with '/'
    std::vector<std::string> code; // line by line, comments and the insides of literals taken out
    std::vector<Literal> literals; // of strings, not of characters; without those of #include
    std::vector<Include> includes;
};

/// Takes a C++ text apart. Text that is no C++ gives something, never a failure.
Source takeApart(std::string path, std::string_view text);

/// The .h and .cpp files below app, core, ui, wording (and tests, when asked for), in the order of their paths.
std::vector<Source> readSources(bool withTests);

} // namespace kitapdar::architecture
