// The text of a page, version by version: what the engine read, and what a person made of it.
#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"
#include "core/pages/Page.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::recognition {

using TextId = Id<struct PageTextTag>;

enum class Origin { Ocr, Person, Import };
std::string_view code(Origin origin); // "ocr", "person", "import"
std::optional<Origin> originFromCode(std::string_view code);

enum class Proofread { No, Partly, Whole };
std::string_view code(Proofread proofread); // "no", "partly", "whole"
std::optional<Proofread> proofreadFromCode(std::string_view code);

/// Only added, never changed. The present text of a page is the newest of a person for the page's present scan, else
/// the newest of all for that scan.
struct PageText {
    TextId id{0};
    pages::PageId pageId{0};
    pages::ScanId scanId{0}; // what was read
    int version = 1;         // of the page, 1, 2, 3 …
    Origin origin = Origin::Ocr;
    std::string languages;  // "kaz+rus"
    std::string engine;     // name, version, model and settings; of a person: ""
    std::string plain;      // lines end with \n, paragraphs and blocks with an empty line
    std::string layoutPath; // ALTO 4, compressed (zlib), below the library's files folder; "" none
    std::int64_t layoutBytes = 0;
    std::string layoutSha256;
    int confidence = 0; // mean of the words, hundredths of a per cent
    int words = 0;
    int doubtful = 0; // words to look at
    Proofread proofread = Proofread::No;
    std::string madeBy; // code of the operator
    Instant madeAt;
};

} // namespace kitapdar::recognition
