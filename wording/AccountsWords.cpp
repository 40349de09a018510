#include "wording/AccountsWords.h"

#include "core/accounts/Binding.h"
#include "core/accounts/Revaluation.h"
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

struct Accounts {
    Q_DECLARE_TR_FUNCTIONS(Accounts)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const staff::SignatureMissing& no) const { return words(staff::ApprovalRefusal(no)); }
    QString operator()(const collection::UnknownCopy& no) const { return words(no); }
    QString operator()(const collection::CopyWrittenOff& no) const { return words(collection::CopyActionRefusal(no)); }
    QString operator()(const collection::CopyOnLoan& no) const { return words(collection::CopyActionRefusal(no)); }
    QString operator()(const collection::DayInFuture& no) const { return words(collection::CopyActionRefusal(no)); }

    /// What a setting may be set to; "": it is no setting.
    static QString takenBy(std::string_view setting) {
        if (setting == accounts::arrivalNumbersSetting || setting == accounts::withdrawalNumbersSetting)
            return QStringLiteral("yearly, continuous");
        if (setting == accounts::linesSetting) return QStringLiteral("5–100");
        if (setting == accounts::closedSetting || setting == accounts::orderDaySetting)
            return tr("a day, as 2025-12-31");
        if (setting == accounts::unnumberedKindsSetting) return tr("codes of kinds of stock, with blanks between them");
        return {};
    }
    QString operator()(const accounts::TermMalformed& no) const {
        if (const QString taken = takenBy(no.term); !taken.isEmpty())
            return tr("“%1” takes one of these values: %2.").arg(qs(no.term), taken);
        return tr("“%1” cannot be saved. A code has 1 to 24 of the signs a–z, 0–9, _ and -, there is a name in at "
                  "least "
                  "one language, and the value is one that the program understands.")
            .arg(qs(no.term));
    }
    QString operator()(const accounts::UnknownTerm& no) const {
        return tr("There is no “%1” in the list “%2”.").arg(qs(no.term), words(no.list));
    }
    QString operator()(const accounts::TermTaken& no) const { return tr("The code “%1” is taken.").arg(qs(no.term)); }
    QString operator()(const accounts::TermInUse& no) const {
        return tr("“%1” stays: the books or the program need it. It can be hidden.").arg(qs(no.term));
    }

    QString operator()(const accounts::NoCopies&) const { return tr("No copy was named."); }
    QString operator()(const accounts::CopyInBooks& no) const {
        return tr("Copy %1 stands in the books already.").arg(qs(no.number));
    }
    QString operator()(const accounts::CopyNotInBooks& no) const {
        return tr("Copy %1 does not stand in the books: it was never entered, or it was withdrawn.").arg(qs(no.number));
    }
    QString operator()(const accounts::BeforeOpening& no) const {
        return tr("The books begin on %1. Nothing is entered with an earlier day.").arg(dayText(no.opened));
    }
    QString operator()(const accounts::PeriodClosed& no) const {
        return tr("The books are closed up to %1. Nothing is entered with a day of that time.").arg(dayText(no.until));
    }
    QString operator()(const accounts::BeforeArrival& no) const {
        return tr("%1 was entered on %2. Nothing happens to it before that day.")
            .arg(qs(no.number), dayText(no.arrived));
    }
    QString operator()(const accounts::UnknownKsuRecord&) const {
        return tr("There is no such record in the summary book.");
    }
    QString operator()(const accounts::KsuRecordReversed& no) const {
        return tr("It was reversed already, by record %1.").arg(qs(no.by));
    }
    QString operator()(const accounts::KsuRecordNotReversible&) const {
        return tr("An opening balance, a correction and a reversal are not reversed.");
    }
    QString operator()(const accounts::RecordOfDocument&) const {
        return tr("The record belongs to a document. Reverse the document.");
    }

    QString operator()(const accounts::BooksOpened& no) const {
        return tr("The books have been open since %1.").arg(dayText(no.on));
    }
    QString operator()(const accounts::BooksNotOpened&) const { return tr("There is no opening balance."); }
    QString operator()(const accounts::BooksHaveRecords& no) const {
        if (no.first.empty()) return tr("The books have corrections: the opening balance stays.");
        return tr("The books have records already. The first one is %1.").arg(qs(no.first));
    }

    QString operator()(const accounts::UnknownLine& no) const {
        return tr("There is no number “%1” in the inventory book.").arg(qs(no.number));
    }
    QString operator()(const accounts::LineWithdrawn&) const {
        return tr("The copy of this line has left the stock. Such a line is not corrected.");
    }
    QString operator()(const accounts::CorrectionWithoutReason&) const {
        return tr("Say why: the reason stays with the line.");
    }
    QString operator()(const accounts::NothingCorrected&) const { return tr("The line says so already."); }
    QString operator()(const accounts::FieldMalformed& no) const {
        return tr("“%1” cannot stand for: %2.").arg(qs(no.value), words(no.field));
    }
};

QString named(const std::string& kk, const std::string& ru, const std::string& en, Language language,
              const std::string& code) {
    const std::string& own = language == Language::Kazakh ? kk : language == Language::Russian ? ru : en;
    for (const std::string& each : {own, kk, ru, en}) {
        if (!each.empty()) return qs(each);
    }
    return qs(code);
}

} // namespace

QString nameOf(const accounts::Term& term, Language language) {
    return named(term.kk, term.ru, term.en, language, term.code);
}

QString nameOf(const accounts::KsuColumn& column, Language language) {
    return named(column.kk, column.ru, column.en, language, column.code);
}

QString words(accounts::TermList list) {
    switch (list) {
    case accounts::TermList::Kind:
        return Accounts::tr("kinds of stock");
    case accounts::TermList::Source:
        return Accounts::tr("sources of arrivals");
    case accounts::TermList::Reason:
        return Accounts::tr("reasons of withdrawals");
    case accounts::TermList::Column:
        return Accounts::tr("columns of the summary book");
    case accounts::TermList::Setting:
        return Accounts::tr("settings of the books");
    }
    return {};
}

QString words(accounts::LineField field) {
    switch (field) {
    case accounts::LineField::Number:
        return Accounts::tr("inventory number");
    case accounts::LineField::Author:
        return Accounts::tr("author");
    case accounts::LineField::Title:
        return Accounts::tr("title");
    case accounts::LineField::Year:
        return Accounts::tr("year");
    case accounts::LineField::Shelf:
        return Accounts::tr("shelf mark");
    case accounts::LineField::Price:
        return Accounts::tr("price");
    case accounts::LineField::Note:
        return Accounts::tr("note");
    case accounts::LineField::Value:
        return Accounts::tr("value in the books");
    case accounts::LineField::Kind:
        return Accounts::tr("kind of stock");
    case accounts::LineField::Group:
        return Accounts::tr("content group");
    case accounts::LineField::Language:
        return Accounts::tr("language");
    case accounts::LineField::Children:
        return Accounts::tr("for children");
    case accounts::LineField::LocalHistory:
        return Accounts::tr("local history");
    case accounts::LineField::OnBalance:
        return Accounts::tr("on balance");
    }
    return {};
}

QString valueWords(accounts::LineField field, const std::string& value, const std::vector<accounts::Term>& terms,
                   Language language) {
    const auto yesOrNo = [&] { return value == "yes" ? Accounts::tr("yes") : Accounts::tr("no"); };
    switch (field) {
    case accounts::LineField::Price:
    case accounts::LineField::Value: {
        const auto money = Money::fromTenge(value);
        return money ? moneyText(*money) : qs(value);
    }
    case accounts::LineField::Kind:
        for (const accounts::Term& term : terms) {
            if (term.list == accounts::TermList::Kind && term.code == value) return nameOf(term, language);
        }
        return qs(value);
    case accounts::LineField::Language:
        if (value == "kk") return Accounts::tr("Kazakh");
        if (value == "ru") return Accounts::tr("Russian");
        return Accounts::tr("other languages");
    case accounts::LineField::Children:
    case accounts::LineField::LocalHistory:
    case accounts::LineField::OnBalance:
        return yesOrNo();
    default:
        return qs(value);
    }
}

QString reasonOf(const accounts::StruckValue& struck) {
    if (struck.reason == accounts::copyPriceReason) return Accounts::tr("the price of the copy was changed");
    if (struck.reason == accounts::boundReason) return Accounts::tr("a part of it was bound into a volume");
    if (struck.reason == accounts::revaluationReason) return Accounts::tr("re-valued by an act");
    return qs(struck.reason);
}

QString words(accounts::Disagreement disagreement) {
    switch (disagreement) {
    case accounts::Disagreement::NotInBooks:
        return Accounts::tr("to be accounted for: in the stock, not in the books");
    case accounts::Disagreement::NotInStock:
        return Accounts::tr("in the books, not in the stock");
    case accounts::Disagreement::NumberDiffers:
        return Accounts::tr("another inventory number in the books");
    case accounts::Disagreement::PriceDiffers:
        return Accounts::tr("another price in the books");
    }
    return {};
}

QString words(const accounts::Reconciliation& reconciliation) {
    if (reconciliation.agrees())
        return Accounts::tr("Inventory book = summary book = stock: %1").arg(numberText(reconciliation.book));
    return Accounts::tr("The books and the stock differ. Inventory book: %1, summary book: %2, stock: %3")
        .arg(numberText(reconciliation.book), numberText(reconciliation.ksu), numberText(reconciliation.stock));
}

QString words(const accounts::TermRefusal& refusal) { return std::visit(Accounts(), refusal); }
QString words(const accounts::EnterRefusal& refusal) { return std::visit(Accounts(), refusal); }
QString words(const accounts::WithdrawRefusal& refusal) { return std::visit(Accounts(), refusal); }
QString words(const accounts::ReverseByHandRefusal& refusal) { return std::visit(Accounts(), refusal); }
QString words(const accounts::OpenRefusal& refusal) { return std::visit(Accounts(), refusal); }
QString words(const accounts::TakeBackOpeningRefusal& refusal) { return std::visit(Accounts(), refusal); }
QString words(const accounts::CorrectRefusal& refusal) { return std::visit(Accounts(), refusal); }

} // namespace kitapdar
