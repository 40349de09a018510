// What the program finds on pages by itself, from what was measured of their pictures and from their labels.
#pragma once

#include "core/pages/Page.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kitapdar::pages {

/// From where on a picture is told to be bad. Source of each: docs/rooms/pages.md, "Flags".
struct FlagThresholds {
    int dpi = 300;          // the library's profile
    int skew = 100;         // hundredths of a degree: more is askew
    int blankInk = 5;       // ten thousandths of the area: less is an empty page
    int edgeLetters = 4;    // that touch one edge: so many or more are cut
    int blur = 150;         // ten thousandths: sharpness of the ink, see sharpnessOfInk()
    int darkBelow = 100;    // mean of the picture
    int contrastBelow = 45; // of the ink against the paper
    int alikeBits = 6;      // of the 64 of a fingerprint: so many or fewer differ
    int alikeInk = 15;      // per cent: so far may the ink of two pictures of one page differ
};

/// How sharp the ink's edges are, whatever their number and blackness: ten thousandths; nullopt without ink.
std::optional<int> sharpnessOfInk(const Scan& scan);

/// What rules look at. Pages in their order.
struct FlagFacts {
    Page page;
    std::optional<Scan> scan;
};

/// A flag of the page at that place of the list.
struct FoundFlag {
    std::size_t at = 0;
    Flag flag = Flag::Blank;
    std::int64_t value = 0;
    friend auto operator<=>(const FoundFlag&, const FoundFlag&) = default;
};

/// Whether these rules find it; others find it in a page's text.
bool isOfPicture(Flag flag);

/// All flags of the pages of an item, by place and then by flag. Covers, plates and foldouts are no pages of text:
/// only their resolution and doubles are looked at. Targets and pages that are not there have none.
std::vector<FoundFlag> flagsOf(const std::vector<FlagFacts>& pages, const FlagThresholds& thresholds = {});

} // namespace kitapdar::pages
