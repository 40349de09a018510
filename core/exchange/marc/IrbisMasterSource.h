// Records of a database of IRBIS64 (its file *.mst). The file holds every version of a record, one behind the other;
// handed out is the last one, unless the record was deleted there.
#pragma once

#include "core/exchange/marc/ByteSource.h"
#include "core/exchange/marc/RecordSource.h"

namespace kitapdar::exchange {

class IrbisMasterSource final : public RecordSource {
public:
    IrbisMasterSource(ByteSource bytes, text::Encoding encoding, BadBytes badBytes)
        : m_bytes(std::move(bytes)), m_encoding(encoding), m_badBytes(badBytes) {}

    Result<std::optional<Found>> next() override;
    std::int64_t position() const override { return m_bytes.position(); }

private:
    /// Makes the window as long as that, or as the file is.
    Result<void> need(std::size_t size);
    Result<void> skipToEnd();
    /// Drops bytes, however many.
    Result<void> skip(std::size_t size);
    /// Drops what is no record, up to something that looks like one; the first of it is told.
    Result<Found> skipDamage();

    ByteSource m_bytes;
    text::Encoding m_encoding;
    BadBytes m_badBytes;
    std::int64_t m_end = 0; // of the records, as the head of the file says; 0: not yet known
};

/// The bytes begin like a database of IRBIS64.
bool isIrbisMaster(std::string_view beginning);

} // namespace kitapdar::exchange
