// A typed or scanned code is to mean one copy: why it does not.
#pragma once

#include "core/collection/Copy.h"
#include "wording/CollectionWords.h"
#include "wording/Text.h"
#include "wording/Words.h"

#include <cstddef>
#include <optional>

namespace kitapdar {

/// nullopt: `found` is 1.
inline std::optional<Words> whyNotOne(std::size_t found, const QString& code) {
    if (found == 0) return [code] { return words(collection::UnknownCopy{utf8(code)}); };
    if (found > 1) return [code] { return words(collection::AmbiguousCode{utf8(code)}); };
    return std::nullopt;
}

} // namespace kitapdar
