// Asking catalogues elsewhere for the records of an ISBN. All are asked at once, by the ZOOM interface of YAZ; what one
// of them answers, or that it does not, changes nothing about the others. Nothing but the number is sent. Files of
// records are looked through beside them, for title, author and year as well.
#pragma once

#include "core/exchange/targets/Target.h"
#include "core/jobs/Progress.h"
#include "core/text/Isbn.h"

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kitapdar::exchange {

/// What is looked for. Without an ISBN catalogues elsewhere are not asked; a file is looked through for what has the
/// ISBN, then for what has the words of the title, by that author and of that year where these are said. A record with
/// another ISBN than the one that is asked for is another edition.
struct TargetQuestion {
    std::optional<text::Isbn> isbn = {};
    std::string title = {};  // "": any; the last word may be a beginning
    std::string author = {}; // "": any; the family name decides
    std::optional<int> year = {};

    friend bool operator==(const TargetQuestion&, const TargetQuestion&) = default;
};
/// Whether the target can answer the question; one that is not in use cannot.
bool canAnswer(const Target& target, const TargetQuestion& question);

struct Candidate {
    catalogue::MarcRecord record;
    catalogue::MarcFormat format = catalogue::MarcFormat::Marc21;
};

/// Why a target has no answer.
enum class TargetProblem {
    Unreachable, // no such host, nobody listens, or the connection broke; no such file
    TooSlow,     // no whole answer within the time that was given
    Refused,     // it understood and said no, for a reason that has no word of its own below
    UnknownDatabase,
    UnknownIndex,   // it does not search by this index
    LoginWanted,    // it answers nobody who is not known to it, or not this one
    FormNotOffered, // it has no records in the form that was asked for
    Unreadable      // it has records, none of them in a form that can be read here
};

struct TargetAnswer {
    std::int64_t target = 0;           // its id
    std::vector<Candidate> candidates; // at most ten
    std::int64_t found = 0;            // as the target counts
    std::optional<TargetProblem> problem = {};
    std::string detail; // of the problem: what the other side says of it, in its language, for scripts and the log
};

/// Called with each answer when it is there, on the thread that asks.
using TargetListener = std::function<void(const TargetAnswer&)>;

/// A number that many catalogues have, for trying whether a target answers at all.
text::Isbn sampleIsbn();

/// Those of the targets that can answer, in their order. Blocks the calling thread, a job's, until all have answered or
/// `patience` is over. Fault::Cancelled within half a second.
Result<std::vector<TargetAnswer>> askTargets(std::span<const Target> targets, const TargetQuestion& question,
                                             std::chrono::milliseconds patience, const jobs::Progress& progress,
                                             const TargetListener& listener = {});

} // namespace kitapdar::exchange
