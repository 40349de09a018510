#include "core/exchange/MarcReader.h"

#include "core/exchange/marc/IrbisTextSource.h"
#include "core/exchange/marc/Iso2709.h"
#include "core/exchange/marc/Iso2709Source.h"
#include "core/exchange/marc/MarcXmlSource.h"
#include "core/exchange/marc/RecordText.h"

#include <fstream>
#include <sstream>
#include <utility>

namespace kitapdar::exchange {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

bool hasUtf16Mark(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

/// "#10: ^a…" at the beginning, maybe after blank lines.
bool looksLikeIrbis(std::string_view bytes) {
    if (!bytes.starts_with('#')) return false;
    const auto colon = bytes.find(':');
    return colon != std::string_view::npos && colon >= 2 && colon <= 6 &&
           bytes.substr(1, colon - 1).find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<FileKind> guessKind(std::string_view bytes) {
    if (hasUtf16Mark(bytes)) return FileKind::MarcXml;
    if (bytes.starts_with(utf8Mark)) bytes.remove_prefix(utf8Mark.size());
    bytes.remove_prefix(iso::fillerBefore(bytes));
    if (bytes.empty()) return FileKind::Iso2709; // an empty file has no records, which is no mistake
    if (bytes.starts_with('<')) {
        const bool marc = bytes.find("record") != bytes.npos || bytes.find("collection") != bytes.npos;
        return marc ? std::optional(FileKind::MarcXml) : std::nullopt;
    }
    if (looksLikeIrbis(bytes)) return FileKind::IrbisText;
    if (bytes.find_first_of("\x1D\x1E") != std::string_view::npos) return FileKind::Iso2709;
    return std::nullopt;
}

/// More records or lines with letters are valid UTF-8 than not: a few damaged ones do not change what the file is.
bool isMostlyUtf8(std::string_view bytes) {
    int votes = 0;
    for (auto end = bytes.find_first_of("\x1D\n"); end != std::string_view::npos; end = bytes.find_first_of("\x1D\n")) {
        const auto piece = bytes.substr(0, end); // what follows the last end may be cut within a letter
        if (!isAscii(piece)) votes += isUtf8(piece) ? 1 : -1;
        bytes.remove_prefix(end + 1);
    }
    return votes > 0;
}

text::Encoding encodingOf(FileKind kind, std::string_view bytes, std::optional<text::Encoding> wanted) {
    if (kind == FileKind::MarcXml) return declaredEncoding(bytes).value_or(text::Encoding::Utf8);
    if (bytes.starts_with(utf8Mark)) return text::Encoding::Utf8;
    if (wanted) return *wanted;
    return isMostlyUtf8(bytes) ? text::Encoding::Utf8 : text::guessEncoding(bytes);
}

std::unique_ptr<RecordSource> makeSource(ByteSource bytes, const MarcFileFacts& facts) {
    switch (facts.kind) {
    case FileKind::MarcXml:
        return std::make_unique<MarcXmlSource>(std::move(bytes), facts.encoding);
    case FileKind::IrbisText:
        return std::make_unique<IrbisTextSource>(std::move(bytes), facts.encoding);
    case FileKind::Iso2709:
        break;
    }
    return std::make_unique<Iso2709Source>(std::move(bytes), facts.encoding);
}

} // namespace

std::string_view code(FileKind kind) {
    switch (kind) {
    case FileKind::Iso2709:
        return "iso2709";
    case FileKind::MarcXml:
        return "marcxml";
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
    case MarcProblem::BadStructure:
        break;
    }
    return "bad_structure";
}

struct MarcReader::State {
    MarcFileFacts facts;
    std::unique_ptr<RecordSource> source;
    std::int64_t number = 0;
    std::int64_t offset = 0;
    bool repaired = false;
};

MarcReader::MarcReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
MarcReader::MarcReader(MarcReader&&) noexcept = default;
MarcReader& MarcReader::operator=(MarcReader&&) noexcept = default;
MarcReader::~MarcReader() = default;

Result<MarcReader, MarcOpenRefusal> MarcReader::open(const std::filesystem::path& path,
                                                     std::optional<text::Encoding> encoding) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    auto in = std::make_unique<std::ifstream>(path, std::ios::binary);
    if (error || !*in) return fail(MarcOpenRefusal(Fault{Fault::Kind::Offline, "the file cannot be opened", {}}));
    return start(std::move(in), static_cast<std::int64_t>(size), encoding);
}

Result<MarcReader, MarcOpenRefusal> MarcReader::fromBytes(std::string bytes, std::optional<text::Encoding> encoding) {
    const auto size = static_cast<std::int64_t>(bytes.size());
    return start(std::make_unique<std::istringstream>(std::move(bytes)), size, encoding);
}

Result<MarcReader, MarcOpenRefusal> MarcReader::start(std::unique_ptr<std::istream> in, std::int64_t size,
                                                      std::optional<text::Encoding> encoding) {
    ByteSource bytes(std::move(in));
    CHECK(bytes.more());
    const auto kind = guessKind(bytes.window());
    if (!kind) return fail(MarcOpenRefusal(NotMarcFile{}));
    auto state = std::make_unique<State>();
    state->facts = {*kind, encodingOf(*kind, bytes.window(), encoding), size};
    if (*kind == FileKind::Iso2709 && bytes.window().starts_with(utf8Mark)) bytes.drop(utf8Mark.size());
    state->source = makeSource(std::move(bytes), state->facts);
    return MarcReader(std::move(state));
}

const MarcFileFacts& MarcReader::facts() const { return m_state->facts; }
std::int64_t MarcReader::position() const { return m_state->source->position(); }
std::int64_t MarcReader::number() const { return m_state->number; }
std::int64_t MarcReader::offset() const { return m_state->offset; }
bool MarcReader::repaired() const { return m_state->repaired; }

Result<std::optional<MarcItem>> MarcReader::next() {
    TRY(auto found, m_state->source->next());
    if (!found) return std::optional<MarcItem>();
    ++m_state->number;
    m_state->offset = found->offset;
    m_state->repaired = found->repaired;
    if (auto* broken = std::get_if<Broken>(&found->item)) broken->number = m_state->number;
    return std::optional(std::move(found->item));
}

} // namespace kitapdar::exchange
