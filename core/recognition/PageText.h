// The text of a page, version by version: what the engine read, and what a person made of it.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/pages/Page.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::recognition {

using TextId = Id<struct PageTextTag>;

enum class Origin { Ocr, Person, Import };
std::string_view code(Origin origin); // "ocr", "person", "import"
std::optional<Origin> originFromCode(std::string_view code);

enum class Proofread { No, Partly, Whole };
std::string_view code(Proofread proofread); // "no", "partly", "whole"
std::optional<Proofread> proofreadFromCode(std::string_view code);

/// Only added, never changed. The present text of a page is the newest of a person for the picture that the page shows
/// now (its scan, the part of it, how it is turned), else the newest of all for that picture.
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

/// A word of the engine below this confidence is one to look at.
inline constexpr int doubtfulBelow = 75;

struct UnknownPage {
    static constexpr std::string_view code = "unknown_page";
    pages::PageId id{0};
};
/// The page has no scan that could be read.
struct PageWithoutScan {
    static constexpr std::string_view code = "page_without_scan";
};
/// A person has made a text of this picture; what an engine reads does not take its place. A rescan allows it again.
struct PersonsTextStays {
    static constexpr std::string_view code = "persons_text_stays";
    int version = 0;
};
struct UnknownTextVersion {
    static constexpr std::string_view code = "unknown_text_version";
    int version = 0;
};
/// Nothing was read of the page yet.
struct PageWithoutText {
    static constexpr std::string_view code = "page_without_text";
};
/// No text of languages that an engine could take: "kaz+", "русский".
struct UnknownLanguages {
    static constexpr std::string_view code = "unknown_languages";
    std::string languages;
};
/// In which languages the item is to be read is not chosen, and the record does not tell.
struct LanguagesMissing {
    static constexpr std::string_view code = "languages_missing";
};
/// A model of recognition is not installed on this computer.
struct ModelMissing {
    static constexpr std::string_view code = "model_missing";
    std::string model;
};
/// The item has no page that could be read.
struct NothingToRead {
    static constexpr std::string_view code = "nothing_to_read";
};
/// More text than a page has.
struct TextTooLong {
    static constexpr std::string_view code = "text_too_long";
};
/// The page is not this worker's any more: its lease ran out, or the page got another scan.
struct ClaimLost {
    static constexpr std::string_view code = "claim_lost";
};
using TextRefusal =
    Refusal<digitization::UnknownItem, UnknownPage, PageWithoutScan, PersonsTextStays, UnknownTextVersion,
            PageWithoutText, UnknownLanguages, LanguagesMissing, ModelMissing, NothingToRead, TextTooLong, ClaimLost>;

} // namespace kitapdar::recognition
