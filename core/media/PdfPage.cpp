#include "core/media/PdfPage.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cstdio>
#include <exception>
#include <unistd.h>

namespace kitapdar::media {

bool usePdfPage(int file, const std::string& password, int page,
                const std::function<void(QPDFPageObjectHelper&)>& use) {
    const int number = ::dup(file);
    std::FILE* const stream = number < 0 ? nullptr : ::fdopen(number, "rb");
    if (!stream) return false;
    try { // the library's way to say that a file is damaged
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile("file", stream, true, password.c_str());
        auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        if (page < 0 || page >= static_cast<int>(pages.size())) return false;
        use(pages[static_cast<std::size_t>(page)]);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace kitapdar::media
