// Everything that is kept about a reader, for the reader.
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/charges/ChargesOfReader.h"
#include "core/circulation/Loan.h"
#include "core/journal/Entry.h"
#include "core/readers/Consent.h"
#include "core/readers/Details.h"
#include "core/readers/Reader.h"
#include "core/readers/Registration.h"
#include "core/visits/Visit.h"

#include <vector>

namespace kitapdar::circulation {

struct Extract {
    readers::Reader reader;                      // restricted values in clear
    std::vector<readers::FormerCard> cards;      // the newest first
    std::vector<readers::RelationRow> relations; // guarantors first
    std::vector<readers::Message> messages;      // also those that are done; the oldest first
    std::vector<readers::Consent> consents;
    std::vector<LoanRow> loans;                  // the newest first
    std::vector<holds::HoldRow> holds;           // the newest first
    std::vector<charges::ChargeHistory> charges; // with what became of them
    std::vector<readers::RegistrationRow> registrations;
    std::vector<visits::Visit> visits;
    std::vector<journal::Entry> entries; // what was done with the reader's data, also what was revealed; newest first
    std::vector<audit::LookRow> looks;   // who looked at them, on which day and by what; the newest first
    Day on;
};

/// As of looking at restricted data; NothingThere and RevealReasonMissing do not come.
using ExtractRefusal = readers::RevealRefusal;

} // namespace kitapdar::circulation
