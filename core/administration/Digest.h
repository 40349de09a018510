// BLAKE2b-256 of what comes in pieces. Private to core/administration.
#pragma once

#include <sodium.h>

#include <array>
#include <string>
#include <string_view>

namespace kitapdar {

class Digest {
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, m_bytes.size()); }
    void add(std::string_view piece) {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(piece.data()), piece.size());
    }
    /// The 64 hexadecimal digits. To be called once, at the end.
    std::string hex() {
        crypto_generichash_final(&m_state, m_bytes.data(), m_bytes.size());
        std::string text(m_bytes.size() * 2 + 1, '\0');
        sodium_bin2hex(text.data(), text.size(), m_bytes.data(), m_bytes.size());
        text.pop_back();
        return text;
    }

private:
    crypto_generichash_state m_state{};
    std::array<unsigned char, 32> m_bytes{};
};

} // namespace kitapdar
