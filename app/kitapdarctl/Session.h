// What a command works with: the library, opened when it is first asked for.
#pragma once

#include "app/kitapdarctl/Arguments.h"
#include "app/kitapdarctl/Hints.h"
#include "app/kitapdarctl/ScriptCode.h"
#include "app/kitapdarctl/Texts.h"
#include "core/administration/DrillKeys.h"
#include "core/administration/KnownBackups.h"
#include "core/administration/KnownHeads.h"
#include "core/administration/Manifest.h"
#include "core/base/Log.h"
#include "core/base/Time.h"
#include "core/keys/DeskKeys.h"
#include "core/library/Library.h"
#include "core/staff/Authenticator.h"
#include "wording/CatalogueWords.h"
#include "wording/CirculationWords.h"
#include "wording/CollectionWords.h"
#include "wording/DigitizationWords.h"
#include "wording/FaultWords.h"
#include "wording/JournalWords.h"
#include "wording/LibraryWords.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/SealingWords.h"
#include "wording/SignInWords.h"
#include "wording/StaffWords.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kitapdar::ctl {

/// Who works and how that is proved, where people sign in.
struct Credentials {
    std::optional<std::string> code;       // --operator
    std::optional<std::string> descriptor; // --password-fd: its number
};

class Session {
public:
    /// `session`: who works where nobody signs in. `clock` and `log` outlive the session.
    Session(storage::Address address, kitapdar::Session session, Credentials credentials, bool json, const Clock& clock,
            Log& log, KnownHeads heads, KnownBackups backups, DrillKeys drillKeys, std::filesystem::path deskKey);
    /// The same person for a library at another place.
    Session at(storage::Address address) const;

    const storage::Address& address() const { return m_address; }
    const Clock& clock() const { return m_clock; }
    bool json() const { return m_json; }
    const KnownHeads& heads() const { return m_heads; }
    const KnownBackups& backups() const { return m_backups; }
    const DrillKeys& drillKeys() const { return m_drillKeys; }
    /// What was seen here of the library that is there, which is opened for it.
    Result<std::vector<journal::Head>, Failure> knownHeads();
    /// Of the library that a command has opened.
    void rememberJournal();

    /// The open library; refused when it is missing. Where people sign in, whoever works has done so.
    Result<Library*, Failure> library();
    /// The same for whoever may do this. For what asks for no permission by itself, and for questions, whose answers
    /// otherwise do not name the permission that is missing.
    template <Permission P>
    Result<Library*, Failure> libraryFor() {
        TRY(Library* const opened, library());
        const auto by = opened->permission<P>().result();
        if (!by) return fail(failure(by.error()));
        return opened;
    }
    /// The same for commands that ask for the password themselves.
    Result<Library*, Failure> libraryWithoutSignIn();
    /// Of the open library.
    staff::Authenticator& authenticator();
    /// Who works here as it was given, before anybody signs in.
    const kitapdar::Session& whoWorks() const { return m_session; }
    staff::DeskName desk() const { return {m_session.desk, m_session.place}; }
    /// Signs out whoever was signed in by library(), and closes it.
    void close();

    const Credentials& credentials() const { return m_credentials; }
    /// The operator's code and password: of --password-fd, or typed at a terminal.
    Result<std::pair<std::string, std::string>, Failure> codeAndPassword() const;
    /// Signs in the person whose code and password were given, for commands that ask for them themselves.
    Result<void, Failure> signInWith(std::pair<std::string, std::string> given);
    /// A secret from the descriptor that an option names, or typed at a terminal after the sentence.
    Result<std::string, Failure> secret(std::string_view option, const std::optional<std::string>& descriptor,
                                        const QString& sentence) const;
    /// Sentences for stderr beside the answer.
    const std::vector<std::string>& remarks() const { return m_remarks; }
    /// That the clock of this computer is behind the journal: a sentence for stderr, unless the answer says it; ""
    /// where it is not.
    const std::string& clockRemark() const { return m_clockRemark; }
    /// Makes a new library; refused when there is one.
    Result<Library*, Failure> create();
    /// The key pair of this desk, made when there is none yet, is what the library's key is opened by from now on; its
    /// public half.
    Result<std::string, Failure> useDeskKey();
    /// Where the key pair of this desk lies.
    keys::DeskKeys deskKeys() const;
    /// By what the library that is there knows its backups, as far as this desk has its key; it need not be open.
    std::optional<ManifestKey> manifestKey() const;
    /// Whether there is anything under the name of a file.
    Result<bool, Failure> isThere(const storage::Address& file) const;
    /// "There is no library at …", and the other way round.
    Failure missing() const;
    Failure present() const;

    /// Of a command whose use case said no. A fault goes to the log, too.
    template <class Error>
    Failure failure(const Error& error) const {
        return failure(error, words(error));
    }
    /// `sentence`: of work of which a part may be done.
    template <class Error>
    Failure failure(const Error& error, const QString& sentence) const {
        const Fault* fault = nullptr;
        if constexpr (requires { faultIn(error); }) fault = faultIn(error);
        if (fault && audit::denialIn(*fault)) fault = nullptr; // the gate has answered: no machinery failed
        const QString more = hint(error);
        Failure failure{fault ? Exit::Fault : Exit::Refused,
                        utf8(more.isEmpty() ? sentence : sentence + QLatin1Char(' ') + more), scriptCode(error)};
        if (fault) log(*fault, failure);
        return failure;
    }

private:
    Result<Library*, Failure> open(storage::Access access);
    Result<void, Failure> signIn();
    /// The place that was given with --at is one of the library's.
    Result<void, Failure> checkPlace() const;
    /// Once, when this computer's clock is behind the journal: what is written is dated by it.
    void sayClock();
    /// A role that is limited to a place holds at the desk of this computer, not wherever --at says: without --at such
    /// a person works at the place of that desk. Whoever has a role for the whole library may name any place.
    Result<void, Failure> keepToPlace(kitapdar::Session session);
    /// The code of the place of the desk which the window works at on this computer; nullopt: there is no window here,
    /// or the library has no such desk.
    Result<std::optional<std::string>, Failure> placeOfComputer() const;
    /// Writes the fault to the log; where the failure's sentence speaks of the log, its place is added.
    void log(const Fault& fault, Failure& failure) const;

    storage::Address m_address;
    kitapdar::Session m_session;
    Credentials m_credentials;
    bool m_json;
    const Clock& m_clock;
    Log& m_log;
    KnownHeads m_heads;
    KnownBackups m_backups;
    DrillKeys m_drillKeys;
    std::filesystem::path m_deskKey; // a file
    std::vector<std::string> m_remarks;
    std::string m_clockRemark;
    bool m_isClockSaid = false;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<staff::Authenticator> m_authenticator; // its thread ends before the library closes
    bool m_isSignedIn = false;
};

/// The address that an option names. Wrong usage when it is none; refused when it is a folder.
Result<storage::Address, Failure> libraryAddress(std::string_view option, const std::string& text);

/// "There is no library: …", of any place.
Failure noLibrary(const std::string& place);

} // namespace kitapdar::ctl
