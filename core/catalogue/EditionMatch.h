// Whether two records are of one edition: evidence for and against, weighed. Pure.
#pragma once

#include "core/catalogue/Edition.h"

#include <vector>

namespace kitapdar::catalogue {

enum class EditionOutcome {
    Different,
    Doubtful, // much speaks for it, something against it, or too little is said
    Same
};

struct EditionMatch {
    EditionOutcome outcome = EditionOutcome::Different;
    int score = 0;                    // 0…100: how much speaks for it
    std::vector<EditionPart> against; // what differs, or is said by one record only; of a doubtful match
};

/// Two records with ISBNs of which none is common are different, and so are volumes, issues, pages of a host and kinds
/// that differ, and scales of maps, whatever else agrees. Without a common ISBN other years, editions, languages,
/// authors, forms and numbers in the subtitle are different editions; with one they leave a doubt. A book for the
/// teacher beside one for the pupil is always a doubt.
EditionMatch matchEditions(const Edition& one, const Edition& other);

/// The parts that both say, and say otherwise; of two that matchEditions() calls different.
std::vector<EditionPart> differingParts(const Edition& one, const Edition& other);

/// Whether the record says enough of its edition that notes do not matter.
bool saysEnough(const Edition& edition);

} // namespace kitapdar::catalogue
