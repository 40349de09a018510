#include "app/kitapdarctl/Session.h"

namespace kitapdar::ctl {

Session::Session(std::filesystem::path file, Language language, journal::Actor actor, bool json, const Clock& clock)
    : m_file(std::move(file)), m_language(language), m_actor(std::move(actor)), m_json(json), m_clock(clock) {}

Result<Library*, Failure> Session::library() {
    if (!std::filesystem::exists(m_file))
        return fail(Failure{Exit::Refused, say("library_missing", {m_file.string()})});
    return open(storage::Store::Access::Open);
}

Result<Library*, Failure> Session::create() {
    if (std::filesystem::exists(m_file)) return fail(Failure{Exit::Refused, say("library_exists", {m_file.string()})});
    return open(storage::Store::Access::Create);
}

Result<Library*, Failure> Session::open(storage::Store::Access access) {
    if (m_library) return m_library.get();
    auto opened = Library::open(m_file, access, m_clock);
    if (!opened) return fail(failure(opened.error()));
    m_library = std::move(*opened);
    m_library->setActor(m_actor);
    return m_library.get();
}

} // namespace kitapdar::ctl
