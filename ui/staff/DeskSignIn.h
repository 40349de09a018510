// Who is signed in at this desk, and whether the window may be looked at: closed, open, hidden after a minute without
// a hand, locked after four. No widget: SignInPage shows it.
//
// Hiding and locking end no sign-in: work that runs goes on under the name it was begun with. What one person left at
// the desk (readers who stand there, forms that are not saved) keeps its owner: another one who signs in is asked
// whether it becomes hers, is put aside until its owner comes back, or is left as it is.
#pragma once

#include "core/base/Pending.h"
#include "core/staff/Authenticator.h"
#include "wording/Words.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

class Settings;

enum class SignInState {
    Off,       // nobody signs in in this library: everybody may do everything
    SignedOut, // nobody is signed in, and nothing was left at the desk by anybody
    Open,      // somebody works
    Hidden,    // the one who works has touched nothing for a while: any key shows everything again
    Locked     // the PIN or the password is wanted
};

/// What is known of signing in when a library has been opened.
struct SignInBeginning {
    bool isOn = false;
    std::vector<std::string> libraryNames; // no password is made of them
};

/// What one person has left at the desk.
struct KeptWork {
    int readers = 0; // at the desk, with what was lent to them
    int forms = 0;   // typed and not saved
    int scans = 0;   // that wait and are not recorded yet: they cannot be put aside
    bool any() const { return readers > 0 || forms > 0 || scans > 0; }
    bool canBePutAside() const { return scans == 0; }
};

/// What becomes of the work that somebody else has left.
enum class LeftWork {
    TakenOver, // it is done under the new name from now on
    PutAside,  // it waits until its owner signs in again at this desk
    Untouched  // the desk stays locked as it was
};

/// Main thread; nothing waits.
class DeskSignIn : public QObject {
    Q_OBJECT

public:
    struct Terms {
        std::chrono::milliseconds hide = std::chrono::seconds(60);  // without a hand
        std::chrono::milliseconds lock = std::chrono::seconds(240); // without a hand
        std::chrono::milliseconds seen = std::chrono::minutes(1);   // between two questions whether it still holds
        std::chrono::milliseconds sleep = std::chrono::seconds(30); // a second that took so long: the machine slept
    };
    /// A time that only goes forward, whatever is done to the machine's clock.
    using Ticks = std::function<std::chrono::milliseconds()>;
    using Answered = std::function<void(const std::optional<staff::SignInRefusal>&)>;
    using SecretAnswered = std::function<void(const std::optional<staff::SecretRefusal>&)>;

    /// Library and settings outlive it.
    DeskSignIn(Library& library, Settings& settings, const SignInBeginning& beginning, staff::HashCost cost = {},
               QObject* parent = nullptr);
    ~DeskSignIn() override;

    /// For tests: another time, counted by tick() alone.
    void countBy(Ticks ticks);
    void setTerms(const Terms& terms) { m_terms = terms; }
    const Terms& terms() const { return m_terms; }
    /// How it is learned what lies at the desk.
    void askForWork(std::function<KeptWork()> work) { m_work = std::move(work); }

    SignInState state() const { return m_state; }
    bool isOn() const { return m_state != SignInState::Off; }
    /// Nothing of the library may be shown, and nothing done.
    bool isShut() const {
        return m_state == SignInState::SignedOut || m_state == SignInState::Hidden || m_state == SignInState::Locked;
    }
    /// Who works here, also while the desk is hidden or locked; nullopt while nobody is signed in.
    const std::optional<staff::SignedIn>& person() const { return m_person; }
    /// Who is signed in now and is asked whether the work of person() becomes hers.
    const std::optional<staff::SignedIn>& successor() const { return m_successor; }
    KeptWork work() const { return m_work ? m_work() : KeptWork(); }
    /// Why the desk is locked; none when somebody wanted it.
    const Words& reason() const { return m_reason; }
    /// Whether a PIN is known to open this code or badge at this desk.
    bool hasPin(const QString& code) const;
    staff::Authenticator& authenticator() { return *m_authenticator; }
    staff::DeskName desk() const;

    void signIn(const QString& code, const QString& password, Answered answered);
    void switchTo(const QString& code, const QString& pin, Answered answered);
    /// Of the code's own; nobody is signed in by it.
    void changePassword(const QString& code, const QString& present, const QString& fresh, SecretAnswered answered);
    /// Of the one who works here.
    void setPin(const QString& password, const QString& pin, SecretAnswered answered);
    /// The answer to the question of successor(). PutAside only when the work can be put aside.
    void decide(LeftWork what);

    void lock(Words reason = {});
    /// Shows again what was hidden.
    void show();
    void signOut();
    /// The first person of the library is active: from now on everybody signs in.
    void switchOn();
    /// The only person has switched it off.
    void switchOff();
    /// A second has passed. Called by a timer, and by tests.
    void tick();

Q_SIGNALS:
    void changed();
    /// The desk is `code`'s from now on, who is not the one who worked here before; told before entered().
    void handedOver(const QString& code, kitapdar::ui::LeftWork what);
    /// Somebody was let in. `another`: not the one who worked here before.
    void entered(bool another);

protected:
    /// A hand at the keyboard or the mouse.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrived(const staff::SignedIn& in);
    void open(const staff::SignedIn& in, LeftWork what = LeftWork::PutAside);
    void become(SignInState state);
    void askWhetherItHolds();
    void remember(const staff::SignedIn& in);

    Library& m_library;
    Settings& m_settings;
    std::unique_ptr<staff::Authenticator> m_authenticator;
    SignInState m_state;
    Terms m_terms;
    Ticks m_ticks;
    QTimer m_timer;
    std::function<KeptWork()> m_work;
    std::optional<staff::SignedIn> m_person;
    std::optional<staff::SignedIn> m_successor;
    std::map<QString, bool> m_pins; // by code and badge in capitals, of those who gave their password here
    Words m_reason;
    std::chrono::milliseconds m_touched{0};
    std::chrono::milliseconds m_askedAt{0}; // whether the sign-in still holds
    std::int64_t m_wall = 0;                // ms: the machine's clock at the last tick
};

} // namespace kitapdar::ui
