#include "core/circulation/LoanService.h"

#include "core/circulation/DueDate.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanRepository.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/Kinds.h"
#include "core/journal/Head.h"
#include "core/journal/Journal.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/ReaderRepository.h"
#include "core/rules/CalendarService.h"
#include "core/staff/Gate.h"

#include <algorithm>

namespace kitapdar::circulation {

namespace {

const LoanRepository loans;

/// What the library has laid down for lending this copy to this reader.
struct Policy {
    rules::LoanTerms terms;
    rules::Calendar calendar;
};

Result<Policy> policyFor(storage::Snapshot& snapshot, const journal::Journal& journal, const CopyFacts& copy,
                         const readers::Reader& reader) {
    const rules::CalendarService settings(journal);
    TRY(const auto path, places::pathOf(snapshot, copy.copy.place));
    TRY(const auto rules, settings.rules(snapshot));
    TRY(auto calendar, settings.calendar(snapshot, path));
    return Policy{rules.terms(path, reader.category, copy.recordKind), std::move(calendar)};
}

/// The one copy that has this code.
template <class Refusals>
Result<CopyFacts, Refusals> theCopy(storage::Snapshot& snapshot, const text::ScannedCode& code) {
    TRY(auto copies, loans.copies(snapshot, code));
    if (copies.empty()) return fail(Refusals(collection::UnknownCopy{code.text()}));
    if (copies.size() > 1) return fail(Refusals(collection::AmbiguousCode{code.text()}));
    return std::move(copies.front());
}

/// Whether a yes to the question sets aside what the library has laid down; the others only ask to look again.
bool passesLimit(const Confirmation& question) {
    return std::holds_alternative<RegistrationExpired>(question) || std::holds_alternative<LimitReached>(question) ||
           std::holds_alternative<KindLimitReached>(question) || std::holds_alternative<HasOverdue>(question) ||
           std::holds_alternative<ReferenceOnly>(question);
}

/// The copy that a refusal is about, with the loan it is on.
LoanRow subjectOf(const CopyFacts& copy) {
    Loan none;
    none.copyId = copy.copy.id;
    return copy.row(copy.loan.value_or(none), copy.holder ? copy.holder->card : "");
}

/// The new due day, or why there is none. The copy has a loan.
Result<DueDate, RenewRefusal> judgeRenewal(const CopyFacts& copy, const Policy& policy, Day today) {
    const Loan& loan = *copy.loan;
    const readers::Reader& reader = *copy.holder;
    const rules::LoanTerms& terms = policy.terms;
    if (loan.usePlace == collection::Lending::ReadingRoom) return fail(RenewalNeverInReadingRoom{});
    if (!reader.blockedReason.empty()) return fail(ReaderBlocked{reader.blockedReason});
    if (reader.registeredUntil < today) return fail(RegistrationExpired{reader.registeredUntil});
    if (terms.renewOverdue != rules::RenewOverdue::Allow && loan.dueOn < today)
        return fail(RenewalOfOverdue{today.daysSince(loan.dueOn)});
    if (loan.renewals >= terms.renewals) return fail(RenewalLimitReached{terms.renewals});
    DueDate due = dueDate(policy.calendar, terms, terms.renewalDays, today, reader.registeredUntil);
    if (due.day <= loan.dueOn) return fail(RenewalWouldNotMoveDueDate{loan.dueOn});
    return due;
}

void describe(journal::Operation& operation, const CopyFacts& copy, const LoanRow& row) {
    operation.about("copy", copy.copy.id.value);
    operation.about("record", copy.copy.recordId.value);
    operation.fact(journal::FactName::Title, row.title);
    operation.fact(journal::FactName::Barcode, row.barcode);
    if (row.loan.id.value == 0) return;
    if (row.loan.readerId) operation.about("reader", row.loan.readerId->value);
    operation.fact(journal::FactName::Card, row.readerCard);
    operation.fact(journal::FactName::Due, row.loan.dueOn.iso());
}

/// A copy that lies on the desk is neither missing nor lost.
Result<void> putInStock(journal::Operation& operation, const CopyFacts& copy) {
    if (!copy.isFoundAgain()) return {};
    operation.fact(journal::FactName::Found, collection::code(collection::stateOf(copy.copy)));
    return collection::CopyRepository().setCondition(operation, copy.copy.id, collection::Condition::Sound);
}

// Desks' clocks differ by minutes, and a due day by no more than a day.
constexpr std::int64_t millisecondsOfHalfDay = 12LL * 60 * 60 * 1000;

/// A clock that was set back dates loans into the past. It is asked about, not forbidden: it may be the newest entry
/// that is wrong, and after one yes the newest entry is of this clock.
Result<void> judgeClock(storage::Snapshot& snapshot, const Clock& clock, LendVerdict& verdict) {
    TRY(const auto newest, journal::head(snapshot));
    if (!newest) return {};
    const std::int64_t behind = newest->at.milliseconds - clock.now().milliseconds;
    if (behind <= millisecondsOfHalfDay) return {};
    const std::int64_t days = (behind + millisecondsOfHalfDay) / (2 * millisecondsOfHalfDay);
    verdict.confirmations.emplace_back(ClockBehind{clock.today().plusDays(static_cast<int>(days))});
    return {};
}

/// What is told when a copy comes back.
std::vector<Note> notesOfReturn(const CopyFacts& copy, Day today) {
    std::vector<Note> notes;
    if (!copy.copy.note.empty()) notes.emplace_back(CopyNote{copy.copy.note});
    if (copy.isFoundAgain()) notes.emplace_back(FoundAgain{collection::stateOf(copy.copy)});
    if (copy.loan && copy.loan->dueOn < today) notes.emplace_back(WasOverdue{today.daysSince(copy.loan->dueOn)});
    return notes;
}

} // namespace

Result<Lent, LendRefusal> LoanService::lend(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::LoanLend>& by,
                                            const text::ScannedCode& card, const text::ScannedCode& barcode,
                                            const Confirmed& confirmed) const {
    TRY(const auto copies, loans.copies(transaction, barcode));
    TRY(const auto reader, readers::ReaderRepository().byCard(transaction, card));
    if (copies.size() != 1) {
        NotLent no;
        if (copies.empty())
            no.blocks.emplace_back(collection::UnknownCopy{barcode.text()});
        else
            no.blocks.emplace_back(collection::AmbiguousCode{barcode.text()});
        if (!reader) no.blocks.emplace_back(readers::UnknownReader{card.text()});
        return fail(std::move(no));
    }
    TRY(auto answer, lendFound(transaction, by, reader ? reader->card : card.text(), copies.front(), confirmed));
    if (auto* no = std::get_if<NotLent>(&answer)) return fail(std::move(*no));
    return std::get<Lent>(std::move(answer));
}

Result<std::variant<Lent, NotLent>, Refusal<>> LoanService::lendFound(storage::Transaction& transaction,
                                                                      const staff::Permitted<Permission::LoanLend>& by,
                                                                      const std::string& card, const CopyFacts& copy,
                                                                      const Confirmed& confirmed) const {
    const Clock& clock = m_journal.clock();
    TRY(const auto reader, loans.reader(transaction, card, clock.today(), copy.copy.recordId));
    if (!reader) return NotLent{{readers::UnknownReader{card}}, {}, subjectOf(copy)};
    TRY(const Policy policy, policyFor(transaction, m_journal, copy, reader->reader));
    LendVerdict verdict = judgeLending(copy, *reader, policy.terms, policy.calendar, clock.today());
    CHECK(judgeClock(transaction, clock, verdict));
    if (!verdict.blocks.empty() || !confirmed.covers(verdict.confirmations))
        return NotLent{std::move(verdict.blocks), std::move(verdict.confirmations), subjectOf(copy)};
    if (std::ranges::any_of(verdict.confirmations, passesLimit))
        CHECK(staff::Gate(clock).check(transaction, by, Permission::LoanOverride));

    Loan loan;
    loan.copyId = copy.copy.id;
    loan.readerId = reader->reader.id;
    loan.usePlace = verdict.usePlace;
    loan.lentAt = clock.now();
    loan.lentOn = clock.today();
    loan.dueOn = verdict.dueOn;
    loan.version = 1;

    journal::Operation operation = m_journal.begin(transaction, by, kinds::lend);
    if (copy.loan) { // returned from the other reader first, in the same operation
        CHECK(loans.close(operation, *copy.loan, std::max(loan.lentAt, copy.loan->lentAt)));
    }
    CHECK(putInStock(operation, copy));
    TRY(loan.id, loans.insert(operation, loan));
    LoanRow row = copy.row(loan, reader->reader.card);
    describe(operation, copy, row);
    if (copy.loan) {
        operation.about("reader", copy.loan->readerId->value);
        operation.fact(journal::FactName::ReturnedFrom, copy.holder->card);
    }
    CHECK(operation.finish());
    return Lent{std::move(row), std::move(verdict.notes)};
}

Result<Returned, ReturnRefusal> LoanService::returnCopy(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::LoanLend>& by,
                                                        const text::ScannedCode& barcode) const {
    TRY(const auto copy, theCopy<ReturnRefusal>(transaction, barcode));
    if (!copy.loan && !copy.isFoundAgain()) return fail(NothingToReturn{copy.copy, copy.title});
    TRY(auto returned, returnFound(transaction, by, copy));
    return returned;
}

Result<Returned> LoanService::returnFound(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::LoanLend>& by,
                                          const CopyFacts& copy) const {
    const Clock& clock = m_journal.clock();
    Loan loan;
    loan.copyId = copy.copy.id;
    journal::Operation operation =
        m_journal.begin(transaction, by, copy.loan ? kinds::returnCopy : collection::kinds::find);
    if (copy.loan) {
        loan = *copy.loan;
        loan.returnedAt = std::max(clock.now(), loan.lentAt); // the clock may have been set back since
        CHECK(loans.close(operation, loan, *loan.returnedAt));
        ++loan.version;
    }
    CHECK(putInStock(operation, copy));
    LoanRow row = copy.row(loan, copy.holder ? copy.holder->card : "");
    describe(operation, copy, row);
    CHECK(operation.finish());
    return Returned{std::move(row), notesOfReturn(copy, clock.today())};
}

Result<Renewed, RenewRefusal> LoanService::renew(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::LoanLend>& by,
                                                 const text::ScannedCode& barcode) const {
    TRY(const auto copy, theCopy<RenewRefusal>(transaction, barcode));
    if (!copy.loan) return fail(NotLentNow{copy.code()});
    return renewFound(transaction, by, copy);
}

Result<Renewed, RenewRefusal> LoanService::renewLoan(storage::Transaction& transaction,
                                                     const staff::Permitted<Permission::LoanLend>& by,
                                                     LoanId loan) const {
    TRY(const auto copy, loans.lentCopy(transaction, loan));
    if (!copy) return fail(NotLentNow{});
    TRY(const auto newest, loans.historyOfCopy(transaction, copy->copy.id, 1));
    const LoanRow& last = newest.front(); // this one at least
    if (last.loan.id != loan && !last.loan.returnedAt) return fail(LentToAnother{last.loan.id, last.readerCard});
    if (last.loan.id != loan) return fail(NotLentNow{copy->code()});
    return renewFound(transaction, by, *copy);
}

Result<Renewed, RenewRefusal> LoanService::renewFound(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::LoanLend>& by,
                                                      const CopyFacts& copy) const {
    TRY(const Policy policy, policyFor(transaction, m_journal, copy, *copy.holder));
    TRY(auto due, judgeRenewal(copy, policy, m_journal.clock().today()));
    Loan loan = *copy.loan;
    const Day before = loan.dueOn;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::renew);
    CHECK(loans.renew(operation, loan, due.day));
    if (loan.returnedAt) operation.fact(journal::FactName::InsteadOf, kinds::returnCopy.code);
    loan.returnedAt.reset();
    loan.dueOn = due.day;
    ++loan.renewals;
    ++loan.version;
    LoanRow row = copy.row(loan, copy.holder->card);
    describe(operation, copy, row);
    operation.fact(journal::FactName::Before, before.iso());
    CHECK(operation.finish());
    return Renewed{std::move(row), before, std::move(due.notes)};
}

} // namespace kitapdar::circulation
