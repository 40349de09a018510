// One try with a password or a PIN, from its count to what comes of it. Private to core/staff.
#pragma once

#include "core/staff/SignIn.h"
#include "core/staff/SignInRepository.h"
#include "core/storage/Transaction.h"

#include <optional>
#include <string>
#include <variant>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::staff {

/// A string that is wiped when it goes. Moved, never copied.
class Secret {
public:
    explicit Secret(std::string text) : m_text(std::move(text)) {}
    ~Secret();
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

enum class Means { Password, Pin };

/// A try that is counted as wrong and was not compared yet.
struct CountedTry {
    std::optional<AccountId> account; // nullopt: nobody has the code
    std::string hash;                 // of the account's secret; "": none
};

/// What a transaction answers whose refusal is to be kept, too.
template <class T>
using Kept = std::variant<T, SignInRefusal>;

/// A good try.
struct Identity {
    Account account;
    Secrets secrets;
    WrongTries wrongBefore;
};

/// Whether an account may work on a day: active, and the day is one of its own.
inline bool worksOn(const Account& account, Day day) {
    return account.state == AccountState::Active && account.from <= day && (!account.until || day <= *account.until);
}

/// Whether the one-time password is as good as another, as it is where it is replaced.
enum class OneTime { Refused, Accepted };

class SecretCheck {
public:
    /// `repository`: with the key of the library, as far as this desk has it.
    SecretCheck(const journal::Journal& journal, const SignInRepository& repository, DeskName desk, Means means)
        : m_journal(journal), m_desk(std::move(desk)), m_means(means), m_repository(repository) {}

    /// First transaction: refuses where nothing can be compared (whoever it may be), refuses while there is a wait,
    /// else counts the try as wrong.
    Result<Kept<CountedTry>> count(storage::Transaction& transaction, const std::string& code) const;
    /// Nothing could be compared: the try is none.
    Result<void> takeBack(storage::Transaction& transaction, const CountedTry& counted) const;
    /// Last transaction: what comes of the comparison. `rehashed`: the secret at today's cost, "" when it is at it. The
    /// account is looked at as it is now.
    Result<Kept<Identity>> conclude(storage::Transaction& transaction, const CountedTry& counted, bool same,
                                    const std::string& rehashed, OneTime oneTime) const;

    const DeskName& desk() const { return m_desk; }

private:
    Result<void> wrong(storage::Transaction& transaction, const CountedTry& counted) const;

    const journal::Journal& m_journal;
    DeskName m_desk;
    Means m_means;
    SignInRepository m_repository;
};

} // namespace kitapdar::staff
