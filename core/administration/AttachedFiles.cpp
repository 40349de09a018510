#include "core/administration/AttachedFiles.h"

#include "core/base/Disk.h"
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

enum class State { Whole, Missing, Damaged };

State stateOf(const fs::path& file, const Attached& attached) {
    const auto bytes = disk::bytesOf(file);
    if (!bytes) return bytes.error().kind == Fault::Kind::Missing ? State::Missing : State::Damaged;
    if (static_cast<std::int64_t>(*bytes) != attached.bytes) return State::Damaged;
    const auto sha256 = digitization::sha256Of(file);
    return sha256 && *sha256 == attached.sha256 ? State::Whole : State::Damaged;
}

/// Under a temporary name first: a file with its right name is whole.
Result<void> copyWhole(const fs::path& from, const fs::path& to, const Attached& attached) {
    CHECK(disk::makeFolder(to.parent_path()));
    TRY(const auto work, disk::WorkFolder::beside(to));
    const fs::path temporary = work.path() / "file";
    std::error_code error;
    fs::copy_file(from, temporary, error);
    if (error) return fail(disk::faultOf(error, "write an attached file"));
    CHECK(disk::sync(temporary));
    if (stateOf(temporary, attached) != State::Whole) {
        return fail(Fault{Fault::Kind::Corrupt, "an attached file is not on the disk as it was read", {}});
    }
    return disk::renameOver(temporary, to);
}

/// One file may be attached to several items.
Result<std::set<Attached>> attachedFiles(storage::Snapshot& snapshot) {
    std::set<Attached> files;
    CHECK(snapshot.each("select path, bytes, sha256 from digitization_file", {}, [&](const storage::Row& row) {
        files.insert({row.string(0), row.integer(1), row.string(2)});
        return true;
    }));
    return files;
}

} // namespace

Result<CopiedFiles> copyAttachedFiles(storage::Snapshot& snapshot, const fs::path& from, const fs::path& to,
                                      jobs::Progress& progress) {
    TRY(const auto files, attachedFiles(snapshot));
    CopiedFiles copied;
    const auto total = static_cast<std::int64_t>(files.size());
    for (const Attached& each : files) {
        progress.report({jobs::Stage::Files, copied.there + copied.missing, total});
        if (progress.cancelled()) return fail(cancelled());
        if (stateOf(to / each.path, each) == State::Whole) {
            ++copied.there;
        } else if (stateOf(from / each.path, each) != State::Whole) {
            ++copied.missing;
        } else {
            CHECK(copyWhole(from / each.path, to / each.path, each));
            ++copied.there;
        }
    }
    return copied;
}

Result<VerifiedFiles> verifyAttachedFiles(storage::Snapshot& snapshot, const fs::path& folder,
                                          jobs::Progress& progress) {
    TRY(const auto files, attachedFiles(snapshot));
    VerifiedFiles verified;
    std::int64_t done = 0;
    for (const Attached& each : files) {
        progress.report({jobs::Stage::Files, done++, static_cast<std::int64_t>(files.size())});
        if (progress.cancelled()) return fail(cancelled());
        switch (stateOf(folder / each.path, each)) {
        case State::Whole:
            ++verified.whole;
            break;
        case State::Missing:
            verified.missing.push_back(each.path);
            break;
        case State::Damaged:
            verified.damaged.push_back(each.path);
            break;
        }
    }
    return verified;
}

} // namespace kitapdar
