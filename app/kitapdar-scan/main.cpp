// Talks to scanners for the program that started it (core/pages/Scanner.h): `list`, or `scan RESOLUTION COUNT COLOUR
// DEVICE`. What it says goes to its output (core/pages/ScannerMessages.h). It knows no library. When its input
// ends, which it does with the program that started it, the device comes to rest.
#include "app/kitapdar-scan/Device.h"
#include "app/kitapdar-scan/TiffPage.h"
#include "core/base/Time.h"

#include <QDateTime>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

using namespace kitapdar;
using pages::ScannerFailure;
using pages::ScannerMessageKind;

bool writeWhole(std::string_view bytes) {
    while (!bytes.empty()) {
        const ::ssize_t count = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR && !scan::isStopped()) continue;
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool say(ScannerMessageKind kind, const std::string& rest) {
    return writeWhole(pages::scannerHeadOf(kind, static_cast<std::uint32_t>(rest.size()))) && writeWhole(rest);
}

int sayFailure(ScannerFailure failure) {
    (void)say(ScannerMessageKind::Failure, std::string(code(failure)));
    return 0;
}

/// A line of its own in the message.
std::string inLine(const char* text) {
    std::string line(text ? text : "");
    for (char& each : line) {
        if (each == '\n') each = ' ';
    }
    return line;
}

int list() {
    for (const SANE_Device* device : scan::devices()) {
        const std::string lines = inLine(device->name) + '\n' + inLine(device->vendor) + '\n' + inLine(device->model) +
                                  '\n' + inLine(device->type);
        if (!say(ScannerMessageKind::Device, lines)) return 1;
    }
    return 0;
}

int scanPages(int resolution, int count, std::string_view colour, const std::string& name) {
    scan::Device device;
    if (const auto failure = device.open(name)) return sayFailure(*failure);
    if (const auto failure = device.prepare(resolution, count > 1, colour)) return sayFailure(*failure);
    const std::string time = QDateTime::fromMSecsSinceEpoch(SystemClock().now().milliseconds)
                                 .toString(QStringLiteral("yyyy:MM:dd HH:mm:ss"))
                                 .toStdString();
    for (int number = 1; number <= count && !scan::isStopped(); ++number) {
        scan::ScannedPicture picture;
        picture.dpi = static_cast<std::uint32_t>(resolution);
        const auto failure = device.read(picture);
        if (failure == ScannerFailure::NoPaper && number > 1) return 0; // the feeder is empty
        if (failure) return sayFailure(*failure);
        char page[16];
        std::snprintf(page, sizeof page, "%04d", number);
        if (!say(ScannerMessageKind::Page, scan::tiffOf(picture, page, time))) return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    (void)std::signal(SIGPIPE, SIG_IGN);
    scan::stopWithInput();
    const std::string_view command = argc > 1 ? argv[1] : "";
    const scan::Library library;
    if (!library.isThere()) return sayFailure(ScannerFailure::Broken);
    if (command == "list") return list();
    if (command == "scan" && argc == 6) return scanPages(std::atoi(argv[2]), std::atoi(argv[3]), argv[4], argv[5]);
    return 2;
}
