// Pages of an item of digitization: what was scanned, in which order it is a book, and what was judged of it.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/digitization/Item.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::pages {

using ScanId = Id<struct ScanTag>;
using PageId = Id<struct PageTag>;
using FlagId = Id<struct PageFlagTag>;
using ChapterId = Id<struct ChapterTag>;

/// A picture as it arrived. Never changed, never taken away; a rescan is another one.
struct Scan {
    ScanId id{0};
    digitization::ItemId itemId{0};
    std::string path; // below the library's files folder
    std::int64_t bytes = 0;
    std::string sha256; // hex
    int frame = 0;      // of a file with several pictures, from 0
    std::string name;   // of the file as it was given
    int width = 0;      // pixels
    int height = 0;
    int dpi = 0;                  // 0: the file does not say
    int bits = 0;                 // of a pixel
    int skew = 0;                 // hundredths of a degree, clockwise
    std::int64_t sharpness = 0;   // variance of the Laplacian at the edges of the ink
    int ink = 0;                  // ten thousandths of the area
    int contrast = 0;             // of the ink against the paper, 0 to 255; 0: not measured, or no ink
    int edge = 0;                 // letters that touch one edge
    int brightness = 0;           // mean, 0 black to 255 white
    std::int64_t fingerprint = 0; // 64 bits: pictures that look alike differ in few of them
    Instant addedAt;
    std::optional<ScanId> replacesId;
};

/// The part of a scan that a page shows, in ten thousandths of its width and height.
struct Area {
    int left = 0;
    int top = 0;
    int right = 10'000;
    int bottom = 10'000;
    friend bool operator==(const Area&, const Area&) = default;
};

enum class LabelKind { Arabic, Roman, Foliation, Column, None, Inferred };
std::string_view code(LabelKind kind); // "arabic", "roman", "foliation", "column", "none", "inferred"
std::optional<LabelKind> labelKindFromCode(std::string_view code);

enum class PageKind { Normal, Cover, Title, Imprint, Contents, Plate, Foldout, Blank, Target };
std::string_view code(PageKind kind);
std::optional<PageKind> pageKindFromCode(std::string_view code);
/// Targets are kept as scans and are in nothing that is made of the pages.
bool isOfTheBook(PageKind kind);

enum class Verdict { Open, Good, Defect };
std::string_view code(Verdict verdict); // "open", "good", "defect"
std::optional<Verdict> verdictFromCode(std::string_view code);

/// What a person finds at page check; the keys 1 to 6 of the window in this order.
enum class PageDefect { Blurred, Cut, Skewed, Finger, WrongOrder, MissingPage };
std::string_view code(PageDefect defect); // "blurred", "cut", "skewed", "finger", "wrong_order", "missing_page"
std::optional<PageDefect> pageDefectFromCode(std::string_view code);

/// What the program finds by itself.
enum class Flag {
    Blank,
    Duplicate, // value: the page's number that it is like
    Skew,      // value: hundredths of a degree
    Cut,
    Blur,
    TooDark,
    TooLight,
    NoDpi,
    LowDpi,        // value: dpi
    MissingNumber, // value: the number that is not there
    WrongLanguage, // value: Kazakh letters per ten thousand
    NoText,        // ink and no text
    LostColumn     // value: ten thousandths of the ink outside the words
};
std::string_view code(Flag flag);
std::optional<Flag> flagFromCode(std::string_view code);

struct PageFlag {
    FlagId id{0};
    PageId pageId{0};
    Flag flag = Flag::Blank;
    std::int64_t value = 0;
};

struct Page {
    PageId id{0};
    digitization::ItemId itemId{0};
    std::int64_t orderKey = 0;    // pages come by it, then by id
    std::optional<ScanId> scanId; // none: the page is not there
    std::string missingReason;
    Area area;
    int rotation = 0;  // clockwise: 0, 90, 180, 270
    std::string label; // as printed: "12", "xiv", "[3]", "12-13"
    LabelKind labelKind = LabelKind::None;
    PageKind kind = PageKind::Normal;
    Verdict verdict = Verdict::Open;
    std::optional<PageDefect> defect;
    std::string judgedBy; // code of the operator
    std::int64_t version = 0;
};

/// A heading that begins on a page: an entry of the outline of what is made of the pages.
struct Chapter {
    ChapterId id{0};
    digitization::ItemId itemId{0};
    PageId pageId{0};
    int level = 1; // 1 to 6
    std::string title;
    std::int64_t version = 0;
};

struct UnknownPage {
    static constexpr std::string_view code = "unknown_page";
};
struct PageNotScanned { // it has no picture to be turned, split or replaced
    static constexpr std::string_view code = "page_not_scanned";
};
struct MissingReasonNeeded { // a page that is not there needs to say why
    static constexpr std::string_view code = "missing_reason_needed";
};
struct LabelNotCounted { // there is no number in it by which the next pages could be labelled
    static constexpr std::string_view code = "label_not_counted";
    std::string label;
};
struct SplitOutsidePage { // a part would be empty
    static constexpr std::string_view code = "split_outside_page";
};
struct UnknownChapter {
    static constexpr std::string_view code = "unknown_chapter";
};
struct ChapterUntitled {
    static constexpr std::string_view code = "chapter_untitled";
};
struct ScannedAlready { // the item shows this very picture on a page
    static constexpr std::string_view code = "scanned_already";
    std::string name;
};
struct NotOnePicture { // a page is replaced by one picture
    static constexpr std::string_view code = "not_one_picture";
    std::string name;
    int pictures;
};
struct NoFilesFound { // nothing was named that is a file, or a folder with files
    static constexpr std::string_view code = "no_files_found";
};
using PageRefusal = Refusal<digitization::UnknownItem, digitization::ItemDelivered, UnknownPage, PageNotScanned,
                            MissingReasonNeeded, LabelNotCounted, SplitOutsidePage, UnknownChapter, ChapterUntitled>;

/// Of what brings scans in. A file that cannot be read is a reason of digitization.
using IngestRefusal =
    Refusal<digitization::UnknownItem, digitization::ItemDelivered, UnknownPage, PageNotScanned, ScannedAlready,
            NotOnePicture, NoFilesFound, digitization::FileUnreadable, digitization::FileHasPassword,
            digitization::FilePasswordWrong, digitization::FileMalformed, digitization::FileTooHeavy>;

} // namespace kitapdar::pages
