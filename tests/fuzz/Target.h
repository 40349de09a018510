// A fuzz target: bytes that nobody meant for this program go in, and what must hold for all bytes is asserted.
//
// Each file of core/ and ui/ is one target, named as its file. In the preset `fuzz` it is a program of its own, driven
// by libFuzzer (Entry.cpp). In every other build all targets are one test program, test_fuzz, which runs the kept
// inputs of corpus/<target>/ (Replay.cpp).
#pragma once

#include <ostream>
#include <string_view>
#include <vector>

namespace kitapdar::fuzz {

struct Target {
    /// Any bytes; called again and again in one process. Keeps nothing from one call to the next.
    using Run = void (*)(std::string_view bytes);

    const char* name;
    Run run;

    friend std::ostream& operator<<(std::ostream& out, const Target& target) { return out << target.name; }
};

/// All targets of the program.
const std::vector<Target>& targets();

/// Makes a target known: `const Registered registered{{"Iso2709", &run}};` in its file.
struct Registered {
    explicit Registered(Target target);
};

/// What must hold. When it does not, a fuzz program ends, and libFuzzer keeps the input; a test fails and goes on.
void expect(bool holds, const char* sentence);

} // namespace kitapdar::fuzz
