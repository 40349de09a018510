#include "core/media/PdfPages.h"

#include <QPdfDocument>
#include <QString>

namespace kitapdar::media {

std::optional<int> PdfPages::pages(const std::filesystem::path& file) const {
    QPdfDocument document;
    if (document.load(QString::fromStdString(file.string())) != QPdfDocument::Error::None) return std::nullopt;
    return document.pageCount();
}

} // namespace kitapdar::media
