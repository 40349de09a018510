#include "core/readers/RetentionService.h"

#include "core/journal/Journal.h"
#include "core/readers/Kinds.h"
#include "core/storage/Columns.h"

namespace kitapdar::readers {

namespace {

// No term: its row is there as long as the nightly run is on, and its months mean nothing.
constexpr std::string_view nightly = "nightly";

Result<std::optional<std::int64_t>> rowOf(storage::Snapshot& snapshot, std::string_view code) {
    return snapshot.first("select id from retention_term where code = $1", {code}, storage::only<std::int64_t>);
}

} // namespace

Result<RetentionTerms> RetentionService::terms(storage::Snapshot& snapshot) const {
    RetentionTerms terms;
    CHECK(snapshot.each("select code, months from retention_term", {}, [&](const storage::Row& row) {
        const auto term = retentionTermFromCode(row.text(0));
        const int months = static_cast<int>(row.integer(1));
        if (term == RetentionTerm::Loan) terms.loan = months;
        if (term == RetentionTerm::Journal) terms.journal = months;
        if (term == RetentionTerm::Reader) terms.reader = months;
        return true;
    }));
    return terms;
}

Result<RetentionTerms, RetentionTermRefusal> RetentionService::set(storage::Transaction& transaction,
                                                                   const staff::Permitted<Permission::LibraryEdit>& by,
                                                                   const std::string& name, int months) const {
    const auto term = retentionTermFromCode(name);
    if (!term) return fail(NoSuchTerm{name});
    if (months < leastMonths(*term) || months > mostMonths)
        return fail(TermOutOfBounds{*term, leastMonths(*term), mostMonths});
    TRY(const auto present, terms(transaction));
    if (present.monthsOf(*term) == months) return present;
    TRY(auto row, rowOf(transaction, name));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::setRetention);
    if (row) {
        CHECK(operation.update("retention_term", *row, {{"months", months}}));
    } else {
        TRY(row, operation.insert("retention_term", {{"code", name}, {"months", months}}));
    }
    operation.about("retention_term", *row);
    operation.fact(journal::FactName::Rule, name);
    operation.fact(journal::FactName::Value, months);
    CHECK(operation.finish());
    TRY(const auto changed, terms(transaction));
    return changed;
}

Result<NightlyRun> RetentionService::nightlyRun(storage::Snapshot& snapshot) const {
    TRY(const auto row, rowOf(snapshot, nightly));
    return row ? NightlyRun::On : NightlyRun::Off;
}

Result<void, Refusal<>> RetentionService::setNightlyRun(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::LibraryEdit>& by,
                                                        NightlyRun run) const {
    TRY(auto row, rowOf(transaction, nightly));
    if (row.has_value() == (run == NightlyRun::On)) return {};
    journal::Operation operation = m_journal.begin(transaction, by, kinds::setRetention);
    if (row) {
        CHECK(operation.erase("retention_term", *row));
    } else {
        TRY(row, operation.insert("retention_term", {{"code", nightly}, {"months", 1}}));
    }
    operation.about("retention_term", *row);
    operation.fact(journal::FactName::Rule, std::string(nightly));
    operation.fact(journal::FactName::Value, std::int64_t(run == NightlyRun::On));
    CHECK(operation.finish());
    return {};
}

} // namespace kitapdar::readers
