#include "wording/StaffWords.h"

#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/SealingWords.h"
#include "wording/SignInWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <type_traits>
#include <utility>

namespace kitapdar {

namespace {

constexpr std::array suggestedNames = {
    std::pair{"clerk", QT_TRANSLATE_NOOP("Staff", "Librarian at the desk")},
    std::pair{"senior", QT_TRANSLATE_NOOP("Staff", "Senior librarian")},
    std::pair{"fund", QT_TRANSLATE_NOOP("Staff", "Stock and catalogue")},
    std::pair{"digitization", QT_TRANSLATE_NOOP("Staff", "Digitization")},
    std::pair{"reports", QT_TRANSLATE_NOOP("Staff", "Reports")},
    std::pair{"admin", QT_TRANSLATE_NOOP("Staff", "Administrator")},
    std::pair{"director", QT_TRANSLATE_NOOP("Staff", "Director")},
};

struct Staff {
    Q_DECLARE_TR_FUNCTIONS(Staff)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const staff::NameTooLong&) const {
        return tr("The name is too long: at most %1 characters.").arg(text::longestName);
    }

    QString operator()(const staff::AccountCodeMalformed&) const {
        return tr("An account needs a code: 1 to 16 Latin letters, digits and . _ -");
    }
    QString operator()(const staff::AccountCodeTaken& no) const {
        return tr("The code %1 was given already. A code is never given twice, not even after somebody has left.")
            .arg(qs(no.account));
    }
    QString operator()(const staff::AccountUnnamed&) const {
        return tr("The name is missing: give it in Kazakh or in Russian.");
    }
    QString operator()(const staff::UnknownAccount& no) const {
        return tr("There is no account %1.").arg(qs(no.account));
    }
    QString operator()(const staff::AccountDaysReversed& no) const { return reversed(no.from, no.until); }
    QString operator()(const staff::AccountHasLeft& no) const {
        return tr("The account %1 has ended. Whoever comes back gets an account with a new code.").arg(qs(no.account));
    }
    QString operator()(const staff::AccountWithoutSecret& no) const {
        return tr("The account %1 has no password yet, so nobody could sign in with it. Set one first.")
            .arg(qs(no.account));
    }
    QString operator()(const staff::OwnAccount&) const {
        return tr("Nobody switches off the own account. Another person who keeps the accounts can do it.");
    }
    QString operator()(const staff::NoAdministrator&) const {
        return tr("Nobody could change accounts and roles then. Nothing was changed. Whoever is activated first, and "
                  "always "
                  "at least one active person, needs a role with this permission, as “%1” has it, for the whole "
                  "library and "
                  "without an end.")
            .arg(tr("Administrator"));
    }

    QString operator()(const staff::RoleCodeMalformed&) const {
        return tr("A role needs a code: 1 to 24 small Latin letters, digits and _ -");
    }
    QString operator()(const staff::RoleCodeTaken& no) const {
        return tr("Another role has the code %1 already.").arg(qs(no.role));
    }
    QString operator()(const staff::RoleUnnamed&) const { return tr("The name of the role is missing."); }
    QString operator()(const staff::UnknownRole& no) const {
        return tr("There is no role %1. The roles that the program proposes come with the first person’s account.")
            .arg(qs(no.role));
    }
    QString operator()(const staff::RoleGiven& no) const {
        return tr("The role %1 stays, because it was given (accounts: %2). It may be left without permissions.")
            .arg(roleText(no.role), numberText(no.accounts));
    }
    QString operator()(const staff::OwnRole& no) const {
        return tr("You have the role %1 yourself, so another person must add to what it permits.")
            .arg(roleText(no.role));
    }

    QString operator()(const staff::GrantToSelf&) const {
        return tr("Nobody gives himself a role. Another person who keeps the accounts can do it.");
    }
    QString operator()(const staff::GrantPlaceUnknown& no) const {
        return tr("There is no place %1.").arg(qs(no.place));
    }
    QString operator()(const staff::GrantDaysReversed& no) const { return reversed(no.from, no.until); }
    QString operator()(const staff::AlreadyGranted& no) const {
        return tr("The account has the role %1 for these days already.").arg(roleText(no.role));
    }
    QString operator()(const staff::UnknownGrant&) const { return tr("The account does not have this role."); }

private:
    /// "Stock and catalogue (fund)"; of a role of the library's own its code, which is all that the reason knows.
    static QString roleText(const std::string& role) {
        for (const auto& [code, name] : suggestedNames) {
            if (role == code) return QStringLiteral("%1 (%2)").arg(tr(name), qs(role));
        }
        return qs(role);
    }
    static QString reversed(Day from, Day until) {
        return tr("It would end on %1, before it begins on %2.").arg(dayText(until), dayText(from));
    }
};

QString inLanguage(const std::string& kk, const std::string& ru, Language language) {
    const bool kazakh = language == Language::Kazakh;
    const std::string& first = kazakh ? kk : ru;
    return qs(!first.empty() ? first : kazakh ? ru : kk);
}

} // namespace

QString nameOf(const staff::Account& account, Language language) {
    return inLanguage(account.nameKk, account.nameRu, language);
}

QString positionOf(const staff::Account& account, Language language) {
    return inLanguage(account.positionKk, account.positionRu, language);
}

QString nameOf(const staff::Role& role, Language language) {
    const std::string& wanted = language == Language::Kazakh    ? role.kk
                                : language == Language::Russian ? role.ru
                                                                : role.en;
    for (const std::string& each : {wanted, role.kk, role.ru, role.en}) {
        if (!each.empty()) return qs(each);
    }
    for (const auto& [code, name] : suggestedNames) {
        if (role.code == code) return Staff::tr(name);
    }
    return qs(role.code);
}

QString words(staff::AccountState state) {
    switch (state) {
    case staff::AccountState::Invited:
        return Staff::tr("invited");
    case staff::AccountState::Active:
        return Staff::tr("active");
    case staff::AccountState::Suspended:
        return Staff::tr("switched off");
    case staff::AccountState::Left:
        return Staff::tr("has left");
    }
    return {};
}

QString words(const std::vector<Permission>& permissions) {
    QStringList each;
    for (const Permission permission : permissions) each << words(permission);
    return each.isEmpty() ? Staff::tr("nothing") : each.join(QStringLiteral(", "));
}

QString grantWords(const staff::Grant& grant, const QString& role, const QString& place) {
    QStringList parts = {role};
    if (!place.isEmpty()) parts << Staff::tr("at %1").arg(place);
    parts << Staff::tr("from %1").arg(dayText(grant.from));
    if (grant.until) parts << Staff::tr("until %1").arg(dayText(*grant.until));
    if (grant.ended) parts << Staff::tr("taken back");
    return parts.join(QStringLiteral(", "));
}

QString words(const staff::AccountRefusal& refusal) { return std::visit(Staff(), refusal); }
QString words(const staff::RoleRefusal& refusal) { return std::visit(Staff(), refusal); }
QString words(const staff::RoleGrantRefusal& refusal) { return std::visit(Staff(), refusal); }
QString words(const staff::RescueRefusal& refusal) {
    return std::visit(
        [](const auto& why) -> QString {
            using Why = std::decay_t<decltype(why)>;
            constexpr bool isOfPassword = std::is_same_v<Why, staff::AccountWithoutPassword> ||
                                          std::is_same_v<Why, staff::OutOfMemory> ||
                                          std::is_same_v<Why, keys::KeyLocked>;
            if constexpr (isOfPassword)
                return words(staff::FirstPasswordRefusal(why));
            else if constexpr (std::is_invocable_v<Staff, const Why&>)
                return Staff()(why);
            else
                return words(why);
        },
        refusal);
}

} // namespace kitapdar
