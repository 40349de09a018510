// The end of the scanning: what came of each copy and each scan is written.
#include "core/stocktaking/Kinds.h"
#include "core/stocktaking/StocktakingService.h"
#include "core/stocktaking/Writing.h"

#include <map>
#include <vector>

namespace kitapdar::stocktaking {

namespace {

const StocktakingRepository stored;

/// The classes of scans that the list does not tell once it is closed.
bool isWritten(ScanClass what) {
    switch (what) {
    case ScanClass::Misplaced:
    case ScanClass::OnLoan:
    case ScanClass::WrittenOff:
    case ScanClass::NotEntered:
    case ScanClass::Unknown:
        return true;
    case ScanClass::Found:
    case ScanClass::FoundAgain:
    case ScanClass::OutOfOrder:
    case ScanClass::Repeated:
        return false;
    }
    return false;
}

/// The outcome that most copies have needs no list of rows.
Outcome mostOf(const std::map<Outcome, std::vector<std::int64_t>>& rows) {
    const auto most = std::ranges::max_element(rows, {}, [](const auto& each) { return each.second.size(); });
    return most == rows.end() ? Outcome::Found : most->first;
}

} // namespace

Result<Stocktaking, CloseRefusal> StocktakingService::close(storage::Transaction& transaction,
                                                            const staff::Permitted<Permission::CopyEdit>& by,
                                                            StocktakingId id) const {
    TRY(auto stocktaking, stocktakingIn<CloseRefusal>(transaction, id, {StocktakingState::Running}));
    TRY(const Evidence evidence, stored.evidence(transaction, stocktaking));
    const Assessment assessment = assess(evidence);
    journal::Operation operation = m_journal.begin(transaction, by, kinds::close);
    stocktaking.state = StocktakingState::Closed;
    stocktaking.closedOn = m_journal.clock().today();
    stocktaking.closedBy = by.session().operatorCode;
    CHECK(stored.update(operation, stocktaking));
    std::map<Outcome, std::vector<std::int64_t>> rows;
    for (std::size_t i = 0; i < evidence.list.size(); ++i) rows[assessment.atClosing[i]].push_back(evidence.list[i].id);
    CHECK(stored.setOutcomes(transaction, operation, id, rows, mostOf(rows)));
    for (std::size_t i = 0; i < evidence.scans.size(); ++i) {
        const ScanClass what = assessment.classes[i];
        if (isWritten(what)) CHECK(stored.setClosedAs(operation, evidence.scans[i].id, code(what)));
    }
    tell(operation, stocktaking);
    const auto missing = rows[Outcome::Missing].size() + rows[Outcome::MissingAgain].size();
    operation.fact(journal::FactName::Number, static_cast<std::int64_t>(missing));
    CHECK(operation.finish());
    return stocktaking;
}

Result<Stocktaking, CloseRefusal> StocktakingService::reopen(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::CopyEdit>& by,
                                                             StocktakingId id) const {
    TRY(auto stocktaking, stocktakingIn<CloseRefusal>(transaction, id, {StocktakingState::Closed}));
    TRY(const Evidence evidence, stored.evidence(transaction, stocktaking));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::reopen);
    stocktaking.state = StocktakingState::Running;
    stocktaking.closedOn.reset();
    stocktaking.closedBy.clear();
    CHECK(stored.update(operation, stocktaking));
    CHECK(stored.setOutcomes(transaction, operation, id, {}, Outcome::Open));
    for (const ScannedFacts& scan : evidence.scans) {
        if (!scan.closedAs.empty()) CHECK(stored.setClosedAs(operation, scan.id, ""));
    }
    tell(operation, stocktaking);
    CHECK(operation.finish());
    return stocktaking;
}

} // namespace kitapdar::stocktaking
