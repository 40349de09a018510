// The act of a stocktaking: what a second person signs, what it changes, and how it is taken back.
#include "core/collection/CopyRepository.h"
#include "core/collection/Withdrawal.h"
#include "core/staff/SignatureService.h"
#include "core/stocktaking/Kinds.h"
#include "core/stocktaking/StocktakingService.h"
#include "core/stocktaking/Writing.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace kitapdar::stocktaking {

namespace {

const StocktakingRepository stored;
const collection::CopyRepository copies;

using collection::Condition;
using Json = nlohmann::json;

Json shown(const Count& count) { return {{"copies", count.copies}, {"sum", count.value}}; }

/// A copy of the list that the act changes, and what it is then.
struct ActChange {
    std::int64_t row = 0;
    collection::CopyId copy;
    Condition condition = Condition::Missing;
};

/// By which people know it; "" none.
std::string numberOf(const collection::Copy& copy) {
    if (copy.inventoryNumber) return *copy.inventoryNumber;
    return copy.barcode ? *copy.barcode : std::string();
}

/// Those of a closed one. ResultOutdated when something else is true of such a copy by now.
Result<std::vector<ActChange>, SignActRefusal> changesOf(storage::Snapshot& snapshot, const Evidence& evidence,
                                                         const Assessment& assessment) {
    std::vector<ActChange> changes;
    for (std::size_t i = 0; i < evidence.list.size(); ++i) {
        const ListedFacts& row = evidence.list[i];
        const bool isFound = row.outcome == Outcome::FoundAgain;
        if (!isMissing(row.outcome) && !isFound) continue;
        const bool isFoundSince = isFound && assessment.atClosing[i] == Outcome::Found;
        if (assessment.atClosing[i] != row.outcome && !isFoundSince) {
            TRY(const auto copy, copies.byId(snapshot, row.copyId));
            if (!copy) return fail(internalFault("a copy of a stocktaking that is not there"));
            return fail(ResultOutdated{numberOf(*copy)});
        }
        const bool isMissingNow = row.facts.condition == Condition::Missing;
        if (isFound && isMissingNow) changes.push_back({row.id, row.copyId, Condition::Sound});
        if (!isFound && !isMissingNow) changes.push_back({row.id, row.copyId, Condition::Missing});
    }
    return changes;
}

/// The copies of the list with this outcome, as people know them.
Result<Json> shownCopies(storage::Snapshot& snapshot, const Evidence& evidence, Outcome outcome) {
    storage::Parameters asked;
    for (const ListedFacts& row : evidence.list) {
        if (row.outcome == outcome) asked.emplace_back(row.copyId);
    }
    TRY(const auto listed, stored.listed(snapshot, asked));
    Json all = Json::array();
    for (const ListedFacts& row : evidence.list) {
        if (row.outcome != outcome) continue;
        const auto found = listed.find(row.copyId.value);
        const ListedCopy copy = found == listed.end() ? ListedCopy() : found->second;
        all.push_back(
            {{"copy", row.copyId.value}, {"number", copy.number}, {"title", copy.title}, {"value", row.value}});
    }
    return all;
}

/// What the act says, for a signature: figures and each missing copy.
Result<staff::Act> actOf(storage::Snapshot& snapshot, const Stocktaking& stocktaking) {
    TRY(const Evidence evidence, stored.evidence(snapshot, stocktaking));
    const StocktakingFigures figures = assess(evidence).figures;
    TRY(Json first, shownCopies(snapshot, evidence, Outcome::Missing));
    TRY(Json again, shownCopies(snapshot, evidence, Outcome::MissingAgain));
    const Commission& commission = stocktaking.commission;
    Stocktaking next = stocktaking;
    ++next.signings;
    const Json all = {{"number", numberOf(next)},
                      {"place", stocktaking.scope.place},
                      {"shelf_from", stocktaking.scope.shelfFrom},
                      {"shelf_to", stocktaking.scope.shelfTo},
                      {"started", stocktaking.startedOn.iso()},
                      {"closed", stocktaking.closedOn ? stocktaking.closedOn->iso() : std::string()},
                      {"order", commission.order},
                      {"chair", commission.chair},
                      {"members", commission.members},
                      {"note", stocktaking.note},
                      {"expected", shown(figures.expected)},
                      {"found", shown(figures.found)},
                      {"seen_at_desk", shown(figures.seenAtDesk)},
                      {"on_loan", shown(figures.onLoan)},
                      {"elsewhere", shown(figures.elsewhere)},
                      {"lost", shown(figures.lost)},
                      {"left", shown(figures.left)},
                      {"missing", shown(figures.missing)},
                      {"missing_again", shown(figures.missingAgain)},
                      {"misplaced", shown(figures.misplaced)},
                      {"written_off", shown(figures.writtenOff)},
                      {"not_entered", shown(figures.notEntered)},
                      {"unknown", figures.unknown},
                      {"missing_copies", std::move(first)},
                      {"missing_again_copies", std::move(again)}};
    staff::Act act;
    act.meaning = staff::Meaning::StockAct;
    act.table = "stocktaking";
    act.id = stocktaking.id.value;
    TRY(act.shown, staff::canonicalJson(all));
    return act;
}

/// By what a copy is missing: the number of the act, which is the same in every language.
std::string reasonOf(const Stocktaking& stocktaking) { return "№ " + numberOf(stocktaking); }

Result<void> writeChange(storage::Transaction& transaction, const journal::Journal& journal,
                         journal::Operation& operation, const Stocktaking& stocktaking, const ActChange& change) {
    TRY(const auto copy, copies.byId(transaction, change.copy));
    if (!copy) return fail(internalFault("a copy of a stocktaking that is not there"));
    CHECK(stored.keepCondition(operation, change.row, *copy));
    if (change.condition == Condition::Sound) return copies.setCondition(operation, copy->id, Condition::Sound);
    CHECK(collection::withdraw(journal, operation, transaction, *copy));
    return copies.setCondition(operation, copy->id, Condition::Missing, stocktaking.signedOn, reasonOf(stocktaking));
}

/// What is said of the act that is taken back.
Result<staff::Act> reversalOf(storage::Snapshot& snapshot, const Stocktaking& stocktaking) {
    TRY(const auto changed, stored.changedByAct(snapshot, stocktaking.id));
    staff::Act act{staff::Meaning::StockAct, "stocktaking", stocktaking.id.value, {}};
    TRY(act.shown, staff::canonicalJson({{"reverse_stocktaking", stocktaking.id.value},
                                         {"number", numberOf(stocktaking)},
                                         {"signed", stocktaking.signedOn ? stocktaking.signedOn->iso() : std::string()},
                                         {"copies", std::ssize(changed)}}));
    return act;
}

Result<Stocktaking, SignActRefusal> signedBy(storage::Transaction& transaction, const journal::Journal& journal,
                                             const staff::Signer& signer, StocktakingId id) {
    TRY(auto stocktaking, stocktakingIn<SignActRefusal>(transaction, id, {StocktakingState::Closed}));
    if (stocktaking.commission.chair.empty()) return fail(CommissionMissing{});
    TRY(const Evidence evidence, stored.evidence(transaction, stocktaking));
    TRY(const auto changes, changesOf(transaction, evidence, assess(evidence)));
    TRY(const auto act, actOf(transaction, stocktaking));
    TRY(const auto signature, staff::SignatureService(journal).approve(transaction, signer, stocktaking.closedBy, act));

    journal::Operation operation = journal.begin(transaction, signer.session, kinds::sign);
    ++stocktaking.signings;
    stocktaking.state = StocktakingState::Signed;
    stocktaking.signedOn = journal.clock().today();
    CHECK(stored.update(operation, stocktaking));
    for (const ActChange& change : changes) CHECK(writeChange(transaction, journal, operation, stocktaking, change));
    tell(operation, stocktaking);
    operation.fact(journal::FactName::Number, static_cast<std::int64_t>(changes.size()));
    if (!signature.isAlone()) operation.fact(journal::FactName::Name, signature.name);
    CHECK(operation.finish());
    return stocktaking;
}

} // namespace

Result<staff::Act, CloseRefusal> StocktakingService::actToSign(storage::Snapshot& snapshot, StocktakingId id) const {
    TRY(const auto stocktaking, stocktakingIn<CloseRefusal>(snapshot, id, {StocktakingState::Closed}));
    TRY(auto act, actOf(snapshot, stocktaking));
    return act;
}

Result<Stocktaking, SignActRefusal> StocktakingService::sign(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::CopyEdit>& by,
                                                             StocktakingId id) const {
    return signedBy(transaction, m_journal, staff::Signer::asking(by), id);
}

Result<Stocktaking, SignActRefusal> StocktakingService::signAsSecond(storage::Transaction& transaction,
                                                                     const staff::Permitted<Permission::ActSign>& by,
                                                                     StocktakingId id) const {
    return signedBy(transaction, m_journal, staff::Signer::second(by), id);
}

Result<staff::Act, CloseRefusal> StocktakingService::actToReverse(storage::Snapshot& snapshot, StocktakingId id) const {
    TRY(const auto stocktaking, stocktakingIn<CloseRefusal>(snapshot, id, {StocktakingState::Signed}));
    TRY(auto act, reversalOf(snapshot, stocktaking));
    return act;
}

Result<Stocktaking, ReverseActRefusal> StocktakingService::reverse(storage::Transaction& transaction,
                                                                   const staff::Permitted<Permission::CopyEdit>& by,
                                                                   StocktakingId id) const {
    TRY(auto stocktaking, stocktakingIn<ReverseActRefusal>(transaction, id, {StocktakingState::Signed}));
    TRY(const auto act, reversalOf(transaction, stocktaking));
    TRY(const auto signature, staff::SignatureService(m_journal).approve(transaction, by, act));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::reverse);
    TRY(const auto changed, stored.changedByAct(transaction, id));
    std::int64_t putBack = 0;
    for (const BeforeAct& before : changed) {
        TRY(const auto copy, copies.byId(transaction, before.copy));
        if (!copy) return fail(internalFault("a copy of a stocktaking that is not there"));
        CHECK(stored.forgetCondition(operation, before.row));
        // Whoever found, lost or withdrew it since knows better.
        const bool wasFound = before.condition == Condition::Missing;
        const bool isAsLeft = wasFound
                                  ? copy->condition == Condition::Sound
                                  : copy->condition == Condition::Missing && copy->conditionOn == stocktaking.signedOn;
        if (!isAsLeft || copy->accounted != collection::Accounted::Entered) continue;
        CHECK(copies.setCondition(operation, copy->id, before.condition, before.on, before.reason));
        ++putBack;
    }
    stocktaking.state = StocktakingState::Closed;
    stocktaking.signedOn.reset();
    CHECK(stored.update(operation, stocktaking));
    tell(operation, stocktaking);
    operation.fact(journal::FactName::Number, putBack);
    if (!signature.isAlone()) operation.fact(journal::FactName::Name, signature.name);
    CHECK(operation.finish());
    return stocktaking;
}

} // namespace kitapdar::stocktaking
