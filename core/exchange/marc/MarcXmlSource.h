// Records of a MARCXML or MarcXchange file, whatever prefix its names have. Each `<record>…</record>` is cut out by its
// bytes and parsed by itself, so XML that is broken in one record costs that record only. External entities are not
// read.
#pragma once

#include "core/exchange/marc/ByteSource.h"
#include "core/exchange/marc/RecordSource.h"

namespace kitapdar::exchange {

class MarcXmlSource final : public RecordSource {
public:
    MarcXmlSource(ByteSource bytes, text::Encoding encoding) : m_bytes(std::move(bytes)), m_encoding(encoding) {}

    Result<std::optional<Found>> next() override;
    std::int64_t position() const override { return m_bytes.position(); }

private:
    /// Brings the next record's bytes into the window, from "<record" to behind "</record>". Its length, or nullopt at
    /// the end of the file. `whole`: the end tag was there before the next record began.
    struct Cut {
        std::size_t length = 0;
        bool whole = false;
    };
    Result<std::optional<Cut>> cutRecord();

    ByteSource m_bytes;
    text::Encoding m_encoding;
};

/// Parses the bytes of one record.
std::variant<catalogue::MarcRecord, Broken> parseMarcXml(std::string_view bytes, text::Encoding encoding);

/// The encoding that an XML declaration names; nullopt when there is none or it is one the parser must know itself.
std::optional<text::Encoding> declaredEncoding(std::string_view beginning);

} // namespace kitapdar::exchange
