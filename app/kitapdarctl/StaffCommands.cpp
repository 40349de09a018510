#include "app/kitapdarctl/StaffCommands.h"

#include "core/staff/AccountService.h"
#include "core/staff/Rescue.h"
#include "core/staff/RoleService.h"
#include "wording/Format.h"
#include "wording/PlaceNaming.h"
#include "wording/StaffWords.h"

#include <algorithm>

namespace kitapdar::ctl {

namespace {

using staff::Account;
using staff::AccountRow;
using staff::Grant;
using staff::GrantRow;
using staff::Role;

Json orNull(const std::optional<Day>& day) { return day ? Json(day->iso()) : Json(); }

Json codesOf(const std::vector<Permission>& permissions) {
    Json codes = Json::array();
    for (const Permission each : permissions) codes.push_back(code(each));
    return codes;
}

std::vector<Permission> listed(const staff::Permissions& permissions) {
    return {permissions.begin(), permissions.end()};
}

Json documentOf(const Grant& grant, const std::string& role) {
    return {{"id", grant.id.value},         {"role", role},
            {"place", grant.place},         {"from", grant.from.iso()},
            {"until", orNull(grant.until)}, {"taken_back", grant.ended.has_value()}};
}

Json documentOf(const Account& account) {
    return {{"id", account.id.value},
            {"code", account.code},
            {"kind", code(account.kind)},
            {"state", code(account.state)},
            {"name_kk", account.nameKk},
            {"name_ru", account.nameRu},
            {"position_kk", account.positionKk},
            {"position_ru", account.positionRu},
            {"badge", account.badge ? Json(*account.badge) : Json()},
            {"colour", account.colour},
            {"from", account.from.iso()},
            {"until", orNull(account.until)}};
}

Json documentOf(const AccountRow& row) {
    Json document = documentOf(row.account);
    document["roles"] = Json::array();
    for (const GrantRow& each : row.grants) document["roles"].push_back(documentOf(each.grant, each.role));
    return document;
}

Json documentOf(const Role& role) {
    return {{"code", role.code},
            {"name_kk", role.kk},
            {"name_ru", role.ru},
            {"name_en", role.en},
            {"permissions", codesOf(listed(role.permissions))}};
}

QString lineOf(const Account& account, Language language) {
    QStringList parts = {qs(account.code), nameOf(account, language), words(account.state)};
    if (const QString position = positionOf(account, language); !position.isEmpty()) parts << position;
    if (account.badge) parts << Ctl::tr("badge %1").arg(qs(*account.badge));
    return parts.join(QLatin1Char('\t'));
}

QString nameOfRole(const std::vector<Role>& roles, const std::string& code, Language language) {
    const auto found = std::ranges::find(roles, code, &Role::code);
    return found == roles.end() ? qs(code) : nameOf(*found, language);
}

std::string linesOf(const AccountRow& row, const std::vector<Role>& roles, Language language) {
    std::string text = line(lineOf(row.account, language));
    for (const GrantRow& each : row.grants) {
        if (each.grant.ended) continue;
        text += line(QStringLiteral("  ") +
                     grantWords(each.grant, nameOfRole(roles, each.role, language), placeText(each.grant.place)));
    }
    return text;
}

QString lineOf(const Role& role, Language language) {
    return qs(role.code) + QLatin1Char('\t') + nameOf(role, language) + QLatin1Char('\t') +
           words(listed(role.permissions));
}

Result<std::vector<Role>, Failure> rolesOf(Session& session, Library& library) {
    auto roles = library.readNow(&staff::RoleService::list);
    if (!roles) return fail(session.failure(roles.error()));
    return std::move(*roles);
}

Result<AccountRow, Failure> accountWith(Session& session, Library& library, const std::string& code) {
    auto found = library.readNow(&staff::AccountService::find, code);
    if (!found) return fail(session.failure(found.error()));
    if (!*found) return fail(session.failure(staff::AccountRefusal(staff::UnknownAccount{code})));
    return std::move(**found);
}

/// The day that an option names; "-" is none.
Result<std::optional<Day>, Failure> dayOf(const Arguments& arguments, std::string_view option,
                                          std::optional<Day> otherwise) {
    const auto text = arguments.value(option);
    if (!text) return otherwise;
    if (*text == "-") return std::optional<Day>();
    const auto day = Day::fromIso(*text);
    if (!day) return fail(Arguments::badValue(option, *text));
    return day;
}

Result<void, Failure> take(const Arguments& arguments, Account& account) {
    account.nameKk = arguments.valueOr("--name-kk", account.nameKk);
    account.nameRu = arguments.valueOr("--name-ru", account.nameRu);
    account.positionKk = arguments.valueOr("--position-kk", account.positionKk);
    account.positionRu = arguments.valueOr("--position-ru", account.positionRu);
    TRY(const auto colour, arguments.number("--colour", 0, account.colour));
    account.colour = static_cast<int>(std::min<std::int64_t>(colour, 11));
    TRY(const auto from, dayOf(arguments, "--from", account.from));
    account.from = from.value_or(account.from);
    TRY(account.until, dayOf(arguments, "--until", account.until));
    return {};
}

/// "reader.view,loan.lend"
Result<staff::Permissions, Failure> permissionsOf(const Arguments& arguments, std::string_view option) {
    staff::Permissions permissions;
    const QString text = qs(arguments.valueOr(option, ""));
    for (const QString& each : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto permission = staff::permissionFromCode(utf8(each.trimmed()));
        if (!permission) return fail(Arguments::badValue(option, utf8(each)));
        permissions.insert(*permission);
    }
    return permissions;
}

/// An account in another state.
template <class Use>
Outcome changed(Session& session, const Arguments& arguments, Use use) {
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(use, arguments.at(0));
    if (!done) return fail(session.failure(done.error()));
    return Answer{documentOf(*done), line(lineOf(*done, arguments.language()))};
}

Result<staff::GrantRequest, Failure> requestOf(const Arguments& arguments) {
    staff::GrantRequest request{arguments.at(0), arguments.at(1), arguments.valueOr("--place", ""), {}, {}};
    TRY(request.from, dayOf(arguments, "--from", std::nullopt));
    TRY(request.until, dayOf(arguments, "--until", std::nullopt));
    return request;
}

} // namespace

Outcome listStaff(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.libraryFor<Permission::StaffEdit>());
    const auto rows = library->readNow(&staff::AccountService::list);
    if (!rows) return fail(session.failure(rows.error()));
    TRY(const auto roles, rolesOf(session, *library));
    Answer answer{Json::array(), {}};
    for (const AccountRow& row : *rows) {
        answer.document.push_back(documentOf(row));
        answer.text += linesOf(row, roles, arguments.language());
    }
    if (rows->empty())
        answer.text = line(Ctl::tr("There are no accounts yet: signing in is off, and everyone may do everything."));
    return answer;
}

Outcome addStaff(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    Account account;
    account.code = arguments.at(0);
    account.kind = arguments.has("--service") ? staff::AccountKind::Service : staff::AccountKind::Person;
    account.from = session.clock().today();
    CHECK(take(arguments, account));
    const auto added = library->writeNow(&staff::AccountService::add, account);
    if (!added) return fail(session.failure(added.error()));
    TRY(const auto roles, rolesOf(session, *library));
    return Answer{documentOf(*added), linesOf(*added, roles, arguments.language())};
}

Outcome setStaff(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(auto row, accountWith(session, *library, arguments.at(0)));
    CHECK(take(arguments, row.account));
    const auto edited = library->writeNow(&staff::AccountService::edit, row.account);
    if (!edited) return fail(session.failure(edited.error()));
    return Answer{documentOf(*edited), line(lineOf(*edited, arguments.language()))};
}

Outcome activateStaff(Session& session, const Arguments& arguments) {
    return changed(session, arguments, &staff::AccountService::activate);
}

Outcome suspendStaff(Session& session, const Arguments& arguments) {
    return changed(session, arguments, &staff::AccountService::suspend);
}

Outcome endStaff(Session& session, const Arguments& arguments) {
    return changed(session, arguments, &staff::AccountService::leave);
}

Outcome giveBadge(Session& session, const Arguments& arguments) {
    return changed(session, arguments, &staff::AccountService::giveBadge);
}

Outcome endSigningIn(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto done = library->writeNow(&staff::AccountService::endSigningIn);
    if (!done) return fail(session.failure(done.error()));
    return Answer{documentOf(*done), line(Ctl::tr("Signing in is off: everyone may do everything in this library."))};
}

Outcome listRoles(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto roles, rolesOf(session, *library));
    Answer answer{Json::array(), {}};
    for (const Role& role : roles) {
        answer.document.push_back(documentOf(role));
        answer.text += line(lineOf(role, arguments.language()));
    }
    return answer;
}

Outcome setRole(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto roles, rolesOf(session, *library));
    const auto present = std::ranges::find(roles, arguments.at(0), &Role::code);
    Role role = present == roles.end() ? Role() : *present;
    role.code = arguments.at(0);
    role.kk = arguments.valueOr("--name-kk", role.kk);
    role.ru = arguments.valueOr("--name-ru", role.ru);
    role.en = arguments.valueOr("--name-en", role.en);
    if (arguments.has("--permissions")) {
        TRY(role.permissions, permissionsOf(arguments, "--permissions"));
    }
    TRY(const auto more, permissionsOf(arguments, "--add"));
    TRY(const auto less, permissionsOf(arguments, "--remove"));
    role.permissions.insert(more.begin(), more.end());
    for (const Permission each : less) role.permissions.erase(each);
    const auto done = present == roles.end() ? library->writeNow(&staff::RoleService::add, role)
                                             : library->writeNow(&staff::RoleService::edit, role);
    if (!done) return fail(session.failure(done.error()));
    return Answer{documentOf(*done), line(lineOf(*done, arguments.language()))};
}

namespace {

Json documentOf(const std::vector<staff::NewPermission>& permissions) {
    Json list = Json::array();
    for (const staff::NewPermission& each : permissions)
        list.push_back({{"permission", std::string(code(each.permission))}, {"roles", each.roles}});
    return list;
}

std::string linesOf(const std::vector<staff::NewPermission>& permissions, const std::vector<Role>& known,
                    Language language) {
    std::string text;
    for (const staff::NewPermission& each : permissions) {
        QStringList roles;
        for (const std::string& role : each.roles)
            roles << QStringLiteral("%1 (%2)").arg(nameOfRole(known, role, language), qs(role));
        text += line(qs(code(each.permission)) + QLatin1Char('\t') + words(each.permission) + QLatin1Char('\t') +
                     (roles.isEmpty() ? Ctl::tr("in no role") : roles.join(QStringLiteral(", "))));
    }
    return text;
}

/// Of those that are new, the ones that were named; all when none was.
Result<std::vector<staff::NewPermission>, Failure> named(const Arguments& arguments,
                                                         const std::vector<staff::NewPermission>& all) {
    if (arguments.positional().empty()) return all;
    std::vector<staff::NewPermission> some;
    for (const std::string& name : arguments.positional()) {
        const auto permission = staff::permissionFromCode(name);
        if (!permission) return fail(Arguments::badValue("PERMISSION", name));
        const auto found = std::ranges::find(all, *permission, &staff::NewPermission::permission);
        if (found != all.end()) some.push_back(*found);
    }
    return some;
}

} // namespace

Outcome newPermissions(Session& session, const Arguments& arguments) {
    const int ways =
        int(arguments.has("--give")) + int(arguments.has("--as-proposed")) + int(arguments.has("--to-nobody"));
    if (ways > 1)
        return fail(arguments.wrongUsage(Ctl::tr("--give, --as-proposed and --to-nobody exclude each other.")));
    TRY(Library* const library, session.library());
    const auto all = library->readNow(&staff::RoleService::newPermissions);
    if (!all) return fail(session.failure(all.error()));
    TRY(auto chosen, named(arguments, *all));
    TRY(const auto roles, rolesOf(session, *library));
    if (ways == 0) {
        if (chosen.empty()) return Answer{documentOf(chosen), line(Ctl::tr("No permission is new here."))};
        return Answer{documentOf(chosen), line(Ctl::tr("These permissions are new and in no role yet. Proposed for:")) +
                                              linesOf(chosen, roles, arguments.language())};
    }
    for (staff::NewPermission& each : chosen) {
        if (!arguments.has("--as-proposed")) each.roles.clear();
        for (const QString& role : qs(arguments.valueOr("--give", "")).split(QLatin1Char(','), Qt::SkipEmptyParts))
            each.roles.push_back(utf8(role.trimmed()));
    }
    const auto decided = library->writeNow(&staff::RoleService::decide, chosen);
    if (!decided) return fail(session.failure(decided.error()));
    return Answer{documentOf(*decided), linesOf(*decided, roles, arguments.language())};
}

Outcome removeRole(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    const auto removed = library->writeNow(&staff::RoleService::remove, arguments.at(0));
    if (!removed) return fail(session.failure(removed.error()));
    return Answer{{{"removed", arguments.at(0)}}, line(Ctl::tr("Removed: %1").arg(qs(arguments.at(0))))};
}

Outcome grantRole(Session& session, const Arguments& arguments) {
    TRY(const auto request, requestOf(arguments));
    TRY(Library* const library, session.library());
    const auto adds = library->readNow(&staff::RoleService::adds, request);
    if (!adds) return fail(session.failure(adds.error()));
    Answer answer{{{"account", request.account}, {"role", request.role}, {"adds", codesOf(*adds)}},
                  line(Ctl::tr("This adds: %1").arg(words(*adds)))};
    if (arguments.has("--dry-run")) return answer;
    const auto granted = library->writeNow(&staff::RoleService::grant, request);
    if (!granted) return fail(session.failure(granted.error()));
    answer.document["grant"] = documentOf(*granted, request.role);
    TRY(const auto roles, rolesOf(session, *library));
    answer.text +=
        line(grantWords(*granted, nameOfRole(roles, request.role, arguments.language()), placeText(granted->place)));
    return answer;
}

Outcome revokeRole(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    TRY(const auto row, accountWith(session, *library, arguments.at(0)));
    const std::string place = arguments.valueOr("--place", "");
    const auto found = std::ranges::find_if(row.grants, [&](const GrantRow& each) {
        return each.role == arguments.at(1) && each.grant.place == place && !each.grant.ended;
    });
    if (found == row.grants.end()) return fail(session.failure(staff::RoleGrantRefusal(staff::UnknownGrant{})));
    const auto revoked = library->writeNow(&staff::RoleService::revoke, found->grant.id);
    if (!revoked) return fail(session.failure(revoked.error()));
    TRY(const auto roles, rolesOf(session, *library));
    return Answer{
        documentOf(*revoked, found->role),
        line(grantWords(*revoked, nameOfRole(roles, found->role, arguments.language()), placeText(revoked->place)))};
}

Outcome rescueStaff(Session& session, const Arguments& arguments) {
    Account account;
    account.code = arguments.at(0);
    account.nameKk = arguments.valueOr("--name-kk", "");
    account.nameRu = arguments.valueOr("--name-ru", "");
    TRY(Library* const library, session.libraryWithoutSignIn());
    TRY(const auto sheet,
        session.secret("--sheet-fd", arguments.value("--sheet-fd"), Ctl::tr("Recovery sheet, all eight groups: ")));
    const auto rescued = staff::rescueAdministrator(library->store(), library->journal(), library->key(),
                                                    library->session(), sheet, account);
    if (!rescued) return fail(session.failure(rescued.error()));
    const std::string& code = rescued->account.code;
    return Answer{
        {{"account", code}, {"one_time_password", rescued->password}},
        line(Ctl::tr("%1 keeps the accounts again. The journal says that it was done with the recovery sheet.")
                 .arg(qs(code))) +
            line(Ctl::tr("One-time password of %1, good for 24 hours: %2").arg(qs(code), qs(rescued->password)))};
}

} // namespace kitapdar::ctl
