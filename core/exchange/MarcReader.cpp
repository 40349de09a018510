#include "core/exchange/MarcReader.h"

#include "core/base/OpenDatabase.h"
#include "core/exchange/marc/FileEncoding.h"
#include "core/exchange/marc/IrbisMasterSource.h"
#include "core/exchange/marc/IrbisTextSource.h"
#include "core/exchange/marc/Iso2709.h"
#include "core/exchange/marc/Iso2709Source.h"
#include "core/exchange/marc/MarcXmlSource.h"

#include <fstream>
#include <sstream>
#include <utility>

namespace kitapdar::exchange {
namespace {

/// *.xrf, which holds the places of records in the *.mst beside it: the first one is that of the first record.
constexpr std::string_view indexOfIrbis("\0\0\0\x24\0\0\0\0", 8);

/// "#10: ^a…" at the beginning, maybe after blank lines.
bool looksLikeIrbis(std::string_view bytes) {
    if (!bytes.starts_with('#')) return false;
    const auto colon = bytes.find(':');
    return colon != std::string_view::npos && colon >= 2 && colon <= 6 &&
           bytes.substr(1, colon - 1).find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<FileKind> guessKind(std::string_view bytes) {
    if (isIrbisMaster(bytes)) return FileKind::IrbisMaster;
    if (bytes.starts_with(indexOfIrbis)) return std::nullopt;
    bytes.remove_prefix(iso::fillerBefore(bytes));
    if (bytes.empty()) return FileKind::Iso2709; // an empty file has no records, which is no mistake
    if (bytes.starts_with('<')) {
        const bool marc = bytes.find("record") != bytes.npos || bytes.find("collection") != bytes.npos;
        return marc ? std::optional(FileKind::MarcXml) : std::nullopt;
    }
    if (looksLikeIrbis(bytes)) return FileKind::IrbisText;
    const bool hasEnds = bytes.find_first_of("\x1D\x1E") != std::string_view::npos;
    return hasEnds && iso::mayHoldRecords(bytes) ? std::optional(FileKind::Iso2709) : std::nullopt;
}

/// All bytes of a file, record by record or line by line.
Result<FileEncoding> encodingOf(ByteSource& bytes) {
    constexpr std::size_t longestPiece = std::size_t{1} << 20;
    FileEncoding encoding;
    for (;;) {
        const auto window = bytes.window();
        std::size_t begin = 0;
        for (auto end = window.find_first_of("\x1D\n\r"); end != std::string_view::npos;
             end = window.find_first_of("\x1D\n\r", begin)) {
            encoding.add(window.substr(begin, end - begin));
            begin = end + 1;
        }
        if (bytes.atEnd() || window.size() - begin > longestPiece) { // or whatever this is, it must be weighed in parts
            encoding.add(window.substr(begin));
            begin = window.size();
        }
        bytes.drop(begin);
        if (bytes.atEnd()) return encoding;
        CHECK(bytes.more());
    }
}

std::unique_ptr<RecordSource> makeSource(ByteSource bytes, const MarcFileFacts& facts, FileEncoding encoding,
                                         const ReadOptions& options) {
    const BadBytes badBytes = options.badBytes;
    switch (facts.kind) {
    case FileKind::MarcXml:
        return std::make_unique<MarcXmlSource>(
            std::move(bytes), facts.encoding,
            options.encoding ? MarcXmlSource::Encoding::Forced : MarcXmlSource::Encoding::Declared, badBytes);
    case FileKind::IrbisMaster:
        return std::make_unique<IrbisMasterSource>(std::move(bytes), facts.encoding, badBytes);
    case FileKind::IrbisText:
        return std::make_unique<IrbisTextSource>(std::move(bytes), encoding, badBytes);
    case FileKind::Iso2709:
        break;
    }
    return std::make_unique<Iso2709Source>(std::move(bytes), encoding, badBytes);
}

} // namespace

std::string_view code(FileKind kind) {
    switch (kind) {
    case FileKind::Iso2709:
        return "iso2709";
    case FileKind::MarcXml:
        return "marcxml";
    case FileKind::IrbisMaster:
        return "irbis_master";
    case FileKind::IrbisText:
        break;
    }
    return "irbis_text";
}

std::string_view code(MarcProblem problem) {
    switch (problem) {
    case MarcProblem::NotARecord:
        return "not_a_record";
    case MarcProblem::Truncated:
        return "truncated";
    case MarcProblem::BadDirectory:
        return "bad_directory";
    case MarcProblem::BadText:
        return "bad_text";
    case MarcProblem::BadXml:
        return "bad_xml";
    case MarcProblem::TooLarge:
        return "too_large";
    case MarcProblem::Joined:
        return "records_joined";
    case MarcProblem::NoTitle:
        return "no_title";
    case MarcProblem::Authority:
        return "authority_record";
    case MarcProblem::BadStructure:
        break;
    }
    return "bad_structure";
}

std::string_view code(TextDoubt doubt) {
    switch (doubt) {
    case TextDoubt::Replaced:
        return "text_replaced";
    case TextDoubt::Misread:
        return "text_misread";
    case TextDoubt::Dropped:
        return "text_dropped";
    case TextDoubt::Parted:
        return "end_line_lost";
    case TextDoubt::Doubled:
        return "field_doubled";
    case TextDoubt::Guessed:
        break;
    }
    return "text_guessed";
}

struct MarcReader::State {
    MarcFileFacts facts;
    std::unique_ptr<RecordSource> source;
    std::int64_t number = 0;
    std::int64_t offset = 0;
    bool repaired = false;
    std::optional<TextDoubt> doubt;
};

MarcReader::MarcReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
MarcReader::MarcReader(MarcReader&&) noexcept = default;
MarcReader& MarcReader::operator=(MarcReader&&) noexcept = default;
MarcReader::~MarcReader() = default;

Result<MarcReader, MarcOpenRefusal> MarcReader::open(const std::filesystem::path& path, const ReadOptions& options,
                                                     const jobs::Progress* progress) {
    if (disk::isOpenDatabase(path)) return fail(NotMarcFile{});
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    auto in = std::make_unique<std::ifstream>(path, std::ios::binary);
    if (error || !*in) return fail(MarcOpenRefusal(Fault{Fault::Kind::Offline, "the file cannot be opened", {}}));
    return start(std::move(in), static_cast<std::int64_t>(size), options, progress);
}

Result<MarcReader, MarcOpenRefusal> MarcReader::fromBytes(std::string bytes, const ReadOptions& options) {
    const auto size = static_cast<std::int64_t>(bytes.size());
    return start(std::make_unique<std::istringstream>(std::move(bytes)), size, options, nullptr);
}

Result<MarcReader, MarcOpenRefusal> MarcReader::start(std::unique_ptr<std::istream> in, std::int64_t size,
                                                      const ReadOptions& options, const jobs::Progress* progress) {
    ByteSource bytes(std::move(in), progress);
    CHECK(bytes.more());
    const auto kind = guessKind(bytes.window());
    if (!kind) return fail(MarcOpenRefusal(NotMarcFile{}));
    auto state = std::make_unique<State>();
    state->facts.kind = *kind;
    state->facts.size = size;
    const bool isUtf16 = bytes.isUtf16();
    ReadOptions read = options;
    if (read.encoding == text::Encoding::Utf16) {
        if (!isUtf16) return fail(MarcOpenRefusal(NotMarcFile{}));
        read.encoding = text::Encoding::Utf8; // as the bytes are shown
    }
    auto encoding = FileEncoding::forced(read.encoding.value_or(text::Encoding::Utf8));
    if (*kind == FileKind::IrbisMaster) {
        state->facts.encoding = read.encoding.value_or(text::Encoding::Utf8);
    } else if (*kind == FileKind::MarcXml) {
        const bool chosen = read.encoding && *read.encoding != text::Encoding::Marc8 && !isUtf16;
        const auto declared = isUtf16 ? std::nullopt : declaredEncoding(bytes.window());
        state->facts.encoding = chosen ? *read.encoding : declared.value_or(text::Encoding::Utf8);
    } else {
        if (!read.encoding) {
            TRY(encoding, encodingOf(bytes));
            CHECK(bytes.rewind());
        }
        state->facts.encoding = encoding.main();
        state->facts.mixed = encoding.isMixed();
    }
    state->source = makeSource(std::move(bytes), state->facts, encoding, read);
    if (isUtf16) state->facts.encoding = text::Encoding::Utf16;
    return MarcReader(std::move(state));
}

const MarcFileFacts& MarcReader::facts() const { return m_state->facts; }
std::int64_t MarcReader::position() const { return m_state->source->position(); }
std::int64_t MarcReader::number() const { return m_state->number; }
std::int64_t MarcReader::offset() const { return m_state->offset; }
bool MarcReader::repaired() const { return m_state->repaired; }
std::optional<TextDoubt> MarcReader::doubt() const { return m_state->doubt; }

Result<std::optional<MarcItem>> MarcReader::next() {
    TRY(auto found, m_state->source->next());
    if (!found) return std::optional<MarcItem>();
    ++m_state->number;
    m_state->offset = found->offset;
    m_state->repaired = found->repaired;
    m_state->doubt = found->doubt;
    if (auto* broken = std::get_if<Broken>(&found->item)) broken->number = m_state->number;
    return std::optional(std::move(found->item));
}

} // namespace kitapdar::exchange
