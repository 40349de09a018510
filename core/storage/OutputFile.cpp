#include "core/storage/OutputFile.h"

#include "core/base/Disk.h"
#include "core/storage/BackupFile.h"

#include <QSaveFile>

#include <array>
#include <system_error>
#include <unistd.h>

namespace kitapdar::storage {

namespace {

namespace fs = std::filesystem;

/// What lies beside a library file; "" is the library itself.
constexpr std::array<std::string_view, 5> endings = {"", "-wal", "-shm", "-journal", ".lock"};
constexpr std::string_view filesEnding = ".files";

/// Without links and dots, as far as the path is there.
fs::path plain(const fs::path& path) {
    std::error_code error;
    fs::path whole = fs::weakly_canonical(path, error);
    if (error || !whole.is_absolute()) whole = fs::absolute(error || whole.empty() ? path : whole, error);
    return (error ? path : whole).lexically_normal();
}

/// The path without an ending of its name, or "".
fs::path without(const fs::path& path, std::string_view ending) {
    std::string name = path.filename().string();
    if (!name.ends_with(ending) || name.size() == ending.size()) return {};
    name.resize(name.size() - ending.size());
    return path.parent_path() / name;
}

class Names {
public:
    explicit Names(const Address& library) {
        if (!library.isServer()) m_library = plain(library.file());
        if (const fs::path files = library.filesFolder(); !files.empty()) m_files = plain(files);
    }

    bool belongToLibrary(const fs::path& path) const {
        for (const std::string_view ending : endings) {
            if (isLibrary(without(path, ending))) return true;
        }
        for (fs::path folder = path; folder.has_relative_path(); folder = folder.parent_path()) {
            if (!m_files.empty() && folder == m_files) return true;
            if (isLibrary(without(folder, filesEnding))) return true;
        }
        return false;
    }

private:
    bool isLibrary(const fs::path& path) const {
        if (path.empty()) return false;
        if (path == m_library) return true;
        std::error_code error;
        return fs::is_regular_file(path, error) && backupKindOf(path) != BackupKind::Unknown;
    }

    fs::path m_library;
    fs::path m_files;
};

bool hasFolder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path.parent_path(), error);
}

} // namespace

Result<void, NewOutputRefusal> checkNewOutput(const fs::path& path, const Address& library) {
    const fs::path whole = plain(path);
    if (Names(library).belongToLibrary(whole)) return fail(FileOfLibrary{path.string()});
    if (!hasFolder(whole)) return fail(FileNotWritable{path.string()});
    return {};
}

Result<void, OutputRefusal> checkOutput(const fs::path& file, const Address& library) {
    CHECK(checkNewOutput(file, library));
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (fs::is_regular_file(status)) return {};
    if (fs::exists(status) || fs::is_symlink(file, error)) return fail(NotOrdinaryFile{file.string()});
    return {};
}

Result<OutputFile, OutputRefusal> OutputFile::make(const fs::path& file, const Address& library) {
    CHECK(checkOutput(file, library));
    auto made = std::make_unique<QSaveFile>(QString::fromStdU16String(file.u16string()));
    if (!made->open(QIODevice::WriteOnly)) return fail(FileNotWritable{file.string()});
    // What the library tells is of persons as often as not; a file that was there keeps the rights that it was given.
    std::error_code error;
    if (!fs::exists(file, error) && !made->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(FileNotWritable{file.string()});
    return OutputFile(std::move(made));
}

OutputFile::OutputFile(std::unique_ptr<QSaveFile> file) : m_file(std::move(file)) {}
OutputFile::~OutputFile() = default;
OutputFile::OutputFile(OutputFile&&) noexcept = default;
OutputFile& OutputFile::operator=(OutputFile&&) noexcept = default;

Result<void> OutputFile::write(std::string_view bytes) {
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file->write(bytes.data(), size) == size) return {};
    return fail(Fault{Fault::Kind::DiskFull, "write a file", {}});
}

Result<void> OutputFile::finish() {
    // The last bytes wait in memory, and commit() gives the file its name also when they find no room.
    if (!m_file->flush()) return fail(Fault{Fault::Kind::DiskFull, "write a file", {}});
    CHECK(disk::sync(disk::Descriptor(::dup(m_file->handle()))));
    if (m_file->commit()) return {};
    return fail(Fault{Fault::Kind::DiskFull, "give a file its name", {}});
}

} // namespace kitapdar::storage
