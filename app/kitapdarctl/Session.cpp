#include "app/kitapdarctl/Session.h"

#include "core/base/Disk.h"
#include "core/keys/DeskKeyFile.h"
#include "core/keys/OpenKey.h"
#include "core/library/Upkeep.h"
#include "core/storage/Store.h"

namespace kitapdar::ctl {

Session::Session(storage::Address address, kitapdar::Session session, bool json, const Clock& clock, Log& log,
                 KnownHeads heads, KnownBackups backups, std::filesystem::path deskKey)
    : m_address(std::move(address)),
      m_session(std::move(session)),
      m_json(json),
      m_clock(clock),
      m_log(log),
      m_heads(std::move(heads)),
      m_backups(std::move(backups)),
      m_deskKey(std::move(deskKey)) {}

Result<std::vector<journal::Head>, Failure> Session::knownHeads() {
    TRY(Library* const opened, library());
    auto heads =
        opened->store().readNow([&](storage::Snapshot& snapshot) { return m_heads.of(snapshot, opened->address()); });
    if (!heads) return fail(failure(heads.error()));
    return std::move(*heads);
}

void Session::rememberJournal() {
    if (!m_library) return;
    // A computer where it cannot be written works all the same.
    (void)m_library->store().readNow(
        [&](storage::Snapshot& snapshot) { return m_heads.remember(snapshot, m_library->address()); });
}

Result<Library*, Failure> Session::library() { return open(storage::Access::Open); }
Result<Library*, Failure> Session::create() { return open(storage::Access::Create); }

Result<std::string, Failure> Session::useDeskKey() {
    TRY(Library* const opened, library());
    auto made = keys::makeDeskKey(m_deskKey);
    if (!made && made.error().kind != Fault::Kind::AlreadyExists) return fail(failure(made.error()));
    auto key = keys::readDeskKey(m_deskKey);
    if (!key) return fail(failure(key.error()));
    if (!*key) return fail(failure(Fault{Fault::Kind::Missing, m_deskKey.string(), {}}));
    opened->key().useDesk(std::move(**key));
    return opened->key().deskPublicKey();
}

Result<bool, Failure> Session::isThere(const storage::Address& file) const {
    const auto there = disk::exists(file.file());
    if (!there) return fail(failure(there.error()));
    return *there;
}

Failure Session::missing() const { return noLibrary(m_address.shown()); }
Failure Session::present() const {
    return {Exit::Refused, utf8(Ctl::tr("There is a library already: %1.").arg(qs(m_address.shown()))),
            "library_exists"};
}

Result<Library*, Failure> Session::open(storage::Access access) {
    if (m_library) return m_library.get();
    auto opened = Library::open(m_address, access, m_clock);
    if (!opened) {
        if (opened.error().kind == Fault::Kind::Missing) return fail(missing());
        if (opened.error().kind == Fault::Kind::AlreadyExists) return fail(present());
        return fail(failure(opened.error()));
    }
    // A file is brought up to date when it is opened; a shared library by `upgrade`.
    if (!m_address.isServer()) {
        jobs::Progress progress;
        const auto kept = doUpkeep(**opened, progress);
        if (!kept) return fail(failure(kept.error()));
    }
    m_library = std::move(*opened);
    m_library->setSession(m_session);
    // A desk whose key cannot be read is a desk without one: only what is sealed needs it, and says so.
    auto key = keys::readDeskKey(m_deskKey);
    if (!key)
        m_log.fault("kitapdarctl", key.error());
    else if (*key)
        m_library->key().useDesk(std::move(**key));
    return m_library.get();
}

void Session::log(const Fault& fault, Failure& failure) const {
    m_log.fault("kitapdarctl", fault);
    if (fault.kind != Fault::Kind::Internal) return;
    failure.sentence += utf8(QLatin1Char(' ') + Ctl::tr("The log: %1.").arg(qs(m_log.file().string())));
}

Result<storage::Address, Failure> libraryAddress(std::string_view option, const std::string& text) {
    auto address = storage::Address::parse(text);
    if (!address) return fail(Arguments::badValue(option, address.error().detail));
    std::error_code ignored;
    if (!address->isServer() && std::filesystem::is_directory(address->file(), ignored)) {
        return fail(Failure{Exit::Refused,
                            utf8(Ctl::tr("A library is a file, and this is a folder: %1.").arg(qs(text))),
                            "library_is_folder"});
    }
    return std::move(*address);
}

Failure noLibrary(const std::string& place) {
    return {Exit::Refused, utf8(Ctl::tr("There is no library: %1.").arg(qs(place))), "no_library"};
}

} // namespace kitapdar::ctl
