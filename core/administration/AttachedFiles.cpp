#include "core/administration/AttachedFiles.h"

#include "core/base/Disk.h"
#include "core/digitization/FileStore.h"

#include <set>
#include <string>
#include <tuple>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

enum class State { Whole, Missing, OtherSize, OtherContent };

/// What is no file is missing: a pipe under its name would never end.
State stateOf(const fs::path& file, const AttachedFile& attached) {
    const auto bytes = disk::bytesOf(file);
    if (!bytes) return State::Missing;
    if (static_cast<std::int64_t>(*bytes) != attached.bytes) return State::OtherSize;
    const auto sha256 = digitization::sha256Of(file);
    return sha256 && *sha256 == attached.sha256 ? State::Whole : State::OtherContent;
}

/// Under a temporary name first: a file with its right name is whole.
Result<void> copyWhole(const fs::path& from, const fs::path& to, const AttachedFile& attached) {
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

} // namespace

Result<std::vector<AttachedFile>> attachedFiles(storage::Snapshot& snapshot) {
    std::set<AttachedFile> files; // one file may be attached to several items
    CHECK(snapshot.each("select path, bytes, sha256 from digitization_file", {}, [&](const storage::Row& row) {
        files.insert({row.string(0), row.integer(1), row.string(2)});
        return true;
    }));
    return std::vector<AttachedFile>(files.begin(), files.end());
}

Result<DamagedFiles> damagedFiles(const std::vector<AttachedFile>& files, const fs::path& folder,
                                  jobs::Progress& progress) {
    DamagedFiles bad;
    const auto total = static_cast<std::int64_t>(files.size());
    std::int64_t done = 0;
    for (const AttachedFile& each : files) {
        progress.report({jobs::Stage::Verifying, done++, total});
        if (progress.cancelled()) return fail(cancelled());
        switch (stateOf(folder / each.path, each)) {
        case State::Whole:
            break;
        case State::Missing:
            bad.missing.push_back(each.path);
            break;
        case State::OtherSize:
            bad.ofOtherSize.push_back(each.path);
            break;
        case State::OtherContent:
            bad.ofOtherContent.push_back(each.path);
            break;
        }
    }
    return bad;
}

Result<CopiedFiles> copyAttachedFiles(storage::Snapshot& snapshot, const fs::path& from, const fs::path& to,
                                      jobs::Progress& progress) {
    TRY(const auto files, attachedFiles(snapshot));
    CopiedFiles copied;
    const auto total = static_cast<std::int64_t>(files.size());
    for (const AttachedFile& each : files) {
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

} // namespace kitapdar
