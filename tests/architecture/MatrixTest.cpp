// Who may call what: every method of the core that needs a permission, and the suggested roles that give it. Made from
// the headers and from SuggestedRoles.cpp and approved as text, so that nobody is given more than somebody has read.
// UPDATE_APPROVED=1 writes it anew.
#include "core/staff/Role.h"
#include "tests/architecture/Source.h"
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"

#include <gtest/gtest.h>

#include <cctype>
#include <cstdlib>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace kitapdar::architecture {
namespace {

/// "LoanLend" → LoanLend
std::optional<Permission> permissionNamed(const std::string& enumerator) {
    std::string letters;
    for (const char each : enumerator) letters += static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    for (const Permission permission : allPermissions) {
        std::string same(code(permission));
        std::erase_if(same, [](char each) { return each == '.' || each == '_'; });
        if (same == letters) return permission;
    }
    return std::nullopt;
}

std::string rolesWith(Permission permission) {
    std::string roles;
    for (const staff::Role& role : staff::suggestedRoles()) {
        if (role.permissions.contains(permission)) roles += (roles.empty() ? "" : " ") + role.code;
    }
    return roles.empty() ? "-" : roles;
}

using Matrix = std::map<std::string, std::set<Permission>>;

/// Methods of a header whose signatures name a permission.
void addMethods(const Source& header, Matrix& matrix) {
    static const std::regex classLine(R"(^(?:class|struct) (\w+)[^;]*\{)");
    static const std::regex method(R"((\w+)\([^;{}]*Permitted<Permission::(\w+)>)");
    std::string type;
    std::string pending; // a declaration over several lines
    for (const std::string& line : header.code) {
        std::smatch match;
        if (std::regex_search(line, match, classLine)) type = match[1].str() + "::";
        if (line.starts_with("};")) type.clear();
        pending += line + " ";
        if (line.find(';') == std::string::npos && line.find('{') == std::string::npos) continue;
        if (std::regex_search(pending, match, method)) {
            const auto permission = permissionNamed(match[2]);
            ASSERT_TRUE(permission) << header.path << ": " << match[2];
            matrix[type + match[1].str()].insert(*permission);
        }
        pending.clear();
    }
}

/// Permissions that a use case asks for besides, where only the data tell.
void addAsked(const Source& source, Matrix& matrix) {
    static const std::regex asked(R"(\.check\(\w+, \w+, Permission::(\w+)\))");
    for (const std::string& line : source.code) {
        std::smatch match;
        if (!std::regex_search(line, match, asked)) continue;
        const auto permission = permissionNamed(match[1]);
        ASSERT_TRUE(permission) << source.path << ": " << match[1];
        const std::string file = source.path.substr(source.path.rfind('/') + 1);
        matrix[file.substr(0, file.find('.')) + ", besides"].insert(*permission);
    }
}

// S1: the matrix of roles and methods is the approved one.
TEST(Matrix, OfMethodsAndRolesIsTheApprovedOne) {
    Matrix matrix;
    for (const Source& source : readSources(false)) {
        if (!source.path.starts_with("core/")) continue;
        if (source.path.ends_with(".h") && !source.path.starts_with("core/demo/")) addMethods(source, matrix);
        if (source.path.ends_with(".cpp")) addAsked(source, matrix);
    }
    EXPECT_GT(matrix.size(), 50U);
    std::string now;
    for (const auto& [method, permissions] : matrix) {
        for (const Permission each : permissions)
            now += method + "\t" + std::string(code(each)) + "\t" + rolesWith(each) + "\n";
    }
    const auto file = test::sourceFolder() / "tests/architecture/approved_matrix.txt";
    if (std::getenv("UPDATE_APPROVED")) std::ofstream(file, std::ios::binary) << now;
    EXPECT_EQ(test::readFile(file), now) << "UPDATE_APPROVED=1 writes it anew";
}

// S1: and no permission is in no role.
TEST(Matrix, GivesEveryPermissionOfTodayToASuggestedRole) {
    // What a later program adds to the enum is in none until it is named in SuggestedRoles.cpp and approved here.
    std::string now;
    for (const staff::Role& role : staff::suggestedRoles()) {
        now += role.code + ":";
        for (const Permission each : role.permissions) now += " " + std::string(code(each));
        now += "\n";
    }
    const auto file = test::sourceFolder() / "tests/architecture/approved_roles.txt";
    if (std::getenv("UPDATE_APPROVED")) std::ofstream(file, std::ios::binary) << now;
    EXPECT_EQ(test::readFile(file), now) << "UPDATE_APPROVED=1 writes it anew";
}

} // namespace
} // namespace kitapdar::architecture
