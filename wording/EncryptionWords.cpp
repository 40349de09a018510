#include "wording/EncryptionWords.h"

#include "core/administration/DrillKeys.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <memory>

namespace kitapdar {

namespace {

struct EncryptionWords {
    Q_DECLARE_TR_FUNCTIONS(EncryptionWords)
};

struct OfRecipients {
    Q_DECLARE_TR_FUNCTIONS(EncryptionWords)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const backups::RecipientMalformed& no) const {
        return tr("This is no public key of “age”, or a letter of it is wrong: %1. It begins with “age1” and has 62 "
                  "letters and digits.")
            .arg(qs(no.publicKey));
    }
    QString operator()(const backups::RecipientIsPrivate&) const {
        return tr(
            "This is a private key, and it was not kept. Only the public key, which begins with “age1”, belongs "
            "here. Make a new pair of keys: this one has been seen.");
    }
    QString operator()(const backups::RecipientTaken& no) const {
        return tr("Backups are encrypted for this key already: %1").arg(qs(no.publicKey));
    }
    QString operator()(const backups::RecipientUnnamed&) const { return tr("Say who has the private key."); }
    QString operator()(const text::NameTooLong&) const { return tr("The name is too long."); }
    QString operator()(const backups::UnknownRecipient& no) const {
        return tr("Backups are not encrypted for this key: %1").arg(qs(no.publicKey));
    }
};

QString findingWords(const backups::Drill& drill) {
    namespace findings = backups::findings;
    if (drill.finding == findings::part)
        return EncryptionWords::tr("The backup is damaged: a part of it is not what was written.");
    if (drill.finding == findings::unopened) return EncryptionWords::tr("The backup could not be opened.");
    if (drill.finding == findings::library) return EncryptionWords::tr("The library in the backup is damaged.");
    if (drill.finding == findings::content)
        return EncryptionWords::tr("The library in the backup is not the one that was backed up.");
    return EncryptionWords::tr("The rows of the library in the backup contradict each other.");
}

/// Some texts as a list with numbers.
documents::NumberedList listOf(std::vector<QString> texts) {
    auto rest = std::make_shared<std::vector<documents::Row>>();
    for (const QString& text : texts) rest->push_back({documents::Cell(utf8(text))});
    const auto count = static_cast<std::int64_t>(rest->size());
    return {[rest]() -> Result<std::vector<documents::Row>> { return std::exchange(*rest, {}); }, count};
}

} // namespace

QString words(backups::RecipientRole role) {
    return role == backups::RecipientRole::Director ? EncryptionWords::tr("director") : EncryptionWords::tr("escrow");
}

QString words(const backups::RecipientRefusal& refusal) { return std::visit(OfRecipients(), refusal); }

QString formWords(const std::vector<std::string>& recipients) {
    if (recipients.empty()) return EncryptionWords::tr("plain: whoever has the backup can read it");
    return EncryptionWords::tr("encrypted for %n key(s)", nullptr, static_cast<int>(recipients.size()));
}

QString drillKeyWords() {
    return EncryptionWords::tr(
        "Besides, this computer keeps a key of its own that opens this backup, for its trial "
        "restore. The key is gone with the trial, with the next backup, or after %n day(s).",
        nullptr, DrillKeys::keepDays);
}

QString drillKeyWords(int kept) {
    return EncryptionWords::tr(
               "Backups that a key on this computer opens until they are restored for trial: %1. "
               "\"kitapdarctl drill\" does it and removes the key.")
        .arg(kept);
}

QString words(const backups::Drill& drill) {
    constexpr std::int64_t second = 1000;
    const QString times = EncryptionWords::tr("opened in %1 s, verified in %2 s")
                              .arg(drill.openedIn / second)
                              .arg(drill.verifiedIn / second);
    if (drill.isGood())
        return EncryptionWords::tr("The backup of %1 was restored for trial and is good")
                   .arg(momentText(drill.madeAt)) +
               QStringLiteral(": ") + times;
    const QString finding = findingWords(drill);
    return drill.detail.empty() ? finding : finding + QLatin1Char(' ') + qs(drill.detail);
}

documents::Document restoreSheet(const std::vector<backups::Recipient>& recipients, Language language) {
    documents::Document sheet;
    sheet.title = utf8(EncryptionWords::tr("How a backup of the library is opened without Kitapdar"));
    sheet.words = paperWords(language);
    const auto paragraph = [&](const QString& text) { sheet.blocks.push_back(documents::Paragraph{utf8(text)}); };
    paragraph(
        EncryptionWords::tr("Keep this sheet with the private key, apart from the computers of the library. "
                            "Whoever has the private key can read every backup."));
    sheet.blocks.push_back(documents::Heading{utf8(EncryptionWords::tr("Whose private keys open the backups")), 2});
    for (const backups::Recipient& each : recipients)
        paragraph(qs(each.holder) + QStringLiteral(" (") + words(each.role) + QStringLiteral("): ") +
                  qs(each.publicKey));
    sheet.blocks.push_back(documents::Heading{utf8(EncryptionWords::tr("What to do")), 2});
    sheet.blocks.push_back(listOf({
        EncryptionWords::tr("Install the free program “age” (in Debian and Ubuntu: the package “age”; its format is "
                            "described at age-encryption.org/v1)."),
        EncryptionWords::tr("Write the line of the private key, which begins with “AGE-SECRET-KEY-1”, into a file "
                            "key.txt that nobody else can read."),
        EncryptionWords::tr("In the folder of the backup, open the library: age -d -i key.txt -o library.kitapdar "
                            "library.kitapdar.age (of a shared library: library.dump and library.dump.age)."),
        EncryptionWords::tr("Open each attached file in the folder “files” in the same way."),
        EncryptionWords::tr("library.kitapdar is a database of SQLite, which many programs read; library.dump is an "
                            "archive for pg_restore of PostgreSQL."),
        EncryptionWords::tr("manifest.json names the size and the SHA-256 of every part, encrypted and clear: compare "
                            "them with sha256sum."),
        EncryptionWords::tr("Remove key.txt and what was opened when it is needed no longer."),
    }));
    paragraph(EncryptionWords::tr("With Kitapdar: kitapdarctl --library LIBRARY restore BACKUP --identity key.txt"));
    return sheet;
}

} // namespace kitapdar
