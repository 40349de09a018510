#include "app/kitapdarctl/FilesFolder.h"

#include "app/kitapdarctl/Texts.h"
#include "core/library/Library.h"
#include "wording/Text.h"

namespace kitapdar::ctl {

Result<std::filesystem::path, Failure> filesFolderOf(const Library& library) {
    if (!library.filesFolder().empty()) return library.filesFolder();
    return fail(Failure{Exit::Refused, utf8(Ctl::tr("No folder is named for attached files (files=…)."))});
}

} // namespace kitapdar::ctl
