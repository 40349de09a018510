#include "core/exchange/marc/ByteSource.h"

#include <algorithm>

namespace kitapdar::exchange {
namespace {
constexpr std::size_t chunk = std::size_t{256} << 10;
} // namespace

Result<void> ByteSource::more() {
    if (m_atEnd) return {};
    m_bytes.erase(0, m_begin);
    m_begin = 0;
    const auto had = m_bytes.size();
    const auto wanted = std::max(chunk, had);
    m_bytes.resize(had + wanted);
    m_in->read(m_bytes.data() + had, static_cast<std::streamsize>(wanted));
    m_bytes.resize(had + static_cast<std::size_t>(m_in->gcount()));
    if (m_in->bad()) return fail(Fault{Fault::Kind::Offline, "the file cannot be read further", {}});
    m_atEnd = !m_in->good();
    return {};
}

void ByteSource::drop(std::size_t count) {
    count = std::min(count, m_bytes.size() - m_begin);
    m_begin += count;
    m_position += static_cast<std::int64_t>(count);
}

} // namespace kitapdar::exchange
