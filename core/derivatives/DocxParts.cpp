#include "core/derivatives/DocxParts.h"

#include "core/base/Embedded.h"
#include "core/derivatives/PdfBook.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <zip.h>

namespace kitapdar::derivatives {

namespace {

constexpr std::string_view documentPart = "word/document.xml";
constexpr std::string_view propertiesPart = "docProps/core.xml";
constexpr std::string_view settingsPart = "word/settings.xml";
constexpr std::string_view numberingPart = "word/numbering.xml";
constexpr std::uint64_t largestPart = std::uint64_t{256} << 20U;

struct Discard {
    void operator()(::zip_t* archive) const { ::zip_discard(archive); }
};
using Archive = std::unique_ptr<::zip_t, Discard>;

Fault damaged() { return {Fault::Kind::Corrupt, "a DOCX is not what pandoc makes", {}}; }

/// Writes it to the disk.
Result<void> close(Archive archive) {
    ::zip_t* const open = archive.release();
    if (::zip_close(open) == 0) return {};
    ::zip_discard(open);
    return fail(Fault{Fault::Kind::DiskFull, "an archive cannot be written", {}});
}

std::optional<std::string> read(::zip_t* archive, std::string_view name) {
    const std::string named(name);
    ::zip_stat_t facts;
    if (::zip_stat(archive, named.c_str(), 0, &facts) != 0 || facts.size > largestPart) return std::nullopt;
    std::string bytes(facts.size, '\0');
    ::zip_file_t* const part = ::zip_fopen(archive, named.c_str(), 0);
    if (!part) return std::nullopt;
    const auto size = ::zip_fread(part, bytes.data(), bytes.size());
    ::zip_fclose(part);
    if (size < 0 || static_cast<std::uint64_t>(size) != bytes.size()) return std::nullopt;
    return bytes;
}

/// `bytes` outlives the archive.
bool put(::zip_t* archive, std::string_view name, std::string_view bytes, Instant date) {
    ::zip_source_t* const source = ::zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    if (!source) return false;
    const auto index = ::zip_file_add(archive, std::string(name).c_str(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        ::zip_source_free(source);
        return false;
    }
    return ::zip_file_set_mtime(archive, static_cast<::zip_uint64_t>(index), date.milliseconds / 1000, 0) == 0;
}

void replaceElement(std::string& xml, std::string_view name, std::string_view text) {
    const std::string begin = "<" + std::string(name) + ">";
    const std::string end = "</" + std::string(name) + ">";
    const std::size_t from = xml.find(begin);
    const std::size_t to = from == std::string::npos ? from : xml.find(end, from);
    if (to != std::string::npos) xml.replace(from + begin.size(), to - from - begin.size(), xmlText(text));
}

/// "<w:rPr>…</w:rPr>" at the beginning, or nothing.
std::string_view formattingOf(std::string_view run) {
    for (const std::string_view end : {std::string_view("</w:rPr>"), std::string_view("<w:rPr />")}) {
        if (!run.starts_with("<w:rPr")) return {};
        const std::size_t at = run.find(end);
        if (at != std::string_view::npos) return run.substr(0, at + end.size());
    }
    return {};
}

} // namespace

std::string runsJoined(std::string_view xml) {
    constexpr std::string_view begin = "<w:r>";
    constexpr std::string_view end = "</w:r>";
    std::string joined;
    joined.reserve(xml.size());
    std::string_view before;  // formatting of the run that was written last
    bool isNeighbour = false; // nothing stands between it and what comes
    while (!xml.empty()) {
        const std::size_t from = xml.find(begin);
        const std::size_t to = from == std::string_view::npos ? from : xml.find(end, from);
        if (to == std::string_view::npos) break;
        const std::string_view content = xml.substr(from + begin.size(), to - from - begin.size());
        const std::string_view formatting = formattingOf(content);
        if (isNeighbour && from == 0 && formatting == before) {
            joined.resize(joined.size() - end.size());
            joined += content.substr(formatting.size());
            joined += end;
        } else {
            joined += xml.substr(0, to + end.size());
        }
        xml.remove_prefix(to + end.size());
        before = formatting;
        isNeighbour = true;
    }
    return joined + std::string(xml);
}

Result<void> writeReferenceDocx(const std::filesystem::path& file) {
    static constexpr std::string_view types =
        R"(<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/></Types>)";
    static constexpr std::string_view relations =
        R"(<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
    static constexpr std::string_view ofDocument =
        R"(<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/></Relationships>)";
    const std::array<std::pair<std::string_view, std::string_view>, 6> parts = {
        {{"[Content_Types].xml", types},
         {"_rels/.rels", relations},
         {documentPart, embedded::file("core/derivatives/data/reference-document.xml")},
         {"word/_rels/document.xml.rels", ofDocument},
         {"word/styles.xml", embedded::file("core/derivatives/data/reference-styles.xml")},
         {"word/fontTable.xml", embedded::file("core/derivatives/data/reference-fonts.xml")}}};
    int error = 0;
    Archive archive(::zip_open(file.c_str(), ZIP_CREATE | ZIP_EXCL, &error));
    if (!archive) return fail(Fault{Fault::Kind::ReadOnly, "an archive cannot be made", {}});
    for (const auto& [name, bytes] : parts) {
        if (!put(archive.get(), name, bytes, {})) return fail(internalFault("a part cannot be put into an archive"));
    }
    return close(std::move(archive));
}

Result<void> dateArchive(const std::filesystem::path& file, Instant date) {
    int error = 0;
    Archive archive(::zip_open(file.c_str(), 0, &error));
    if (!archive) return fail(damaged());
    const auto parts = static_cast<::zip_uint64_t>(std::max<::zip_int64_t>(0, ::zip_get_num_entries(archive.get(), 0)));
    for (::zip_uint64_t i = 0; i < parts; ++i) {
        if (::zip_file_set_mtime(archive.get(), i, date.milliseconds / 1000, 0) != 0) return fail(damaged());
    }
    return close(std::move(archive));
}

Result<void> finishDocx(const std::filesystem::path& file, std::string_view title, std::string_view authors,
                        Instant date) {
    int error = 0;
    Archive archive(::zip_open(file.c_str(), 0, &error));
    if (!archive) return fail(damaged());
    const auto document = read(archive.get(), documentPart);
    auto properties = read(archive.get(), propertiesPart);
    auto numbering = read(archive.get(), numberingPart);
    if (!document || !properties || !numbering) return fail(damaged());
    const std::string joined = runsJoined(*document);
    replaceElement(*properties, "dc:title", title);
    replaceElement(*properties, "dc:creator", authors);
    // The schema of ECMA-376 wants four bytes in it; pandoc writes two.
    constexpr std::string_view shortNumber = "<w:nsid w:val=\"A";
    for (std::size_t at = numbering->find(shortNumber); at != std::string::npos;
         at = numbering->find(shortNumber, at + 1))
        numbering->insert(at + shortNumber.size() - 1, "0000");
    // Pandoc's have an order that the schema does not know.
    const std::string_view settings = embedded::file("core/derivatives/data/reference-settings.xml");
    if (!put(archive.get(), documentPart, joined, date) || !put(archive.get(), propertiesPart, *properties, date) ||
        !put(archive.get(), settingsPart, settings, date) || !put(archive.get(), numberingPart, *numbering, date))
        return fail(internalFault("a part cannot be put into an archive"));
    return close(std::move(archive));
}

} // namespace kitapdar::derivatives
