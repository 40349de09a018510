#include "core/derivatives/Derivative.h"

#include "core/base/Codes.h"

namespace kitapdar::derivatives {

namespace {

constexpr Codes<DerivativeKind, 4> kindCodes = {{{DerivativeKind::Pdf, "pdf"},
                                                 {DerivativeKind::Docx, "docx"},
                                                 {DerivativeKind::Epub, "epub"},
                                                 {DerivativeKind::Text, "text"}}};

} // namespace

std::string_view code(DerivativeKind value) { return codeIn(kindCodes, value); }
std::optional<DerivativeKind> derivativeKindFromCode(std::string_view code) { return valueIn(kindCodes, code); }

const std::vector<DerivativeKind>& derivativeKinds() {
    static const std::vector<DerivativeKind> all = {DerivativeKind::Pdf, DerivativeKind::Docx, DerivativeKind::Epub,
                                                    DerivativeKind::Text};
    return all;
}

std::string_view extensionOf(DerivativeKind kind) { return kind == DerivativeKind::Text ? "txt" : code(kind); }

} // namespace kitapdar::derivatives
