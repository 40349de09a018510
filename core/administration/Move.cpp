#include "core/administration/Move.h"

#include "core/administration/MoveCompare.h"
#include "core/administration/MoveState.h"
#include "core/administration/MovedTable.h"
#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/catalogue/RecordQueries.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/recognition/TextIndex.h"
#include "core/storage/Connect.h"
#include "core/storage/Dump.h"
#include "core/storage/IdSeries.h"
#include "core/storage/LibraryFile.h"
#include "core/storage/Meta.h"
#include "core/storage/Migrator.h"
#include "core/storage/MoveMark.h"
#include "core/storage/Statistics.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <numeric>
#include <optional>
#include <thread>

namespace kitapdar {

namespace {

using storage::Connection;
using storage::Snapshot;
using storage::Transaction;

constexpr std::string_view searchStage = "search";
constexpr std::size_t rowsInSlice = 5000;
constexpr std::size_t bytesInSlice = 16U << 20U;
constexpr int recordsInSlice = 2000; // for the search index
constexpr int textsInSlice = 200;    // of pages, for theirs
constexpr int slicesBetweenMaintenance = 10;
constexpr int attempts = 5;

/// Rows as they are read from one side and written to the other.
struct RowBatch {
    std::vector<std::string> columns;
    std::vector<storage::Parameters> rows;
    storage::Parameters last; // the key of the last row
};

std::string nameOf(const storage::Address& address) {
    return address.isServer() ? address.shown() : disk::withoutLinks(address.file()).string();
}

/// The place of a library and the end of its journal: another one after every change.
Result<std::string> sourceIdentity(Snapshot& snapshot, const std::string& place) {
    TRY(const auto head, journal::head(snapshot));
    return place + " " + (head ? std::to_string(head->seq) + " " + toHex(head->hash) : "0");
}

Result<bool> isEmpty(Snapshot& snapshot) {
    for (const std::string& table : movedTables()) {
        TRY(const auto rows, snapshot.number("select count(*) from (select 1 as one from " + table + " limit 1) t"));
        if (rows > 0) return false;
    }
    return true;
}

Result<RowBatch> readSlice(Connection& connection, const storage::Table& table, const storage::Parameters& after) {
    CHECK(connection.beginRead());
    RowBatch slice;
    std::vector<int> keyColumns;
    std::size_t bytes = 0;
    const auto read = connection.query(readSql(table, after.empty(), rowsInSlice), after, [&](const storage::Row& row) {
        if (slice.columns.empty()) {
            for (int column = 0; column < row.columns(); ++column) slice.columns.emplace_back(row.name(column));
        }
        storage::Parameters values;
        values.reserve(slice.columns.size());
        for (int column = 0; column < row.columns(); ++column) {
            values.push_back(row.value(column));
            bytes += row.bytes(column).size();
        }
        slice.rows.push_back(std::move(values));
        return bytes < bytesInSlice;
    });
    connection.rollback(); // nothing was written
    CHECK(read);
    if (!slice.rows.empty()) slice.last = keyOf(table, slice.columns, slice.rows.back());
    return slice;
}

class Mover {
public:
    Mover(Connection& from, Connection& to, MoveState state, const Clock& clock, jobs::Progress& progress)
        : m_from(from), m_to(to), m_state(std::move(state)), m_clock(clock), m_progress(progress) {}

    Result<void> copyTables(MoveReport& report) {
        const storage::Tables& tables = tablesToMove();
        auto table = std::ranges::find(tables, m_state.stage, &storage::Table::name);
        if (table == tables.end() && m_state.stage.empty()) table = tables.begin();
        for (const storage::Table& each : tables) {
            Snapshot snapshot(m_from);
            const std::string name(each.name);
            TRY(const auto rows, snapshot.number("select count(*) from " + name));
            report.rows.emplace_back(name, rows);
        }
        for (; table != tables.end(); ++table) {
            const auto number = static_cast<std::size_t>(table - tables.begin());
            CHECK(enter(table->name));
            CHECK(copyTable(*table, report.rows[number].second));
        }
        return {};
    }

    Result<void> makeSearchIndex() {
        CHECK(enter(searchStage));
        const auto search = std::make_unique<catalogue::SearchIndex>(m_to.facts().engine);
        CHECK(inWrite([&](Transaction& transaction) { return search->beginFilling(transaction); }));
        Snapshot snapshot(m_to);
        std::optional<std::int64_t> last = m_state.last.empty() ? 0 : std::get<std::int64_t>(m_state.last.front());
        const catalogue::RecordQueries records;
        TRY(const auto total, records.count(snapshot));
        TRY(auto done, records.countUpTo(snapshot, catalogue::RecordId(*last)));
        while (last) {
            m_progress.report({jobs::Stage::Indexing, std::min(done, total), total});
            CHECK(inWrite([&, from = *last](Transaction& transaction) -> Result<void> {
                TRY(last, search->fill(transaction, from, recordsInSlice));
                return last ? keepState(transaction, {*last}) : Result<void>();
            }));
            done += recordsInSlice;
        }
        CHECK(inWrite([&](Transaction& transaction) { return search->endFilling(transaction); }));
        CHECK(makeTextIndex());
        for (bool more = true; more;) {
            CHECK(inWrite([&](Transaction& transaction) -> Result<void> {
                TRY(more, search->optimize(transaction, catalogue::SearchIndex::Step::Long));
                return {};
            }));
        }
        return {};
    }

    /// Of the texts of pages.
    Result<void> makeTextIndex() {
        const recognition::TextIndex index(m_to.facts().engine);
        for (std::optional<std::int64_t> last = 0; last;) {
            CHECK(inWrite([&, from = *last](Transaction& transaction) -> Result<void> {
                TRY(last, index.fill(transaction, from, textsInSlice));
                return {};
            }));
        }
        return {};
    }

    /// What belongs to no row: marks of the content, and the numbers that the next rows get.
    Result<void> copySeries() {
        Snapshot source(m_from);
        TRY(const auto marks, storage::contentMarks(source));
        TRY(const auto series, idSeries(source));
        CHECK(inWrite([&](Transaction& transaction) -> Result<void> {
            for (const auto& [name, value] : marks) CHECK(storage::setMeta(transaction, name, value));
            for (const auto& [table, last] : series) {
                CHECK(storage::continueIdsAfter(transaction, table, last));
            }
            return {};
        }));
        return storage::analyze(m_to);
    }

    Result<void, MoveRefusal> verify() {
        m_progress.report({jobs::Stage::Verifying, 0, 0});
        // Both sides at once: each is a program of its own.
        auto ofTarget = std::async(std::launch::async, [this] { return contentOf(m_to, m_progress); });
        const auto source = contentOf(m_from, m_progress);
        const auto target = ofTarget.get();
        CHECK(source);
        CHECK(target);
        std::vector<std::string> different = differences(*source, *target);
        if (!different.empty()) return fail(MoveDiffers{std::move(different)});
        Snapshot snapshot(m_to);
        TRY(const auto broken, journal::Journal(m_clock).firstBroken(snapshot));
        if (broken) return fail(SourceDamaged{"journal entry " + std::to_string(*broken) + " does not follow"});
        return {};
    }

    Result<void> finish() {
        CHECK(inWrite([](Transaction& transaction) { return storage::clearMoveMark(transaction); }));
        CHECK(m_to.maintain());
        return {};
    }

private:
    /// A stage begins, or goes on when it is the one that was interrupted.
    Result<void> enter(std::string_view stage) {
        if (m_state.stage == stage) return {};
        m_state.stage = stage;
        m_state.last.clear();
        return inWrite([&](Transaction& transaction) { return storage::setMoveMark(transaction, m_state.text()); });
    }

    Result<void> copyTable(const storage::Table& table, std::int64_t total) {
        Snapshot target(m_to);
        TRY(auto done, target.number("select count(*) from " + std::string(table.name)));
        const auto readAfter = [&](const storage::Parameters& last) {
            return std::async(std::launch::async, [this, &table, last] { return readSlice(m_from, table, last); });
        };
        // The next slice is read while this one is written.
        auto next = readAfter(m_state.last);
        for (;;) {
            m_progress.report({jobs::Stage::Copying, done, total, std::string(table.name)});
            TRY(const RowBatch slice, next.get());
            if (slice.rows.empty()) return {};
            next = readAfter(slice.last);
            CHECK(inWrite([&](Transaction& transaction) -> Result<void> {
                auto row = slice.rows.begin();
                CHECK(transaction.insertRows(table.name, slice.columns,
                                             [&] { return row == slice.rows.end() ? nullptr : &*row++; }));
                return keepState(transaction, slice.last);
            }));
            done += static_cast<std::int64_t>(slice.rows.size());
        }
    }

    Result<void> keepState(Transaction& transaction, const storage::Parameters& last) {
        MoveState state = m_state;
        state.last = last;
        CHECK(storage::setMoveMark(transaction, state.text()));
        m_reached = last;
        return {};
    }

    /// One transaction of the target. What it keeps of the state counts only after the commit.
    template <class Work>
    Result<void> inWrite(Work work) {
        if (m_progress.cancelled()) return fail(cancelled());
        for (int attempt = 1;; ++attempt) {
            m_reached.reset();
            auto written = attempted(work);
            const bool again = !written && written.error().kind == Fault::Kind::Busy && attempt < attempts;
            if (!again) {
                CHECK(written);
                break;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(200 * attempt));
        }
        if (m_reached) m_state.last = std::move(*m_reached);
        if (++m_slices % slicesBetweenMaintenance == 0) CHECK(m_to.maintain());
        return {};
    }

    template <class Work>
    Result<void> attempted(Work& work) {
        CHECK(m_to.beginWrite());
        Transaction transaction(m_to);
        Result<void> written = work(transaction);
        if (written) written = m_to.commit();
        if (!written) m_to.rollback();
        return written;
    }

    Connection& m_from;
    Connection& m_to;
    MoveState m_state;
    std::optional<storage::Parameters> m_reached; // by the transaction under way
    const Clock& m_clock;
    jobs::Progress& m_progress;
    int m_slices = 0;
};

Result<std::unique_ptr<Connection>> openSource(const storage::Address& from) {
    TRY(auto source, storage::openToRead(from));
    TRY(const auto version, storage::schemaVersion(*source));
    if (version < storage::newestSchema()) {
        return fail(Fault{Fault::Kind::SchemaTooOld, "schema " + std::to_string(version), {}});
    }
    return source;
}

/// The mark is there before the first table: a move that is killed never leaves what opens as an empty library.
Result<void> beginMove(Connection& target, const std::string& mark) {
    TRY(const auto version, storage::schemaVersion(target));
    if (version == 0) CHECK(storage::markBeforeFirstSchema(target, mark));
    return storage::migrate(target);
}

Result<std::unique_ptr<Connection>> makeTarget(const storage::Address& to, const std::string& mark) {
    if (to.isServer()) return storage::connect(to, storage::OpenAs::New);
    CHECK(storage::makeLibraryFile(to.file(), [&](Connection& made) { return beginMove(made, mark); }));
    return storage::connect(to, storage::OpenAs::Writer);
}

Result<std::unique_ptr<Connection>> openTarget(const storage::Address& to, const std::string& mark) {
    auto made = makeTarget(to, mark);
    const bool there = !made && made.error().kind == Fault::Kind::AlreadyExists;
    if (there) made = storage::connect(to, storage::OpenAs::Writer);
    if (!made) return made;
    TRY(const auto version, storage::schemaVersion(**made));
    // Of an older program, with something in it: nothing that one moves into.
    if (version > 0 && version < storage::newestSchema()) {
        return fail(Fault{Fault::Kind::SchemaTooOld, "schema " + std::to_string(version), {}});
    }
    CHECK(beginMove(**made, mark));
    return made;
}

/// Where an interrupted move goes on, or the beginning.
Result<MoveState, MoveRefusal> beginningOf(Connection& target, const storage::Address& from, const storage::Address& to,
                                           const std::string& source) {
    Snapshot snapshot(target);
    TRY(const auto mark, storage::moveMark(snapshot));
    if (mark) {
        const auto state = MoveState::parse(*mark);
        if (!state || state->source != source) {
            return fail(OtherMoveUnderWay{to.shown(), state ? state->from : std::string()});
        }
        return *state;
    }
    TRY(const bool empty, isEmpty(snapshot));
    if (!empty) return fail(TargetNotEmpty{to.shown()});
    return MoveState{nameOf(from), source, {}, {}};
}

} // namespace

std::int64_t MoveReport::rowsTotal() const {
    return std::accumulate(rows.begin(), rows.end(), std::int64_t{0},
                           [](std::int64_t sum, const auto& table) { return sum + table.second; });
}

std::vector<std::string> movedTables() {
    std::vector<std::string> names;
    for (const storage::Table& table : tablesToMove()) names.emplace_back(table.name);
    return names;
}

Result<MoveReport, MoveRefusal> moveLibrary(const storage::Address& givenFrom, const storage::Address& givenTo,
                                            const Clock& clock, jobs::Progress& progress) {
    const storage::Address from = storage::withoutLinks(givenFrom);
    const storage::Address to = storage::withoutLinks(givenTo);
    if (nameOf(from) == nameOf(to)) return fail(TargetNotEmpty{to.shown()});
    TRY(auto source, openSource(from));
    Snapshot snapshot(*source);
    TRY(const auto identity, sourceIdentity(snapshot, nameOf(from)));
    TRY(auto target, openTarget(to, MoveState{nameOf(from), identity, {}, {}}.text()));
    TRY(auto state, beginningOf(*target, from, to, identity));

    MoveReport report;
    Mover mover(*source, *target, std::move(state), clock, progress);
    CHECK(mover.copyTables(report));
    CHECK(mover.makeSearchIndex());
    CHECK(mover.copySeries());
    if (!from.filesFolder().empty() && !to.filesFolder().empty()) {
        TRY(const auto files, attachedFiles(snapshot));
        TRY(report.files, carryFiles(files, from.filesFolder(), to.filesFolder(), {}, progress));
    }
    CHECK(mover.verify());
    CHECK(mover.finish());
    return report;
}

} // namespace kitapdar
