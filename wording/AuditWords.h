// What was done and seen, in words: lines of the audit, looks at readers, the papers of an incident.
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/documents/Document.h"
#include "wording/Languages.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar {

/// "Айгүл Сәтбаева (AS-17)"; "nobody signed in" where there is neither.
QString whoWords(const std::string& name, const std::string& account);
/// The kind of an operation or of an event: "Lending", "Not permitted".
QString kindWords(const audit::AuditLine& line);
/// What it was about: "«Абай жолы», card A0012", "seeing readers: no role gives it"; "" for nothing.
QString thingWords(const audit::AuditLine& line);
/// "card", "desk", "what was read".
QString words(audit::Way way);
/// "3 times"
QString timesWords(std::int64_t times);

/// What a letter about an incident says besides the facts of the program.
struct IncidentLetter {
    std::string library; // its name
    audit::IncidentScope scope;
    std::int64_t readers = 0; // affected
    Day today;
};
/// To the authorised body: within one working day after the incident became known.
documents::Document letterToAuthority(const IncidentLetter& letter, Language language);
/// To those whose data were seen.
documents::Document letterToReaders(const IncidentLetter& letter, Language language);
/// The timeline of an incident as a table: when, who, desk, kind, thing.
documents::Document timelinePaper(const std::vector<audit::AuditLine>& lines, Language language);

} // namespace kitapdar
