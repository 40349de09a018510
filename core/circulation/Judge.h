// The verdict on lending, known as a whole before anything is written: what blocks it, what a librarian may confirm,
// and what is only told. Pure: the same facts give the same verdict. Source of the order and of the three classes:
// docs/circulation.md, 1.
#pragma once

#include "core/circulation/Calendar.h"
#include "core/circulation/Loan.h"
#include "core/circulation/LoanRules.h"

#include <optional>
#include <string>
#include <vector>

namespace kitapdar::circulation {

/// Everything the verdict depends on.
struct LendFacts {
    std::optional<collection::Copy> copy;
    std::string barcode; // as scanned
    std::optional<readers::Reader> reader;
    std::string card; // as scanned
    std::string recordKind;
    std::optional<Loan> openLoan; // of the copy
    std::string openLoanCard;     // whose it is
    int openLoans = 0;            // of the reader, at home
    int overdueLoans = 0;         // of the reader
    std::optional<LoanId> sameTitle;
    LoanTerms terms; // the rules that apply
    Day today;
};

struct LendVerdict {
    std::vector<Block> blocks;
    std::vector<Confirmation> confirmations;
    std::vector<Note> notes;
    Day dueOn;
    collection::Lending usePlace = collection::Lending::Home;
};

LendVerdict judgeLending(const LendFacts& facts, const Calendar& calendar);

} // namespace kitapdar::circulation
