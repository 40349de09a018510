#include "core/recognition/PageText.h"

#include "core/base/Codes.h"

namespace kitapdar::recognition {

namespace {

constexpr Codes<Origin, 3> origins = {{{Origin::Ocr, "ocr"}, {Origin::Person, "person"}, {Origin::Import, "import"}}};

constexpr Codes<Proofread, 3> proofreads = {
    {{Proofread::No, "no"}, {Proofread::Partly, "partly"}, {Proofread::Whole, "whole"}}};

} // namespace

std::string_view code(Origin value) { return codeIn(origins, value); }
std::optional<Origin> originFromCode(std::string_view code) { return valueIn(origins, code); }

std::string_view code(Proofread value) { return codeIn(proofreads, value); }
std::optional<Proofread> proofreadFromCode(std::string_view code) { return valueIn(proofreads, code); }

} // namespace kitapdar::recognition
