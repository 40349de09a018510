#include "wording/ReaderImportWords.h"

#include "wording/CatalogueWords.h"
#include "wording/FaultWords.h"
#include "wording/FileWords.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/PermissionWords.h"
#include "wording/SealingWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct ReaderImports {
    Q_DECLARE_TR_FUNCTIONS(ReaderImports)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const exchange::NotAReaderFile& no) const {
        return tr("No readers were found in %1. Tables (CSV, XLSX) and IRBIS reader bases (text, .mst) can be read.")
            .arg(qs(no.path));
    }
    QString operator()(const exchange::ReaderFileTooLarge& no) const {
        return tr("%1 is too large: part the table into several files.").arg(qs(no.path));
    }
    QString operator()(const exchange::ReaderFileNotReadable& no) const {
        return tr("The file %1 cannot be read.").arg(qs(no.path));
    }
    QString operator()(const exchange::UnknownColumn& no) const {
        return tr("The table has no column “%1”.").arg(qs(no.column));
    }
    QString operator()(const exchange::NoNameColumn&) const {
        return tr("It is not known which column has the names. Choose the column with the surname or the full name.");
    }
    QString operator()(const exchange::UnknownImport&) const { return tr("There is no such import of readers."); }
    QString operator()(const exchange::ImportAlreadyUndone&) const { return tr("This import was undone already."); }
    QString operator()(const exchange::ImportInterrupted& no) const { return words(no); }
    QString operator()(const exchange::FileIsInput& no) const {
        return tr("The list of errors would be written over the file that is imported: %1. Choose another name.")
            .arg(qs(no.path));
    }
    QString operator()(const storage::FileNotWritable& no) const { return words(no); }
    QString operator()(const storage::FileOfLibrary& no) const { return words(no); }
    QString operator()(const storage::NotOrdinaryFile& no) const { return words(no); }
    QString operator()(const keys::KeyLocked& no) const { return words(no); }
    QString operator()(const journal::ClockBehind& no) const { return words(no); }
};

} // namespace

QString words(exchange::ReaderField field) {
    using enum exchange::ReaderField;
    switch (field) {
    case Surname:
        return ReaderImports::tr("surname");
    case GivenName:
        return ReaderImports::tr("given name");
    case Patronymic:
        return ReaderImports::tr("patronymic");
    case FullName:
        return ReaderImports::tr("full name");
    case BirthDate:
        return ReaderImports::tr("birth date");
    case Iin:
        return ReaderImports::tr("IIN");
    case Card:
        return ReaderImports::tr("card number");
    case Category:
        return ReaderImports::tr("category");
    case Phone:
        return ReaderImports::tr("phone");
    case Address:
        return ReaderImports::tr("address");
    case Note:
        return ReaderImports::tr("note");
    case RegisteredOn:
        return ReaderImports::tr("registered on");
    case RegisteredUntil:
        return ReaderImports::tr("registered until");
    case Sex:
        return ReaderImports::tr("sex");
    case Education:
        return ReaderImports::tr("education");
    case Locality:
        return ReaderImports::tr("town or village");
    case Institution:
        return ReaderImports::tr("place of study or work");
    case LoanBarcode:
        return ReaderImports::tr("open loan: barcode of the copy");
    case LoanInventory:
        return ReaderImports::tr("open loan: inventory number");
    case LentOn:
        return ReaderImports::tr("open loan: lent on");
    case DueOn:
        return ReaderImports::tr("open loan: due on");
    }
    return {};
}

QString words(exchange::RowReason reason) {
    using enum exchange::RowReason;
    switch (reason) {
    case RowDamaged:
        return ReaderImports::tr("the row is damaged or larger than any that is taken");
    case RecordsJoined:
        return ReaderImports::tr(
            "several records without the line ***** between them, and it is not clear where each begins; none of them "
            "was taken");
    case EndLineLost:
        return ReaderImports::tr(
            "the line ***** between this record and the one beside it was missing; they were parted");
    case FieldDoubled:
        return ReaderImports::tr(
            "a field stands twice that a record has once: perhaps two records without the line ***** between them");
    case NoName:
        return ReaderImports::tr("there is no surname");
    case NameTooLong:
        return ReaderImports::tr("the name is too long");
    case DateMalformed:
        return ReaderImports::tr("a date is not written as a date; it was not taken and stands in the note");
    case BirthDateInFuture:
        return ReaderImports::tr("the birth date lies in the future; it was not taken and stands in the note");
    case CardTaken:
        return ReaderImports::tr("another reader has this card");
    case CardWasOthers:
        return ReaderImports::tr("this was another reader's card before, so it is given to nobody else");
    case OwnFormerCard:
        return ReaderImports::tr("he is there already; this is a former card of his, the one of now stays");
    case CodeInUse:
        return ReaderImports::tr("the card is the barcode of a copy");
    case IinOfOtherName:
        return ReaderImports::tr("a reader with another name has this IIN");
    case PerhapsSame:
        return ReaderImports::tr(
            "perhaps somebody who is there: the name is the same, and neither birth date nor numbers tell the two "
            "apart");
    case CardReplaced:
        return ReaderImports::tr(
            "a card number has 3 to 64 Latin letters, digits, points, hyphens and underscores; the reader gets a new "
            "card, the old number is in the note");
    case OtherCard:
        return ReaderImports::tr("he is there already and has another card; this number was not taken");
    case CardIsInventoryNumber:
        return ReaderImports::tr("the card is the inventory number of a copy, too; the desk will ask");
    case IinDoubtful:
        return ReaderImports::tr("the IIN is not right and was not taken");
    case IinUnusual:
        return ReaderImports::tr("the IIN is unusual, check it; it was taken");
    case IinDisagreesWithBirthDate:
        return ReaderImports::tr("the IIN and the birth date do not agree");
    case BirthYearOnly:
        return ReaderImports::tr("only the year of birth is given; it stands in the note");
    case BirthDateUnlikely:
        return ReaderImports::tr("the birth date is very long ago, check the year; it was taken");
    case CategoryUnknown:
        return ReaderImports::tr("the category is not known here; it stands as “other”, and the word is in the note");
    case SexUnknown:
        return ReaderImports::tr("the sex is not understood; it was not taken and stands in the note");
    case AnotherPhone:
        return ReaderImports::tr("a second phone was not taken: a reader has one");
    case RegistrationUnlikely:
        return ReaderImports::tr(
            "the registration cannot be right (it begins in the future or ends before it begins); "
            "what the file says stands in the note");
    case PersonNumber:
        return ReaderImports::tr(
            "an IIN or a phone number stands in a column that everybody reads; it was put where it belongs when the "
            "row gives none there, and dots stand in its place");
    case LoanCopyUnknown:
        return ReaderImports::tr("loan not taken: no copy has this number");
    case LoanCopyAmbiguous:
        return ReaderImports::tr("loan not taken: several copies have this number");
    case LoanCopyLent:
        return ReaderImports::tr("loan not taken: the copy is lent to another reader");
    case LoanCopyWrittenOff:
        return ReaderImports::tr("loan not taken: the copy is written off");
    case LoanDateMalformed:
        return ReaderImports::tr("loan not taken: its dates cannot be right");
    case LoanDateMissing:
        return ReaderImports::tr("loan not taken: it has no date");
    case LoanOfOther:
        return ReaderImports::tr("loan not taken: its reader was not taken");
    }
    return {};
}

QString words(const exchange::RowNote& note) {
    QString who = ReaderImports::tr("row %1").arg(numberText(note.number));
    for (const std::string& each : {note.maskedName, note.copyCode}) {
        if (!each.empty()) who += QStringLiteral(", ") + qs(each);
    }
    if (!note.column.empty()) who += QStringLiteral(", ") + qs(note.column);
    if (!note.value.empty()) who += QStringLiteral(", «%1»").arg(qs(note.value));
    QString text = who + QStringLiteral(": ") + words(note.reason);
    if (note.likeNumber > 0)
        text += QStringLiteral("; ") + ReaderImports::tr("compare row %1").arg(numberText(note.likeNumber));
    return text;
}

exchange::ErrorWords<exchange::RowNote> readerErrorWords(const QString& file) {
    return {
        utf8(ReaderImports::tr("What was not taken from %1, or should be looked at. The rows are numbered as in the "
                               "file. Who was not taken can be corrected there and comes when the file is taken "
                               "again; who was taken is corrected in the list of readers.")
                 .arg(file)),
        [](const exchange::RowNote& note) { return utf8(words(note)); }};
}

QString words(exchange::RowOutcome outcome) {
    switch (outcome) {
    case exchange::RowOutcome::New:
        return ReaderImports::tr("new");
    case exchange::RowOutcome::Same:
        return ReaderImports::tr("there already");
    case exchange::RowOutcome::Doubtful:
        return ReaderImports::tr("perhaps there already, not taken");
    case exchange::RowOutcome::Refused:
        break;
    }
    return ReaderImports::tr("not taken");
}

QStringList readerImportFacts(const exchange::ReaderCounts& counts) {
    const auto fact = [](const QString& text, std::int64_t count) { return text.arg(numberText(count)); };
    QStringList facts{fact(ReaderImports::tr("rows: %1"), counts.rows),
                      fact(ReaderImports::tr("new readers: %1"), counts.added)};
    if (counts.known > 0) facts << fact(ReaderImports::tr("there already: %1"), counts.known);
    if (counts.doubtful > 0) facts << fact(ReaderImports::tr("perhaps there already, not taken: %1"), counts.doubtful);
    if (counts.refused > 0) facts << fact(ReaderImports::tr("not taken: %1"), counts.refused);
    facts << fact(ReaderImports::tr("open loans: %1"), counts.loans);
    if (counts.knownLoans > 0) facts << fact(ReaderImports::tr("loans that are there already: %1"), counts.knownLoans);
    if (counts.refusedLoans > 0) facts << fact(ReaderImports::tr("loans not taken: %1"), counts.refusedLoans);
    return facts;
}

QString headingRowWords(const exchange::ReaderColumns& columns) {
    if (!columns.hasHeadings || columns.row <= 1) return {};
    return ReaderImports::tr("headings: row %1").arg(numberText(columns.row));
}

QString words(const exchange::UndoneReaders& undone) {
    QString text = ReaderImports::tr("Import undone. Readers taken away: %1, loans: %2.")
                       .arg(numberText(undone.readers), numberText(undone.loans));
    if (undone.keptReaders + undone.keptLoans > 0)
        text += QLatin1Char(' ') + ReaderImports::tr("In use since and kept: readers %1, loans %2.")
                                       .arg(numberText(undone.keptReaders), numberText(undone.keptLoans));
    return text;
}

QString words(const exchange::ReaderImportRefusal& refusal) { return std::visit(ReaderImports(), refusal); }

} // namespace kitapdar
