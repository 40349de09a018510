// What a command works with: the library, opened when it is first asked for.
#pragma once

#include "app/kitapdarctl/Arguments.h"
#include "app/kitapdarctl/Hints.h"
#include "app/kitapdarctl/ScriptCode.h"
#include "app/kitapdarctl/Texts.h"
#include "core/administration/KnownBackups.h"
#include "core/administration/KnownHeads.h"
#include "core/base/Log.h"
#include "core/base/Time.h"
#include "core/library/Library.h"
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

#include <memory>

namespace kitapdar::ctl {

class Session {
public:
    /// `clock` and `log` outlive the session.
    Session(storage::Address address, kitapdar::Session session, bool json, const Clock& clock, Log& log,
            KnownHeads heads, KnownBackups backups, std::filesystem::path deskKey);

    const storage::Address& address() const { return m_address; }
    const Clock& clock() const { return m_clock; }
    bool json() const { return m_json; }
    const KnownHeads& heads() const { return m_heads; }
    const KnownBackups& backups() const { return m_backups; }
    /// What was seen here of the library that is there, which is opened for it.
    Result<std::vector<journal::Head>, Failure> knownHeads();
    /// Of the library that a command has opened.
    void rememberJournal();

    /// The open library; refused when it is missing.
    Result<Library*, Failure> library();
    /// Makes a new library; refused when there is one.
    Result<Library*, Failure> create();
    /// The key pair of this desk, made when there is none yet, is what the library's key is opened by from now on; its
    /// public half.
    Result<std::string, Failure> useDeskKey();
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
        const QString more = hint(error);
        Failure failure{fault ? Exit::Fault : Exit::Refused,
                        utf8(more.isEmpty() ? sentence : sentence + QLatin1Char(' ') + more), scriptCode(error)};
        if (fault) log(*fault, failure);
        return failure;
    }

private:
    Result<Library*, Failure> open(storage::Access access);
    /// Writes the fault to the log; where the failure's sentence speaks of the log, its place is added.
    void log(const Fault& fault, Failure& failure) const;

    storage::Address m_address;
    kitapdar::Session m_session;
    bool m_json;
    const Clock& m_clock;
    Log& m_log;
    KnownHeads m_heads;
    KnownBackups m_backups;
    std::filesystem::path m_deskKey; // a file
    std::unique_ptr<Library> m_library;
};

/// The address that an option names. Wrong usage when it is none; refused when it is a folder.
Result<storage::Address, Failure> libraryAddress(std::string_view option, const std::string& text);

/// "There is no library: …", of any place.
Failure noLibrary(const std::string& place);

} // namespace kitapdar::ctl
