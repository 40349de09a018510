// Files that are attached to an item of the queue: what they are is told by their first bytes. The first byte of the
// input stands for the library that counts the pages of a PDF.
#include "core/digitization/FileStore.h"
#include "tests/fuzz/Target.h"
#include "tests/support/TemporaryFolder.h"

#include <fstream>
#include <iterator>
#include <string>

namespace kitapdar::fuzz {

namespace {

using namespace std::string_view_literals;

class Counter : public digitization::FileExaminer {
public:
    explicit Counter(char answer) : m_answer(answer) {}
    int count() const { return std::max<int>(m_answer, 0); }
    Result<digitization::ExaminedFile, digitization::ItemRefusal> examine(const std::filesystem::path& file,
                                                                          const jobs::Progress&) const override {
        if (m_answer < 0) return fail(digitization::FileUnreadable{file.string()});
        return digitization::ExaminedFile{m_answer, false};
    }

private:
    signed char m_answer;
};

bool isImage(std::string_view bytes) {
    return bytes.starts_with("\xff\xd8\xff"sv) || bytes.starts_with("\x89PNG\r\n\x1a\n"sv) ||
           bytes.starts_with("II*\0"sv) || bytes.starts_with("MM\0*"sv);
}

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void run(std::string_view input) {
    if (input.empty()) return;
    const Counter counter(input.front());
    const std::string_view bytes = input.substr(1);
    const test::TemporaryFolder folder;
    const auto given = folder.path() / "given";
    std::ofstream(given, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));

    const digitization::FileStore store(folder.path() / "files", counter);
    jobs::Progress progress;
    const auto taken = store.take(given, progress);
    const bool pdf = !isImage(bytes) && bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
    expect(taken.has_value() == ((pdf || isImage(bytes)) && counter.count() > 0),
           "a file that can be looked at is taken, and no other");
    expect(contentOf(given) == bytes, "the file that was given stays as it is");
    if (!taken) return;
    expect(taken->kind == (pdf ? "pdf" : "page_image"), "a file is what its first bytes say");
    expect(taken->pages == counter.count(), "the pages are those that were counted");
    expect(taken->bytes == std::ssize(bytes) && contentOf(folder.path() / "files" / taken->path) == bytes,
           "the whole file is kept");
    expect(digitization::sha256Of(given).value_or(std::string()) == taken->sha256,
           "a file is known by the hash of its content");
    expect(taken->path.starts_with(taken->sha256.substr(0, 2) + "/" + taken->sha256), "and lies under it");
    const auto again = store.take(given, progress);
    expect(again && again->path == taken->path, "the same file is kept once");
}

const Registered registered{{"AttachedFile", &run}};

} // namespace

} // namespace kitapdar::fuzz
