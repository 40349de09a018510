// What was done and seen, as those read it who answer for it.
#pragma once

#include "core/audit/AccessLog.h"
#include "core/base/Permission.h"
#include "core/base/Time.h"
#include "core/journal/Entry.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kitapdar::audit {

/// From an instant on, before another one.
struct Span {
    Instant from;
    Instant before;
};
/// The whole days from one to another, by the time of this computer.
Span spanOf(Day first, Day last);

/// What of it is asked for; everything when nothing is set.
struct AuditFilter {
    std::string account = {}; // personnel code
    std::optional<std::int64_t> reader = {};
    std::string kind = {}; // of an operation, "loan.lend", or of an event, "wrong_pin"
    std::string desk = {}; // as the journal names it
    std::optional<Span> when = {};
    bool deniedOnly = false; // what the gate did not admit
    friend bool operator==(const AuditFilter& one, const AuditFilter& other) {
        return one.account == other.account && one.reader == other.reader && one.kind == other.kind &&
               one.desk == other.desk && one.deniedOnly == other.deniedOnly &&
               one.when.has_value() == other.when.has_value() &&
               (!one.when || (one.when->from == other.when->from && one.when->before == other.when->before));
    }
};

/// What happened beside the journal: signing in, wrong tries, denials, looks at the audit.
struct AuditEvent {
    std::int64_t id = 0;
    std::string kind;   // code of a staff::EventKind
    std::string detail; // codes
};

struct AuditLine {
    Instant at;
    std::string account; // personnel code; "": nobody had signed in
    std::string name; // of the operator as the journal has it; of an event that of the account, in Kazakh if it has one
    std::string desk;
    std::variant<journal::Entry, AuditEvent> what;
};

/// A list holds the newest of what was asked for, so many at most: whoever looks for older lines narrows the days.
inline constexpr int mostAuditLines = 20'000;

/// What opens the restricted data of readers.
inline constexpr std::array restrictedPermissions = {Permission::ReaderReveal, Permission::PersonsExport,
                                                     Permission::ReaderExtract};

/// That an account had, by a role, one of restrictedPermissions at some moment of the day.
struct Access {
    std::string account; // personnel code
    std::string nameKk;
    std::string nameRu;
    std::string role;  // code
    std::string place; // code; "": everywhere
    Permission permission{};
    friend auto operator<=>(const Access&, const Access&) = default;
};
struct AccessOnDay {
    bool everyone = false;    // signing in was off at some moment of the day
    std::vector<Access> rows; // by account, role, place, permission
};

/// Who looked at one reader, how often on a day.
struct LookRow {
    std::int64_t reader = 0;
    Day day;
    std::string account; // "": nobody had signed in
    std::string name;    // of the account; "" where nobody had signed in
    std::string desk;
    Way way = Way::Card;
    std::int64_t times = 0;
};
struct ReaderLooks {
    std::vector<LookRow> looks;          // the newest day first
    std::vector<journal::Entry> reveals; // restricted values that were shown, the newest first
};

/// What is asked of an incident.
struct IncidentScope {
    Day from;
    Day to;
    std::string account = {}; // "": all
    std::string desk = {};    // "": all
};
/// A reader whose data somebody of the scope saw.
struct AffectedReader {
    std::int64_t reader = 0;
    std::int64_t looks = 0;   // of reader_access
    std::int64_t entries = 0; // of the journal about the reader
    std::int64_t reveals = 0; // of these: restricted values
};
struct InvolvedAccount {
    std::string account; // "": nobody had signed in
    std::string name;
    std::int64_t entries = 0;
    std::int64_t events = 0;
    std::int64_t readers = 0; // that it looked at
};
struct Incident {
    std::vector<AuditLine> timeline; // the oldest first
    bool cut = false;                // there was more than mostAuditLines: the oldest are left out
    std::vector<InvolvedAccount> accounts;
    std::vector<AffectedReader> readers; // by number
    std::int64_t forgotten = 0;          // entries of the scope whose persons are no longer kept
    std::vector<AuditLine> measures;     // from the first day on until today: accounts suspended, roles taken back,
                                         // sign-ins ended; the oldest first
};

} // namespace kitapdar::audit
