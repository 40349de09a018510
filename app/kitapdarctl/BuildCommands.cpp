#include "app/kitapdarctl/BuildCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/FilesFolder.h"
#include "app/kitapdarctl/LongWork.h"
#include "core/base/Disk.h"
#include "core/derivatives/BuildService.h"
#include "core/derivatives/DerivativeQueries.h"
#include "core/derivatives/MetsExport.h"
#include "core/derivatives/SavedCopy.h"
#include "core/storage/OutputFile.h"
#include "core/workflow/ProgramWork.h"
#include "wording/DerivativeWords.h"
#include "wording/PaperWords.h"
#include "wording/WorkflowWords.h"

#include <algorithm>

namespace kitapdar::ctl {

namespace {

using derivatives::BuiltFile;
using derivatives::DerivativeKind;

namespace fs = std::filesystem;

Result<std::vector<DerivativeKind>, Failure> kindsOf(const Arguments& arguments) {
    const auto given = arguments.value("--kind");
    if (!given) return derivatives::derivativeKinds();
    std::vector<DerivativeKind> kinds;
    for (std::size_t at = 0; at <= given->size();) {
        const std::size_t end = std::min(given->find(',', at), given->size());
        const std::string code = given->substr(at, end - at);
        const auto kind = derivatives::derivativeKindFromCode(code);
        if (!kind) return fail(Arguments::badValue("--kind", code));
        kinds.push_back(*kind);
        at = end + 1;
    }
    return kinds;
}

/// Where each kind goes; refused before anything is made.
Result<fs::path, Failure> checkOut(Session& session, const Arguments& arguments,
                                   const std::vector<DerivativeKind>& kinds, std::int64_t id) {
    const auto given = arguments.value("--out");
    if (!given) return fs::path();
    const fs::path folder(*given);
    const auto refused = [&](const auto& why) {
        return fail(session.failure(documents::DocumentRefusal(widen<documents::DocumentRefusal>(why))));
    };
    const auto there = disk::exists(folder);
    if (!there) return fail(session.failure(there.error()));
    if (!*there) {
        if (const auto may = storage::checkNewOutput(folder, session.address()); !may) return refused(may.error());
        if (const auto made = disk::makeFolder(folder); !made) return fail(session.failure(made.error()));
    }
    for (const DerivativeKind kind : kinds) {
        const fs::path file = folder / (std::to_string(id) + "." + std::string(extensionOf(kind)));
        if (const auto may = storage::checkOutput(file, session.address()); !may) return refused(may.error());
        const auto exists = disk::exists(file);
        if (!exists) return fail(session.failure(exists.error()));
        if (*exists && !arguments.has("--force"))
            return fail(
                Failure{Exit::Refused,
                        utf8(Ctl::tr("There is a file of this name already: %1. Nothing was made; --force writes over "
                                     "it.")
                                 .arg(qs(file.string()))),
                        "output_exists"});
    }
    return folder;
}

Json documentOf(const derivatives::Derivative& file) {
    return {{"kind", code(file.kind)},
            {"path", file.path},
            {"sha256", file.sha256},
            {"bytes", file.bytes},
            {"pages", file.pages},
            {"characters", file.characters},
            {"made_at_ms", file.madeAt.milliseconds}};
}

} // namespace

Outcome buildFiles(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(const auto kinds, kindsOf(arguments));
    TRY(Library* const library, session.library());
    CHECK(filesFolderOf(*library));
    TRY(const auto out, checkOut(session, arguments, kinds, id));
    const auto by = library->permission<Permission::DigitizationEdit>().result();
    if (!by) return fail(session.failure(by.error()));
    const auto built = [&] {
        LongWork work;
        return derivatives::BuildService(library->store(), library->journal(), library->filesFolder())
            .build(digitization::ItemId(id), kinds, *by, work.progress());
    }();
    if (!built) return fail(session.failure(built.error()));
    const bool hasFailed = std::ranges::any_of(*built, [](const BuiltFile& file) { return !file.file; });
    const auto step = library->writeNow(&workflow::ProgramWork::endBuilding, digitization::ItemId(id), hasFailed);
    if (!step) return fail(session.failure(step.error()));
    Answer answer;
    Json files = Json::array();
    for (const BuiltFile& each : *built) {
        if (!each.file) {
            const Failure failure = session.failure(*each.why);
            files.push_back(
                {{"kind", code(each.kind)}, {"ok", false}, {"code", failure.code}, {"message", failure.sentence}});
            answer.complaints.push_back(failure.sentence);
            answer.exit = Exit::Incomplete;
            continue;
        }
        Json document = documentOf(*each.file);
        fs::path file = library->filesFolder() / each.file->path;
        if (!out.empty()) {
            const fs::path named = out / (std::to_string(id) + "." + std::string(extensionOf(each.kind)));
            if (const auto saved = derivatives::saveCopy(file, named, session.address()); !saved)
                return fail(session.failure(saved.error()));
            file = named;
        }
        document["path"] = file.string();
        document["ok"] = true;
        document["new"] = each.isNew;
        document["changed_pages"] = each.changedPages;
        files.push_back(std::move(document));
        answer.text += line(words(each.kind) + QLatin1Char('\t') + qs(file.string()) + QLatin1Char('\t') +
                            (each.isNew ? Ctl::tr("made") : Ctl::tr("present already")));
    }
    if (step->isDone) answer.text += line(goesOnTo(step->state));
    answer.document = {{"files", std::move(files)}, {"state", code(step->state)}, {"stage_done", step->isDone}};
    return answer;
}

Outcome exportMets(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(const auto out, arguments.required("--out"));
    TRY(Library* const library, session.library());
    TRY(const auto folder, filesFolderOf(*library));
    const fs::path target = fs::path(out) / (std::to_string(id) + "-mets");
    const auto exported = [&] {
        LongWork work;
        return derivatives::exportMets(library->store(), library->clock(), library->address(), folder,
                                       digitization::ItemId(id), target, work.progress());
    }();
    if (!exported) return fail(session.failure(exported.error()));
    return Answer{
        {{"path", target.string()}, {"pages", exported->pages}, {"texts", exported->texts}, {"files", exported->files}},
        line(Ctl::tr("METS of %1 pages, %2 of them with text: %3")
                 .arg(QString::number(exported->pages), QString::number(exported->texts), qs(target.string())))};
}

Outcome listBuilt(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    const digitization::ItemId item(id);
    TRY(Library* const library, session.library());
    const auto states = library->readNow(&derivatives::DerivativeQueries::states, item);
    if (!states) return fail(session.failure(states.error()));
    if (states->empty()) return fail(session.failure(digitization::UnknownItem{item}));
    const auto hasPdf = library->readNow(&derivatives::DerivativeQueries::hasPresentPdf, item);
    if (!hasPdf) return fail(session.failure(hasPdf.error()));
    const auto stale = library->readNow(&derivatives::DerivativeQueries::staleKinds, item);
    if (!stale) return fail(session.failure(stale.error()));
    Answer answer;
    Json files = Json::array();
    Json staleCodes = Json::array();
    for (const DerivativeKind kind : *stale) staleCodes.push_back(code(kind));
    for (const derivatives::DerivativeState& state : *states) {
        Json document = state.present ? documentOf(*state.present) : Json{{"kind", code(state.kind)}};
        document["present"] = state.present.has_value();
        document["stale"] = state.isStale;
        files.push_back(std::move(document));
        const QString how = !state.present  ? Ctl::tr("not made yet")
                            : state.isStale ? Ctl::tr("stale: pages, texts or the record were changed since")
                                            : Ctl::tr("present");
        answer.text += line(words(state.kind) + QLatin1Char('\t') + how);
    }
    answer.document = {{"files", std::move(files)}, {"stale", std::move(staleCodes)}, {"has_pdf", *hasPdf}};
    return answer;
}

} // namespace kitapdar::ctl
