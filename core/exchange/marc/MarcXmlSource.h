// Records of a MARCXML or MarcXchange file, whatever prefix its names have. Each `<record>…</record>` is cut out by its
// tags and parsed by itself, so XML that is broken in one record costs that record only. What wraps records and is
// called `record` itself (SRU, OAI-PMH) is none. External entities are not read.
#pragma once

#include "core/exchange/marc/ByteSource.h"
#include "core/exchange/marc/RecordSource.h"
#include "core/exchange/marc/XmlTags.h"

namespace kitapdar::exchange {

class RecordText;

class MarcXmlSource final : public RecordSource {
public:
    /// Whether the encoding is what the file declares, which is not always so, or what a person has said.
    enum class Encoding { Declared, Forced };

    MarcXmlSource(ByteSource bytes, text::Encoding encoding, Encoding origin, BadBytes badBytes)
        : m_bytes(std::move(bytes)), m_encoding(encoding), m_origin(origin), m_badBytes(badBytes) {}

    Result<std::optional<Found>> next() override;
    std::int64_t position() const override { return m_bytes.position(); }

private:
    /// Bytes at the beginning of the window, and why they are no whole record; nullopt when they are one.
    struct Cut {
        std::size_t length = 0;
        std::optional<MarcProblem> problem;
        std::string detail = {};
    };
    /// A `<record>` that has begun.
    struct Open {
        std::int64_t begin = 0;
        bool hasFields = false;     // or a leader: it is no wrapper
        bool isDeleted = false;     // an OAI-PMH header, and nothing of the record itself
        std::size_t longestTag = 0; // bytes
        std::size_t mostAttributes = 0;
    };

    /// Brings the next record's bytes to the beginning of the window; nullopt at the end of the file.
    Result<std::optional<Cut>> cutRecord();
    /// What a tag ends.
    std::optional<Cut> take(const XmlTag& tag);
    Cut cutTo(std::int64_t end, std::optional<MarcProblem> problem);
    std::optional<Cut> cutAtEnd();
    void drop(std::size_t count);

    ByteSource m_bytes;
    text::Encoding m_encoding;
    Encoding m_origin;
    std::optional<std::string> m_foreign; // an encoding that is declared and none of ours; "": none is
    BadBytes m_badBytes;
    XmlTags m_tags;
    std::int64_t m_base = 0; // where the window begins, in bytes of UTF-8
    std::optional<Open> m_open;
};

/// Parses the bytes of one record. `text` knows afterwards what is doubtful in it.
std::variant<catalogue::MarcRecord, Broken> parseMarcXml(std::string_view bytes, text::Encoding encoding,
                                                         RecordText& text);

/// The encoding that an XML declaration names; nullopt when there is none or it is one the parser must know itself.
std::optional<text::Encoding> declaredEncoding(std::string_view beginning);

} // namespace kitapdar::exchange
