#include "app/kitapdarctl/TextCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/FilesFolder.h"
#include "app/kitapdarctl/LongWork.h"
#include "core/base/ReadFile.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/recognition/Alto.h"
#include "core/recognition/LetterCheck.h"
#include "core/recognition/PageTexts.h"
#include "core/recognition/ReadingRun.h"
#include "core/recognition/TextQueries.h"
#include "core/recognition/TextService.h"
#include "core/workflow/ProgramRun.h"
#include "wording/DigitizationWords.h"
#include "wording/PageWords.h"
#include "wording/RecognitionWords.h"
#include "wording/WorkflowWords.h"

#include <iostream>
#include <thread>

namespace kitapdar::ctl {

namespace {

using recognition::PageText;
using recognition::PageTextRow;

constexpr std::size_t longestText = std::size_t{2} << 20U; // bytes
constexpr std::int64_t mostJobs = 64;

double percent(int hundredths) { return hundredths / 100.0; }

Result<int, Failure> jobsOf(const Arguments& arguments) {
    const auto processors = std::max<std::int64_t>(1, std::thread::hardware_concurrency());
    TRY(const auto jobs, arguments.number("--jobs", 1, processors));
    if (jobs > mostJobs) return fail(Arguments::badValue("--jobs", std::to_string(jobs)));
    return static_cast<int>(jobs);
}

Json documentOf(const PageText& text) {
    Json document = {{"version", text.version},
                     {"origin", code(text.origin)},
                     {"languages", text.languages},
                     {"engine", text.engine},
                     {"draft", recognition::isDraft(text.languages)},
                     {"confidence", percent(text.confidence)},
                     {"words", text.words},
                     {"doubtful", text.doubtful},
                     {"proofread", code(text.proofread)},
                     {"made_by", text.madeBy},
                     {"made_at_ms", text.madeAt.milliseconds}};
    return document;
}

Json pageDocument(int number, const std::string& label) { return {{"seq", number}, {"label", label}}; }

/// Of the item: the page that --page names.
Result<recognition::PageFacts, Failure> namedPage(Session& session, const Arguments& arguments, Library& library,
                                                  digitization::ItemId item) {
    TRY(const auto text, arguments.required("--page"));
    TRY(const auto number, arguments.number("--page", text, 1));
    if (number > 1'000'000) return fail(Arguments::badValue("--page", text));
    const auto page = library.readNow(&recognition::TextQueries::pageAt, item, static_cast<int>(number));
    if (!page) return fail(session.failure(page.error()));
    if (!*page) return fail(session.failure(recognition::TextRefusal(recognition::UnknownPage{})));
    return **page;
}

Result<digitization::ItemRow, Failure> itemRow(Session& session, Library& library, digitization::ItemId id) {
    const auto row = library.readNow(&digitization::ItemQueries::byId, id, session.clock().today());
    if (!row) return fail(session.failure(row.error()));
    if (!*row) return fail(session.failure(digitization::UnknownItem{id}));
    return **row;
}

/// The languages that are given are those of the item from now on; nothing is asked of a computer that cannot read
/// them.
Result<std::string, Failure> chosenLanguages(Session& session, const Arguments& arguments, Library& library,
                                             digitization::ItemRow row) {
    std::string languages = arguments.valueOr("--languages", row.item.languages);
    if (languages.empty()) languages = recognition::languagesFor(row.language);
    if (languages.empty()) return fail(session.failure(recognition::TextRefusal(recognition::LanguagesMissing{})));
    if (!recognition::modelsOf(languages))
        return fail(session.failure(recognition::TextRefusal(recognition::UnknownLanguages{languages})));
    const auto missing = recognition::missingModel(languages);
    if (!missing) return fail(session.failure(missing.error()));
    if (*missing) return fail(session.failure(recognition::TextRefusal(recognition::ModelMissing{**missing})));
    if (row.item.languages != languages) {
        row.item.languages = languages;
        const auto edited = library.writeNow(&digitization::ItemService::edit, row.item);
        if (!edited) return fail(session.failure(edited.error()));
    }
    return languages;
}

/// `Run`: of pages, or of all that the program does by itself.
template <class Run, class Options>
auto runIn(Session& session, Library& library, const Options& options)
    -> Result<typename decltype(std::declval<const Run&>().run(
                  options, std::declval<const staff::Permitted<Permission::DigitizationEdit>&>(),
                  std::declval<jobs::Progress&>()))::value_type,
              Failure> {
    CHECK(filesFolderOf(library));
    const auto by = library.permission<Permission::DigitizationEdit>().result();
    if (!by) return fail(session.failure(by.error()));
    LongWork work;
    const Run run(library.store(), library.journal(), library.filesFolder(),
                  {recognition::childReaders(library.filesFolder())});
    const auto report = run.run(options, *by, work.progress());
    if (!report) return fail(session.failure(report.error()));
    return *report;
}

/// A worker runs for long: what did not come in is told at once.
void tellArrival(Session& session, const pages::Arrival& arrival, Json& failures) {
    const auto tell = [&](const Json& file, const Failure& failure, const QString& sentence) {
        failures.push_back({{"folder", arrival.folder}, {"file", file}, {"code", failure.code}});
        std::cerr << utf8(sentence) << std::endl;
    };
    const QString folder = qs(arrival.folder);
    if (!arrival.item) {
        return tell(nullptr, Failure{Exit::Refused, {}, "unknown_item"},
                    Ctl::tr("%1: the folder has neither the number of a title nor the code of its slip.").arg(folder));
    }
    if (arrival.refused) {
        const Failure failure = session.failure(*arrival.refused);
        return tell(nullptr, failure, folder + QStringLiteral(": ") + qs(failure.sentence));
    }
    for (const pages::FailedFile& file : arrival.ingested.failed) {
        const Failure failure = session.failure(file.why);
        tell(file.name, failure, folder + QStringLiteral(": ") + qs(failure.sentence));
    }
    if (arrival.notMoved) {
        const Failure failure = session.failure(*arrival.notMoved);
        tell(
            nullptr, failure,
            Ctl::tr("%1: the pages came in, and their files could not be moved. %2").arg(folder, qs(failure.sentence)));
    }
}

/// The text of a page in a form; nullopt when it has no places, or its file is lost.
Result<std::string, Failure> formatted(Session& session, Library& library, const PageText& text,
                                       std::string_view format) {
    if (format == "text") return text.plain;
    if (format == "alto") {
        const auto alto = recognition::altoOf(text, library.filesFolder());
        if (!alto) return fail(session.failure(alto.error()));
        return *alto;
    }
    const auto layout = recognition::layoutOf(text, library.filesFolder());
    if (!layout) return fail(session.failure(layout.error()));
    return recognition::hocrOf(*layout, {{}, text.engine});
}

std::string versionLine(const PageText& text) {
    return line(
        Ctl::tr("version %1  %2  %3").arg(QString::number(text.version), words(text.origin), words(text.proofread)));
}

} // namespace

std::string setAsideSentence(std::int64_t pages) {
    return utf8(Ctl::tr("Pages with a person's text of a former picture, which is kept and used no more: %1. "
                        "“text history” lists it, “text restore” takes it over.")
                    .arg(pages));
}

Outcome listModels(Session& session, const Arguments&) {
    const auto models = recognition::installedModels();
    if (!models) return fail(session.failure(models.error()));
    Answer answer{Json::array(), {}};
    for (const std::string& model : *models) {
        answer.document.push_back({{"language", model}, {"draft", recognition::isDraft(model)}});
        answer.text +=
            line(recognition::isDraft(model) ? Ctl::tr("%1  (a draft to be proofread)").arg(qs(model)) : qs(model));
    }
    return answer;
}

Outcome recognisePages(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(const int jobs, jobsOf(arguments));
    const digitization::ItemId item(id);
    TRY(Library* const library, session.library());
    TRY(const auto row, itemRow(session, *library, item));
    CHECK(filesFolderOf(*library)); // pages that nobody could read need not wait
    TRY(const auto languages, chosenLanguages(session, arguments, *library, row));
    const auto again =
        arguments.has("--again") ? recognition::ReadAgain::All : recognition::ReadAgain::InOtherLanguages;
    const auto requested = library->writeNow(&recognition::TextService::request, item, languages, again);
    if (!requested) return fail(session.failure(requested.error()));
    if (arguments.has("--wait")) {
        recognition::RunOptions options;
        options.threads = jobs;
        options.item = item;
        CHECK(runIn<recognition::ReadingRun>(session, *library, options));
    }
    const auto step = library->writeNow(&workflow::ProgramWork::endReading, item);
    if (!step) return fail(session.failure(step.error()));
    const auto progress = library->readNow(&recognition::TextQueries::progress, item);
    if (!progress) return fail(session.failure(progress.error()));
    const auto problems = library->readNow(&recognition::TextQueries::problems, item);
    if (!problems) return fail(session.failure(problems.error()));
    Answer answer;
    answer.document = {{"pages", progress->read},
                       {"failed", progress->requests.failed},
                       {"mean_confidence", percent(progress->confidence)},
                       {"requested", requested->requested},
                       {"waiting", progress->requests.ready + progress->requests.claimed},
                       {"languages", languages},
                       {"draft", recognition::isDraft(languages)},
                       {"set_aside", progress->setAside},
                       {"wrong_language", problems->wrongLanguage},
                       {"state", code(step->state)},
                       {"stage_done", step->isDone}};
    answer.text = line(Ctl::tr("Read: %1 of %2 pages; waiting: %3; failed: %4; mean confidence: %5 %")
                           .arg(progress->read)
                           .arg(progress->pages)
                           .arg(progress->requests.ready + progress->requests.claimed)
                           .arg(progress->requests.failed)
                           .arg(percent(progress->confidence)));
    if (step->isDone) answer.text += line(goesOnTo(step->state));
    if (recognition::isDraft(languages))
        answer.text += line(Ctl::tr("What is read in this script is a draft: proofread it word for word."));
    if (problems->wrongLanguage) {
        answer.complaints.push_back(
            utf8(Ctl::tr("The title is Kazakh and no Kazakh letter was found: it was read in a wrong language.")));
    }
    if (progress->setAside > 0) answer.complaints.push_back(setAsideSentence(progress->setAside));
    if (progress->requests.failed > 0) {
        const auto pages = library->readNow(&recognition::TextQueries::pages, item);
        if (!pages) return fail(session.failure(pages.error()));
        for (const PageTextRow& page : *pages) {
            if (page.request != "failed") continue;
            const auto failure = recognition::readingFailureFromCode(page.failure);
            answer.complaints.push_back(
                utf8(Ctl::tr("Page %1 was not read. %2")
                         .arg(QString::number(page.number), failure ? words(*failure) : qs(page.failure))));
        }
        if (arguments.has("--wait")) answer.exit = Exit::Incomplete;
    }
    return answer;
}

Outcome runWorker(Session& session, const Arguments& arguments) {
    workflow::ProgramRunOptions options;
    TRY(options.threads, jobsOf(arguments));
    options.untilIdle = arguments.has("--until-idle");
    TRY(Library* const library, session.library());
    if (const auto watched = arguments.value("--watch")) {
        options.watched = pages::watchable(*watched, library->filesFolder());
        if (!options.watched) return fail(Arguments::badValue("--watch", *watched));
    }
    Json failures = Json::array();
    options.arrived = [&](const pages::Arrival& arrival) { tellArrival(session, arrival, failures); };
    TRY(const auto report, runIn<workflow::ProgramRun>(session, *library, options));
    Answer answer{{{"arrived", report.arrived},
                   {"failures", failures},
                   {"pages", report.reading.pages},
                   {"failed", report.reading.failed},
                   {"stages_done", report.done},
                   {"stages_failed", report.failed}},
                  line(Ctl::tr("Read: %1; failed: %2").arg(report.reading.pages).arg(report.reading.failed))};
    if (options.watched) answer.text += line(Ctl::tr("Pages that came in: %1").arg(report.arrived));
    answer.text += line(
        Ctl::tr("Titles that went on to their next stage: %1; that could not: %2").arg(report.done).arg(report.failed));
    return answer;
}

Outcome showText(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    const std::string format = arguments.valueOr("--format", "text");
    if (format != "text" && format != "alto" && format != "hocr") return fail(arguments.badValue("--format", format));
    if (format != "text" && !arguments.has("--page"))
        return fail(
            Arguments::wrongUsage(Ctl::tr("A layout is of one page: name it with %1.").arg(QStringLiteral("--page"))));
    TRY(Library* const library, session.library());
    const digitization::ItemId item(id);
    TRY(const auto row, itemRow(session, *library, item));
    const auto rows = library->readNow(&recognition::TextQueries::pages, item);
    if (!rows) return fail(session.failure(rows.error()));
    std::optional<pages::PageId> only;
    if (arguments.has("--page")) {
        TRY(const auto page, namedPage(session, arguments, *library, item));
        only = page.id;
    }
    Answer answer{Json::array(), {}};
    for (const PageTextRow& each : *rows) {
        if (only && each.page.id != *only) continue;
        Json document = pageDocument(each.number, each.page.label);
        if (each.text) {
            const auto text = library->readNow(&recognition::TextQueries::version, each.page.id, each.text->version);
            if (!text) return fail(session.failure(text.error()));
            if (!*text) continue;
            TRY(const auto shown, formatted(session, *library, **text, format));
            document.update(documentOf(**text));
            document["format"] = format;
            document["text"] = shown;
            if (!answer.text.empty()) answer.text += '\n';
            answer.text += shown;
        } else if (only) {
            return fail(session.failure(recognition::TextRefusal(recognition::PageWithoutText{})));
        } else {
            document["text"] = nullptr;
        }
        if (only) {
            answer.document = document;
            return answer;
        }
        answer.document.push_back(std::move(document));
    }
    if (answer.text.empty()) answer.text = line(Ctl::tr("Nothing was read yet."));
    return answer;
}

Outcome setText(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    const auto proofread = recognition::proofreadFromCode(arguments.valueOr("--proofread", "partly"));
    if (!proofread) return fail(arguments.badValue("--proofread", arguments.valueOr("--proofread", "")));
    const auto text = disk::readBeginning(arguments.at(1), longestText + 1);
    if (!text) return fail(arguments.badValue("FILE", arguments.at(1)));
    TRY(Library* const library, session.library());
    TRY(const auto page, namedPage(session, arguments, *library, digitization::ItemId(id)));
    const auto by = library->permission<Permission::DigitizationEdit>().result();
    if (!by) return fail(session.failure(by.error()));
    const recognition::PageTexts texts(library->store(), library->journal(), library->filesFolder());
    const auto written = texts.write(page.id, std::nullopt, *text, *proofread, *by);
    if (!written) return fail(session.failure(written.error()));
    return Answer{documentOf(*written), versionLine(*written)};
}

Outcome restoreText(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(const auto version, arguments.number("VERSION", arguments.at(1), 1));
    if (version > 1'000'000) return fail(arguments.badValue("VERSION", arguments.at(1)));
    TRY(Library* const library, session.library());
    TRY(const auto page, namedPage(session, arguments, *library, digitization::ItemId(id)));
    const auto restored = library->writeNow(&recognition::TextService::restore, page.id, static_cast<int>(version));
    if (!restored) return fail(session.failure(restored.error()));
    return Answer{documentOf(*restored), versionLine(*restored)};
}

Outcome listTextVersions(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    TRY(const auto page, namedPage(session, arguments, *library, digitization::ItemId(id)));
    const auto versions = library->readNow(&recognition::TextQueries::versions, page.id);
    if (!versions) return fail(session.failure(versions.error()));
    const auto present = library->readNow(&recognition::TextQueries::present, page.id);
    if (!present) return fail(session.failure(present.error()));
    Answer answer{Json::array(), {}};
    for (const PageText& text : *versions) {
        Json document = documentOf(text);
        document["present"] = *present && (*present)->version == text.version;
        answer.document.push_back(std::move(document));
        answer.text += versionLine(text);
    }
    if (versions->empty()) answer.text = line(Ctl::tr("Nothing was read yet."));
    return answer;
}

Outcome searchTexts(Session& session, const Arguments& arguments) {
    constexpr int usual = 50;
    constexpr int most = 1000;
    TRY(const auto limit, arguments.number("--limit", 1, usual));
    if (limit > most) return fail(arguments.badValue("--limit", std::to_string(limit)));
    std::string words;
    for (const std::string& word : arguments.positional()) words.append(words.empty() ? "" : " ").append(word);
    TRY(Library* const library, session.library());
    const auto found = library->readNow(
        &recognition::TextQueries::search, words,
        arguments.has("--finished") ? recognition::SearchedTexts::Finished : recognition::SearchedTexts::All,
        static_cast<int>(limit), 0);
    if (!found) return fail(session.failure(found.error()));
    Answer answer{{{"more", found->more}, {"hits", Json::array()}}, {}};
    for (const recognition::TextHit& hit : found->hits) {
        answer.document["hits"].push_back({{"item", hit.itemId.value},
                                           {"state", code(hit.state)},
                                           {"title", hit.title},
                                           {"authors", hit.authors},
                                           {"seq", hit.number},
                                           {"label", hit.label},
                                           {"snippet", hit.snippet},
                                           {"found", hit.snippet.substr(hit.from, hit.length)}});
        answer.text += line(Ctl::tr("no. %1  %2, page %3: %4")
                                .arg(QString::number(hit.itemId.value), qs(titleLine(hit.title, hit.authors, hit.year)),
                                     hit.label.empty() ? QString::number(hit.number) : qs(hit.label), qs(hit.snippet)));
    }
    if (found->hits.empty()) answer.text = line(Ctl::tr("Nothing found."));
    return answer;
}

} // namespace kitapdar::ctl
