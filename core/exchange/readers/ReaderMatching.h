// What becomes of each row of a file of readers: whom of the library, or of the rows before it, it is about, and which
// of its open loans can be taken. A look and the import that follows it judge alike: what the rows of the file have
// claimed is remembered here, whether it was written or not. Memory grows with the rows. One thread at a time.
#pragma once

#include "core/circulation/Loan.h"
#include "core/exchange/readers/IncomingReader.h"
#include "core/readers/NameMatch.h"
#include "core/readers/Restricted.h"
#include "core/rules/LoanRules.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::exchange {

enum class RowOutcome {
    New,
    Same,     // he is there, in the library or in an earlier row: only his open loans are taken
    Doubtful, // perhaps the same as another one: not taken
    Refused
};
/// "new", "same", "doubtful", "refused"
std::string_view code(RowOutcome outcome);

struct JudgedLoan {
    std::string copyCode;
    std::optional<circulation::Loan> loan; // to be written, the reader not filled in
    std::optional<RowReason> refused;      // neither: it is open in the library already
};

struct JudgedRow {
    RowOutcome outcome = RowOutcome::New;
    std::optional<RowReason> refused;
    std::optional<readers::ReaderId> like; // of the library: the same, or perhaps the same
    std::int64_t likeNumber = 0;           // … or the row of the file; 0: none
    std::vector<RowReason> notes;
    std::vector<JudgedLoan> loans;
};

class ReaderMatching {
public:
    /// `journal` and the key of `restricted` outlive this.
    ReaderMatching(const journal::Journal& journal, const readers::Restricted& restricted, bool takeDoubtful)
        : m_journal(journal), m_restricted(restricted), m_takeDoubtful(takeDoubtful) {}

    /// Before the first row of a transaction, which may be run again: what was claimed and not kept is forgotten.
    /// Fault::Conflict when the library seals and its key was changed since it was asked for.
    Result<void> begin(storage::Snapshot& snapshot);
    Result<JudgedRow> judge(storage::Snapshot& snapshot, const IncomingReader& row);
    /// The reader of that row has this number now.
    void written(std::int64_t row, readers::ReaderId id);
    /// Whose loans those of a row are that is new or the same; nullopt while he is not written.
    std::optional<readers::ReaderId> ownerOf(std::int64_t row, const JudgedRow& judged) const;
    /// After the commit: what was claimed since begin() is kept.
    void keep();

private:
    struct Person {
        std::int64_t number = 0; // of his first row; 0: of the library
        std::optional<readers::ReaderId> id;
        readers::NameWords name;
        std::optional<Day> birthDate;
        std::optional<int> birthYear;
        std::optional<std::string> iin; // where the library seals, its mark
        std::string card;
        std::string note;
    };
    /// By the hash of two words of a name; a name of one word by that one.
    using RowsByName = std::unordered_multimap<std::size_t, std::int64_t>;

    /// What rows have claimed.
    struct Claims {
        std::unordered_map<std::int64_t, Person> persons; // by row
        std::unordered_map<std::string, std::int64_t> rowsByIin;
        std::unordered_map<std::string, std::int64_t> rowsByCard;
        std::unordered_map<int, std::vector<std::int64_t>> rowsByBirth; // days since 1970
        std::unordered_set<std::int64_t> written;                       // ids of readers
        std::unordered_set<std::int64_t> recognized;                    // ids of readers whom a row brought before
        RowsByName rowsByName;
        RowsByName undatedByName;                                 // of these the ones without a birth date
        std::unordered_map<std::int64_t, std::int64_t> borrowers; // by copy: the row, or minus the reader's id
    };

    Person personOf(const IncomingReader& row) const;
    static Person personOf(const readers::Reader& reader);
    const Person* claimed(std::int64_t row) const;
    /// Somebody of an earlier row from whom nothing tells `person` apart.
    const Person* claimedNamesake(const Person& person) const;
    const Person* claimedBy(std::unordered_map<std::string, std::int64_t> Claims::*index, const std::string& key) const;

    Result<std::optional<Person>> withIin(storage::Snapshot& snapshot, const std::string& iin) const;
    Result<std::optional<Person>> readerWith(storage::Snapshot& snapshot, readers::ReaderId id) const;
    /// The same among the rows and in the library.
    Result<std::optional<Person>> namesake(storage::Snapshot& snapshot, const Person& person) const;
    /// A reader whom such a row without card and IIN has brought before: he is in the library just as the row tells of
    /// him, and no row of this file was recognized as him yet.
    Result<std::optional<Person>> broughtBefore(storage::Snapshot& snapshot, const IncomingReader& row,
                                                const Person& person) const;
    /// Looks at the card: whose it is, or why it cannot be given.
    /// Of one who is there: that the card of the list was his before.
    static Result<void> nameFormerCard(storage::Snapshot& snapshot, const IncomingReader& row, JudgedRow& judged);
    Result<std::optional<Person>> checkCard(storage::Snapshot& snapshot, const IncomingReader& row,
                                            const Person& person, JudgedRow& judged) const;
    Result<void> judgePerson(storage::Snapshot& snapshot, const IncomingReader& row, const Person& person,
                             JudgedRow& judged);
    static void setSame(JudgedRow& judged, const IncomingReader& row, const Person& same);
    void claim(const IncomingReader& row, const Person& person);

    Result<JudgedLoan> judgeLoan(storage::Snapshot& snapshot, const IncomingLoan& loan, const JudgedRow& judged,
                                 const IncomingReader& row);
    Result<void> judgeCopy(storage::Snapshot& snapshot, const IncomingLoan& loan, const circulation::CopyFacts& copy,
                           std::int64_t borrower, const std::string& category, JudgedLoan& judged);

    const journal::Journal& m_journal;
    readers::Restricted m_restricted;
    std::shared_ptr<const keys::OpenedKey> m_key; // of the present transaction; nullptr: the library does not seal
    bool m_takeDoubtful;
    std::optional<rules::LoanRules> m_rules;
    Claims m_kept;
    Claims m_fresh;
};

} // namespace kitapdar::exchange
