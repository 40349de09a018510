#include "app/kitapdarctl/PdfCounter.h"

#ifdef KITAPDAR_READS_PDF
#include "core/media/PdfPages.h"
#endif

namespace kitapdar::ctl {

#ifdef KITAPDAR_READS_PDF

const digitization::PdfPageCounter& pdfCounter() {
    static const media::PdfPages counter;
    return counter;
}

#else

namespace {

struct NoReader : digitization::PdfPageCounter {
    std::optional<int> pages(const std::filesystem::path&) const override { return std::nullopt; }
};

} // namespace

const digitization::PdfPageCounter& pdfCounter() {
    static const NoReader counter;
    return counter;
}

#endif

} // namespace kitapdar::ctl
