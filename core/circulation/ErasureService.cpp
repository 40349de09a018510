#include "core/circulation/ErasureService.h"

#include "core/charges/ChargeRepository.h"
#include "core/charges/ChargesOfReader.h"
#include "core/charges/LineWriting.h"
#include "core/circulation/ErasureRepository.h"
#include "core/circulation/Kinds.h"
#include "core/holds/HoldCapture.h"
#include "core/holds/HoldRepository.h"
#include "core/holds/ReaderHolds.h"
#include "core/journal/Journal.h"
#include "core/readers/ConsentRepository.h"
#include "core/readers/DetailsRepository.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/Registration.h"
#include "core/staff/SignatureService.h"
#include "core/visits/VisitRepository.h"
#include "core/visits/VisitRetention.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace kitapdar::circulation {

namespace {

// In one statement and one entry; a slice ends earlier when it takes long.
constexpr int rowsAtOnce = 500;
constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;

const ErasureRepository erasures;

/// The loans keep what is counted; consents go, the row stays empty.
Result<void> forgetReader(storage::Snapshot& snapshot, journal::Operation& operation, readers::ReaderId id, Day today) {
    TRY(const auto loans, erasures.loansOf(snapshot, id));
    for (const LinkedLoan& loan : loans) CHECK(erasures.cut(operation, loan));
    CHECK(holds::forgetReader(operation, snapshot, id));
    CHECK(readers::forgetDetails(operation, snapshot, id));
    CHECK(charges::forgetReader(operation, snapshot, id));
    CHECK(visits::VisitRepository().forgetReader(operation, snapshot, id));
    CHECK(readers::RegistrationRepository().forgetReader(operation, snapshot, id));
    const readers::ConsentRepository consents;
    TRY(const auto given, consents.ofReader(snapshot, id));
    for (const readers::Consent& consent : given) CHECK(consents.erase(operation, consent.id));
    return readers::ReaderRepository().forget(operation, id, today);
}

/// Open holds are cancelled; what was put aside goes to the next reader.
Result<void> endHolds(const holds::Work& work, readers::ReaderId id) {
    TRY(const auto open, holds::HoldRepository().ofReader(work.transaction, id));
    for (const holds::HoldRow& row : open) {
        TRY(auto hold, holds::HoldRepository().byId(work.transaction, row.hold.id));
        if (!hold) continue;
        const holds::Hold before = *hold;
        CHECK(holds::end(work, *hold, holds::HoldState::Cancelled, ""));
        CHECK(holds::reassign(work, before, before.state));
    }
    return {};
}

/// What is owed is waived.
Result<void> endDebts(const holds::Work& work, const staff::Permitted<Permission::RetentionRun>& by,
                      readers::ReaderId id) {
    const charges::LineHeader header = charges::lineHeader(work.journal.clock(), by, "");
    TRY(const auto open, charges::ChargeRepository().openOf(work.transaction, id));
    for (const charges::ChargeRow& row : open)
        CHECK(charges::addLine(work.operation, row.charge.id, charges::LineKind::Waiver, row.owed, header));
    return {};
}

/// A step of forgetting whose rows are: each is cut by `cut`.
template <class Id, class Cut>
Result<ForgottenStep> cutEach(journal::Operation& operation, const std::vector<Id>& ids, storage::Slice& slice,
                              Cut cut) {
    ForgottenStep step;
    for (const Id id : ids) {
        CHECK(cut(id));
        step.last = id.value;
        ++step.rows;
        if (slice.over()) break;
    }
    operation.fact(journal::FactName::Records, step.rows);
    CHECK(operation.finish());
    return step;
}

Result<ErasePreview, EraseRefusal> previewOf(storage::Snapshot& snapshot, const journal::Journal& journal,
                                             readers::ReaderId id) {
    TRY(const auto reader, readers::ReaderRepository().byId(snapshot, id));
    if (!reader || reader->forgottenOn) return fail(readers::UnknownReader{});
    TRY(const auto open, erasures.openLoans(snapshot, id));
    if (open > 0) return fail(OpenLoans{open});
    TRY(const auto openHolds, erasures.openHolds(snapshot, id));
    if (openHolds > 0) return fail(OpenHolds{openHolds});
    TRY(const auto owed, charges::ChargeRepository().owedBy(snapshot, id));
    if (owed > 0) return fail(ReaderInDebt{owed});
    if (readers::isBlocked(*reader, journal.clock().today())) return fail(ReaderOwes{reader->blockedReason});
    if (reader->blockedData) return fail(DataInDispute{});
    ErasePreview preview{id, reader->card};
    TRY(const auto loans, erasures.loansOf(snapshot, id));
    preview.loans = std::ssize(loans);
    TRY(preview.entries, erasures.entriesAbout(snapshot, id));
    TRY(const auto consents, readers::ConsentRepository().ofReader(snapshot, id));
    preview.consents = std::ssize(consents);
    TRY(preview.history, erasures.history(snapshot, id));
    return preview;
}

Result<std::optional<staff::Act>, EraseRefusal> actOf(const ErasePreview& preview) {
    if (preview.history == 0) return std::optional<staff::Act>();
    TRY(auto shown, staff::canonicalJson({{"erase", "reader"},
                                          {"card", preview.card},
                                          {"loans", preview.loans},
                                          {"history", preview.history},
                                          {"entries", preview.entries},
                                          {"consents", preview.consents}}));
    return std::optional(staff::Act{staff::Meaning::ReaderErase, "reader", preview.id.value, std::move(shown)});
}

} // namespace

RetentionLimits limitsOf(const readers::RetentionTerms& terms, const Clock& clock) {
    const Day today = clock.today();
    const auto before = [&](int months) {
        const int days = today.daysSince(readers::monthsBefore(today, months));
        return Instant{clock.now().milliseconds - days * millisecondsOfDay};
    };
    return {before(terms.loan), before(terms.journal), readers::monthsBefore(today, terms.reader),
            before(terms.reader)};
}

Day holdsEndedBy(const RetentionLimits& limits) { return localDay(limits.loansBefore).plusDays(-1); }

Result<Overdue> ErasureService::overdue(storage::Snapshot& snapshot, const RetentionLimits& limits) const {
    return erasures.overdue(snapshot, limits, m_journal.clock().today());
}

Result<ForgottenStep> ErasureService::forgetLoans(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::RetentionRun>& by,
                                                  const RetentionLimits& limits, std::int64_t last,
                                                  storage::Slice slice) const {
    TRY(const auto loans,
        erasures.overdueLoans(transaction, limits, m_journal.clock().today(), LoanId(last), rowsAtOnce));
    ForgottenStep step;
    if (loans.empty()) return step;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::forgetLoans);
    for (const LinkedLoan& loan : loans) {
        CHECK(erasures.cut(operation, loan));
        step.last = loan.id.value;
        ++step.rows;
        if (slice.over()) break;
    }
    operation.fact(journal::FactName::Records, step.rows);
    CHECK(operation.finish());
    return step;
}

Result<ForgottenStep> ErasureService::forgetHolds(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::RetentionRun>& by,
                                                  const RetentionLimits& limits, std::int64_t last,
                                                  storage::Slice slice) const {
    TRY(const auto ids, holds::endedHolds(transaction, holdsEndedBy(limits), holds::HoldId(last), rowsAtOnce));
    if (ids.empty()) return ForgottenStep();
    journal::Operation operation = m_journal.begin(transaction, by, kinds::forgetLoans);
    return cutEach(operation, ids, slice, [&](holds::HoldId id) { return holds::forgetHold(operation, id); });
}

Result<ForgottenStep> ErasureService::forgetVisits(storage::Transaction& transaction,
                                                   const staff::Permitted<Permission::RetentionRun>& by,
                                                   const RetentionLimits& limits, std::int64_t last,
                                                   storage::Slice slice) const {
    const Day before = localDay(limits.loansBefore);
    TRY(const auto ids, visits::visitsBefore(transaction, before, visits::VisitId(last), rowsAtOnce));
    if (ids.empty()) return ForgottenStep();
    journal::Operation operation = m_journal.begin(transaction, by, kinds::forgetLoans);
    return cutEach(operation, ids, slice, [&](visits::VisitId id) { return visits::forgetVisit(operation, id); });
}

Result<ForgottenStep> ErasureService::forgetReaders(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::RetentionRun>& by,
                                                    const RetentionLimits& limits, std::int64_t last,
                                                    storage::Slice slice) const {
    TRY(const auto due, erasures.overdueReaders(transaction, limits, readers::ReaderId(last), rowsAtOnce));
    ForgottenStep step;
    if (due.empty()) return step;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::forgetReaders);
    for (const readers::ReaderId id : due) {
        CHECK(forgetReader(transaction, operation, id, m_journal.clock().today()));
        step.last = id.value;
        ++step.rows;
        if (slice.over()) break;
    }
    operation.fact(journal::FactName::Records, step.rows);
    CHECK(operation.finish());
    return step;
}

Result<void> ErasureService::forgetReadersAgain(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::RetentionRun>& by,
                                                const std::vector<readers::ReaderId>& ids) const {
    journal::Operation operation = m_journal.begin(transaction, by, kinds::forgetReaders);
    std::int64_t rows = 0;
    for (const readers::ReaderId id : ids) {
        TRY(const auto reader, readers::ReaderRepository().byId(transaction, id));
        if (!reader || reader->forgottenOn) continue;
        TRY(const auto loans, erasures.loansOf(transaction, id));
        for (const LinkedLoan& loan : loans) {
            if (loan.isOpen) CHECK(erasures.close(operation, loan.id, m_journal.clock().now()));
        }
        const holds::Work work{m_journal, operation, transaction};
        CHECK(endHolds(work, id));
        CHECK(endDebts(work, by, id));
        CHECK(forgetReader(transaction, operation, id, m_journal.clock().today()));
        ++rows;
    }
    if (rows == 0) return {};
    operation.fact(journal::FactName::Records, rows);
    CHECK(operation.finish());
    return {};
}

Result<void> ErasureService::forgetLoansAgain(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::RetentionRun>& by,
                                              const std::vector<LoanId>& ids) const {
    journal::Operation operation = m_journal.begin(transaction, by, kinds::forgetLoans);
    std::int64_t rows = 0;
    for (const LoanId id : ids) {
        TRY(const auto loan, erasures.linkedLoan(transaction, id));
        if (!loan) continue;
        if (loan->isOpen) CHECK(erasures.close(operation, id, m_journal.clock().now()));
        CHECK(erasures.cut(operation, *loan));
        ++rows;
    }
    if (rows == 0) return {};
    operation.fact(journal::FactName::Records, rows);
    CHECK(operation.finish());
    return {};
}

Result<ErasePreview, EraseRefusal> ErasureService::preview(storage::Snapshot& snapshot,
                                                           const staff::Permitted<Permission::ReaderErase>&,
                                                           readers::ReaderId id) const {
    return previewOf(snapshot, m_journal, id);
}

Result<std::optional<staff::Act>, EraseRefusal> ErasureService::toSign(storage::Snapshot& snapshot,
                                                                       const staff::Permitted<Permission::ReaderErase>&,
                                                                       readers::ReaderId id) const {
    return eraseAct(snapshot, m_journal, id);
}

Result<ErasePreview, EraseRefusal> ErasureService::erase(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::ReaderErase>& by,
                                                         readers::ReaderId id) const {
    TRY(auto erased, previewOf(transaction, m_journal, id));
    TRY(const auto act, actOf(erased));
    if (act) CHECK(staff::SignatureService(m_journal).approve(transaction, by, *act));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::eraseReader);
    CHECK(forgetReader(transaction, operation, id, m_journal.clock().today()));
    operation.about("reader", id.value); // no card: the entry stays
    operation.fact(journal::FactName::Records, erased.loans);
    CHECK(operation.finish());
    return erased;
}

Result<std::optional<staff::Act>, EraseRefusal> eraseAct(storage::Snapshot& snapshot, const journal::Journal& journal,
                                                         readers::ReaderId reader) {
    TRY(const auto preview, previewOf(snapshot, journal, reader));
    return actOf(preview);
}

} // namespace kitapdar::circulation
