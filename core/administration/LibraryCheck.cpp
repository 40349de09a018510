#include "core/administration/LibraryCheck.h"

#include "core/administration/AttachedFiles.h"
#include "core/administration/Manifest.h"
#include "core/library/Rooms.h"
#include "core/storage/BackupFile.h"
#include "core/storage/Schema.h"

namespace kitapdar {

namespace {

constexpr std::size_t reportedOfEachKind = 10;

/// Adds what is found of one kind, up to the bound.
class Problems {
public:
    void add(std::string_view code, std::vector<std::string> details) {
        if (details.size() > reportedOfEachKind) details.resize(reportedOfEachKind);
        for (std::string& detail : details) m_all.push_back({std::string(code), std::move(detail)});
    }
    std::vector<CheckProblem> take() { return std::move(m_all); }

private:
    std::vector<CheckProblem> m_all;
};

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

Result<std::optional<journal::Head>> headOfBackup(const storage::Address& library, const std::filesystem::path& backup,
                                                  const jobs::Progress& progress) {
    TRY(const BackupSource source, backupSource(backup));
    TRY(const auto opened, storage::openBackup(library, source.file, [&] { return !progress.cancelled(); }));
    storage::Snapshot snapshot(opened->connection());
    return journal::head(snapshot);
}

Result<journal::AuditReport> auditLibrary(storage::Snapshot& snapshot, const std::vector<journal::Head>& knownHeads) {
    journal::AuditQuestion question{allTables(), {}, knownHeads};
    for (const journal::Kind* kind : allKinds()) question.kinds.push_back(kind->code);
    return journal::audit(snapshot, question);
}

Result<std::vector<CheckProblem>> checkLibrary(storage::Store& store, const catalogue::SearchIndex& search,
                                               const std::vector<journal::Head>& knownHeads, jobs::Progress& progress) {
    Problems problems;
    TRY(auto damage, store.damage());
    problems.add("damage", std::move(damage));
    std::vector<AttachedFile> files;
    CHECK(store.readNow([&](storage::Snapshot& snapshot) -> Result<void> {
        TRY(auto schema, storage::schemaDifferences(snapshot));
        problems.add("schema", std::move(schema));
        TRY(auto report, auditLibrary(snapshot, knownHeads));
        for (journal::Finding& finding : report.findings) problems.add(finding.code, {std::move(finding.detail)});
        TRY(const auto unsearchable, search.disagreements(snapshot, static_cast<int>(reportedOfEachKind)));
        std::vector<std::string> records;
        for (const catalogue::RecordId id : unsearchable) records.push_back("record " + std::to_string(id.value));
        problems.add("search_index", std::move(records));
        CHECK(checkInvariants(snapshot, problems));
        TRY(files, attachedFiles(snapshot));
        return {};
    }));
    // A server's library may have its files where this computer does not see them.
    const auto folder = store.address().filesFolder();
    if (folder.empty()) return problems.take();
    TRY(auto bad, damagedFiles(files, folder, progress));
    problems.add("file_missing", std::move(bad.missing));
    problems.add("file_truncated", std::move(bad.ofOtherSize));
    problems.add("file_changed", std::move(bad.ofOtherContent));
    return problems.take();
}

} // namespace kitapdar
