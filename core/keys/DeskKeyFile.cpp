#include "core/keys/DeskKeyFile.h"

#include "core/base/Disk.h"
#include "core/base/Hex.h"
#include "core/base/ReadFile.h"

#include <fcntl.h>
#include <unistd.h>

namespace kitapdar::keys {

namespace {

constexpr std::size_t hexDigits = 2 * DataKey::bytes;

} // namespace

Result<std::optional<DeskKey>> readDeskKey(const std::filesystem::path& file) {
    TRY(const bool there, disk::exists(file));
    if (!there) return std::optional<DeskKey>();
    std::error_code error;
    const auto mode = std::filesystem::status(file, error).permissions();
    constexpr auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    if (error || (mode & others) != std::filesystem::perms::none) {
        return fail(Fault{Fault::Kind::Denied, "the file of the desk's key may be read by others", {}});
    }
    TRY(std::string text, disk::readBeginning(file, hexDigits));
    auto secret = fromHex(text);
    auto key = secret ? DeskKey::of(*secret) : std::nullopt;
    wipe(text);
    if (secret) wipe(*secret);
    if (!key) return fail(Fault{Fault::Kind::Corrupt, "the file of the desk's key holds none", {}});
    return key;
}

Result<DeskKey> makeDeskKey(const std::filesystem::path& file) {
    DeskKey key = DeskKey::make();
    if (key.secret().isEmpty()) return fail(internalFault("no memory for a key"));
    CHECK(disk::makeFolder(file.parent_path()));
    std::string text = toHex(key.secret().view());
    const auto written = disk::writeNew(file, text);
    wipe(text);
    if (!written) return fail(written.error());
    return key;
}

Result<void> eraseDeskKey(const std::filesystem::path& file) {
    const std::string nothing(hexDigits, '0');
    const disk::Descriptor opened(::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!opened.isOpen() || ::pwrite(opened.number(), nothing.data(), nothing.size(), 0) < 0)
        return fail(disk::lastFault("overwrite the file of the desk's key"));
    CHECK(disk::sync(opened));
    std::error_code error;
    std::filesystem::remove(file, error);
    if (error) return fail(disk::faultOf(error, "remove the file of the desk's key"));
    return disk::sync(file.parent_path());
}

} // namespace kitapdar::keys
