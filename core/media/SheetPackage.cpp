#include "core/media/SheetPackage.h"

#include "core/media/SheetStrings.h"
#include "core/rendering/ForeignSheets.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>
#include <zip.h>

namespace kitapdar::media {

namespace {

namespace limits = rendering::sheetLimits;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

using Part = PackagePart;

/// nullopt: larger than any that is taken.
std::optional<std::string> wholeFile(int file) {
    struct stat facts {};
    if (::fstat(file, &facts) != 0 || facts.st_size > limits::packedBytes) return std::nullopt;
    std::string bytes(static_cast<std::size_t>(facts.st_size), '\0');
    std::size_t size = 0;
    while (size < bytes.size()) {
        const ::ssize_t count = ::pread(file, bytes.data() + size, bytes.size() - size, static_cast<::off_t>(size));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        size += static_cast<std::size_t>(count);
    }
    bytes.resize(size);
    return bytes;
}

/// Some programs write "\" between folders and "/" before them.
std::string plainName(std::string name) {
    std::ranges::replace(name, '\\', '/');
    name.erase(0, std::min(name.find_first_not_of('/'), name.size()));
    return name;
}

/// Parts that tell of cells; pictures, themes and links are left out.
bool isRead(std::string_view name) {
    if (name == "[Content_Types].xml" || name == "mimetype" || name == "content.xml") return true;
    if (name == "_rels/.rels" || name == "META-INF/manifest.xml") return true;
    if (!name.ends_with(".xml") && !name.ends_with(".rels")) return false;
    for (const std::string_view folder : {"theme/", "media/", "drawings/", "charts/", "printerSettings/", "pivot",
                                          "docProps/", "externalLinks/", "customXml/", "comments", "calcChain"}) {
        if (name.find(folder) != std::string_view::npos) return false;
    }
    return true;
}

enum class Unpacked { Whole, Damaged, TooLarge };

Unpacked unpack(zip_t* archive, zip_uint64_t index, std::int64_t room, std::string& bytes) {
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(archive, index, 0));
    if (!entry) return Unpacked::Damaged;
    constexpr std::size_t step = std::size_t{1} << 20U;
    for (;;) {
        const std::size_t before = bytes.size();
        bytes.resize(before + step);
        const zip_int64_t count = zip_fread(entry.get(), bytes.data() + before, step);
        bytes.resize(before + static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
        if (count < 0) return Unpacked::Damaged;
        if (count == 0) return Unpacked::Whole;
        if (static_cast<std::int64_t>(bytes.size()) > room) return Unpacked::TooLarge;
    }
}

std::string folderOf(std::string_view rels) { // "xl/_rels/workbook.xml.rels" → "xl"
    const std::size_t end = rels.rfind("_rels/");
    if (end == std::string_view::npos || end == 0) return {};
    return std::string(rels.substr(0, end - 1));
}

/// Every Target="/…" of relations, as of relativeTarget().
void makeRelative(Part& part) {
    if (!part.name.ends_with(".rels")) return;
    const std::string folder = folderOf(part.name);
    std::string made;
    std::string_view rest = part.bytes;
    for (;;) {
        constexpr std::string_view attribute = "Target=";
        const std::size_t at = rest.find(attribute);
        if (at == std::string_view::npos || at + attribute.size() >= rest.size()) break;
        const std::size_t begin = at + attribute.size() + 1;
        const char quote = rest[begin - 1];
        const std::size_t end = rest.find(quote, begin);
        if (end == std::string_view::npos) break;
        made.append(rest.substr(0, begin));
        made.append(relativeTarget(folder, rest.substr(begin, end - begin)));
        rest.remove_prefix(end);
    }
    made.append(rest);
    part.bytes = std::move(made);
}

/// "" when there is no memory for it.
std::string packed(const std::vector<Part>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer) return {};
    zip_source_keep(buffer.get()); // closing the archive gives its own one back
    Archive archive(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error));
    if (!archive) return {};
    for (const Part& part : parts) {
        zip_source_t* const source = zip_source_buffer(archive.get(), part.bytes.data(), part.bytes.size(), 0);
        if (!source) return {};
        const zip_int64_t index = zip_file_add(archive.get(), part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return {};
        }
        zip_set_file_compression(archive.get(), static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 1);
    }
    if (zip_close(archive.get()) != 0) return {};
    (void)archive.release();
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(buffer.get(), &facts) != 0 || zip_source_open(buffer.get()) != 0) return {};
    std::string bytes(facts.size, '\0');
    const zip_int64_t count = zip_source_read(buffer.get(), bytes.data(), bytes.size());
    zip_source_close(buffer.get());
    return count == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string();
}

const Part* named(const std::vector<Part>& parts, std::string_view name) {
    const auto found = std::ranges::find(parts, name, &Part::name);
    return found == parts.end() ? nullptr : &*found;
}

SheetPackage broken(SheetPackage::State state) { return {state, Workbook::Xlsx, {}}; }

} // namespace

std::string relativeTarget(std::string_view folder, std::string_view target) {
    if (!target.starts_with('/')) return std::string(target);
    std::string_view path = target.substr(1);
    // What both begin with falls away, folder by folder.
    for (std::size_t end = folder.find('/'); !folder.empty(); end = folder.find('/')) {
        const std::string_view first = folder.substr(0, end);
        if (!path.starts_with(first) || path.size() <= first.size() || path[first.size()] != '/') break;
        path.remove_prefix(first.size() + 1);
        folder.remove_prefix(std::min(first.size() + 1, folder.size()));
    }
    std::string relative;
    if (!folder.empty()) {
        for (auto up = std::ranges::count(folder, '/') + 1; up > 0; --up) relative += "../";
    }
    return relative.append(path);
}

SheetPackage sheetPackageOf(int file) {
    using State = SheetPackage::State;
    const auto whole = wholeFile(file);
    if (!whole) return broken(State::TooLarge);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(whole->data(), whole->size(), 0, &error);
    if (!source) return broken(State::NotAWorkbook);
    const Archive archive(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive) {
        zip_source_free(source);
        return broken(State::NotAWorkbook);
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits::parts) return broken(State::TooLarge);
    std::vector<Part> parts;
    std::int64_t unpacked = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* const name = zip_get_name(archive.get(), static_cast<zip_uint64_t>(i), 0);
        if (!name) return broken(State::NotAWorkbook);
        Part part{plainName(name), {}};
        if (!isRead(part.name) || named(parts, part.name)) continue;
        switch (unpack(archive.get(), static_cast<zip_uint64_t>(i), limits::unpackedBytes - unpacked, part.bytes)) {
        case Unpacked::Damaged:
            return broken(State::NotAWorkbook);
        case Unpacked::TooLarge:
            return broken(State::TooLarge);
        case Unpacked::Whole:
            break;
        }
        unpacked += static_cast<std::int64_t>(part.bytes.size());
        makeRelative(part);
        parts.push_back(std::move(part));
    }
    SheetPackage package{State::Ready, Workbook::Xlsx, {}};
    const Part* const manifest = named(parts, "META-INF/manifest.xml");
    if (manifest && manifest->bytes.find("encryption-data") != std::string::npos) return broken(State::Encrypted);
    if (named(parts, "content.xml"))
        package.workbook = Workbook::Ods;
    else if (!named(parts, "[Content_Types].xml"))
        return broken(State::NotAWorkbook);
    if (package.workbook == Workbook::Xlsx) shareStrings(parts);
    package.bytes = packed(parts);
    if (package.bytes.empty()) return broken(State::TooLarge);
    return package;
}

} // namespace kitapdar::media
