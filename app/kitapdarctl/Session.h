// What a command works with: the library, opened when it is first asked for, and the language of the answer.
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "app/kitapdarctl/Arguments.h"
#include "app/kitapdarctl/Reasons.h"
#include "core/base/Time.h"
#include "core/library/Library.h"

#include <memory>

namespace kitapdar::ctl {

class Session {
public:
    Session(storage::Address address, Language language, kitapdar::Session session, bool json, const Clock& clock);

    const storage::Address& address() const { return m_address; }
    Language language() const { return m_language; }
    const Clock& clock() const { return m_clock; }
    bool json() const { return m_json; }

    /// The open library; refused when it is missing.
    Result<Library*, Failure> library();
    /// Makes a new library; refused when there is one.
    Result<Library*, Failure> create();
    /// "There is no library at …", and the other way round.
    Failure missing() const;
    Failure present() const;

    std::string say(std::string_view key, const std::vector<std::string>& arguments = {}) const {
        return ctl::say(m_language, key, arguments);
    }
    template <class Error>
    Failure failure(const Error& error) const {
        return failureOf(m_language, error);
    }

private:
    Result<Library*, Failure> open(storage::Access access);

    storage::Address m_address;
    Language m_language;
    kitapdar::Session m_session;
    bool m_json;
    const Clock& m_clock;
    std::unique_ptr<Library> m_library;
};

} // namespace kitapdar::ctl
