// What a file that somebody named looks like, so that a wrong one can be called by its name.
#pragma once

#include <filesystem>

namespace kitapdar {

enum class FileLook {
    Missing, // there is no such file
    Folder,
    Device,    // a pipe, a socket, a device
    Forbidden, // this user may not read it
    Empty,
    Picture,
    Pdf,
    OldOffice, // .xls, .doc and their like
    Archive,   // ZIP: .xlsx, .docx and their like, too
    Database,  // a library of Kitapdar or another database of SQLite
    Other
};

/// Looks at the first bytes; of what is no ordinary file at none. Never waits.
FileLook lookAt(const std::filesystem::path& file);

/// Nothing can be read there at all: Missing, Folder, Device, Forbidden.
bool isUnreadable(FileLook look);

} // namespace kitapdar
