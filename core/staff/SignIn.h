// Signing in: what comes of a try, and why there is none. Passwords and PINs themselves stand in no value of these.
#pragma once

#include "core/base/Result.h"
#include "core/base/Session.h"
#include "core/base/Time.h"
#include "core/keys/KeySlots.h"
#include "core/staff/Account.h"
#include "core/staff/PasswordHash.h"
#include "core/staff/Passwords.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace kitapdar::staff {

/// Where somebody signs in: the names that a Session has of them.
struct DeskName {
    std::string desk;
    std::optional<std::string> place; // its code
};

/// What the window says after a good sign-in: "2 wrong tries since Tuesday".
struct WrongTries {
    int count = 0; // since the last good one; 0: none
    Instant first; // of them
};

struct SignedIn {
    Session session; // for Library::setSession(); operatorName is the Kazakh name, the Russian one where there is none
    Account account;
    WrongTries wrongBefore;
    Instant endsAt; // when the password is asked for again: `signInLasts` after it was given
    bool hasPin = false;
};

/// A sign-in that has not ended.
struct OpenSession {
    std::int64_t id = 0;
    std::string account; // code
    std::string name;
    std::string desk;
    Instant fullAt; // when the password was given
    Instant seenAt; // the last sign of life
};

/// The code or badge is nobody's, or the password or PIN is another: nobody is told which.
struct WrongCredentials {
    static constexpr std::string_view code = "wrong_credentials";
};
/// Too many wrong tries; nothing was compared.
struct TryLater {
    static constexpr std::string_view code = "try_later";
    std::int64_t milliseconds = 0; // until the next try
    bool ofDesk = false;           // whatever the account: too many wrong tries at this desk
};
/// Five wrong PINs in a row, wherever: the PIN opens nothing until the password was given.
struct PinOff {
    static constexpr std::string_view code = "pin_off";
};
/// A PIN opens only where this person gave the password at this desk today, and has one.
struct PasswordNeeded {
    static constexpr std::string_view code = "password_needed";
};
/// The password was right, and is the one-time one: Authenticator::changePassword() first.
struct PasswordMustChange {
    static constexpr std::string_view code = "password_must_change";
};
/// The one-time password was right and is older than 24 hours: a new one is to be given out.
struct FirstPasswordExpired {
    static constexpr std::string_view code = "first_password_expired";
};
/// The password was right, and the account may not work today: not active yet, suspended, or its days are over.
struct AccountNotActive {
    static constexpr std::string_view code = "account_not_active";
    AccountState state = AccountState::Suspended;
};
/// Of all of them keys::KeyLocked: the library has a key and this desk cannot open it, so nothing can be compared here.
using SignInRefusal = Refusal<WrongCredentials, TryLater, PinOff, PasswordNeeded, PasswordMustChange,
                              FirstPasswordExpired, AccountNotActive, OutOfMemory, keys::KeyLocked>;

/// The new password is the old one.
struct PasswordSame {
    static constexpr std::string_view code = "password_same";
};
/// Of a change of one's own password or PIN: the present password is asked for as in a sign-in.
using SecretRefusal = Refusal<WrongCredentials, TryLater, PinOff, PasswordNeeded, PasswordMustChange,
                              FirstPasswordExpired, AccountNotActive, OutOfMemory, PasswordTooShort, PasswordTooLong,
                              PasswordCommon, PasswordGuessable, PasswordSame, PinMalformed, PinWeak, keys::KeyLocked>;

/// A program signs in nowhere; whoever left gets no password.
struct AccountWithoutPassword {
    static constexpr std::string_view code = "account_takes_no_password";
    std::string account;
};
/// Of passwords that are given out, and of the first one of a library.
using FirstPasswordRefusal = Refusal<UnknownAccount, AccountWithoutPassword, OutOfMemory, PasswordTooShort,
                                     PasswordTooLong, PasswordCommon, PasswordGuessable, keys::KeyLocked>;

/// Of ending the sign-ins of an account.
using EndRefusal = Refusal<UnknownAccount>;

/// How long a one-time password is good for, in milliseconds.
inline constexpr std::int64_t firstPasswordLasts = 24LL * 60 * 60 * 1000;

} // namespace kitapdar::staff
