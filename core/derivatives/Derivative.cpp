#include "core/derivatives/Derivative.h"

#include "core/base/Codes.h"

namespace kitapdar::derivatives {

namespace {

constexpr Codes<DerivativeKind, 4> derivativeKinds = {{{DerivativeKind::Pdf, "pdf"},
                                                       {DerivativeKind::Docx, "docx"},
                                                       {DerivativeKind::Epub, "epub"},
                                                       {DerivativeKind::Text, "text"}}};

} // namespace

std::string_view code(DerivativeKind value) { return codeIn(derivativeKinds, value); }
std::optional<DerivativeKind> derivativeKindFromCode(std::string_view code) { return valueIn(derivativeKinds, code); }

} // namespace kitapdar::derivatives
