// Whether a PDF keeps to what we promise of those that we make: PDF/A-2b (ISO 19005-2) as far as a machine can tell
// without drawing, and that qpdf reads it without a warning. In the child process only.
#pragma once

#include <string>
#include <vector>

namespace kitapdar::media {

/// Stable codes of what is wrong, each once; none: all holds. "damaged" (qpdf warns), "encrypted", "no_identifier",
/// "no_metadata", "no_conformance", "info_dictionary", "no_output_intent", "script", "attachment", "form", "layers",
/// "transparency", "font_not_embedded", "no_unicode", "foreign_filter", "interpolated", "page_size", "colour_space".
std::vector<std::string> problemsOfPdf(int file);

} // namespace kitapdar::media
