// A window that moves over a stream: the readers look at as many bytes as they need and drop what they have used.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace kitapdar::exchange {

class ByteSource {
public:
    explicit ByteSource(std::unique_ptr<std::istream> in) : m_in(std::move(in)) {}

    /// The bytes at hand. Valid until the next more() or drop().
    std::string_view window() const { return std::string_view(m_bytes).substr(m_begin); }
    /// Where the window begins, counted from the beginning of the stream.
    std::int64_t position() const { return m_position; }
    bool atEnd() const { return m_atEnd; }

    /// Makes the window longer (at least twice as long, unless the stream ends). A fault when the disk fails.
    Result<void> more();
    /// Moves the beginning of the window.
    void drop(std::size_t count);

private:
    std::unique_ptr<std::istream> m_in;
    std::string m_bytes;
    std::size_t m_begin = 0;
    std::int64_t m_position = 0;
    bool m_atEnd = false;
};

} // namespace kitapdar::exchange
