// Loans: which copy is with which reader, since when and until when.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/collection/Copy.h"
#include "core/holds/Hold.h"
#include "core/readers/Reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::circulation {

using LoanId = Id<struct LoanTag>;

struct Loan {
    LoanId id{0};
    collection::CopyId copyId{0};
    std::optional<readers::ReaderId> readerId; // nullopt: forgotten; an open loan has one
    collection::Lending usePlace = collection::Lending::Home;
    Instant lentAt;
    Day lentOn;
    Day dueOn;
    int renewals = 0;
    std::optional<Instant> returnedAt;
    std::string place;            // code of the place of the desk that lent it; "": it belonged to none
    bool dueByHand = false;       // the due day was typed
    std::optional<Day> claimedOn; // the reader says that it was returned, or never lent
    std::string claim;            // what was said
    std::int64_t version = 0;
};

/// A loan as a list shows it.
struct LoanRow {
    Loan loan;
    catalogue::RecordId recordId{0};
    std::string title;
    std::string authors;
    std::string barcode;
    std::string readerCard; // "": the reader is forgotten
};

/// Somebody who waits for a copy.
struct WaitingReader {
    holds::HoldId hold{0};
    readers::ReaderId reader{0};
    std::string card;
    bool isReady = false;          // on the hold shelf, or pulled for it; else on the way or in the queue
    std::optional<Day> readyUntil; // the last day on the hold shelf
};

/// A copy as judging needs it: with its title and the loan it is on.
struct CopyFacts {
    collection::Copy copy;
    std::string title;
    std::string authors;
    std::string recordKind;
    std::optional<Loan> loan;              // the open one
    std::optional<readers::Reader> holder; // whose loan it is
    // Read when a lending is judged (LendFacts.h):
    std::optional<WaitingReader> capturedFor; // it is put aside, or on its way, for this one
    std::optional<WaitingReader> nextInQueue; // the first of the queue whom it can serve
    std::optional<int> ageMark;               // "16+" of the record; read when a rule asks for it

    /// Barcode, or inventory number when there is none.
    std::string code() const { return copy.barcode ? *copy.barcode : copy.inventoryNumber.value_or(""); }
    /// The row of `loan` with this copy's title.
    LoanRow row(const Loan& loan, const std::string& card) const {
        return {loan, copy.recordId, title, authors, code(), card};
    }
    /// A copy that was thought to be missing or lost and lies on the desk.
    bool isFoundAgain() const { return collection::isAstray(collection::stateOf(copy)); }
};

/// A reader as judging needs him: with what counts against him.
struct ReaderFacts {
    readers::Reader reader;
    int openLoans = 0;       // at home
    int openLoansOfKind = 0; // of them, of the record's kind
    int roomLoans = 0;       // of the reading room
    int overdueLoans = 0;
    std::optional<LoanId> sameTitle; // an open loan of another copy of the record
    std::int64_t owed = 0;           // tiyn; read when a rule asks for it
    std::optional<Day>
        firstRegisteredOn; // read when a day before the newest registration was typed; nullopt: not known
};

} // namespace kitapdar::circulation
