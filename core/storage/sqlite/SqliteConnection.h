// Connection over SQLite's C API. Private to core/storage.
#pragma once

#include "core/storage/Connection.h"
#include "core/storage/LibraryFile.h"

#include <filesystem>
#include <memory>
#include <string>

namespace kitapdar::storage::sqlite {

/// "Kit1" in SQLite's header: a file of ours.
inline constexpr std::int32_t applicationId = 0x4B697431;

enum class OpenMode { Create, ReadWrite, ReadOnly };

/// Opens and asserts the settings: WAL, synchronous=FULL, foreign keys, defensive … A setting that does not take is a
/// fault. `file` may be ":memory:" (tests). A file of another program is Fault::Corrupt. For reading, a folder that may
/// not be written, or a disk that cannot be, is let pass when no log lies beside the file; on a full disk, which has no
/// room for what lies beside a file, it is opened by one alone, and others find it busy.
Result<std::unique_ptr<Connection>> open(const std::filesystem::path& file, OpenMode mode);

/// The name of the file for an engine that is to read it and nothing else.
std::string uriToRead(const std::filesystem::path& file);

/// Ends write-ahead logging of a file until it is opened for work again; Fault::Busy when another connection is open.
Result<void> foldWal(const std::filesystem::path& file);
/// Writes the log of a file into it and empties it; false while somebody reads it.
Result<bool> emptyLog(const std::filesystem::path& file);

/// The same, and holds the file: nobody else reads or writes it as long as the answer lives.
Result<std::unique_ptr<HeldFile>> holdFile(const std::filesystem::path& file);

} // namespace kitapdar::storage::sqlite
