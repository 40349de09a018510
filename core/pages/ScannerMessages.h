// What the child process that talks to scanners (kitapdar-scan) says to the program that started it: one message after
// the other on its output, each a letter, the length of the rest in four bytes, and the rest. The program believes none
// of it: a driver may do anything there.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::pages {

/// Why a scanner gave no page.
enum class ScannerFailure {
    DeviceMissing, // no scanner at all, or none of this name
    Busy,          // somebody else uses it
    AccessDenied,  // this user may not
    Jammed,
    CoverOpen,
    NoPaper,               // the feeder was empty at the beginning
    NoFeeder,              // several pages were wanted of a scanner that has no feeder
    ResolutionUnsupported, // it does not scan with so many dots
    Unsupported,           // it sends pictures as Kitapdar does not take them
    TooLarge,              // a picture of more than largestScan
    Broken,                // its driver reports an error, or crashed
    TimedOut               // it said nothing for longestSilence
};
std::string_view code(ScannerFailure failure); // "device_missing" …
std::optional<ScannerFailure> scannerFailureFromCode(std::string_view code);

enum class ScannerMessageKind : char {
    Device = 'D', // name, vendor, model, type, a line each
    Page = 'P',   // a TIFF
    Failure = 'E' // a code; the last message
};
inline constexpr std::size_t scannerHead = 5;                       // bytes before the rest
inline constexpr std::size_t largestScan = std::size_t{512} << 20U; // bytes

std::string scannerHeadOf(ScannerMessageKind kind, std::uint32_t length);
struct ScannerHead {
    ScannerMessageKind kind = ScannerMessageKind::Failure;
    std::uint32_t length = 0;
};
/// nullopt: no head, or of more than largestScan.
std::optional<ScannerHead> scannerHeadFrom(std::string_view bytes);

} // namespace kitapdar::pages
