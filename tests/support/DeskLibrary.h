// A library in memory with the rooms of the desk: readers, copies and loans made in one line each.
#pragma once

#include "core/circulation/LoanService.h"
#include "core/collection/CopyService.h"
#include "core/readers/ReaderService.h"
#include "core/rules/CalendarService.h"
#include "tests/support/MemoryLibrary.h"

#include <string>

namespace kitapdar::test {

class DeskLibrary : public MemoryLibrary {
public:
    explicit DeskLibrary(storage::Engine engine = testEngine());

    catalogue::RecordId addRecord(const std::string& title, const std::string& kind = "book");
    /// A copy of a record of its own, lent home, unless told otherwise.
    collection::Copy addCopy(const std::string& barcode);
    collection::Copy addCopy(catalogue::RecordId record, const std::string& barcode,
                             collection::Lending lending = collection::Lending::Home);
    /// Writes the copy as it is now in hand.
    collection::Copy change(collection::Copy copy);
    /// By an act of the day.
    collection::Copy writeOff(const collection::Copy& copy);
    /// Invented people.
    readers::Reader addReader(const std::string& card);
    readers::Reader change(readers::Reader reader);
    /// The reader has come today; what is lent then is one operation and no visit before it.
    void visit(const std::string& card);
    void setRule(const std::string& name, const std::string& value, const std::string& category = "*",
                 const std::string& kind = "*");
    void addLine(rules::CalendarLine line);

    Result<circulation::Lent, circulation::LendRefusal> lend(const std::string& card, const std::string& barcode,
                                                             bool confirmed = false);
    Result<circulation::Returned, circulation::ReturnRefusal> returnCopy(const std::string& barcode);
    Result<circulation::Renewed, circulation::RenewRefusal> renew(const std::string& barcode);

    collection::CopyService copies{journal()};
    readers::ReaderService readers{journal()};
    circulation::LoanService loans{journal()};
    rules::CalendarService calendar{journal()};
};

} // namespace kitapdar::test
