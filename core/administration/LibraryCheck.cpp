#include "core/administration/LibraryCheck.h"

#include "core/administration/AttachedFiles.h"
#include "core/administration/Manifest.h"
#include "core/base/Hex.h"
#include "core/exchange/JoinedCheck.h"
#include "core/exchange/Kinds.h"
#include "core/exchange/Room.h"
#include "core/library/DerivedRows.h"
#include "core/library/Rooms.h"
#include "core/numbers/NumberCheck.h"
#include "core/readers/KeyCheck.h"
#include "core/staff/SignatureService.h"
#include "core/staff/StaffDays.h"
#include "core/storage/BackupFile.h"
#include "core/storage/Meta.h"
#include "core/storage/Schema.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace kitapdar {

namespace {

constexpr std::size_t reportedOfEachKind = 10;

/// Adds what is found of one kind, up to the bound.
class Problems {
public:
    void add(std::string_view code, std::string detail) {
        if (++m_found[std::string(code)] <= reportedOfEachKind) m_all.push_back({std::string(code), std::move(detail)});
    }
    void add(std::string_view code, std::vector<std::string> details) {
        for (std::string& detail : details) add(code, std::move(detail));
    }
    std::vector<CheckProblem> take() { return std::move(m_all); }

private:
    std::vector<CheckProblem> m_all;
    std::map<std::string, std::size_t> m_found; // by code
};

constexpr std::string_view otherVersion = "derived_version";
constexpr std::string_view filesNotVerified = "files_not_verified";
constexpr std::string_view signedAlone = "signed_alone";
constexpr std::string_view searchIndex = "search_index";

// What imports write in bulk, and where it is told of which import a row is. Migration 5 has put down for each table
// how far rows may go that were there before imports held theirs.
struct BulkTable {
    std::string_view name;
    std::string_view rowsOfImport; // "select min(id), max(id) …"; "" for none
};
constexpr std::array bulkTables{
    BulkTable{"import_run", "select id, id from import_run where id = $1"},
    BulkTable{"place", ""},
    BulkTable{"record", "select min(id), max(id) from record where import_id = $1"},
    BulkTable{"record_isbn",
              "select min(i.id), max(i.id) from record_isbn i join record r on r.id = i.record_id "
              "where r.import_id = $1"},
    BulkTable{"copy", "select min(id), max(id) from copy where import_id = $1"},
    BulkTable{"record_doubt", "select min(id), max(id) from record_doubt where import_id = $1"},
    BulkTable{"reader", "select min(id), max(id) from reader where import_id = $1"},
    BulkTable{"registration",
              "select min(g.id), max(g.id) from registration g join reader r on r.id = g.reader_id "
              "where r.import_id = $1"},
    BulkTable{"loan", "select min(id), max(id) from loan where import_id = $1"}};

/// Imports of which the newest entry tells that they, or their undo, begin: their rows are held when that ends.
Result<std::vector<std::int64_t>> runningImports(storage::Snapshot& snapshot) {
    return snapshot.all(
        "select s.subject_id from operation_subject s join operation o on o.seq = s.operation_seq "
        "where s.subject_table = 'import_run' and o.kind in ($1, $2) and not exists (select 1 from operation_subject l "
        "where l.subject_table = 'import_run' and l.subject_id = s.subject_id and l.operation_seq > s.operation_seq)",
        {exchange::kinds::beginRun.code, exchange::kinds::beginUndo.code},
        [](const storage::Row& row) { return row.integer(0); });
}

Result<std::vector<journal::RowRange>> rowsThatNeedNotBeHeld(storage::Snapshot& snapshot) {
    std::vector<journal::RowRange> ranges;
    TRY(const auto running, runningImports(snapshot));
    for (const BulkTable& table : bulkTables) {
        TRY(const auto last, storage::metaValue(snapshot, "unsealed_to_" + std::string(table.name)));
        std::int64_t number = 0;
        if (last) std::from_chars(last->data(), last->data() + last->size(), number);
        if (number > 0) ranges.push_back({std::string(table.name), 1, number, 0});
        if (table.rowsOfImport.empty()) continue;
        for (const std::int64_t import : running) {
            CHECK(snapshot.each(table.rowsOfImport, {import}, [&](const storage::Row& row) {
                if (!row.isNull(0)) ranges.push_back({std::string(table.name), row.integer(0), row.integer(1), 0});
                return true;
            }));
        }
    }
    return ranges;
}

Result<void> checkInvariants(storage::Snapshot& snapshot, Problems& problems) {
    for (const Room& room : allRooms()) {
        for (const Invariant& invariant : room.invariants) {
            std::vector<std::string> rows;
            CHECK(snapshot.each(invariant.sql, {}, [&](const storage::Row& row) {
                rows.push_back(row.string(0));
                return rows.size() < reportedOfEachKind;
            }));
            problems.add(invariant.code, std::move(rows));
        }
    }
    return {};
}

} // namespace

Result<std::optional<journal::Head>, BackupRefusal> headOfBackup(const storage::Address& library,
                                                                 const std::filesystem::path& backup,
                                                                 const jobs::Progress& progress) {
    TRY(const BackupSource source, backupSource(backup));
    if (source.manifest && source.manifest->isEncrypted()) {
        // What it says of itself: nobody opens it here.
        const auto& head = source.manifest->head;
        auto hash = head ? fromHex(head->hash) : std::nullopt;
        if (head && !hash) return fail(ManifestDamaged{source.folder.string()});
        return head ? std::optional(journal::Head{head->seq, std::move(*hash)}) : std::nullopt;
    }
    // What is damaged is the backup: the library that is there may be sound.
    const auto damagedOr = [&](const Fault& fault) -> BackupRefusal {
        if (fault.kind == Fault::Kind::Corrupt) return BackupDamaged{source.folder.string()};
        return fault;
    };
    const auto opened = storage::openBackup(library, source.file, [&] { return !progress.cancelled(); });
    if (!opened) return fail(damagedOr(opened.error()));
    storage::Snapshot snapshot((*opened)->connection());
    auto head = journal::head(snapshot);
    if (!head) return fail(damagedOr(head.error()));
    return std::move(*head);
}

Result<std::vector<CheckProblem>, BackupRefusal> checkBackup(const std::filesystem::path& backup,
                                                             jobs::Progress& progress,
                                                             const std::optional<ManifestKey>& key) {
    Problems problems;
    TRY(const BackupSource source, backupSource(backup));
    if (source.manifest && key) {
        const auto own = ownBackupSource(backup, key);
        if (!own && !std::holds_alternative<BackupNotOurs>(own.error())) return fail(own.error());
        if (!own) problems.add("backup_not_ours", (source.folder / Manifest::fileName).string());
    }
    if (!source.manifest) return problems.take();
    const std::filesystem::path folder = source.file.parent_path();
    const auto listed = [](const std::vector<BackedUpFile>& files) {
        std::vector<AttachedFile> list;
        for (const BackedUpFile& file : files) {
            const StoredFile stored = file.stored();
            list.push_back({stored.path, static_cast<std::int64_t>(stored.bytes), stored.sha256});
        }
        return list;
    };
    const auto look = [&](const std::vector<BackedUpFile>& files, const std::filesystem::path& in) -> Result<void> {
        TRY(auto bad, damagedFiles(listed(files), in, progress));
        problems.add("backup_file_missing", std::move(bad.missing));
        problems.add("backup_file_truncated", std::move(bad.ofOtherSize));
        problems.add("backup_file_changed", std::move(bad.ofOtherContent));
        return {};
    };
    CHECK(look({source.manifest->library}, folder));
    if (source.manifest->files) CHECK(look(*source.manifest->files, folder / Manifest::filesFolder));
    return problems.take();
}

bool isAdvice(const CheckProblem& problem) {
    return problem.code == journal::findings::unsealed || problem.code == otherVersion ||
           problem.code == filesNotVerified || problem.code == exchange::unfinishedImports().code ||
           problem.code == signedAlone || problem.code == "readers_in_clear" || problem.code == "journal_in_clear";
}

bool isMadeAnew(const CheckProblem& problem) {
    if (problem.code == searchIndex || problem.code == derivedColumn) return true;
    for (const Room& room : allRooms()) {
        for (const Comparison& comparison : room.comparisons) {
            if (comparison.keeper && comparison.code == problem.code) return true;
        }
    }
    return false;
}

Result<journal::AuditReport> auditLibrary(storage::Snapshot& snapshot, const std::vector<journal::Head>& knownHeads,
                                          jobs::Progress* progress) {
    journal::AuditQuestion question{allTables(), {}, knownHeads, {}, progress};
    TRY(question.mayBeUnsealed, rowsThatNeedNotBeHeld(snapshot));
    TRY(const auto erased, exchange::rowsBeingUndone(snapshot));
    for (const journal::HeldRows& rows : erased)
        question.beingErased.push_back({rows.table, rows.first, rows.last, rows.rows});
    TRY(question.reached, numbers::reachedNumbers(snapshot));
    TRY(question.mayBeUnreported, numbers::formerlyUnreported(snapshot));
    for (const journal::Kind* kind : allKinds()) question.kinds.push_back(kind->code);
    return journal::audit(snapshot, question);
}

namespace {

/// Content that the journal holds.
Result<void> checkJournal(storage::Snapshot& snapshot, const std::vector<journal::Head>& knownHeads,
                          std::set<std::string, std::less<>>& tampered, Problems& problems, jobs::Progress& progress) {
    TRY(auto report, auditLibrary(snapshot, knownHeads, &progress));
    for (journal::Finding& finding : report.findings) {
        const std::string& row = finding.detail; // "copy 12": its table comes first
        if (finding.code != journal::findings::unsealed) tampered.insert(row.substr(0, row.find(' ')));
        problems.add(finding.code, std::move(finding.detail));
    }
    TRY(auto lost, numbers::lostNumbers(snapshot, report.firstReported));
    problems.add("numbers_lost", std::move(lost));
    return {};
}

Result<void> checkSearchRows(storage::Snapshot& snapshot, const catalogue::SearchIndex& search, Problems& problems) {
    TRY(const auto unsearchable, search.disagreements(snapshot, static_cast<int>(reportedOfEachKind)));
    for (const catalogue::RecordId id : unsearchable)
        problems.add(searchIndex, "record_search " + std::to_string(id.value));
    return {};
}

/// What imports remember of the editions that they put into records of others.
Result<void> checkJoins(storage::Snapshot& snapshot, Problems& problems) {
    TRY(auto changed, exchange::changedJoins(snapshot));
    problems.add("joined_edition", std::move(changed));
    return {};
}

/// What happened at sign-ins, the rows of the key, and acts that one person did alone.
Result<void> checkStaff(storage::Snapshot& snapshot, Problems& problems) {
    TRY(auto days, staff::changedDays(snapshot));
    problems.add("staff_day_changed", std::move(days));
    TRY(auto keys, readers::changedKeys(snapshot));
    problems.add("keys_changed", std::move(keys));
    TRY(const auto alone, staff::signedAlone(snapshot));
    if (alone > 0) problems.add(signedAlone, std::to_string(alone));
    return {};
}

/// What follows from content. Of a broken index the rows may not be readable: they are passed over.
Result<void> checkDerived(storage::Snapshot& snapshot, const catalogue::SearchIndex& search,
                          const std::vector<std::string>& brokenIndexes,
                          const std::set<std::string, std::less<>>& tampered, Problems& problems,
                          jobs::Progress& progress) {
    for (const std::string& index : brokenIndexes)
        problems.add(searchIndex, index + ": words do not lead to their records");
    if (brokenIndexes.empty()) CHECK(checkSearchRows(snapshot, search, problems));
    TRY(const auto other, otherDerivedVersion(snapshot));
    if (other) problems.add(otherVersion, *other);
    return compareDerived(
        snapshot,
        [&](const Comparison& comparison) {
            if (!comparison.keeper) return tampered.contains(comparison.table);
            return std::ranges::find(brokenIndexes, comparison.table) == brokenIndexes.end();
        },
        [&](std::string_view code, std::string detail) { problems.add(code, std::move(detail)); }, progress);
}

} // namespace

Result<std::vector<CheckProblem>> checkLibrary(storage::Store& store, const catalogue::SearchIndex& search,
                                               const std::vector<journal::Head>& knownHeads, jobs::Progress& progress) {
    TRY(const auto damage, store.damage());
    TRY(const auto brokenIndexes, storage::brokenTextIndexes(store.address()));
    Problems problems;
    std::vector<AttachedFile> files;
    CHECK(store.readNow([&](storage::Snapshot& snapshot) -> Result<void> {
        problems = {}; // the closure may run again
        problems.add("damage", damage);
        TRY(auto schema, storage::schemaDifferences(snapshot));
        problems.add("schema", std::move(schema));
        std::set<std::string, std::less<>> tampered; // tables whose rows are not as the journal holds them
        CHECK(checkJournal(snapshot, knownHeads, tampered, problems, progress));
        CHECK(checkDerived(snapshot, search, brokenIndexes, tampered, problems, progress));
        CHECK(checkInvariants(snapshot, problems));
        CHECK(checkJoins(snapshot, problems));
        CHECK(checkStaff(snapshot, problems));
        TRY(files, attachedFiles(snapshot));
        return {};
    }));
    // A server's library may have its files where this computer does not see them.
    const auto folder = store.address().filesFolder();
    if (folder.empty()) {
        if (!files.empty()) problems.add(filesNotVerified, std::to_string(files.size()));
        return problems.take();
    }
    TRY(auto bad, damagedFiles(files, folder, progress));
    problems.add("file_missing", std::move(bad.missing));
    problems.add("file_truncated", std::move(bad.ofOtherSize));
    problems.add("file_changed", std::move(bad.ofOtherContent));
    return problems.take();
}

} // namespace kitapdar
