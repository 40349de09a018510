// The folder of attached files, scans and layouts: a shared library has one only when its address names it.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <filesystem>

namespace kitapdar::ctl {

/// Refused where none is named.
Result<std::filesystem::path, Failure> filesFolderOf(const Library& library);

} // namespace kitapdar::ctl
