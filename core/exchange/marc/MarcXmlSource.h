// Records of a MARCXML or MarcXchange file, whatever prefix its names have. Streaming; external entities are not read.
#pragma once

#include "core/exchange/marc/ByteSource.h"
#include "core/exchange/marc/RecordSource.h"

#include <QXmlStreamReader>

namespace kitapdar::exchange {

class MarcXmlSource final : public RecordSource {
public:
    MarcXmlSource(ByteSource bytes, text::Encoding encoding) : m_bytes(std::move(bytes)), m_encoding(encoding) {}

    Result<std::optional<Found>> next() override;
    std::int64_t position() const override { return m_bytes.position(); }

private:
    /// Hands the parser more of the file; false at the end of the file.
    Result<bool> feed();
    void startElement();
    void startField();
    void startSubfield();
    /// Takes in the end of an element; true when it was the end of a record.
    bool endElement();
    std::string attribute(const char* name) const;
    std::string takeText();
    void reject(MarcProblem reason, std::string detail);
    std::optional<Found> finishRecord();
    /// The file is not well-formed here: told once, then the end.
    std::optional<Found> brokenXml();

    ByteSource m_bytes;
    text::Encoding m_encoding;
    QXmlStreamReader m_xml;

    catalogue::MarcRecord m_record;
    std::optional<Broken> m_damage; // of the record being read
    QString m_text;
    std::int64_t m_start = 0;
    bool m_inRecord = false;
    bool m_collecting = false;
    bool m_ended = false;
};

/// The encoding that an XML declaration names; nullopt when there is none or it is one the parser must know itself.
std::optional<text::Encoding> declaredEncoding(std::string_view beginning);

} // namespace kitapdar::exchange
