// Reads files of bibliographic records one by one: ISO 2709, MARCXML, IRBIS text. Kind and encoding are told by
// content. A damaged record is handed out as Broken (number, place, reason) and the next one follows; no input stops
// the reader but the end of the file, a disk fault, or XML that is no longer well-formed. Memory does not grow with the
// file. One reader belongs to one thread at a time.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/MarcRecord.h"
#include "core/exchange/MarcProblem.h"
#include "core/text/Encoding.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::exchange {

enum class FileKind { Iso2709, MarcXml, IrbisText };

/// Stable codes: "iso2709", "marcxml", "irbis_text".
std::string_view code(FileKind kind);

/// A record that could not be taken.
struct Broken {
    std::int64_t number = 0; // of the record in the file, from 1
    std::int64_t offset = 0; // its first byte in the file; in MARCXML the first character
    MarcProblem reason = MarcProblem::NotARecord;
    std::string detail; // technical, English: which entry, which field
    std::string bytes;  // as they stand in the file, at most the first 100,000; empty for MARCXML
};

using MarcItem = std::variant<catalogue::MarcRecord, Broken>;

struct MarcFileFacts {
    FileKind kind = FileKind::Iso2709;
    text::Encoding encoding = text::Encoding::Utf8; // of records that do not say it themselves
    std::int64_t size = 0;                          // bytes
};

/// The file holds nothing that looks like records in one of the three forms.
struct NotMarcFile {
    friend bool operator==(const NotMarcFile&, const NotMarcFile&) = default;
};
using MarcOpenRefusal = Refusal<NotMarcFile>;

class MarcReader {
public:
    /// `encoding` overrules the guess (a file that declares or proves its encoding keeps it: XML, UTF-8 MARC 21).
    static Result<MarcReader, MarcOpenRefusal> open(const std::filesystem::path& path,
                                                    std::optional<text::Encoding> encoding = {});
    /// The same over bytes in memory.
    static Result<MarcReader, MarcOpenRefusal> fromBytes(std::string bytes,
                                                         std::optional<text::Encoding> encoding = {});

    MarcReader(MarcReader&&) noexcept;
    MarcReader& operator=(MarcReader&&) noexcept;
    ~MarcReader();

    const MarcFileFacts& facts() const;

    /// The next record; nullopt at the end of the file, and from then on.
    Result<std::optional<MarcItem>> next();

    /// Bytes read so far, for progress; facts().size at the end.
    std::int64_t position() const;
    /// Number of the item that next() gave last, from 1; 0 before the first.
    std::int64_t number() const;
    /// Place of that item in the file, as Broken::offset.
    std::int64_t offset() const;
    /// Whether that record had wrong lengths or addresses which could be mended without guessing.
    bool repaired() const;

private:
    struct State;
    explicit MarcReader(std::unique_ptr<State> state);
    static Result<MarcReader, MarcOpenRefusal> start(std::unique_ptr<std::istream> in, std::int64_t size,
                                                     std::optional<text::Encoding> encoding);

    std::unique_ptr<State> m_state;
};

} // namespace kitapdar::exchange
