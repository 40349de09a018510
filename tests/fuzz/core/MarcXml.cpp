// Files of records in MARCXML, which say themselves how they are encoded.
#include "tests/fuzz/Records.h"
#include "tests/fuzz/Target.h"

namespace kitapdar::fuzz {

namespace {

void run(std::string_view bytes) { readFile(bytes, ' '); }

const Registered registered{{"MarcXml", &run}};

} // namespace

} // namespace kitapdar::fuzz
