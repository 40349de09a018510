#include "core/derivatives/PagePictures.h"

#include "core/rendering/ForeignFile.h"
#include "core/rendering/Protocol.h"
#include "core/rendering/RenderServer.h"

namespace kitapdar::derivatives {

namespace {

FileRefusal refusalOf(const rendering::RenderRefusal& why, const BookPage& page) {
    if (const auto* fault = std::get_if<Fault>(&why)) return *fault;
    return PageUnreadable{page.number};
}

} // namespace

ChildPictures::ChildPictures(std::filesystem::path folder, std::function<bool()> shouldContinue)
    : m_folder(std::move(folder)),
      m_shouldContinue(std::move(shouldContinue)),
      m_server(std::make_shared<rendering::RenderServer>()) {}
ChildPictures::~ChildPictures() = default;

Result<rendering::ForeignFile*, FileRefusal> ChildPictures::open(const BookPage& page) {
    if (m_file && m_path == page.scanPath) return m_file.get();
    m_file.reset();
    auto opened = rendering::ForeignFile::open(m_folder / page.scanPath, {}, m_shouldContinue, {}, m_server);
    if (!opened) return fail(refusalOf(opened.error(), page));
    m_file = std::move(*opened);
    m_path = page.scanPath;
    return m_file.get();
}

Result<rendering::CarriedPage, FileRefusal> ChildPictures::carry(const BookPage& page) {
    TRY(auto* const file, open(page));
    auto carried = file->carry(page.frame, page.width, page.height);
    if (!carried) return fail(refusalOf(carried.error(), page));
    return std::move(*carried);
}

Result<std::string, FileRefusal> ChildPictures::jpeg(const BookPage& page, int longest) {
    TRY(auto* const file, open(page));
    const rendering::PagePart part{page.area.left, page.area.top, page.area.right, page.area.bottom, page.rotation};
    auto picture = file->picture(page.frame, page.width, page.height, part, longest);
    if (!picture) return fail(refusalOf(picture.error(), page));
    return std::move(*picture);
}

} // namespace kitapdar::derivatives
