// Texts of a whole book: corrections that persons have made again and again, put right on its other pages in one step;
// and the sample of proofread pages that a second person looks at.
#pragma once

#include "core/jobs/Progress.h"
#include "core/recognition/PageText.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kitapdar::journal {
class Journal;
}
namespace kitapdar::storage {
class Store;
}

namespace kitapdar::recognition {

/// A correction that was made on pages of the item so often.
struct LearnedCorrection {
    std::string read;
    std::string corrected;
    int times = 0;
    int left = 0; // words that stand so on pages that nobody has proofread as a whole
};

/// A correction made so often is learned.
inline constexpr int learnedFrom = 3;

/// Of the present texts of persons, against what an engine has read of the same picture; those that stand elsewhere in
/// the item, the most frequent there first. A word that was corrected in two ways is none.
Result<std::vector<LearnedCorrection>> learnedCorrections(storage::Snapshot& snapshot, digitization::ItemId item,
                                                          int atLeast = learnedFrom);

/// The version that a page got, and the one before it.
struct ChangedText {
    pages::PageId page{0};
    int before = 0;
    int after = 0;
};

struct Substituted {
    std::vector<ChangedText> pages;
    int words = 0;
};

/// A page of the sample, in the order of the book.
struct SampledPage {
    pages::PageId page{0};
    int number = 0; // of the page, from 1
    std::string proofreader;
    std::string checker; // "": nobody has looked at it yet
    int words = 0;       // of the text as it was proofread
    int errors = 0;      // words that the second person changed
};
struct Sample {
    std::vector<SampledPage> pages;
    int checked = 0;
    int words = 0; // of the checked pages
    int errors = 0;
};
inline constexpr int usualSample = 5; // per cent

/// Of the pages that were proofread as a whole so many per cent, at least one; always the same ones. A page is checked
/// by a later whole version of another person, also one that changes nothing.
Result<Sample> sampleOf(storage::Snapshot& snapshot, digitization::ItemId item, int percent);

/// Long work: never on the window's thread, nor inside a closure of the store. Any other thread.
class BookTexts {
public:
    BookTexts(storage::Store& store, const journal::Journal& journal, std::filesystem::path folder)
        : m_store(store), m_journal(journal), m_folder(std::move(folder)) {}

    /// Puts the word right on all pages of the item that nobody has proofread as a whole: new versions, which are of an
    /// engine or of a person as the ones before, in one operation. Fault::Conflict when a text was changed meanwhile.
    Result<Substituted, TextRefusal> substitute(digitization::ItemId item, const std::string& read,
                                                const std::string& corrected,
                                                const staff::Permitted<Permission::DigitizationEdit>& by) const;

    /// The versions before are the present ones again, as new ones, in one operation; pages that were changed since are
    /// left. How many pages.
    Result<int, TextRefusal> putBack(const std::vector<ChangedText>& pages,
                                     const staff::Permitted<Permission::DigitizationEdit>& by) const;

private:
    storage::Store& m_store;
    const journal::Journal& m_journal;
    std::filesystem::path m_folder;
};

} // namespace kitapdar::recognition
