// What a password and a PIN must be. Pure functions of what is handed in; any thread.
#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kitapdar::staff {

/// A password has at least `least` characters, never fewer than `leastEver`, and at most `most`; any characters, blanks
/// count and are kept (OWASP ASVS 6.2.1–6.2.9).
struct PasswordRules {
    static constexpr int leastEver = 8;
    static constexpr int most = 256;
    int least = 12;
};

/// What everybody at the desk knows of a person; a password is not made of it.
struct PasswordContext {
    std::vector<std::string> names; // of the person, in any script
    std::string code;               // the personnel code
    std::vector<std::string> libraryNames;
};

struct PasswordTooShort {
    static constexpr std::string_view code = "password_too_short";
    int least = 0; // characters
};
struct PasswordTooLong {
    static constexpr std::string_view code = "password_too_long";
    int most = 0; // characters
};
/// In the list of common passwords, by itself or with digits and signs before or behind it.
struct PasswordCommon {
    static constexpr std::string_view code = "password_common";
};
/// Made of the name, the code, the library, "kitapdar", rows of a keyboard, runs or years, but for three characters.
struct PasswordGuessable {
    static constexpr std::string_view code = "password_guessable";
};
using PasswordRefusal = std::variant<PasswordTooShort, PasswordTooLong, PasswordCommon, PasswordGuessable>;

Result<void, PasswordRefusal> checkPassword(std::string_view password, const PasswordRules& rules,
                                            const PasswordContext& context);

/// Whether the text stands in core/staff/data/common-passwords.tsv; capitals are small letters there.
bool isCommonPassword(std::string_view password);

/// Six digits.
inline constexpr std::size_t pinLength = 6;

struct PinMalformed { // not six digits
    static constexpr std::string_view code = "pin_malformed";
};
/// One or two digits only, a run upwards or downwards, one half twice, a calendar day (birthdays), or in the personnel
/// code.
struct PinWeak {
    static constexpr std::string_view code = "pin_weak";
};
using PinRefusal = std::variant<PinMalformed, PinWeak>;

/// A day is refused as DDMMYY, YYMMDD and MMDDYY, so that nobody needs to know the birth date of a colleague.
Result<void, PinRefusal> checkPin(std::string_view pin, std::string_view personnelCode);

/// 16 characters of an alphabet without look-alikes, in groups of four: about 77 bits. "K7QD-…". Any thread.
std::string oneTimePassword();

} // namespace kitapdar::staff
