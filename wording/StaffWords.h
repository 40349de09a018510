// Accounts, roles and grants in words.
#pragma once

#include "core/staff/Account.h"
#include "core/staff/Rescue.h"
#include "core/staff/Role.h"
#include "wording/Languages.h"

#include <QString>

#include <vector>

namespace kitapdar {

/// In Kazakh, or in Russian for every other language; when there is none, the other one.
QString nameOf(const staff::Account& account, Language language);
QString positionOf(const staff::Account& account, Language language);
/// In the language, or in another one when it has no name there; of a suggested role the program's own words.
QString nameOf(const staff::Role& role, Language language);
/// "active"
QString words(staff::AccountState state);
/// "editing readers, lending and returning"; "nothing" for none.
QString words(const std::vector<Permission>& permissions);
/// "senior librarian, at «K1», from 01.03.2026 until 01.06.2026"; `role` and `place` are named as they are to be shown.
QString grantWords(const staff::Grant& grant, const QString& role, const QString& place);

QString words(const staff::AccountRefusal& refusal);
QString words(const staff::RoleRefusal& refusal);
QString words(const staff::RoleGrantRefusal& refusal);
QString words(const staff::RescueRefusal& refusal);

} // namespace kitapdar
