// What a command works with: the library file, opened when it is first asked for, and the language of the answer.
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "app/kitapdarctl/Arguments.h"
#include "app/kitapdarctl/Reasons.h"
#include "core/base/Time.h"
#include "core/library/Library.h"

#include <filesystem>
#include <memory>

namespace kitapdar::ctl {

class Session {
public:
    Session(std::filesystem::path file, Language language, journal::Actor actor, bool json, const Clock& clock);

    const std::filesystem::path& file() const { return m_file; }
    const Clock& clock() const { return m_clock; }
    bool json() const { return m_json; }

    /// The open library; refused when it is missing.
    Result<Library*, Failure> library();
    /// Makes a new library; refused when there is a file.
    Result<Library*, Failure> create();

    std::string say(std::string_view key, const std::vector<std::string>& arguments = {}) const {
        return ctl::say(m_language, key, arguments);
    }
    template <class Error>
    Failure failure(const Error& error) const {
        return failureOf(m_language, error);
    }

private:
    Result<Library*, Failure> open(storage::Store::Access access);

    std::filesystem::path m_file;
    Language m_language;
    journal::Actor m_actor;
    bool m_json;
    const Clock& m_clock;
    std::unique_ptr<Library> m_library;
};

} // namespace kitapdar::ctl
