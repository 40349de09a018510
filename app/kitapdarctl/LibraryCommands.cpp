#include "app/kitapdarctl/LibraryCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Terminal.h"
#include "core/administration/Backup.h"
#include "core/administration/Forget.h"
#include "core/administration/LibraryCheck.h"
#include "core/administration/Manifest.h"
#include "core/administration/PersonsExport.h"
#include "core/administration/Seal.h"
#include "core/demo/SampleLibrary.h"
#include "core/exchange/Room.h"
#include "core/library/DerivedRows.h"
#include "core/library/NewLibrary.h"
#include "core/library/Rooms.h"
#include "core/storage/Dump.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <unistd.h>
#include <utility>

namespace kitapdar::ctl {

Outcome init(Session& session, const Arguments& arguments) {
    Beginning beginning;
    beginning.nameKk = arguments.valueOr("--name-kk", "");
    beginning.nameRu = arguments.valueOr("--name-ru", "");
    beginning.placeKk = arguments.valueOr("--place-kk", "");
    beginning.placeRu = arguments.valueOr("--place-ru", "");
    beginning.desk = arguments.valueOr("--desk", "");
    beginning.slipLanguage = arguments.valueOr("--slips", beginning.slipLanguage);
    if (!languageFrom(qs(beginning.slipLanguage))) return fail(arguments.badValue("--slips", beginning.slipLanguage));
    TRY(Library* const library, session.create());
    const auto deskKey = session.useDeskKey();
    if (deskKey) beginning.deskPublicKey = *deskKey;
    if (const auto done = setUpNew(*library, beginning); !done) return fail(session.failure(done.error()));
    (void)session.heads().forget(session.address()); // of another library that was here
    Answer answer{{{"library", library->address().shown()}, {"sealed", deskKey.has_value()}},
                  line(Ctl::tr("Library made: %1").arg(qs(library->address().shown())))};
    if (!deskKey) {
        answer.complaints.push_back(
            utf8(Ctl::tr("The key of this desk could not be written, so the IIN, phone and address of readers stay in "
                         "clear until \"kitapdarctl keys make\" has made a key.")));
    }
    if (library->filesFolder().empty()) {
        answer.complaints.push_back(
            utf8(Ctl::tr("The address names no folder for files (files=…): scans, PDFs and covers cannot be kept here "
                         "until it does.")));
    }
    return answer;
}

Outcome makeSample(Session& session, const Arguments&) {
    const storage::Address& address = session.address();
    if (!address.isServer()) {
        TRY(const bool there, session.isThere(address));
        if (there) return fail(session.present());
    }
    jobs::Progress progress;
    const auto made = demo::createSampleLibrary(address, session.clock(), progress);
    if (!made && made.error().kind == Fault::Kind::AlreadyExists) return fail(session.present());
    if (!made) return fail(session.failure(made.error()));
    (void)session.heads().forget(address); // of another library that was here
    return Answer{{{"library", address.shown()}}, line(Ctl::tr("Library made: %1").arg(qs(address.shown())))};
}

namespace {

constexpr std::array foundPhrases{
    std::pair{std::string_view("journal_chain"),
              QT_TRANSLATE_NOOP("Ctl", "An entry of the journal is not as it was written.")},
    std::pair{std::string_view("journal_gap"), QT_TRANSLATE_NOOP("Ctl", "Entries of the journal are not there.")},
    std::pair{std::string_view("journal_cut"),
              QT_TRANSLATE_NOOP("Ctl", "Entries that were seen earlier are not in the journal any more.")},
    std::pair{std::string_view("journal_payload"),
              QT_TRANSLATE_NOOP("Ctl", "What an entry tells of rows was changed.")},
    std::pair{std::string_view("journal_payload_missing"),
              QT_TRANSLATE_NOOP("Ctl", "What an entry told of rows is gone.")},
    std::pair{std::string_view("journal_forgotten"),
              QT_TRANSLATE_NOOP("Ctl", "What is marked as forgotten is not what the entry says.")},
    std::pair{std::string_view("journal_kind"),
              QT_TRANSLATE_NOOP("Ctl", "An entry is of a kind that this program does not know.")},
    std::pair{std::string_view("journal_subjects"), QT_TRANSLATE_NOOP("Ctl", "What an entry is about was changed.")},
    std::pair{std::string_view("row_not_as_journal"), QT_TRANSLATE_NOOP("Ctl", "It was changed past the journal.")},
    std::pair{std::string_view("row_missing"), QT_TRANSLATE_NOOP("Ctl", "It was removed past the journal.")},
    std::pair{std::string_view("row_outside_journal"), QT_TRANSLATE_NOOP("Ctl", "It was added past the journal.")},
    std::pair{std::string_view("rows_not_as_import"),
              QT_TRANSLATE_NOOP("Ctl", "Rows of an import are not as it wrote them.")},
    std::pair{std::string_view("counter_set_back"),
              QT_TRANSLATE_NOOP("Ctl", "The last number of a series was set back: numbers would be given out twice.")},
    std::pair{std::string_view("counter_ahead"),
              QT_TRANSLATE_NOOP("Ctl", "The last number of a series was set ahead: numbers would be passed over.")},
    std::pair{std::string_view("backup_not_ours"),
              QT_TRANSLATE_NOOP("Ctl", "The list of the backup was not written by this library.")},
    std::pair{std::string_view("backup_file_missing"), QT_TRANSLATE_NOOP("Ctl", "A file of the backup is not there.")},
    std::pair{std::string_view("backup_file_truncated"),
              QT_TRANSLATE_NOOP("Ctl", "A file of the backup has another size.")},
    std::pair{std::string_view("backup_file_changed"),
              QT_TRANSLATE_NOOP("Ctl", "A file of the backup has other content.")},
};

/// What a finding means. What only one room asks of its rows is one sentence for all: its code and the row tell which.
QString foundWords(const CheckProblem& problem) {
    const auto known = std::ranges::find(foundPhrases, problem.code, [](const auto& each) { return each.first; });
    if (known != foundPhrases.end()) return Ctl::tr(known->second);
    if (isMadeAnew(problem)) return Ctl::tr("It does not follow from the other rows.");
    return Ctl::tr("It contradicts what else is stored.");
}

/// What to do once, with the command.
QString adviceWords(const CheckProblem& advice, bool isImportUnfinished) {
    if (advice.code == journal::findings::unsealed && isImportUnfinished)
        return Ctl::
            tr("Rows that the journal does not hold yet: %1. They are of an import that runs or was interrupted. One "
               "that was interrupted is taken back by \"kitapdarctl import undo\" or \"kitapdarctl readers import "
               "undo\" with its number; or take the file again, what is there does not come twice.")
                .arg(qs(advice.detail));
    if (advice.code == exchange::unfinishedImports().code)
        return Ctl::tr(
                   "Import no. %1 runs at this moment or was interrupted. Take its file again: what is there does not "
                   "come twice, and the interrupted import is ended; or take it back.")
            .arg(qs(advice.detail).section(QLatin1Char(' '), -1));
    if (advice.code == journal::findings::unsealed)
        return Ctl::tr(
                   "Rows of imports from before the journal held them: %1. Nothing is known to be wrong with them; "
                   "\"kitapdarctl seal\" enters them in the journal, and from then on the check sees changes.")
            .arg(qs(advice.detail));
    if (advice.code == "files_not_verified")
        return Ctl::tr(
                   "The attached files were not verified: no folder is named for them here. Files the library knows "
                   "of: %1. Name the folder in the address of the library: files=…")
            .arg(qs(advice.detail));
    if (advice.code == "readers_in_clear")
        return Ctl::tr(
                   "Readers whose IIN, phone or address is in clear: %1. \"kitapdarctl keys make\", \"keys sheet\" "
                   "and \"keys prove\" prepare sealing them, \"kitapdarctl keys seal\" does it.")
            .arg(qs(advice.detail));
    if (advice.code == "journal_in_clear")
        return Ctl::tr(
                   "Entries of the journal that hold an IIN, phone or address in clear from before sealing: %1. "
                   "\"kitapdarctl keys seal\" makes them forgotten.")
            .arg(qs(advice.detail));
    if (advice.code == "signed_alone")
        return Ctl::tr("Acts that one person did alone, without a second signature: %1.").arg(qs(advice.detail));
    return Ctl::tr("The sort keys are of another version: %1. \"kitapdarctl upgrade\" makes them anew.")
        .arg(qs(advice.detail));
}

} // namespace

Outcome check(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    LongWork work;
    TRY(auto heads, session.knownHeads());
    std::vector<CheckProblem> ofBackup;
    if (const std::string backup = arguments.valueOr("--against", ""); !backup.empty()) {
        TRY(const bool there, session.isThere(std::filesystem::path(backup)));
        if (!there)
            return fail(Failure{Exit::Refused, utf8(Ctl::tr("There is no backup: %1.").arg(qs(backup))), "no_backup"});
        auto found = checkBackup(backup, work.progress(), manifestKeyOf(*library));
        if (!found) return fail(session.failure(found.error()));
        ofBackup = std::move(*found);
        const auto head = headOfBackup(session.address(), backup, work.progress());
        // What is wrong with the backup is named below, beside what is wrong with the library.
        const bool isDamageKnown = !head && !ofBackup.empty() && std::holds_alternative<BackupDamaged>(head.error());
        if (!head && !isDamageKnown) return fail(session.failure(head.error()));
        if (head && *head) heads.push_back(**head);
    }
    auto problems = checkLibrary(library->store(), library->search(), heads, work.progress());
    if (!problems) return fail(session.failure(problems.error()));
    problems->insert(problems->end(), ofBackup.begin(), ofBackup.end());
    const auto inClear =
        library->store().readNow([](storage::Snapshot& snapshot) { return restrictedInClear(snapshot); });
    if (!inClear) return fail(session.failure(inClear.error()));
    problems->insert(problems->end(), inClear->begin(), inClear->end());
    const bool sound = std::ranges::all_of(*problems, isAdvice);
    Answer answer{{{"ok", sound}, {"problems", Json::array()}}, {}};
    for (const CheckProblem& problem : *problems) {
        const char* const list = isAdvice(problem) ? "advice" : "problems";
        answer.document[list].push_back({{"code", problem.code}, {"detail", problem.detail}});
        if (!isAdvice(problem))
            answer.text += line(qs(problem.code + "\t" + problem.detail + "\t") + foundWords(problem));
    }
    const bool isImportUnfinished =
        std::ranges::find(*problems, exchange::unfinishedImports().code, &CheckProblem::code) != problems->end();
    if (sound) answer.text = line(Ctl::tr("The library is sound."));
    for (const CheckProblem& problem : *problems) {
        if (isAdvice(problem)) answer.text += line(adviceWords(problem, isImportUnfinished));
    }
    if (std::ranges::any_of(*problems, isMadeAnew)) {
        answer.text +=
            line(Ctl::tr("What follows from other rows (search index, sort keys, words of names) is made anew by "
                         "\"kitapdarctl reindex\"."));
    }
    if (!sound) answer.exit = Exit::Refused;
    return answer;
}

Outcome seal(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto by = library->permission<Permission::ImportRun>().result();
    if (!by) return fail(session.failure(by.error()));
    TRY(const auto heads, session.knownHeads());
    const auto sealed = sealLibrary(library->store(), library->journal(), *by, heads);
    if (!sealed) return fail(session.failure(sealed.error()));
    std::string text =
        line(Ctl::tr("Rows of earlier imports entered in the journal: %1").arg(QString::number(sealed->rows)));
    if (sealed->newEnd) {
        const auto forgotten = session.heads().forget(session.address());
        if (!forgotten) return fail(session.failure(forgotten.error()));
        session.rememberJournal();
        text += line(Ctl::tr("The journal ends earlier than it was seen here; its present end is accepted."));
    }
    return Answer{{{"rows", sealed->rows}, {"end_accepted", sealed->newEnd}}, std::move(text)};
}

Outcome forget(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    constexpr std::int64_t threeYears = 1096;
    constexpr std::int64_t millisecondsOfDay = 24LL * 60 * 60 * 1000;
    TRY(const auto days, arguments.number("--days", 1, threeYears));
    const auto by = library->permission<Permission::RetentionRun>().result();
    if (!by) return fail(session.failure(by.error()));
    TRY(const auto heads, session.knownHeads());
    const bool dry = arguments.has("--dry") || arguments.has("--dry-run");
    const Instant before{session.clock().now().milliseconds - days * millisecondsOfDay};
    LongWork work;
    const auto done = forgetReaderEntries(library->store(), library->journal(), *by, heads, before,
                                          dry ? ForgetHow::OnlyCount : ForgetHow::Really, work.progress());
    if (!done) return fail(session.failure(done.error()));
    const QString count = QString::number(done->entries);
    std::string text = line(dry ? Ctl::tr("Entries about readers whose data would be forgotten: %1").arg(count)
                                : Ctl::tr("Entries about readers whose data are forgotten: %1").arg(count));
    if (!done->emptied)
        text +=
            line(Ctl::tr("Another program has the library open: until it is closed, the file beside the library may "
                         "still hold them."));
    return Answer{{{"entries", done->entries}, {"dry", dry}, {"emptied", done->emptied}}, std::move(text)};
}

Outcome reindex(Session& session, const Arguments&) {
    TRY(Library* const library, session.libraryFor<Permission::LibraryEdit>());
    LongWork work;
    const auto made = remakeDerived(library->store(), library->search(), work.progress());
    if (!made || work.progress().cancelled()) {
        const Fault why = made ? cancelled() : made.error();
        return fail(session.failure(why, reindexWords(why)));
    }
    return Answer{{{"reindexed", true}}, line(Ctl::tr("The search index and the sort keys are made anew."))};
}

Outcome dump(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto by = library->permission<Permission::PersonsExport>().result(); // readers as they are stored
    if (!by) return fail(session.failure(by.error()));
    if (session.json()) {
        const auto content = library->store().readNow([](storage::Snapshot& snapshot) { return digestOf(snapshot); });
        if (!content) return fail(session.failure(content.error()));
        return Answer{documentOf(*content), {}};
    }
    const auto approved = approvePersonsExport(library->store(), library->journal(), *by, "dump");
    if (!approved) return fail(session.failure(approved.error()));
    // Printed row by row: a full library is larger than what should be held at once. Byte by byte as it is, since dumps
    // are compared; but not at a terminal.
    const bool atTerminal = isatty(STDOUT_FILENO) != 0;
    const auto printed = library->store().readNow([atTerminal](storage::Snapshot& snapshot) {
        return storage::dump(snapshot, allTables(), [atTerminal](std::string_view piece) {
            if (atTerminal)
                std::cout << forTerminal(piece);
            else
                std::cout << piece;
        });
    });
    if (!printed) return fail(session.failure(printed.error()));
    return Answer{};
}

} // namespace kitapdar::ctl
