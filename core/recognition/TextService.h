// Use cases of texts of pages. Called inside a transaction; stateless, any thread. What is kept in files (layouts) is
// written before: see PageTexts.h.
#pragma once

#include "core/digitization/KeptBytes.h"
#include "core/recognition/PageText.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <string>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::recognition {

/// What an engine has read of a page that a worker holds.
struct ReadPage {
    pages::PageId pageId{0};
    pages::ScanId scanId{0}; // that was read
    pages::Area area = {};   // of it
    int rotation = 0;
    std::string worker;
    std::string languages;
    std::string engine;
    std::string plain;
    digitization::KeptBytes layout; // ALTO, packed
    int confidence = 0;
    int words = 0;
    int doubtful = 0;
    int ink = 0;
    int inkOutside = 0;
};

/// A version that a person has made.
struct EditedText {
    pages::PageId pageId{0};
    int after = 0; // the version that was present when the work began; 0: none
    std::string plain;
    digitization::KeptBytes layout; // path "": there is none
    int words = 0;
    Proofread proofread = Proofread::Partly;
};

/// Which pages with a text of an engine are read once more: those that were read in other languages than are asked for
/// now, or all of them. OnlyUnasked: none of them, and no page again whose reading has failed. What a person has made
/// stays in any case.
enum class ReadAgain { InOtherLanguages, All, OnlyUnasked };

struct RequestedPages {
    std::int64_t requested = 0; // by this
    std::int64_t waiting = 0;   // they waited already
    std::int64_t read = 0;      // have a text that stays
    std::string languages;
};

class TextService {
public:
    explicit TextService(const journal::Journal& journal) : m_journal(journal) {}

    /// All pages of the item with a scan wait to be read that have no present text, or one that is to be read again;
    /// blank ones and targets left out. `languages` "": those of the item, else those that the language of its record
    /// tells.
    Result<RequestedPages, TextRefusal> request(storage::Transaction& transaction,
                                                const staff::Permitted<Permission::DigitizationEdit>& by,
                                                digitization::ItemId item, const std::string& languages,
                                                ReadAgain again) const;
    /// The text of a page that the worker holds, with the flags that a reading tells; the page waits no more.
    /// PersonsTextStays when a person has made a text of this picture; ClaimLost when the page shows another one by
    /// now.
    Result<PageText, TextRefusal> addReading(storage::Transaction& transaction,
                                             const staff::Permitted<Permission::DigitizationEdit>& by,
                                             const ReadPage& read) const;
    /// Fault::Conflict when the present version is not `edited.after`.
    Result<PageText, TextRefusal> edit(storage::Transaction& transaction,
                                       const staff::Permitted<Permission::DigitizationEdit>& by,
                                       const EditedText& edited) const;
    /// An earlier version of the page is the present one again: as a new version of a person. One of the same scan may
    /// be of another part or turn of it: the words stand where they stood.
    Result<PageText, TextRefusal> restore(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::DigitizationEdit>& by, pages::PageId page,
                                          int version) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::recognition
