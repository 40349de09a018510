#include "core/exchange/ImportErrors.h"

#include <algorithm>
#include <system_error>

namespace kitapdar::exchange {

Result<void> ImportErrors::open(const std::optional<std::filesystem::path>& file) {
    if (!file) return {};
    m_path = *file;
    m_rawPath = *file;
    m_rawPath += ".raw";
    m_lines.open(m_path, std::ios::binary | std::ios::trunc);
    m_raw.open(m_rawPath, std::ios::binary | std::ios::trunc);
    if (!m_lines || !m_raw) return fail(Fault{Fault::Kind::ReadOnly, "error file cannot be written", {}});
    return {};
}

void ImportErrors::add(const BrokenRecord& problem, std::string_view bytes) {
    if (m_path.empty()) return;
    std::string detail = problem.detail;
    std::ranges::replace_if(
        detail, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    m_lines << problem.number << '\t' << problem.offset << '\t' << problem.reason << '\t' << detail << '\n';
    m_raw << bytes;
    m_any = true;
    m_anyRaw = m_anyRaw || !bytes.empty();
}

Result<void> ImportErrors::close() {
    if (m_path.empty()) return {};
    m_lines.close();
    m_raw.close();
    std::error_code ignored;
    if (!m_any) std::filesystem::remove(m_path, ignored);
    if (!m_anyRaw) std::filesystem::remove(m_rawPath, ignored);
    if (!m_lines || !m_raw) return fail(Fault{Fault::Kind::DiskFull, "error file", {}});
    return {};
}

} // namespace kitapdar::exchange
