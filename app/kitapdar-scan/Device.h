// A scanner as SANE shows it. One in a process, one thread.
#pragma once

#include "app/kitapdar-scan/TiffPage.h"
#include "core/pages/ScannerMessages.h"

#include <functional>
#include <optional>
#include <sane/sane.h>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::scan {

using pages::ScannerFailure;

/// From now on the end of the input ends what the device does; isStopped() tells of it. Signals would not do: drivers
/// change what becomes of them.
void stopWithInput();
bool isStopped();

/// SANE as such; outlives devices.
class Library {
public:
    Library() : m_isThere(sane_init(nullptr, nullptr) == SANE_STATUS_GOOD) {}
    ~Library() {
        if (m_isThere) sane_exit();
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    bool isThere() const { return m_isThere; }

private:
    bool m_isThere;
};

std::vector<const SANE_Device*> devices();

class Device {
public:
    Device() = default;
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    /// "": the first one.
    std::optional<ScannerFailure> open(const std::string& name);
    /// The whole glass, or the feeder; "gray", "colour" or "lineart", as far as the device knows it.
    std::optional<ScannerFailure> prepare(int resolution, bool fromFeeder, std::string_view colour);
    std::optional<ScannerFailure> read(ScannedPicture& picture);

private:
    /// The number of an option that can be set now.
    std::optional<SANE_Int> option(std::string_view name) const;
    std::optional<double> set(std::string_view name, double value);
    /// The first of the option's texts that fits.
    bool choose(std::string_view name, const std::function<bool(const std::string& text)>& fits);
    bool setResolution(int resolution);
    void takeWholeArea();

    SANE_Handle m_handle = nullptr;
};

} // namespace kitapdar::scan
