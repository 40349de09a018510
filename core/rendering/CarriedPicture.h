// A page as the pictures of which it is made, each as it lies in its file, so that a PDF can carry them unchanged. Told
// by the child process that looks at foreign files; the program believes of it what can be checked and nothing else.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::rendering {

/// How the bytes of a picture are packed: what PDF calls DCTDecode, JPXDecode, CCITTFaxDecode, FlateDecode,
/// JBIG2Decode, RunLengthDecode, and no filter.
enum class Packing { Jpeg, Jpeg2000, Fax, Flate, Jbig2, RunLength, Plain };

enum class Colours { Gray, Rgb, Profile, Indexed, OfFile }; // OfFile: the bytes tell (JPEG 2000), or a stencil

struct CarriedPicture {
    Packing packing = Packing::Plain;
    Colours colours = Colours::Gray;
    int width = 0; // pixels, as they lie in the file
    int height = 0;
    int bits = 8;                 // of a component
    int components = 1;           // Profile: of the profile; Indexed: of its base
    bool isStencil = false;       // its black is painted in `fill`, the rest is not painted
    std::array<double, 3> fill{}; // red, green, blue, 0 to 1
    /// Where it lies on the page as the page is shown: the unit square of the picture, whose lower left corner is the
    /// beginning, mapped to that of the page (a b c d e f of PDF).
    std::array<double, 6> place{1, 0, 0, 1, 0, 0};
    int predictor = 1; // Flate: as in PDF, with as many `predictedColours` and bits
    int predictedColours = 1;
    int k = 0; // Fax: as in PDF, with what follows
    bool blackIsOne = false;
    bool alignsBytes = false;
    bool endsLines = false;
    bool endsBlock = true;
    int columns = 0;
    int colourTransform = -1;   // Jpeg: as in PDF; -1: not said
    std::vector<double> decode; // as in PDF; none: as usual
    std::string palette;        // Indexed: of 8 bits a component
    std::string profile;        // Profile: ICC
    std::string globals;        // Jbig2: segments that pictures share
    std::int64_t offset = -1;   // in the file, of `length` bytes; -1: they are in `bytes`
    std::int64_t length = 0;
    std::string bytes;
    friend bool operator==(const CarriedPicture&, const CarriedPicture&) = default;
};

struct CarriedPage {
    bool isChanged = false; // not as it lay in the file: unpacked, or drawn
    std::vector<CarriedPicture> pictures;
    friend bool operator==(const CarriedPage&, const CarriedPage&) = default;
};

/// As numbers and bytes of an answer.
struct CarriedMessage {
    std::vector<double> numbers;
    std::string bytes;
};
CarriedMessage messageOf(const CarriedPage& page);
/// nullopt: no pictures, or such as no PDF could hold. `fileBytes`: of the file, in which bytes may be named.
std::optional<CarriedPage> carriedPageOf(const std::vector<double>& numbers, std::string_view bytes,
                                         std::int64_t fileBytes);

} // namespace kitapdar::rendering
