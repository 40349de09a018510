#include "core/keys/Secret.h"

#include <sodium.h>

#include <algorithm>

namespace kitapdar::keys {

void Secret::Free::operator()(unsigned char* bytes) const { sodium_free(bytes); }

Secret::Secret(std::size_t size) {
    if (size == 0 || sodium_init() < 0) return;
    m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    if (!m_bytes) return;
    m_size = size;
    std::fill_n(m_bytes.get(), size, static_cast<unsigned char>(0));
}

Secret::Secret(std::string_view bytes) : Secret(bytes.size()) {
    if (m_bytes) std::copy_n(reinterpret_cast<const unsigned char*>(bytes.data()), m_size, m_bytes.get());
}

std::string randomBytes(std::size_t size) {
    std::string bytes(size, '\0');
    if (sodium_init() < 0) return {};
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

void wipe(std::string& text) {
    if (!text.empty()) sodium_memzero(text.data(), text.size());
    text.clear();
}

} // namespace kitapdar::keys
