// Files of records in ISO 2709. The first byte says which encoding a person chose, if any.
#include "tests/fuzz/Records.h"
#include "tests/fuzz/Target.h"

namespace kitapdar::fuzz {

namespace {

void run(std::string_view bytes) {
    if (!bytes.empty()) readFile(bytes.substr(1), bytes.front());
}

const Registered registered{{"Iso2709", &run}};

} // namespace

} // namespace kitapdar::fuzz
