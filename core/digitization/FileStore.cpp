#include "core/digitization/FileStore.h"

#include "core/base/Hex.h"

#include <array>
#include <fstream>
#include <functional>
#include <memory>
#include <openssl/evp.h>
#include <string_view>

namespace kitapdar::digitization {

namespace {

constexpr std::size_t pieceBytes = 1 << 20;

struct Magic {
    std::string_view bytes;
    std::string_view kind;
    std::string_view extension;
};
using namespace std::string_view_literals;
constexpr std::array magics = {
    Magic{"%PDF-"sv, "pdf"sv, ".pdf"sv},
    Magic{"\xff\xd8\xff"sv, "page_image"sv, ".jpg"sv},
    Magic{"\x89PNG\r\n\x1a\n"sv, "page_image"sv, ".png"sv},
    Magic{"II*\0"sv, "page_image"sv, ".tif"sv},
    Magic{"MM\0*"sv, "page_image"sv, ".tif"sv},
};

const Magic* magicOf(const std::filesystem::path& file) {
    std::array<char, 8> head{};
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), head.size());
    const std::string_view bytes(head.data(), static_cast<std::size_t>(in.gcount()));
    for (const Magic& magic : magics) {
        if (bytes.starts_with(magic.bytes)) return &magic;
    }
    return nullptr;
}

/// Reads the file in pieces through SHA-256; `piece` may copy them and says false to stop.
Result<std::string> hashPieces(const std::filesystem::path& file, const std::function<bool(std::string_view)>& piece) {
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    std::ifstream in(file, std::ios::binary);
    if (!in) return fail(Fault{Fault::Kind::Offline, "cannot open the file", {}});
    std::string buffer(pieceBytes, '\0');
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())), in.gcount() > 0) {
        const std::string_view read(buffer.data(), static_cast<std::size_t>(in.gcount()));
        EVP_DigestUpdate(context.get(), read.data(), read.size());
        if (!piece(read)) return fail(cancelled());
    }
    if (in.bad()) return fail(Fault{Fault::Kind::Offline, "cannot read the file", {}});
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), &size);
    digest.resize(size);
    return toHex(digest);
}

/// Removes the unfinished copy whatever happens; after the rename there is nothing left to remove.
struct Unfinished {
    std::filesystem::path path;
    ~Unfinished() {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
    }
};

} // namespace

Result<std::string> sha256Of(const std::filesystem::path& file) {
    return hashPieces(file, [](std::string_view) { return true; });
}

Result<MeasuredFile, ItemRefusal> FileStore::take(const std::filesystem::path& file, jobs::Progress& progress,
                                                  Share share) const {
    const Magic* magic = magicOf(file);
    if (!magic) return fail(FileUnreadable{file.string()});
    MeasuredFile measured;
    measured.name = file.filename().string();
    measured.kind = magic->kind;
    measured.pages = 1;
    if (measured.kind == "pdf") {
        const auto pages = m_counter.pages(file);
        if (!pages || *pages == 0) return fail(FileUnreadable{file.string()});
        measured.pages = *pages;
    }

    std::error_code error;
    if (share.total == 0) share.total = static_cast<std::int64_t>(std::filesystem::file_size(file, error));
    std::filesystem::create_directories(m_folder / "incoming", error);
    const Unfinished unfinished{m_folder / "incoming" / file.filename()};
    std::ofstream out(unfinished.path, std::ios::binary | std::ios::trunc);
    TRY(measured.sha256, hashPieces(file, [&](std::string_view piece) {
            out.write(piece.data(), static_cast<std::streamsize>(piece.size()));
            measured.bytes += static_cast<std::int64_t>(piece.size());
            progress.report({jobs::Stage::Copying, share.before + measured.bytes, share.total});
            return !progress.cancelled();
        }));
    out.close();
    if (!out) return fail(Fault{Fault::Kind::DiskFull, "cannot write the copy", {}});

    measured.path = measured.sha256.substr(0, 2) + "/" + measured.sha256 + std::string(magic->extension);
    const std::filesystem::path target = m_folder / measured.path;
    std::filesystem::create_directories(target.parent_path(), error);
    if (!std::filesystem::exists(target)) std::filesystem::rename(unfinished.path, target, error);
    if (!std::filesystem::exists(target)) return fail(Fault{Fault::Kind::Offline, "cannot keep the copy", {}});
    return measured;
}

} // namespace kitapdar::digitization
