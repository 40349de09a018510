#include "wording/ReaderWords.h"

#include "core/text/Barcode.h"
#include "core/text/ScannedCode.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/PermissionWords.h"
#include "wording/SealingWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <array>

namespace kitapdar {

namespace {

struct Readers {
    Q_DECLARE_TR_FUNCTIONS(Readers)

public:
    static QString misread(const std::string& code) {
        return tr("%1 begins as a code of this program, and its check sign is missing or wrong. Scan it again, or "
                  "type it whole.")
            .arg(qs(code));
    }
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const journal::ClockBehind& no) const { return words(no); }
    QString operator()(const readers::NameMissing&) const { return tr("The surname is missing."); }
    QString operator()(const readers::NameTooLong& no) const { return words(no); }
    QString operator()(const readers::CardTaken& no) const {
        return tr("Another reader has the card %1 already.").arg(qs(no.card));
    }
    QString operator()(const readers::CardMalformed& no) const {
        if (text::looksMisread(no.card, readers::ownCardPrefix)) return misread(no.card);
        return tr("%1 cannot be a card number: use 3 to 64 Latin letters, digits, points, hyphens and underscores.")
            .arg(qs(no.card));
    }
    QString operator()(const readers::CodeInUse& no) const { return words(no); }
    QString operator()(const readers::IinTaken&) const { return tr("A reader with this IIN is registered already."); }
    QString operator()(const readers::BirthDateInFuture& no) const {
        return tr("The birth date %1 lies in the future.").arg(dayText(no.birthDate));
    }
    QString operator()(const readers::UnknownCategory& no) const {
        if (!no.isMissing)
            return tr("The reader category “%1” is not in use. Choose another one, or put it into use again.")
                .arg(qs(no.category));
        return tr("There is no reader category “%1”.").arg(qs(no.category));
    }
    QString operator()(const readers::UnknownReader& no) const { return words(no); }
    QString operator()(const keys::KeyLocked& no) const { return words(no); }
    QString operator()(const readers::CategoryMalformed&) const {
        return tr("A category needs a name and a code: 1 to 24 small Latin letters, digits, hyphens and underscores.");
    }
    QString operator()(const readers::CategoryTaken& no) const {
        return tr("Another category has the code %1 already.").arg(qs(no.category));
    }
    QString operator()(const readers::NoSuchCategory& no) const {
        return tr("There is no reader category “%1”.").arg(qs(no.category));
    }
    QString operator()(const readers::CategoryInUse& no) const {
        QStringList what;
        if (no.readers > 0) what << tr("readers: %1").arg(numberText(no.readers));
        if (no.rules > 0) what << tr("loan rules: %1").arg(numberText(no.rules));
        return tr("The category %1 is in use (%2) and cannot be removed. It may be taken out of use: then it is no "
                  "longer "
                  "offered.")
            .arg(qs(no.category), what.join(QStringLiteral(", ")));
    }

    QString operator()(const readers::IinDoubtful& warning) const { return words(warning.problem); }
    QString operator()(const readers::IinDisagreesWithBirthDate& warning) const {
        return tr("By the IIN the birth date is %1.").arg(dayText(warning.fromIin));
    }
    QString operator()(const readers::BirthDateUnlikely& warning) const {
        return tr("The birth date %1 is very long ago; check the year.").arg(dayText(warning.birthDate));
    }
    QString operator()(const readers::SameNameAndBirthDate&) const {
        return tr("A reader of the same name and birth date is registered already; perhaps the same person.");
    }
    QString operator()(const readers::CardIsInventoryNumber& warning) const {
        return tr("%1 is also the inventory number of a copy; the desk will ask which is meant.").arg(qs(warning.card));
    }
};

constexpr std::array categoryNames{
    std::pair{"child", QT_TRANSLATE_NOOP("Readers", "child")},
    std::pair{"schoolchild", QT_TRANSLATE_NOOP("Readers", "schoolchild")},
    std::pair{"student", QT_TRANSLATE_NOOP("Readers", "student")},
    std::pair{"teacher", QT_TRANSLATE_NOOP("Readers", "teacher")},
    std::pair{"employee", QT_TRANSLATE_NOOP("Readers", "office employee")},
    std::pair{"worker", QT_TRANSLATE_NOOP("Readers", "worker")},
    std::pair{"pensioner", QT_TRANSLATE_NOOP("Readers", "pensioner")},
    std::pair{"unemployed", QT_TRANSLATE_NOOP("Readers", "unemployed")},
    std::pair{"disability", QT_TRANSLATE_NOOP("Readers", "person with a disability")},
    std::pair{"organization", QT_TRANSLATE_NOOP("Readers", "organization")},
    std::pair{"other", QT_TRANSLATE_NOOP("Readers", "other")},
};

} // namespace

QString fullName(const readers::ReaderName& name) {
    QStringList parts{qs(name.surname), qs(name.given), qs(name.patronymic)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString categoryWords(const std::string& category) {
    for (const auto& [code, name] : categoryNames) {
        if (category == code) return Readers::tr(name);
    }
    return qs(category);
}

QString nameOf(const readers::Category& category, Language language) {
    const std::string& wanted = language == Language::Kazakh    ? category.kk
                                : language == Language::Russian ? category.ru
                                                                : category.en;
    for (const std::string& each : {wanted, category.kk, category.ru, category.en}) {
        if (!each.empty()) return qs(each);
    }
    return categoryWords(category.code);
}

QString words(const readers::CategoryRefusal& refusal) { return std::visit(Readers(), refusal); }

QString words(const readers::UnknownReader& refusal) {
    if (text::ScannedCode(refusal.card).isMisread(readers::ownCardPrefix)) return Readers::misread(refusal.card);
    return Readers::tr("No reader has the card %1.").arg(qs(refusal.card));
}

QString words(const readers::CodeInUse& refusal) {
    QString code = qs(refusal.taken);
    switch (refusal.as) {
    case text::CodeKind::Card:
        return Readers::tr("%1 is a reader card already. Give another code.").arg(code);
    case text::CodeKind::Barcode:
        return Readers::tr("%1 is the barcode of a copy already. Give another code.").arg(code);
    case text::CodeKind::InventoryNumber:
        return Readers::tr("%1 is the inventory number of a copy already. Give another code.").arg(code);
    }
    return code;
}

QString words(const text::ScannedCode& code) {
    QString text = qs(code.text());
    if (!code.meant()) return text;
    switch (*code.meant()) {
    case text::CodeKind::Card:
        return Readers::tr("reader card %1").arg(text);
    case text::CodeKind::Barcode:
        return Readers::tr("barcode %1").arg(text);
    case text::CodeKind::InventoryNumber:
        return Readers::tr("inventory number %1").arg(text);
    }
    return text;
}

QString words(text::IinProblem problem) {
    switch (problem) {
    case text::IinProblem::Length:
        return Readers::tr("An IIN has 12 digits.");
    case text::IinProblem::Character:
        return Readers::tr("An IIN has digits only.");
    case text::IinProblem::Business:
        return Readers::tr("This is the number of an organization (BIN), not of a person.");
    case text::IinProblem::NeverIssued:
        return Readers::tr("Such an IIN is never issued; check the digits.");
    case text::IinProblem::CheckDigit:
        return Readers::tr("The last digit of the IIN does not fit; check the digits.");
    case text::IinProblem::Century:
        return Readers::tr("The seventh digit of the IIN is unusual; check it.");
    case text::IinProblem::Date:
        return Readers::tr("The IIN begins with a day that is not in the calendar; check it.");
    }
    return {};
}

QString words(const text::NameTooLong&) {
    return Readers::tr("A name has at most %1 characters; write it shorter.")
        .arg(numberText(static_cast<std::int64_t>(text::longestName)));
}
QString words(const readers::ReaderRefusal& refusal) { return std::visit(Readers(), refusal); }
QString words(const readers::ReaderWarning& warning) { return std::visit(Readers(), warning); }

} // namespace kitapdar
