#include "core/media/PdfStructure.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace kitapdar::media {

namespace {

using namespace std::string_view_literals;
using Moment = std::chrono::steady_clock::time_point;

constexpr std::int64_t headBytes = 1024;
constexpr std::int64_t tailBytes = 4096; // where readers look for the way to the table
constexpr std::int64_t largeBytes = 4 << 20;
constexpr std::int64_t mostRebuilt = 32 << 20; // what is searched for its objects in much less than a second
constexpr int samples = 64;
constexpr std::int64_t sampleBytes = 4096;
constexpr std::size_t deepest = 500; // of a page tree; a balanced one of a million pages has a depth of ten
constexpr std::chrono::milliseconds longest{700};

std::int64_t sizeOf(int file) {
    struct stat facts {};
    return ::fstat(file, &facts) == 0 ? static_cast<std::int64_t>(facts.st_size) : 0;
}

std::string readAt(int file, std::int64_t at, std::int64_t size) {
    std::string bytes(static_cast<std::size_t>(size), '\0');
    const ::ssize_t count = ::pread(file, bytes.data(), bytes.size(), at);
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return bytes;
}

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Whether the table of objects lies where the end of the file says: else whoever opens the file reads all of it in
/// search of its objects.
bool hasTable(int file, std::int64_t size) {
    const std::string head = readAt(file, 0, headBytes);
    const std::string tail = readAt(file, std::max<std::int64_t>(0, size - tailBytes), tailBytes);
    const std::size_t word = tail.rfind("startxref"sv);
    if (word == std::string::npos) return false;
    std::size_t begin = word + "startxref"sv.size();
    while (begin < tail.size() && isBlank(tail[begin])) ++begin;
    std::int64_t offset = 0;
    if (std::from_chars(tail.data() + begin, tail.data() + tail.size(), offset).ec != std::errc()) return false;
    const std::size_t before = head.find("%PDF-"sv);
    for (const std::int64_t at : {offset, offset + static_cast<std::int64_t>(before)}) {
        const std::string found = at > 0 && at < size ? readAt(file, at, 32) : std::string();
        const auto first = std::ranges::find_if_not(found, isBlank);
        const std::string_view table(first, found.end());
        if (table.starts_with("xref"sv)) return true;
        if (!table.empty() && isDigit(table.front()) && table.find("obj"sv) != std::string_view::npos) return true;
    }
    return false;
}

/// Walks the page tree without going down by calls: its depth is what the file wants it to be.
class PageTree {
public:
    void walk(QPDFObjectHandle root) {
        const Moment until = std::chrono::steady_clock::now() + longest;
        enter(std::move(root));
        while (!m_open.empty() && !m_isMalformed) {
            if (std::chrono::steady_clock::now() > until) return;
            Node& node = m_open.back();
            if (node.next == node.count) {
                m_open.pop_back();
                continue;
            }
            enter(node.kids.getArrayItem(node.next++));
        }
        m_isWhole = true;
    }

    bool isMalformed() const { return m_isMalformed; }
    bool isWhole() const { return m_isWhole; }
    int pages() const { return m_pages; }

private:
    struct Node {
        QPDFObjectHandle kids;
        int count = 0;
        int next = 0;
    };

    void enter(QPDFObjectHandle object) {
        if (!object.isDictionary()) return;
        QPDFObjectHandle kids = object.getKey("/Kids");
        if (!kids.isArray()) {
            ++m_pages; // one page in two places is a habit of some programs, and does no harm
            return;
        }
        const bool isNew = !object.isIndirect() || m_nodes.insert(object.getObjGen()).second;
        m_isMalformed = !isNew || m_open.size() == deepest;
        m_open.push_back({kids, kids.getArrayNItems(), 0});
    }

    std::vector<Node> m_open; // from the root to where the walk is
    std::set<QPDFObjGen> m_nodes;
    bool m_isMalformed = false;
    bool m_isWhole = false;
    int m_pages = 0;
};

PdfStructure treeOf(int file, const std::string& password) {
    PdfStructure structure;
    const int number = ::dup(file);
    std::FILE* stream = number < 0 ? nullptr : ::fdopen(number, "rb");
    if (!stream) return structure;
    try { // the library's way to say that a file is damaged
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile("file", stream, true, password.c_str());
        PageTree tree;
        tree.walk(pdf.getRoot().getKey("/Pages"));
        structure.isMalformed = tree.isMalformed();
        if (tree.isWhole()) structure.pages = tree.pages();
    } catch (const std::exception&) {
        return structure; // the one who draws it may read more than this
    }
    return structure;
}

} // namespace

bool isHollow(int file) {
    const std::int64_t size = sizeOf(file);
    if (size < largeBytes) return false;
    int zeros = 0;
    for (int i = 0; i < samples; ++i) {
        const std::string piece = readAt(file, (size - sampleBytes) / samples * (i + 1), sampleBytes);
        zeros += piece.find_first_not_of('\0') == std::string::npos ? 1 : 0;
    }
    return zeros > samples / 2;
}

PdfStructure structureOf(int file, const std::string& password) {
    const std::int64_t size = sizeOf(file);
    const bool table = hasTable(file, size);
    if (!table && isHollow(file)) return {true, std::nullopt};
    if (!table && size > mostRebuilt) return {};
    return treeOf(file, password);
}

} // namespace kitapdar::media
