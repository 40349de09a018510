#include "app/kitapdarctl/OverdueCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/Options.h"
#include "core/base/Disk.h"
#include "core/circulation/ReaderPapers.h"
#include "core/circulation/ReminderService.h"
#include "core/documents/Docx.h"
#include "core/places/PlaceQueries.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/storage/OutputFile.h"
#include "wording/Format.h"
#include "wording/OverdueWords.h"
#include "wording/PaperWords.h"
#include "wording/PlaceNaming.h"
#include "wording/PlaceWords.h"

#include <filesystem>
#include <map>

namespace kitapdar::ctl {

namespace {

namespace fs = std::filesystem;

constexpr int listedAtMost = 5000;

Result<circulation::OverdueFilter, Failure> filterOf(const Arguments& arguments) {
    circulation::OverdueFilter filter;
    filter.place = arguments.valueOr("--place", "");
    filter.institution = arguments.valueOr("--institution", "");
    if (const auto text = arguments.value("--before")) {
        filter.dueBefore = Day::fromIso(*text);
        if (!filter.dueBefore) return fail(arguments.badValue("--before", *text));
    }
    if (const auto text = arguments.value("--step")) {
        TRY(const auto step, arguments.number("--step", *text, 1));
        filter.step = static_cast<int>(step);
    }
    return filter;
}

using ctl::documentOf;

Json documentOf(const circulation::OverdueLoan& loan) {
    return {{"loan", loan.row.loan.id.value},
            {"card", loan.row.readerCard},
            {"name", utf8(fullName(loan.name))},
            {"institution", loan.institution},
            {"place", loan.place},
            {"barcode", loan.row.barcode},
            {"title", loan.row.title},
            {"due", loan.row.loan.dueOn.iso()},
            {"days_late", loan.daysLate},
            {"reminded", loan.reminded},
            {"reminded_on", loan.remindedOn ? Json(loan.remindedOn->iso()) : Json()},
            {"step_due", loan.stepDue()},
            {"claimed", loan.row.loan.claimedOn.has_value()}};
}

Result<Language, Failure> languageOfLetters(const Arguments& arguments) {
    const std::string code = arguments.valueOr("--letters", "kk");
    if (code == "kk") return Language::Kazakh;
    if (code == "ru") return Language::Russian;
    return fail(arguments.badValue("--letters", code));
}

PaperHead headOf(Library& library, Language language) {
    PaperHead head;
    const auto name = library.readNow(&places::PlaceQueries::libraryName);
    if (name) head.library = utf8(nameOf(*name, language));
    const auto tree = library.readNow(&places::PlaceQueries::tree);
    if (!tree) return head;
    for (const places::PlaceRow& each : *tree) head.places.push_back(each.place);
    return head;
}

Result<readers::Reader, Failure> readerOf(Session& session, Library& library, const std::string& card) {
    CHECK(session.libraryFor<Permission::ReaderView>());
    auto found = library.readNow(&readers::ReaderQueries::byCard, card);
    if (!found) return fail(session.failure(found.error()));
    if (!*found) return fail(session.failure(readers::UnknownReader{card}));
    return std::move(**found);
}

Result<void, Failure> write(Session& session, const fs::path& file, const documents::Document& document,
                            LongWork& work) {
    const auto written =
        documents::writeDocument(file, session.address(), document, documents::DocxRenderer(), work.progress());
    if (!written) return fail(session.failure(written.error()));
    return {};
}

/// The file that --out names; checked before anything is read of the reader.
Result<std::string, Failure> outOf(Session& session, const Arguments& arguments) {
    TRY(const std::string path, arguments.required("--out"));
    CHECK(checkEnding("--out", path, {".docx"}));
    if (const auto may = storage::checkOutput(path, session.address()); !may)
        return fail(session.failure(documents::DocumentRefusal(widen<documents::DocumentRefusal>(may.error()))));
    return path;
}

/// Phones of those on the list, by reader. Each look is an entry of the journal with its reason.
Result<std::map<readers::ReaderId, std::string>, Failure> phonesOf(Session& session, Library& library,
                                                                   const std::vector<circulation::OverdueLoan>& loans,
                                                                   const std::string& reason) {
    std::map<readers::ReaderId, std::string> phones;
    for (const circulation::OverdueLoan& loan : loans) {
        if (loan.isHidden || phones.contains(loan.reader)) continue;
        const auto phone =
            library.writeNow(&readers::ReaderService::reveal, loan.reader, readers::RestrictedField::Phone, reason);
        if (phone) {
            phones[loan.reader] = *phone;
        } else if (std::holds_alternative<readers::NothingThere>(phone.error())) {
            phones[loan.reader] = "";
        } else {
            return fail(session.failure(phone.error()));
        }
    }
    return phones;
}

using LettersOrFailure = Result<std::vector<circulation::ReminderLetter>, Failure>;

LettersOrFailure newLetters(Session& session, Library& library, const circulation::OverdueFilter& filter) {
    auto letters =
        library.writeNow(&circulation::ReminderService::remind, *filter.step, filter, circulation::ReminderWay::Letter);
    if (!letters) return fail(session.failure(letters.error(), words(letters.error())));
    return std::move(*letters);
}

LettersOrFailure lettersOnceMore(Session& session, Library& library, const Arguments& arguments,
                                 const circulation::OverdueFilter& filter) {
    circulation::WrittenReminders which{filter.step, std::nullopt, std::nullopt};
    if (const auto text = arguments.value("--on")) {
        which.on = Day::fromIso(*text);
        if (!which.on) return fail(arguments.badValue("--on", *text));
    }
    if (const auto card = arguments.value("--card")) {
        TRY(const auto reader, readerOf(session, library, *card));
        which.reader = reader.id;
    }
    auto letters = library.readNow(&circulation::ReminderService::onceMore, which, filter);
    if (!letters) return fail(session.failure(letters.error(), words(letters.error())));
    return std::move(*letters);
}

} // namespace

Outcome listOverdue(Session& session, const Arguments& arguments) {
    TRY(const auto filter, filterOf(arguments));
    const std::string by = arguments.valueOr("--by", "date");
    const auto order = circulation::overdueOrderFromCode(by);
    if (!order) return fail(arguments.badValue("--by", by));
    TRY(Library* const library, session.libraryFor<Permission::ReaderView>());
    CHECK(checkPlace(session, *library, arguments));
    const auto loans = library->readNow(&circulation::ReminderService::overdue, filter, *order, listedAtMost);
    if (!loans) return fail(session.failure(loans.error()));
    std::map<readers::ReaderId, std::string> phones;
    if (const auto reason = arguments.value("--phones")) {
        TRY(phones, phonesOf(session, *library, *loans, *reason));
    }
    Answer answer{Json::array(), {}};
    for (const circulation::OverdueLoan& loan : *loans) {
        Json row = documentOf(loan);
        QStringList cells{dayText(loan.row.loan.dueOn), lateWords(loan),     placeText(loan.place),
                          qs(loan.institution),         fullName(loan.name), qs(loan.row.readerCard),
                          qs(loan.row.barcode),         qs(loan.row.title)};
        if (const auto phone = phones.find(loan.reader); phone != phones.end()) {
            row["phone"] = phone->second;
            cells << qs(phone->second);
        }
        answer.document.push_back(std::move(row));
        answer.text += line(cells.join(QLatin1Char('\t')));
    }
    if (loans->empty()) answer.text = line(Ctl::tr("Nothing is overdue."));
    return answer;
}

Outcome remindReaders(Session& session, const Arguments& arguments) {
    TRY(auto filter, filterOf(arguments));
    TRY(const std::string folder, arguments.required("--out"));
    TRY(const Language language, languageOfLetters(arguments));
    const bool isOnceMore = arguments.has("--again");
    if (!filter.step && !isOnceMore)
        return fail(arguments.wrongUsage(Ctl::tr("Say which reminder is written: --step 1, 2 or 3.")));
    if (!isOnceMore && (arguments.has("--on") || arguments.has("--card")))
        return fail(
            arguments.wrongUsage(Ctl::tr("--on and --card say which letters are made once more: with --again.")));
    if (!disk::makeFolder(folder)) // letters with names and addresses
        return fail(arguments.badValue("--out", folder));
    TRY(Library* const library, session.library());
    CHECK(checkPlace(session, *library, arguments));
    TRY(const auto letters,
        isOnceMore ? lettersOnceMore(session, *library, arguments, filter) : newLetters(session, *library, filter));
    Answer answer{{{"step", filter.step ? Json(*filter.step) : Json()}, {"letters", Json::array()}}, {}};
    LongWork work;
    const PaperHead head = headOf(*library, language);
    for (const circulation::ReminderLetter& letter : letters) {
        const std::string file = "reminder-" + std::to_string(letter.step) + "-" + letter.card + ".docx";
        Json loans = Json::array();
        for (const circulation::OverdueLoan& loan : letter.loans) loans.push_back(loan.row.barcode);
        answer.document["letters"].push_back({{"card", letter.card}, {"file", file}, {"barcodes", loans}});
        const auto written = write(session, fs::path(folder) / file,
                                   reminderLetter(letter, head, session.clock().today(), language), work);
        if (!written) { // the reminders are entered all the same
            if (answer.complaints.empty())
                answer.complaints.push_back(utf8(
                    Ctl::tr("The reminders are entered. The letters are made once more by “overdue remind --again”.")));
            answer.exit = Exit::Incomplete;
            answer.complaints.push_back(written.error().sentence);
            continue;
        }
        answer.text += line(qs(file));
    }
    return answer;
}

Outcome listReminders(Session& session, const Arguments& arguments) {
    TRY(const auto filter, filterOf(arguments));
    TRY(Library* const library, session.libraryFor<Permission::ReaderView>());
    CHECK(checkPlace(session, *library, arguments));
    const auto runs = library->readNow(&circulation::ReminderService::written, filter);
    if (!runs) return fail(session.failure(runs.error()));
    Answer answer{Json::array(), {}};
    for (const circulation::ReminderRun& run : *runs) {
        answer.document.push_back({{"step", run.step}, {"on", run.on.iso()}, {"letters", run.letters}});
        answer.text += line(Ctl::tr("Reminder %1 of %2: letters %3")
                                .arg(numberText(run.step), dayText(run.on), numberText(run.letters)));
    }
    if (runs->empty()) answer.text = line(Ctl::tr("No reminder was written of a book that is still out."));
    return answer;
}

Outcome writeClearance(Session& session, const Arguments& arguments) {
    TRY(const Language language, languageOfLetters(arguments));
    TRY(Library* const library, session.libraryFor<Permission::ReaderView>());
    std::string path;
    if (arguments.has("--out")) {
        TRY(path, outOf(session, arguments));
    }
    TRY(const auto reader, readerOf(session, *library, arguments.at(0)));
    const auto clearance = library->readNow(&circulation::ReaderPapers::clearance, reader.id);
    if (!clearance) return fail(session.failure(clearance.error(), words(clearance.error())));
    Answer answer{
        {{"card", reader.card}, {"clear", clearance->isClear()}, {"owed", clearance->owed}, {"loans", Json::array()}},
        line(clearance->isClear()
                 ? Ctl::tr("Owes the library nothing.")
                 : Ctl::tr("Open loans: %1, owed: %2")
                       .arg(numberText(std::ssize(clearance->open)), moneyText(Money{clearance->owed})))};
    for (const circulation::LoanRow& row : clearance->open) answer.document["loans"].push_back(documentOf(row));
    if (path.empty()) return answer;
    LongWork work;
    CHECK(write(session, path, clearanceSlip(*clearance, headOf(*library, language), session.clock().today(), language),
                work));
    answer.document["file"] = path;
    return answer;
}

Outcome writeReaderForm(Session& session, const Arguments& arguments) {
    TRY(const Language language, languageOfLetters(arguments));
    TRY(const std::string path, outOf(session, arguments));
    TRY(Library* const library, session.libraryFor<Permission::ReaderHistory>());
    TRY(const auto reader, readerOf(session, *library, arguments.at(0)));
    const auto paper = library->readNow(&circulation::ReaderPapers::form, reader.id);
    if (!paper) return fail(session.failure(paper.error(), words(paper.error())));
    LongWork work;
    CHECK(
        write(session, path, readerForm(*paper, headOf(*library, language), session.clock().today(), language), work));
    return Answer{{{"file", path}, {"loans", paper->loans.size()}}, line(Ctl::tr("Written: %1").arg(qs(path)))};
}

} // namespace kitapdar::ctl
