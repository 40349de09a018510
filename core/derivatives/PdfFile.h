// A PDF under way: objects one after the other, as they come, into a new file; what stands in a stream is never held as
// a whole. Blocks; one thread.
#pragma once

#include "core/base/Disk.h"
#include "core/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::derivatives {

/// Part of a file.
struct FilePart {
    std::filesystem::path file;
    std::int64_t offset = 0;
    std::int64_t length = 0;
};

class PdfFile {
public:
    /// Fault::AlreadyExists.
    static Result<PdfFile> make(const std::filesystem::path& file);

    /// The number of an object that is written later.
    int reserve();
    /// `body`: without "obj" and "endobj".
    Result<void> object(int number, std::string_view body);
    /// `entries`: of the dictionary, without its length. Fault::Missing when the part is not there.
    Result<void> stream(int number, std::string_view entries, std::string_view bytes);
    Result<void> stream(int number, std::string_view entries, const FilePart& part);
    /// The table and the end; the disk has all of it. `identifier`: 16 bytes, of the content alone.
    Result<void> finish(int root, std::string_view identifier);

private:
    explicit PdfFile(disk::Descriptor file) : m_file(std::move(file)) {}
    Result<void> write(std::string_view bytes);
    Result<void> flush();
    Result<void> begin(int number);

    disk::Descriptor m_file;
    std::string m_buffer;
    std::int64_t m_written = 0;
    std::vector<std::int64_t> m_offsets; // of objects, from 1; 0: not written yet
};

/// Text as a string of a PDF: UTF-16 with its mark, in hexadecimal. What is no UTF-8 is passed over.
std::string pdfText(std::string_view text);
/// "1.5", "0.0001", without exponent.
std::string pdfNumber(double number);
/// A zlib stream.
std::string pdfPacked(std::string_view bytes);

} // namespace kitapdar::derivatives
