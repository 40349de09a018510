#include "core/staff/Authenticator.h"

#include "core/journal/Journal.h"
#include "core/staff/Gate.h"
#include "core/staff/SecretCheck.h"
#include "core/staff/SignatureRepository.h"
#include "core/staff/StaffDays.h"
#include "core/storage/Store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kitapdar::staff {

/// One after another, so that two comparisons never take twice the memory.
class Authenticator::Thread {
public:
    Thread() : m_thread([this] { run(); }) {}
    ~Thread() {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Thread(const Thread&) = delete;
    Thread& operator=(const Thread&) = delete;

    void add(std::function<void()> work) {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(work));
        }
        m_wake.notify_one();
    }

    /// The answer of `work()`.
    template <class Work>
    auto ask(Work work) {
        Promise<std::invoke_result_t<Work&>> promise;
        auto pending = promise.pending();
        add([work = std::move(work), promise]() mutable { promise.answer(work()); });
        return pending;
    }

private:
    void run() {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
            if (m_waiting.empty()) return;
            const auto work = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            work();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_waiting;
    bool m_isEnding = false;
    std::thread m_thread; // begins when the others are there
};

namespace {

std::shared_ptr<const Secret> secretOf(std::string text) { return std::make_shared<const Secret>(std::move(text)); }

Session sessionOf(const Account& account, const DeskName& desk, std::int64_t signIn) {
    return {nameIn(account, "kk"), desk.desk, desk.place, account.code, signIn};
}

/// What a transaction has answered and committed: the value, or the refusal that was kept.
template <class T>
Result<T, SignInRefusal> unpacked(Result<Kept<T>> kept) {
    if (!kept) return fail(SignInRefusal(kept.error()));
    if (auto* refusal = std::get_if<SignInRefusal>(&*kept)) return fail(std::move(*refusal));
    return std::get<T>(std::move(*kept));
}

PasswordContext contextOf(const Account& account, const std::vector<std::string>& libraryNames) {
    return {{account.nameKk, account.nameRu}, account.code, libraryNames};
}

bool isSamePerson(const Account& one, const Account& other) {
    return one.id == other.id || (one.nameKk == other.nameKk && one.nameRu == other.nameRu);
}

} // namespace

/// What the work on the thread keeps.
struct Authenticator::Parts {
    storage::Store& store;
    const journal::Journal& journal;
    std::vector<std::string> libraryNames;
    PasswordHash hash;
    SignInRepository repository;

    Instant now() const { return journal.clock().now(); }
    Day today() const { return journal.clock().today(); }

    Result<void> note(storage::Transaction& transaction, EventKind kind, const DeskName& desk,
                      std::optional<AccountId> account, std::string detail = {}) const {
        return repository.add(transaction, {kind, desk.desk, account, std::move(detail)}, today(), now());
    }

    /// Counts a try, compares it, and lets `use(Transaction&, Identity)` do in the last transaction what a good one
    /// opens; its answer is a Result<Kept<T>>.
    template <class Use>
    auto tried(const SecretCheck& check, const std::string& code, const Secret& secret, OneTime oneTime, Use use) const
        -> decltype(unpacked(use(std::declval<storage::Transaction&>(), std::declval<Identity>()))) {
        TRY(const auto counted, unpacked(store.writeNow([&](storage::Transaction& transaction) {
                return check.count(transaction, code);
            })));
        const auto match = hash.compare(counted.hash, secret.text());
        if (!match) {
            CHECK(store.writeNow(
                [&](storage::Transaction& transaction) { return check.takeBack(transaction, counted); }));
            return failed(match.error());
        }
        std::string rehashed;
        if (*match == Match::SameOldCost) rehashed = hash.of(secret.text()).value_or(std::string());
        return unpacked(store.writeNow([&](storage::Transaction& transaction) -> decltype(use(transaction,
                                                                                              Identity())) {
            TRY(auto concluded, check.conclude(transaction, counted, *match != Match::Different, rehashed, oneTime));
            if (auto* refusal = std::get_if<SignInRefusal>(&concluded)) return std::move(*refusal);
            return use(transaction, std::get<Identity>(std::move(concluded)));
        }));
    }

    /// Looks whether a try would be good and leaves all as it is but for the counts.
    Result<Identity, SignInRefusal> identified(const SecretCheck& check, const std::string& code, const Secret& secret,
                                               OneTime oneTime) const {
        return tried(check, code, secret, oneTime, [](storage::Transaction&, Identity identity) {
            return Result<Kept<Identity>>(std::move(identity));
        });
    }

    Result<SignedIn, SignInRefusal> signIn(const DeskName& desk, const std::string& code,
                                           const Secret& password) const {
        const SecretCheck check(journal, repository, desk, Means::Password);
        return tried(check, code, password, OneTime::Refused,
                     [&](storage::Transaction& transaction, Identity identity) -> Result<Kept<SignedIn>> {
                         const AccountId account = identity.account.id;
                         CHECK(closeDays(transaction, journal));
                         CHECK(repository.endStale(transaction, desk.desk, today(), now()));
                         CHECK(repository.endAll(transaction, account, desk.desk, now()));
                         TRY(const auto begun, repository.begin(transaction, account, desk.desk, today(), now()));
                         CHECK(note(transaction, EventKind::SignedIn, desk, account));
                         return SignedIn{sessionOf(identity.account, desk, begun), identity.account,
                                         identity.wrongBefore, Instant{now().milliseconds + signInLasts},
                                         !identity.secrets.pin.empty()};
                     });
    }

    Result<SignedIn, SignInRefusal> switchTo(const DeskName& desk, const std::string& code, const Secret& pin) const {
        const SecretCheck check(journal, repository, desk, Means::Pin);
        return tried(check, code, pin, OneTime::Refused,
                     [&](storage::Transaction& transaction, Identity identity) -> Result<Kept<SignedIn>> {
                         const AccountId account = identity.account.id;
                         TRY(const auto open, repository.good(transaction, account, desk.desk, today(), now()));
                         if (!open) return SignInRefusal(PasswordNeeded{});
                         CHECK(repository.markSeen(transaction, open->id, now()));
                         CHECK(note(transaction, EventKind::Switched, desk, account));
                         return SignedIn{sessionOf(identity.account, desk, open->id), identity.account,
                                         identity.wrongBefore, Instant{open->fullAt.milliseconds + signInLasts}, true};
                     });
    }

    /// Writes the secrets of somebody who has just been identified, unless another change came between.
    template <class Change>
    Result<void, SecretRefusal> changed(const DeskName& desk, const Identity& identity, EventKind kind,
                                        Change change) const {
        return store.writeNow([&](storage::Transaction& transaction) -> Result<void, SecretRefusal> {
            CHECK(repository.checkKey(transaction));
            TRY(auto secrets, repository.secrets(transaction, identity.account.id));
            if (!secrets || secrets->password != identity.secrets.password) return fail(WrongCredentials{});
            CHECK(change(transaction, *secrets));
            CHECK(repository.write(transaction, identity.account.id, *secrets));
            CHECK(note(transaction, kind, desk, identity.account.id));
            return {};
        });
    }

    Result<void, SecretRefusal> changePassword(const DeskName& desk, const std::string& code, const Secret& present,
                                               const Secret& fresh) const {
        const SecretCheck check(journal, repository, desk, Means::Password);
        TRY(const auto identity, identified(check, code, present, OneTime::Accepted));
        if (present.text() == fresh.text()) return fail(PasswordSame{});
        CHECK(checkPassword(fresh.text(), PasswordRules(), contextOf(identity.account, libraryNames)));
        TRY(const auto hashed, hash.of(fresh.text()));
        return changed(desk, identity, EventKind::PasswordChanged,
                       [&](storage::Transaction& transaction, Secrets& secrets) -> Result<void> {
                           secrets.password = hashed;
                           secrets.mustChange = false;
                           secrets.changedAt = now();
                           CHECK(repository.endAll(transaction, identity.account.id, "", now()));
                           return {};
                       });
    }

    Result<void, SecretRefusal> setPin(const DeskName& desk, const std::string& code, const Secret& password,
                                       const Secret& pin) const {
        const SecretCheck check(journal, repository, desk, Means::Password);
        TRY(const auto identity, identified(check, code, password, OneTime::Refused));
        CHECK(checkPin(pin.text(), identity.account.code));
        TRY(const auto hashed, hash.of(pin.text()));
        return changed(desk, identity, EventKind::PinChanged, [&](storage::Transaction&, Secrets& secrets) {
            secrets.pin = hashed;
            return Result<void>();
        });
    }

    /// Whoever may have a password at all, in a transaction.
    Result<Account, FirstPasswordRefusal> passwordHolder(storage::Snapshot& snapshot, const std::string& code) const {
        TRY(const auto account, repository.account(snapshot, code));
        if (!account) return fail(UnknownAccount{code});
        if (account->state == AccountState::Left) return fail(AccountWithoutPassword{account->code});
        return *account;
    }

    Result<void, FirstPasswordRefusal> writeFirst(storage::Transaction& transaction, const Session& by,
                                                  const std::string& code, const std::string& hashed,
                                                  bool mustChange) const {
        CHECK(repository.checkKey(transaction));
        TRY(const auto account, passwordHolder(transaction, code));
        CHECK(repository.write(transaction, account.id, Secrets{hashed, {}, mustChange, now()}));
        CHECK(repository.write(transaction, account.id, AccountTries()));
        CHECK(repository.endAll(transaction, account.id, "", now()));
        CHECK(note(transaction, EventKind::PasswordGiven, {by.desk, by.place}, account.id, by.operatorCode));
        return {};
    }

    Result<std::string, FirstPasswordRefusal> giveFirstPassword(const Session& by, const std::string& code) const {
        std::string password = oneTimePassword();
        TRY(const auto hashed, hash.of(password));
        CHECK(store.writeNow([&](storage::Transaction& transaction) -> Result<void, FirstPasswordRefusal> {
            CHECK(Gate(journal.clock()).check(transaction, by, Permission::StaffEdit));
            return writeFirst(transaction, by, code, hashed, true);
        }));
        return password;
    }

    Result<void, FirstPasswordRefusal> setPassword(const Session& by, const std::string& code,
                                                   const Secret& password) const {
        const auto allowed = [&](storage::Snapshot& snapshot) -> Result<Account, FirstPasswordRefusal> {
            TRY(const bool on, isSigningInOn(snapshot));
            if (on) return fail(NotPermitted{Permission::StaffEdit});
            return passwordHolder(snapshot, code);
        };
        TRY(const auto account, store.readNow(allowed));
        CHECK(checkPassword(password.text(), PasswordRules(), contextOf(account, libraryNames)));
        TRY(const auto hashed, hash.of(password.text()));
        return store.writeNow([&](storage::Transaction& transaction) -> Result<void, FirstPasswordRefusal> {
            CHECK(allowed(transaction));
            return writeFirst(transaction, by, code, hashed, false);
        });
    }

    /// Whether somebody may sign at this desk; looked at as if he had signed in there.
    Result<void, Refusal<>> maySign(storage::Transaction& transaction, const Account& signer,
                                    const DeskName& desk) const {
        TRY(const auto signIn, repository.begin(transaction, signer.id, desk.desk, today(), now()));
        const auto permitted =
            Gate(journal.clock()).check(transaction, sessionOf(signer, desk, signIn), Permission::ActSign);
        CHECK(repository.end(transaction, signIn, now()));
        return permitted;
    }

    Result<Signature, SignRefusal> sign(const DeskName& desk, const std::string& preparerCode, const Act& act,
                                        const std::string& code, const Secret& password) const {
        using Answer = std::variant<Signature, SignRefusal>;
        const SecretCheck check(journal, repository, desk, Means::Password);
        TRY(const auto identity, identified(check, code, password, OneTime::Refused));
        const Account& signer = identity.account;
        const auto below = [&](storage::Transaction& transaction) -> Result<Signature, SignRefusal> {
            TRY(const auto preparer, repository.account(transaction, preparerCode));
            if (!preparer) return fail(UnknownAccount{preparerCode});
            if (isSamePerson(signer, *preparer)) return fail(SignedBySamePerson{});
            CHECK(maySign(transaction, signer, desk));
            TRY(const auto before, SignatureRepository().below(transaction, act, preparer->code, now()));
            if (before && before->account == signer.id) return fail(AlreadySigned{});
            Signature signature{SignatureId(0),
                                digestOf(act),
                                act.meaning,
                                preparer->id,
                                signer.id,
                                nameIn(signer, "kk"),
                                signer.positionKk.empty() ? signer.positionRu : signer.positionKk,
                                now()};
            TRY(signature.id,
                SignatureRepository().insert(transaction, journal, sessionOf(signer, desk, 0), act, signature));
            return signature;
        };
        auto kept = store.writeNow([&](storage::Transaction& transaction) -> Result<Answer> {
            auto made = below(transaction);
            if (!made && faultIn(made.error())) return fail(*faultIn(made.error()));
            CHECK(note(transaction, made ? EventKind::Signed : EventKind::SignatureRefused, desk, signer.id,
                       briefDigest(digestOf(act))));
            if (!made) return Answer(std::move(made.error()));
            return Answer(std::move(*made));
        });
        if (!kept) return fail(SignRefusal(kept.error()));
        if (auto* refusal = std::get_if<SignRefusal>(&*kept)) return fail(std::move(*refusal));
        return std::get<Signature>(std::move(*kept));
    }
};

Authenticator::Authenticator(storage::Store& store, const journal::Journal& journal, const keys::OpenKey& key,
                             std::vector<std::string> libraryNames, HashCost cost)
    : m_parts(new Parts{store, journal, std::move(libraryNames), PasswordHash(cost), SignInRepository(&key)}),
      m_thread(std::make_unique<Thread>()) {}

Authenticator::~Authenticator() = default;

Pending<Result<SignedIn, SignInRefusal>> Authenticator::signIn(DeskName desk, std::string code, std::string password) {
    return m_thread->ask([parts = m_parts, desk = std::move(desk), code = std::move(code),
                          secret = secretOf(std::move(password))] { return parts->signIn(desk, code, *secret); });
}

Pending<Result<SignedIn, SignInRefusal>> Authenticator::switchTo(DeskName desk, std::string code, std::string pin) {
    return m_thread->ask([parts = m_parts, desk = std::move(desk), code = std::move(code),
                          secret = secretOf(std::move(pin))] { return parts->switchTo(desk, code, *secret); });
}

Pending<Result<void, SecretRefusal>> Authenticator::changePassword(DeskName desk, std::string code, std::string present,
                                                                   std::string fresh) {
    return m_thread->ask(
        [parts = m_parts, desk = std::move(desk), code = std::move(code), before = secretOf(std::move(present)),
         secret = secretOf(std::move(fresh))] { return parts->changePassword(desk, code, *before, *secret); });
}

Pending<Result<void, SecretRefusal>> Authenticator::setPin(DeskName desk, std::string code, std::string password,
                                                           std::string pin) {
    return m_thread->ask([parts = m_parts, desk = std::move(desk), code = std::move(code),
                          proof = secretOf(std::move(password)),
                          secret = secretOf(std::move(pin))] { return parts->setPin(desk, code, *proof, *secret); });
}

Pending<Result<std::string, FirstPasswordRefusal>> Authenticator::giveFirstPassword(Session by, std::string code) {
    return m_thread->ask(
        [parts = m_parts, by = std::move(by), code = std::move(code)] { return parts->giveFirstPassword(by, code); });
}

Pending<Result<void, FirstPasswordRefusal>> Authenticator::setPassword(Session by, std::string code,
                                                                       std::string password) {
    return m_thread->ask([parts = m_parts, by = std::move(by), code = std::move(code),
                          secret = secretOf(std::move(password))] { return parts->setPassword(by, code, *secret); });
}

Pending<Result<bool>> Authenticator::seen(Session session) {
    return m_parts->store.write(
        [parts = m_parts, session = std::move(session)](storage::Transaction& transaction) -> Result<bool> {
            const SignInRepository& repository = parts->repository;
            TRY(const auto open, repository.good(transaction, session.signIn, parts->today(), parts->now()));
            TRY(const auto account,
                open ? repository.account(transaction, open->account) : Result<std::optional<Account>>(std::nullopt));
            const bool good = account && account->code == session.operatorCode && worksOn(*account, parts->today());
            CHECK(good ? repository.markSeen(transaction, session.signIn, parts->now())
                       : repository.end(transaction, session.signIn, parts->now()));
            return good;
        });
}

Pending<Result<void>> Authenticator::signOut(Session session) {
    return m_parts->store.write(
        [parts = m_parts, session = std::move(session)](storage::Transaction& transaction) -> Result<void> {
            TRY(const auto account, parts->repository.account(transaction, session.operatorCode));
            CHECK(parts->repository.end(transaction, session.signIn, parts->now()));
            return parts->note(transaction, EventKind::SignedOut, {session.desk, session.place},
                               account ? std::optional(account->id) : std::nullopt);
        });
}

Pending<Result<int>> Authenticator::signOutEverywhere(Session session) {
    return m_parts->store.write(
        [parts = m_parts, session = std::move(session)](storage::Transaction& transaction) -> Result<int> {
            TRY(const auto open, parts->repository.good(transaction, session.signIn, parts->today(), parts->now()));
            if (!open || open->account != session.operatorCode) return 0;
            TRY(const auto account, parts->repository.account(transaction, open->account));
            if (!account) return 0;
            TRY(const int ended, parts->repository.endAll(transaction, account->id, "", parts->now()));
            CHECK(parts->note(transaction, EventKind::SignedOut, {session.desk, session.place}, account->id));
            return ended;
        });
}

Pending<Result<Signature, SignRefusal>> Authenticator::sign(DeskName desk, std::string preparer, Act act,
                                                            std::string code, std::string password) {
    return m_thread->ask([parts = m_parts, desk = std::move(desk), preparer = std::move(preparer), act = std::move(act),
                          code = std::move(code), secret = secretOf(std::move(password))] {
        return parts->sign(desk, preparer, act, code, *secret);
    });
}

} // namespace kitapdar::staff
