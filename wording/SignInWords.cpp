#include "wording/SignInWords.h"

#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct SignIn {
    Q_DECLARE_TR_FUNCTIONS(SignIn)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const staff::WrongCredentials&) const {
        return tr(
            "The code or the password is not right. Look at the keyboard layout and at Caps Lock, and try again.");
    }
    QString operator()(const staff::TryLater& no) const {
        const auto seconds = static_cast<int>((no.milliseconds + 999) / 1000);
        const QString when = seconds < 120 ? tr("Seconds to wait: %1.").arg(seconds)
                                           : tr("Minutes to wait: %1.").arg((seconds + 59) / 60);
        const QString why = no.ofDesk ? tr("There were too many wrong tries at this desk.")
                                      : tr("There were too many wrong tries with this code.");
        return why + QLatin1Char(' ') + when;
    }
    QString operator()(const keys::KeyLocked&) const {
        return tr(
            "Nobody can sign in at this desk: it has no key of the library, by which passwords are sealed. Whoever "
            "manages the keys can give this desk a key; with the recovery sheet \"kitapdarctl keys add-desk\" does it "
            "here.");
    }
    QString operator()(const staff::PinOff&) const {
        return tr("There were five wrong PINs in a row. Sign in with the password; then the PIN works again.");
    }
    QString operator()(const staff::PasswordNeeded&) const {
        return tr("Sign in with the password. A PIN works only where its owner gave the password at this desk today.");
    }
    QString operator()(const staff::PasswordMustChange&) const {
        return tr("This is a one-time password. Choose a password of your own.");
    }
    QString operator()(const staff::FirstPasswordExpired&) const {
        return tr("This one-time password is older than 24 hours. Ask whoever keeps the accounts for a new one.");
    }
    QString operator()(const staff::AccountNotActive& no) const {
        if (no.state == staff::AccountState::Active)
            return tr("This account may not work today. Ask whoever keeps the accounts.");
        return tr("This account is not active. Ask whoever keeps the accounts.");
    }
    QString operator()(const staff::OutOfMemory&) const {
        return tr(
            "This computer has not enough free memory to compare the password; nothing was compared. Close other "
            "programs and try again.");
    }
    QString operator()(const staff::PasswordTooShort& no) const {
        return tr("The password is too short. Characters needed at least: %1. Several words are easier to remember "
                  "than "
                  "signs.")
            .arg(no.least);
    }
    QString operator()(const staff::PasswordTooLong& no) const {
        return tr("The password is too long. Characters allowed at most: %1.").arg(no.most);
    }
    QString operator()(const staff::PasswordCommon&) const {
        return tr("Many people have this password, so it is tried first. Choose another one.");
    }
    QString operator()(const staff::PasswordGuessable&) const {
        return tr(
            "The password is made of names, keys that lie side by side, or years, and is easily guessed. Choose "
            "another one.");
    }
    QString operator()(const staff::PasswordSame&) const { return tr("This is the password that you have already."); }
    QString operator()(const staff::PinMalformed&) const { return tr("A PIN has six digits."); }
    QString operator()(const staff::PinWeak&) const {
        return tr("This PIN is easily guessed: digits in a row or repeated, a date, or your code. Choose another one.");
    }
    QString operator()(const staff::AccountWithoutPassword& no) const {
        return tr("This account takes no password: %1.").arg(qs(no.account));
    }
    QString operator()(const staff::UnknownAccount& no) const {
        return tr("There is no account of this code: %1.").arg(qs(no.account));
    }
    QString operator()(const staff::SignedBySamePerson&) const {
        return tr("Another person must sign, with an account of their own: whoever has prepared it cannot sign it.");
    }
    QString operator()(const staff::AlreadySigned&) const { return tr("You have signed this already."); }
    QString operator()(const staff::SignatureMissing& no) const {
        return tr("A second person must sign this first, with the password. The mark of what is to be signed: %1.")
            .arg(qs(no.digest));
    }
};

} // namespace

QString words(const staff::SignInRefusal& refusal) { return std::visit(SignIn(), refusal); }
QString words(const staff::SecretRefusal& refusal) { return std::visit(SignIn(), refusal); }
QString words(const staff::FirstPasswordRefusal& refusal) { return std::visit(SignIn(), refusal); }
QString words(const staff::EndRefusal& refusal) { return std::visit(SignIn(), refusal); }
QString words(const staff::SignRefusal& refusal) { return std::visit(SignIn(), refusal); }
QString words(const staff::ApprovalRefusal& refusal) { return std::visit(SignIn(), refusal); }

QString wrongTriesWords(const staff::WrongTries& tries) {
    if (tries.count == 0) return {};
    return SignIn::tr(
               "Wrong tries, or ones that were broken off, since %1: %2. If it was not you, tell whoever keeps the "
               "accounts.")
        .arg(momentText(tries.first), QString::number(tries.count));
}

QString words(staff::Meaning meaning) {
    switch (meaning) {
    case staff::Meaning::RestoreOver:
        return SignIn::tr("restoring a backup over the library");
    case staff::Meaning::PersonsExport:
        return SignIn::tr("exporting the data of many readers");
    case staff::Meaning::Purge:
        return SignIn::tr("removing many things at once");
    case staff::Meaning::Merge:
        return SignIn::tr("merging many titles at once");
    case staff::Meaning::StockAct:
        return SignIn::tr("an act about the stock");
    case staff::Meaning::KeyChange:
        return SignIn::tr("changing the keys of the library");
    case staff::Meaning::ReaderErase:
        return SignIn::tr("erasing a reader’s data");
    }
    return {};
}

QString signatureWords(const staff::Signature& signature) {
    if (signature.isAlone())
        return SignIn::tr("Done alone by %1, %2; no second person has signed.")
            .arg(qs(signature.name), momentText(signature.at));
    const QString who =
        signature.position.empty() ? qs(signature.name) : qs(signature.name + ", " + signature.position);
    return SignIn::tr("Signed by %1, %2.").arg(who, momentText(signature.at));
}

} // namespace kitapdar
