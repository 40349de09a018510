#include "core/staff/SignInRepository.h"

#include "core/keys/KeyRepository.h"
#include "core/staff/Gate.h"
#include "core/staff/SecretSeal.h"
#include "core/staff/StaffColumns.h"
#include "core/staff/StaffRules.h"

#include <sodium.h>

namespace kitapdar::staff {

namespace {

constexpr std::string_view sessionColumns =
    "select s.id, a.code, a.name_kk, a.name_ru, s.desk, s.full_at, s.seen_at from staff_session s "
    "join staff_account a on a.id = s.account_id ";

OpenSession sessionOf(const storage::Row& row) {
    OpenSession session;
    session.id = row.integer(0);
    session.account = row.string(1);
    session.name = row.text(2).empty() ? row.string(3) : row.string(2);
    session.desk = row.string(4);
    session.fullAt = row.instant(5);
    session.seenAt = row.instant(6);
    return session;
}

/// $2 is today, $3 the time before which it must have begun, $4 the latest time that it may have been seen at.
constexpr std::string_view isGood =
    "s.ended_at is null and s.on_day = $2 and s.full_at > $3 and s.seen_at <= $4 and s.full_at <= $4 ";

std::int64_t oldest(Instant now) { return now.milliseconds - signInLasts; }
std::int64_t latest(Instant now) { return now.milliseconds + clockTolerance; }

} // namespace

std::string_view code(EventKind kind) {
    switch (kind) {
    case EventKind::SignedIn:
        return "signed_in";
    case EventKind::Switched:
        return "switched";
    case EventKind::SignedOut:
        return "signed_out";
    case EventKind::SessionsEnded:
        return "sessions_ended";
    case EventKind::WrongPassword:
        return "wrong_password";
    case EventKind::WrongPin:
        return "wrong_pin";
    case EventKind::UnknownCode:
        return "unknown_code";
    case EventKind::NotActive:
        return "not_active";
    case EventKind::PasswordChanged:
        return "password_changed";
    case EventKind::PasswordGiven:
        return "password_given";
    case EventKind::PinChanged:
        return "pin_changed";
    case EventKind::Signed:
        return "signed";
    case EventKind::SignatureRefused:
        return "signature_refused";
    case EventKind::Denied:
        return "denied";
    case EventKind::AuditSeen:
        return "audit_seen";
    case EventKind::BackupMade:
        return "backup_made";
    }
    return {};
}

std::optional<EventKind> eventKindFromCode(std::string_view text) {
    for (int each = 0; each <= static_cast<int>(EventKind::BackupMade); ++each) {
        const auto kind = static_cast<EventKind>(each);
        if (code(kind) == text) return kind;
    }
    return std::nullopt;
}

Result<std::optional<Account>> SignInRepository::account(storage::Snapshot& snapshot, const std::string& code) const {
    static const std::string sql = "select " + accountColumns.list() +
                                   " from staff_account where (code = $1 or badge = $1) and kind = 'person' "
                                   "order by case when code = $1 then 0 else 1 end limit 1";
    return snapshot.first(sql, {tidyAccountCode(code)}, accountColumns);
}

Result<std::optional<Account>> SignInRepository::account(storage::Snapshot& snapshot, AccountId id) const {
    static const std::string sql = "select " + accountColumns.list() + " from staff_account where id = $1";
    return snapshot.first(sql, {id}, accountColumns);
}

Result<void, Refusal<keys::KeyLocked>> SignInRepository::checkKey(storage::Snapshot& snapshot) const {
    return m_seal.check(snapshot);
}

Result<std::optional<Secrets>> SignInRepository::secrets(storage::Snapshot& snapshot, AccountId account) const {
    TRY(auto stored,
        snapshot.first(
            "select password, pin, must_change, changed_at from staff_secret where account_id = $1", {account},
            [](const storage::Row& row) {
                return Secrets{std::string(row.bytes(0)), std::string(row.bytes(1)), row.truth(2), row.instant(3)};
            }));
    if (!stored) return stored;
    const auto isClear = [](const std::string& hash) { return !hash.empty() && !SecretSeal::isSealed(hash); };
    if (isClear(stored->password) || isClear(stored->pin)) {
        TRY(const auto key, keys::KeyRepository().key(snapshot));
        stored->isSealed = !key;
    }
    TRY(stored->password, m_seal.opened(snapshot, stored->password, SecretSeal::password, account));
    TRY(stored->pin, m_seal.opened(snapshot, stored->pin, SecretSeal::pin, account));
    return stored;
}

Result<void> SignInRepository::write(storage::Transaction& transaction, AccountId account,
                                     const Secrets& secrets) const {
    TRY(const auto password, m_seal.sealed(transaction, secrets.password, SecretSeal::password, account));
    TRY(const auto pin, m_seal.sealed(transaction, secrets.pin, SecretSeal::pin, account));
    CHECK(
        transaction.execute("insert into staff_secret (account_id, password, pin, must_change, changed_at) "
                            "values ($1, $2, $3, $4, $5) on conflict (account_id) do update set "
                            "password = $2, pin = $3, must_change = $4, changed_at = $5",
                            {account, password, pin, secrets.mustChange, secrets.changedAt}));
    return {};
}

Result<AccountTries> SignInRepository::tries(storage::Snapshot& snapshot, AccountId account) const {
    TRY(auto found, snapshot.first("select wrong_pins, wrong_passwords, since_good, first_wrong_at, wait_from, "
                                   "wait_until from staff_attempt where account_id = $1",
                                   {account}, [](const storage::Row& row) {
                                       return AccountTries{static_cast<int>(row.integer(0)),
                                                           static_cast<int>(row.integer(1)),
                                                           static_cast<int>(row.integer(2)),
                                                           row.instant(3),
                                                           {row.instant(4), row.instant(5)}};
                                   }));
    return found.value_or(AccountTries());
}

Result<void> SignInRepository::write(storage::Transaction& transaction, AccountId account,
                                     const AccountTries& tries) const {
    CHECK(transaction.execute(
        "insert into staff_attempt (account_id, wrong_pins, wrong_passwords, since_good, first_wrong_at, wait_from, "
        "wait_until) values ($1, $2, $3, $4, $5, $6, $7) on conflict (account_id) do update set wrong_pins = $2, "
        "wrong_passwords = $3, since_good = $4, first_wrong_at = $5, wait_from = $6, wait_until = $7",
        {account, tries.wrongPins, tries.wrongPasswords, tries.sinceGood, tries.firstWrongAt, tries.wait.from,
         tries.wait.until}));
    return {};
}

Result<DeskTries> SignInRepository::tries(storage::Snapshot& snapshot, const std::string& desk) const {
    TRY(auto found,
        snapshot.first(
            "select wrong, counted_from, wait_from, wait_until from staff_desk_attempt where desk = $1", {desk},
            [](const storage::Row& row) {
                return DeskTries{static_cast<int>(row.integer(0)), row.instant(1), {row.instant(2), row.instant(3)}};
            }));
    return found.value_or(DeskTries());
}

Result<void> SignInRepository::write(storage::Transaction& transaction, const std::string& desk,
                                     const DeskTries& tries) const {
    CHECK(transaction.execute(
        "insert into staff_desk_attempt (desk, wrong, counted_from, wait_from, wait_until) values ($1, $2, $3, $4, $5) "
        "on conflict (desk) do update set wrong = $2, counted_from = $3, wait_from = $4, wait_until = $5",
        {desk, tries.wrong, tries.countedFrom, tries.wait.from, tries.wait.until}));
    return {};
}

Result<std::int64_t> SignInRepository::begin(storage::Transaction& transaction, AccountId account,
                                             const std::string& desk, Day today, Instant now) const {
    std::uint64_t drawn = 0;
    randombytes_buf(&drawn, sizeof drawn);
    const auto signIn = static_cast<std::int64_t>(drawn >> 2U) + 1; // 62 bits, never 0
    CHECK(
        transaction.execute("insert into staff_session (id, account_id, desk, on_day, full_at, seen_at) "
                            "values ($1, $2, $3, $4, $5, $5)",
                            {signIn, account, desk, today, now}));
    return signIn;
}

Result<std::optional<OpenSession>> SignInRepository::good(storage::Snapshot& snapshot, AccountId account,
                                                          const std::string& desk, Day today, Instant now) const {
    static const std::string sql = std::string(sessionColumns) + "where s.account_id = $1 and s.desk = $5 and " +
                                   std::string(isGood) + "order by s.full_at desc, s.id limit 1";
    return snapshot.first(sql, {account, today, oldest(now), latest(now), desk}, sessionOf);
}

Result<std::optional<OpenSession>> SignInRepository::good(storage::Snapshot& snapshot, std::int64_t signIn, Day today,
                                                          Instant now) const {
    static const std::string sql = std::string(sessionColumns) + "where s.id = $1 and " + std::string(isGood);
    return snapshot.first(sql, {signIn, today, oldest(now), latest(now)}, sessionOf);
}

Result<std::vector<OpenSession>> SignInRepository::open(storage::Snapshot& snapshot) const {
    static const std::string sql =
        std::string(sessionColumns) + "where s.ended_at is null order by s.full_at desc, s.id";
    return snapshot.all(sql, {}, sessionOf);
}

Result<void> SignInRepository::markSeen(storage::Transaction& transaction, std::int64_t signIn, Instant now) const {
    // Never backwards: a sign-in that was seen later was not seen earlier.
    CHECK(transaction.execute("update staff_session set seen_at = $2 where id = $1 and seen_at < $2", {signIn, now}));
    return {};
}

Result<void> SignInRepository::end(storage::Transaction& transaction, std::int64_t signIn, Instant now) const {
    CHECK(transaction.execute("update staff_session set ended_at = $2 where id = $1 and ended_at is null",
                              {signIn, now}));
    return {};
}

Result<int> SignInRepository::endAll(storage::Transaction& transaction, AccountId account, const std::string& desk,
                                     Instant now) const {
    TRY(const auto ended,
        transaction.execute("update staff_session set ended_at = $3 where account_id = $1 and ended_at is null "
                            "and ($2 = '' or desk = $2)",
                            {account, desk, now}));
    return static_cast<int>(ended);
}

Result<void> SignInRepository::endStale(storage::Transaction& transaction, const std::string& desk, Day today,
                                        Instant now) const {
    CHECK(
        transaction.execute("update staff_session set ended_at = seen_at where desk = $1 and ended_at is null "
                            "and (on_day <> $2 or full_at <= $3 or seen_at > $4)",
                            {desk, today, oldest(now), latest(now)}));
    return {};
}

Result<void> SignInRepository::add(storage::Transaction& transaction, const Event& event, Day today,
                                   Instant now) const {
    // Writers come one after another, so no number is given twice.
    TRY(const auto last, transaction.number("select max(id) from staff_event"));
    CHECK(transaction.execute(
        "insert into staff_event (id, at, on_day, desk, account_id, kind, detail) values ($1, $2, $3, $4, $5, $6, $7)",
        {last + 1, now, today, event.desk, event.account, code(event.kind), event.detail}));
    return {};
}

} // namespace kitapdar::staff
