#include "core/keys/DeskKeys.h"

#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/base/ReadFile.h"
#include "core/keys/DeskKeyFile.h"

#include <utility>

namespace kitapdar::keys {

namespace {

constexpr std::size_t longestNote = 256;

/// "file" or "keyring", a blank and the public half.
struct Note {
    KeyStoreKind store = KeyStoreKind::File;
    std::string publicKey;
};

std::string textOf(const Note& note) { return std::string(code(note.store)) + ' ' + toHex(note.publicKey) + '\n'; }

/// nullopt: nobody has written one. Fault::Corrupt for anything else than a note: no key is made beside it.
Result<std::optional<Note>> readNote(const std::filesystem::path& file) {
    TRY(const bool there, disk::exists(file));
    if (!there) return std::optional<Note>();
    TRY(const std::string text, disk::readBeginning(file, longestNote));
    const std::string line = text.substr(0, text.find('\n'));
    const auto blank = line.find(' ');
    const auto store = keyStoreKindFromCode(line.substr(0, blank));
    auto publicKey = blank == std::string::npos ? std::nullopt : fromHex(line.substr(blank + 1));
    if (!store || !publicKey || publicKey->size() != DataKey::bytes)
        return fail(Fault{Fault::Kind::Corrupt, "the note that tells where the desk's key is", {}});
    return std::optional(Note{*store, std::move(*publicKey)});
}

KeyringSilence silenceOf(const Fault& fault) {
    if (fault.kind == Fault::Kind::Denied) return KeyringLocked{};
    return KeyringUnreachable{fault.detail};
}

MoveKeyRefusal refusalOf(const KeyringSilence& silence) {
    return std::visit([](const auto& each) -> MoveKeyRefusal { return each; }, silence);
}

} // namespace

DeskKeys::DeskKeys(std::filesystem::path file, std::shared_ptr<KeyStore> keyring)
    : m_file(std::move(file)), m_note(m_file), m_keyring(std::move(keyring)) {
    m_note += ".store";
}

Result<FoundDeskKey> DeskKeys::find(Prompt prompt) const {
    TRY(const auto note, readNote(m_note));
    FoundDeskKey found;
    if (note) {
        found.place.store = note->store;
        found.place.isChosen = note->store == KeyStoreKind::File;
    }
    if (!note || note->store == KeyStoreKind::File) {
        TRY(found.key, readDeskKey(m_file));
        return found;
    }
    Result<std::optional<DeskKey>> inKeyring = fail(Fault{Fault::Kind::Offline, {}, {}});
    if (m_keyring) inKeyring = m_keyring->read(note->publicKey, prompt);
    const std::unique_ptr<KeyStore> file = keyStoreInFile(m_file);
    if (inKeyring && *inKeyring) {
        found.key = std::move(**inKeyring);
        (void)file->erase(note->publicKey); // a program that was killed in a move left it
        return found;
    }
    if (auto left = file->read(note->publicKey, prompt); left && *left) {
        found.key = std::move(**left);
        return found;
    }
    found.place.silence = inKeyring ? KeyringSilence(DeskKeyLost{}) : silenceOf(inKeyring.error());
    return found;
}

Result<FoundDeskKey> DeskKeys::findOrMake(Prompt prompt) const {
    TRY(auto found, find(prompt));
    if (found.key) return found;
    if (found.place.silence) {
        // Another key in the place of one that only cannot be had now would open nothing.
        if (!std::holds_alternative<DeskKeyLost>(*found.place.silence)) return found;
        std::error_code error;
        std::filesystem::remove(m_note, error);
        if (error) return fail(disk::faultOf(error, "remove the note of the desk's key"));
    }
    return made();
}

Result<FoundDeskKey> DeskKeys::findAtStart() const {
    TRY(auto found, find(Prompt::Allowed));
    if (found.place.silence) return found;
    if (!found.key) {
        TRY(found, made());
    }
    if (!m_keyring || !found.key || found.place.store != KeyStoreKind::File || found.place.isChosen) return found;
    if (auto inKeyring = moved(*found.key, KeyStoreKind::Keyring, Prompt::Never)) return std::move(*inKeyring);
    return found;
}

Result<FoundDeskKey> DeskKeys::made() const {
    const auto key = makeDeskKey(m_file);
    if (!key && key.error().kind != Fault::Kind::AlreadyExists) return fail(key.error());
    return find(Prompt::Never);
}

Result<FoundDeskKey, MoveKeyRefusal> DeskKeys::moveTo(KeyStoreKind store) const {
    TRY(auto found, find(Prompt::Allowed));
    if (found.place.silence) return fail(refusalOf(*found.place.silence));
    if (!found.key) return fail(NoDeskKey{});
    if (store == KeyStoreKind::Keyring && !m_keyring) return fail(KeyringUnreachable{});
    if (found.place.store == store && (store == KeyStoreKind::Keyring || found.place.isChosen)) return found;
    auto done = moved(*found.key, store, Prompt::Allowed);
    if (done) return std::move(*done);
    if (store == KeyStoreKind::File) return fail(std::move(done.error()));
    return fail(refusalOf(silenceOf(done.error())));
}

Result<FoundDeskKey> DeskKeys::moved(const DeskKey& key, KeyStoreKind store, Prompt prompt) const {
    const std::unique_ptr<KeyStore> file = keyStoreInFile(m_file);
    KeyStore& to = store == KeyStoreKind::File ? *file : *m_keyring;
    CHECK(to.keep(key, prompt));
    TRY(const auto kept, to.read(key.publicKey(), prompt)); // what was not read back is not there
    if (!kept) return fail(Fault{Fault::Kind::Corrupt, "the key that was kept is another one", {}});
    CHECK(disk::writeOver(m_note, textOf({store, key.publicKey()})));
    if (store == KeyStoreKind::Keyring) {
        CHECK(file->erase(key.publicKey()));
    } else if (m_keyring) {
        (void)m_keyring->erase(key.publicKey()); // a second one in the keyring harms nobody
    }
    return find(prompt);
}

} // namespace kitapdar::keys
