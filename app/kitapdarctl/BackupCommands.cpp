#include "app/kitapdarctl/BackupCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Options.h"
#include "app/kitapdarctl/SignInCommands.h"
#include "core/administration/Backup.h"
#include "core/administration/BackupList.h"
#include "core/administration/DrillRun.h"
#include "core/administration/OldBackups.h"
#include "core/audit/AccessLog.h"
#include "core/backups/DrillService.h"
#include "core/backups/RecipientService.h"
#include "core/documents/Docx.h"
#include "wording/EncryptionWords.h"
#include "wording/FileWords.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"

namespace kitapdar::ctl {

namespace {

Result<BackupForm, Failure> formOf(const Arguments& arguments) {
    const bool encrypted = arguments.has("--encrypt");
    const bool plain = arguments.has("--plain");
    if (encrypted && plain) return fail(Arguments::wrongUsage(Ctl::tr("One of --encrypt and --plain, not both.")));
    if (encrypted) return BackupForm::Encrypted;
    return plain ? BackupForm::Plain : BackupForm::AsLibrarySays;
}

Json documentOf(const backups::Recipient& recipient) {
    return {{"public_key", recipient.publicKey}, {"role", backups::code(recipient.role)}, {"holder", recipient.holder}};
}

QString lineOf(const backups::Recipient& recipient) {
    return qs(recipient.publicKey) + QLatin1Char('\t') + words(recipient.role) + QLatin1Char('\t') +
           qs(recipient.holder);
}

Json documentOf(const backups::Drill& drill, const std::string& place) {
    return {{"backup", place},
            {"made_at", drill.madeAt.milliseconds},
            {"drilled_at", drill.drilledAt.milliseconds},
            {"opened_in_ms", drill.openedIn},
            {"verified_in_ms", drill.verifiedIn},
            {"good", drill.isGood()},
            {"finding", drill.finding},
            {"detail", drill.detail}};
}

Json documentOf(const ListedBackup& backup, const std::optional<backups::Drill>& drilled) {
    const Manifest& manifest = backup.manifest;
    std::uintmax_t bytes = manifest.library.stored().bytes;
    if (manifest.files) {
        for (const BackedUpFile& file : *manifest.files) bytes += file.stored().bytes;
    }
    return {{"backup", backup.folder.string()},
            {"made_at", manifest.madeAt.milliseconds},
            {"bytes", bytes},
            {"encrypted", manifest.isEncrypted()},
            {"recipients", manifest.recipients},
            {"operation", manifest.head ? Json(manifest.head->seq) : Json(nullptr)},
            {"schema", manifest.schema},
            {"whole", hasAllFiles(backup)},
            {"proven", backup.isProven},
            {"drilled", drilled && drilled->madeAt == manifest.madeAt}};
}

/// Whoever works here may make one more that is encrypted; taking others away, or one in clear, which holds the
/// readers, is not for everyone. The library stays open where people sign in: who made the backup is in its audit when
/// it is made, and a password is asked for once. nullptr where nobody signs in.
Result<Library*, Failure> checkBackup(Session& session, BackupForm form, bool removesOthers) {
    const auto needed = isSignInNeeded(session.address());
    if (!needed) return fail(session.failure(needed.error()));
    if (!*needed) return nullptr;
    TRY(Library* const library, session.library());
    bool isPlain = form == BackupForm::Plain;
    if (form == BackupForm::AsLibrarySays) {
        const auto recipients = library->readNow(&backups::RecipientService::recipients);
        if (!recipients) return fail(session.failure(recipients.error()));
        isPlain = recipients->empty();
    }
    if (isPlain || removesOthers) CHECK(session.libraryFor<Permission::BackupRestore>());
    return library;
}

/// A backup that nobody knows of is told of, and stays.
void noteMade(const Session& session, const Library& library, const BackupReport& made, Answer& answer) {
    const auto form = made.recipients.empty() ? audit::Backup::Plain : audit::Backup::Encrypted;
    library.accessLog().backupMade(library.session(), form);
    const auto written = library.accessLog().flush();
    if (written) return;
    answer.exit = Exit::Incomplete;
    const QString sentence = Ctl::tr("The backup is made; that it was made could not be written in the audit. %1")
                                 .arg(causeWords(written.error()));
    answer.complaints.push_back(session.failure(written.error(), sentence).sentence);
}

} // namespace

Outcome backup(Session& session, const Arguments& arguments) {
    const storage::Address& address = session.address();
    if (!address.isServer()) {
        TRY(const bool there, session.isThere(address));
        if (!there) return fail(session.missing());
    }
    TRY(const auto keep, arguments.number("--keep", 1, 0));
    TRY(const auto form, formOf(arguments));
    TRY(const Library* const library, checkBackup(session, form, keep > 0 || arguments.has("--rotate")));
    LongWork work;
    const Instant begun = session.clock().now();
    const auto key = session.manifestKey();
    const auto report = backUp(address, arguments.at(0), session.clock(), work.progress(),
                               {.form = form, .drillKeys = &session.drillKeys(), .manifestKey = key});
    if (!report) return fail(session.failure(report.error()));
    (void)session.backups().remember(address, {report->place, begun}); // the window says then how old it is
    Answer answer{documentOf(*report),
                  line(Ctl::tr("Verified backup: %1, %2 bytes, BLAKE2b %3")
                           .arg(qs(report->place), QString::number(report->bytes), qs(report->content.blake2b)))};
    answer.text += line(formWords(report->recipients));
    answer.document["drill_key"] = report->isDrillKeyKept;
    if (report->isDrillKeyKept) answer.text += line(drillKeyWords());
    tellFiles(answer, report->files, report->filesKnown);
    if (library) noteMade(session, *library, *report, answer);
    if (keep == 0 && !arguments.has("--rotate")) return answer;
    const auto removed = removeOldBackups(address, arguments.at(0), arguments.has("--rotate") ? rotation : keep, key);
    if (!removed) {
        // The backup is made; only the old ones stay.
        answer.exit = Exit::Incomplete;
        const QString sentence =
            Ctl::tr("The backup is made; not all older ones could be removed. %1").arg(causeWords(removed.error()));
        answer.complaints.push_back(session.failure(removed.error(), sentence).sentence);
        return answer;
    }
    answer.document["removed"] = Json::array();
    for (const std::filesystem::path& each : *removed) {
        answer.document["removed"].push_back(each.string());
        answer.text += line(Ctl::tr("Removed, an older backup of this library: %1").arg(qs(each.string())));
    }
    return answer;
}

namespace {

void tellErasures(Answer& answer, const BackupReport& report) {
    if (!report.erasures) return;
    const RepeatedErasures done = report.erasures->repeated.value_or(RepeatedErasures());
    answer.document["erasures"] = {{"known", report.erasures->repeated.has_value()},
                                   {"unknown_since_ms", !report.erasures->repeated && report.erasures->since
                                                            ? Json(report.erasures->since->milliseconds)
                                                            : Json(nullptr)},
                                   {"readers", done.readers},
                                   {"loans", done.loans},
                                   {"entries", done.entries},
                                   {"entries_left", done.entriesLeft}};
    const QString words = erasureWords(*report.erasures);
    if (words.isEmpty()) return;
    if (report.erasures->repeated)
        answer.text += line(words);
    else
        answer.complaints.push_back(utf8(words));
}

/// A file that cannot be one is called by its name before anything is opened.
Result<void, Failure> checkIsBackup(const std::string& path) {
    const FileLook look = lookAt(path);
    if (look == FileLook::Folder || look == FileLook::Database || look == FileLook::Other) return {};
    return fail(Failure{Exit::Refused,
                        utf8(Ctl::tr("This is no backup: %1.").arg(qs(path)) + QLatin1Char(' ') + words(look)),
                        "not_a_backup"});
}

} // namespace

Outcome restoreBackup(Session& session, const Arguments& arguments) {
    TRY(const bool there, session.isThere(std::filesystem::path(arguments.at(0))));
    if (!there) {
        return fail(
            Failure{Exit::Refused, utf8(Ctl::tr("There is no backup: %1.").arg(qs(arguments.at(0)))), "no_backup"});
    }
    CHECK(checkIsBackup(arguments.at(0)));
    backups::RestoredBy by;
    TRY(const auto remark, checkRestore(session, arguments, by));
    LongWork work;
    const auto other = arguments.has("--other-library") ? OtherLibrary::Accepted : OtherLibrary::Refused;
    RestoreKeys keys{.identity = arguments.valueOr("--identity", ""),
                     .manifestKey = session.manifestKey(),
                     .mayBeNotOurs = other == OtherLibrary::Accepted,
                     .by = std::move(by)};
    if (const auto living = arguments.value("--against")) {
        TRY(keys.living, libraryAddress("--against", *living));
    }
    const auto report =
        restore(arguments.at(0), session.address(), session.clock(), work.progress(), other, &session.heads(), keys);
    if (!report) return fail(session.failure(report.error(), restoreWords(report.error())));
    Answer answer{documentOf(*report),
                  line(Ctl::tr("Restored: %1, %2 bytes, BLAKE2b %3")
                           .arg(qs(report->place), QString::number(report->bytes), qs(report->content.blake2b)))};
    if (remark) answer.complaints.push_back(*remark);
    tellErasures(answer, *report);
    tellFiles(answer, report->files, report->filesKnown);
    if (report->keptAside)
        answer.text += line(Ctl::tr("The library that was there is kept: %1").arg(qs(*report->keptAside)));
    return answer;
}

Outcome listBackups(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto found = backupsOf(session.address(), arguments.at(0), manifestKeyOf(*library));
    if (!found) return fail(session.failure(found.error()));
    const auto drilled = library->readNow(&backups::DrillService::newestGood);
    if (!drilled) return fail(session.failure(drilled.error()));
    Answer answer{{{"backups", Json::array()}}, {}};
    for (const ListedBackup& backup : *found) {
        const Json document = documentOf(backup, *drilled);
        QStringList parts{momentText(backup.manifest.madeAt), qs(backup.folder.string()),
                          formWords(backup.manifest.recipients)};
        if (document["drilled"] == true) parts << Ctl::tr("restored for trial");
        if (document["whole"] != true) parts << Ctl::tr("not whole: something of it is gone");
        if (!backup.isProven) parts << Ctl::tr("not proven to be made by this library with its present key");
        answer.text += line(parts.join(QLatin1Char('\t')));
        answer.document["backups"].push_back(document);
    }
    return answer;
}

Outcome drill(Session& session, const Arguments& arguments) {
    std::string place = arguments.positional().empty() ? std::string() : arguments.at(0);
    if (place.empty()) {
        const auto newest = session.backups().newestOf(session.address());
        if (!newest) {
            return fail(Failure{
                Exit::Refused, utf8(Ctl::tr("No backup of this library was made at this computer yet.")), "no_backup"});
        }
        place = newest->place.string();
    }
    TRY(Library* const library, session.libraryFor<Permission::BackupRestore>());
    LongWork work;
    const auto drilled = drillBackup(place, session.address(), session.drillKeys(), arguments.valueOr("--identity", ""),
                                     session.clock(), work.progress(), manifestKeyOf(*library));
    if (!drilled) return fail(session.failure(drilled.error()));
    const auto recorded = recordDrill(library->store(), library->journal(), *drilled);
    if (!recorded) return fail(session.failure(recorded.error()));
    Answer answer{documentOf(*drilled, place), line(words(*drilled))};
    if (!drilled->isGood()) answer.exit = Exit::Refused;
    return answer;
}

Outcome listRecipients(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto recipients = library->readNow(&backups::RecipientService::recipients);
    if (!recipients) return fail(session.failure(recipients.error()));
    Answer answer{{{"recipients", Json::array()}}, {}};
    for (const backups::Recipient& each : *recipients) {
        answer.document["recipients"].push_back(documentOf(each));
        answer.text += line(lineOf(each));
    }
    if (recipients->empty()) answer.text = line(formWords({}));
    return answer;
}

Outcome addRecipient(Session& session, const Arguments& arguments) {
    const std::string role = arguments.valueOr("--role", "director");
    const auto known = backups::roleFromCode(role);
    if (!known) return fail(Arguments::badValue("--role", role));
    TRY(const auto holder, arguments.required("--holder"));
    TRY(Library* const library, session.library());
    const backups::Recipient recipient{backups::RecipientId(0), arguments.at(0), *known, holder, 0};
    const auto added = library->writeNow(&backups::RecipientService::add, recipient);
    if (!added) return fail(session.failure(added.error()));
    return Answer{documentOf(*added), line(lineOf(*added))};
}

Outcome removeRecipient(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto removed = library->writeNow(&backups::RecipientService::remove, arguments.at(0));
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{documentOf(*removed), line(Ctl::tr("Removed from the list: %1").arg(qs(removed->holder)))};
}

Outcome printRestoreSheet(Session& session, const Arguments& arguments) {
    CHECK(checkEnding("OUT", arguments.at(0), {".docx"}));
    TRY(Library* const library, session.libraryFor<Permission::KeyManage>());
    const auto recipients = library->readNow(&backups::RecipientService::recipients);
    if (!recipients) return fail(session.failure(recipients.error()));
    LongWork work;
    const auto written =
        documents::writeDocument(arguments.at(0), session.address(), restoreSheet(*recipients, arguments.language()),
                                 documents::DocxRenderer(), work.progress());
    if (!written) return fail(session.failure(written.error()));
    return Answer{{{"file", arguments.at(0)}}, line(Ctl::tr("Written: %1").arg(qs(arguments.at(0))))};
}

} // namespace kitapdar::ctl
