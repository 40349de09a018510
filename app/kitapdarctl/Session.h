// What a command works with: the library, opened when it is first asked for.
#pragma once

#include "app/kitapdarctl/Arguments.h"
#include "app/kitapdarctl/Hints.h"
#include "app/kitapdarctl/Texts.h"
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

#include <memory>

namespace kitapdar::ctl {

class Session {
public:
    Session(storage::Address address, kitapdar::Session session, bool json, const Clock& clock);

    const storage::Address& address() const { return m_address; }
    const Clock& clock() const { return m_clock; }
    bool json() const { return m_json; }

    /// The open library; refused when it is missing.
    Result<Library*, Failure> library();
    /// Makes a new library; refused when there is one.
    Result<Library*, Failure> create();
    /// "There is no library at …", and the other way round.
    Failure missing() const;
    Failure present() const;

    /// Of a command whose use case said no.
    template <class Error>
    Failure failure(const Error& error) const {
        Exit exit = Exit::Refused;
        if constexpr (requires { faultIn(error); }) exit = faultIn(error) ? Exit::Fault : Exit::Refused;
        const QString more = hint(error);
        return {exit, utf8(more.isEmpty() ? words(error) : words(error) + QLatin1Char(' ') + more)};
    }

private:
    Result<Library*, Failure> open(storage::Access access);

    storage::Address m_address;
    kitapdar::Session m_session;
    bool m_json;
    const Clock& m_clock;
    std::unique_ptr<Library> m_library;
};

/// "There is no library: …", of any place.
Failure noLibrary(const std::string& place);

} // namespace kitapdar::ctl
