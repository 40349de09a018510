// The entry that libFuzzer calls. A fuzz program has one target.
#include "tests/fuzz/Target.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace kitapdar::fuzz {

void expect(bool holds, const char* sentence) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", sentence);
    std::abort();
}

} // namespace kitapdar::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // A copy of exactly this size: reading past its end is an error that the address sanitizer sees.
    const std::vector<char> bytes(data, data + size);
    kitapdar::fuzz::targets().front().run(std::string_view(bytes.data(), bytes.size()));
    return 0;
}
