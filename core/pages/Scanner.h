// The scanners of this computer (SANE), through a child process: drivers are foreign code and talk to foreign machines,
// so neither the window nor the worker loads them. Any thread; blocks.
#pragma once

#include "core/base/Result.h"
#include "core/jobs/Progress.h"
#include "core/pages/ScannerMessages.h"

#include <chrono>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace kitapdar::pages {

/// As SANE names it; texts of the driver.
struct ScannerDevice {
    std::string name; // "genesys:libusb:001:004"
    std::string vendor;
    std::string model;
    std::string type;
};

enum class ScanColour { Gray, Colour, Lineart };
std::string_view code(ScanColour colour); // "gray", "colour", "lineart"
std::optional<ScanColour> scanColourFromCode(std::string_view code);

struct ScanSettings {
    std::string device = {}; // "": the first one
    int resolution = 300;    // dots per inch
    int count = 1;           // pages; more than one come from the feeder, as many as lie in it at most
    ScanColour colour = ScanColour::Gray;
};
inline constexpr int leastScanResolution = 50;
inline constexpr int mostScanResolution = 1200;
inline constexpr int mostScanCount = 1000;

/// Fault: Cancelled, Internal (kitapdar-scan is not there), and those of `page`.
using ScannerProblem = std::variant<Fault, ScannerFailure>;

/// For so long a scanner may say nothing: a warming lamp, a large picture.
inline constexpr std::chrono::seconds longestSilence{180};

Result<std::vector<ScannerDevice>, ScannerProblem> scanners(const jobs::Progress& progress);

/// Scans and hands each page as a TIFF to `page`, as it comes; no two are the same bytes. A cancelled scan lets the
/// device come to rest, for two seconds at most. How many pages there were is told by the calls of `page`.
Result<void, ScannerProblem> scan(const ScanSettings& settings, const jobs::Progress& progress,
                                  const std::function<Result<void>(const std::string& tiff)>& page);

} // namespace kitapdar::pages
