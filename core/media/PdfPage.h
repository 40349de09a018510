// A page of a PDF, opened by qpdf. In the child process only.
#pragma once

#include <functional>
#include <string>

class QPDFPageObjectHelper;

namespace kitapdar::media {

/// Calls `use` with the page of an open file, which is not closed. False: there is no such page, or the file or what
/// `use` looked at is damaged.
bool usePdfPage(int file, const std::string& password, int page, const std::function<void(QPDFPageObjectHelper&)>& use);

} // namespace kitapdar::media
