#include "core/circulation/LossService.h"

#include "core/charges/ChargeRepository.h"
#include "core/charges/ChargeWriting.h"
#include "core/charges/FoundAgain.h"
#include "core/charges/Kinds.h"
#include "core/charges/LineWriting.h"
#include "core/circulation/CopyRouting.h"
#include "core/circulation/EndedLoan.h"
#include "core/circulation/LoanRepository.h"
#include "core/circulation/LoanWriting.h"
#include "core/circulation/Policy.h"
#include "core/collection/CopyActionService.h"
#include "core/collection/CopyEntry.h"
#include "core/collection/CopyRepository.h"
#include "core/collection/Kinds.h"
#include "core/journal/Journal.h"
#include "core/staff/Gate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kitapdar::circulation {

namespace {

using collection::Condition;
using collection::Copy;
using collection::CopyActionRefusal;

const LoanRepository loans;
const collection::CopyRepository copies;

constexpr std::array claims{std::pair{Claim::Returned, std::string_view("returned")},
                            std::pair{Claim::NeverLent, std::string_view("never")}};

/// The copy as it stands after the action.
Result<Copy> present(storage::Snapshot& snapshot, collection::CopyId id) {
    TRY(auto copy, copies.byId(snapshot, id));
    return std::move(*copy);
}

/// What the reader is charged with for the loss; nullopt: with nothing.
Result<std::optional<Money>, LossRefusal> amountOf(const LossRequest& request, const Copy& copy) {
    if (request.compensation == Compensation::None) return std::optional<Money>();
    const std::optional<Money> price = request.amount ? request.amount : copy.price;
    const bool isKnown = price && (request.amount || price->tiyn > 0);
    // Another book was brought: there is something to settle even where nobody knows what the lost one had cost.
    if (!isKnown && request.compensation == Compensation::InKind) return std::optional<Money>();
    if (!isKnown) return fail(PriceUnknown{});
    if (price->tiyn <= 0 || price->tiyn > charges::mostAmount) return fail(charges::AmountOutOfRange{});
    return price;
}

/// The barcode of the book that was brought instead; "": not entered yet.
Result<std::string, LossRefusal> replacementOf(storage::Snapshot& snapshot, const LossRequest& request,
                                               collection::CopyId lost) {
    if (!request.replacement) return std::string();
    TRY(const auto copy, copies.byId(snapshot, *request.replacement));
    if (!copy || copy->accounted == collection::Accounted::Excluded) return fail(ReplacementUnknown{});
    if (copy->id == lost) return fail(charges::ReplacementIsSameCopy{});
    return copy->barcode ? *copy->barcode : copy->inventoryNumber.value_or("");
}

Result<std::optional<charges::ChargeRow>> chargeRow(storage::Snapshot& snapshot,
                                                    const std::optional<charges::ChargeId>& id) {
    if (!id) return std::optional<charges::ChargeRow>();
    return charges::ChargeRepository().byId(snapshot, *id);
}

} // namespace

std::string_view code(Claim claim) {
    return std::ranges::find(claims, claim, &decltype(claims)::value_type::first)->second;
}

std::optional<Claim> claimFromCode(std::string_view code) {
    const auto found = std::ranges::find(claims, code, &decltype(claims)::value_type::second);
    return found == claims.end() ? std::nullopt : std::optional(found->first);
}

std::string text(const ClaimText& claim) {
    std::string text(code(claim.claim));
    if (!claim.note.empty()) text.append("\n").append(claim.note);
    return text;
}

ClaimText claimFromText(std::string_view text) {
    const std::size_t end = text.find('\n');
    const auto claim = claimFromCode(text.substr(0, end));
    if (!claim) return {Claim::Returned, std::string(text), {}};
    return {*claim, end == std::string_view::npos ? std::string() : std::string(text.substr(end + 1)), {}};
}

Result<Copy, CopyActionRefusal> LossService::lose(storage::Transaction& transaction,
                                                  const staff::Permitted<Permission::CopyEdit>& by,
                                                  collection::CopyId id, const collection::Mishap& mishap) const {
    TRY(const auto what, collection::happened(transaction, m_journal.clock(), id, mishap.on));
    if (what.copy.condition == Condition::Lost) return fail(collection::CopyAlready{collection::CopyState::Lost});
    TRY(const auto facts, loans.copy(transaction, id));
    journal::Operation operation = m_journal.begin(transaction, by, collection::kinds::lose);
    if (facts->loan) {
        CHECK(loans.close(operation, *facts->loan, std::max(m_journal.clock().now(), facts->loan->lentAt)));
        operation.about("reader", facts->loan->readerId->value);
        operation.fact(journal::FactName::Card, facts->holder->card);
    }
    CHECK(withdrawFromHold({m_journal, operation, transaction}, what.copy));
    CHECK(copies.setCondition(operation, id, Condition::Lost, what.on, mishap.reason));
    operation.fact(journal::FactName::Day, what.on.iso());
    collection::describe(operation, what.copy, facts->title);
    CHECK(operation.finish());
    return present(transaction, id);
}

Result<Lost, LossRefusal> LossService::loseByReader(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::LoanLend>& by,
                                                    collection::CopyId id, const LossRequest& request) const {
    const Clock& clock = m_journal.clock();
    const staff::Gate gate(clock);
    TRY(const auto what, collection::happened(transaction, clock, id, request.on));
    if (what.copy.condition == Condition::Lost) return fail(collection::CopyAlready{collection::CopyState::Lost});
    TRY(const auto facts, loans.copy(transaction, id));
    std::optional<Money> amount;
    std::string replacement;
    if (facts->loan) {
        if (request.on && *request.on < facts->loan->lentOn)
            return fail(DayBeforeLending{*request.on, facts->loan->lentOn});
        TRY(amount, amountOf(request, what.copy));
        TRY(replacement, replacementOf(transaction, request, id));
    } else {
        CHECK(gate.check(transaction, by, Permission::CopyEdit));
    }
    if (amount) CHECK(gate.check(transaction, by, Permission::ChargeTake));

    journal::Operation operation =
        m_journal.begin(transaction, by, facts->loan ? charges::kinds::loseByReader : collection::kinds::lose);
    Lost lost;
    std::optional<charges::ChargeId> charge;
    if (facts->loan) {
        Loan loan = *facts->loan;
        loan.returnedAt = std::max(clock.now(), loan.lentAt);
        CHECK(loans.close(operation, loan, *loan.returnedAt));
        ++loan.version;
        lost.loan = facts->row(loan, facts->holder->card);
        operation.about("reader", loan.readerId->value);
        operation.fact(journal::FactName::Card, facts->holder->card);
        if (amount) {
            const charges::NewCharge wanted{.reader = *loan.readerId,
                                            .kind = charges::ChargeKind::Lost,
                                            .amount = *amount,
                                            .on = clock.today(),
                                            .place = placeOf(by),
                                            .loan = loan.id,
                                            .copy = id,
                                            .note = request.reason};
            TRY(charge, charges::add(operation, wanted));
        }
        if (charge && request.compensation == Compensation::InKind) {
            CHECK(charges::addLine(operation, *charge, charges::LineKind::Replacement, *amount,
                                   charges::lineHeader(clock, by, replacement)));
        }
        if (!replacement.empty()) operation.fact(journal::FactName::Value, replacement);
    }
    CHECK(withdrawFromHold({m_journal, operation, transaction}, what.copy));
    CHECK(copies.setCondition(operation, id, Condition::Lost, what.on, request.reason));
    operation.fact(journal::FactName::Day, what.on.iso());
    collection::describe(operation, what.copy, facts->title);
    CHECK(operation.finish());
    TRY(lost.copy, present(transaction, id));
    TRY(lost.charge, chargeRow(transaction, charge));
    return lost;
}

Result<FoundCopy, CopyActionRefusal> LossService::find(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::LoanLend>& by,
                                                       collection::CopyId id) const {
    return writeFound(transaction, by, id);
}

Result<FoundCopy, CopyActionRefusal> LossService::findOnShelf(storage::Transaction& transaction,
                                                              const staff::Permitted<Permission::CopyEdit>& by,
                                                              collection::CopyId id) const {
    return writeFound(transaction, by, id);
}

Result<FoundCopy, CopyActionRefusal> LossService::writeFound(storage::Transaction& transaction, const Session& by,
                                                             collection::CopyId id) const {
    const Clock& clock = m_journal.clock();
    TRY(const auto what, collection::happened(transaction, clock, id, std::nullopt));
    if (what.copy.condition != Condition::Missing && what.copy.condition != Condition::Lost)
        return fail(collection::CopyNotAstray{collection::stateOf(what.copy)});
    TRY(const auto standing, charges::ChargeRepository().standingLoss(transaction, id));
    const bool isWaived = standing && standing->owed.tiyn > 0;
    journal::Operation operation =
        m_journal.begin(transaction, by, isWaived ? charges::kinds::find : collection::kinds::find);
    operation.fact(journal::FactName::Found, code(what.copy.condition));
    CHECK(copies.setCondition(operation, id, Condition::Sound));
    if (isWaived) CHECK(charges::waiveFound(operation, clock, by, *standing));
    TRY(const auto title, copies.titleOf(transaction, what.copy.recordId));
    collection::describe(operation, what.copy, title.value_or(""));
    CHECK(operation.finish());
    FoundCopy found;
    TRY(found.copy, present(transaction, id));
    if (standing) {
        found.waived = standing->owed;
        TRY(found.charge, charges::ChargeRepository().byId(transaction, standing->charge.id));
    }
    return found;
}

Result<DamagedCopy, DamageRefusal> LossService::damage(storage::Transaction& transaction,
                                                       const staff::Permitted<Permission::LoanLend>& by,
                                                       const text::ScannedCode& barcode,
                                                       const DamageRequest& request) const {
    const Clock& clock = m_journal.clock();
    TRY(auto copy, theCopy<DamageRefusal>(transaction, barcode));
    if (copy.copy.accounted == collection::Accounted::Excluded) return fail(collection::CopyWrittenOff{copy.copy.id});
    if (request.amount) {
        const bool isInRange = request.amount->tiyn > 0 && request.amount->tiyn <= charges::mostAmount;
        if (!isInRange) return fail(charges::AmountOutOfRange{});
        if (!copy.loan) return fail(NobodyToCharge{});
        CHECK(staff::Gate(clock).check(transaction, by, Permission::ChargeTake));
    }
    TRY(const Policy policy, policyFor(transaction, m_journal, copy, copy.holder ? copy.holder->category : "*"));
    DamagedCopy damaged;
    TRY(damaged.notes, findLost(transaction, m_journal, by, copy)); // whoever was charged for its loss owes it no more

    journal::Operation operation = m_journal.begin(transaction, by, charges::kinds::damage);
    const holds::Work work{m_journal, operation, transaction};
    Moment moment = momentOf(clock, std::nullopt);
    Loan loan;
    loan.copyId = copy.copy.id;
    std::optional<charges::ChargeId> charge;
    if (copy.loan) {
        loan = *copy.loan;
        moment.at = std::max(moment.at, loan.lentAt);
        TRY(damaged.notes, endLoan(work, by, copy, policy, moment, false));
        loan.returnedAt = moment.at;
        ++loan.version;
    }
    TRY(damaged.routing, sendToRepair(work, copy.copy, request.note, moment.on));
    if (request.amount) {
        const charges::NewCharge wanted{.reader = *loan.readerId,
                                        .kind = charges::ChargeKind::Damage,
                                        .amount = *request.amount,
                                        .on = clock.today(),
                                        .place = placeOf(by),
                                        .loan = loan.id,
                                        .copy = copy.copy.id,
                                        .note = request.note};
        TRY(charge, charges::add(operation, wanted));
    }
    damaged.row = copy.row(loan, copy.holder ? copy.holder->card : "");
    describe(operation, copy, damaged.row);
    CHECK(operation.finish());
    TRY(damaged.charge, chargeRow(transaction, charge));
    return damaged;
}

Result<Claimed, ClaimRefusal> LossService::claim(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::LoanLend>& by,
                                                 const text::ScannedCode& barcode, const ClaimText& claim) const {
    TRY(const auto copy, theCopy<ClaimRefusal>(transaction, barcode));
    if (!copy.loan) return fail(CopyNotLent{copy.code()});
    if (copy.loan->claimedOn) return fail(ClaimedAlready{*copy.loan->claimedOn});
    if (claim.on && *claim.on > m_journal.clock().today()) return fail(collection::DayInFuture{*claim.on});
    if (claim.on && *claim.on < copy.loan->lentOn) return fail(DayBeforeLending{*claim.on, copy.loan->lentOn});
    return writeClaim(transaction, by, copy, &claim, claim.note);
}

Result<Claimed, ClaimRefusal> LossService::withdrawClaim(storage::Transaction& transaction,
                                                         const staff::Permitted<Permission::LoanLend>& by,
                                                         const text::ScannedCode& barcode,
                                                         const std::string& note) const {
    TRY(const auto copy, theCopy<ClaimRefusal>(transaction, barcode));
    if (!copy.loan) return fail(CopyNotLent{copy.code()});
    if (!copy.loan->claimedOn) return fail(NotClaimed{copy.code()});
    return writeClaim(transaction, by, copy, nullptr, note);
}

/// `claim`: nullptr: it is withdrawn.
Result<Claimed, ClaimRefusal> LossService::writeClaim(storage::Transaction& transaction,
                                                      const staff::Permitted<Permission::LoanLend>& by,
                                                      const CopyFacts& copy, const ClaimText* claim,
                                                      const std::string& note) const {
    Loan loan = *copy.loan;
    loan.claimedOn = claim ? std::optional(claim->on.value_or(m_journal.clock().today())) : std::nullopt;
    loan.claim = claim ? text(*claim) : "";
    journal::Operation operation =
        m_journal.begin(transaction, by, claim ? charges::kinds::claim : charges::kinds::withdrawClaim);
    CHECK(
        operation.update("loan", loan.id.value, {{"claimed_on", loan.claimedOn}, {"claim", loan.claim}}, loan.version));
    ++loan.version;
    Claimed claimed{copy.row(loan, copy.holder->card)};
    describe(operation, copy, claimed.row);
    if (claim) operation.fact(journal::FactName::Value, code(claim->claim));
    if (!note.empty()) operation.fact(journal::FactName::Note, note);
    CHECK(operation.finish());
    TRY(const auto open,
        transaction.number("select count(*) from loan where reader_id = $1 and returned_at is null and "
                           "claimed_on is not null",
                           {*loan.readerId}));
    claimed.openClaims = static_cast<int>(open);
    return claimed;
}

} // namespace kitapdar::circulation
