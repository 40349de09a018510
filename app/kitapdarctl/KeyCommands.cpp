#include "app/kitapdarctl/KeyCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Terminal.h"
#include "core/administration/Forget.h"
#include "core/administration/KeyChange.h"
#include "core/base/Hex.h"
#include "core/keys/OpenKey.h"
#include "core/readers/ReaderService.h"
#include "core/readers/SealingService.h"
#include "wording/EncryptionWords.h"
#include "wording/Format.h"
#include "wording/SealingWords.h"

#include <array>
#include <unistd.h>

namespace kitapdar::ctl {

namespace {

constexpr std::size_t longestSecret = 4096;

/// Without the line end that a file or a terminal puts behind it.
std::string firstLine(std::string text) {
    text.resize(std::min(text.find_first_of("\r\n"), text.size()));
    return text;
}

/// What an option's file descriptor gives, else what is typed at the terminal. Never an argument: those are seen by
/// everybody on the computer.
Result<std::string, Failure> secret(const Arguments& arguments, std::string_view option, const QString& question) {
    if (!arguments.has(option)) {
        auto typed = passwordFromTerminal(utf8(question));
        if (!typed) return fail(Arguments::wrongUsage(Ctl::tr("Nobody sits at a terminal: give %1.").arg(qs(option))));
        return std::move(*typed);
    }
    TRY(const auto descriptor, arguments.number(option, arguments.valueOr(option, ""), 0));
    std::string text;
    std::array<char, 512> part{};
    while (text.size() < longestSecret) {
        const auto size = ::read(static_cast<int>(descriptor), part.data(), part.size());
        if (size < 0) return fail(Arguments::badValue(option, arguments.valueOr(option, "")));
        if (size == 0) break;
        text.append(part.data(), static_cast<std::size_t>(size));
    }
    return firstLine(std::move(text));
}

Result<std::string, Failure> typedSheet(const Arguments& arguments) {
    return secret(arguments, "--sheet-fd", Ctl::tr("Recovery sheet, all eight groups: "));
}
Result<std::string, Failure> typedPassphrase(const Arguments& arguments) {
    return secret(arguments, "--passphrase-fd", Ctl::tr("Passphrase: "));
}

Json documentOf(const readers::KeyState& state) {
    Json slots = Json::array();
    for (const keys::KeySlot& slot : state.slots) {
        const bool isProven = slot.provenAt.has_value();
        slots.push_back({{"name", slot.name},
                         {"kind", keys::code(slot.kind)},
                         {"desk", slot.desk},
                         {"generation", slot.generation},
                         {"proven", isProven}});
    }
    return {{"key", state.key && !state.key->isMissing()},
            {"key_missing", state.key && state.key->isMissing()},
            {"generation", state.key ? state.key->generation : 0},
            {"seals", state.key && state.key->seals},
            {"open_here", state.isOpen},
            {"sheet_proven", state.isProven},
            {"readers_in_clear", state.clearReaders},
            {"slots", std::move(slots)}};
}

Json documentOf(const std::optional<keys::DeskKeyPlace>& place) {
    if (!place) return nullptr;
    const std::string why = place->silence ? scriptCode(*place->silence) : std::string();
    return {{"store", keys::code(place->store)},
            {"chosen", place->isChosen},
            {"silence", why.empty() ? Json(nullptr) : Json(why)}};
}

std::string standing(const readers::KeyState& state) {
    if (!state.key) {
        return line(Ctl::tr("The library has no key. Readers with an IIN, phone or address in clear: %1. \"kitapdarctl "
                            "keys make\" makes a key.")
                        .arg(numberText(state.clearReaders)));
    }
    if (state.key->isMissing()) {
        return line(
            Ctl::tr("The library has had a key, and its row is gone: nothing that is sealed can be opened, and "
                    "nothing is stored in clear. Restore the latest backup; \"kitapdarctl check\" names what "
                    "is wrong."));
    }
    std::string text = line(Ctl::tr("Key %1.").arg(numberText(state.key->generation)));
    if (state.key->seals) {
        text += line(Ctl::tr("IIN, phone and address of readers are sealed."));
    } else {
        text +=
            line(Ctl::tr("IIN, phone and address of readers are still in clear: %1. \"kitapdarctl keys seal\" seals "
                         "them.")
                     .arg(numberText(state.clearReaders)));
    }
    text +=
        line(state.isOpen ? Ctl::tr("This desk has the key.") : Ctl::tr("This desk has no key: they are locked here."));
    if (!state.isProven) {
        text +=
            line(Ctl::tr("No recovery sheet was typed back: print one with \"kitapdarctl keys sheet\" and type it "
                         "with \"kitapdarctl keys prove\"."));
    }
    for (const keys::KeySlot& slot : state.slots) text += line(slotWords(slot));
    if (state.key->generation > 1) text += line(unprovenWords());
    return text;
}

Result<std::shared_ptr<const keys::OpenedKey>, Failure> openedKey(Session& session, Library& library) {
    auto opened = library.readNow(&readers::SealingService::opened);
    if (!opened) return fail(session.failure(opened.error()));
    return std::move(*opened);
}

/// Opens the key at a desk that has none, by what somebody types.
Result<void, Failure> openBySecret(Session& session, Library& library, const Arguments& arguments) {
    const auto state = library.readNow(&readers::SealingService::state);
    if (!state) return fail(session.failure(state.error()));
    const auto hold = [&](const keys::DataKey& key) -> Result<void, Failure> {
        if (const auto held = library.key().hold(key); !held) return fail(session.failure(held.error()));
        return {};
    };
    if (arguments.has("--passphrase-fd")) {
        TRY(const std::string passphrase, typedPassphrase(arguments));
        for (const keys::KeySlot& slot : state->slots) {
            if (slot.kind != keys::SlotKind::Passphrase) continue;
            const auto key = keys::openedBy(passphrase, slot);
            return key ? hold(*key) : Result<void, Failure>(fail(session.failure(key.error())));
        }
        return fail(session.failure(keys::WrongPassphrase{}));
    }
    TRY(const std::string typed, typedSheet(arguments));
    const auto sheet = keys::RecoverySheet::read(typed);
    if (!sheet) return fail(session.failure(sheet.error()));
    for (const keys::KeySlot& slot : state->slots) {
        if (slot.kind != keys::SlotKind::Recovery) continue;
        const auto key = keys::openedBy(*sheet, slot);
        return key ? hold(*key) : Result<void, Failure>(fail(session.failure(key.error())));
    }
    return fail(session.failure(keys::OtherSheet{}));
}

Answer answerOf(const readers::SealedReaders& done, const QString& sentence) {
    Json lost = Json::array();
    for (const std::string& slot : done.lostSlots) lost.push_back(slot);
    Answer answer{{{"readers", done.readers}, {"lost_slots", std::move(lost)}},
                  line(sentence.arg(numberText(done.readers)))};
    for (const std::string& slot : done.lostSlots) {
        answer.text += line(Ctl::tr("No longer opens the key: %1.").arg(qs(slot)));
    }
    return answer;
}

} // namespace

Result<void, Failure> openKeyBySecret(Session& session, const Arguments& arguments) {
    if (!arguments.has("--sheet-fd") && !arguments.has("--passphrase-fd")) return {};
    TRY(Library* const library, session.libraryWithoutSignIn());
    return openBySecret(session, *library, arguments);
}

Outcome showKeys(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto state = library->readNow(&readers::SealingService::state);
    if (!state) return fail(session.failure(state.error()));
    Answer answer{documentOf(*state), standing(*state)};
    const auto kept = session.drillKeys().kept(session.address());
    answer.document["drill_keys"] = kept;
    if (kept > 0) answer.text += line(drillKeyWords(kept));
    const std::string publicKey = toHex(library->key().deskPublicKey());
    answer.document["public_key"] = publicKey.empty() ? Json(nullptr) : Json(publicKey);
    if (!publicKey.empty()) answer.text += line(Ctl::tr("Public key of this desk: %1").arg(qs(publicKey)));
    const auto place = library->key().deskPlace();
    answer.document["desk_key"] = documentOf(place);
    if (place && (place->silence || !publicKey.empty())) answer.text += line(placeWords(*place));
    return answer;
}

Outcome makeKey(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    TRY(const std::string publicKey, session.useDeskKey());
    const auto made = library->writeNow(&readers::SealingService::make, publicKey, library->session().desk);
    if (!made) return fail(session.failure(made.error()));
    return Answer{{{"made", true}}, line(Ctl::tr("The library has a key, and this desk can open it."))};
}

Outcome makeSheet(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    TRY(const auto opened, openedKey(session, *library));
    const auto sheet = keys::RecoverySheet::make();
    const auto added = library->writeNow(&readers::SealingService::addSlot, keys::slotForSheet(opened->key, sheet));
    if (!added) return fail(session.failure(added.error()));
    return Answer{
        {{"sheet", sheet.text()}},
        line(qs(sheet.text())) +
            line(Ctl::tr("This is shown once and is stored nowhere. Write it down, keep it in a safe, and type "
                         "it back with \"kitapdarctl keys prove\"."))};
}

Outcome proveSheet(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const std::string typed, typedSheet(arguments));
    const auto proven = library->writeNow(&readers::SealingService::prove, typed);
    if (!proven) return fail(session.failure(proven.error()));
    return Answer{{{"proven", true}}, line(Ctl::tr("The recovery sheet is right."))};
}

Outcome setPassphrase(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto opened, openedKey(session, *library));
    TRY(const std::string passphrase, typedPassphrase(arguments));
    if (qs(passphrase).size() < keys::shortestPassphrase) {
        return fail(session.failure(keys::PassphraseTooShort{keys::shortestPassphrase}));
    }
    const auto slot = keys::slotForPassphrase(opened->key, passphrase);
    if (!slot) return fail(session.failure(slot.error()));
    const auto added = library->writeNow(&readers::SealingService::addSlot, *slot);
    if (!added) return fail(session.failure(added.error()));
    return Answer{{{"slot", slot->name}}, line(Ctl::tr("The passphrase opens the key."))};
}

Outcome addDeskKey(Session& session, const Arguments& arguments) {
    CHECK(openKeyBySecret(session, arguments));
    TRY(Library* const library, session.library());
    const std::string desk = arguments.positional().empty() ? library->session().desk : arguments.at(0);
    std::string publicKey;
    if (const auto given = arguments.value("--public-key")) {
        const auto bytes = fromHex(*given);
        if (!bytes) return fail(session.failure(readers::SealingRefusal(readers::PublicKeyMalformed{})));
        publicKey = *bytes;
    } else {
        TRY(publicKey, session.useDeskKey());
    }
    TRY(const auto opened, openedKey(session, *library));
    const auto slot = keys::slotForDesk(opened->key, publicKey, desk);
    const auto added = library->writeNow(&readers::SealingService::addSlot, slot);
    if (!added) return fail(session.failure(added.error()));
    return Answer{{{"slot", slot.name}, {"desk", desk}}, line(Ctl::tr("The desk can open the key: %1").arg(qs(desk)))};
}

Outcome showStation(Session& session, const Arguments& arguments) {
    const auto wanted = arguments.value("--store");
    const auto store = wanted ? keys::keyStoreKindFromCode(*wanted) : std::nullopt;
    if (wanted && !store) return fail(Arguments::badValue("--store", *wanted));
    const auto answerOf = [](const keys::FoundDeskKey& found) -> Outcome {
        const bool isThere = found.key || found.place.silence;
        return Answer{documentOf(isThere ? std::optional(found.place) : std::nullopt),
                      line(isThere ? placeWords(found.place) : words(keys::NoDeskKey{}))};
    };
    if (!store) {
        const auto found = session.deskKeys().find(keys::Prompt::Never);
        return found ? answerOf(*found) : Outcome(fail(session.failure(found.error())));
    }
    const auto moved = session.deskKeys().moveTo(*store);
    return moved ? answerOf(*moved) : Outcome(fail(session.failure(moved.error())));
}

Outcome removeKeySlot(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto removed = library->writeNow(&readers::SealingService::removeSlot, arguments.at(0));
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{
        {{"removed", arguments.at(0)}},
        line(Ctl::tr("Removed. Whoever had it may still know the key: \"kitapdarctl keys rotate\" makes a new "
                     "one."))};
}

Outcome sealReaders(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto by = library->permission<Permission::KeyManage>().result();
    if (!by) return fail(session.failure(by.error()));
    TRY(const auto heads, session.knownHeads());
    LongWork work;
    const auto done =
        kitapdar::sealReaders(library->store(), library->journal(), library->key(), *by, heads, work.progress());
    if (!done) return fail(session.failure(done.error()));
    Answer answer{{{"readers", done->readers}, {"entries", done->entries}, {"emptied", done->emptied}},
                  line(Ctl::tr("Readers whose data were sealed: %1.").arg(numberText(done->readers)))};
    answer.text += line(Ctl::tr("Entries of the journal that held such data and hold them no longer: %1.")
                            .arg(numberText(done->entries)));
    if (!done->emptied) {
        answer.text +=
            line(Ctl::tr("Another program has the library open: until it is closed, the file beside the library may "
                         "still hold them."));
    }
    answer.text += line(Ctl::tr("Backups from before have them in clear still."));
    return answer;
}

Outcome rotateKey(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const std::string typed, typedSheet(arguments));
    const auto by = library->permission<Permission::KeyManage>().result();
    if (!by) return fail(session.failure(by.error()));
    LongWork work;
    const auto done = changeKey(library->store(), library->journal(), library->key(), *by, typed, work.progress());
    if (!done) return fail(session.failure(done.error()));
    auto answer = answerOf(*done, Ctl::tr("The library has a new key. Readers whose data were sealed anew: %1."));
    answer.document["earlier_backups_proven"] = false;
    answer.text += line(unprovenWords());
    return answer;
}

Outcome reveal(Session& session, const Arguments& arguments) {
    TRY(const std::string name, arguments.required("--field"));
    const auto field = readers::restrictedFieldFromCode(name);
    if (!field) return fail(Arguments::badValue("--field", name));
    TRY(const std::string reason, arguments.required("--reason"));
    TRY(Library* const library, session.libraryFor<Permission::ReaderView>());
    const auto found = library->readNow(&readers::ReaderQueries::byCard, arguments.at(0));
    if (!found) return fail(session.failure(found.error()));
    if (!*found) return fail(session.failure(readers::UnknownReader{arguments.at(0)}));
    const auto value = library->writeNow(&readers::ReaderService::reveal, (*found)->id, *field, reason);
    if (!value) return fail(session.failure(value.error()));
    return Answer{{{"card", (*found)->card}, {"field", name}, {"value", *value}}, line(qs(*value))};
}

} // namespace kitapdar::ctl
