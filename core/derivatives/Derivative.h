// What is made of the pages and texts of an item: PDF, DOCX, EPUB and plain text.
#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"
#include "core/digitization/Item.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::derivatives {

using DerivativeId = Id<struct DerivativeTag>;

enum class DerivativeKind { Pdf, Docx, Epub, Text };
std::string_view code(DerivativeKind kind); // "pdf", "docx", "epub", "text"
std::optional<DerivativeKind> derivativeKindFromCode(std::string_view code);
const std::vector<DerivativeKind>& derivativeKinds();
std::string_view extensionOf(DerivativeKind kind); // "pdf", "docx", "epub", "txt"

struct Derivative {
    DerivativeId id{0};
    digitization::ItemId itemId{0};
    DerivativeKind kind = DerivativeKind::Pdf;
    std::string path; // below the library's files folder
    std::int64_t bytes = 0;
    std::string sha256; // hex
    std::string inputs; // SHA-256 of everything it was made of; another one: stale
    std::int64_t pages = 0;
    std::int64_t characters = 0;
    Instant madeAt;
    bool superseded = false;
};

} // namespace kitapdar::derivatives
