#include "core/digitization/RenderedPages.h"

namespace kitapdar::digitization {

namespace {

struct Refused {
    const std::filesystem::path& file;
    bool wereTried; // passwords

    ItemRefusal operator()(const Fault& fault) const { return fault; }
    ItemRefusal operator()(const rendering::NotReadable&) const { return FileUnreadable{file.string()}; }
    ItemRefusal operator()(const rendering::PasswordNeeded&) const {
        if (wereTried) return FilePasswordWrong{file.string()};
        return FileHasPassword{file.string()};
    }
    ItemRefusal operator()(const rendering::Malformed&) const { return FileMalformed{file.string()}; }
    ItemRefusal operator()(const rendering::TooHeavy&) const { return FileTooHeavy{file.string()}; }
};

} // namespace

ItemRefusal refusalOf(const rendering::RenderRefusal& refusal, const std::filesystem::path& file, bool wereTried) {
    return std::visit(Refused{file, wereTried}, refusal);
}

Result<ExaminedFile, ItemRefusal> RenderedPages::examine(const std::filesystem::path& file,
                                                         const jobs::Progress& progress) const {
    const auto opened =
        rendering::ForeignFile::openWith(m_passwords, file, [&progress] { return !progress.cancelled(); });
    if (!opened) return fail(refusalOf(opened.error(), file, !m_passwords.empty()));
    return ExaminedFile{(*opened)->pages(), (*opened)->isProtected()};
}

} // namespace kitapdar::digitization
