// The code of a refusal or fault for scripts: "barcode_taken". Never renamed.
#pragma once

#include "core/audit/DenialFault.h"

#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace kitapdar::ctl {

/// "kitapdar::BackupExists" becomes "backup_exists".
std::string codeOfType(std::string_view type);

/// What the gate has denied has one code, whether the answer was a refusal or a fault.
inline std::string scriptCode(const Fault& fault) {
    return std::string(audit::denialIn(fault) ? NotPermitted::code : code(fault.kind));
}

/// Whether the struct says its own code; a member of each value that is called so is a value of the reason.
template <class Reason>
inline constexpr bool saysCode = false;
template <class Reason>
requires requires { Reason::code; }
inline constexpr bool saysCode<Reason> = !std::is_member_object_pointer_v<decltype(&Reason::code)>;

/// A reason's own code; where it has none yet, the name of its struct.
template <class Reason>
std::string scriptCode(const Reason&) {
    if constexpr (saysCode<Reason>) {
        return std::string(Reason::code);
    } else {
        // "… [with Reason = kitapdar::BackupExists; …]"
        std::string_view name = __PRETTY_FUNCTION__;
        name.remove_prefix(name.find("Reason = ") + 9);
        return codeOfType(name.substr(0, name.find_first_of(";]")));
    }
}

template <class... Reasons>
std::string scriptCode(const std::variant<Reasons...>& error) {
    return std::visit([](const auto& each) { return scriptCode(each); }, error);
}

} // namespace kitapdar::ctl
