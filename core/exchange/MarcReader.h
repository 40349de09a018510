// Reads files of bibliographic records one by one: ISO 2709, MARCXML, IRBIS text and databases (*.mst). Kind and
// encoding are told by content, the encoding of each record by itself. A damaged record is handed out as Broken
// (number, place, reason) and the next one follows; no input stops the reader but the end of the file, a disk fault, or
// XML that is no longer well-formed. Memory does not grow with the file. One reader belongs to one thread at a time.
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/MarcRecord.h"
#include "core/exchange/MarcProblem.h"
#include "core/jobs/Progress.h"
#include "core/text/Encoding.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace kitapdar::exchange {

enum class FileKind { Iso2709, MarcXml, IrbisText, IrbisMaster };

/// Stable codes: "iso2709", "marcxml", "irbis_text", "irbis_master".
std::string_view code(FileKind kind);

/// A record that could not be taken.
struct Broken {
    std::int64_t number = 0; // of the record in the file, from 1
    std::int64_t offset = 0; // its first byte in the file; in MARCXML the first character
    MarcProblem reason = MarcProblem::NotARecord;
    std::string detail; // technical, English: which entry, which field
    std::string bytes;  // as they stand in the file, at most the first 100,000
};

using MarcItem = std::variant<catalogue::MarcRecord, Broken>;

struct MarcFileFacts {
    FileKind kind = FileKind::Iso2709;
    text::Encoding encoding = text::Encoding::Utf8; // of most records that are not plain ASCII
    bool mixed = false;                             // other records have another one
    std::int64_t size = 0;                          // bytes
};

/// How a person wants a file to be read.
struct ReadOptions {
    /// Of every record, whatever it says or shows; nullopt: found out record by record.
    std::optional<text::Encoding> encoding = {};
    BadBytes badBytes = BadBytes::Refuse;
};

/// The file holds nothing that looks like records in one of these forms.
struct NotMarcFile {
    friend bool operator==(const NotMarcFile&, const NotMarcFile&) = default;
};
using MarcOpenRefusal = Refusal<NotMarcFile>;

class MarcReader {
public:
    /// Reads the file once to its end to see its encodings, unless one is given or the file is XML. `progress` may be
    /// null and outlives the reader; once it is cancelled, open() and next() answer Fault::Cancelled.
    static Result<MarcReader, MarcOpenRefusal> open(const std::filesystem::path& path, const ReadOptions& options = {},
                                                    const jobs::Progress* progress = nullptr);
    /// The same over bytes in memory.
    static Result<MarcReader, MarcOpenRefusal> fromBytes(std::string bytes, const ReadOptions& options = {});

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
    /// Why that record should be looked at; nullopt: nothing shows that it should.
    std::optional<TextDoubt> doubt() const;

private:
    struct State;
    explicit MarcReader(std::unique_ptr<State> state);
    static Result<MarcReader, MarcOpenRefusal> start(std::unique_ptr<std::istream> in, std::int64_t size,
                                                     const ReadOptions& options, const jobs::Progress* progress);

    std::unique_ptr<State> m_state;
};

} // namespace kitapdar::exchange
