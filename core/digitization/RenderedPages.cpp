#include "core/digitization/RenderedPages.h"

#include "core/rendering/ForeignFile.h"

namespace kitapdar::digitization {

namespace {

struct Refused {
    const std::filesystem::path& file;

    ItemRefusal operator()(const Fault& fault) const { return fault; }
    ItemRefusal operator()(const rendering::NotReadable&) const { return FileUnreadable{file.string()}; }
    ItemRefusal operator()(const rendering::PasswordNeeded&) const { return FileHasPassword{file.string()}; }
    ItemRefusal operator()(const rendering::TooHeavy&) const { return FileTooHeavy{file.string()}; }
};

} // namespace

Result<int, ItemRefusal> RenderedPages::pages(const std::filesystem::path& file, const jobs::Progress& progress) const {
    const auto opened = rendering::ForeignFile::open(file, {}, [&progress] { return !progress.cancelled(); });
    if (!opened) return fail(std::visit(Refused{file}, opened.error()));
    return (*opened)->pages();
}

} // namespace kitapdar::digitization
