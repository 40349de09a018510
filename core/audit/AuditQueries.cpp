#include "core/audit/AuditQueries.h"

#include "core/audit/AuditList.h"
#include "core/audit/PastAccess.h"
#include "core/journal/Journal.h"
#include "core/staff/Kinds.h"
#include "core/staff/SignInRepository.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace kitapdar::audit {

namespace {

constexpr int mostLooks = 1000;
constexpr std::string_view revealKind = "reader.reveal"; // of the room above: core/readers/Kinds.h

Instant startOf(Day day) {
    const QDate date(day.year(), static_cast<int>(day.month()), static_cast<int>(day.dayOfMonth()));
    return Instant{date.startOfDay().toMSecsSinceEpoch()};
}

/// In codes, for the event that tells of the look.
std::string questionOf(const AuditFilter& filter) {
    std::string text = "list";
    if (!filter.account.empty()) text += " account " + filter.account;
    if (filter.reader) text += " reader " + std::to_string(*filter.reader);
    if (!filter.kind.empty()) text += " kind " + filter.kind;
    if (!filter.desk.empty()) text += " desk " + filter.desk;
    if (filter.deniedOnly) text += " denied";
    return text;
}

constexpr std::string_view lookColumns =
    "select l.reader_id, l.on_day, l.account, a.name_kk, a.name_ru, l.desk, l.way, l.times from reader_access l "
    "left join staff_account a on a.code = l.account ";

LookRow lookOf(const storage::Row& row) {
    LookRow look;
    look.reader = row.integer(0);
    look.day = Day::fromIso(row.text(1)).value_or(Day());
    look.account = row.string(2);
    if (!row.isNull(3)) look.name = row.text(3).empty() ? row.string(4) : row.string(3);
    look.desk = row.string(5);
    look.way = wayFromCode(row.text(6)).value_or(Way::Card);
    look.times = row.integer(7);
    return look;
}

/// Entries about readers in a scope, and which readers.
Result<void> readEntries(storage::Snapshot& snapshot, const IncidentScope& scope, const Span& span,
                         std::map<std::int64_t, AffectedReader>& readers) {
    return snapshot.each(
        "select s.subject_id, o.kind from operation o join operation_subject s on s.operation_seq = o.seq "
        "where o.at >= $1 and o.at < $2 and s.subject_table = 'reader' and ($3 = '' or o.operator_code = $3) "
        "and ($4 = '' or o.desk = $4)",
        {span.from, span.before, scope.account, scope.desk}, [&](const storage::Row& row) {
            AffectedReader& reader = readers[row.integer(0)];
            reader.reader = row.integer(0);
            ++reader.entries;
            if (row.text(1) == revealKind) ++reader.reveals;
            return true;
        });
}

Result<void> readLooks(storage::Snapshot& snapshot, const IncidentScope& scope,
                       std::map<std::int64_t, AffectedReader>& readers,
                       std::map<std::string, InvolvedAccount>& accounts) {
    CHECK(
        snapshot.each("select l.reader_id, sum(l.times) from reader_access l where l.on_day between $1 and $2 "
                      "and ($3 = '' or l.account = $3) and ($4 = '' or l.desk = $4) group by l.reader_id",
                      {scope.from, scope.to, scope.account, scope.desk}, [&](const storage::Row& row) {
                          AffectedReader& reader = readers[row.integer(0)];
                          reader.reader = row.integer(0);
                          reader.looks += row.integer(1);
                          return true;
                      }));
    return snapshot.each(
        "select l.account, count(distinct l.reader_id), max(a.name_kk), max(a.name_ru) from reader_access l "
        "left join staff_account a on a.code = l.account where l.on_day between $1 and $2 "
        "and ($3 = '' or l.account = $3) and ($4 = '' or l.desk = $4) group by l.account",
        {scope.from, scope.to, scope.account, scope.desk}, [&](const storage::Row& row) {
            InvolvedAccount& account = accounts[row.string(0)];
            account.account = row.string(0);
            account.readers = row.integer(1);
            if (!row.isNull(2)) account.name = row.text(2).empty() ? row.string(3) : row.string(2);
            return true;
        });
}

/// What was done to stop it, as far as the program knows.
Result<std::vector<AuditLine>> measuresSince(storage::Snapshot& snapshot, const journal::Journal& journal,
                                             Instant from) {
    std::vector<LineKey> keys;
    const std::array<std::string_view, 6> kinds = {staff::kinds::suspendAccount.code,
                                                   staff::kinds::endAccount.code,
                                                   staff::kinds::revokeRole.code,
                                                   staff::kinds::editRole.code,
                                                   "key.rotate",
                                                   staff::code(staff::EventKind::SessionsEnded)};
    for (const std::string_view kind : kinds) {
        AuditFilter filter;
        filter.kind = kind;
        filter.when = Span{from, Instant{std::numeric_limits<std::int64_t>::max()}};
        TRY(auto some, keysAfter(snapshot, filter, std::nullopt, mostLooks));
        std::ranges::move(some, std::back_inserter(keys));
    }
    std::ranges::sort(keys, {}, [](const LineKey& key) { return std::pair(key.at, key.number); });
    return linesOf(snapshot, journal, keys);
}

} // namespace

Span spanOf(Day first, Day last) { return {startOf(first), startOf(last.plusDays(1))}; }

Result<PageAnchors> AuditQueries::anchors(storage::Snapshot& snapshot,
                                          const staff::Permitted<Permission::AuditView>& by,
                                          const AuditFilter& filter) const {
    TRY(const auto keys, keysAfter(snapshot, filter, std::nullopt, mostAuditLines));
    if (m_log) m_log->auditSeen(by, questionOf(filter));
    PageAnchors anchors;
    anchors.count = static_cast<std::int64_t>(keys.size());
    for (std::size_t row = anchorDistance; row < keys.size(); row += anchorDistance)
        anchors.keys.push_back(pageKeyOf(keys[row - 1]));
    return anchors;
}

Result<std::vector<AuditLine>> AuditQueries::page(storage::Snapshot& snapshot,
                                                  const staff::Permitted<Permission::AuditView>& by,
                                                  const AuditFilter& filter, const PageRequest& request) const {
    TRY(auto keys, keysAfter(snapshot, filter, lineKeyOf(request.after), request.skip + request.limit));
    if (m_log) m_log->auditSeen(by, questionOf(filter));
    keys.erase(keys.begin(), keys.begin() + std::min<std::ptrdiff_t>(request.skip, std::ssize(keys)));
    TRY(auto lines, linesOf(snapshot, m_journal, keys));
    return lines;
}

Result<AccessOnDay, Refusal<>> AuditQueries::accessOn(storage::Snapshot& snapshot,
                                                      const staff::Permitted<Permission::AuditView>& by,
                                                      Day day) const {
    TRY(auto access, accessOnDay(snapshot, day));
    if (m_log) m_log->auditSeen(by, "access " + day.iso());
    return access;
}

Result<std::vector<LookRow>> extractOf(storage::Snapshot& snapshot, std::int64_t reader) {
    return snapshot.all(std::string(lookColumns) +
                            "where l.reader_id = $1 order by l.on_day desc, l.account, l.desk, "
                            "l.way",
                        {reader}, lookOf);
}

Result<ReaderLooks, Refusal<>> AuditQueries::looksAt(storage::Snapshot& snapshot,
                                                     const staff::Permitted<Permission::AuditView>& by,
                                                     std::int64_t reader) const {
    ReaderLooks found;
    TRY(found.looks,
        snapshot.all(std::string(lookColumns) +
                         "where l.reader_id = $1 order by l.on_day desc, l.account, l.desk, l.way limit $2",
                     {reader, mostLooks}, lookOf));
    AuditFilter reveals;
    reveals.reader = reader;
    reveals.kind = revealKind;
    TRY(const auto keys, keysAfter(snapshot, reveals, std::nullopt, mostLooks));
    TRY(auto lines, linesOf(snapshot, m_journal, keys));
    for (AuditLine& line : lines) {
        if (auto* const entry = std::get_if<journal::Entry>(&line.what)) found.reveals.push_back(std::move(*entry));
    }
    if (m_log) m_log->auditSeen(by, "reader " + std::to_string(reader));
    return found;
}

Result<std::vector<LookRow>, Refusal<>> AuditQueries::looksOf(storage::Snapshot& snapshot,
                                                              const staff::Permitted<Permission::AuditView>& by,
                                                              const std::string& account) const {
    TRY(auto looks, snapshot.all(std::string(lookColumns) +
                                     "where l.account = $1 order by l.on_day desc, l.reader_id, l.desk, l.way limit $2",
                                 {account, mostLooks}, lookOf));
    if (m_log) m_log->auditSeen(by, "account " + account);
    return looks;
}

Result<Incident, Refusal<>> AuditQueries::incident(storage::Snapshot& snapshot,
                                                   const staff::Permitted<Permission::AuditView>& by,
                                                   const IncidentScope& scope) const {
    const Span span = spanOf(scope.from, scope.to);
    AuditFilter filter;
    filter.account = scope.account;
    filter.desk = scope.desk;
    filter.when = span;
    Incident incident;
    TRY(auto keys, keysAfter(snapshot, filter, std::nullopt, mostAuditLines + 1));
    incident.cut = keys.size() > mostAuditLines;
    if (incident.cut) keys.resize(mostAuditLines);
    std::ranges::reverse(keys);
    TRY(incident.timeline, linesOf(snapshot, m_journal, keys));

    std::map<std::string, InvolvedAccount> accounts;
    for (const AuditLine& line : incident.timeline) {
        InvolvedAccount& account = accounts[line.account];
        account.account = line.account;
        if (!line.account.empty()) account.name = line.name;
        const auto* const entry = std::get_if<journal::Entry>(&line.what);
        ++(entry ? account.entries : account.events);
        if (entry && entry->forgotten) ++incident.forgotten;
    }
    std::map<std::int64_t, AffectedReader> readers;
    CHECK(readLooks(snapshot, scope, readers, accounts));
    CHECK(readEntries(snapshot, scope, span, readers));
    for (auto& [code, account] : accounts) incident.accounts.push_back(std::move(account));
    for (auto& [id, reader] : readers) incident.readers.push_back(reader);
    TRY(incident.measures, measuresSince(snapshot, m_journal, span.from));
    if (m_log) m_log->auditSeen(by, "incident " + scope.from.iso() + ' ' + scope.to.iso());
    return incident;
}

} // namespace kitapdar::audit
