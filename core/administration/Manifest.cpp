#include "core/administration/Manifest.h"

#include "core/base/Disk.h"
#include "core/base/ReadFile.h"

#include <nlohmann/json.hpp>

namespace kitapdar {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* noEncryption = "none";
constexpr std::size_t mostBytes = std::size_t{256} << 20U; // of some million attached files

Json documentOf(const BackedUpFile& file) {
    return {{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}};
}

Json listOf(const std::vector<BackedUpFile>& files) {
    Json list = Json::array();
    for (const BackedUpFile& file : files) list.push_back(documentOf(file));
    return list;
}

/// Only names below the folder: a manifest may come from anywhere.
std::optional<BackedUpFile> fileOf(const Json& document) {
    if (!document.is_object()) return std::nullopt;
    const Json path = document.value("path", Json());
    const Json bytes = document.value("bytes", Json());
    const Json sha256 = document.value("sha256", Json());
    if (!path.is_string() || !bytes.is_number_unsigned() || !sha256.is_string()) return std::nullopt;
    BackedUpFile file{path.get<std::string>(), bytes.get<std::uintmax_t>(), sha256.get<std::string>()};
    const std::filesystem::path below(file.path);
    if (below.empty() || below.is_absolute()) return std::nullopt;
    for (const auto& part : below) {
        if (part == "..") return std::nullopt;
    }
    return file;
}

std::optional<ContentDigest> contentOf(const Json& document) {
    if (!document.is_object()) return std::nullopt;
    const Json rows = document.value("rows", Json());
    const Json operations = document.value("operations", Json());
    const Json blake2b = document.value("blake2b", Json());
    if (!rows.is_object() || !operations.is_number_integer() || !blake2b.is_string()) return std::nullopt;
    ContentDigest content;
    for (const auto& [table, count] : rows.items()) {
        if (!count.is_number_integer()) return std::nullopt;
        content.rows.emplace_back(table, count.get<std::int64_t>());
    }
    content.operations = operations.get<std::int64_t>();
    content.blake2b = blake2b.get<std::string>();
    return content;
}

std::optional<BackedUpHead> headOf(const Json& document) {
    if (!document.is_object()) return std::nullopt;
    const Json seq = document.value("seq", Json());
    const Json hash = document.value("hash", Json());
    if (!seq.is_number_integer() || !hash.is_string()) return std::nullopt;
    return BackedUpHead{seq.get<std::int64_t>(), hash.get<std::string>()};
}

Fault noManifest() { return {Fault::Kind::Corrupt, "not the manifest of a backup", {}}; }

Result<std::vector<BackedUpFile>> filesOf(const Json& list) {
    if (!list.is_array()) return fail(noManifest());
    std::vector<BackedUpFile> files;
    for (const Json& each : list) {
        auto file = fileOf(each);
        if (!file) return fail(noManifest());
        files.push_back(std::move(*file));
    }
    return files;
}

} // namespace

std::string Manifest::text() const {
    Json rows = Json::object();
    for (const auto& [table, count] : content.rows) rows[table] = count;
    Json document = {{"kitapdar_backup", newestFormat},
                     {"program", KITAPDAR_VERSION},
                     {"made_at", madeAt.milliseconds},
                     {"engine", engine},
                     {"encryption", noEncryption},
                     {"library", documentOf(library)},
                     {"content", {{"rows", rows}, {"operations", content.operations}, {"blake2b", content.blake2b}}},
                     {"head", nullptr},
                     {"files", nullptr},
                     {"missing", listOf(missing)}};
    if (head) document["head"] = {{"seq", head->seq}, {"hash", head->hash}};
    if (files) document["files"] = listOf(*files);
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Manifest> Manifest::parse(std::string_view text) {
    const Json document = Json::parse(text, nullptr, false);
    if (!document.is_object()) return fail(noManifest());
    const Json format = document.value("kitapdar_backup", Json());
    if (!format.is_number_integer()) return fail(noManifest());
    const Json encryption = document.value("encryption", Json(noEncryption));
    if (format.get<std::int64_t>() > newestFormat || encryption != noEncryption) {
        return fail(Fault{Fault::Kind::SchemaTooNew, "backup of format " + format.dump(), {}});
    }
    const Json madeAt = document.value("made_at", Json());
    const Json engine = document.value("engine", Json());
    const auto library = fileOf(document.value("library", Json()));
    const auto content = contentOf(document.value("content", Json()));
    if (!madeAt.is_number_integer() || !engine.is_string() || !library || !content) return fail(noManifest());
    Manifest manifest;
    manifest.madeAt.milliseconds = madeAt.get<std::int64_t>();
    manifest.engine = engine.get<std::string>();
    manifest.library = *library;
    manifest.content = *content;
    manifest.head = headOf(document.value("head", Json()));
    const Json files = document.value("files", Json());
    if (files.is_null()) return manifest;
    TRY(manifest.files, filesOf(files));
    TRY(manifest.missing, filesOf(document.value("missing", Json::array())));
    return manifest;
}

Result<Manifest> Manifest::read(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / fileName;
    TRY(const bool there, disk::exists(file));
    if (!there) return fail(noManifest());
    const auto text = disk::readBeginning(file, mostBytes);
    if (!text && text.error().kind == Fault::Kind::Missing) return fail(noManifest());
    CHECK(text);
    return parse(*text);
}

FilesElsewhere filesInBackups(const std::filesystem::path& folder) {
    FilesElsewhere found;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const auto manifest = Manifest::read(entry->path());
        if (!manifest || !manifest->files) continue;
        for (const BackedUpFile& file : *manifest->files)
            found.bySha256.emplace(file.sha256, entry->path() / Manifest::filesFolder / file.path);
    }
    return found;
}

Result<BackupSource, BackupRefusal> backupSource(const std::filesystem::path& backup) {
    std::error_code error;
    const bool isManifest = backup.filename() == Manifest::fileName;
    if (!isManifest && !std::filesystem::is_directory(backup, error)) return BackupSource{backup, std::nullopt};
    const std::filesystem::path folder = isManifest ? backup.parent_path() : backup;
    auto manifest = Manifest::read(folder);
    if (!manifest && manifest.error().kind == Fault::Kind::Corrupt) return fail(ManifestDamaged{folder.string()});
    CHECK(manifest);
    const std::filesystem::path file = folder / manifest->library.path;
    TRY(const bool there, disk::exists(file));
    if (!there) return fail(BackupDamaged{folder.string()});
    return BackupSource{file, std::move(*manifest)};
}

} // namespace kitapdar
