#include "core/pages/ScannerMessages.h"

#include "core/base/Codes.h"

namespace kitapdar::pages {

namespace {

constexpr Codes<ScannerFailure, 12> failures{{{ScannerFailure::DeviceMissing, "device_missing"},
                                              {ScannerFailure::Busy, "busy"},
                                              {ScannerFailure::AccessDenied, "access_denied"},
                                              {ScannerFailure::Jammed, "jammed"},
                                              {ScannerFailure::CoverOpen, "cover_open"},
                                              {ScannerFailure::NoPaper, "no_paper"},
                                              {ScannerFailure::NoFeeder, "no_feeder"},
                                              {ScannerFailure::ResolutionUnsupported, "resolution_unsupported"},
                                              {ScannerFailure::Unsupported, "unsupported"},
                                              {ScannerFailure::TooLarge, "too_large"},
                                              {ScannerFailure::Broken, "broken"},
                                              {ScannerFailure::TimedOut, "timed_out"}}};

} // namespace

std::string_view code(ScannerFailure value) { return codeIn(failures, value); }
std::optional<ScannerFailure> scannerFailureFromCode(std::string_view code) { return valueIn(failures, code); }

std::string scannerHeadOf(ScannerMessageKind kind, std::uint32_t length) {
    std::string head(1, static_cast<char>(kind));
    for (unsigned i = 0; i < 4; ++i) head += static_cast<char>(length >> (8 * i));
    return head;
}

std::optional<ScannerHead> scannerHeadFrom(std::string_view bytes) {
    if (bytes.size() < scannerHead) return std::nullopt;
    ScannerHead head{static_cast<ScannerMessageKind>(bytes[0])};
    for (unsigned i = 0; i < 4; ++i) head.length |= std::uint32_t{static_cast<unsigned char>(bytes[1 + i])} << (8 * i);
    const bool isKnown = head.kind == ScannerMessageKind::Device || head.kind == ScannerMessageKind::Page ||
                         head.kind == ScannerMessageKind::Failure;
    if (!isKnown || head.length > largestScan) return std::nullopt;
    return head;
}

} // namespace kitapdar::pages
