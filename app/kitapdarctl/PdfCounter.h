// Counting the pages of a PDF. A build of the core alone has nothing that reads PDFs: to it each is unreadable.
#pragma once

#include "core/digitization/FileStore.h"

namespace kitapdar::ctl {

const digitization::PdfPageCounter& pdfCounter();

} // namespace kitapdar::ctl
