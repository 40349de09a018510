// Two records of one reader made one. docs/circulation.md, 11.9.
#pragma once

#include "core/readers/Reader.h"

#include <cstdint>
#include <vector>

namespace kitapdar::merging {

/// What follows to the reader who stays.
struct ReaderMergePreview {
    readers::Reader kept;
    readers::Reader other;
    std::int64_t loans = 0; // open and past
    std::int64_t openLoans = 0;
    std::int64_t holds = 0;
    std::int64_t charges = 0;
    std::int64_t cards = 0; // former ones, and the one that the other has now
    std::int64_t registrations = 0;
    std::int64_t visits = 0;
    std::int64_t details = 0; // messages and relations
    bool namesDiffer = false; // they can hardly be one person's
    bool birthDatesDiffer = false;
};

/// Two readers with one name and one birth date.
struct PerhapsOneReader {
    readers::ReaderId first{0};
    std::string firstCard;
    readers::ReaderId second{0};
    std::string secondCard;
    readers::ReaderName name;
};

struct SameReader {
    static constexpr std::string_view code = "same_reader";
};
/// On the reader's wish the data stay as they are.
struct ReaderDataBlocked {
    static constexpr std::string_view code = "reader_data_blocked";
    std::string card;
};
/// An IIN is of one person: two that are right are two persons, or one of them was typed for the wrong reader.
struct IinsDiffer {
    static constexpr std::string_view code = "iins_differ";
};
using ReaderMergeRefusal = Refusal<readers::UnknownReader, SameReader, ReaderDataBlocked, IinsDiffer,
                                   readers::NothingThere, keys::KeyLocked, keys::OtherGeneration, keys::SealBroken>;

} // namespace kitapdar::merging
