// Records of an IRBIS text file: lines `#tag: value` with `^a` subfields, records ended by a line `*****`. Lines end as
// those of Windows, Unix or old Macs. Where an end line was lost, the records are parted or refused (IrbisParts.h).
#pragma once

#include "core/exchange/marc/ByteSource.h"
#include "core/exchange/marc/FileEncoding.h"
#include "core/exchange/marc/IrbisParts.h"
#include "core/exchange/marc/Iso2709.h"
#include "core/exchange/marc/RecordSource.h"

#include <deque>

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

    Broken broken(std::string_view bytes, iso::Damage damage) const;
    /// The record of these bytes, at the beginning of the window.
    Found read(std::string_view bytes) const;

    /// A file without any line feed has carriage returns alone at the ends of its lines.
    void findLineEnd();

    ByteSource m_bytes;
    FileEncoding m_encoding;
    BadBytes m_badBytes;
    char m_lineEnd = 0;            // not known yet
    std::deque<IrbisPart> m_parts; // that follow, all of them at hand in the window
    IrbisJoint m_joint = IrbisJoint::None;
};

} // namespace kitapdar::exchange
