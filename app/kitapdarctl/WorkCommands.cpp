#include "app/kitapdarctl/WorkCommands.h"

#include "app/kitapdarctl/DigitizationCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/Session.h"
#include "app/kitapdarctl/Terminal.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/Slip.h"
#include "core/pages/PageQueries.h"
#include "core/workflow/DefectService.h"
#include "core/workflow/WorkQueries.h"
#include "core/workflow/WorkflowService.h"
#include "wording/Format.h"
#include "wording/PageWords.h"
#include "wording/WorkflowWords.h"

namespace kitapdar::ctl {

namespace {

using digitization::ItemId;
using workflow::WorkflowService;

Result<ItemId, Failure> itemOf(const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    return ItemId(id);
}

Result<workflow::Stage, Failure> stageOf(std::string_view name, const std::string& text) {
    const auto stage = workflow::stageFromCode(text);
    if (!stage) return fail(Arguments::badValue(name, text));
    return *stage;
}

/// Of a use case that has changed the item or its task: how it stands now.
template <class Answer>
Outcome shownAfter(Session& session, Library& library, ItemId item, const Answer& answer) {
    if (!answer) return fail(session.failure(answer.error()));
    return shownItem(session, library, item);
}

Outcome takeWork(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    return shownAfter(session, *library, item, library->writeNow(&WorkflowService::take, item));
}

Outcome returnWork(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    return shownAfter(session, *library, item, library->writeNow(&WorkflowService::returnTask, item));
}

Outcome holdWork(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(const auto reason, arguments.required("--note"));
    TRY(Library* const library, session.library());
    return shownAfter(session, *library, item, library->writeNow(&WorkflowService::hold, item, reason));
}

Outcome releaseWork(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    return shownAfter(session, *library, item, library->writeNow(&WorkflowService::release, item));
}

Outcome finishWork(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    return shownAfter(session, *library, item, library->writeNow(&WorkflowService::done, item));
}

Outcome skipWork(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(const auto reason, arguments.required("--note"));
    TRY(Library* const library, session.library());
    return shownAfter(session, *library, item, library->writeNow(&WorkflowService::skip, item, reason));
}

Outcome failWork(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(const auto reason, arguments.required("--note"));
    TRY(Library* const library, session.library());
    return shownAfter(session, *library, item, library->writeNow(&WorkflowService::markFailed, item, reason));
}

/// Of --page, --note and the stage that an option names.
Result<workflow::NewDefect, Failure> defectOf(Session& session, Library& library, ItemId item,
                                              const Arguments& arguments, std::string_view name,
                                              const std::string& text) {
    const auto code = workflow::defectCodeFromCode(text);
    if (!code) return fail(Arguments::badValue(name, text));
    workflow::NewDefect defect{*code, std::nullopt, arguments.valueOr("--note", ""), std::nullopt};
    if (const auto to = arguments.value("--to")) {
        TRY(defect.mendedAt, stageOf("--to", *to));
    }
    if (!arguments.has("--page")) return defect;
    TRY(const auto number, arguments.number("--page", 1, 1));
    const auto page = library.readNow(&pages::PageQueries::pageAt, item, number);
    if (!page) return fail(session.failure(page.error()));
    if (!*page) return fail(session.failure(pages::PageRefusal(pages::UnknownPage{})));
    defect.page = **page;
    return defect;
}

Outcome sendWorkBack(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(const auto to, arguments.required("--to"));
    TRY(const auto stage, stageOf("--to", to));
    TRY(Library* const library, session.library());
    std::optional<workflow::NewDefect> defect;
    if (const auto code = arguments.value("--defect")) {
        TRY(defect, defectOf(session, *library, item, arguments, "--defect", *code));
    }
    return shownAfter(session, *library, item, library->writeNow(&WorkflowService::sendBack, item, stage, defect));
}

Json documentOf(const workflow::DefectRow& row) {
    const workflow::Defect& defect = row.defect;
    return {{"id", defect.id.value},
            {"code", workflow::code(defect.code)},
            {"page", row.page ? Json(*row.page) : Json(nullptr)},
            {"note", defect.note},
            {"found_at", workflow::code(defect.foundAtStage)},
            {"mended_at", workflow::code(defect.mendedAtStage)},
            {"found_by", defect.foundBy},
            {"state", workflow::code(defect.state)},
            {"closed_by", defect.closedBy}};
}

std::string lineOf(const workflow::DefectRow& row) {
    QStringList facts{QString::number(row.defect.id.value), words(row.defect.state), words(row.defect.code)};
    facts << words(row.defect.mendedAtStage);
    if (row.page) facts << Ctl::tr("page %1").arg(*row.page);
    if (!row.defect.note.empty()) facts << qs(row.defect.note);
    return line(facts.join(QLatin1Char('\t')));
}

Outcome shownDefects(Session& session, Library& library, ItemId item) {
    const auto history = library.readNow(&workflow::WorkQueries::history, item);
    if (!history) return fail(session.failure(history.error()));
    Answer answer{Json::array(), {}};
    for (const workflow::DefectRow& row : history->defects) {
        answer.document.push_back(documentOf(row));
        answer.text += lineOf(row);
    }
    if (history->defects.empty()) answer.text = line(Ctl::tr("Nothing found."));
    return answer;
}

Outcome listDefects(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    return shownDefects(session, *library, item);
}

Outcome addDefect(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    TRY(const auto defect, defectOf(session, *library, item, arguments, "CODE", arguments.at(1)));
    const auto added = library->writeNow(&workflow::DefectService::add, item, defect);
    if (!added) return fail(session.failure(added.error()));
    return shownDefects(session, *library, item);
}

Outcome closeDefect(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("DEFECT", arguments.at(0), 1));
    const auto as = workflow::defectStateFromCode(arguments.at(1));
    if (!as || *as == workflow::DefectState::Open) return fail(Arguments::badValue("mended|waived", arguments.at(1)));
    TRY(Library* const library, session.library());
    const auto closed = library->writeNow(&workflow::DefectService::close, workflow::DefectId(id), *as);
    if (!closed) return fail(session.failure(closed.error()));
    return shownDefects(session, *library, closed->itemId);
}

Outcome showHistory(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    const auto history = library->readNow(&workflow::WorkQueries::history, item);
    if (!history) return fail(session.failure(history.error()));
    Answer answer{Json::array(), {}};
    const auto moment = [](const std::optional<Instant>& at) { return at ? Json(at->milliseconds) : Json(nullptr); };
    for (const workflow::Task& task : history->tasks) {
        answer.document.push_back({{"stage", workflow::code(task.stage)},
                                   {"pass", task.pass},
                                   {"state", workflow::code(task.state)},
                                   {"assignee", task.assignee},
                                   {"taken_at", moment(task.takenAt)},
                                   {"finished_at", moment(task.finishedAt)},
                                   {"finished_by", task.finishedBy},
                                   {"reason", task.reason}});
        QStringList facts{words(task.stage), QString::number(task.pass), words(task.state)};
        facts << qs(task.finishedBy.empty() ? task.assignee : task.finishedBy) << qs(task.reason);
        answer.text += line(facts.join(QLatin1Char('\t')));
    }
    if (history->tasks.empty()) answer.text = line(Ctl::tr("Nothing found."));
    return answer;
}

Json documentOf(const workflow::RightsDecision& decision) {
    return {{"basis", workflow::code(decision.basis)},
            {"show_here", decision.mayShowHere},
            {"deliver", decision.mayDeliver},
            {"download", decision.mayDownload},
            {"author_died", decision.authorDied ? Json(*decision.authorDied) : Json(nullptr)},
            {"document", decision.document},
            {"until", decision.validUntil ? Json(decision.validUntil->iso()) : Json(nullptr)},
            {"by", decision.decidedBy},
            {"on", decision.decidedOn.iso()},
            {"note", decision.note}};
}

Result<workflow::RightsDecision, Failure> decisionOf(const Arguments& arguments) {
    workflow::RightsDecision decision;
    const auto basis = arguments.valueOr("--basis", "");
    const auto known = workflow::rightsBasisFromCode(basis);
    if (!known) return fail(Arguments::badValue("--basis", basis));
    decision.basis = *known;
    decision.mayShowHere = arguments.has("--show");
    decision.mayDeliver = arguments.has("--deliver");
    decision.mayDownload = arguments.has("--download");
    decision.document = arguments.valueOr("--document", "");
    decision.note = arguments.valueOr("--note", "");
    if (arguments.has("--author-died")) {
        TRY(const auto year, arguments.number("--author-died", 1, 1));
        decision.authorDied = static_cast<int>(year);
    }
    if (const auto until = arguments.value("--until")) {
        decision.validUntil = Day::fromIso(*until);
        if (!decision.validUntil) return fail(Arguments::badValue("--until", *until));
    }
    return decision;
}

Outcome rightsOfItem(Session& session, const Arguments& arguments) {
    TRY(const auto id, itemOf(arguments));
    TRY(Library* const library, session.library());
    const auto row = library->readNow(&digitization::ItemQueries::byId, id, session.clock().today());
    if (!row) return fail(session.failure(row.error()));
    if (!*row) return fail(session.failure(digitization::UnknownItem{id}));
    if (arguments.has("--basis")) {
        TRY(auto decision, decisionOf(arguments));
        decision.recordId = (*row)->item.recordId;
        const auto decided = library->writeNow(&workflow::RightsService::decide, decision);
        if (!decided) return fail(session.failure(decided.error()));
    }
    const auto history = library->readNow(&workflow::WorkQueries::history, id);
    if (!history) return fail(session.failure(history.error()));
    Answer answer{Json::array(), {}};
    for (const workflow::RightsDecision& decision : history->rights) {
        answer.document.push_back(documentOf(decision));
        answer.text +=
            line(QStringList{dayText(decision.decidedOn), qs(decision.decidedBy), rightsWords(decision)}.join(
                QLatin1Char('\t')));
    }
    if (history->rights.empty()) answer.text = line(Ctl::tr("The rights are not decided."));
    return answer;
}

Outcome listMyWork(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto rows =
        library->readNow(&workflow::WorkQueries::mine, workflow::workerOf(library->session()), session.clock().today());
    if (!rows) return fail(session.failure(rows.error()));
    return listedItems(*rows);
}

Outcome showNextWork(Session& session, const Arguments& arguments) {
    std::optional<workflow::Stage> stage;
    if (const auto text = arguments.value("--stage")) {
        TRY(stage, stageOf("--stage", *text));
    }
    TRY(Library* const library, session.library());
    const auto next = library->readNow(&workflow::WorkQueries::next, workflow::workerOf(library->session()), stage,
                                       session.clock().today());
    if (!next) return fail(session.failure(next.error()));
    return listedItems(*next ? std::vector{**next} : std::vector<digitization::ItemRow>());
}

Outcome limitStage(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    auto loads = library->readNow(&workflow::WorkQueries::stages);
    if (!loads) return fail(session.failure(loads.error()));
    if (!arguments.positional().empty()) {
        TRY(const auto stage, stageOf("STAGE", arguments.at(0)));
        workflow::StageRule rule = (*loads)[static_cast<std::size_t>(stage)].rule;
        if (arguments.positional().size() > 1) {
            rule.most.reset();
            if (arguments.at(1) != "none") {
                TRY(const auto most, arguments.number("N", arguments.at(1), 1));
                rule.most = static_cast<int>(std::min<std::int64_t>(most, workflow::mostInStage + 1));
            }
        }
        if (const auto eyes = arguments.value("--four-eyes")) {
            if (*eyes != "yes" && *eyes != "no" && *eyes != "default")
                return fail(Arguments::badValue("--four-eyes", *eyes));
            rule.fourEyes = *eyes == "default" ? std::nullopt : std::optional(*eyes == "yes");
        }
        const auto set = library->writeNow(&workflow::StageRuleService::set, rule);
        if (!set) return fail(session.failure(set.error()));
        loads = library->readNow(&workflow::WorkQueries::stages);
        if (!loads) return fail(session.failure(loads.error()));
    }
    Answer answer{Json::array(), {}};
    for (const workflow::StageLoad& load : *loads) {
        answer.document.push_back({{"stage", workflow::code(load.rule.stage)},
                                   {"items", load.items},
                                   {"most", load.rule.most ? Json(*load.rule.most) : Json(nullptr)},
                                   {"four_eyes", load.rule.fourEyes ? Json(*load.rule.fourEyes) : Json(nullptr)}});
        QStringList facts{words(load.rule.stage), QString::number(load.items)};
        facts << (load.rule.most ? Ctl::tr("at most %1").arg(*load.rule.most) : QStringLiteral("–"));
        answer.text += line(facts.join(QLatin1Char('\t')));
    }
    return answer;
}

Outcome showSlip(Session& session, const Arguments& arguments) {
    TRY(const auto id, itemOf(arguments));
    TRY(Library* const library, session.library());
    const auto row = library->readNow(&digitization::ItemQueries::byId, id, session.clock().today());
    if (!row) return fail(session.failure(row.error()));
    if (!*row) return fail(session.failure(digitization::UnknownItem{id}));
    const std::string code = digitization::slipCode(id);
    return Answer{{{"id", id.value}, {"code", code}, {"title", (*row)->title}},
                  line(QStringList{qs(code), qs((*row)->title)}.join(QLatin1Char('\t')))};
}

} // namespace

std::span<const Command> workCommands() {
    static const std::vector<Command> all = {
        {{"queue", "take"}, "ID", 1, 1, {}, takeWork},
        {{"queue", "give-back"}, "ID", 1, 1, {}, returnWork},
        {{"queue", "hold"}, "ID --note REASON", 1, 1, {"--note"}, holdWork},
        {{"queue", "release"}, "ID", 1, 1, {}, releaseWork},
        {{"queue", "done"}, "ID", 1, 1, {}, finishWork},
        {{"queue", "skip"}, "ID --note REASON", 1, 1, {"--note"}, skipWork},
        {{"queue", "fail"}, "ID --note REASON", 1, 1, {"--note"}, failWork},
        {{"queue", "return"},
         "ID --to STAGE [--defect CODE] [--page SEQ] [--note T]",
         1,
         1,
         {"--to", "--defect", "--page", "--note"},
         sendWorkBack},
        {{"queue", "defects"}, "ID", 1, 1, {}, listDefects},
        {{"queue", "history"}, "ID", 1, 1, {}, showHistory},
        {{"queue", "rights"},
         "ID [--basis public_domain|contract|statute|orphan|unknown] [--document D] [--show] [--deliver] [--download] "
         "[--author-died YEAR] [--until DAY] [--note T]",
         1,
         1,
         {"--basis", "--document", "--show", "--deliver", "--download", "--author-died", "--until", "--note"},
         rightsOfItem},
        {{"queue", "mine"}, "", 0, 0, {}, listMyWork},
        {{"queue", "next"}, "[--stage STAGE]", 0, 0, {"--stage"}, showNextWork},
        {{"queue", "limit"}, "[STAGE] [N|none] [--four-eyes yes|no|default]", 0, 2, {"--four-eyes"}, limitStage},
        {{"queue", "slip"}, "ID", 1, 1, {}, showSlip},
        {{"defect", "add"},
         "ID CODE [--page SEQ] [--to STAGE] [--note T]",
         2,
         2,
         {"--page", "--to", "--note"},
         addDefect},
        {{"defect", "close"}, "DEFECT mended|waived", 2, 2, {}, closeDefect},
    };
    return all;
}

} // namespace kitapdar::ctl
