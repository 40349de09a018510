#include "core/staff/SecretCheck.h"

#include "core/journal/Journal.h"

#include <sodium.h>

namespace kitapdar::staff {

namespace {

bool isExpired(const Secrets& secrets, Instant now) {
    // A clock that was set back must not lengthen it either.
    return now < secrets.changedAt || now.milliseconds >= secrets.changedAt.milliseconds + firstPasswordLasts;
}

} // namespace

Secret::~Secret() { sodium_memzero(m_text.data(), m_text.size()); }

Result<Kept<CountedTry>> SecretCheck::count(storage::Transaction& transaction, const std::string& code) const {
    using Answer = Kept<CountedTry>;
    const Instant now = m_journal.clock().now();
    if (const auto key = m_repository.checkKey(transaction); !key) {
        if (const Fault* fault = faultIn(key.error())) return fail(*fault);
        return Answer(SignInRefusal(keys::KeyLocked{}));
    }
    TRY(DeskTries ofDesk, m_repository.tries(transaction, m_desk.desk));
    const Wait pause = standing(ofDesk.wait, now);
    if (const auto left = remaining(pause, now); left > 0) {
        if (!(pause == ofDesk.wait)) {
            ofDesk.wait = pause;
            CHECK(m_repository.write(transaction, m_desk.desk, ofDesk));
        }
        return Answer(SignInRefusal(TryLater{left, true}));
    }

    TRY(const auto account, m_repository.account(transaction, code));
    CountedTry counted;
    if (account && account->state != AccountState::Left) {
        TRY(AccountTries tries, m_repository.tries(transaction, account->id));
        TRY(const auto secrets, m_repository.secrets(transaction, account->id));
        if (m_means == Means::Password) {
            const Wait wait = standing(tries.wait, now);
            if (const auto left = remaining(wait, now); left > 0) {
                if (!(wait == tries.wait)) {
                    tries.wait = wait;
                    CHECK(m_repository.write(transaction, account->id, tries));
                }
                return Answer(SignInRefusal(TryLater{left, false}));
            }
        } else {
            if (tries.wrongPins >= wrongPinsAllowed) return Answer(SignInRefusal(PinOff{}));
            TRY(const auto open,
                m_repository.good(transaction, account->id, m_desk.desk, m_journal.clock().today(), now));
            if (!open || !secrets || secrets->pin.empty()) return Answer(SignInRefusal(PasswordNeeded{}));
        }
        counted.account = account->id;
        if (secrets) counted.hash = m_means == Means::Password ? secrets->password : secrets->pin;
        CHECK(m_repository.write(transaction, account->id,
                                 m_means == Means::Password ? withPassword(tries, now) : withPin(tries, now)));
    }
    CHECK(m_repository.write(transaction, m_desk.desk, withTry(ofDesk, now)));
    return Answer(std::move(counted));
}

Result<void> SecretCheck::takeBack(storage::Transaction& transaction, const CountedTry& counted) const {
    TRY(const DeskTries ofDesk, m_repository.tries(transaction, m_desk.desk));
    CHECK(m_repository.write(transaction, m_desk.desk, withoutTry(ofDesk)));
    if (!counted.account) return {};
    TRY(AccountTries tries, m_repository.tries(transaction, *counted.account));
    --(m_means == Means::Password ? tries.wrongPasswords : tries.wrongPins);
    --tries.sinceGood;
    if (m_means == Means::Password) tries.wait = {};
    return m_repository.write(transaction, *counted.account, tries);
}

Result<void> SecretCheck::wrong(storage::Transaction& transaction, const CountedTry& counted) const {
    Event event{EventKind::UnknownCode, m_desk.desk, counted.account, {}};
    if (counted.account) {
        event.kind = m_means == Means::Password ? EventKind::WrongPassword : EventKind::WrongPin;
        TRY(const AccountTries tries, m_repository.tries(transaction, *counted.account));
        event.detail = std::to_string(m_means == Means::Password ? tries.wrongPasswords : tries.wrongPins);
    }
    return m_repository.add(transaction, event, m_journal.clock().today(), m_journal.clock().now());
}

Result<Kept<Identity>> SecretCheck::conclude(storage::Transaction& transaction, const CountedTry& counted, bool same,
                                             const std::string& rehashed, OneTime oneTime) const {
    using Answer = Kept<Identity>;
    const Instant now = m_journal.clock().now();
    const Day today = m_journal.clock().today();
    TRY(auto secrets, counted.account ? m_repository.secrets(transaction, *counted.account)
                                      : Result<std::optional<Secrets>>(std::nullopt));
    TRY(const auto account, counted.account ? m_repository.account(transaction, *counted.account)
                                            : Result<std::optional<Account>>(std::nullopt));
    const std::string stored = !secrets ? std::string() : m_means == Means::Password ? secrets->password : secrets->pin;
    // Another secret was set while this one was compared: it is the old one.
    if (!same || !account || account->state == AccountState::Left || stored != counted.hash) {
        CHECK(wrong(transaction, counted));
        return Answer(SignInRefusal(WrongCredentials{}));
    }

    TRY(AccountTries tries, m_repository.tries(transaction, account->id));
    Identity identity{*account, *secrets, {tries.sinceGood - 1, tries.firstWrongAt}};
    tries.wrongPins = 0;
    tries.sinceGood = 0;
    if (m_means == Means::Password) {
        tries.wrongPasswords = 0;
        tries.wait = {};
    }
    CHECK(m_repository.write(transaction, account->id, tries));
    TRY(const DeskTries ofDesk, m_repository.tries(transaction, m_desk.desk));
    CHECK(m_repository.write(transaction, m_desk.desk, withoutTry(ofDesk)));

    if (!worksOn(*account, today)) {
        CHECK(m_repository.add(transaction, {EventKind::NotActive, m_desk.desk, account->id, {}}, today, now));
        return Answer(SignInRefusal(AccountNotActive{account->state}));
    }
    if (m_means == Means::Password && secrets->mustChange) {
        if (isExpired(*secrets, now)) return Answer(SignInRefusal(FirstPasswordExpired{}));
        if (oneTime == OneTime::Refused) return Answer(SignInRefusal(PasswordMustChange{}));
    }
    if (!rehashed.empty()) (m_means == Means::Password ? identity.secrets.password : identity.secrets.pin) = rehashed;
    if (!rehashed.empty() || !secrets->isSealed) CHECK(m_repository.write(transaction, account->id, identity.secrets));
    return Answer(std::move(identity));
}

} // namespace kitapdar::staff
