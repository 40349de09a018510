// Files that people name for the program to write: exports, lists of errors, backups. Nothing of a library is ever
// written over, and nothing that is no ordinary file.
#pragma once

#include "core/base/Result.h"
#include "core/storage/Address.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

class QSaveFile;

namespace kitapdar::storage {

/// The folder is not there, or the file may not be written.
struct FileNotWritable {
    static constexpr std::string_view code = "file_not_writable";
    std::string path;
};
/// The name belongs to a library or a backup: its file, its log, its lock, its attached files.
struct FileOfLibrary {
    static constexpr std::string_view code = "file_of_library";
    std::string path;
};
/// A folder, a device, a pipe, or a link that leads nowhere.
struct NotOrdinaryFile {
    static constexpr std::string_view code = "not_ordinary_file";
    std::string path;
};
using NewOutputRefusal = Refusal<FileNotWritable, FileOfLibrary>;
using OutputRefusal = Refusal<FileNotWritable, FileOfLibrary, NotOrdinaryFile>;

/// Whether a file of this name may be made, or written over when it is there. `library` is the open one, whose names
/// are refused also while there is no file of that name. Links are followed. Any thread; blocks.
Result<void, OutputRefusal> checkOutput(const std::filesystem::path& file, const Address& library);

/// The same for a folder or a file that must not be there yet; refuses only the names of a library, and a folder above
/// that is not there.
Result<void, NewOutputRefusal> checkNewOutput(const std::filesystem::path& path, const Address& library);

/// A file under way: it has another name until it is whole, and is gone with the object unless it was finished.
class OutputFile {
public:
    /// Refuses as checkOutput() does. A new file is for its owner alone (0600).
    static Result<OutputFile, OutputRefusal> make(const std::filesystem::path& file, const Address& library);
    ~OutputFile();
    OutputFile(OutputFile&&) noexcept;
    OutputFile& operator=(OutputFile&&) noexcept;

    /// Fault::DiskFull.
    Result<void> write(std::string_view bytes);
    /// Gives the file its name, in the place of one that is there. Fault::DiskFull; then there is what there was.
    Result<void> finish();

private:
    explicit OutputFile(std::unique_ptr<QSaveFile> file);

    std::unique_ptr<QSaveFile> m_file;
};

} // namespace kitapdar::storage
