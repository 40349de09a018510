#include "app/kitapdarctl/DigitizationCommands.h"

#include "app/kitapdarctl/CopyCommands.h"
#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/FilesFolder.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Terminal.h"
#include "core/base/ReadFile.h"
#include "core/digitization/AttachmentService.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/digitization/RenderedPages.h"
#include "core/digitization/Slip.h"
#include "core/workflow/WorkflowService.h"
#include "wording/WorkflowWords.h"

namespace kitapdar::ctl {

namespace {

std::string lineOf(const digitization::ItemRow& row) {
    const QString work = workWords(row.work, Language::English);
    const QString state = words(row.item.state);
    return line(Ctl::tr("no. %1  %2  %3")
                    .arg(QString::number(row.item.id.value),
                         work.isEmpty() ? state : QStringLiteral("%1 (%2)").arg(state, work),
                         qs(titleLine(row.title, row.authors, row.year))));
}

Result<digitization::NewItem, Failure> itemToAdd(Session& session, const Arguments& arguments, Library& library) {
    const auto record = arguments.value("--record");
    if (record) {
        TRY(const auto id, arguments.number("--record", *record, 1));
        return digitization::NewItem{catalogue::RecordId(id), std::nullopt, std::nullopt, std::nullopt, std::nullopt};
    }
    const std::string barcode = arguments.valueOr("--copy", "");
    TRY(const auto copy, copyWithCode(session, library, barcode));
    return digitization::NewItem{copy.recordId, copy.id, std::nullopt, std::nullopt, std::nullopt};
}

using Attached = Result<std::vector<digitization::ItemFile>, digitization::ItemRefusal>;

constexpr std::size_t longestPasswordFile = 4096; // bytes

/// The first line of the file that --password-file names: a short one, no pipe and no device, which might never end.
Result<std::vector<std::string>, Failure> givenPasswords(const Arguments& arguments) {
    const auto file = arguments.value("--password-file");
    if (!file) return std::vector<std::string>();
    const auto text = disk::readBeginning(*file, longestPasswordFile + 1);
    if (!text || text->empty() || text->size() > longestPasswordFile)
        return fail(arguments.badValue("--password-file", *file));
    std::string line = text->substr(0, text->find('\n'));
    if (line.ends_with('\r')) line.pop_back();
    return std::vector<std::string>{line};
}

bool isLocked(const digitization::ItemRefusal& refusal) {
    return std::holds_alternative<digitization::FileHasPassword>(refusal) ||
           std::holds_alternative<digitization::FilePasswordWrong>(refusal);
}

/// The number of an item, or the code of its slip.
Result<digitization::ItemId, Failure> itemNamed(const Arguments& arguments) {
    if (const auto item = digitization::itemOfSlip(arguments.at(0))) return *item;
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    return digitization::ItemId(id);
}

} // namespace

Outcome shownItem(Session& session, Library& library, digitization::ItemId id) {
    const auto row = library.readNow(&digitization::ItemQueries::byId, id, session.clock().today());
    if (!row) return fail(session.failure(row.error()));
    if (!*row) return fail(session.failure(digitization::UnknownItem{id}));
    return Answer{documentOf(**row), lineOf(**row)};
}

Outcome listedItems(const std::vector<digitization::ItemRow>& rows) {
    Answer answer{Json::array(), {}};
    for (const digitization::ItemRow& row : rows) {
        answer.document.push_back(documentOf(row));
        answer.text += lineOf(row);
    }
    if (rows.empty()) answer.text = line(Ctl::tr("Nothing found."));
    return answer;
}

Outcome addToQueue(Session& session, const Arguments& arguments) {
    if (arguments.has("--record") == arguments.has("--copy")) {
        return fail(Arguments::wrongUsage(Ctl::tr("Exactly one of these is needed: %1 or %2.")
                                              .arg(QStringLiteral("--record"), QStringLiteral("--copy"))));
    }
    TRY(Library* const library, session.library());
    TRY(const auto item, itemToAdd(session, arguments, *library));
    const auto added = library->writeNow(&digitization::ItemService::add, item);
    if (!added) return fail(session.failure(added.error()));
    return shownItem(session, *library, added->id);
}

Outcome listQueue(Session& session, const Arguments& arguments) {
    digitization::ItemFilter filter;
    if (const auto state = arguments.value("--state")) {
        filter.state = digitization::itemStateFromCode(*state);
        if (!filter.state) return fail(arguments.badValue("--state", *state));
    }
    TRY(Library* const library, session.library());
    const auto rows = library->readNow(&digitization::ItemQueries::list, filter, session.clock().today());
    if (!rows) return fail(session.failure(rows.error()));
    return listedItems(*rows);
}

Outcome showInQueue(Session& session, const Arguments& arguments) {
    TRY(const auto item, itemNamed(arguments));
    TRY(Library* const library, session.library());
    return shownItem(session, *library, item);
}

Outcome attachFiles(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    TRY(Library* const library, session.library());
    CHECK(filesFolderOf(*library));
    const auto by = library->permission<Permission::DigitizationEdit>().result();
    if (!by) return fail(session.failure(by.error()));
    const digitization::ItemId item(id);
    std::vector<std::filesystem::path> files;
    for (std::size_t i = 1; i < arguments.positional().size(); ++i) files.emplace_back(arguments.at(i));
    TRY(auto passwords, givenPasswords(arguments));
    for (;;) {
        const Attached attached = [&] {
            LongWork work;
            return library->attachments().attach(item, files, library->filesFolder(),
                                                 digitization::RenderedPages(passwords), *by, work.progress());
        }();
        if (attached) break;
        auto typed = isLocked(attached.error()) ? passwordFromTerminal(utf8(words(attached.error()))) : std::nullopt;
        if (!typed) return fail(session.failure(attached.error()));
        passwords.push_back(std::move(*typed));
    }
    return shownItem(session, *library, item);
}

Outcome moveInQueue(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    const auto state = digitization::itemStateFromCode(arguments.at(1));
    if (!state) return fail(arguments.badValue("STATE", arguments.at(1)));
    TRY(Library* const library, session.library());
    const auto moved = library->writeNow(&workflow::WorkflowService::move, digitization::ItemId(id), *state,
                                         arguments.valueOr("--note", ""));
    if (!moved) return fail(session.failure(moved.error()));
    return shownItem(session, *library, moved->id);
}

} // namespace kitapdar::ctl
