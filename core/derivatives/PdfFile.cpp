#include "core/derivatives/PdfFile.h"

#include "core/base/Hex.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace kitapdar::derivatives {

namespace {

constexpr std::size_t piece = std::size_t{1} << 20U;

} // namespace

Result<PdfFile> PdfFile::make(const std::filesystem::path& file) {
    disk::Descriptor opened(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!opened.isOpen()) return fail(disk::lastFault("make a PDF"));
    PdfFile pdf(std::move(opened));
    // Four bytes that are no text, so that nobody takes the file for one.
    CHECK(pdf.write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"));
    return pdf;
}

int PdfFile::reserve() {
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size());
}

Result<void> PdfFile::write(std::string_view bytes) {
    m_buffer += bytes;
    m_written += static_cast<std::int64_t>(bytes.size());
    return m_buffer.size() < piece ? Result<void>() : flush();
}

Result<void> PdfFile::flush() {
    for (std::string_view rest = m_buffer; !rest.empty();) {
        const ::ssize_t size = ::write(m_file.number(), rest.data(), rest.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) return fail(disk::lastFault("write a PDF"));
        rest.remove_prefix(static_cast<std::size_t>(size));
    }
    m_buffer.clear();
    return {};
}

Result<void> PdfFile::begin(int number) {
    m_offsets[static_cast<std::size_t>(number) - 1] = m_written;
    return write(std::to_string(number) + " 0 obj\n");
}

Result<void> PdfFile::object(int number, std::string_view body) {
    CHECK(begin(number));
    CHECK(write(body));
    return write("\nendobj\n");
}

Result<void> PdfFile::stream(int number, std::string_view entries, std::string_view bytes) {
    CHECK(begin(number));
    CHECK(write("<< " + std::string(entries) + " /Length " + std::to_string(bytes.size()) + " >>\nstream\n"));
    CHECK(write(bytes));
    return write("\nendstream\nendobj\n");
}

Result<void> PdfFile::stream(int number, std::string_view entries, const FilePart& part) {
    TRY(const auto source, disk::openToRead(part.file));
    CHECK(begin(number));
    CHECK(write("<< " + std::string(entries) + " /Length " + std::to_string(part.length) + " >>\nstream\n"));
    std::string bytes(piece, '\0');
    for (std::int64_t done = 0; done < part.length;) {
        const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(part.length - done, piece));
        const ::ssize_t size = ::pread(source.number(), bytes.data(), wanted, part.offset + done);
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) return fail(disk::lastFault("read a scan"));
        if (size == 0) return fail(Fault{Fault::Kind::Missing, "a scan is shorter than it was", {}});
        CHECK(write(std::string_view(bytes).substr(0, static_cast<std::size_t>(size))));
        done += size;
    }
    return write("\nendstream\nendobj\n");
}

Result<void> PdfFile::finish(int root, std::string_view identifier) {
    const std::int64_t table = m_written;
    const std::string count = std::to_string(m_offsets.size() + 1);
    std::string text = "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const std::int64_t offset : m_offsets) {
        std::array<char, 24> line{};
        const int size = std::snprintf(line.data(), line.size(), "%010lld 00000 n \n", static_cast<long long>(offset));
        text.append(line.data(), static_cast<std::size_t>(size));
    }
    const std::string name = "<" + toHex(identifier) + ">";
    text += "trailer\n<< /Size " + count + " /Root " + std::to_string(root) + " 0 R /ID [" + name + " " + name +
            "] >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
    CHECK(write(text));
    CHECK(flush());
    return disk::sync(m_file);
}

std::string pdfText(std::string_view text) {
    const QString letters = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    std::string bytes = "\xFE\xFF";
    for (const QChar letter : letters) {
        bytes += static_cast<char>(letter.row());
        bytes += static_cast<char>(letter.cell());
    }
    return "<" + toHex(bytes) + ">";
}

std::string pdfNumber(double number) {
    constexpr int places = 4;
    std::array<char, 400> text{}; // whatever the language of the desk is: a full stop
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, places);
    std::string written(text.data(), error == std::errc() ? end : text.data());
    while (written.ends_with('0')) written.pop_back();
    if (written.ends_with('.')) written.pop_back();
    return written == "-0" || written.empty() ? "0" : written;
}

std::string pdfPacked(std::string_view bytes) {
    constexpr qsizetype lengthOfQt = 4; // before the stream
    const QByteArray packed = qCompress(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return std::string(packed.constData() + lengthOfQt, static_cast<std::size_t>(packed.size() - lengthOfQt));
}

} // namespace kitapdar::derivatives
