// Figures: how much was done from day to day, parted as somebody asks, and the facts behind each of them. The facts are
// rows that the rooms wrote with the actions themselves; nothing is summed beforehand. docs/circulation.md, 10.
#pragma once

#include "core/base/Time.h"
#include "core/catalogue/Record.h"
#include "core/figures/Shape.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::reports {

/// What is counted. A registration counts once a year for each reader, a visit once a day and place.
enum class Measure { Lend, Renew, InHouse, Registered, Visit, Reference, Unmet };
inline constexpr std::array allMeasures = {Measure::Lend,  Measure::Renew,     Measure::InHouse, Measure::Registered,
                                           Measure::Visit, Measure::Reference, Measure::Unmet};
/// "lend", "renew", "in_house", "registered", "visit", "reference", "unmet".
std::string_view code(Measure measure);
std::optional<Measure> measureFromCode(std::string_view code);
/// The uses of books: what is asked for when nothing is named.
inline constexpr std::array usesOfBooks = {Measure::Lend, Measure::Renew, Measure::InHouse};

/// What figures are parted by. A fact that has no such thing (the language of a visit) or of which it is not known has
/// the code "".
enum class Axis {
    Act,      // codes of Measure
    Category, // of the reader
    Age,      // bands of figures::ageBandOf(): "15-29"
    Youth29,  // youth by the law of 2015: "14-29", "other"
    Youth35,  // youth since 2022: "14-35", "other"
    Language, // "kk", "ru", "other"
    Kind,     // of the record
    Group,    // number of the content group
    Place,    // code of the place of the desk
    Way,      // of a use "home", "room"; of a visit "desk", "typed", "tally"; of a registration "new", "again"; of a
              // reference "spoken", "remote"; of an unmet request the reason
    Sex,      // "m", "f"
    Day,      // "2026-11-29"
    Month,    // "2026-11"
};
inline constexpr std::array allAxes = {Axis::Act,      Axis::Category, Axis::Age,   Axis::Youth29, Axis::Youth35,
                                       Axis::Language, Axis::Kind,     Axis::Group, Axis::Place,   Axis::Way,
                                       Axis::Sex,      Axis::Day,      Axis::Month};
/// "act", "category", "age", "youth29", "youth35", "language", "kind", "group", "place", "way", "sex", "day", "month".
std::string_view code(Axis axis);
std::optional<Axis> axisFromCode(std::string_view code);

struct Question {
    Day from;
    Day to; // inclusive
    std::vector<Measure> measures = {usesOfBooks.begin(), usesOfBooks.end()};
    Axis by = Axis::Act;
    std::optional<Axis> second;
    std::optional<std::string> place; // of this place alone
};

/// One figure. `first` and `second` are codes of the axes asked for; `second` is "" when there is one axis.
struct Cell {
    std::string first;
    std::string second;
    std::int64_t n = 0;
};

/// Whose fact it is, for those who may see what readers have read.
enum class Person {
    None,      // nobody was named: a tally, a use in the house
    Hidden,    // who asks may not see it, or the reader's data are blocked
    Known,     // `card`
    Forgotten, // the link was cut
};

/// A fact as the list behind a figure shows it.
struct Fact {
    Measure measure = Measure::Lend;
    Day on;
    std::string way;
    std::string place;
    std::int64_t n = 1;
    std::optional<figures::BookShape> book;
    std::optional<figures::PersonShape> person;
    std::optional<catalogue::RecordId> record;
    std::string title; // of the record as it is now; "" when it is gone
    Person whose = Person::None;
    std::string card;
};

struct FactList {
    std::int64_t count = 0; // of all facts behind the figure, each as often as it counts: the figure itself
    std::vector<Fact> facts;
    bool isCut = false; // there are more facts than were asked for
};

} // namespace kitapdar::reports
