// Shapes: what a reader and a book were like when something was done, in codes. Facts for statistics hold a shape and
// no reader, so that forgetting a reader changes no figure. docs/circulation.md, 10.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::figures {

/// A code that is "" stands for "not known".
struct PersonShape {
    int age = -1; // full years on the day of the fact; -1 unknown; of a coarsened shape the first age of its band
    int ageTo = -1;
    std::string sex;      // "m", "f"
    std::string category; // code of a reader's category; "*": coarsened
    std::string education;
    std::string locality;

    friend bool operator==(const PersonShape&, const PersonShape&) = default;
};

enum class LanguageGroup { Kazakh, Russian, Other };
/// "kk", "ru", "other", as stored.
std::string_view code(LanguageGroup group);
std::optional<LanguageGroup> languageGroupFromCode(std::string_view code);

enum class Carrier { Print, Electronic, AudioVideo, Other };
/// "print", "electronic", "audio_video", "other", as stored.
std::string_view code(Carrier carrier);
std::optional<Carrier> carrierFromCode(std::string_view code);

struct BookShape {
    std::string contentGroup; // number of a content group; "": the record's marks belong to none
    LanguageGroup language = LanguageGroup::Other;
    std::string kind; // of the record: "book", "serial" …
    Carrier carrier = Carrier::Print;
    bool localHistory = false;
    bool forChildren = false;

    friend bool operator==(const BookShape&, const BookShape&) = default;
};

/// Ages that figures are given by: 0-6, 7-13, 14, 15-29, 30-35, 36-59, 60 and more. Every bound that a form has asked
/// for is one of theirs (children to 13 or 14, youth 14-29 or 14-35), so that a coarsened shape still tells it.
struct AgeBand {
    int from = 0;
    int to = 0;            // inclusive
    std::string_view code; // "15-29", "60+"
};
/// nullopt: the age is not known.
std::optional<AgeBand> ageBandOf(int age);

} // namespace kitapdar::figures
