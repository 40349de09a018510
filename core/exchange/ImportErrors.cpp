#include "core/exchange/ImportErrors.h"

#include <algorithm>
#include <system_error>

namespace kitapdar::exchange {

namespace {

namespace fs = std::filesystem;

Result<storage::OutputFile, ErrorFileRefusal> made(const fs::path& file, const fs::path& input,
                                                   const storage::Address& library) {
    std::error_code ignored;
    if (fs::equivalent(file, input, ignored)) return fail(FileIsInput{file.string()});
    TRY(auto output, storage::OutputFile::make(file, library));
    return output;
}

} // namespace

Result<void, ErrorFileRefusal> ImportErrors::open(const std::optional<fs::path>& file, const fs::path& input,
                                                  const storage::Address& library) {
    if (!file) return {};
    fs::path raw = *file;
    raw += ".raw";
    TRY(m_lines.file, made(*file, input, library));
    TRY(m_raw.file, made(raw, input, library));
    return {};
}

void ImportErrors::add(const BrokenRecord& problem, std::string_view bytes) {
    if (!m_lines.file) return;
    if (m_words.line) {
        addLine(m_words.head, m_words.line(problem));
        m_raw.write(bytes);
        return;
    }
    std::string detail = problem.detail;
    std::ranges::replace_if(
        detail, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    m_lines.write(std::to_string(problem.number) + '\t' + std::to_string(problem.offset) + '\t' + problem.reason +
                  '\t' + detail + '\n');
    m_raw.write(bytes);
}

void ImportErrors::addLine(const std::string& head, const std::string& line) {
    if (!m_lines.any && !head.empty()) m_lines.write(head + "\n\n");
    m_lines.write(line + '\n');
}

Result<void> ImportErrors::close() {
    CHECK(m_lines.close());
    return m_raw.close();
}

ImportErrors::~ImportErrors() { (void)close(); }

void ImportErrors::Part::write(std::string_view bytes) {
    if (bytes.empty() || !file) return;
    any = true;
    if (const auto written = file->write(bytes); !written && !fault) fault = written.error();
}

Result<void> ImportErrors::Part::close() {
    if (!file) return {};
    storage::OutputFile written = std::move(*file);
    file.reset();
    if (fault) return fail(*fault);
    if (!any) return {};
    return written.finish();
}

} // namespace kitapdar::exchange
