// How an act takes effect, how its copies come back, and how it is taken back: by the signature of a second person.
#include "core/accounts/AccountsRepository.h"
#include "core/collection/CopyRepository.h"
#include "core/journal/Journal.h"
#include "core/movements/Kinds.h"
#include "core/movements/MovementCheck.h"
#include "core/movements/MovementChecks.h"
#include "core/movements/MovementRepository.h"
#include "core/staff/SignatureService.h"

#include <algorithm>
#include <utility>

namespace kitapdar::movements {

namespace {

const MovementRepository stored;
const accounts::AccountsRepository books;
const collection::CopyRepository copies;

using collection::Circulation;
using collection::Copy;

/// The kind of document of the records that acts make.
constexpr std::string_view actTable = "movement";

std::string nameOf(const MovementLine& line) { return line.number.empty() ? line.barcode : line.number; }

Result<Copy> theCopy(storage::Snapshot& snapshot, collection::CopyId id) {
    TRY(auto copy, copies.byId(snapshot, id));
    if (!copy) return fail(internalFault("a line of an act without its copy"));
    return std::move(*copy);
}

accounts::Document documentOf(const MovementAct& act) {
    return {std::string(actTable), act.id.value, numberOf(act), act.on};
}

Result<void> finish(journal::Operation& operation, const MovementAct& act, const std::vector<MovementLine>& lines) {
    operation.about("movement", act.id.value);
    for (const MovementLine& each : lines) operation.about("copy", each.copyId.value);
    if (act.recordId) operation.about("ksu_record", act.recordId->value);
    operation.fact(journal::FactName::Number, act.id.value);
    operation.fact(journal::FactName::Kind, code(act.kind));
    operation.fact(journal::FactName::Value, numberOf(act));
    operation.fact(journal::FactName::Day, act.on.iso());
    operation.fact(journal::FactName::Copies, std::ssize(lines));
    if (!act.toPlace.empty()) operation.fact(journal::FactName::To, act.toPlace);
    CHECK(operation.finish());
    return {};
}

Result<MovementRow> present(storage::Snapshot& snapshot, MovementId id) {
    TRY(auto row, stored.row(snapshot, id));
    if (!row) return fail(internalFault("an act that was written is not there"));
    return std::move(*row);
}

Result<void> setPlace(journal::Operation& operation, Copy& copy, const std::string& place) {
    copy.place = place;
    copy.atPlace.clear();
    return copies.update(operation, copy);
}

/// What was true of each copy when the act was signed stays with its line.
Result<void> writeLines(storage::Transaction& transaction, journal::Operation& operation,
                        const CheckedMovement& checked) {
    TRY(const auto lines, stored.lines(transaction, checked.row.act.id));
    storage::Parameters ids;
    for (const auto& [copy, line] : lines) ids.emplace_back(copy);
    TRY(const auto standing, books.standing(transaction, ids));
    for (const MovementLine& each : checked.lines) {
        StoredLine line = lines.at(each.copyId.value);
        TRY(const auto copy, theCopy(transaction, each.copyId));
        line.fromPlace = copy.place;
        line.fromCirculation = code(copy.circulation);
        const auto book = standing.find(each.copyId.value);
        if (book != standing.end()) line.entryId = book->second.line.id;
        line.newValue = each.newValue;
        CHECK(stored.updateLine(operation, line));
    }
    return {};
}

/// The copies get what the act gives them.
Result<void, SignMovementRefusal> move(storage::Transaction& transaction, const journal::Journal& journal,
                                       journal::Operation& operation, MovementAct& act,
                                       const std::vector<MovementLine>& lines) {
    if (act.kind == MovementKind::Revaluation) {
        accounts::Revaluation revaluation{act.on, documentOf(act), {}, std::nullopt, act.note};
        for (const MovementLine& each : lines)
            revaluation.copies.push_back({each.copyId, each.newValue.value_or(each.value)});
        TRY(const auto record, accounts::revalue(journal, transaction, operation, revaluation));
        act.recordId = record.id;
        return {};
    }
    for (const MovementLine& each : lines) {
        TRY(auto copy, theCopy(transaction, each.copyId));
        if (act.kind == MovementKind::Transfer) {
            CHECK(setPlace(operation, copy, act.toPlace));
        } else {
            CHECK(copies.setWhereabouts(operation, copy.id, Circulation::Bindery, copy.atPlace));
        }
    }
    return {};
}

Result<MovementRow, SignMovementRefusal> signedAct(storage::Transaction& transaction, const journal::Journal& journal,
                                                   const staff::Signer& signer, MovementId id) {
    TRY(const auto row, stored.row(transaction, id));
    if (!row) return fail(UnknownMovement{id});
    MovementAct act = row->act;
    if (act.state == MovementState::Signed) return fail(MovementNotDraft{numberOf(act)});
    if (signer.isSecond && signer.session.operatorCode == act.preparedBy) return fail(withdrawals::NotSecondPerson{});
    CHECK(checkHead<SignMovementRefusal>(transaction, journal.clock(), act));
    TRY(const auto checked, checkedMovement(transaction, *row));
    if (checked.lines.empty()) return fail(accounts::NoCopies{});
    for (const MovementLine& each : checked.lines) {
        if (!each.obstacles.empty())
            return fail(MovementBlocked{checked.blocked, nameOf(each), each.obstacles.front()});
    }
    const bool isNothing =
        act.kind == MovementKind::Revaluation &&
        std::ranges::all_of(checked.lines, [](const MovementLine& each) { return each.newValue == each.value; });
    if (isNothing) return fail(accounts::NothingCorrected{});
    TRY(const auto toSign, signedMovement(checked));

    journal::Operation operation = journal.begin(transaction, signer.session, kinds::sign);
    CHECK(stored.number(transaction, operation, act));
    CHECK(writeLines(transaction, operation, checked));
    CHECK(move(transaction, journal, operation, act, checked.lines));
    // Last, so that nobody is asked to sign what is refused then.
    TRY(const auto signature, staff::SignatureService(journal).approve(transaction, signer, act.preparedBy, toSign));
    act.state = MovementState::Signed;
    act.signatureId = signature.id;
    CHECK(stored.update(operation, act));
    CHECK(finish(operation, act, checked.lines));
    TRY(auto done, present(transaction, id));
    return done;
}

// --------------------------------------------------------------------------------------------------------- reversing

/// nullopt: the copy is as the act has left it.
std::optional<Since> happenedSince(const MovementAct& act, const StoredLine& line, const Copy& copy,
                                   const std::map<std::int64_t, accounts::StandingLine>& standing) {
    if (copy.accounted == collection::Accounted::Excluded) return Since::WrittenOff;
    switch (act.kind) {
    case MovementKind::Transfer:
        if (copy.place != act.toPlace) return Since::Elsewhere;
        break;
    case MovementKind::Binding:
    case MovementKind::Repair:
        if (line.returnedOn) return Since::Returned;
        if (copy.circulation != Circulation::Bindery) return Since::NotAtBindery;
        break;
    case MovementKind::Revaluation: {
        const auto book = standing.find(copy.id.value);
        if (book == standing.end() || book->second.line.arrivalId != act.recordId) return Since::Revalued;
        break;
    }
    }
    return std::nullopt;
}

/// Why the copies of an act cannot be as they were before; nothing when they can.
Result<void, ReverseMovementRefusal> checkTakingBack(storage::Snapshot& snapshot, const MovementAct& act,
                                                     const std::map<std::int64_t, StoredLine>& lines,
                                                     const std::vector<MovementLine>& shown) {
    storage::Parameters ids;
    for (const auto& [copy, line] : lines) ids.emplace_back(copy);
    TRY(const auto standing, books.standing(snapshot, ids));
    for (const MovementLine& each : shown) {
        const StoredLine& line = lines.at(each.copyId.value);
        TRY(const auto copy, theCopy(snapshot, each.copyId));
        if (act.kind == MovementKind::Revaluation && each.newValue == each.value) continue; // nothing was written
        if (const auto since = happenedSince(act, line, copy, standing))
            return fail(MovedOn{nameOf(each), *since, line.returnedOn});
        if (act.kind == MovementKind::Transfer && !line.fromPlace.empty())
            CHECK(checkPlace<ReverseMovementRefusal>(snapshot, line.fromPlace));
    }
    return {};
}

Result<void, ReverseMovementRefusal> takenBack(storage::Transaction& transaction, const journal::Journal& journal,
                                               journal::Operation& operation, const MovementAct& act,
                                               MovementAct& reversal, const std::map<std::int64_t, StoredLine>& lines,
                                               const std::vector<MovementLine>& shown) {
    if (act.kind == MovementKind::Revaluation) {
        accounts::Revaluation revaluation{reversal.on, documentOf(reversal), {}, act.recordId, reversal.note};
        for (const MovementLine& each : shown) {
            if (each.newValue != each.value) revaluation.copies.push_back({each.copyId, each.value});
        }
        TRY(const auto record, accounts::revalue(journal, transaction, operation, revaluation));
        reversal.recordId = record.id;
        return {};
    }
    for (const MovementLine& each : shown) {
        const StoredLine& line = lines.at(each.copyId.value);
        TRY(auto copy, theCopy(transaction, each.copyId));
        if (act.kind == MovementKind::Transfer) {
            CHECK(setPlace(operation, copy, line.fromPlace));
        } else {
            const auto was = collection::circulationFromCode(line.fromCirculation).value_or(Circulation::OnShelf);
            CHECK(copies.setWhereabouts(operation, copy.id, was, copy.atPlace));
        }
    }
    return {};
}

Result<MovementRow, ReverseMovementRefusal> reversedAct(storage::Transaction& transaction,
                                                        const journal::Journal& journal,
                                                        const staff::Permitted<Permission::CopyEdit>& by, MovementId id,
                                                        const MovementReversal& request) {
    TRY(const auto row, stored.row(transaction, id));
    if (!row) return fail(UnknownMovement{id});
    const MovementAct& act = row->act;
    if (act.state == MovementState::Draft) return fail(MovementIsDraft{});
    if (act.reverses) return fail(MovementIsReversal{});
    if (!row->reversedBy.empty()) return fail(withdrawals::ActReversed{row->reversedBy});
    MovementAct reversal = act;
    reversal.on = request.on.value_or(journal.clock().today());
    reversal.note = request.note;
    reversal.reverses = id;
    reversal.recordId.reset();
    reversal.preparedBy = by.session().operatorCode;
    reversal.preparedName = by.session().operatorName;
    CHECK(checkDay<ReverseMovementRefusal>(transaction, journal.clock(), act.kind, reversal.on));
    if (reversal.on < act.on) return fail(accounts::BeforeArrival{numberOf(act), act.on});
    TRY(const auto lines, stored.lines(transaction, id));
    TRY(const auto checked, checkedMovement(transaction, *row));
    CHECK(checkTakingBack(transaction, act, lines, checked.lines));
    TRY(const auto toSign, signedReversal(*row, reversal.on, request.note));
    TRY(const auto signature, staff::SignatureService(journal).approve(transaction, by, toSign));
    reversal.signatureId = signature.id;

    journal::Operation operation = journal.begin(transaction, by, kinds::reverse);
    CHECK(stored.number(transaction, operation, reversal));
    TRY(reversal.id, stored.insert(operation, reversal));
    reversal.version = 1;
    CHECK(takenBack(transaction, journal, operation, act, reversal, lines, checked.lines));
    if (reversal.recordId) CHECK(stored.update(operation, reversal));
    CHECK(finish(operation, reversal, checked.lines));
    TRY(auto made, present(transaction, reversal.id));
    return made;
}

} // namespace

Result<MovementRow, SignMovementRefusal> MovementService::sign(storage::Transaction& transaction,
                                                               const staff::Permitted<Permission::CopyEdit>& by,
                                                               MovementId id) const {
    return signedAct(transaction, m_journal, staff::Signer::asking(by), id);
}

Result<MovementRow, SignMovementRefusal> MovementService::signAsSecond(storage::Transaction& transaction,
                                                                       const staff::Permitted<Permission::ActSign>& by,
                                                                       MovementId id) const {
    return signedAct(transaction, m_journal, staff::Signer::second(by), id);
}

Result<TakenBack, TakeBackRefusal> MovementService::takeBack(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::CopyEdit>& by,
                                                             MovementId id,
                                                             const std::vector<collection::CopyId>& wanted) const {
    TRY(const auto row, stored.row(transaction, id));
    if (!row) return fail(UnknownMovement{id});
    if (row->away == 0) return fail(NotAway{});
    TRY(const auto lines, stored.lines(transaction, id));
    for (const collection::CopyId each : wanted) {
        if (!lines.contains(each.value)) return fail(collection::UnknownCopy{});
    }
    std::vector<StoredLine> back;
    for (const auto& [copy, line] : lines) {
        const bool isMeant = wanted.empty() || std::ranges::find(wanted, line.copyId) != wanted.end();
        if (isMeant && !line.returnedOn) back.push_back(line);
    }
    TakenBack taken{std::ssize(back)};
    if (back.empty()) return taken;

    journal::Operation operation = m_journal.begin(transaction, by, kinds::takeBack);
    for (StoredLine& line : back) {
        line.returnedOn = m_journal.clock().today();
        CHECK(stored.updateLine(operation, line));
        operation.about("copy", line.copyId.value);
        TRY(const auto copy, theCopy(transaction, line.copyId));
        if (copy.accounted == collection::Accounted::Excluded) {
            ++taken.writtenOff;
            continue;
        }
        if (copy.circulation == Circulation::Bindery)
            CHECK(copies.setWhereabouts(operation, copy.id, Circulation::OnShelf, copy.atPlace));
        if (row->act.kind == MovementKind::Repair && copy.condition == collection::Condition::Damaged)
            CHECK(copies.setCondition(operation, copy.id, collection::Condition::Sound));
    }
    operation.about("movement", id.value);
    operation.fact(journal::FactName::Number, id.value);
    operation.fact(journal::FactName::Kind, code(row->act.kind));
    operation.fact(journal::FactName::Value, numberOf(row->act));
    operation.fact(journal::FactName::Copies, taken.copies);
    CHECK(operation.finish());
    return taken;
}

Result<MovementRow, ReverseMovementRefusal> MovementService::reverse(storage::Transaction& transaction,
                                                                     const staff::Permitted<Permission::CopyEdit>& by,
                                                                     MovementId id,
                                                                     const MovementReversal& request) const {
    return reversedAct(transaction, m_journal, by, id, request);
}

} // namespace kitapdar::movements
