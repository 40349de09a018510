// What makes a file of a document. Each kind of file is a renderer; those that draw letters are in core/media.
#pragma once

#include "core/documents/Document.h"
#include "core/jobs/Progress.h"
#include "core/storage/OutputFile.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace kitapdar::documents {

/// The program that makes the file is not installed on this computer.
struct ProgramMissing {
    static constexpr std::string_view code = "program_missing";
    std::string program;
};
/// More rows than a file of this kind can hold.
struct TooManyRows {
    static constexpr std::string_view code = "too_many_rows";
    std::int64_t most = 0;
};
using RenderRefusal = Refusal<ProgramMissing, TooManyRows>;
using DocumentRefusal =
    Refusal<storage::FileNotWritable, storage::FileOfLibrary, storage::NotOrdinaryFile, ProgramMissing, TooManyRows>;

/// Where the bytes of a file go, in their order. Fault::DiskFull.
using Sink = std::function<Result<void>(std::string_view bytes)>;

struct Rendered {
    std::int64_t rows = 0; // of tables and lists
    int pages = 0;         // 0: the file has none
};

/// Any thread, several at the same time; blocks. Fault::Cancelled when the progress was cancelled, at the next rows.
class Renderer {
public:
    virtual ~Renderer() = default;
    virtual Result<Rendered, RenderRefusal> render(const Document& document, const Sink& sink,
                                                   jobs::Progress& progress) const = 0;
};

/// Writes the document to a file that somebody named. A file that is there is replaced when the new one is whole.
/// Refuses as storage::OutputFile::make() and the renderer do. Any thread; blocks.
Result<Rendered, DocumentRefusal> writeDocument(const std::filesystem::path& file, const storage::Address& library,
                                                const Document& document, const Renderer& renderer,
                                                jobs::Progress& progress);

/// Hands all rows to `take(const Row&) -> Result<void, E>`, in their order, and reports how far they are. Returns how
/// many there were.
template <class E = Fault, class Take>
Result<std::int64_t, E> eachRow(const NextRows& next, std::int64_t expected, jobs::Progress& progress, Take take) {
    std::int64_t count = 0;
    for (;;) {
        if (progress.cancelled()) return fail(cancelled());
        TRY(const auto rows, next());
        if (rows.empty()) return count;
        for (const Row& row : rows) CHECK(take(row));
        count += static_cast<std::int64_t>(rows.size());
        progress.report({jobs::Stage::Writing, count, expected});
    }
}

} // namespace kitapdar::documents
