#include "app/kitapdar-scan/Device.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstring>
#include <thread>
#include <unistd.h>

namespace kitapdar::scan {

namespace {

constexpr double longestSide = 432; // mm: A3, and a little; document feeders offer metres
constexpr std::size_t piece = std::size_t{1} << 18U;
constexpr std::chrono::seconds longestRest{10};

std::atomic<SANE_Handle> running = nullptr;
std::atomic<bool> stopped = false;

/// SANE allows it beside any other call.
void stop() {
    stopped = true;
    if (const SANE_Handle handle = running) sane_cancel(handle);
}

ScannerFailure failureOf(SANE_Status status) {
    switch (status) {
    case SANE_STATUS_DEVICE_BUSY:
        return ScannerFailure::Busy;
    case SANE_STATUS_ACCESS_DENIED:
        return ScannerFailure::AccessDenied;
    case SANE_STATUS_JAMMED:
        return ScannerFailure::Jammed;
    case SANE_STATUS_COVER_OPEN:
        return ScannerFailure::CoverOpen;
    case SANE_STATUS_NO_DOCS:
        return ScannerFailure::NoPaper;
    case SANE_STATUS_UNSUPPORTED:
        return ScannerFailure::Unsupported;
    default:
        return ScannerFailure::Broken;
    }
}

std::string lower(std::string_view text) {
    std::string all(text);
    for (char& each : all) each = static_cast<char>(std::tolower(static_cast<unsigned char>(each)));
    return all;
}

bool isNumber(const SANE_Option_Descriptor& option) {
    return (option.type == SANE_TYPE_INT || option.type == SANE_TYPE_FIXED) && option.size == sizeof(SANE_Word);
}

double valueOf(const SANE_Option_Descriptor& option, SANE_Word word) {
    return option.type == SANE_TYPE_FIXED ? SANE_UNFIX(word) : word;
}

} // namespace

void stopWithInput() {
    std::thread([] {
        char none = 0;
        ::ssize_t size = 0;
        do {
            size = ::read(STDIN_FILENO, &none, 1);
        } while (size > 0 || (size < 0 && errno == EINTR));
        stop();
        // A driver that does not end is nobody's any more.
        std::this_thread::sleep_for(longestRest);
        ::_exit(1);
    }).detach();
}
bool isStopped() { return stopped; }

std::vector<const SANE_Device*> devices() {
    const SANE_Device** list = nullptr;
    std::vector<const SANE_Device*> all;
    if (sane_get_devices(&list, SANE_FALSE) != SANE_STATUS_GOOD || !list) return all;
    for (; *list; ++list) all.push_back(*list);
    return all;
}

Device::~Device() {
    if (!m_handle) return;
    running = nullptr;
    sane_cancel(m_handle);
    sane_close(m_handle);
}

std::optional<ScannerFailure> Device::open(const std::string& name) {
    std::string wanted = name;
    if (wanted.empty()) {
        const auto all = devices();
        if (all.empty()) return ScannerFailure::DeviceMissing;
        wanted = all.front()->name;
    }
    const SANE_Status status = sane_open(wanted.c_str(), &m_handle);
    if (status == SANE_STATUS_INVAL) return ScannerFailure::DeviceMissing;
    if (status != SANE_STATUS_GOOD) return failureOf(status);
    running = m_handle;
    return std::nullopt;
}

std::optional<SANE_Int> Device::option(std::string_view name) const {
    for (SANE_Int number = 1;; ++number) {
        const SANE_Option_Descriptor* const found = sane_get_option_descriptor(m_handle, number);
        if (!found) return std::nullopt;
        if (!found->name || name != found->name) continue;
        if (!SANE_OPTION_IS_ACTIVE(found->cap) || !SANE_OPTION_IS_SETTABLE(found->cap)) return std::nullopt;
        return number;
    }
}

/// What the device has made of it.
std::optional<double> Device::set(std::string_view name, double value) {
    const auto number = option(name);
    if (!number) return std::nullopt;
    const SANE_Option_Descriptor* const descriptor = sane_get_option_descriptor(m_handle, *number);
    if (!isNumber(*descriptor)) return std::nullopt;
    SANE_Word word = descriptor->type == SANE_TYPE_FIXED ? SANE_FIX(value) : static_cast<SANE_Word>(std::lround(value));
    if (sane_control_option(m_handle, *number, SANE_ACTION_SET_VALUE, &word, nullptr) != SANE_STATUS_GOOD)
        return std::nullopt;
    if (sane_control_option(m_handle, *number, SANE_ACTION_GET_VALUE, &word, nullptr) != SANE_STATUS_GOOD)
        return std::nullopt;
    return valueOf(*descriptor, word);
}

bool Device::choose(std::string_view name, const std::function<bool(const std::string& text)>& fits) {
    const auto number = option(name);
    if (!number) return false;
    const SANE_Option_Descriptor* const descriptor = sane_get_option_descriptor(m_handle, *number);
    if (descriptor->type != SANE_TYPE_STRING || descriptor->constraint_type != SANE_CONSTRAINT_STRING_LIST)
        return false;
    for (const SANE_String_Const* text = descriptor->constraint.string_list; *text; ++text) {
        if (!fits(lower(*text))) continue;
        std::string value(static_cast<std::size_t>(std::max<SANE_Int>(descriptor->size, 1)), '\0');
        if (std::strlen(*text) >= value.size()) continue;
        std::copy_n(*text, std::strlen(*text), value.begin());
        return sane_control_option(m_handle, *number, SANE_ACTION_SET_VALUE, value.data(), nullptr) == SANE_STATUS_GOOD;
    }
    return false;
}

bool Device::setResolution(int resolution) {
    const auto set = this->set("resolution", resolution);
    return set && std::abs(*set - resolution) <= resolution * 0.01;
}

void Device::takeWholeArea() {
    for (const auto& [name, toEnd] : std::array<std::pair<const char*, bool>, 4>{
             {{"tl-x", false}, {"tl-y", false}, {"br-x", true}, {"br-y", true}}}) {
        const auto number = option(name);
        if (!number) continue;
        const SANE_Option_Descriptor* const descriptor = sane_get_option_descriptor(m_handle, *number);
        if (!isNumber(*descriptor) || descriptor->constraint_type != SANE_CONSTRAINT_RANGE) continue;
        const SANE_Range& range = *descriptor->constraint.range;
        double value = valueOf(*descriptor, toEnd ? range.max : range.min);
        if (toEnd && descriptor->unit == SANE_UNIT_MM) value = std::min(value, longestSide);
        (void)set(name, value);
    }
}

std::optional<ScannerFailure> Device::prepare(int resolution, bool fromFeeder, std::string_view colour) {
    const auto isFeeder = [](const std::string& text) {
        return text.find("feeder") != std::string::npos || text.find("adf") != std::string::npos;
    };
    // A device that offers no choice has either a glass or a feeder, and does not say which.
    if (option("source")) {
        const bool isSet = choose("source", [&](const std::string& text) { return isFeeder(text) == fromFeeder; });
        if (fromFeeder && !isSet) return ScannerFailure::NoFeeder;
    }
    const std::string_view mode = colour == "colour" ? "color" : colour;
    (void)choose("mode", [&](const std::string& text) {
        return text.find(mode) != std::string::npos || (mode == "lineart" && text.find("binary") != std::string::npos);
    });
    if (mode != "lineart") (void)set("depth", 8);
    if (mode == "lineart" && option("depth")) (void)set("depth", 1);
    if (!setResolution(resolution)) return ScannerFailure::ResolutionUnsupported;
    takeWholeArea();
    return std::nullopt;
}

std::optional<ScannerFailure> Device::read(ScannedPicture& picture) {
    const auto ended = [this](ScannerFailure failure) {
        sane_cancel(m_handle);
        return failure;
    };
    SANE_Status status = sane_start(m_handle);
    if (status != SANE_STATUS_GOOD) return ended(failureOf(status));
    SANE_Parameters parameters{};
    status = sane_get_parameters(m_handle, &parameters);
    if (status != SANE_STATUS_GOOD) return ended(failureOf(status));
    const bool isWhole =
        parameters.last_frame && (parameters.format == SANE_FRAME_GRAY || parameters.format == SANE_FRAME_RGB);
    const bool isKnown = parameters.depth == 1 || parameters.depth == 8 || parameters.depth == 16;
    if (!isWhole || !isKnown || parameters.pixels_per_line < 1 || parameters.bytes_per_line < 1)
        return ended(ScannerFailure::Unsupported);
    picture.width = static_cast<std::uint32_t>(parameters.pixels_per_line);
    picture.bits = static_cast<std::uint32_t>(parameters.depth);
    picture.samples = parameters.format == SANE_FRAME_RGB ? 3 : 1;
    if (picture.bits == 1 && picture.samples == 3) return ended(ScannerFailure::Unsupported);
    const auto given = static_cast<std::size_t>(parameters.bytes_per_line);
    const std::size_t used = picture.lineBytes();
    if (given < used) return ended(ScannerFailure::Unsupported);

    std::string line;
    std::string buffer(piece, '\0');
    for (;;) {
        SANE_Int size = 0;
        status = sane_read(m_handle, reinterpret_cast<SANE_Byte*>(buffer.data()), static_cast<SANE_Int>(buffer.size()),
                           &size);
        if (status == SANE_STATUS_EOF) break;
        if (status != SANE_STATUS_GOOD) return ended(failureOf(status));
        std::string_view bytes(buffer.data(), static_cast<std::size_t>(std::max<SANE_Int>(size, 0)));
        while (!bytes.empty()) {
            const std::size_t count = std::min(bytes.size(), given - line.size());
            line.append(bytes.substr(0, count));
            bytes.remove_prefix(count);
            if (line.size() < given) continue;
            if (picture.lines.size() + used > pages::largestScan / 2) return ended(ScannerFailure::TooLarge);
            picture.lines.append(line, 0, used);
            line.clear();
        }
    }
    picture.height = static_cast<std::uint32_t>(picture.lines.size() / used);
    // Fewer lines than were promised: the driver has lost the page without a word.
    const bool isCut = parameters.lines > 0 && picture.height < static_cast<std::uint32_t>(parameters.lines);
    if (picture.height == 0 || isCut) return ended(ScannerFailure::Broken);
    return std::nullopt;
}

} // namespace kitapdar::scan
