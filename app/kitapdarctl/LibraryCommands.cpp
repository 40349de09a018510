#include "app/kitapdarctl/LibraryCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "core/administration/Backup.h"
#include "core/administration/LibraryCheck.h"
#include "core/demo/SampleLibrary.h"
#include "core/library/Rooms.h"
#include "core/storage/Dump.h"

#include <iostream>

namespace kitapdar::ctl {

Outcome init(Session& session, const Arguments&) {
    TRY(Library* const library, session.create());
    return Answer{{{"library", library->address().shown()}},
                  session.say("created", {library->address().shown()}) + "\n"};
}

Outcome makeSample(Session& session, const Arguments&) {
    const storage::Address& address = session.address();
    if (!address.isServer() && std::filesystem::exists(address.file())) return fail(session.present());
    jobs::Progress progress;
    const auto made = demo::createSampleLibrary(address, session.clock(), progress);
    if (!made && made.error().detail == "file exists") return fail(session.present());
    if (!made) return fail(session.failure(made.error()));
    return Answer{{{"library", address.shown()}}, session.say("created", {address.shown()}) + "\n"};
}

Outcome check(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto problems = checkLibrary(library->store(), library->journal(), library->search());
    if (!problems) return fail(session.failure(problems.error()));
    Answer answer{{{"ok", problems->empty()}, {"problems", Json::array()}}, {}};
    for (const CheckProblem& problem : *problems) {
        answer.document["problems"].push_back({{"code", problem.code}, {"detail", problem.detail}});
        answer.text += problem.code + "\t" + problem.detail + "\n";
    }
    if (problems->empty()) {
        answer.text = session.say("sound") + "\n";
    } else {
        answer.exit = Exit::Refused;
    }
    return answer;
}

Outcome dump(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    if (session.json()) {
        const auto content = library->store().readNow([](storage::Snapshot& snapshot) { return digestOf(snapshot); });
        if (!content) return fail(session.failure(content.error()));
        return Answer{documentOf(*content), {}};
    }
    // Printed row by row: a full library is larger than what should be held at once.
    const auto printed = library->store().readNow([](storage::Snapshot& snapshot) {
        return storage::dump(snapshot, allTables(), [](std::string_view piece) { std::cout << piece; });
    });
    if (!printed) return fail(session.failure(printed.error()));
    return Answer{};
}

Outcome backup(Session& session, const Arguments& arguments) {
    const storage::Address& address = session.address();
    if (!address.isServer() && !std::filesystem::exists(address.file())) return fail(session.missing());
    LongWork work;
    const auto report = backUp(address, arguments.at(0), session.clock(), work.progress());
    if (!report) return fail(session.failure(report.error()));
    return Answer{
        documentOf(*report),
        session.say("backed_up", {report->place, std::to_string(report->bytes), report->content.blake2b}) + "\n"};
}

Outcome restoreBackup(Session& session, const Arguments& arguments) {
    if (!std::filesystem::exists(arguments.at(0))) {
        return fail(Failure{Exit::Refused, session.say("library_missing", {arguments.at(0)})});
    }
    LongWork work;
    const auto report = restore(arguments.at(0), session.address(), session.clock(), work.progress());
    if (!report) return fail(session.failure(report.error()));
    Answer answer{
        documentOf(*report),
        session.say("restored", {report->place, std::to_string(report->bytes), report->content.blake2b}) + "\n"};
    if (report->keptAside) answer.text += session.say("kept_aside", {*report->keptAside}) + "\n";
    return answer;
}

Outcome undo(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto undone = library->writeNow(&journal::Journal::undoLast);
    if (!undone) return fail(session.failure(undone.error()));
    return Answer{{{"undone", undone->kind}, {"operation", undone->seq}, {"facts", journal::toJson(undone->facts)}},
                  session.say("undone", {undone->kind, std::to_string(undone->seq)}) + "\n"};
}

} // namespace kitapdar::ctl
