// Stages whose work the program does: recognition and derivatives. When all that belongs to the stage is there, its
// task is done and the item goes on by itself (docs/digitization.md, 9.3). Called inside a transaction; stateless, any
// thread.
#pragma once

#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"
#include "core/workflow/Task.h"

#include <optional>
#include <string_view>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::workflow {

/// Why the program could not do the work of a stage: the reason of a failed task, as it is stored.
enum class ProgramFailure {
    PagesNotRead,     // recognition has failed on pages
    WrongLanguage,    // a Kazakh title without a Kazakh letter
    LanguagesMissing, // nobody said in which languages the title is read, and its record does not tell
    FilesNotMade      // not all files could be made of the pages
};
std::string_view code(ProgramFailure failure); // "pages_not_read" …
std::optional<ProgramFailure> programFailureFromCode(std::string_view code);

/// What has become of an item.
struct ProgramStep {
    digitization::ItemState state = digitization::ItemState::Ocr; // where the item stands now
    bool isDone = false;                                          // the task was ended by this
    std::optional<ProgramFailure> failure;                        // the task has failed
    bool isNewFailure = false;                                    // by this
};

/// What has become of asking for pages.
struct ReadingRequest {
    std::int64_t pages = 0;    // that wait by this
    bool isNewFailure = false; // the task has failed by this: nobody has said in which languages
};

class ProgramWork {
public:
    template <class Value>
    using Answer = Result<Value, WorkflowRefusal>;

    explicit ProgramWork(const journal::Journal& journal) : m_journal(journal) {}

    /// Ends the recognition of an item that stands there once each page has its text and nothing stands in the way.
    /// The task fails when pages could not be read or were read in a wrong language, and is taken up again by this as
    /// soon as that is mended. Changes nothing while pages wait, when the item has no pages to be read, when somebody
    /// else has the task or holds it, and when a person has said that it failed.
    Answer<ProgramStep> endReading(storage::Transaction& transaction,
                                   const staff::Permitted<Permission::DigitizationEdit>& by,
                                   digitization::ItemId item) const;
    /// The same of the files of an item: the task is done when those of all kinds are there and none is stale.
    /// `hasFailed`: one could not be made just now.
    Answer<ProgramStep> endBuilding(storage::Transaction& transaction,
                                    const staff::Permitted<Permission::DigitizationEdit>& by, digitization::ItemId item,
                                    bool hasFailed) const;

    /// Asks for the pages of an item that stands at the recognition to be read, as far as nobody has asked yet: what
    /// has failed is not tried again. In the languages of the item, else of its record; the task fails when neither
    /// tells. No pages when it is not the program's turn.
    Answer<ReadingRequest> requestReading(storage::Transaction& transaction,
                                          const staff::Permitted<Permission::DigitizationEdit>& by,
                                          digitization::ItemId item) const;
    /// Takes the task of an item that waits for its files to be made, or one that a worker holds which lives no longer
    /// (BuildLease.h): one of several programs wins. `worker`: who makes them (recognition::workerName()). False: it is
    /// not the program's turn.
    Answer<bool> takeBuilding(storage::Transaction& transaction,
                              const staff::Permitted<Permission::DigitizationEdit>& by, digitization::ItemId item,
                              const std::string& worker) const;
    /// Gives back what takeBuilding() took and nobody did.
    Answer<void> returnBuilding(storage::Transaction& transaction,
                                const staff::Permitted<Permission::DigitizationEdit>& by,
                                digitization::ItemId item) const;

private:
    class OwnTask;

    const journal::Journal& m_journal;
};

} // namespace kitapdar::workflow
