#include "core/base/FileLook.h"

#include "core/base/OpenDatabase.h"

#include <array>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace kitapdar {

namespace {

struct Beginning {
    std::string_view bytes;
    FileLook look;
};

constexpr std::array beginnings = {Beginning{"\xFF\xD8\xFF", FileLook::Picture},
                                   Beginning{"\x89PNG\r\n\x1A\n", FileLook::Picture},
                                   Beginning{"GIF8", FileLook::Picture},
                                   Beginning{std::string_view("II*\0", 4), FileLook::Picture},
                                   Beginning{std::string_view("MM\0*", 4), FileLook::Picture},
                                   Beginning{std::string_view("\0\0\0\x0CjP", 6), FileLook::Picture},
                                   Beginning{"%PDF-", FileLook::Pdf},
                                   Beginning{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileLook::OldOffice},
                                   Beginning{"PK\x03\x04", FileLook::Archive},
                                   Beginning{"PK\x05\x06", FileLook::Archive},
                                   Beginning{std::string_view("SQLite format 3\0", 16), FileLook::Database}};

} // namespace

FileLook lookAt(const std::filesystem::path& file) {
    namespace fs = std::filesystem;
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) return FileLook::Missing;
    if (error) return FileLook::Forbidden;
    if (fs::is_directory(status)) return FileLook::Folder;
    if (!fs::is_regular_file(status)) return FileLook::Device;
    if (disk::isOpenDatabase(file)) return FileLook::Database;
    std::ifstream in(file, std::ios::binary);
    if (!in) return FileLook::Forbidden;
    std::string bytes(16, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    if (bytes.empty()) return FileLook::Empty;
    const bool isWebp = bytes.starts_with("RIFF") && bytes.substr(8).starts_with("WEBP");
    if (isWebp) return FileLook::Picture;
    for (const Beginning& each : beginnings) {
        if (bytes.starts_with(each.bytes)) return each.look;
    }
    return FileLook::Other;
}

bool isUnreadable(FileLook look) {
    return look == FileLook::Missing || look == FileLook::Folder || look == FileLook::Device ||
           look == FileLook::Forbidden;
}

} // namespace kitapdar
