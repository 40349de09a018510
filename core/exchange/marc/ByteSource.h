// A window that moves over a stream: the readers look at as many bytes as they need and drop what they have used. A
// stream in UTF-16 is shown as UTF-8.
#pragma once

#include "core/base/Result.h"
#include "core/jobs/Progress.h"

#include <cstdint>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace kitapdar::exchange {

class ByteSource {
public:
    /// `progress` may be null; it outlives the source, and is asked only whether it is cancelled.
    explicit ByteSource(std::unique_ptr<std::istream> in, const jobs::Progress* progress = nullptr)
        : m_in(std::move(in)), m_progress(progress) {}

    /// The bytes at hand. Valid until the next more() or drop().
    std::string_view window() const { return std::string_view(m_bytes).substr(m_begin); }
    /// Where the window begins, in bytes of the stream from its beginning.
    std::int64_t position() const;
    bool atEnd() const { return m_atEnd; }
    /// The stream is in UTF-16, by its mark or by its zeros. Known after the first more().
    bool isUtf16() const { return m_unit != Unit::Byte; }

    /// Makes the window longer (at least twice as long, unless the stream ends). Fault::Offline when the disk fails,
    /// Fault::Cancelled.
    Result<void> more();
    /// Moves the beginning of the window.
    void drop(std::size_t count);
    /// Begins the stream again, with its first bytes at hand. Faults as of more().
    Result<void> rewind();

private:
    enum class Unit { Byte, Little, Big };

    void recogniseUtf16();
    /// The bytes from `begin` on, which came as UTF-16, as UTF-8.
    void recode(std::size_t begin);

    std::unique_ptr<std::istream> m_in;
    const jobs::Progress* m_progress;
    std::string m_bytes;
    std::string m_half; // of UTF-16: bytes of a character that is not whole yet
    std::size_t m_begin = 0;
    std::int64_t m_position = 0;
    std::int64_t m_read = 0; // bytes of the stream
    Unit m_unit = Unit::Byte;
    bool m_atEnd = false;
};

} // namespace kitapdar::exchange
