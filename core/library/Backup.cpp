#include "core/library/Backup.h"

#include "core/journal/Journal.h"
#include "core/storage/Connect.h"
#include "core/storage/Dump.h"
#include "core/storage/LibraryFile.h"

#include <sodium.h>

#include <array>
#include <memory>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

class Digest {
public:
    Digest() { crypto_generichash_init(&m_state, nullptr, 0, m_bytes.size()); }
    void add(std::string_view piece) {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(piece.data()), piece.size());
    }
    std::string hex() {
        crypto_generichash_final(&m_state, m_bytes.data(), m_bytes.size());
        std::string text(m_bytes.size() * 2 + 1, '\0');
        sodium_bin2hex(text.data(), text.size(), m_bytes.data(), m_bytes.size());
        text.pop_back();
        return text;
    }

private:
    crypto_generichash_state m_state{};
    std::array<unsigned char, 32> m_bytes{};
};

Fault fileFault(const std::error_code& error) {
    const bool full = error == std::errc::no_space_on_device;
    return {full ? Fault::Kind::DiskFull : Fault::Kind::Offline, error.message(), {}};
}

/// A database and what may lie beside it: a log of another database must never be taken for its own.
fs::path beside(fs::path file, std::string_view ending) {
    file += ending;
    return file;
}
constexpr std::array<std::string_view, 4> endings = {"-wal", "-shm", "-journal", ""};

Result<void> renamed(const fs::path& from, const fs::path& to) {
    for (const std::string_view ending : endings) {
        if (!fs::exists(beside(from, ending))) continue;
        std::error_code error;
        fs::rename(beside(from, ending), beside(to, ending), error);
        if (error) return fail(fileFault(error));
    }
    return {};
}

/// A file that is taken away again unless it was kept.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path) : m_path(std::move(path)) { remove(); }
    ~TemporaryFile() { remove(); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const fs::path& path() const { return m_path; }
    Result<void> keepAs(const fs::path& name) const { return renamed(m_path, name); }

private:
    void remove() const {
        std::error_code ignored;
        for (const std::string_view ending : endings) fs::remove(beside(m_path, ending), ignored);
    }

    fs::path m_path;
};

/// Why a library is not sound, or nothing.
Result<std::optional<std::string>> damageOf(storage::Connection& connection, const Clock& clock) {
    TRY(const auto damage, connection.damage());
    if (!damage.empty()) return std::optional(damage.front());
    storage::Snapshot snapshot(connection);
    TRY(const auto broken, journal::Journal(clock).firstBroken(snapshot));
    if (broken) return std::optional("journal entry " + std::to_string(*broken) + " does not follow");
    return std::nullopt;
}

/// Copies `source` to a temporary file and proves that the copy is the same. What the source holds.
Result<ContentDigest, BackupRefusal> copyVerified(const fs::path& source, const fs::path& temporary, const Clock& clock,
                                                  jobs::Progress& progress) {
    TRY(auto original, storage::openToRead(source));
    TRY(const auto damage, damageOf(*original, clock));
    if (damage) return fail(SourceDamaged{*damage});

    // Digest and copy are of one state: the copy is made inside the same read transaction.
    CHECK(original->beginRead());
    storage::Snapshot snapshot(*original);
    TRY(const auto content, digestOf(snapshot));
    CHECK(original->copyTo(temporary, [&](std::int64_t done, std::int64_t total) {
        progress.report({"copying", done, total});
        return !progress.cancelled();
    }));
    original->rollback();
    if (progress.cancelled()) return fail(cancelled());

    progress.report({"verifying", 0, 0});
    CHECK(storage::settle(temporary));
    TRY(auto copy, storage::openToRead(temporary));
    TRY(const auto damageOfCopy, damageOf(*copy, clock));
    if (damageOfCopy) return fail(Fault{Fault::Kind::Corrupt, "copy: " + *damageOfCopy, {}});
    storage::Snapshot snapshotOfCopy(*copy);
    TRY(const auto contentOfCopy, digestOf(snapshotOfCopy));
    if (contentOfCopy != content) return fail(Fault{Fault::Kind::Corrupt, "the copy is not the same", {}});
    return content;
}

/// "library.kitapdar.before-restore-2026-03-02", with a number behind it when there is one already.
fs::path nameAside(const fs::path& library, Day today) {
    const fs::path name = beside(library, ".before-restore-" + today.iso());
    fs::path free = name;
    for (int number = 2; fs::exists(free); ++number) free = beside(name, "-" + std::to_string(number));
    return free;
}

} // namespace

Result<ContentDigest> digestOf(storage::Snapshot& snapshot) {
    ContentDigest content;
    Digest digest;
    CHECK(storage::dump(snapshot, [&](std::string_view piece) { digest.add(piece); }));
    content.blake2b = digest.hex();
    for (const std::string& table : storage::businessTables()) {
        TRY(const auto count, snapshot.number("select count(*) from " + table));
        content.rows.emplace_back(table, count);
    }
    TRY(content.operations, snapshot.number("select count(*) from operation"));
    return content;
}

Result<BackupReport, BackupRefusal> backUp(const fs::path& library, const fs::path& target, const Clock& clock,
                                           jobs::Progress& progress) {
    if (fs::exists(target)) return fail(BackupExists{target.string()});
    const TemporaryFile temporary(beside(target, ".partial"));
    TRY(auto content, copyVerified(library, temporary.path(), clock, progress));
    CHECK(temporary.keepAs(target));
    return BackupReport{target, fs::file_size(target), std::move(content), std::nullopt};
}

Result<BackupReport, BackupRefusal> restore(const fs::path& backup, const fs::path& library, const Clock& clock,
                                            jobs::Progress& progress) {
    const TemporaryFile temporary(beside(library, ".partial"));
    TRY(auto content, copyVerified(backup, temporary.path(), clock, progress));

    std::optional<fs::path> aside;
    if (fs::exists(library)) {
        auto settled = storage::settle(library);
        if (!settled && settled.error().kind == Fault::Kind::Busy) return fail(LibraryInUse{library.string()});
        // A library too damaged to be settled is the very reason to restore: it is kept as it lies there.
        aside = nameAside(library, clock.today());
        CHECK(renamed(library, *aside));
    }
    CHECK(temporary.keepAs(library));
    return BackupReport{library, fs::file_size(library), std::move(content), aside};
}

} // namespace kitapdar
