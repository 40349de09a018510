// The verdict on lending, known as a whole before anything is written: what blocks it, what a librarian may confirm,
// and what is only told. Pure: the same facts give the same verdict. Source of the order and of the three classes:
// docs/circulation.md, 1.
#pragma once

#include "core/circulation/LendRequest.h"
#include "core/circulation/Loan.h"
#include "core/rules/Calendar.h"
#include "core/rules/LoanRules.h"

#include <vector>

namespace kitapdar::circulation {

struct LendVerdict {
    std::vector<Block> blocks;
    std::vector<Confirmation> confirmations;
    std::vector<Note> notes;
    Day dueOn;
    collection::Lending usePlace = collection::Lending::Home;
    bool takesHome = false; // the reader has it in the reading room: the same loan goes on at home
};

/// Lending this copy to this reader as it is requested; `terms` are the rules for both. A copy that the reader has
/// already asks nothing else but whether to renew it, unless it is taken home from the reading room.
LendVerdict judgeLending(const CopyFacts& copy, const ReaderFacts& reader, const rules::LoanTerms& terms,
                         const rules::Calendar& calendar, Day today, const LendRequest& request = {});

} // namespace kitapdar::circulation
