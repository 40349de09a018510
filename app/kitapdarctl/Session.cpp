#include "app/kitapdarctl/Session.h"

#include "app/kitapdarctl/Arguments.h"
#include "core/administration/Backup.h"
#include "core/base/Disk.h"
#include "core/circulation/Reasons.h"
#include "core/journal/ClockBehind.h"
#include "core/keys/OpenKey.h"
#include "core/library/Upkeep.h"
#include "core/places/PlaceQueries.h"
#include "core/places/PlaceRepository.h"
#include "core/staff/AccountService.h"
#include "core/staff/GrantPlaces.h"
#include "core/storage/Store.h"
#include "wording/CirculationWords.h"

#include <QSettings>

#include <algorithm>
#include <charconv>
#include <utility>

namespace kitapdar::ctl {

Session::Session(storage::Address address, kitapdar::Session session, Credentials credentials, bool json,
                 const Clock& clock, Log& log, KnownHeads heads, KnownBackups backups, DrillKeys drillKeys,
                 std::filesystem::path deskKey)
    : m_address(std::move(address)),
      m_session(std::move(session)),
      m_credentials(std::move(credentials)),
      m_json(json),
      m_clock(clock),
      m_log(log),
      m_heads(std::move(heads)),
      m_backups(std::move(backups)),
      m_drillKeys(std::move(drillKeys)),
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

Session Session::at(storage::Address address) const {
    return {std::move(address), m_session,   m_credentials, m_json, m_clock, m_log, m_heads,
            m_backups,          m_drillKeys, m_deskKey};
}

Result<Library*, Failure> Session::library() {
    TRY(Library* const opened, open(storage::Access::Open));
    CHECK(checkPlace());
    CHECK(signIn());
    sayClock();
    return opened;
}

void Session::sayClock() {
    if (std::exchange(m_isClockSaid, true)) return;
    const auto behind =
        m_library->store().readNow([&](storage::Snapshot& snapshot) { return journal::daysBehind(snapshot, m_clock); });
    if (!behind || *behind == 0) return; // a fault is answered by what the command does next
    const circulation::Confirmation question(circulation::ClockBehind{m_clock.today().plusDays(*behind)});
    m_clockRemark = utf8(words(question));
}

Result<void, Failure> Session::checkPlace() const {
    if (!m_session.place) return {};
    const auto path = m_library->store().readNow(
        [&](storage::Snapshot& snapshot) { return places::PlaceRepository().byCode(snapshot, *m_session.place); });
    if (!path) return fail(failure(path.error()));
    if (!*path) return fail(Arguments::badValue("--at", *m_session.place));
    return {};
}

Result<Library*, Failure> Session::libraryWithoutSignIn() { return open(storage::Access::Open); }

staff::Authenticator& Session::authenticator() {
    if (!m_authenticator) {
        std::vector<std::string> names;
        if (const auto name = m_library->readNow(&places::PlaceQueries::libraryName)) names = {name->kk, name->ru};
        m_authenticator = std::make_unique<staff::Authenticator>(m_library->store(), m_library->journal(),
                                                                 m_library->key(), std::move(names));
    }
    return *m_authenticator;
}

Result<void, Failure> Session::signIn() {
    if (m_isSignedIn) return {};
    const auto on =
        m_library->store().readNow([](storage::Snapshot& snapshot) { return staff::isSigningInOn(snapshot); });
    if (!on) return fail(failure(on.error()));
    if (!*on) return {};
    TRY(auto given, codeAndPassword());
    return signInWith(std::move(given));
}

Result<void, Failure> Session::signInWith(std::pair<std::string, std::string> given) {
    const auto in = authenticator().signIn(desk(), given.first, std::move(given.second)).result();
    if (!in) return fail(failure(in.error()));
    if (const QString wrong = wrongTriesWords(in->wrongBefore); !wrong.isEmpty()) m_remarks.push_back(utf8(wrong));
    m_library->setSession(in->session);
    m_isSignedIn = true;
    return keepToPlace(in->session);
}

Result<void, Failure> Session::keepToPlace(kitapdar::Session session) {
    const auto account = m_library->readNow(&staff::AccountService::find, session.operatorCode);
    if (!account) return fail(failure(account.error()));
    const Day today = m_clock.today();
    const auto holdsEverywhere = [&](const staff::GrantRow& row) {
        const staff::Grant& grant = row.grant;
        return grant.place.empty() && !grant.ended && grant.from <= today && (!grant.until || today <= *grant.until);
    };
    if (!*account || std::ranges::any_of((*account)->grants, holdsEverywhere)) return {};
    TRY(const auto own, placeOfComputer());
    if (!session.place) {
        session.place = own;
        m_library->setSession(std::move(session));
        return {};
    }
    if (own) {
        const auto within = m_library->store().readNow(
            [&](storage::Snapshot& snapshot) { return staff::isPlaceIn(snapshot, *own, *session.place); });
        if (!within) return fail(failure(within.error()));
        if (*within) return {};
    }
    return fail(
        Failure{Exit::Refused,
                utf8(Ctl::tr("Your role is for a place, and the desk of this computer does not stand in the one "
                             "that --at names. Whoever has a role for the whole library may name any place.")),
                "place_not_of_desk"});
}

Result<std::optional<std::string>, Failure> Session::placeOfComputer() const {
    const std::filesystem::path file = m_deskKey.parent_path() / "settings.ini"; // the window's
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(file, unknown)) return std::optional<std::string>();
    const QSettings settings(QString::fromStdU16String(file.u16string()), QSettings::IniFormat);
    const std::string name = utf8(settings.value(QStringLiteral("desk/name"), QStringLiteral("1")).toString());
    const auto desks = m_library->readNow(&places::PlaceQueries::desks);
    if (!desks) return fail(failure(desks.error()));
    const auto tree = m_library->readNow(&places::PlaceQueries::tree);
    if (!tree) return fail(failure(tree.error()));
    const auto desk = std::ranges::find(*desks, name, &places::Desk::name);
    if (desk == desks->end()) return std::optional<std::string>();
    const auto row =
        std::ranges::find_if(*tree, [&](const places::PlaceRow& each) { return each.place.id == desk->place; });
    return row == tree->end() ? std::optional<std::string>() : std::optional(row->place.code);
}

Result<std::pair<std::string, std::string>, Failure> Session::codeAndPassword() const {
    if (!m_credentials.code) {
        return fail(Failure{Exit::Refused,
                            utf8(Ctl::tr("In this library people sign in: name who works by --operator CODE, and give "
                                         "the password at the terminal or by --password-fd N.")),
                            "sign_in_required"});
    }
    TRY(auto password,
        secret("--password-fd", m_credentials.descriptor, Ctl::tr("Sign in: %1.").arg(qs(*m_credentials.code))));
    return std::pair(*m_credentials.code, std::move(password));
}

Result<std::string, Failure> Session::secret(std::string_view option, const std::optional<std::string>& descriptor,
                                             const QString& sentence) const {
    std::optional<std::string> given;
    if (descriptor) {
        int number = -1;
        const char* const end = descriptor->data() + descriptor->size();
        const auto [at, error] = std::from_chars(descriptor->data(), end, number);
        if (error != std::errc() || at != end || number < 0) return fail(Arguments::badValue(option, *descriptor));
        given = secretFromDescriptor(number);
    } else {
        given = passwordFromTerminal(utf8(sentence));
    }
    if (given) return std::move(*given);
    return fail(Failure{
        Exit::Refused, utf8(Ctl::tr("No password could be read: neither from a terminal nor by %1 N.").arg(qs(option))),
        "sign_in_required"});
}

void Session::close() {
    if (m_isSignedIn) (void)authenticator().signOut(m_library->session()).result();
    m_isSignedIn = false;
    m_authenticator.reset();
    m_library.reset();
}

Result<Library*, Failure> Session::create() { return open(storage::Access::Create); }

Result<std::string, Failure> Session::useDeskKey() {
    TRY(Library* const opened, library());
    auto found = deskKeys().findOrMake(keys::Prompt::Never);
    if (!found) return fail(failure(found.error()));
    opened->key().setDeskPlace(found->place);
    if (found->place.silence) return fail(failure(*found->place.silence));
    opened->key().useDesk(std::move(*found->key));
    return opened->key().deskPublicKey();
}

keys::DeskKeys Session::deskKeys() const { return keys::DeskKeys(m_deskKey, keys::keyStoreInKeyring()); }

std::optional<ManifestKey> Session::manifestKey() const {
    keys::OpenKey key;
    auto ofDesk = deskKeys().find(keys::Prompt::Never);
    if (!ofDesk || !ofDesk->key) return std::nullopt;
    key.useDesk(std::move(*ofDesk->key));
    return manifestKeyOf(m_address, key);
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
    removeClearRemains(m_address, m_drillKeys.folder());
    m_drillKeys.removeStale(m_address, m_clock.now());
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
    auto found = deskKeys().find(keys::Prompt::Never);
    if (!found) {
        m_log.fault("kitapdarctl", found.error());
        return m_library.get();
    }
    m_library->key().setDeskPlace(found->place);
    if (found->key) m_library->key().useDesk(std::move(*found->key));
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
