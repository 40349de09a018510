#include "core/administration/AttachedFiles.h"

#include "core/digitization/FileStore.h"

#include <set>
#include <string>
#include <tuple>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

struct Attached {
    std::string path; // below the folder
    std::int64_t bytes = 0;
    std::string sha256;
    friend auto operator<=>(const Attached&, const Attached&) = default;
};

bool isThere(const fs::path& file, const Attached& attached) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error || static_cast<std::int64_t>(size) != attached.bytes) return false;
    const auto sha256 = digitization::sha256Of(file);
    return sha256 && *sha256 == attached.sha256;
}

/// Under a temporary name first: a file with its right name is whole.
Result<void> copyWhole(const fs::path& from, const fs::path& to, const Attached& attached) {
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    fs::path temporary = to;
    temporary += ".partial";
    if (!error) fs::copy_file(from, temporary, fs::copy_options::overwrite_existing, error);
    const bool whole = !error && isThere(temporary, attached);
    if (whole) fs::rename(temporary, to, error);
    if (whole && !error) return {};
    std::error_code ignored;
    fs::remove(temporary, ignored);
    const bool full = error == std::errc::no_space_on_device;
    return fail(Fault{full ? Fault::Kind::DiskFull : Fault::Kind::Offline, "cannot write an attached file", {}});
}

} // namespace

Result<CopiedFiles> copyAttachedFiles(storage::Snapshot& snapshot, const fs::path& from, const fs::path& to,
                                      jobs::Progress& progress) {
    std::set<Attached> files; // one file may be attached to several items
    CHECK(snapshot.each("select path, bytes, sha256 from digitization_file", {}, [&](const storage::Row& row) {
        files.insert({row.string(0), row.integer(1), row.string(2)});
        return true;
    }));
    CopiedFiles copied;
    const auto total = static_cast<std::int64_t>(files.size());
    for (const Attached& each : files) {
        progress.report({jobs::Stage::Files, copied.there + copied.missing, total});
        if (progress.cancelled()) return fail(cancelled());
        if (isThere(to / each.path, each)) {
            ++copied.there;
        } else if (!isThere(from / each.path, each)) {
            ++copied.missing;
        } else {
            CHECK(copyWhole(from / each.path, to / each.path, each));
            ++copied.there;
        }
    }
    return copied;
}

} // namespace kitapdar
