// Texts of pages with their layouts, which lie as files: written before the transaction that names them, read beside
// it.
#pragma once

#include "core/recognition/Layout.h"
#include "core/recognition/PageText.h"
#include "core/staff/Permitted.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace kitapdar::digitization {
struct KeptBytes;
}
namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::recognition {

/// The layout of a text, of the library's folder of files. Faults: Missing (the text has none, or its file is gone),
/// Corrupt. Blocks; any thread.
Result<Layout> layoutOf(const PageText& text, const std::filesystem::path& folder);
/// As it lies there: ALTO 4.
Result<std::string> altoOf(const PageText& text, const std::filesystem::path& folder);
/// Packs a layout and keeps it below the folder. Blocks; any thread.
Result<digitization::KeptBytes> keepLayout(const Layout& layout, const std::string& engine,
                                           const std::filesystem::path& folder);

/// Long work: never on the window's thread, nor inside a closure of the store. Any other thread.
class PageTexts {
public:
    PageTexts(storage::Store& store, const journal::Journal& journal, std::filesystem::path folder)
        : m_store(store), m_journal(journal), m_folder(std::move(folder)) {}

    /// A person's version: `text` as it was typed, in lines as they are printed. Its words are laid over the places
    /// that the present version has of them. `after`: the version that was present when the work began (0: none);
    /// nullopt: whichever is. A text that says nothing new is no new version, unless it is another stage of
    /// proofreading; else Fault::Conflict when another one is present.
    Result<PageText, TextRefusal> write(pages::PageId page, std::optional<int> after, std::string_view text,
                                        Proofread proofread,
                                        const staff::Permitted<Permission::DigitizationEdit>& by) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
    std::filesystem::path m_folder;
};

} // namespace kitapdar::recognition
