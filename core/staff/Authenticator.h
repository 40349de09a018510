// Signing in, switching by PIN, changing passwords and PINs, and the second signature: whatever asks for a secret.
// Passwords are compared on a thread of its own, one at a time (each takes 64 MiB and a quarter of a second), outside
// of every transaction. A try counts as wrong, in a transaction of its own, before it is compared: four desks are no
// four chances, and nothing that is refused later takes the count back. See Throttle.h for the waits.
//
//     m_authenticator.signIn(desk, code, password).then(this, [this](const auto& answer) { … });
//
// What the window may rely on:
// * No answer tells an unknown code from a wrong password, by words or by time. AccountNotActive, PasswordMustChange
// and
//   FirstPasswordExpired come only after the right password.
// * PasswordMustChange: nobody is signed in yet; call changePassword() and then signIn() with the new one.
// * A SignedIn's session is for Library::setSession(). Switching by PIN keeps the sign-ins of the others at this desk,
// so
//   that they may come back by PIN; signOut() ends one, and its person needs the password next time.
// * Nothing ends a sign-in for being idle: hiding and locking are the window's. seen() is to be called about once a
//   minute while somebody works; `false`: the sign-in has ended (12 hours, another day, suspended, ended by an
//   administrator, or the clock was set back), so the desk is to be locked and the password asked for.
// * A library without active accounts needs no sign-in (Gate.h, isSigningInOn()).
#pragma once

#include "core/base/Pending.h"
#include "core/staff/PasswordHash.h"
#include "core/staff/SignIn.h"
#include "core/staff/Signature.h"

#include <memory>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::keys {
class OpenKey;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::staff {

/// Any thread. Faults as of the store; the answers come on the thread of Pending::then().
class Authenticator {
public:
    /// Store, journal and key outlive it. `key`: of the library, as far as this desk has it (Library::key()): by it
    /// hashes are sealed, and a desk that cannot open it answers keys::KeyLocked. `libraryNames`: no password is made
    /// of them. `cost`: tests take a weaker one.
    Authenticator(storage::Store& store, const journal::Journal& journal, const keys::OpenKey& key,
                  std::vector<std::string> libraryNames, HashCost cost = {});
    /// Works off what was asked for.
    ~Authenticator();
    Authenticator(const Authenticator&) = delete;
    Authenticator& operator=(const Authenticator&) = delete;

    /// `code`: a personnel code or a badge. Ends what sign-in this person had at this desk. A hash of an older cost is
    /// made anew.
    Pending<Result<SignedIn, SignInRefusal>> signIn(DeskName desk, std::string code, std::string password);

    /// Takes the desk over by badge (or code) and PIN. Only where this person gave the password at this desk today.
    Pending<Result<SignedIn, SignInRefusal>> switchTo(DeskName desk, std::string code, std::string pin);

    /// One's own password; also out of the one-time one. Ends all sign-ins of the account but none of others.
    Pending<Result<void, SecretRefusal>> changePassword(DeskName desk, std::string code, std::string present,
                                                        std::string fresh);
    /// One's own PIN, set with the password.
    Pending<Result<void, SecretRefusal>> setPin(DeskName desk, std::string code, std::string password, std::string pin);

    /// A one-time password for a colleague, good for 24 hours, which must be replaced at the first sign-in; ends the
    /// sign-ins of the account and takes its PIN away. It is answered here and shown once. Needs Permission::StaffEdit.
    Pending<Result<std::string, FirstPasswordRefusal>> giveFirstPassword(Session by, std::string code);
    /// A password of one's own choice while signing in is off: of the first person of a library. NotPermitted once it
    /// is on.
    Pending<Result<void, FirstPasswordRefusal>> setPassword(Session by, std::string code, std::string password);

    /// See above. Refreshes the sign of life of a sign-in; true while it is good.
    Pending<Result<bool>> seen(Session session);
    Pending<Result<void>> signOut(Session session);
    /// Ends every sign-in of the session's own account, at all desks. How many ended.
    Pending<Result<int>> signOutEverywhere(Session session);

    /// The signature of the person with `code` below what `preparer` (a personnel code) has prepared. The full
    /// password, never a PIN; whoever signs is not signed in by it. Needs Permission::ActSign.
    Pending<Result<Signature, SignRefusal>> sign(DeskName desk, std::string preparer, Act act, std::string code,
                                                 std::string password);

private:
    class Thread;
    struct Parts;

    std::shared_ptr<Parts> m_parts;
    std::unique_ptr<Thread> m_thread;
};

} // namespace kitapdar::staff
