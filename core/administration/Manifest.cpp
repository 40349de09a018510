#include "core/administration/Manifest.h"

#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/base/ReadFile.h"
#include "core/keys/OpenKey.h"
#include "core/library/Library.h"
#include "core/library/Rooms.h"
#include "core/storage/LibrarySummary.h"
#include "core/storage/Store.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>

namespace kitapdar {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* noEncryption = "none";
constexpr const char* ageEncryption = "age";
constexpr const char* codeName = "code";
constexpr std::int64_t plainFormat = 2;                    // older programs read what they understand
constexpr std::size_t mostBytes = std::size_t{256} << 20U; // of some million attached files

Json documentOf(const BackedUpFile& file) {
    Json document = {{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}};
    if (const auto& stored = file.encrypted)
        document["encrypted"] = {{"path", stored->path}, {"bytes", stored->bytes}, {"sha256", stored->sha256}};
    return document;
}

/// BLAKE2b-256, with the key when there is one.
std::string codeOf(std::string_view text, const std::optional<ManifestKey>& key) {
    std::string code(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(code.data()), code.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       key ? key->bytes.data() : nullptr, key ? key->bytes.size() : 0);
    return toHex(code);
}

std::string written(const Json& document) {
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// With its code behind everything that the code is of.
std::string withCode(Json document, const std::optional<ManifestKey>& key) {
    document.erase(codeName);
    const std::string code = codeOf(written(document), key);
    document[codeName] = {{"keyed", key.has_value()}, {"blake2b", code}};
    return written(document);
}

Json listOf(const std::vector<BackedUpFile>& files) {
    Json list = Json::array();
    for (const BackedUpFile& file : files) list.push_back(documentOf(file));
    return list;
}

/// Only names below the folder: a manifest may come from anywhere.
std::optional<BackedUpFile> clearFileOf(const Json& document) {
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

std::optional<BackedUpFile> fileOf(const Json& document) {
    auto file = clearFileOf(document);
    if (!file || !document.contains("encrypted")) return file;
    const auto stored = clearFileOf(document.value("encrypted", Json()));
    if (!stored) return std::nullopt;
    file->encrypted = StoredFile{stored->path, stored->bytes, stored->sha256};
    return file;
}

std::optional<std::vector<std::string>> keysOf(const Json& list) {
    std::vector<std::string> keys;
    if (!list.is_array()) return std::nullopt;
    for (const Json& key : list) {
        if (!key.is_string()) return std::nullopt;
        keys.push_back(key.get<std::string>());
    }
    return keys;
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

std::string Manifest::text(const std::optional<ManifestKey>& key) const {
    Json rows = Json::object();
    for (const auto& [table, count] : content.rows) rows[table] = count;
    Json document = {{"kitapdar_backup", isEncrypted() ? newestFormat : plainFormat},
                     {"program", KITAPDAR_VERSION},
                     {"made_at", madeAt.milliseconds},
                     {"engine", engine},
                     {"encryption", isEncrypted() ? ageEncryption : noEncryption},
                     {"recipients", recipients},
                     {"drill_recipient", drillRecipient},
                     {"schema", schema},
                     {"library", documentOf(library)},
                     {"content", {{"rows", rows}, {"operations", content.operations}, {"blake2b", content.blake2b}}},
                     {"head", nullptr},
                     {"files", nullptr},
                     {"missing", listOf(missing)}};
    if (head) document["head"] = {{"seq", head->seq}, {"hash", head->hash}};
    if (files) document["files"] = listOf(*files);
    return withCode(std::move(document), key);
}

Result<Manifest> Manifest::parse(std::string_view text, const std::optional<ManifestKey>& key) {
    const Json document = Json::parse(text, nullptr, false);
    if (!document.is_object()) return fail(noManifest());
    const Json format = document.value("kitapdar_backup", Json());
    if (!format.is_number_integer()) return fail(noManifest());
    const Json encryption = document.value("encryption", Json(noEncryption));
    const bool isEncrypted = encryption == ageEncryption && format == newestFormat;
    if (format.get<std::int64_t>() > newestFormat || (encryption != noEncryption && !isEncrypted)) {
        return fail(Fault{Fault::Kind::SchemaTooNew, "backup of format " + format.dump(), {}});
    }
    // A code with a key is compared by who has the key; the check sum by everybody.
    const Json code = document.value(codeName, Json());
    const bool isKeyed = code.is_object() && code.value("keyed", Json()) == true;
    if (key ? !isKeyed || withCode(document, key) != text : isEncrypted && !isKeyed && withCode(document, {}) != text)
        return fail(noManifest());
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
    const auto recipients = keysOf(document.value("recipients", Json::array()));
    const Json drill = document.value("drill_recipient", Json(""));
    const Json schema = document.value("schema", Json(0));
    if (!recipients || !drill.is_string() || !schema.is_number_integer()) return fail(noManifest());
    if (recipients->empty() == isEncrypted || manifest.library.encrypted.has_value() != isEncrypted)
        return fail(noManifest());
    manifest.recipients = *recipients;
    manifest.drillRecipient = drill.get<std::string>();
    manifest.schema = schema.get<std::int64_t>();
    const Json files = document.value("files", Json());
    if (files.is_null()) return manifest;
    TRY(manifest.files, filesOf(files));
    TRY(manifest.missing, filesOf(document.value("missing", Json::array())));
    return manifest;
}

Result<Manifest> Manifest::read(const std::filesystem::path& folder, const std::optional<ManifestKey>& key) {
    const std::filesystem::path file = folder / fileName;
    TRY(const bool there, disk::exists(file));
    if (!there) return fail(noManifest());
    const auto text = disk::readBeginning(file, mostBytes);
    if (!text && text.error().kind == Fault::Kind::Missing) return fail(noManifest());
    CHECK(text);
    return parse(*text, key);
}

FilesElsewhere filesInBackups(const std::filesystem::path& folder) {
    FilesElsewhere found;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const auto manifest = Manifest::read(entry->path());
        if (!manifest || !manifest->files || manifest->isEncrypted()) continue;
        for (const BackedUpFile& file : *manifest->files)
            found.bySha256.emplace(file.sha256, entry->path() / Manifest::filesFolder / file.path);
    }
    return found;
}

Result<BackupSource, BackupRefusal> backupSource(const std::filesystem::path& backup,
                                                 const std::optional<ManifestKey>& key) {
    std::error_code error;
    const bool isManifest = backup.filename() == Manifest::fileName;
    if (!isManifest && !std::filesystem::is_directory(backup, error))
        return BackupSource{backup, std::nullopt, backup.parent_path()};
    const std::filesystem::path folder = isManifest ? backup.parent_path() : backup;
    auto manifest = Manifest::read(folder, key);
    if (!manifest && manifest.error().kind == Fault::Kind::Corrupt) return fail(ManifestDamaged{folder.string()});
    CHECK(manifest);
    const std::filesystem::path file = folder / manifest->library.stored().path;
    TRY(const bool there, disk::exists(file));
    if (!there) return fail(BackupDamaged{folder.string()});
    return BackupSource{file, std::move(*manifest), folder};
}

Result<BackupSource, BackupRefusal> ownBackupSource(const std::filesystem::path& backup,
                                                    const std::optional<ManifestKey>& key) {
    auto source = backupSource(backup, key);
    if (source || !key || !std::holds_alternative<ManifestDamaged>(source.error())) return source;
    const auto strange = backupSource(backup);
    if (!strange) return strange;
    return fail(BackupNotOurs{strange->folder.string()});
}

Result<std::optional<ManifestKey>> manifestKeyOf(storage::Snapshot& snapshot, const keys::OpenKey& key) {
    std::optional<ManifestKey> derived;
    TRY(const auto opened, key.in(snapshot));
    if (!opened) return derived;
    const keys::Secret subkey = opened->key.subkey(keys::Purpose::Manifest);
    ManifestKey made;
    if (subkey.view().size() != made.bytes.size()) return fail(internalFault("no memory for a key"));
    std::ranges::copy(subkey.view(), made.bytes.begin());
    derived = made;
    return derived;
}

std::optional<ManifestKey> manifestKeyOf(const storage::Address& library, const keys::OpenKey& key) {
    std::optional<ManifestKey> derived;
    const auto seen = storage::summarize(library, allTables(), [&](storage::Snapshot& snapshot) -> Result<void> {
        TRY(derived, manifestKeyOf(snapshot, key));
        return {};
    });
    return seen ? derived : std::nullopt;
}

std::optional<ManifestKey> manifestKeyOf(Library& library) {
    const auto derived =
        library.store().readNow([&](storage::Snapshot& snapshot) { return manifestKeyOf(snapshot, library.key()); });
    return derived.value_or(std::nullopt);
}

} // namespace kitapdar
