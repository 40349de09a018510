// Files of records in the text form of IRBIS: the first byte says which encoding a person chose, if any, the rest
// follows the mark by which the form is known.
#include "tests/fuzz/Records.h"
#include "tests/fuzz/Target.h"

namespace kitapdar::fuzz {

namespace {

void run(std::string_view bytes) {
    if (!bytes.empty()) readFile(std::string("#920: ").append(bytes.substr(1)), bytes.front());
}

const Registered registered{{"IrbisText", &run}};

} // namespace

} // namespace kitapdar::fuzz
