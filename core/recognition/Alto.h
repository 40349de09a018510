// A layout as ALTO 4.4, one file for a page (schema of the Library of Congress, ns-v4), and back. What is not of
// Layout.h (styles, pictures, shapes) is passed over when it is read.
#pragma once

#include "core/recognition/Layout.h"

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::recognition {

/// What ALTO says beside the layout.
struct AltoFacts {
    std::string fileName; // of the scan as it was given
    std::string engine;   // of PageText; "": a person
};

/// A word that goes on in the next line is written as HypPart1 and HypPart2 with the whole word as SUBS_CONTENT. Lines
/// and blocks without words are left out.
std::string altoOf(const Layout& layout, const AltoFacts& facts = {});
/// nullopt: no ALTO, or damaged. A layout that altoOf() wrote comes back as it was.
std::optional<Layout> layoutOfAlto(std::string_view xml);

/// As it lies in the store: a stream of zlib.
std::string packed(std::string_view xml);
/// nullopt: no such stream, or more than 64 MB.
std::optional<std::string> unpacked(std::string_view bytes);

/// hOCR 1.2 of a layout: for programs that know no ALTO.
std::string hocrOf(const Layout& layout, const AltoFacts& facts = {});

} // namespace kitapdar::recognition
