// LoanService: lending.
#include "core/circulation/ClockService.h"
#include "core/circulation/CopyRouting.h"
#include "core/circulation/EndedLoan.h"
#include "core/circulation/Kinds.h"
#include "core/circulation/LoanRepository.h"
#include "core/circulation/LoanService.h"
#include "core/circulation/LoanWriting.h"
#include "core/circulation/Policy.h"
#include "core/holds/HoldCapture.h"
#include "core/holds/HoldRepository.h"
#include "core/journal/ClockBehind.h"
#include "core/journal/Journal.h"
#include "core/readers/Cards.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/Registration.h"
#include "core/staff/Gate.h"
#include "core/visits/VisitService.h"

#include <algorithm>

namespace kitapdar::circulation {

namespace {

const LoanRepository loans;

/// A clock that was set back dates loans into the past. It is asked about, not forbidden: it may be the newest entry
/// that is wrong, and one yes is enough.
Result<void> judgeClock(storage::Snapshot& snapshot, const Clock& clock, LendVerdict& verdict) {
    TRY(const int days, journal::daysBehind(snapshot, clock));
    if (days == 0) return {};
    verdict.confirmations.emplace_back(ClockBehind{clock.today().plusDays(days)});
    return {};
}

bool asksAboutClock(const LendVerdict& verdict) {
    return std::ranges::any_of(verdict.confirmations, [](const Confirmation& question) {
        return std::holds_alternative<ClockBehind>(question);
    });
}

/// The questions that set aside what the library has laid down: "limit_reached has_overdue".
std::string overrides(const LendVerdict& verdict) {
    std::string codes;
    for (const Confirmation& question : verdict.confirmations) {
        if (!isOverride(question)) continue;
        if (!codes.empty()) codes += ' ';
        codes += code(question);
    }
    return codes;
}

void describeOverride(journal::Operation& operation, const LendVerdict& verdict, const LendRequest& request) {
    const std::string passed = overrides(verdict);
    if (passed.empty()) return;
    operation.fact(journal::FactName::Override, passed);
    if (!request.confirmed.reason().empty()) operation.fact(journal::FactName::Reason, request.confirmed.reason());
}

/// Whose card it is, or why nobody can borrow with it.
Result<std::variant<readers::Reader, Block>> readerOf(storage::Snapshot& snapshot, const text::ScannedCode& card) {
    using Found = std::variant<readers::Reader, Block>;
    TRY(auto reader, readers::ReaderRepository().byCard(snapshot, card));
    if (reader) return Found(std::move(*reader));
    TRY(const auto former, readers::cardOwner(snapshot, card));
    if (former) return Found(Block(formerCard(*former)));
    return Found(readers::UnknownReader{card.text()});
}

/// What becomes of holds when the copy is lent: that of its reader is fulfilled, one that was passed over is cancelled,
/// or gets another copy, or waits as the first.
Result<void> passHolds(const holds::Work& work, const CopyFacts& copy, readers::ReaderId reader, HoldChoice choice,
                       std::vector<Note>& notes) {
    const holds::HoldRepository waiting;
    const auto& other = copy.capturedFor ? copy.capturedFor : copy.nextInQueue;
    const bool isPassedOver = other && other->reader != reader;
    if (isPassedOver) {
        if (choice == HoldChoice::Cancel) {
            TRY(auto hold, waiting.byId(work.transaction, other->hold));
            CHECK(holds::end(work, *hold, holds::HoldState::Cancelled, "passed_over"));
            notes.emplace_back(HoldCancelled{other->hold, other->card});
        }
        work.operation.about("hold", other->hold.value);
        work.operation.fact(journal::FactName::Hold, other->hold.value);
        work.operation.fact(journal::FactName::ForReader, other->card);
        work.operation.fact(journal::FactName::Way, code(choice));
    }
    TRY(const auto own, waiting.fulfilledBy(work.transaction, copy.copy, reader));
    if (own) {
        CHECK(holds::fulfil(work, *own, copy.copy));
        const bool isNoted =
            std::ranges::any_of(notes, [](const Note& note) { return std::holds_alternative<HoldFulfilled>(note); });
        if (!isNoted) notes.emplace_back(HoldFulfilled{own->id});
        work.operation.fact(journal::FactName::Hold, own->id.value);
    }
    if (isPassedOver && copy.capturedFor && choice != HoldChoice::Cancel) {
        // After the reader's own hold, which needs no other copy any more.
        TRY(const auto withdrawn, holds::withdraw(work, copy.copy.id));
        const bool hasAnother = withdrawn && withdrawn->state == holds::HoldState::Requested;
        notes.emplace_back(HoldReleased{other->hold, other->card, hasAnother});
    }
    return leaveShelf(work, copy.copy);
}

/// A renewal that was asked for by lending what the reader has.
NotLent notRenewed(const RenewRefusal& refusal, const CopyFacts& copy) {
    NotLent no;
    no.subject = subjectOf(copy);
    no.blocks.emplace_back(NotRenewed{std::string(std::visit(
        [](const auto& reason) -> std::string_view {
            if constexpr (requires { std::decay_t<decltype(reason)>::code; })
                return std::decay_t<decltype(reason)>::code;
            else
                return "fault";
        },
        refusal))});
    return no;
}

} // namespace

Result<Lent, LendRefusal> LoanService::lend(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::LoanLend>& by,
                                            const text::ScannedCode& card, const text::ScannedCode& barcode,
                                            const Confirmed& confirmed) const {
    LendRequest request;
    request.confirmed = confirmed;
    return lendAs(transaction, by, card, barcode, request);
}

Result<Lent, LendRefusal> LoanService::lendAs(storage::Transaction& transaction,
                                              const staff::Permitted<Permission::LoanLend>& by,
                                              const text::ScannedCode& card, const text::ScannedCode& barcode,
                                              const LendRequest& request) const {
    TRY(const auto copies, loans.copies(transaction, barcode));
    TRY(const auto reader, readerOf(transaction, card));
    const auto* known = std::get_if<readers::Reader>(&reader);
    if (copies.size() != 1 || !known) {
        NotLent no;
        if (copies.empty()) no.blocks.emplace_back(collection::UnknownCopy{barcode.text()});
        if (copies.size() > 1) no.blocks.emplace_back(collection::AmbiguousCode{barcode.text()});
        if (!known) no.blocks.push_back(std::get<Block>(reader));
        if (copies.size() == 1) no.subject = subjectOf(copies.front());
        return fail(std::move(no));
    }
    TRY(auto answer, lendFound(transaction, by, known->card, copies.front(), request));
    if (auto* notLent = std::get_if<NotLent>(&answer)) return fail(std::move(*notLent));
    return std::get<Lent>(std::move(answer));
}

Result<std::variant<Lent, NotLent>, Refusal<>> LoanService::lendFound(storage::Transaction& transaction,
                                                                      const staff::Permitted<Permission::LoanLend>& by,
                                                                      const std::string& card, const CopyFacts& found,
                                                                      const LendRequest& request) const {
    using Answer = std::variant<Lent, NotLent>;
    const Clock& clock = m_journal.clock();
    CopyFacts copy = found;
    TRY(auto reader, loans.reader(transaction, card, clock.today(), copy.copy.recordId));
    if (!reader) return Answer(NotLent{{readers::UnknownReader{card}}, {}, subjectOf(copy)});
    TRY(const Policy policy, policyFor(transaction, m_journal, copy, reader->reader.category));
    CHECK(completeFacts(transaction, m_journal, policy.terms, copy, *reader));
    if (request.on && *request.on < reader->reader.registeredOn) {
        TRY(const auto registrations, readers::RegistrationRepository().ofReader(transaction, reader->reader.id));
        if (!registrations.empty())
            reader->firstRegisteredOn = std::min(registrations.back().on, reader->reader.registeredOn);
    }
    LendVerdict verdict = judgeLending(copy, *reader, policy.terms, policy.calendar, clock.today(), request);
    CHECK(judgeClock(transaction, clock, verdict));
    if (!verdict.blocks.empty() || !request.confirmed.covers(verdict.confirmations))
        return Answer(NotLent{std::move(verdict.blocks), std::move(verdict.confirmations), subjectOf(copy)});
    if (std::ranges::any_of(verdict.confirmations, isOverride))
        CHECK(staff::Gate(clock).check(transaction, by, Permission::LoanOverride));
    if (asksAboutClock(verdict)) {
        const auto confirmed = ClockService(m_journal).confirm(transaction, by);
        if (!confirmed) {
            if (const Fault* fault = faultIn(confirmed.error())) return fail(Refusal<>(*fault));
        }
    }
    if (verdict.takesHome) {
        TRY(auto lent, takeHome(transaction, by, copy, *reader, std::move(verdict), request));
        return Answer(std::move(lent));
    }
    if (copy.loan && copy.loan->readerId == reader->reader.id) {
        auto renewed = renewFound(transaction, by, copy, {request.due});
        if (renewed) return Answer(Lent{std::move(renewed->row), std::move(renewed->notes)});
        if (const Fault* fault = faultIn(renewed.error())) return fail(Refusal<>(*fault));
        return Answer(notRenewed(renewed.error(), copy));
    }
    TRY(const auto lost, findLost(transaction, m_journal, by, copy));
    for (const Note& each : lost) { // that it was found is one of the verdict's notes
        if (!std::holds_alternative<FoundAgain>(each)) verdict.notes.push_back(each);
    }
    TRY(auto lent, makeLoan(transaction, by, copy, *reader, std::move(verdict), request));
    return Answer(std::move(lent));
}

Result<Lent> LoanService::makeLoan(storage::Transaction& transaction, const staff::Permitted<Permission::LoanLend>& by,
                                   const CopyFacts& copy, const ReaderFacts& reader, LendVerdict verdict,
                                   const LendRequest& request) const {
    const Moment moment = momentOf(m_journal.clock(), request.on);
    Loan loan;
    loan.copyId = copy.copy.id;
    loan.readerId = reader.reader.id;
    loan.usePlace = verdict.usePlace;
    loan.lentAt = moment.at;
    loan.lentOn = moment.on;
    loan.dueOn = verdict.dueOn;
    loan.dueByHand = request.due.has_value();
    loan.place = placeOf(by);
    loan.version = 1;

    CHECK(visits::noteIfFirst(transaction, m_journal, by, reader.reader, moment.on));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::lend);
    const holds::Work work{m_journal, operation, transaction};
    if (copy.loan) { // returned from the other reader first, in the same operation
        TRY(const Policy policy, policyFor(transaction, m_journal, copy, copy.holder->category));
        CHECK(endLoan(work, by, copy, policy, {std::max(moment.at, copy.loan->lentAt), moment.on}, false));
    }
    CHECK(putInStock(operation, copy));
    // Before the holds, so that no hold that gets a copy meanwhile gets this one: it is not free any more.
    TRY(loan.id, loans.insert(operation, loan));
    CHECK(passHolds(work, copy, reader.reader.id, request.passedHold, verdict.notes));
    LoanRow row = copy.row(loan, reader.reader.card);
    describe(operation, copy, row);
    describeOverride(operation, verdict, request);
    if (copy.loan) {
        operation.about("reader", copy.loan->readerId->value);
        operation.fact(journal::FactName::ReturnedFrom, copy.holder->card);
    }
    CHECK(writeUse(operation, transaction, by, figures::Act::Lend, copy, &reader.reader, loan, moment.on));
    CHECK(operation.finish());
    return Lent{std::move(row), std::move(verdict.notes)};
}

Result<Lent> LoanService::takeHome(storage::Transaction& transaction, const staff::Permitted<Permission::LoanLend>& by,
                                   const CopyFacts& copy, const ReaderFacts& reader, LendVerdict verdict,
                                   const LendRequest& request) const {
    Loan loan = *copy.loan;
    loan.usePlace = verdict.usePlace;
    loan.dueOn = verdict.dueOn;
    loan.dueByHand = request.due.has_value();
    journal::Operation operation = m_journal.begin(transaction, by, kinds::takeHome);
    CHECK(loans.takeHome(operation, loan));
    ++loan.version;
    LoanRow row = copy.row(loan, reader.reader.card);
    describe(operation, copy, row);
    describeOverride(operation, verdict, request);
    operation.fact(journal::FactName::Before, copy.loan->dueOn.iso());
    CHECK(operation.finish());
    return Lent{std::move(row), std::move(verdict.notes)};
}

Result<UsedInHouse, InHouseRefusal> LoanService::useInHouse(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::LoanLend>& by,
                                                            const text::ScannedCode& barcode,
                                                            const std::string& card) const {
    TRY(auto copy, theCopy<InHouseRefusal>(transaction, barcode));
    std::optional<readers::Reader> reader;
    if (!card.empty()) {
        TRY(reader, readers::ReaderRepository().byCard(transaction, text::ScannedCode(card)));
        if (!reader) return fail(InHouseRefusal(readers::UnknownReader{card}));
    }
    if (copy.loan) return fail(InHouseRefusal(LentToAnother{copy.loan->id, copy.holder->card}));
    if (copy.copy.accounted == collection::Accounted::Excluded)
        return fail(InHouseRefusal(CopyNotInStock{collection::stateOf(copy.copy)}));
    CHECK(journal::checkClock(transaction, m_journal.clock()));
    if (reader) CHECK(visits::noteIfFirst(transaction, m_journal, by, *reader));

    UsedInHouse used{subjectOf(copy), {}};
    TRY(used.notes, findLost(transaction, m_journal, by, copy));
    if (copy.isFoundAgain()) used.notes.emplace_back(FoundAgain{collection::stateOf(copy.copy)});
    if (!copy.copy.note.empty()) used.notes.emplace_back(CopyNote{copy.copy.note});
    if (!copy.copy.parts.empty()) used.notes.emplace_back(AccompanyingParts{copy.copy.parts});
    Loan none;
    none.usePlace = collection::Lending::ReadingRoom;
    journal::Operation operation = m_journal.begin(transaction, by, kinds::inHouse);
    CHECK(putInStock(operation, copy));
    describe(operation, copy, used.row);
    CHECK(writeUse(operation, transaction, by, figures::Act::InHouse, copy, reader ? &*reader : nullptr, none,
                   m_journal.clock().today()));
    CHECK(operation.finish());
    return used;
}

} // namespace kitapdar::circulation
