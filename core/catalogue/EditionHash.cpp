#include "core/catalogue/EditionHash.h"

#include <sodium.h>

namespace kitapdar::catalogue {

std::uint64_t editionHash64(std::string_view bytes) {
    constexpr unsigned char key[crypto_shorthash_KEYBYTES] = {};
    unsigned char out[crypto_shorthash_BYTES];
    crypto_shorthash(out, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), key);
    std::uint64_t value = 0;
    for (const unsigned char byte : out) value = value << 8U | byte;
    return value;
}

Edition::Hash editionHash(std::string_view text) {
    if (text.empty()) return 0;
    const auto hash = static_cast<Edition::Hash>(editionHash64(text));
    return hash == 0 ? 1 : hash;
}

} // namespace kitapdar::catalogue
