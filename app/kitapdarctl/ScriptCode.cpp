#include "app/kitapdarctl/ScriptCode.h"

#include <cctype>

namespace kitapdar::ctl {

std::string codeOfType(std::string_view type) {
    if (const std::size_t scope = type.rfind(':'); scope != std::string_view::npos) type.remove_prefix(scope + 1);
    std::string code;
    for (const char letter : type) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isupper(byte) && !code.empty()) code += '_';
        code += static_cast<char>(std::tolower(byte));
    }
    return code;
}

} // namespace kitapdar::ctl
