// Records of an IRBIS text file: lines `#tag: value` with `^a` subfields, records ended by a line `*****`.
#pragma once

#include "core/exchange/marc/ByteSource.h"
#include "core/exchange/marc/FileEncoding.h"
#include "core/exchange/marc/RecordSource.h"

namespace kitapdar::exchange {

class IrbisTextSource final : public RecordSource {
public:
    IrbisTextSource(ByteSource bytes, FileEncoding encoding, BadBytes badBytes)
        : m_bytes(std::move(bytes)), m_encoding(encoding), m_badBytes(badBytes) {}

    Result<std::optional<Found>> next() override;
    std::int64_t position() const override { return m_bytes.position(); }

private:
    struct Lines {
        std::size_t size = 0; // bytes in the window, the end line included
        bool ended = false;   // by its end line or the end of the file
    };
    /// The lines of the next record; no more than the window may hold.
    Result<Lines> recordLines();
    /// Drops the rest of a record that is too large.
    Result<void> skipToEndLine();

    ByteSource m_bytes;
    FileEncoding m_encoding;
    BadBytes m_badBytes;
};

} // namespace kitapdar::exchange
