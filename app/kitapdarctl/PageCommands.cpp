#include "app/kitapdarctl/PageCommands.h"

#include "app/kitapdarctl/FilesFolder.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/ScanCommands.h"
#include "app/kitapdarctl/Session.h"
#include "app/kitapdarctl/Terminal.h"
#include "app/kitapdarctl/TextCommands.h"
#include "core/administration/Fixity.h"
#include "core/pages/IngestService.h"
#include "core/pages/PageQueries.h"
#include "core/pages/PageService.h"
#include "core/recognition/TextQueries.h"
#include "wording/PageWords.h"

#include <algorithm>

namespace kitapdar::ctl {

namespace {

using pages::PageId;
using pages::PageRow;

Result<digitization::ItemId, Failure> itemOf(const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    return digitization::ItemId(id);
}

Result<std::vector<PageRow>, Failure> rowsOf(Session& session, Library& library, digitization::ItemId item) {
    const auto rows = library.readNow(&pages::PageQueries::rows, item);
    if (!rows) return fail(session.failure(rows.error()));
    return *rows;
}

/// The page with the number that an argument says.
Result<PageId, Failure> pageAt(Session& session, Library& library, digitization::ItemId item, std::string_view name,
                               std::string_view text) {
    const auto number = Arguments().number(name, text, 1);
    if (!number) return fail(number.error());
    const auto page = library.readNow(&pages::PageQueries::pageAt, item, *number);
    if (!page) return fail(session.failure(page.error()));
    if (!*page) return fail(session.failure(pages::PageRefusal(pages::UnknownPage{})));
    return **page;
}

/// From the page at SEQ to that of --to.
Result<std::vector<PageId>, Failure> pagesFrom(Session& session, Library& library, digitization::ItemId item,
                                               const Arguments& arguments) {
    TRY(const auto first, arguments.number("SEQ", arguments.at(1), 1));
    TRY(const auto last, arguments.number("--to", first, first));
    TRY(const auto rows, rowsOf(session, library, item));
    if (last > std::ssize(rows)) return fail(session.failure(pages::PageRefusal(pages::UnknownPage{})));
    std::vector<PageId> chosen;
    for (auto number = first; number <= last; ++number)
        chosen.push_back(rows[static_cast<std::size_t>(number - 1)].page.id);
    return chosen;
}

Json documentOf(const PageRow& row) {
    Json flags = Json::array();
    for (const pages::PageFlag& flag : row.flags) flags.push_back(pages::code(flag.flag));
    const auto& page = row.page;
    Json document{{"seq", row.number},
                  {"label", page.label},
                  {"label_kind", pages::code(page.labelKind)},
                  {"kind", pages::code(page.kind)},
                  {"flags", flags},
                  {"sha256", row.scan ? Json(row.scan->sha256) : Json(nullptr)},
                  {"qa", pages::code(page.verdict)},
                  {"defect", page.defect ? Json(pages::code(*page.defect)) : Json(nullptr)},
                  {"rotation", page.rotation},
                  {"area", {page.area.left, page.area.top, page.area.right, page.area.bottom}}};
    if (!page.scanId) document["missing"] = page.missingReason;
    if (row.scan) {
        document["file"] = row.scan->name;
        document["frame"] = row.scan->frame;
        document["width"] = row.scan->width;
        document["height"] = row.scan->height;
        document["dpi"] = row.scan->dpi;
    }
    return document;
}

std::string lineOf(const PageRow& row) {
    QStringList facts{QString::number(row.number), qs(row.page.label.empty() ? "–" : row.page.label),
                      words(row.page.verdict)};
    if (row.page.defect) facts << words(*row.page.defect);
    for (const pages::PageFlag& flag : row.flags) facts << words(flag.flag, flag.value);
    facts << (row.scan ? qs(row.scan->name) : qs(row.page.missingReason));
    return line(facts.join(QLatin1Char('\t')));
}

/// The pages as they are now.
Outcome shown(Session& session, Library& library, digitization::ItemId item) {
    TRY(const auto rows, rowsOf(session, library, item));
    Answer answer{Json::array(), {}};
    for (const PageRow& row : rows) {
        answer.document.push_back(documentOf(row));
        answer.text += lineOf(row);
    }
    if (rows.empty()) answer.text = line(Ctl::tr("There are no pages yet."));
    return answer;
}

/// After a change of pictures: a text that a person made of a former one is not lost, and used no more.
Outcome shownAnew(Session& session, Library& library, digitization::ItemId item) {
    TRY(auto answer, shown(session, library, item));
    const auto progress = library.readNow(&recognition::TextQueries::progress, item);
    if (!progress) return fail(session.failure(progress.error()));
    if (progress->setAside > 0) answer.complaints.push_back(setAsideSentence(progress->setAside));
    return answer;
}

Outcome ingested(Session& session, const Arguments& arguments, std::size_t firstFile, std::optional<PageId> before) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    TRY(const auto folder, filesFolderOf(*library));
    const auto by = library->permission<Permission::DigitizationEdit>().result();
    if (!by) return fail(session.failure(by.error()));
    pages::IngestOrder order{item};
    order.before = before;
    for (std::size_t i = firstFile; i < arguments.positional().size(); ++i) order.from.emplace_back(arguments.at(i));
    const auto taken = [&] {
        LongWork work;
        return pages::IngestService(library->store(), library->journal()).ingest(order, folder, *by, work.progress());
    }();
    if (!taken) return fail(session.failure(taken.error()));
    return answerOf(session, *taken);
}

Json documentOf(const pages::ChapterRow& row) {
    return {
        {"id", row.chapter.id.value}, {"seq", row.page}, {"level", row.chapter.level}, {"title", row.chapter.title}};
}

Outcome shownChapters(Session& session, Library& library, digitization::ItemId item) {
    const auto chapters = library.readNow(&pages::PageQueries::chapters, item);
    if (!chapters) return fail(session.failure(chapters.error()));
    Answer answer{Json::array(), {}};
    for (const pages::ChapterRow& row : *chapters) {
        answer.document.push_back(documentOf(row));
        answer.text += line(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(row.chapter.id.value)
                                .arg(row.page)
                                .arg(row.chapter.level)
                                .arg(qs(row.chapter.title)));
    }
    if (chapters->empty()) answer.text = line(Ctl::tr("Nothing found."));
    return answer;
}

/// The item's chapter with that number of its own.
Result<pages::Chapter, Failure> chapterOf(Session& session, Library& library, digitization::ItemId item,
                                          const Arguments& arguments) {
    TRY(const auto id, arguments.number("CHAPTER", arguments.at(1), 1));
    const auto chapters = library.readNow(&pages::PageQueries::chapters, item);
    if (!chapters) return fail(session.failure(chapters.error()));
    for (const pages::ChapterRow& row : *chapters) {
        if (row.chapter.id.value == id) return row.chapter;
    }
    return fail(session.failure(pages::PageRefusal(pages::UnknownChapter{})));
}

Outcome ingestPages(Session& session, const Arguments& arguments) {
    return ingested(session, arguments, 1, std::nullopt);
}

Outcome listPages(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    return shown(session, *library, item);
}

Outcome countPages(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(const auto after, arguments.number("--after", 0, 0));
    TRY(Library* const library, session.library());
    const auto counts = library->readNow(&pages::PageQueries::counts, item);
    if (!counts) return fail(session.failure(counts.error()));
    const auto next = library->readNow(&pages::PageQueries::nextFlagged, item, after);
    if (!next) return fail(session.failure(next.error()));
    return Answer{{{"pages", counts->pages},
                   {"open", counts->open},
                   {"good", counts->good},
                   {"defect", counts->defect},
                   {"flagged", counts->flagged},
                   {"flagged_open", counts->flaggedOpen},
                   {"next_flagged", *next ? Json(**next) : Json(nullptr)}},
                  line(Ctl::tr("Pages: %1. Not looked at yet: %2. Good: %3. With a defect: %4. Flagged: %5.")
                           .arg(counts->pages)
                           .arg(counts->open)
                           .arg(counts->good)
                           .arg(counts->defect)
                           .arg(counts->flagged))};
}

Outcome checkPage(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    const std::string& code = arguments.at(2);
    const auto defect = pages::pageDefectFromCode(code);
    const auto verdict = defect ? pages::Verdict::Defect : pages::verdictFromCode(code);
    if (!verdict || (*verdict == pages::Verdict::Defect && !defect)) return fail(arguments.badValue("CODE", code));
    TRY(Library* const library, session.library());
    TRY(const auto page, pageAt(session, *library, item, "SEQ", arguments.at(1)));
    const auto judged = library->writeNow(&pages::PageService::judge, page, *verdict, defect);
    if (!judged) return fail(session.failure(judged.error()));
    return countPages(session, arguments);
}

Outcome movePages(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(const auto from, arguments.number("SEQ", arguments.at(1), 1));
    TRY(const auto to, arguments.number("TO", arguments.at(2), 1));
    TRY(Library* const library, session.library());
    TRY(const auto page, pageAt(session, *library, item, "SEQ", arguments.at(1)));
    // It has the number TO afterwards: those between move up or down by one.
    const auto before = library->readNow(&pages::PageQueries::pageAt, item, to > from ? to + 1 : to);
    if (!before) return fail(session.failure(before.error()));
    const auto moved = library->writeNow(&pages::PageService::move, std::vector<PageId>{page}, *before);
    if (!moved) return fail(session.failure(moved.error()));
    return shown(session, *library, item);
}

Outcome rotatePages(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    const std::string& way = arguments.at(2);
    const int quarters = way == "right" ? 1 : way == "180" ? 2 : way == "left" ? 3 : 0;
    if (quarters == 0) return fail(arguments.badValue("right|left|180", way));
    TRY(Library* const library, session.library());
    TRY(const auto chosen, pagesFrom(session, *library, item, arguments));
    const auto rotated = library->writeNow(&pages::PageService::rotate, chosen, quarters);
    if (!rotated) return fail(session.failure(rotated.error()));
    return shownAnew(session, *library, item);
}

Outcome splitPage(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(const auto percent, arguments.number("--cut", 1, 50));
    if (percent > 99) return fail(arguments.badValue("--cut", std::to_string(percent)));
    const auto order = arguments.has("--right-first") ? pages::SplitOrder::RightFirst : pages::SplitOrder::LeftFirst;
    TRY(Library* const library, session.library());
    TRY(const auto page, pageAt(session, *library, item, "SEQ", arguments.at(1)));
    const auto split = library->writeNow(&pages::PageService::split, page, static_cast<int>(percent * 100), order);
    if (!split) return fail(session.failure(split.error()));
    return shownAnew(session, *library, item);
}

Outcome replacePage(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    TRY(const auto folder, filesFolderOf(*library));
    TRY(const auto page, pageAt(session, *library, item, "SEQ", arguments.at(1)));
    const auto by = library->permission<Permission::DigitizationEdit>().result();
    if (!by) return fail(session.failure(by.error()));
    const auto replaced = [&] {
        LongWork work;
        return pages::IngestService(library->store(), library->journal())
            .replace(page, arguments.at(2), folder, {}, *by, work.progress());
    }();
    if (!replaced) return fail(session.failure(replaced.error()));
    return shownAnew(session, *library, item);
}

Outcome insertPages(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    const auto reason = arguments.value("--absent");
    const bool hasFiles = arguments.positional().size() > 2;
    if (reason.has_value() == hasFiles) {
        return fail(Arguments::wrongUsage(Ctl::tr("Exactly one of these is needed: %1 or %2.")
                                              .arg(QStringLiteral("FILE"), QStringLiteral("--absent"))));
    }
    TRY(Library* const library, session.library());
    TRY(const auto before, pageAt(session, *library, item, "SEQ", arguments.at(1)));
    if (hasFiles) return ingested(session, arguments, 2, before);
    const auto added = library->writeNow(&pages::PageService::insertAbsent,
                                         pages::NewAbsentPage{item, before, *reason, arguments.valueOr("--label", "")});
    if (!added) return fail(session.failure(added.error()));
    return shown(session, *library, item);
}

Outcome removePages(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    TRY(const auto chosen, pagesFrom(session, *library, item, arguments));
    const auto removed = library->writeNow(&pages::PageService::remove, chosen);
    if (!removed) return fail(session.failure(removed.error()));
    return shown(session, *library, item);
}

Outcome labelPages(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    if (arguments.has("--on") && arguments.has("--to")) {
        return fail(Arguments::wrongUsage(
            Ctl::tr("Exactly one of these is needed: %1 or %2.").arg(QStringLiteral("--on"), QStringLiteral("--to"))));
    }
    TRY(Library* const library, session.library());
    TRY(const auto chosen, pagesFrom(session, *library, item, arguments));
    pages::Labelling labelling{chosen.front(), arguments.at(2)};
    if (!arguments.has("--on")) labelling.pages = chosen;
    if (arguments.has("--columns")) labelling.kind = pages::LabelKind::Column;
    const auto labelled = library->writeNow(&pages::PageService::label, labelling);
    if (!labelled) return fail(session.failure(labelled.error()));
    return shown(session, *library, item);
}

Outcome setPageKind(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    const auto kind = pages::pageKindFromCode(arguments.at(2));
    if (!kind) return fail(arguments.badValue("KIND", arguments.at(2)));
    TRY(Library* const library, session.library());
    TRY(const auto chosen, pagesFrom(session, *library, item, arguments));
    const auto set = library->writeNow(&pages::PageService::setKind, chosen, *kind);
    if (!set) return fail(session.failure(set.error()));
    return shown(session, *library, item);
}

Outcome listChapters(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    return shownChapters(session, *library, item);
}

Outcome addChapter(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(const auto level, arguments.number("--level", 1, 1));
    if (level > 6) return fail(arguments.badValue("--level", std::to_string(level)));
    TRY(Library* const library, session.library());
    TRY(const auto page, pageAt(session, *library, item, "SEQ", arguments.at(1)));
    const auto added =
        library->writeNow(&pages::PageService::addChapter, page, static_cast<int>(level), arguments.at(2));
    if (!added) return fail(session.failure(added.error()));
    return shownChapters(session, *library, item);
}

Outcome setChapter(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    TRY(auto chapter, chapterOf(session, *library, item, arguments));
    TRY(const auto level, arguments.number("--level", 1, chapter.level));
    if (level > 6) return fail(arguments.badValue("--level", std::to_string(level)));
    chapter.level = static_cast<int>(level);
    chapter.title = arguments.valueOr("--title", chapter.title);
    if (const auto number = arguments.value("--page")) {
        TRY(chapter.pageId, pageAt(session, *library, item, "--page", *number));
    }
    const auto changed = library->writeNow(&pages::PageService::editChapter, chapter);
    if (!changed) return fail(session.failure(changed.error()));
    return shownChapters(session, *library, item);
}

Outcome removeChapter(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemOf(arguments));
    TRY(Library* const library, session.library());
    TRY(const auto chapter, chapterOf(session, *library, item, arguments));
    const auto removed = library->writeNow(&pages::PageService::removeChapter, chapter.id);
    if (!removed) return fail(session.failure(removed.error()));
    return shownChapters(session, *library, item);
}

Outcome verifyKeptFiles(Session& session, const Arguments& arguments) {
    std::optional<digitization::ItemId> item;
    if (!arguments.positional().empty()) {
        TRY(item, itemOf(arguments));
    }
    TRY(Library* const library, session.library());
    TRY(const auto folder, filesFolderOf(*library));
    const auto fixity = [&] {
        LongWork work;
        return verifyFiles(library->store(), folder, item, work.progress());
    }();
    if (!fixity) return fail(session.failure(widen<digitization::ItemRefusal>(fixity.error())));
    Answer answer;
    Json bad = Json::array();
    for (const BadFile& file : fixity->bad) {
        bad.push_back({{"path", file.path}, {"reason", file.reason}});
        answer.text += line(qs(file.path) + QLatin1Char('\t') + qs(std::string(file.reason)));
    }
    answer.document = {{"verified", fixity->verified}, {"of", fixity->of}, {"bad", bad}};
    answer.text += line(Ctl::tr("Verified: %1 of %2.").arg(fixity->verified).arg(fixity->of));
    if (fixity->of == 0) answer.complaints.push_back(utf8(Ctl::tr("There are no files: nothing was proved.")));
    if (!fixity->isProved()) answer.exit = Exit::Refused;
    return answer;
}

} // namespace

Answer answerOf(Session& session, const pages::Ingested& taken) {
    Json flags = Json::object();
    for (const auto& [flag, count] : taken.flags) flags[std::string(pages::code(flag))] = count;
    Json failures = Json::array();
    Answer answer;
    answer.text = line(Ctl::tr("Pages added: %1. Files not taken: %2.").arg(taken.pages).arg(taken.failed.size()));
    for (const pages::FailedFile& each : taken.failed) {
        const Failure failure = session.failure(each.why);
        failures.push_back({{"file", each.name},
                            {"picture", each.picture ? Json(*each.picture) : Json(nullptr)},
                            {"code", failure.code}});
        answer.complaints.push_back(failure.sentence);
    }
    for (const std::string& name : taken.present)
        answer.text += line(Ctl::tr("%1: the book has it already.").arg(qs(name)));
    answer.document = {{"pages", taken.pages},
                       {"failed", taken.failed.size()},
                       {"flags", flags},
                       {"present", taken.present},
                       {"failures", failures}};
    if (!taken.failed.empty()) answer.exit = Exit::Incomplete;
    return answer;
}

std::span<const Command> pageCommands() {
    constexpr std::size_t any = Arguments::any;
    static const std::vector<Command> all = {
        {{"pages", "ingest"}, "ID FILE|FOLDER...", 2, any, {}, ingestPages},
        {{"pages", "scan"},
         "ID [--device D] [--resolution N] [--count N] [--colour gray|colour|lineart]",
         1,
         1,
         {"--device", "--resolution", "--count", "--colour"},
         scanPages},
        {{"scanners"}, "", 0, 0, {}, listScanners, false},
        {{"pages", "list"}, "ID", 1, 1, {}, listPages},
        {{"pages", "status"}, "ID [--after SEQ]", 1, 1, {"--after"}, countPages},
        {{"pages", "check"},
         "ID SEQ good|open|blurred|cut|skewed|finger|wrong_order|missing_page",
         3,
         3,
         {},
         checkPage},
        {{"pages", "move"}, "ID SEQ TO", 3, 3, {}, movePages},
        {{"pages", "rotate"}, "ID SEQ right|left|180 [--to SEQ]", 3, 3, {"--to"}, rotatePages},
        {{"pages", "split"}, "ID SEQ [--cut PERCENT] [--right-first]", 2, 2, {"--cut", "--right-first"}, splitPage},
        {{"pages", "replace"}, "ID SEQ FILE", 3, 3, {}, replacePage},
        {{"pages", "insert"},
         "ID SEQ (FILE|FOLDER... | --absent REASON [--label L])",
         2,
         any,
         {"--absent", "--label"},
         insertPages},
        {{"pages", "remove"}, "ID SEQ [--to SEQ]", 2, 2, {"--to"}, removePages},
        {{"pages", "label"},
         "ID SEQ LABEL [--to SEQ | --on] [--columns]",
         3,
         3,
         {"--to", "--on", "--columns"},
         labelPages},
        {{"pages", "kind"},
         "ID SEQ normal|cover|title|imprint|contents|plate|foldout|blank|target [--to SEQ]",
         3,
         3,
         {"--to"},
         setPageKind},
        {{"chapter", "list"}, "ID", 1, 1, {}, listChapters},
        {{"chapter", "add"}, "ID SEQ TITLE [--level 1..6]", 3, 3, {"--level"}, addChapter},
        {{"chapter", "set"},
         "ID CHAPTER [--title T] [--level 1..6] [--page SEQ]",
         2,
         2,
         {"--title", "--level", "--page"},
         setChapter},
        {{"chapter", "remove"}, "ID CHAPTER", 2, 2, {}, removeChapter},
        {{"fixity"}, "[ID]", 0, 1, {}, verifyKeptFiles},
    };
    return all;
}

} // namespace kitapdar::ctl
