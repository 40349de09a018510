// Secret: bytes that must not be found anywhere when they are no longer needed.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace kitapdar::keys {

/// Memory of its own between guard pages, never swapped as far as the system allows it, zeroed when it is freed. Empty
/// when there was no memory for it. That no core dump is written is up to the program. Any thread.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    explicit Secret(std::string_view bytes);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char* data() { return m_bytes.get(); }
    const unsigned char* data() const { return m_bytes.get(); }
    std::string_view view() const { return {reinterpret_cast<const char*>(m_bytes.get()), m_size}; }

private:
    struct Free {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Bytes that nobody can foresee.
std::string randomBytes(std::size_t size);

/// Overwrites the text and empties it.
void wipe(std::string& text);

} // namespace kitapdar::keys
