// The SQL of signing in: hashes, wrong tries, sign-ins, what happened to them. These tables stand beside the journal: a
// secret is never in it, and no undo meets a sign-in.
#pragma once

#include "core/staff/Account.h"
#include "core/staff/SecretSeal.h"
#include "core/staff/SignIn.h"
#include "core/staff/Throttle.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::staff {

/// What an account has to prove who it is.
struct Secrets {
    std::string password; // hash; "": none
    std::string pin;      // hash; "": none
    bool mustChange = false;
    Instant changedAt;
    bool isSealed = true; // false: one of them is still stored as it was before the library had a key
};

/// Kinds of staff_event. Stable codes as stored: "signed_in", "switched", …
enum class EventKind {
    SignedIn,
    Switched,
    SignedOut,
    SessionsEnded, // of an account, by an administrator or by a new password
    WrongPassword,
    WrongPin,
    UnknownCode,
    NotActive,
    PasswordChanged,
    PasswordGiven,
    PinChanged,
    Signed,
    SignatureRefused,
    Denied,     // by the gate: core/audit/AccessLog.h
    AuditSeen,  // somebody looked at what was done
    BackupMade, // somebody had a backup made: "plain" or "encrypted"
};
std::string_view code(EventKind kind);
std::optional<EventKind> eventKindFromCode(std::string_view code);

struct Event {
    EventKind kind = EventKind::SignedIn;
    std::string desk;
    std::optional<AccountId> account;
    std::string detail = {}; // codes of accounts and digests; never what was typed
};

class SignInRepository {
public:
    /// `key`: by which hashes are sealed (SecretSeal.h), outlives this; nullptr at a desk without any.
    explicit SignInRepository(const keys::OpenKey* key = nullptr) : m_seal(key) {}

    /// As SecretSeal::check(); before secrets() and write() of secrets, which are faults where it refuses.
    Result<void, Refusal<keys::KeyLocked>> checkKey(storage::Snapshot& snapshot) const;

    /// By personnel code or badge; a service account is none that signs in.
    Result<std::optional<Account>> account(storage::Snapshot& snapshot, const std::string& code) const;
    Result<std::optional<Account>> account(storage::Snapshot& snapshot, AccountId id) const;

    /// Hashes leave and enter the table through SecretSeal.
    Result<std::optional<Secrets>> secrets(storage::Snapshot& snapshot, AccountId account) const;
    Result<void> write(storage::Transaction& transaction, AccountId account, const Secrets& secrets) const;

    Result<AccountTries> tries(storage::Snapshot& snapshot, AccountId account) const;
    Result<void> write(storage::Transaction& transaction, AccountId account, const AccountTries& tries) const;
    Result<DeskTries> tries(storage::Snapshot& snapshot, const std::string& desk) const;
    Result<void> write(storage::Transaction& transaction, const std::string& desk, const DeskTries& tries) const;

    /// A sign-in that begins now, on `today`. Its number is drawn by chance, so that nobody guesses one.
    Result<std::int64_t> begin(storage::Transaction& transaction, AccountId account, const std::string& desk, Day today,
                               Instant now) const;
    /// The sign-in of an account at a desk that is good at this moment: begun today, with the password, not too long
    /// ago, and not in the future of a clock that was set back.
    Result<std::optional<OpenSession>> good(storage::Snapshot& snapshot, AccountId account, const std::string& desk,
                                            Day today, Instant now) const;
    Result<std::optional<OpenSession>> good(storage::Snapshot& snapshot, std::int64_t signIn, Day today,
                                            Instant now) const;
    /// Of all accounts, the newest first.
    Result<std::vector<OpenSession>> open(storage::Snapshot& snapshot) const;
    Result<void> markSeen(storage::Transaction& transaction, std::int64_t signIn, Instant now) const;
    Result<void> end(storage::Transaction& transaction, std::int64_t signIn, Instant now) const;
    /// Of an account, at one desk or at all (""). How many.
    Result<int> endAll(storage::Transaction& transaction, AccountId account, const std::string& desk,
                       Instant now) const;
    /// What was left open at a desk and is good no longer: the program was killed, the day is over.
    Result<void> endStale(storage::Transaction& transaction, const std::string& desk, Day today, Instant now) const;

    Result<void> add(storage::Transaction& transaction, const Event& event, Day today, Instant now) const;

private:
    SecretSeal m_seal;
};

} // namespace kitapdar::staff
