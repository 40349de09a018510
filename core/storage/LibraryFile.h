// A library file on its disk: made whole, made fit to be moved, and held while another takes its place.
#pragma once

#include "core/base/Disk.h"
#include "core/base/Result.h"
#include "core/storage/Address.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace kitapdar::storage {

class Connection;

/// The same library under the name of its own: links are followed, since its log and its attached files lie beside the
/// file and not beside a link to it.
Address withoutLinks(const Address& library);

/// Makes a library file of its owner alone (mode 0600). `fill` gets it empty; the file has its name only after that, so
/// that a program that is killed leaves none. Fault::AlreadyExists when there is a file, NetworkDisk.
Result<void> makeLibraryFile(const std::filesystem::path& file, const std::function<Result<void>(Connection&)>& fill);

/// Folds the log that lies beside a library file into it, so that the file alone is the library and can be moved.
/// Fault::Busy when anybody has it open, Fault::Missing when there is no such file.
Result<void> foldWal(const std::filesystem::path& file);

/// Takes over into a library file what lies in the log beside it and cuts the log to nothing, so that it keeps no page
/// as it was before. Others may work in the library meanwhile; false when one of them reads what the log holds.
Result<bool> emptyLog(const std::filesystem::path& file);

/// Writes the whole file anew, so that no page keeps what was erased or written over before erased data were
/// overwritten, and empties the log as emptyLog() does. Takes as long as copying the file, and as much room beside it.
/// Others may work meanwhile; false when one of them reads what the log holds. Fault::Busy when one of them writes.
Result<bool> rewriteFile(const std::filesystem::path& file);

/// A folded library file: as long as it lives nobody else reads or writes the file.
class HeldFile {
public:
    virtual ~HeldFile() = default;
};
/// Folds and holds. Faults as of foldWal().
Result<std::unique_ptr<HeldFile>> holdFile(const std::filesystem::path& file);

/// A restore that was killed has left the library with a second name, under which it was to be kept: that name is taken
/// away, so that nobody works in one library under two names. Does nothing for any other file.
void removeSecondName(const std::filesystem::path& file);

/// What others than owner and group may do with the file is taken from them: it holds personal data.
void closeToOthers(const std::filesystem::path& file);

/// What a restore calls the library that it keeps: "library.kitapdar.before-restore-2026-03-02".
inline constexpr std::string_view keptMark = ".before-restore-";

} // namespace kitapdar::storage
