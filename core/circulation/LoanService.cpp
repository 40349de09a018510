#include "core/circulation/LoanService.h"

#include "core/circulation/CalendarService.h"
#include "core/circulation/DueDate.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanRepository.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/Kinds.h"
#include "core/journal/Journal.h"

namespace kitapdar::circulation {

namespace {

using collection::CopyState;

const LoanRepository loans;

bool isThoughtGone(CopyState state) { return state == CopyState::Missing || state == CopyState::Lost; }

/// What judging read, kept for writing.
struct LendCase {
    std::optional<CopyFacts> copy;
    std::optional<ReaderFacts> reader;
    LendVerdict verdict;
};

Result<LendCase> gather(storage::Snapshot& snapshot, const journal::Journal& journal, const std::string& card,
                        const std::string& barcode) {
    LendCase found;
    const Day today = journal.clock().today();
    TRY(found.copy, loans.copy(snapshot, barcode));
    TRY(found.reader,
        loans.reader(snapshot, card, today, found.copy ? std::optional(found.copy->copy.recordId) : std::nullopt));

    LendFacts facts;
    facts.barcode = barcode;
    facts.card = card;
    facts.today = today;
    Calendar calendar;
    if (found.copy) {
        facts.copy = found.copy->copy;
        facts.recordKind = found.copy->recordKind;
        facts.openLoan = found.copy->openLoan;
        if (found.copy->holder) facts.openLoanCard = found.copy->holder->card;
    }
    if (found.reader) {
        facts.reader = found.reader->reader;
        facts.openLoans = found.reader->openLoans;
        facts.overdueLoans = found.reader->overdueLoans;
        facts.sameTitle = found.reader->sameTitle;
    }
    if (found.copy && found.reader) {
        const CalendarService settings(journal);
        TRY(const auto rules, settings.rules(snapshot));
        TRY(calendar, settings.calendar(snapshot));
        facts.terms = rules.terms(facts.copy->place, facts.reader->category, facts.recordKind);
    }
    found.verdict = judgeLending(facts, calendar);
    return found;
}

/// The copy that a refusal is about, with the loan it is on.
std::optional<LoanRow> subjectOf(const LendCase& found) {
    if (!found.copy) return std::nullopt;
    Loan none;
    none.copyId = found.copy->copy.id;
    return found.copy->row(found.copy->openLoan.value_or(none), found.copy->holder ? found.copy->holder->card : "");
}

void describe(journal::Operation& operation, const CopyFacts& copy, const LoanRow& row) {
    operation.about("copy", copy.copy.id.value);
    operation.about("record", copy.copy.recordId.value);
    operation.fact(journal::FactName::Title, row.title);
    operation.fact(journal::FactName::Barcode, row.barcode);
    if (row.loan.id.value == 0) return;
    operation.about("reader", row.loan.readerId.value);
    operation.fact(journal::FactName::Card, row.readerCard);
    operation.fact(journal::FactName::Due, row.loan.dueOn.iso());
}

/// A copy that lies on the desk is neither missing nor lost.
Result<void> putInStock(journal::Operation& operation, const CopyFacts& copy) {
    if (!isThoughtGone(copy.copy.state)) return {};
    operation.fact(journal::FactName::Found, collection::code(copy.copy.state));
    return collection::CopyRepository().setState(operation, copy.copy.id, CopyState::InStock);
}

/// What is told when a copy comes back.
std::vector<Note> notesOfReturn(const CopyFacts& copy, Day today) {
    std::vector<Note> notes;
    if (!copy.copy.note.empty()) notes.emplace_back(CopyNote{copy.copy.note});
    if (isThoughtGone(copy.copy.state)) notes.emplace_back(FoundAgain{copy.copy.state});
    if (copy.openLoan && copy.openLoan->dueOn < today)
        notes.emplace_back(WasOverdue{today.daysSince(copy.openLoan->dueOn)});
    return notes;
}

} // namespace

Result<Lent, LendRefusal> LoanService::lend(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::LoanLend>& by, const std::string& card,
                                            const std::string& barcode, bool confirmed) const {
    TRY(auto found, gather(transaction, m_journal, card, barcode));
    LendVerdict& verdict = found.verdict;
    if (!verdict.blocks.empty() || (!verdict.confirmations.empty() && !confirmed)) {
        return fail(NotLent{std::move(verdict.blocks), std::move(verdict.confirmations), subjectOf(found)});
    }

    const CopyFacts& copy = *found.copy;
    const Clock& clock = m_journal.clock();
    Loan loan;
    loan.copyId = copy.copy.id;
    loan.readerId = found.reader->reader.id;
    loan.usePlace = verdict.usePlace;
    loan.lentAt = clock.now();
    loan.lentOn = clock.today();
    loan.dueOn = verdict.dueOn;
    loan.version = 1;

    journal::Operation operation = m_journal.begin(transaction, by, kinds::lend);
    if (copy.openLoan) { // returned from the other reader first, in the same operation
        CHECK(loans.close(operation, *copy.openLoan, loan.lentAt));
    }
    CHECK(putInStock(operation, copy));
    TRY(loan.id, loans.insert(operation, loan));
    LoanRow row = copy.row(loan, found.reader->reader.card);
    describe(operation, copy, row);
    if (copy.openLoan) {
        operation.about("reader", copy.openLoan->readerId.value);
        operation.fact(journal::FactName::ReturnedFrom, copy.holder->card);
    }
    CHECK(operation.finish());
    return Lent{std::move(row), std::move(verdict.notes)};
}

Result<Returned, ReturnRefusal> LoanService::returnCopy(storage::Transaction& transaction,
                                                        const staff::Permitted<Permission::LoanLend>& by,
                                                        const std::string& barcode) const {
    TRY(const auto found, loans.copy(transaction, barcode));
    if (!found) return fail(collection::UnknownCopy{barcode});
    const bool gone = isThoughtGone(found->copy.state);
    if (!found->openLoan && !gone) return fail(NothingToReturn{found->copy, found->title});

    const Clock& clock = m_journal.clock();
    Loan loan;
    loan.copyId = found->copy.id;
    journal::Operation operation =
        m_journal.begin(transaction, by, found->openLoan ? kinds::returnCopy : collection::kinds::edit);
    if (found->openLoan) {
        loan = *found->openLoan;
        loan.returnedAt = clock.now();
        CHECK(loans.close(operation, loan, *loan.returnedAt));
        ++loan.version;
    }
    CHECK(putInStock(operation, *found));
    LoanRow row = found->row(loan, found->holder ? found->holder->card : "");
    describe(operation, *found, row);
    CHECK(operation.finish());
    return Returned{std::move(row), notesOfReturn(*found, clock.today())};
}

Result<Renewed, RenewRefusal> LoanService::renew(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::LoanLend>& by,
                                                 const std::string& barcode) const {
    TRY(const auto found, loans.copy(transaction, barcode));
    if (!found) return fail(collection::UnknownCopy{barcode});
    if (!found->openLoan) return fail(NotLentNow{found->code()});
    Loan loan = *found->openLoan;
    const readers::Reader& reader = *found->holder;
    const Day today = m_journal.clock().today();
    if (loan.usePlace == collection::Lending::ReadingRoom) return fail(RenewalNeverInReadingRoom{});
    if (!reader.blockedReason.empty()) return fail(ReaderBlocked{reader.blockedReason});
    if (reader.registeredUntil < today) return fail(RegistrationExpired{reader.registeredUntil});

    const CalendarService settings(m_journal);
    TRY(const auto rules, settings.rules(transaction));
    TRY(const auto calendar, settings.calendar(transaction));
    const LoanTerms terms = rules.terms(found->copy.place, reader.category, found->recordKind);
    if (terms.overdueBlocks && loan.dueOn < today) return fail(RenewalOfOverdue{today.daysSince(loan.dueOn)});
    if (loan.renewals >= terms.renewals) return fail(RenewalLimitReached{terms.renewals});
    DueDate due = dueDate(calendar, terms, terms.renewalDays, today, reader.registeredUntil);
    if (due.day <= loan.dueOn) return fail(RenewalWouldNotMoveDueDate{loan.dueOn});

    journal::Operation operation = m_journal.begin(transaction, by, kinds::renew);
    CHECK(loans.renew(operation, loan, due.day));
    const Day before = loan.dueOn;
    loan.dueOn = due.day;
    ++loan.renewals;
    ++loan.version;
    LoanRow row = found->row(loan, reader.card);
    describe(operation, *found, row);
    operation.fact(journal::FactName::Before, before.iso());
    CHECK(operation.finish());
    return Renewed{std::move(row), before, std::move(due.notes)};
}

} // namespace kitapdar::circulation
