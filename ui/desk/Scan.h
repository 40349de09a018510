// One scan at the desk and what came of it, kept as facts: words are made when it is shown, so it speaks every
// language.
#pragma once

#include "core/circulation/DeskService.h"
#include "core/library/Library.h"
#include "ui/desk/Sounds.h"
#include "ui/theme/Icons.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kitapdar::ui {

/// What keeps scans from being recorded.
enum class WaitReason {
    Earlier, // the program ended before it could be recorded; the librarian says whether it is to be
    Connection,
    Busy,     // somebody else writes without a pause
    DiskFull, // there is no room where the library lies
    Outdated  // the library is newer than this program
};

/// A scan that waits: nothing is known of it yet, not even whether it is a card or a book.
struct NotRecorded {
    quint64 number = 0;           // in the queue
    std::optional<WaitReason> by; // none: its turn comes
    bool unanswered = false;      // handed on before the connection was lost: it may be recorded already
    QString reader = {};          // whom it is for, as the desk shows readers; "" = nobody, or not known
    bool isKept = true;           // it outlives the program

    /// Whether the librarian can still take it out.
    bool canBeDropped() const { return !unanswered; }
};

struct NotRenewed {
    circulation::RenewRefusal refusal;
    std::string title;
    std::string barcode;
};

using Outcome = std::variant<circulation::Lent, circulation::Returned, circulation::Renewed, circulation::NotLent,
                             NotRenewed, circulation::CopyShown, circulation::SeveralMeanings, circulation::MisreadCode,
                             circulation::UnknownCode, circulation::NothingToReturn, circulation::UsedInHouse,
                             circulation::FormerCardScanned, NotRecorded, NotPermitted, Fault>;

struct Scan {
    std::string code;
    Outcome outcome;
    bool withReader = false; // a reader stood there
    bool undone = false;
    std::int64_t undoneEntry = 0; // the journal entry that was taken back then
    bool confirmed = false;       // the question was answered with yes
    bool declined = false;        // the question was answered with no
    bool inDoubt = false;         // an unknown code came before it: it may be another reader's
    bool late = false;            // the scan had to wait: whoever brought the book may be gone

    /// The loan that this scan began, ended or renewed, as it was then; nullptr when it changed nothing.
    const circulation::LoanRow* changedLoan() const;
    /// Its barcode; "" when nothing was changed.
    std::string changedBarcode() const;
    /// The tray of what was returned; nullopt: nothing was.
    std::optional<circulation::Tray> tray() const;
    /// Whether a yes sets aside what the library has laid down, so that the journal wants a reason. "For the reading
    /// room only" wants none: a yes lends it there.
    bool wantsReason() const;
    /// Whether Ctrl+Enter can answer it.
    bool canBeConfirmed() const;
    /// Whether the answer differs from what a librarian expects who did not look at the screen.
    bool needsReview() const;
};

/// How many books went into each tray, by the order of circulation::Tray.
using TrayCounts = std::array<int, 4>;

/// A reader at the desk, or the pile of returns when nobody stands there.
struct DeskSession {
    std::optional<readers::Reader> reader;
    std::vector<circulation::LoanRow> loans; // open ones, the earliest due first
    std::optional<int> limit;
    std::vector<holds::HoldRow> holds; // open ones, as they were when the card was read
    std::int64_t owed = 0;             // tiyn, as of then
    std::vector<std::string> messages; // for the reader
    std::optional<Instant> since;      // when the reader's card was read; none: nobody stands there
    circulation::DeskState memory;     // its card is filled in by state()
    std::vector<Scan> scans;           // newest first
    int returned = 0;
    TrayCounts trays{};                        // into which what was returned has gone
    std::optional<circulation::Tray> lastTray; // of the last one

    circulation::DeskState state() const;
    int overdue(Day today) const;
    /// Loans that count against the limit: those taken home, as the verdict counts them.
    int atHome() const;
    /// Whether an answer that came late, when its reader may have gone, still waits for the librarian.
    bool hasOpenMatters() const;
};

/// A scan in words.
struct Verdict {
    Tone tone = Tone::Info;
    Icon icon = Icon::Info;
    QString title;
    QString sentence;
    QString key;    // "Ctrl+Enter"
    QString action; // what the key does
};

Verdict verdictOf(const Scan& scan);
Sound soundOf(const Scan& scan);

} // namespace kitapdar::ui
