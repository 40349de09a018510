#include "wording/PersonalDataWords.h"

#include "wording/AuditWords.h"
#include "wording/DetailWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/HoldWords.h"
#include "wording/JournalWords.h"
#include "wording/LibraryWords.h"
#include "wording/PaperWords.h"
#include "wording/PermissionWords.h"
#include "wording/ReaderWords.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace kitapdar {

namespace {

using namespace documents;

struct PersonalData {
    Q_DECLARE_TR_FUNCTIONS(PersonalData)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const JournalNotSound& no) const { return words(ForgetRefusal(no)); }
    QString operator()(const FirstRunByHand& no) const {
        return tr("Nothing was forgotten: it would be the first time, and much at once (past loans: %1; readers: %2). "
                  "A "
                  "person looks at it first and has it done by hand; from then on it goes by itself.")
            .arg(numberText(no.loans), numberText(no.readers));
    }
    QString operator()(const readers::NoSuchTerm& no) const {
        return tr("There is no term of retention “%1”.").arg(qs(no.term));
    }
    QString operator()(const readers::TermOutOfBounds& no) const {
        return tr("This term may be %1 to %2 months.").arg(numberText(no.least), numberText(no.most));
    }
    QString operator()(const readers::UnknownReader& no) const {
        return no.card.empty() ? tr("There is no such reader.") : words(no);
    }
    QString operator()(const readers::ConsentTextMissing&) const {
        return tr("The text of a consent is needed in Kazakh and in Russian.");
    }
    QString operator()(const readers::NoConsentForm& no) const {
        return tr("The library has no text for this consent yet: %1. Add the text first.").arg(words(no.purpose));
    }
    QString operator()(const readers::ParentNeeded& no) const {
        return tr("The reader is a minor (age: %1): a parent gives the consent.").arg(numberText(no.age));
    }
    QString operator()(const readers::ConsentGivenAlready& no) const {
        return tr("This consent was given already, on %1, and holds.").arg(dayText(no.on));
    }
    QString operator()(const readers::ConsentEndsBefore& no) const {
        return tr("The last day of the consent lies in the past: %1.").arg(dayText(no.until));
    }
    QString operator()(const readers::NoSuchConsent&) const {
        return tr("There is no such consent, or it is withdrawn already.");
    }
    QString operator()(const staff::SignatureMissing& no) const { return words(staff::ApprovalRefusal(no)); }
    QString operator()(const circulation::OpenLoans& no) const {
        return tr("The reader is not erased: books are still on loan (number: %1). Take them back first.")
            .arg(numberText(no.count));
    }
    QString operator()(const circulation::OpenHolds& no) const {
        return tr("The reader waits for %n book(s). Cancel the holds first.", nullptr, static_cast<int>(no.count));
    }
    QString operator()(const circulation::ReaderInDebt& no) const {
        return tr("The reader owes %1.").arg(moneyText(Money{no.owed}));
    }
    QString operator()(const circulation::ReaderOwes& no) const {
        return tr("The reader is not erased: the desk has blocked the reader (%1). Settle this and lift the block "
                  "first.")
            .arg(qs(no.reason));
    }
    QString operator()(const circulation::DataInDispute&) const {
        return tr(
            "The reader is not erased: the data are blocked, so they stay as they are until the block is lifted.");
    }
};

void add(Document& document, const QString& name, const QString& value) {
    if (!value.isEmpty()) document.blocks.push_back(Paragraph{utf8(QStringLiteral("%1: %2").arg(name, value))});
}

void addHeading(Document& document, const QString& text) { document.blocks.push_back(Heading{utf8(text), 2}); }

void addPerson(Document& document, const readers::Reader& reader) {
    add(document, PersonalData::tr("Name"), fullName(reader.name));
    add(document, PersonalData::tr("Card"), qs(reader.card));
    if (reader.birthDate) add(document, PersonalData::tr("Birth date"), dayText(*reader.birthDate));
    add(document, PersonalData::tr("IIN"), qs(reader.iin.value_or(std::string())));
    add(document, PersonalData::tr("Phone"), qs(reader.phone));
    add(document, PersonalData::tr("Address"), qs(reader.address));
    add(document, PersonalData::tr("Category"), categoryWords(reader.category));
    if (reader.sex == "f") add(document, PersonalData::tr("Sex"), PersonalData::tr("female"));
    if (reader.sex == "m") add(document, PersonalData::tr("Sex"), PersonalData::tr("male"));
    add(document, PersonalData::tr("Education"), qs(reader.education));
    add(document, PersonalData::tr("Town or village"), qs(reader.locality));
    add(document, PersonalData::tr("Place of study or work"), qs(reader.institution));
    add(document, PersonalData::tr("Registered"),
        QStringLiteral("%1 – %2").arg(dayText(reader.registeredOn), dayText(reader.registeredUntil)));
    add(document, PersonalData::tr("Note"), qs(reader.note));
    if (!reader.blockedReason.empty()) document.blocks.push_back(Paragraph{utf8(blockWords(reader))});
    if (reader.blockedData)
        document.blocks.push_back(Paragraph{utf8(PersonalData::tr("The data are blocked on the reader's wish."))});
}

Table loansTable(const std::vector<circulation::LoanRow>& loans) {
    std::vector<Row> rows;
    for (const circulation::LoanRow& each : loans) {
        const auto returned = each.loan.returnedAt ? Cell(utf8(momentText(*each.loan.returnedAt))) : Cell();
        rows.push_back({each.title, each.barcode, each.loan.lentOn, each.loan.dueOn, returned});
    }
    const auto count = static_cast<std::int64_t>(rows.size());
    return {{{utf8(PersonalData::tr("Title")), 5},
             {utf8(PersonalData::tr("Number of the copy")), 2},
             {utf8(PersonalData::tr("Lent")), 2},
             {utf8(PersonalData::tr("Due")), 2},
             {utf8(PersonalData::tr("Returned")), 2}},
            rowsOf(std::move(rows)),
            count};
}

Table holdsTable(const std::vector<holds::HoldRow>& holds) {
    std::vector<Row> rows;
    for (const holds::HoldRow& each : holds)
        rows.push_back({each.title, each.hold.placedOn, utf8(words(each.hold.state)),
                        each.hold.endedOn ? Cell(*each.hold.endedOn) : Cell()});
    const auto count = static_cast<std::int64_t>(rows.size());
    return {{{utf8(PersonalData::tr("Title")), 5},
             {utf8(PersonalData::tr("Placed")), 2},
             {utf8(PersonalData::tr("State")), 3},
             {utf8(PersonalData::tr("Ended")), 2}},
            rowsOf(std::move(rows)),
            count};
}

Table chargesTable(const std::vector<charges::ChargeHistory>& charges) {
    std::vector<Row> rows;
    for (const charges::ChargeHistory& each : charges)
        rows.push_back({each.row.charge.on, each.row.title.empty() ? each.row.charge.note : each.row.title,
                        utf8(moneyText(each.row.charge.amount)), utf8(moneyText(each.row.owed))});
    const auto count = static_cast<std::int64_t>(rows.size());
    return {{{utf8(PersonalData::tr("When")), 2},
             {utf8(PersonalData::tr("What for")), 5},
             {utf8(PersonalData::tr("Amount")), 2},
             {utf8(PersonalData::tr("Still owed")), 2}},
            rowsOf(std::move(rows)),
            count};
}

/// "12.03.2026 – 15.03.2026", of a message also the day on which it was done.
QString messageDays(const readers::Message& message) {
    QString days = dayText(message.since);
    if (message.until) days += QStringLiteral(" – ") + dayText(*message.until);
    if (message.doneOn) days += QStringLiteral(", ") + PersonalData::tr("done %1").arg(dayText(*message.doneOn));
    return days;
}

/// A paragraph for each, or that there is none.
template <class Things, class Line>
void addLines(Document& document, const QString& heading, const Things& things, Line line) {
    addHeading(document, heading);
    for (const auto& each : things) document.blocks.push_back(Paragraph{utf8(line(each))});
    if (things.empty()) document.blocks.push_back(Paragraph{utf8(PersonalData::tr("None."))});
}

void addDetails(Document& document, const circulation::Extract& extract) {
    addLines(document, PersonalData::tr("Former cards"), extract.cards, [](const readers::FormerCard& card) {
        return QStringLiteral("%1: %2, %3").arg(qs(card.card), words(card.reason), dayText(card.endedOn));
    });
    addLines(
        document, PersonalData::tr("Guarantors and family"), extract.relations,
        [](const readers::RelationRow& row) { return QStringLiteral("%1: %2").arg(words(row), fullName(row.name)); });
    addLines(document, PersonalData::tr("Messages at the desk"), extract.messages, [](const readers::Message& message) {
        return QStringLiteral("%1 (%2)").arg(qs(message.text), messageDays(message));
    });
}

/// "12.03.2026, 15.03.2026": days are all that is kept of a visit.
QString visitDays(const std::vector<visits::Visit>& visits) {
    QStringList days;
    for (const visits::Visit& each : visits) days << dayText(each.on);
    return days.isEmpty() ? PersonalData::tr("None.") : days.join(QStringLiteral(", "));
}

QString registrationDays(const std::vector<readers::RegistrationRow>& registrations) {
    QStringList days;
    for (const readers::RegistrationRow& each : registrations) days << dayText(each.on);
    return days.isEmpty() ? PersonalData::tr("None.") : days.join(QStringLiteral(", "));
}

Table entriesTable(const std::vector<journal::Entry>& entries) {
    std::vector<Row> rows;
    for (const journal::Entry& each : entries)
        rows.push_back({utf8(momentText(each.at)), each.operatorName, each.desk, utf8(words(each))});
    const auto count = static_cast<std::int64_t>(rows.size());
    return {{{utf8(PersonalData::tr("When")), 2},
             {utf8(PersonalData::tr("Who")), 3},
             {utf8(PersonalData::tr("Desk")), 2},
             {utf8(PersonalData::tr("What was done")), 6}},
            rowsOf(std::move(rows)),
            count};
}

Table looksTable(const std::vector<audit::LookRow>& looks) {
    std::vector<Row> rows;
    for (const audit::LookRow& each : looks) {
        const QString who = each.name.empty() ? qs(each.account) : qs(each.name);
        rows.push_back({each.day, utf8(who.isEmpty() ? PersonalData::tr("not signed in") : who), each.desk,
                        utf8(words(each.way)), utf8(numberText(each.times))});
    }
    const auto count = static_cast<std::int64_t>(rows.size());
    return {{{utf8(PersonalData::tr("When")), 2},
             {utf8(PersonalData::tr("Who")), 3},
             {utf8(PersonalData::tr("Desk")), 2},
             {utf8(PersonalData::tr("What was looked at")), 4},
             {utf8(PersonalData::tr("How often")), 2}},
            rowsOf(std::move(rows)),
            count};
}

} // namespace

QString words(readers::RetentionTerm term) {
    switch (term) {
    case readers::RetentionTerm::Loan:
        return PersonalData::tr("whose a loan was, after its return");
    case readers::RetentionTerm::Journal:
        return PersonalData::tr("what the journal tells of readers");
    case readers::RetentionTerm::Reader:
        break;
    }
    return PersonalData::tr("a reader, after the end of the registration and the last return");
}

QString words(const NightlyRefusal& refusal) { return std::visit(PersonalData(), refusal); }

QString words(const readers::RetentionTermRefusal& refusal) { return std::visit(PersonalData(), refusal); }

QString words(readers::ConsentPurpose purpose) {
    switch (purpose) {
    case readers::ConsentPurpose::LibraryWork:
        return PersonalData::tr("data for the work of the library");
    case readers::ConsentPurpose::KeepList:
        return PersonalData::tr("the list of what was read is kept longer");
    case readers::ConsentPurpose::Messages:
        return PersonalData::tr("reminders and invitations");
    case readers::ConsentPurpose::Photo:
        break;
    }
    return PersonalData::tr("photographs taken at events");
}

QString words(readers::ConsentWay way) {
    switch (way) {
    case readers::ConsentWay::Paper:
        return PersonalData::tr("on paper");
    case readers::ConsentWay::Spoken:
        return PersonalData::tr("by word of mouth");
    case readers::ConsentWay::Electronic:
        break;
    }
    return PersonalData::tr("electronically");
}

QString words(const readers::ConsentRefusal& refusal) { return std::visit(PersonalData(), refusal); }

QString words(const readers::Consent& consent) {
    QStringList parts{words(consent.purpose), PersonalData::tr("text %1").arg(numberText(consent.edition)),
                      PersonalData::tr("given %1").arg(dayText(consent.givenOn)), words(consent.way)};
    if (consent.byParent) parts << PersonalData::tr("by a parent");
    if (consent.until) parts << PersonalData::tr("until %1").arg(dayText(*consent.until));
    if (consent.withdrawnOn) parts << PersonalData::tr("withdrawn %1").arg(dayText(*consent.withdrawnOn));
    return parts.join(QStringLiteral(", "));
}

QString words(const circulation::EraseRefusal& refusal) { return std::visit(PersonalData(), refusal); }

QString words(const circulation::ErasePreview& preview) {
    return PersonalData::tr(
               "Name, card, birth date, IIN, phone, address and note are erased for good, and so are "
               "consents (number: %1). Past loans (number: %2) stay in the figures and no longer tell who "
               "had the book. What entries of the journal (number: %3) tell of the reader is forgotten "
               "when the terms of retention are next carried out; backups keep it until they expire.")
        .arg(numberText(preview.consents), numberText(preview.loans), numberText(preview.entries));
}

Document readerExtract(const circulation::Extract& extract, const std::string& library, Language language) {
    const WordedIn worded(language);
    const std::string heading = utf8(PersonalData::tr("What the library keeps about a reader"));
    Document document{heading, {}, a4, paperWords(language), {}};
    document.blocks.push_back(Heading{heading, 1});
    const QString under =
        library.empty() ? dayText(extract.on) : qs(library) + QStringLiteral(" · ") + dayText(extract.on);
    document.blocks.push_back(Paragraph{utf8(under), Weight::Quiet});
    addPerson(document, extract.reader);
    addDetails(document, extract);
    addLines(document, PersonalData::tr("Consents"), extract.consents,
             [](const readers::Consent& consent) { return words(consent); });
    addHeading(document, PersonalData::tr("Loans"));
    document.blocks.push_back(loansTable(extract.loans));
    addHeading(document, PersonalData::tr("Holds"));
    document.blocks.push_back(holdsTable(extract.holds));
    addHeading(document, PersonalData::tr("Charges"));
    document.blocks.push_back(chargesTable(extract.charges));
    addHeading(document, PersonalData::tr("Days of registration"));
    document.blocks.push_back(Paragraph{utf8(registrationDays(extract.registrations))});
    addHeading(document, PersonalData::tr("Days of visits"));
    document.blocks.push_back(Paragraph{utf8(visitDays(extract.visits))});
    addHeading(document, PersonalData::tr("What was done with these data, and why they were revealed"));
    document.blocks.push_back(entriesTable(extract.entries));
    addHeading(document, PersonalData::tr("Who looked at these data, by days"));
    document.blocks.push_back(looksTable(extract.looks));
    return document;
}

} // namespace kitapdar
