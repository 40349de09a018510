#include "core/base/ReadFile.h"

#include "core/base/Disk.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace kitapdar::disk {

Result<std::string> readBeginning(const std::filesystem::path& file, std::size_t most) {
    constexpr std::size_t piece = 65536;
    TRY(const Descriptor opened, openToRead(file));
    std::string text;
    while (text.size() < most) {
        const std::size_t before = text.size();
        text.resize(before + std::min(piece, most - before));
        const ::ssize_t got = ::read(opened.number(), text.data() + before, text.size() - before);
        text.resize(before + static_cast<std::size_t>(std::max<::ssize_t>(got, 0)));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(lastFault("read a file"));
        if (got == 0) break;
    }
    return text;
}

} // namespace kitapdar::disk
