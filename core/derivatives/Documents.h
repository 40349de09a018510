// A book as DOCX, EPUB 3 and plain text, which are all of one text that flows.
#pragma once

#include "core/derivatives/Book.h"
#include "core/derivatives/Building.h"
#include "core/derivatives/Derivative.h"
#include "core/derivatives/DocumentSource.h"
#include "core/derivatives/PagePictures.h"
#include "core/derivatives/Pandoc.h"
#include "core/derivatives/Reflow.h"
#include "core/jobs/Progress.h"

#include <filesystem>
#include <future>
#include <map>
#include <optional>
#include <string>

namespace kitapdar::derivatives {

/// One thread; blocks, but begin(). Fault::Cancelled where it can be long.
class Documents {
public:
    /// `folder`: for work, empty; files are left in it. `pandoc`: its name or place. All outlive the object.
    Documents(const Book& book, PagePictures& pictures, std::filesystem::path folder, std::string pandoc = "pandoc")
        : m_book(book), m_pictures(pictures), m_folder(std::move(folder)), m_pandoc(std::move(pandoc)) {}

    /// Lets pandoc make the DOCX or the EPUB on a thread of its own; docx() and epub() wait for it and tell what went
    /// wrong. `progress` outlives the object.
    void begin(DerivativeKind kind, jobs::Progress& progress);

    /// Answers the new file. NoText, LettersMissing, ProgramMissing, ProgramFailed; of a plate PageUnreadable.
    Result<std::filesystem::path, FileRefusal> docx(jobs::Progress& progress);
    Result<std::filesystem::path, FileRefusal> epub(jobs::Progress& progress);
    Result<std::filesystem::path, FileRefusal> text();
    /// Of the text, blanks among them.
    std::int64_t letters();

private:
    struct Shown {
        std::string file;
        double width = 0; // of its height
    };

    struct Begun {
        Result<PandocTask, FileRefusal> task;
        std::future<Result<void, FileRefusal>> run; // of the task, when there is one
    };

    Result<PandocTask, FileRefusal> docxTask(jobs::Progress& progress);
    Result<PandocTask, FileRefusal> epubTask(jobs::Progress& progress);
    Result<std::filesystem::path, FileRefusal> madeByPandoc(DerivativeKind kind, jobs::Progress& progress);
    const Reflowed& reflowed();
    Result<void, FileRefusal> checkText();
    Result<void, FileRefusal> drawPlates(jobs::Progress& progress);
    Result<void> writeSource(const std::string& name, const SourceFacts& facts);

    const Book& m_book;
    PagePictures& m_pictures;
    std::filesystem::path m_folder;
    std::string m_pandoc;
    std::optional<Reflowed> m_reflowed;
    std::optional<std::map<std::size_t, Shown>> m_plates; // by the page
    std::map<DerivativeKind, Begun> m_begun;
};

} // namespace kitapdar::derivatives
