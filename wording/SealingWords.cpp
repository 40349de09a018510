#include "wording/SealingWords.h"

#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Sealing {
    Q_DECLARE_TR_FUNCTIONS(Sealing)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const readers::UnknownReader& no) const { return words(no); }
    QString operator()(const JournalNotSound& no) const {
        return tr("Nothing was sealed: something is wrong with the library (%1: %2), and afterwards nobody could tell "
                  "what. \"kitapdarctl check\" names everything.")
            .arg(qs(no.first.code), qs(no.first.detail));
    }

    QString operator()(const keys::KeyLocked&) const {
        return tr(
            "The IIN, phone and address of readers are locked at this desk: it has no key of the library. Lending "
            "goes on. Whoever manages the keys can give this desk a key.");
    }
    QString operator()(const keys::WrongGroup& no) const {
        return tr("Group %1 of the recovery sheet is not as it was printed. Compare its five signs.")
            .arg(numberText(no.group));
    }
    QString operator()(const keys::SheetIncomplete& no) const {
        return tr("A recovery sheet has 8 groups of 5 signs; groups that were typed: %1.").arg(numberText(no.groups));
    }
    QString operator()(const keys::OtherSheet&) const {
        return tr("This recovery sheet is not of this library, or a newer one has taken its place.");
    }
    QString operator()(const keys::WrongPassphrase&) const { return tr("The passphrase is another one."); }
    QString operator()(const keys::PassphraseTooShort& no) const {
        return tr("A passphrase has at least so many signs: %1.").arg(numberText(no.least));
    }
    QString operator()(const keys::OtherGeneration& no) const {
        return tr("The value was sealed by key %1, and the key here is %2. Nothing was changed.")
            .arg(numberText(no.ofValue), numberText(no.ofKey));
    }
    QString operator()(const keys::SealBroken&) const {
        return tr(
            "The value cannot be opened: it was changed past the program, or it belongs to another reader. A "
            "backup has it as it was.");
    }

    QString operator()(const keys::NoDeskKey&) const {
        return tr("This desk has no key of its own yet: it gets one when the library's key is made or given to it.");
    }
    QString operator()(const keys::KeyringUnreachable&) const {
        return tr(
            "The keyring of the operating system does not answer: there is none where the program runs without a "
            "desktop, as a service or over a remote shell.");
    }
    QString operator()(const keys::KeyringLocked&) const {
        return tr(
            "The keyring of the operating system is locked. It opens when its owner signs in to the computer with the "
            "password, or unlocks it by hand; then open the library again.");
    }
    QString operator()(const keys::DeskKeyLost&) const {
        return tr(
            "The keyring of the operating system has the key of this desk no longer. Give the desk a new key with "
            "the recovery sheet: \"kitapdarctl keys add-desk\".");
    }

    QString operator()(const readers::RevealReasonMissing&) const {
        return tr("Say in a few words what the value is needed for; it stands in the journal.");
    }
    QString operator()(const readers::RevealReasonHoldsNumber&) const {
        return tr(
            "The reason holds an IIN or a phone number, and the journal, where it stands, is read by others. Give "
            "the reason without the number.");
    }
    QString operator()(const readers::NothingThere& no) const {
        return tr("The reader has no such value: %1.").arg(words(no.field));
    }

    QString operator()(const staff::SignatureMissing& no) const { return words(staff::ApprovalRefusal(no)); }
    QString operator()(const readers::KeyExists&) const { return tr("The library has a key already."); }
    QString operator()(const readers::NoKey&) const { return tr("The library has no key yet."); }
    QString operator()(const readers::KeyMissing&) const {
        return tr(
            "The library has had a key, and its row is gone: something was deleted past the program. A new key "
            "would open nothing of what is sealed. Nothing was changed; restore the latest backup.");
    }
    QString operator()(const readers::NotProven&) const {
        return tr(
            "First print a recovery sheet and type it back: without a proven sheet a lost desk would be lost "
            "data.");
    }
    QString operator()(const readers::AlreadySealed&) const { return tr("The library seals already."); }
    QString operator()(const readers::PublicKeyMalformed&) const {
        return tr("A public key of a desk has 64 signs: digits and the letters a to f.");
    }
    QString operator()(const readers::UnknownSlot& no) const {
        return tr("Nobody has the key under this name: %1.").arg(qs(no.slot));
    }
    QString operator()(const readers::LastSlot&) const {
        return tr("Nothing else opens the key: without it the sealed data would be lost.");
    }
    QString operator()(const readers::LastGeneration&) const {
        return tr("The key was changed 254 times, which is as often as it can be.");
    }
    QString operator()(const readers::ValueNotOpened& no) const {
        return tr("Nothing was done: a value of reader %1 cannot be opened. It was changed past the program; a backup "
                  "has it as it was.")
            .arg(numberText(no.reader.value));
    }
};

} // namespace

QString words(readers::RestrictedField field) {
    switch (field) {
    case readers::RestrictedField::Iin:
        return Sealing::tr("IIN");
    case readers::RestrictedField::Phone:
        return Sealing::tr("phone");
    case readers::RestrictedField::Address:
        break;
    }
    return Sealing::tr("address");
}

QString words(const keys::KeyLocked& refusal) { return Sealing()(refusal); }
QString words(const keys::WrongGroup& refusal) { return Sealing()(refusal); }
QString words(const keys::SheetIncomplete& refusal) { return Sealing()(refusal); }
QString words(const keys::OtherSheet& refusal) { return Sealing()(refusal); }
QString words(const keys::WrongPassphrase& refusal) { return Sealing()(refusal); }
QString words(const keys::PassphraseTooShort& refusal) { return Sealing()(refusal); }
QString words(const keys::SheetRefusal& refusal) { return std::visit(Sealing(), refusal); }
QString words(const std::variant<Fault, keys::OtherSheet>& refusal) { return std::visit(Sealing(), refusal); }
QString words(const std::variant<Fault, keys::WrongPassphrase>& refusal) { return std::visit(Sealing(), refusal); }
QString words(const Refusal<keys::KeyLocked>& refusal) { return std::visit(Sealing(), refusal); }
QString words(const readers::RevealRefusal& refusal) { return std::visit(Sealing(), refusal); }
QString words(const readers::SealingRefusal& refusal) { return std::visit(Sealing(), refusal); }
QString words(const SealReadersRefusal& refusal) { return std::visit(Sealing(), refusal); }
QString words(const RecoveryRefusal& refusal) { return std::visit(Sealing(), refusal); }

QString words(const keys::NoDeskKey& refusal) { return Sealing()(refusal); }
QString words(const keys::KeyringSilence& silence) { return std::visit(Sealing(), silence); }
QString words(const keys::MoveKeyRefusal& refusal) { return std::visit(Sealing(), refusal); }

QString placeWords(const keys::DeskKeyPlace& place) {
    if (place.store == keys::KeyStoreKind::Keyring) {
        const QString where = Sealing::tr("The secret key of this desk lies in the keyring of the operating system.");
        return place.silence ? where + QLatin1Char(' ') + words(*place.silence) : where;
    }
    if (place.isChosen)
        return Sealing::tr(
            "The secret key of this desk lies in a file that its user alone may read, as somebody has chosen. "
            "Whoever gets at the files of this user has the key.");
    return Sealing::tr(
        "The secret key of this desk lies in a file that its user alone may read. Whoever gets at the files of this "
        "user has the key. The window moves it into the keyring of the operating system when it is started and the "
        "keyring is open.");
}

QString words(keys::SlotKind kind) {
    switch (kind) {
    case keys::SlotKind::Desk:
        return Sealing::tr("desk");
    case keys::SlotKind::Passphrase:
        return Sealing::tr("passphrase");
    case keys::SlotKind::Recovery:
        return Sealing::tr("recovery sheet");
    }
    return {};
}

QString slotWords(const keys::KeySlot& slot) {
    QString who = words(slot.kind);
    if (!slot.desk.empty()) who += QStringLiteral(" “%1”").arg(qs(slot.desk));
    if (slot.kind == keys::SlotKind::Recovery)
        who += QStringLiteral(", ") + (slot.provenAt ? Sealing::tr("typed back") : Sealing::tr("not yet typed back"));
    return Sealing::tr("Opens the key: %1 (in commands: %2)").arg(who, qs(slot.name));
}

QString unprovenWords() {
    return Sealing::tr(
        "Backups that were made before the present key are not proven to be of this library: they open "
        "as before, but a trial restore refuses them, and restoring one asks whether that is meant "
        "(--other-library). Make a backup with the present key.");
}

QStringList revealReasons() {
    return {Sealing::tr("To reach the reader about a loan"), Sealing::tr("To make sure who the reader is"),
            Sealing::tr("The reader asks what is stored")};
}

} // namespace kitapdar
