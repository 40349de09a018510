// Pages of digitization in words.
#pragma once

#include "core/pages/Page.h"
#include "core/pages/ScannerMessages.h"

#include <QString>

namespace kitapdar {

QString words(pages::PageKind kind);
QString words(pages::Verdict verdict);
QString words(pages::PageDefect defect);
/// What was found, with what was measured: "crooked by 2.3°".
QString words(pages::Flag flag, std::int64_t value);
/// A sentence.
QString words(pages::ScannerFailure failure);
QString words(const pages::PageRefusal& refusal);
QString words(const pages::IngestRefusal& refusal);

} // namespace kitapdar
