#include "wording/OverdueWords.h"

#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PaperWords.h"
#include "wording/PermissionWords.h"
#include "wording/PlaceWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kitapdar {

namespace {

using namespace documents;

struct OverdueBooks {
    Q_DECLARE_TR_FUNCTIONS(OverdueBooks)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const readers::UnknownReader& no) const {
        return no.card.empty() ? tr("There is no such reader.") : words(no);
    }
    QString operator()(const circulation::NoSuchReminderStep& no) const {
        return tr("There is no reminder number %1. The last one is %2.")
            .arg(numberText(no.step), numberText(circulation::reminderSteps));
    }
    QString operator()(const circulation::NothingToRemind&) const {
        return tr(
            "Nobody is to be reminded: no book is late enough, or it was done already. Letters that were written "
            "can be made once more.");
    }
    QString operator()(const circulation::NoReminderWritten&) const {
        return tr("No such reminder was written of a book that is still out.");
    }
};

/// Library, place, where it is, day and title.
Document paperOf(const QString& title, const PaperHead& head, const std::string& place, Day today, Language language) {
    Document document{utf8(title), {}, a4, paperWords(language), {}};
    if (!head.library.empty()) document.blocks.push_back(Paragraph{head.library, Weight::Strong});
    if (!place.empty())
        document.blocks.push_back(Paragraph{utf8(placeWords(head.places, place, language)), Weight::Plain});
    for (const QString& each : contactLines(head.places, place))
        document.blocks.push_back(Paragraph{utf8(each), Weight::Plain});
    document.blocks.push_back(Paragraph{utf8(dayText(today)), Weight::Quiet});
    document.blocks.push_back(Heading{document.title, 1});
    return document;
}

/// The code of the place of all the books; "": they are of several, or of none.
std::string placeOf(const circulation::ReminderLetter& letter) {
    if (letter.loans.empty()) return {};
    const std::string& code = letter.loans.front().place;
    const bool isOne =
        std::ranges::all_of(letter.loans, [&](const circulation::OverdueLoan& each) { return each.place == code; });
    return isOne ? code : std::string();
}

void add(Document& document, const QString& text, Weight weight = Weight::Plain) {
    document.blocks.push_back(Paragraph{utf8(text), weight});
}

std::string titleOf(const circulation::LoanRow& row) {
    return row.authors.empty() ? row.title : row.title + " / " + row.authors;
}

void addLoans(Document& document, const std::vector<const circulation::LoanRow*>& loans) {
    std::vector<Row> rows;
    for (const circulation::LoanRow* row : loans)
        rows.push_back({row->barcode, titleOf(*row), row->loan.lentOn, row->loan.dueOn});
    const auto expected = std::ssize(rows);
    document.blocks.push_back(Table{{{utf8(OverdueBooks::tr("Barcode")), 2},
                                     {utf8(OverdueBooks::tr("Book")), 6},
                                     {utf8(OverdueBooks::tr("Lent")), 2},
                                     {utf8(OverdueBooks::tr("Due")), 2}},
                                    rowsOf(std::move(rows)),
                                    expected});
}

void addReader(Document& document, const readers::ReaderName& name, const std::string& card,
               const std::string& institution) {
    add(document, fullName(name), Weight::Strong);
    add(document, OverdueBooks::tr("Card %1").arg(qs(card)));
    if (!institution.empty()) add(document, qs(institution));
}

} // namespace

QString lateWords(const circulation::OverdueLoan& loan) {
    QStringList parts{OverdueBooks::tr("days late: %1").arg(numberText(loan.daysLate))};
    if (loan.reminded > 0) parts << OverdueBooks::tr("reminder %1 written").arg(loan.reminded);
    if (loan.row.loan.claimedOn)
        parts << OverdueBooks::tr("the reader says it was returned") << OverdueBooks::tr("not reminded meanwhile");
    else if (loan.isHidden)
        parts << OverdueBooks::tr("not reminded: the data are blocked");
    else if (const int step = loan.stepDue(); step > 0)
        parts << OverdueBooks::tr("reminder %1 is due").arg(step);
    else if (const auto next = loan.nextStepOn())
        parts << OverdueBooks::tr("the next reminder is due from %1").arg(dayText(*next));
    else
        parts << OverdueBooks::tr("all reminders are written");
    return parts.join(QStringLiteral(", "));
}

QString words(const circulation::ReminderRefusal& refusal) { return std::visit(OverdueBooks(), refusal); }
QString words(const Refusal<readers::UnknownReader>& refusal) { return std::visit(OverdueBooks(), refusal); }

Document reminderLetter(const circulation::ReminderLetter& letter, const PaperHead& head, Day today,
                        Language language) {
    const WordedIn worded(language);
    Document document = paperOf(OverdueBooks::tr("Reminder"), head, placeOf(letter), today, language);
    addReader(document, letter.name, letter.card, letter.institution);
    add(document,
        letter.step == 1
            ? OverdueBooks::tr("The books below should have been returned. Others wait for them: bring them "
                               "back, or have the loan renewed.")
        : letter.step < circulation::reminderSteps
            ? OverdueBooks::tr("The library reminds you for the second time of the books below. Return "
                               "them within seven days.")
            : OverdueBooks::tr("The library has reminded you of the books below and they were not returned. "
                               "Return them now; a book that is lost is replaced or paid for, as the rules of "
                               "the library say."));
    std::vector<const circulation::LoanRow*> rows;
    for (const circulation::OverdueLoan& loan : letter.loans) rows.push_back(&loan.row);
    addLoans(document, rows);
    document.blocks.push_back(Signatures{{{utf8(OverdueBooks::tr("Librarian")), {}}}});
    return document;
}

Document clearanceSlip(const circulation::Clearance& clearance, const PaperHead& head, Day today, Language language) {
    const WordedIn worded(language);
    Document document = paperOf(OverdueBooks::tr("Clearance slip"), head, {}, today, language);
    const readers::Reader& reader = clearance.reader;
    addReader(document, reader.name, reader.card, reader.institution);
    if (clearance.isClear()) {
        add(document, OverdueBooks::tr("Owes the library nothing: no books and no money."), Weight::Strong);
    } else {
        add(document, OverdueBooks::tr("The reader still owes the library:"), Weight::Strong);
        std::vector<const circulation::LoanRow*> rows;
        for (const circulation::LoanRow& row : clearance.open) rows.push_back(&row);
        if (!rows.empty()) addLoans(document, rows);
        if (clearance.owed > 0) add(document, OverdueBooks::tr("Money: %1").arg(moneyText(Money{clearance.owed})));
    }
    document.blocks.push_back(Signatures{{{utf8(OverdueBooks::tr("Librarian")), {}}}});
    return document;
}

Document readerForm(const circulation::ReaderPaper& paper, const PaperHead& head, Day today, Language language) {
    const WordedIn worded(language);
    Document document = paperOf(OverdueBooks::tr("Reader's form"), head, {}, today, language);
    const readers::Reader& reader = paper.reader;
    addReader(document, reader.name, reader.card, reader.institution);
    if (reader.birthDate) add(document, OverdueBooks::tr("Born %1").arg(dayText(*reader.birthDate)));
    add(document, OverdueBooks::tr("Registered until %1").arg(dayText(reader.registeredUntil)));
    std::vector<Row> rows;
    for (const circulation::LoanRow& row : paper.loans) {
        const auto& returned = row.loan.returnedAt;
        rows.push_back({row.barcode, titleOf(row), row.loan.lentOn, row.loan.dueOn,
                        returned ? Cell(localDay(*returned)) : Cell(std::monostate()), std::monostate()});
    }
    const auto expected = std::ssize(rows);
    document.blocks.push_back(Table{{{utf8(OverdueBooks::tr("Barcode")), 2},
                                     {utf8(OverdueBooks::tr("Book")), 5},
                                     {utf8(OverdueBooks::tr("Lent")), 2},
                                     {utf8(OverdueBooks::tr("Due")), 2},
                                     {utf8(OverdueBooks::tr("Returned")), 2},
                                     {utf8(OverdueBooks::tr("Signature")), 2}},
                                    rowsOf(std::move(rows)),
                                    expected});
    document.blocks.push_back(Signatures{{{utf8(OverdueBooks::tr("Librarian")), {}}}});
    return document;
}

} // namespace kitapdar
