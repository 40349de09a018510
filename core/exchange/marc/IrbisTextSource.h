// Records of an IRBIS text file: lines `#tag: value` with `^a` subfields, records ended by a line `*****`.
#pragma once

#include "core/exchange/marc/ByteSource.h"
#include "core/exchange/marc/RecordSource.h"

namespace kitapdar::exchange {

class IrbisTextSource final : public RecordSource {
public:
    IrbisTextSource(ByteSource bytes, text::Encoding encoding) : m_bytes(std::move(bytes)), m_encoding(encoding) {}

    Result<std::optional<Found>> next() override;
    std::int64_t position() const override { return m_bytes.position(); }

private:
    /// Size of the lines of the next record in the window, its end line included.
    Result<std::size_t> recordSize();

    ByteSource m_bytes;
    text::Encoding m_encoding;
};

} // namespace kitapdar::exchange
