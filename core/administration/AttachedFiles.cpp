#include "core/administration/AttachedFiles.h"

#include "core/base/Disk.h"
#include "core/digitization/FileContent.h"
#include "core/storage/Migrator.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <string_view>
#include <system_error>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

std::int64_t bytesOf(const std::vector<AttachedFile>& files) {
    return std::accumulate(files.begin(), files.end(), std::int64_t{0},
                           [](std::int64_t sum, const AttachedFile& file) { return sum + file.bytes; });
}

/// Rows that keep a file below the folder of files: its path, its size in bytes, its SHA-256, whose it is.
struct Keeping {
    std::string_view table;
    std::string_view select;
};

/// Every row of every room that keeps a file. A room that keeps others adds its own here: backups, moves and checks
/// carry what stands here and nothing else.
constexpr std::array keepings{
    Keeping{"digitization_file", "select path, bytes, sha256, item_id from digitization_file"},
    Keeping{"scan", "select path, bytes, sha256, item_id from scan"},
    Keeping{"page_text",
            "select t.layout_path, t.layout_bytes, t.layout_sha256, s.item_id from page_text t "
            "join scan s on s.id = t.scan_id where t.layout_path <> ''"}, // a page may be away until an undo
    Keeping{"derivative", "select path, bytes, sha256, item_id from derivative"},
};

/// A library that is backed up before its upgrade has the tables of its time.
Result<std::string> keptFiles(storage::Snapshot& snapshot) {
    std::string all;
    for (const Keeping& each : keepings) {
        TRY(const bool there, storage::hasTable(snapshot, each.table));
        if (there) all.append(all.empty() ? "" : " union all ").append(each.select);
    }
    return all;
}

/// `sql` begins with path, size and hash.
Result<std::vector<AttachedFile>> filesIn(storage::Snapshot& snapshot, const std::string& sql,
                                          const storage::Parameters& parameters) {
    std::set<AttachedFile> files; // one file may be kept for several items, and have several pictures
    CHECK(snapshot.each(sql, parameters, [&](const storage::Row& row) {
        files.insert({row.string(0), row.integer(1), row.string(2)});
        return true;
    }));
    return std::vector<AttachedFile>(files.begin(), files.end());
}

/// Counts the bytes of one file after the other, and hears of it when the work should stop.
class Meter {
public:
    Meter(jobs::Progress& progress, jobs::Stage stage, std::int64_t total)
        : m_progress(progress), m_stage(stage), m_total(total) {}

    void begin(std::int64_t before) { m_at = before; }
    /// To be told of what is read for the first time.
    digitization::OnPiece counting() {
        return [this](std::string_view piece) {
            m_at += static_cast<std::int64_t>(piece.size());
            return look();
        };
    }
    /// Of what is read once more.
    digitization::OnPiece watching() {
        return [this](std::string_view) { return look(); };
    }
    Result<void> look() {
        m_progress.report({m_stage, std::min(m_at, m_total), m_total});
        if (m_progress.cancelled()) return fail(cancelled());
        return {};
    }

private:
    jobs::Progress& m_progress;
    jobs::Stage m_stage;
    std::int64_t m_total;
    std::int64_t m_at = 0;
};

/// What is no file is not of this size: a pipe under its name would never end.
bool hasSize(const fs::path& file, const AttachedFile& attached) {
    const auto bytes = disk::bytesOf(file);
    return bytes && static_cast<std::int64_t>(*bytes) == attached.bytes;
}

class Carrier {
public:
    Carrier(const fs::path& from, const fs::path& to, const FilesElsewhere& elsewhere, const fs::path& work,
            Meter& meter)
        : m_from(from), m_to(to), m_elsewhere(elsewhere), m_temporary(work / "file"), m_meter(meter) {}

    /// False: it is whole nowhere.
    Result<bool> carry(const AttachedFile& file) {
        const fs::path target = m_to / file.path;
        TRY(const bool there, isWhole(target, file, m_meter.counting()));
        if (there) return true;
        TRY(const bool taken, disk::exists(target));
        // Another content under a name that is not that of a content is nobody's to replace.
        if (taken && target.stem() != file.sha256) return false;
        TRY(const bool brought, bring(file));
        if (!brought) return false;
        CHECK(digitization::makeStoreFolder(target.parent_path()));
        CHECK(disk::renameOver(m_temporary, target));
        return true;
    }

private:
    static Result<bool> isWhole(const fs::path& path, const AttachedFile& file, const digitization::OnPiece& piece) {
        if (!hasSize(path, file)) return false;
        return digitization::isWhole(path, file.sha256, piece);
    }

    Result<bool> bring(const AttachedFile& file) {
        const auto [first, last] = m_elsewhere.bySha256.equal_range(file.sha256);
        for (auto place = first; m_elsewhere.mayBeLinked && place != last; ++place) {
            TRY(const bool linked, link(file, place->second));
            if (linked) return true;
        }
        if (!m_from.empty()) {
            TRY(const bool copied, copy(file, m_from / file.path));
            if (copied) return true;
        }
        for (auto place = first; place != last; ++place) {
            TRY(const bool copied, copy(file, place->second));
            if (copied) return true;
        }
        return false;
    }

    Result<bool> link(const AttachedFile& file, const fs::path& place) {
        std::error_code error;
        fs::create_hard_link(place, m_temporary, error);
        if (error) return false;
        TRY(const bool whole, isWhole(m_temporary, file, m_meter.counting()));
        if (!whole) fs::remove(m_temporary, error);
        return whole;
    }

    Result<bool> copy(const AttachedFile& file, const fs::path& source) {
        if (!hasSize(source, file)) return false;
        const auto opened = disk::openToRead(source);
        if (!opened) return false;
        const auto sha256 = digitization::copyHashed(*opened, m_temporary, m_to, m_meter.counting());
        std::error_code ignored;
        if (!sha256 && sha256.error().kind != Fault::Kind::Offline) return fail(sha256.error());
        if (!sha256 || *sha256 != file.sha256) { // another content, or a disk that fails: this one or that one
            fs::remove(m_temporary, ignored);
            TRY(const bool sound, isWhole(source, file, m_meter.watching()));
            if (sound && !sha256) return fail(sha256.error());
            return false;
        }
        TRY(const bool whole, isWhole(m_temporary, file, m_meter.watching()));
        if (whole) return true;
        return fail(Fault{Fault::Kind::Corrupt, "an attached file is not on the disk as it was read", {}});
    }

    const fs::path& m_from;
    const fs::path& m_to;
    const FilesElsewhere& m_elsewhere;
    fs::path m_temporary;
    Meter& m_meter;
};

/// Of what will have to be copied, as far as names and sizes tell.
Result<void> checkRoom(const std::vector<AttachedFile>& files, const fs::path& to, const FilesElsewhere& elsewhere) {
    std::int64_t needed = 0;
    for (const AttachedFile& file : files) {
        const bool linked = elsewhere.mayBeLinked && elsewhere.bySha256.contains(file.sha256);
        if (!linked && !hasSize(to / file.path, file)) needed += file.bytes;
    }
    std::error_code error;
    const fs::space_info space = fs::space(to, error);
    if (error || static_cast<std::int64_t>(space.available) >= needed) return {};
    return fail(Fault{Fault::Kind::DiskFull, "no room for the attached files", {}});
}

} // namespace

Result<std::vector<AttachedFile>> attachedFiles(storage::Snapshot& snapshot) {
    TRY(const std::string kept, keptFiles(snapshot));
    return filesIn(snapshot, kept, {});
}

Result<std::vector<AttachedFile>> attachedFilesOf(storage::Snapshot& snapshot, digitization::ItemId item) {
    TRY(const std::string kept, keptFiles(snapshot));
    return filesIn(snapshot, "select k.path, k.bytes, k.sha256 from (" + kept + ") k where k.item_id = $1", {item});
}

Result<DamagedFiles> damagedFiles(const std::vector<AttachedFile>& files, const fs::path& folder,
                                  jobs::Progress& progress) {
    DamagedFiles bad;
    Meter meter(progress, jobs::Stage::Verifying, bytesOf(files));
    std::int64_t before = 0;
    for (const AttachedFile& each : files) {
        meter.begin(before);
        before += each.bytes;
        CHECK(meter.look());
        const fs::path file = folder / each.path;
        if (!disk::bytesOf(file)) {
            bad.missing.push_back(each.path);
        } else if (!hasSize(file, each)) {
            bad.ofOtherSize.push_back(each.path);
        } else {
            TRY(const bool whole, digitization::isWhole(file, each.sha256, meter.counting()));
            if (!whole) bad.ofOtherContent.push_back(each.path);
        }
    }
    return bad;
}

Result<CarriedFiles> carryFiles(const std::vector<AttachedFile>& files, const fs::path& from, const fs::path& to,
                                const FilesElsewhere& elsewhere, jobs::Progress& progress) {
    CarriedFiles carried;
    if (files.empty()) return carried;
    CHECK(disk::makeFolder(to));
    CHECK(checkRoom(files, to, elsewhere));
    TRY(const auto work, disk::WorkFolder::beside(to / "carried"));
    Meter meter(progress, jobs::Stage::Files, bytesOf(files));
    Carrier carrier(from, to, elsewhere, work.path(), meter);
    std::int64_t before = 0;
    for (const AttachedFile& each : files) {
        meter.begin(before);
        before += each.bytes;
        CHECK(meter.look());
        TRY(const bool there, carrier.carry(each));
        if (there) {
            ++carried.count;
            carried.bytes += each.bytes;
        } else {
            carried.missing.push_back(each);
        }
    }
    return carried;
}

} // namespace kitapdar
