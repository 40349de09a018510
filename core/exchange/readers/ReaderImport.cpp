#include "core/exchange/readers/ReaderImport.h"

#include "core/circulation/LoanRepository.h"
#include "core/exchange/ImportErrors.h"
#include "core/exchange/ImportRun.h"
#include "core/exchange/readers/ReaderUndo.h"
#include "core/journal/Journal.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/Registration.h"
#include "core/staff/Gate.h"
#include "core/storage/Slice.h"
#include "core/storage/Statistics.h"
#include "core/text/Iin.h"
#include "core/text/PersonNumber.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <utility>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t mostNotes = 1000;
constexpr std::size_t mostRows = 100;
constexpr std::size_t rowsAtOnce = 200; // of the file, in memory
constexpr std::size_t iinLength = 12;
constexpr std::array<std::string_view, 4> writtenTables = {"reader", "reader_token", "registration", "loan"};

struct ReadRow {
    IncomingReader reader;
    std::vector<std::string> cells;
};

/// As many rows as are dealt with at once; none at the end.
Result<std::vector<ReadRow>> readRows(ReaderFile& file) {
    std::vector<ReadRow> rows;
    while (rows.size() < rowsAtOnce) {
        TRY(auto row, file.next());
        if (!row) break;
        rows.push_back({std::move(*row), file.cells()});
    }
    return rows;
}

ReaderCounts countsOf(const JudgedRow& judged) {
    ReaderCounts counts;
    counts.rows = 1;
    counts.added = judged.outcome == RowOutcome::New;
    counts.known = judged.outcome == RowOutcome::Same;
    counts.doubtful = judged.outcome == RowOutcome::Doubtful;
    counts.refused = judged.outcome == RowOutcome::Refused;
    counts.notes = static_cast<std::int64_t>(judged.notes.size());
    for (const JudgedLoan& loan : judged.loans) {
        if (loan.loan)
            ++counts.loans;
        else
            ++(loan.refused ? counts.refusedLoans : counts.knownLoans);
    }
    return counts;
}

/// What the file gives for a reason that stands the `before` + 1st time among those of the row.
const GivenValue* givenFor(const IncomingReader& row, RowReason reason, std::int64_t before) {
    constexpr std::array ofCards = {RowReason::CardTaken, RowReason::CardWasOthers, RowReason::OwnFormerCard,
                                    RowReason::CodeInUse, RowReason::CardIsInventoryNumber};
    const bool isCard = std::ranges::find(ofCards, reason) != ofCards.end();
    for (const GivenValue& each : row.given) {
        if (each.reason == (isCard ? RowReason::OtherCard : reason) && before-- == 0) return &each;
    }
    return nullptr;
}

std::vector<RowNote> notesOf(const IncomingReader& row, const JudgedRow& judged) {
    std::vector<RowNote> notes;
    const RowNote about{row.number, {}, maskedName(row.reader.name), {}, judged.like, judged.likeNumber};
    const auto add = [&](RowReason reason) -> RowNote& {
        const auto before = std::ranges::count(notes, reason, &RowNote::reason);
        RowNote& note = notes.emplace_back(about);
        note.reason = reason;
        if (const GivenValue* given = givenFor(row, reason, before)) {
            note.column = given->column;
            note.value = given->value;
        }
        return note;
    };
    if (judged.refused) add(*judged.refused);
    for (const RowReason reason : judged.notes) add(reason);
    for (std::size_t i = 0; i < judged.loans.size(); ++i) {
        const JudgedLoan& loan = judged.loans[i];
        if (!loan.refused) continue;
        RowNote& note = add(*loan.refused);
        note.like.reset(); // who the reader is like has nothing to do with the copy
        note.likeNumber = 0;
        note.copyCode = text::withoutPersonNumbers(loan.copyCode); // what is no copy may be anything
        if (*loan.refused == RowReason::LoanDateMalformed) note.value = row.loans[i].malformedDate;
    }
    return notes;
}

/// Behind the name in an error file for programs.
std::string detailOf(const RowNote& note) {
    std::string detail = note.maskedName;
    const std::string given =
        note.column.empty() || note.value.empty() ? note.column + note.value : note.column + ": " + note.value;
    for (const std::string& each : {note.copyCode, given}) {
        if (!each.empty()) detail += (detail.empty() ? "" : ", ") + each;
    }
    return detail;
}

void tell(ImportErrors& errors, const ErrorWords<RowNote>& words, const RowNote& note) {
    if (words.line)
        errors.addLine(words.head, words.line(note));
    else
        errors.add({note.number, 0, std::string(code(note.reason)), detailOf(note)}, {});
}

ReaderPreviewRow previewRow(const ReadRow& row, const JudgedRow& judged) {
    const readers::Reader& reader = row.reader.reader;
    ReaderPreviewRow shown{row.reader.number, reader.name,    reader.birthDate, {}, reader.card,
                           reader.category,   judged.outcome, judged.refused,   0,  row.cells};
    if (reader.iin) shown.maskedIin = text::maskIin(*reader.iin);
    shown.loans = static_cast<int>(countsOf(judged).loans);
    for (std::string& cell : shown.cells) {
        const std::string digits = text::normalizeIin(cell);
        const bool isIin =
            digits.size() == iinLength && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
        const auto numbers = text::personNumbersIn(cell);
        const auto isOfIin = [](const text::PersonNumber& each) {
            return each.kind != text::PersonNumber::Kind::Phone;
        };
        if (isIin)
            cell = text::maskIin(digits);
        else if (std::ranges::any_of(numbers, isOfIin))
            cell = text::withoutPersonNumbers(cell);
    }
    return shown;
}

template <class T>
void keepFirst(std::vector<T>& kept, std::vector<T> more, std::size_t most) {
    for (T& each : more) {
        if (kept.size() < most) kept.push_back(std::move(each));
    }
}

/// A base of another program has them all; a table those whose columns are read.
bool hasRestricted(const ReaderFile& file) {
    if (!file.columns()) return true;
    return std::ranges::any_of(file.columns()->fields, [](const std::optional<ReaderField>& field) {
        return field == ReaderField::Iin || field == ReaderField::Phone || field == ReaderField::Address;
    });
}

Result<void, Refusal<journal::ClockBehind>> checkBefore(storage::Store& store, const Clock& clock,
                                                        const staff::Permitted<Permission::ImportRun>& by,
                                                        const ReaderFile& file) {
    return store.readNow([&](storage::Snapshot& snapshot) -> Result<void, Refusal<journal::ClockBehind>> {
        const staff::Gate gate(clock);
        CHECK(gate.check(snapshot, by, Permission::ReaderEdit));
        if (hasRestricted(file)) CHECK(gate.check(snapshot, by, Permission::ReaderReveal));
        return journal::checkClock(snapshot, clock);
    });
}

/// What one transaction has written.
struct Written {
    std::size_t rows = 0;
    ReaderCounts counts;
    std::vector<RowNote> notes;
    bool gaveCards = false;
};

/// A slice in which everybody is known or refused.
struct NothingWritten {};

/// One import under way. Lives on the job's thread.
class ReaderImportJob {
public:
    ReaderImportJob(storage::Store& store, const journal::Journal& journal, const readers::Restricted& restricted,
                    const ReaderOptions& options, const ErrorWords<RowNote>& words, jobs::Progress& progress)
        : m_store(store),
          m_journal(journal),
          m_restricted(restricted),
          m_progress(progress),
          m_matching(journal, restricted, options.takeDoubtful),
          m_words(words) {}

    Result<ReaderImportReport, ReaderImportRefusal> run(ReaderFile file, const std::filesystem::path& path,
                                                        const std::optional<std::filesystem::path>& errorFile,
                                                        const staff::Permitted<Permission::ImportRun>& by) {
        CHECK(m_errors.open(errorFile, path, m_store.address()));
        m_report.format = m_run.format = file.format();
        m_report.encoding = file.encoding();
        if (file.columns()) m_report.columnsNotRead = file.columns()->notRead();
        m_run.content = ImportContent::Readers;
        m_run.fileName = path.filename().string();
        m_run.encoding = std::string(text::encodingName(file.encoding()));
        TRY(const auto standing, m_store.readNow([&](storage::Snapshot& snapshot) {
            return standingRuns(snapshot, ImportContent::Readers, m_run.fileName);
        }));
        // A fault from here on leaves the run "running": what was written is known and can be undone.
        if (const auto all = writeAll(file, by); !all) return fail(interrupted(all.error()));
        if (isBegun()) {
            if (const auto ended = end(by); !ended) return fail(interrupted(ended.error()));
        }
        if (!m_report.cancelled) {
            if (const auto ended = endKilled(m_store, m_journal, by, standing); !ended)
                return fail(interrupted(ended.error()));
        }
        if (const auto closed = m_errors.close(); !closed) return fail(interrupted(closed.error()));
        return m_report;
    }

private:
    template <class Work>
    auto background(Work work) {
        return m_store.writeNow(std::move(work), storage::Priority::Background);
    }

    bool isBegun() const { return m_run.id.value != 0; }
    ReaderImportRefusal interrupted(const Fault& fault) const {
        if (!isBegun()) return fault;
        return ImportInterrupted{fault, m_run.id, m_run.counts.imported, m_run.counts.copies, false, true};
    }

    Result<void> writeAll(ReaderFile& file, const staff::Permitted<Permission::ImportRun>& by) {
        for (;;) {
            auto rows = readRows(file);
            m_report.cancelled = m_progress.cancelled();
            if (m_report.cancelled) return {};
            if (!rows) return fail(rows.error());
            if (rows->empty()) return {};
            std::span<const ReadRow> rest(*rows);
            while (!rest.empty() && !m_report.cancelled) {
                TRY(const Written written, writeSlice(rest, by));
                note(written);
                rest = rest.subspan(written.rows);
                m_report.cancelled = m_progress.cancelled();
            }
            if (m_report.cancelled) return {};
            m_progress.report({jobs::Stage::Writing, file.position(), file.total()});
        }
    }

    void note(const Written& written) {
        static_cast<ReaderCounts&>(m_report) += written.counts;
        m_gaveCards = m_gaveCards || written.gaveCards;
        for (const RowNote& each : written.notes) tell(m_errors, m_words, each);
        keepFirst(m_report.notes, written.notes, mostNotes);
    }

    /// The first slice that writes something begins the import; what writes nothing before it leaves no trace.
    Result<Written> writeSlice(std::span<const ReadRow> rows, const staff::Permitted<Permission::ImportRun>& by) {
        Written slice;
        ImportRun after;
        std::vector<journal::HeldRows> held;
        const auto written = background([&](storage::Transaction& tx) -> Result<void, Refusal<NothingWritten>> {
            after = m_run;
            slice = {};
            CHECK(m_matching.begin(tx));
            if (!isBegun()) CHECK(beginRun(tx, m_journal, by, after));
            TRY(const auto added, journal::AddedRows::since(tx, {"reader", "registration", "loan"}));
            CHECK(writeRows(tx, after.id, rows, slice));
            addCounts(after.counts, slice.counts);
            if (after.counts.imported + after.counts.copies == 0) return fail(NothingWritten{});
            CHECK(saveRun(tx, after));
            TRY(held, added.held(tx));
            return {};
        });
        if (!written) {
            if (const Fault* fault = faultIn(written.error())) return fail(*fault);
            after.id = m_run.id;
            held.clear();
        }
        m_matching.keep();
        m_run = after;
        std::ranges::move(held, std::back_inserter(m_held));
        return slice;
    }

    static void addCounts(ImportCounts& run, const ReaderCounts& slice) {
        run.records += slice.rows;
        run.imported += slice.added;
        run.copies += slice.loans;
        run.duplicates += slice.known;
        run.damaged += slice.refused + slice.doubtful;
    }

    Result<void> writeRows(storage::Transaction& tx, catalogue::ImportId import, std::span<const ReadRow> rows,
                           Written& slice) {
        storage::Slice time(m_store, tx);
        for (const ReadRow& row : rows) {
            TRY(const JudgedRow judged, m_matching.judge(tx, row.reader));
            if (judged.outcome == RowOutcome::New) CHECK(writeReader(tx, import, row.reader, slice));
            for (const JudgedLoan& each : judged.loans) {
                if (!each.loan) continue;
                const auto owner = m_matching.ownerOf(row.reader.number, judged);
                if (!owner) return fail(internalFault("a loan of an import without its reader"));
                circulation::Loan loan = *each.loan;
                loan.readerId = *owner;
                CHECK(circulation::LoanRepository().insertImported(tx, import.value, loan));
            }
            slice.counts += countsOf(judged);
            std::ranges::move(notesOf(row.reader, judged), std::back_inserter(slice.notes));
            ++slice.rows;
            if (time.over()) break;
        }
        return {};
    }

    Result<void> writeReader(storage::Transaction& tx, catalogue::ImportId import, const IncomingReader& row,
                             Written& slice) {
        readers::Reader reader = row.reader;
        if (reader.card.empty()) {
            TRY(reader.card, readers::ReaderRepository().nextCard(tx));
            slice.gaveCards = true;
        }
        const auto sealed = m_restricted.seal(tx, reader);
        if (!sealed) {
            const Fault* fault = std::get_if<Fault>(&sealed.error());
            return fail(fault ? *fault : Fault{Fault::Kind::Conflict, "the key of the library was changed", {}});
        }
        TRY(reader.id, readers::ReaderRepository().insertImported(tx, import.value, reader));
        // Of the past the file tells too little for figures; who is registered this year is counted this year.
        if (reader.registeredOn.year() == m_journal.clock().today().year())
            CHECK(readers::RegistrationRepository().insertImported(tx, reader));
        m_matching.written(row.number, reader.id);
        return {};
    }

    Result<void> end(const staff::Permitted<Permission::ImportRun>& by) {
        std::vector<std::string_view> series;
        if (m_gaveCards) series.push_back(numbers::cardSeries);
        CHECK(background([&](storage::Transaction& tx) {
            return endRun(tx, m_journal, by, m_run, m_report.cancelled, m_held, series);
        }));
        m_report.id = m_run.id;
        return background([](storage::Transaction& tx) { return storage::analyzeGrown(tx, writtenTables); });
    }

    storage::Store& m_store;
    const journal::Journal& m_journal;
    readers::Restricted m_restricted;
    jobs::Progress& m_progress;
    ReaderMatching m_matching;
    const ErrorWords<RowNote>& m_words;
    ImportErrors m_errors;
    ImportRun m_run;
    std::vector<journal::HeldRows> m_held; // what each slice wrote
    ReaderImportReport m_report;
    bool m_gaveCards = false;
};

} // namespace

ReaderCounts& ReaderCounts::operator+=(const ReaderCounts& more) {
    for (const auto count : {&ReaderCounts::rows, &ReaderCounts::added, &ReaderCounts::known, &ReaderCounts::doubtful,
                             &ReaderCounts::refused, &ReaderCounts::loans, &ReaderCounts::knownLoans,
                             &ReaderCounts::refusedLoans, &ReaderCounts::notes}) {
        this->*count += more.*count;
    }
    return *this;
}

const Fault* faultIn(const ReaderImportRefusal& refusal) {
    if (const auto* interrupted = std::get_if<ImportInterrupted>(&refusal)) return &interrupted->fault;
    return std::get_if<Fault>(&refusal);
}

Result<ReaderPreview, ReaderImportRefusal> ReaderImport::preview(const std::filesystem::path& path,
                                                                 const ReaderOptions& options,
                                                                 const staff::Permitted<Permission::ImportRun>& by,
                                                                 jobs::Progress& progress,
                                                                 const std::optional<std::filesystem::path>& errorFile,
                                                                 const ErrorWords<RowNote>& words) const {
    TRY(auto file, ReaderFile::open(path, options, m_journal.clock().today(), progress));
    CHECK(checkBefore(m_store, m_journal.clock(), by, file));
    ImportErrors errors;
    if (!file.lacksName()) CHECK(errors.open(errorFile, path, m_store.address()));
    ReaderPreview preview;
    preview.format = file.format();
    preview.encoding = file.encoding();
    preview.columns = file.columns();
    preview.lacksName = file.lacksName();
    CHECK(m_store.readNow([&](storage::Snapshot& snapshot) { return m_restricted.key(snapshot); }));
    ReaderMatching matching(m_journal, m_restricted, options.takeDoubtful);
    for (;;) {
        TRY(const auto rows, readRows(file));
        if (rows.empty()) break;
        ReaderPreview part;
        CHECK(m_store.readNow([&](storage::Snapshot& snapshot) -> Result<void> {
            part = {};
            CHECK(matching.begin(snapshot));
            for (const ReadRow& row : rows) {
                TRY(const JudgedRow judged, matching.judge(snapshot, row.reader));
                part += countsOf(judged);
                std::ranges::move(notesOf(row.reader, judged), std::back_inserter(part.notes));
                if (preview.rows.size() + part.rows.size() < mostRows) part.rows.push_back(previewRow(row, judged));
            }
            return {};
        }));
        matching.keep();
        preview += part;
        for (const RowNote& each : part.notes) tell(errors, words, each);
        keepFirst(preview.notes, std::move(part.notes), mostNotes);
        keepFirst(preview.rows, std::move(part.rows), mostRows);
        progress.report({jobs::Stage::Reading, file.position(), file.total()});
    }
    CHECK(errors.close());
    return preview;
}

Result<ReaderImportReport, ReaderImportRefusal> ReaderImport::import(
    const std::filesystem::path& path, const ReaderOptions& options,
    const std::optional<std::filesystem::path>& errorFile, const staff::Permitted<Permission::ImportRun>& by,
    jobs::Progress& progress, const ErrorWords<RowNote>& words) const {
    TRY(auto file, ReaderFile::open(path, options, m_journal.clock().today(), progress));
    if (file.lacksName()) return fail(NoNameColumn{});
    CHECK(checkBefore(m_store, m_journal.clock(), by, file));
    CHECK(m_store.readNow([&](storage::Snapshot& snapshot) { return m_restricted.key(snapshot); }));
    return ReaderImportJob(m_store, m_journal, m_restricted, options, words, progress)
        .run(std::move(file), path, errorFile, by);
}

Result<UndoneReaders, ReaderImportRefusal> ReaderImport::undo(catalogue::ImportId import,
                                                              const staff::Permitted<Permission::ImportRun>& by,
                                                              jobs::Progress& progress) const {
    const auto background = [&](auto work) { return m_store.writeNow(work, storage::Priority::Background); };
    TRY(const auto begun, background([&](storage::Transaction& tx) {
            return beginUndo(tx, m_journal, by, import, ImportContent::Readers);
        }));
    UndoneReaders undone;
    if (begun.wasUndoing) {
        TRY(const auto left,
            m_store.readNow([&](storage::Snapshot& snapshot) { return leftOfReaders(snapshot, import); }));
        undone.readers = std::max<std::int64_t>(begun.counts.imported - left.readers, 0);
        undone.loans = std::max<std::int64_t>(begun.counts.copies - left.loans, 0);
    }
    const auto interrupted = [&](const Fault& fault) {
        return ReaderImportRefusal(ImportInterrupted{fault, import, undone.readers, undone.loans, true, true});
    };
    for (;;) {
        if (progress.cancelled()) return fail(interrupted(cancelled()));
        progress.report({jobs::Stage::Removing, undone.readers + undone.keptReaders + undone.loans + undone.keptLoans,
                         begun.counts.imported + begun.counts.copies});
        const auto slice = background([&](storage::Transaction& tx) -> Result<UndoneReaders> {
            CHECK(checkUndoIsOpen(tx, import));
            return undoReaderSlice(tx, import, storage::Slice(m_store, tx));
        });
        if (!slice) return fail(interrupted(slice.error()));
        if (*slice == UndoneReaders()) break;
        add(undone, *slice);
    }
    const auto ended = background([&](storage::Transaction& tx) -> Result<void> {
        UndoneImport sum;
        sum.records = undone.readers;
        sum.copies = undone.loans;
        return endUndo(tx, m_journal, by, begun, sum);
    });
    if (!ended) return fail(interrupted(ended.error()));
    return undone;
}

} // namespace kitapdar::exchange
