// What others have digitized: titles of their lists, and by what they are known among the records of the catalogue.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::digitization {

/// A line of a list.
struct ElsewhereTitle {
    std::string title; // "Абай жолы : роман / М. Әуезов" is the title, its subtitle and who wrote it
    std::string authors; // as written; the first one counts: "Әуезов, М. О.", "М. О. Әуезов", "Мұхтар Әуезов"
    std::optional<int> year;
    std::string isbn; // thirteen digits; "": none that is right

    friend auto operator<=>(const ElsewhereTitle&, const ElsewhereTitle&) = default;
};

/// The list of one source.
struct ElsewhereSource {
    std::string source;
    std::int64_t titles = 0;
};

/// The edition that the line means, as catalogue::fingerprintOf(). A name of several words without a comma and without
/// initials may begin or end with the surname: `other` is the edition when it ends with it, else the same.
struct ElsewhereFingerprints {
    std::string fingerprint;
    std::string other;
};
/// Pure.
ElsewhereFingerprints fingerprintsOf(const ElsewhereTitle& title);

/// Title, part, host and author of a fingerprint: of all editions of a work it is the same. "" when the fingerprint is
/// not of the present form.
std::string_view workOf(std::string_view fingerprint);
/// Title, part and host alone.
std::string_view titleOf(std::string_view fingerprint);
/// What stands for the year.
std::string_view yearOf(std::string_view fingerprint);
/// Whether an author is told.
bool namesAuthor(std::string_view fingerprint);

inline constexpr std::int64_t mostElsewhere = 50000; // titles of one list

struct ElsewhereSourceMissing { // a list has the name of its source
    static constexpr std::string_view code = "source_missing";
};
struct ElsewhereListEmpty { // a list without a title would take away the former one
    static constexpr std::string_view code = "list_empty";
};
struct ElsewhereListTooLong {
    static constexpr std::string_view code = "list_too_long";
    std::int64_t most = 0;
};
struct UnknownElsewhereSource {
    static constexpr std::string_view code = "unknown_source";
    std::string source;
};
using ElsewhereRefusal =
    Refusal<ElsewhereSourceMissing, ElsewhereListEmpty, ElsewhereListTooLong, UnknownElsewhereSource>;

/// What an import of a list has changed.
struct ElsewhereChange {
    std::int64_t added = 0;
    std::int64_t removed = 0;
    std::int64_t kept = 0;
    std::int64_t repeated = 0; // lines of the list that say the same as an earlier one
};

} // namespace kitapdar::digitization
