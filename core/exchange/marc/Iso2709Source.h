// Records of an ISO 2709 file.
#pragma once

#include "core/exchange/marc/ByteSource.h"
#include "core/exchange/marc/FileEncoding.h"
#include "core/exchange/marc/RecordSource.h"

namespace kitapdar::exchange {

class Iso2709Source final : public RecordSource {
public:
    Iso2709Source(ByteSource bytes, FileEncoding encoding, BadBytes badBytes)
        : m_bytes(std::move(bytes)), m_encoding(encoding), m_badBytes(badBytes) {}

    Result<std::optional<Found>> next() override;
    std::int64_t position() const override { return m_bytes.position(); }

private:
    Result<void> skipFiller();

    ByteSource m_bytes;
    FileEncoding m_encoding;
    BadBytes m_badBytes;
};

} // namespace kitapdar::exchange
