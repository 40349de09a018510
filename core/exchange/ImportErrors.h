// The error file of an import: what was left out and why, and the bytes of damaged records beside it.
// Private to core/exchange.
#pragma once

#include "core/base/Result.h"
#include "core/exchange/ImportService.h"
#include "core/storage/OutputFile.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace kitapdar::exchange {

using ErrorFileRefusal =
    Refusal<FileIsInput, storage::FileNotWritable, storage::FileOfLibrary, storage::NotOrdinaryFile>;

class ImportErrors {
public:
    /// Begins both files under names of their own; without a file given nothing is written. Refuses what
    /// storage::checkOutput() refuses, and FileIsInput.
    Result<void, ErrorFileRefusal> open(const std::optional<std::filesystem::path>& file,
                                        const std::filesystem::path& input, const storage::Address& library);
    /// From now on lines are what these words say.
    void setWords(ErrorWords<BrokenRecord> words) { m_words = std::move(words); }
    void add(const BrokenRecord& problem, std::string_view bytes);
    /// A line that is worded already, `head` above the first one.
    void addLine(const std::string& head, const std::string& line);
    /// Gives the files their names; one with nothing in it is not kept, and an older one of its name stays as it is.
    /// Fault::DiskFull when something could not be written.
    Result<void> close();
    /// What was told until then is kept also when the import ends by a fault.
    ~ImportErrors();

private:
    struct Part {
        std::optional<storage::OutputFile> file;
        bool any = false;
        std::optional<Fault> fault = {};
        void write(std::string_view bytes);
        Result<void> close();
    };
    ErrorWords<BrokenRecord> m_words;
    Part m_lines;
    Part m_raw;
};

} // namespace kitapdar::exchange
