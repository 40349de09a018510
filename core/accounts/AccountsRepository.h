// The SQL of the books of account.
#pragma once

#include "core/accounts/Books.h"
#include "core/accounts/Frozen.h"
#include "core/catalogue/ContentGroups.h"
#include "core/journal/Operation.h"
#include "core/storage/Transaction.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kitapdar::accounts {

/// A line that stands, with what is asked of it when its copy leaves.
struct StandingLine {
    Line line;
    Day arrivedOn;
    catalogue::RecordId recordId{0};
    std::string barcode;
    std::string name() const { return line.number ? *line.number : barcode; }
};

/// The line of a copy whose arrival was taken back.
struct TakenBackLine {
    std::optional<std::int64_t> line;
    Day on; // of the reversal
};

class AccountsRepository {
public:
    /// The shipped ones while none is stored; settings that are not stored as they are shipped.
    Result<std::vector<Term>> terms(storage::Snapshot& snapshot) const;
    /// The last day of the period whose books are closed; nullopt: none is.
    Result<std::optional<Day>> closedUntil(storage::Snapshot& snapshot) const;
    Result<TermId> insertTerm(journal::Operation& operation, const Term& term) const;
    Result<void> updateTerm(journal::Operation& operation, const Term& term) const;
    Result<void> eraseTerm(journal::Operation& operation, TermId id) const;
    /// Records or lines name the term.
    Result<bool> isUsed(storage::Snapshot& snapshot, const Term& term) const;
    Result<std::vector<catalogue::ContentGroup>> contentGroups(storage::Snapshot& snapshot) const;

    Result<std::optional<KsuRecord>> record(storage::Snapshot& snapshot, KsuRecordId id) const;
    Result<std::optional<KsuRecord>> opening(storage::Snapshot& snapshot) const;
    /// The record that took this one back.
    Result<std::optional<KsuRecord>> reversalOf(storage::Snapshot& snapshot, KsuRecordId id) const;
    /// The first record of part 1 or 2 of an earlier day; of any when there is no day.
    Result<std::optional<KsuRecord>> firstRecord(storage::Snapshot& snapshot, std::optional<Day> before) const;
    /// Those of a part with days from…to, in the order of days and numbers.
    Result<std::vector<KsuRecord>> records(storage::Snapshot& snapshot, KsuPart part, Day from, Day to) const;
    /// By the number that is written: "3/2026".
    Result<std::optional<KsuRecord>> recordNumbered(storage::Snapshot& snapshot, KsuPart part, int year,
                                                    std::int64_t number) const;
    Result<void> insertEntries(journal::Operation& operation, KsuRecordId record, const Tally& tally) const;
    /// Draws the next number of the part and writes the record with its entries.
    Result<KsuRecord> write(storage::Transaction& transaction, journal::Operation& operation,
                            const std::vector<Term>& terms, KsuRecord record, const Tally& tally) const;

    using ShapedFound = std::function<bool(catalogue::RecordId, catalogue::ShapedRecord)>;
    using FrozenFound = std::function<bool(FrozenCopy)>;
    Result<void> eachShaped(storage::Snapshot& snapshot, const storage::Parameters& records,
                            const ShapedFound& found) const;
    /// Without what the title is counted by.
    Result<void> eachFrozen(storage::Snapshot& snapshot, const storage::Parameters& copies,
                            const FrozenFound& found) const;

    /// "select … from copy c join record r …": what frozenIn() reads, and what `more` names behind it.
    static std::string selectFrozen(std::string_view more);
    FrozenCopy frozenIn(const storage::Row& row) const;

    /// Lines that stand, by their copies.
    Result<std::map<std::int64_t, StandingLine>> standing(storage::Snapshot& snapshot,
                                                          const storage::Parameters& copies) const;
    Result<std::optional<StandingLine>> line(storage::Snapshot& snapshot, LineId id) const;
    /// Lines that came by a record, or left by it, in their order.
    Result<std::vector<StandingLine>> arrivedBy(storage::Snapshot& snapshot, KsuRecordId record) const;
    Result<std::vector<StandingLine>> withdrawnBy(storage::Snapshot& snapshot, KsuRecordId record) const;
    /// Those of these copies whose arrival was taken back and that came in by nothing since.
    Result<std::map<std::int64_t, TakenBackLine>> takenBack(storage::Snapshot& snapshot,
                                                            const storage::Parameters& copies) const;
    /// Those of these copies that some line names.
    Result<std::set<std::int64_t>> named(storage::Snapshot& snapshot, const storage::Parameters& copies) const;

    Result<LineId> insertLine(journal::Operation& operation, const Line& line) const;
    /// Writes what is no figure: number, author, title, year, shelf, price, note.
    Result<void> updateTexts(journal::Operation& operation, const Line& line) const;
    Result<void> strike(journal::Operation& operation, LineId id, KsuRecordId by) const;
    Result<void> insertCorrection(journal::Operation& operation, LineId line, const CorrectedField& field,
                                  const std::string& before, const std::string& reason, Day on) const;
    Result<std::int64_t> corrections(storage::Snapshot& snapshot) const;

    /// Keeps ksu_number in step with a record.
    Result<void> keepNumber(storage::Transaction& transaction, std::int64_t recordId) const;
};

/// The counter of the lines of the inventory book.
inline constexpr std::string_view lineCounter = "inventory_line";

storage::Value numberKey(const Line& line);

} // namespace kitapdar::accounts
