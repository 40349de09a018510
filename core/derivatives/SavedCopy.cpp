#include "core/derivatives/SavedCopy.h"

#include "core/base/Disk.h"
#include "core/storage/OutputFile.h"

#include <string>
#include <unistd.h>

namespace kitapdar::derivatives {

namespace {

constexpr std::size_t piece = std::size_t{1} << 20U;

} // namespace

Result<void, documents::DocumentRefusal> saveCopy(const std::filesystem::path& from, const std::filesystem::path& to,
                                                  const storage::Address& library) {
    TRY(const auto source, disk::openToRead(from));
    TRY(auto file, storage::OutputFile::make(to, library));
    std::string bytes(piece, '\0');
    for (;;) {
        const ::ssize_t size = ::read(source.number(), bytes.data(), bytes.size());
        if (size < 0) return fail(disk::lastFault("read a made file"));
        if (size == 0) break;
        CHECK(file.write(std::string_view(bytes).substr(0, static_cast<std::size_t>(size))));
    }
    CHECK(file.finish());
    return {};
}

} // namespace kitapdar::derivatives
