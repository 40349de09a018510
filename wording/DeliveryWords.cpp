#include "wording/DeliveryWords.h"

#include "wording/AccountsWords.h"
#include "wording/CatalogueWords.h"
#include "wording/CollectionWords.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <variant>

namespace kitapdar {

namespace {

using deliveries::ProblemKind;

struct Deliveries {
    Q_DECLARE_TR_FUNCTIONS(Deliveries)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }

    QString operator()(const deliveries::SupplierNameMissing&) const { return tr("A supplier needs a name."); }
    QString operator()(const deliveries::SupplierTaken& no) const {
        return tr("There is a supplier with this name or business number: %1.").arg(qs(no.name));
    }
    QString operator()(const deliveries::BusinessNumberMalformed& no) const {
        return tr("“%1” is no business number. It has twelve digits.").arg(qs(no.number));
    }
    QString operator()(const deliveries::UnknownSupplier& no) const {
        return tr("There is no supplier “%1”.").arg(qs(no.supplier));
    }
    QString operator()(const deliveries::SupplierInUse& no) const {
        return tr("Deliveries name the supplier “%1”. It can be closed, not removed.").arg(qs(no.name));
    }
    QString operator()(const deliveries::SupplierClosed& no) const {
        return tr("The supplier “%1” is closed.").arg(qs(no.name));
    }

    QString operator()(const deliveries::NotADeliveryFile& no) const {
        return tr("This is no table that can be read: %1. Tables are XLSX, ODS and CSV.").arg(qs(no.path));
    }
    QString operator()(const deliveries::OldWorkbook& no) const {
        return tr("This is a workbook of the old Excel: %1. Save it as XLSX and take that.").arg(qs(no.path));
    }
    QString operator()(const deliveries::DeliveryFileTooLarge& no) const {
        return tr("The table is larger than any that is taken: %1. Nothing of it was read.").arg(qs(no.path));
    }
    QString operator()(const deliveries::DeliveryFileEncrypted& no) const {
        return tr("The table is protected by a password: %1. Save it without one.").arg(qs(no.path));
    }
    QString operator()(const deliveries::DeliveryFileNotReadable& no) const {
        return tr("The file cannot be read: %1").arg(qs(no.path));
    }
    QString operator()(const deliveries::UnknownDeliveryColumn& no) const {
        return tr("The list has no column “%1”.").arg(qs(no.column));
    }
    QString operator()(const deliveries::UnknownSheet& no) const {
        return tr("The workbook has no sheet “%1”.").arg(qs(no.sheet));
    }
    QString operator()(const deliveries::SeveralSheets& no) const {
        QStringList sheets;
        for (const std::string& each : no.sheets) sheets << tr("“%1”").arg(qs(each));
        return tr("Several sheets have a list: %1. Say which one came.").arg(sheets.join(QStringLiteral(", ")));
    }
    QString operator()(const deliveries::ColumnsNotKnown& no) const {
        QStringList headings;
        for (const std::string& heading : no.headings) {
            if (!heading.empty()) headings.push_back(qs(heading));
        }
        if (headings.isEmpty())
            return tr("No sheet has headings that are known. Say which column has the titles and which the copies.");
        return tr("Say which column has the titles and which the copies or prices. The headings are: %1.")
            .arg(headings.join(QStringLiteral("; ")));
    }

    QString operator()(const deliveries::DeliveryHasProblems& no) const {
        QStringList lines{tr("Nothing was posted. The list has to be put right first:")};
        for (const deliveries::Problem& problem : no.problems) {
            if (deliveries::keepsFromPosting(problem.kind) && lines.size() <= mostShown)
                lines.push_back(words(problem));
        }
        return lines.join(QLatin1Char(' '));
    }
    QString operator()(const deliveries::DeliveryPostedBefore& no) const {
        if (no.isSameList)
            return tr("A list of the same rows was posted before: act %1. Say so if it comes again.").arg(qs(no.act));
        return tr("This document of the supplier was posted before: act %1. Say so if it comes again.").arg(qs(no.act));
    }
    QString operator()(const deliveries::CopyBound& no) const {
        return tr("Copy %1 is bound into volume %2. Take the binding back first.").arg(qs(no.copy), qs(no.volume));
    }
    QString operator()(const deliveries::DeliveryPlaceMissing& no) const {
        return tr("Row %1: copies in processing need a place to go to.").arg(no.row);
    }
    QString operator()(const deliveries::DeliveryTooLarge& no) const {
        return tr("A delivery has at most %1 copies. Divide the list.").arg(numberText(no.most));
    }
    QString operator()(const deliveries::UnknownDelivery&) const { return tr("There is no such delivery."); }
    QString operator()(const deliveries::DeliverySigned& no) const {
        return tr("The delivery is signed: act %1.").arg(qs(no.act));
    }
    QString operator()(const deliveries::DeliveryNotSigned&) const {
        return tr("The delivery is not signed. Undo it, or sign it first.");
    }
    QString operator()(const deliveries::DeliveryReversed& no) const {
        return tr("The delivery was reversed, by record %1 of the summary book.").arg(qs(no.by));
    }
    QString operator()(const deliveries::DeliveryNotReversed&) const {
        return tr("The copies of this delivery stand in the books.");
    }

    QString operator()(const accounts::NoCopies& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const accounts::UnknownTerm& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const accounts::DayInFuture& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const accounts::BeforeOpening& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const accounts::CopyInBooks& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const collection::CopyWrittenOff& no) const { return words(accounts::EnterRefusal(no)); }
    QString operator()(const accounts::CopyNotInBooks& no) const { return words(accounts::WithdrawRefusal(no)); }
    QString operator()(const accounts::PeriodClosed& no) const { return words(accounts::WithdrawRefusal(no)); }
    QString operator()(const accounts::BeforeArrival& no) const { return words(accounts::WithdrawRefusal(no)); }
    QString operator()(const collection::CopyOnLoan& no) const { return words(accounts::WithdrawRefusal(no)); }
    QString operator()(const catalogue::UnknownRecord& no) const { return words(no); }
    QString operator()(const collection::UnknownPlace& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::PlaceClosed& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::UnknownSeries& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::BarcodeTaken& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::InventoryNumberTaken& no) const {
        return words(collection::AddCopyRefusal(no));
    }
    QString operator()(const collection::BarcodeMalformed& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::CodeInUse& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::NumbersOfOneCopy& no) const { return words(collection::AddCopyRefusal(no)); }
    QString operator()(const collection::CopyCountOutOfRange& no) const {
        return words(collection::AddCopyRefusal(no));
    }
    QString operator()(const staff::SignatureMissing& no) const { return words(staff::ApprovalRefusal(no)); }

    static QString inRow(std::int64_t row, const QString& sentence) {
        return row == 0 ? sentence : tr("Row %1: %2").arg(QString::number(row), sentence);
    }

private:
    static constexpr qsizetype mostShown = 20;
};

QString sentenceOf(const deliveries::Problem& problem) {
    const QString found = qs(problem.found);
    const QString expected = qs(problem.expected);
    switch (problem.kind) {
    case ProblemKind::TitleMissing:
        return Deliveries::tr("there is no title, and no record with this ISBN.");
    case ProblemKind::CopiesMalformed:
        return Deliveries::tr("“%1” is no number of copies.").arg(found);
    case ProblemKind::PriceMalformed:
        return Deliveries::tr("“%1” is no price.").arg(found);
    case ProblemKind::SumMalformed:
        return Deliveries::tr("“%1” is no sum.").arg(found);
    case ProblemKind::SumDiffers:
        return Deliveries::tr("the sum is %1, price times copies is %2.").arg(found, expected);
    case ProblemKind::TotalSumDiffers:
        return Deliveries::tr("the total is %1, the rows add up to %2.").arg(found, expected);
    case ProblemKind::TotalCopiesDiffers:
        return Deliveries::tr("the total of copies is %1, the rows have %2.").arg(found, expected);
    case ProblemKind::InvoiceSumDiffers:
        return Deliveries::tr("The invoice has the sum %1, the rows add up to %2.").arg(found, expected);
    case ProblemKind::InvoiceCopiesDiffers:
        return Deliveries::tr("The invoice has %1 copies, the rows have %2.").arg(found, expected);
    case ProblemKind::PlacesDiffer:
        return Deliveries::tr("%1 copies are spread over places, there are %2.").arg(found, expected);
    case ProblemKind::FormulaWithoutValue:
        return Deliveries::tr("a formula in “%1” has no value. Open the table, save it and take it again.").arg(found);
    case ProblemKind::CellError:
        return Deliveries::tr("a cell has an error instead of a value: %1").arg(found);
    case ProblemKind::CurrencyUnknown:
        return Deliveries::tr("nobody knows what “%1” is in tenge. Give the prices in tenge.").arg(found);
    case ProblemKind::RowDamaged:
        return Deliveries::tr("the row is damaged.");
    case ProblemKind::CellTooLong:
        return Deliveries::tr("the text in “%1” is too long.").arg(found);
    case ProblemKind::IsbnWrong:
        return Deliveries::tr("“%1” is no right ISBN; the title decides.").arg(found);
    case ProblemKind::TitleDiffers:
        return Deliveries::tr("the record with this ISBN has another title: “%1” and “%2”.").arg(found, expected);
    case ProblemKind::SeveralRecords:
        return Deliveries::tr("%1 records could be meant; the copies go to “%2”.").arg(found, expected);
    case ProblemKind::YearMalformed:
        return Deliveries::tr("“%1” is no year.").arg(found);
    case ProblemKind::PriceMissing:
        return Deliveries::tr("there is no price: the copies have no value in the books.");
    case ProblemKind::LanguageMalformed:
        return Deliveries::tr("“%1” is no language that is known.").arg(found);
    case ProblemKind::KindMalformed:
        return Deliveries::tr("the books have no kind of stock “%1”.").arg(found);
    case ProblemKind::SameDocument:
        return Deliveries::tr("A document of this supplier with this number and year was posted before: act %1.")
            .arg(found);
    case ProblemKind::SupplierNew:
        return Deliveries::tr("There is no supplier “%1” yet. It will be added.").arg(found);
    case ProblemKind::PlaceLeft:
        return Deliveries::tr("copies without a place: %1.").arg(found);
    case ProblemKind::TitleAlone:
        if (found.isEmpty())
            return Deliveries::tr(
                       "“%1” is the title of an earlier row, too, and neither year nor author says that it is the same "
                       "book. It gets a record of its own; look whether they are one.")
                .arg(expected);
        return Deliveries::tr(
                   "record %1, “%2”, has the same title, and neither year nor author says that it is the same book. A "
                   "record of its own is made; look whether they are one.")
            .arg(found, expected);
    case ProblemKind::Roubles:
        return Deliveries::tr(
                   "The prices in Soviet roubles are %1 in all. They stand in the books as %2 tenge: 500 roubles are 1 "
                   "tenge.")
            .arg(found, expected);
    }
    return {};
}

} // namespace

QString words(const deliveries::Problem& problem) { return Deliveries::inRow(problem.row, sentenceOf(problem)); }

QString words(deliveries::RowMatch match) {
    switch (match) {
    case deliveries::RowMatch::Chosen:
        return Deliveries::tr("chosen by hand");
    case deliveries::RowMatch::Isbn:
        return Deliveries::tr("by ISBN");
    case deliveries::RowMatch::Title:
        return Deliveries::tr("by title");
    case deliveries::RowMatch::None:
        return Deliveries::tr("new: a short record is made");
    }
    return {};
}

QString countedAs(const deliveries::CountedAs& counted, const std::vector<accounts::Term>& terms, Language language) {
    QString kind = qs(counted.kind);
    for (const accounts::Term& term : terms) {
        if (term.list == accounts::TermList::Kind && term.code == counted.kind) kind = nameOf(term, language);
    }
    QString spoken = counted.language.empty() ? Deliveries::tr("language not known") : languageWords(counted.language);
    if (counted.isLanguageGuessed) spoken = Deliveries::tr("%1 (guessed)").arg(spoken);
    QString content = Deliveries::tr("content not known");
    if (counted.content) {
        const catalogue::ContentGroup& group = *counted.content;
        content = qs(language == Language::Kazakh ? group.kk : language == Language::Russian ? group.ru : group.en);
    }
    return QStringList{kind, spoken, content}.join(QStringLiteral(" · "));
}

QString words(deliveries::ColumnField field) {
    switch (field) {
    case deliveries::ColumnField::Isbn:
        return Deliveries::tr("ISBN");
    case deliveries::ColumnField::Title:
        return Deliveries::tr("title");
    case deliveries::ColumnField::Volume:
        return Deliveries::tr("volume");
    case deliveries::ColumnField::Authors:
        return Deliveries::tr("authors");
    case deliveries::ColumnField::Publisher:
        return Deliveries::tr("publisher");
    case deliveries::ColumnField::City:
        return Deliveries::tr("place of publication");
    case deliveries::ColumnField::Year:
        return Deliveries::tr("year");
    case deliveries::ColumnField::Copies:
        return Deliveries::tr("number of copies");
    case deliveries::ColumnField::Price:
        return Deliveries::tr("price of one");
    case deliveries::ColumnField::Sum:
        return Deliveries::tr("sum");
    case deliveries::ColumnField::Currency:
        return Deliveries::tr("currency");
    case deliveries::ColumnField::Place:
        return Deliveries::tr("place of the copies");
    case deliveries::ColumnField::Language:
        return Deliveries::tr("language");
    case deliveries::ColumnField::Kind:
        return Deliveries::tr("kind of stock");
    case deliveries::ColumnField::Pages:
        return Deliveries::tr("pages");
    case deliveries::ColumnField::Bbk:
        return Deliveries::tr("BBK");
    case deliveries::ColumnField::Udc:
        return Deliveries::tr("UDC");
    }
    return {};
}

QString words(const deliveries::SupplierRefusal& refusal) { return std::visit(Deliveries(), refusal); }
QString words(const deliveries::DeliveryFileRefusal& refusal) { return std::visit(Deliveries(), refusal); }
QString words(const deliveries::DeliveryListRefusal& refusal) { return std::visit(Deliveries(), refusal); }
QString words(const deliveries::PostRefusal& refusal) { return std::visit(Deliveries(), refusal); }
QString words(const deliveries::SignRefusal& refusal) { return std::visit(Deliveries(), refusal); }
QString words(const deliveries::ReverseRefusal& refusal) { return std::visit(Deliveries(), refusal); }
QString words(const deliveries::EnterAgainRefusal& refusal) { return std::visit(Deliveries(), refusal); }
QString words(const deliveries::CopyEntryRefusal& refusal) { return std::visit(Deliveries(), refusal); }

} // namespace kitapdar
