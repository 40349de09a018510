// Defects of items, and what was decided on rights. Called inside a transaction; stateless, any thread.
#pragma once

#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/workflow/Task.h"

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::workflow {

class DefectService {
public:
    explicit DefectService(const journal::Journal& journal) : m_journal(journal) {}

    /// Found by who works, at the stage where the item stands. Nothing is sent back by it.
    Result<Defect, WorkflowRefusal> add(storage::Transaction& transaction,
                                        const staff::Permitted<Permission::DigitizationEdit>& by,
                                        digitization::ItemId item, const NewDefect& defect) const;
    /// Mended, or waived: it stays as it is.
    Result<Defect, WorkflowRefusal> close(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::DigitizationEdit>& by, DefectId defect,
                                          DefectState as) const;

private:
    const journal::Journal& m_journal;
};

class RightsService {
public:
    explicit RightsService(const journal::Journal& journal) : m_journal(journal) {}

    /// A decision of who works, of today; those before it stay and count no longer. `decision`: basis, acts, document,
    /// until when, note.
    Result<RightsDecision, RightsRefusal> decide(storage::Transaction& transaction,
                                                 const staff::Permitted<Permission::DigitizationEdit>& by,
                                                 const RightsDecision& decision) const;

private:
    const journal::Journal& m_journal;
};

class StageRuleService {
public:
    explicit StageRuleService(const journal::Journal& journal) : m_journal(journal) {}

    /// Limit and four eyes of a stage. What is there over a new limit stays.
    Result<StageRule, StageRuleRefusal> set(storage::Transaction& transaction,
                                            const staff::Permitted<Permission::DigitizationEdit>& by,
                                            const StageRule& rule) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::workflow
