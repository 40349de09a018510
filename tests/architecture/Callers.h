// Which functions of core nobody calls but tests: found by their names alone, so that a name which is used anywhere
// else counts as called.
#pragma once

#include "tests/architecture/Source.h"

#include <string>
#include <vector>

namespace kitapdar::architecture {

struct Declared {
    std::string type; // the class it is a public member of, "" for a function of a namespace
    std::string name;
};

/// The functions that a header declares for others: public members and functions of namespaces. Without constructors,
/// operators, friends and overrides, which are called by other names.
std::vector<Declared> declaredFunctions(const Source& header);

struct Uncalled {
    std::string header;
    Declared function;

    std::string name() const { return function.type.empty() ? function.name : function.type + "::" + function.name; }
};

/// Functions of headers below core/ whose names stand in none of `sources` but their own .h and .cpp, and there only
/// where they are declared and defined.
std::vector<Uncalled> uncalledFunctions(const std::vector<Source>& sources);

} // namespace kitapdar::architecture
