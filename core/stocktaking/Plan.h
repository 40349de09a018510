// The plan of stocktakings: which section is due when. Pure; any thread.
#pragma once

#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::stocktaking {

/// Years from one stocktaking to the next, by the size of the whole stock: up to 50,000 copies 5, 200,000 7, 1,000,000
/// 10, more 15 (order No. 1077 of 8 October 2012, chapter VII: practice of the CIS).
int periodOf(std::int64_t stock);
/// Rare and valuable stock, whatever its size.
inline constexpr int rarePeriod = 5;

/// A signed stocktaking that had copies of a section on its list.
struct PastStocktaking {
    std::string number;
    Day signedOn;
    std::int64_t copies = 0; // of the section
};

/// A place that has copies of its own.
struct PlannedSection {
    std::string place;
    std::int64_t copies = 0;
    int period = 0;                    // years
    std::vector<PastStocktaking> past; // the newest first
    std::optional<Day> lastOn;         // when nine tenths of it were last checked, in one or several stocktakings
    std::string running;               // number of one that is not signed and has its copies; "": none
    int dueYear = 0;                   // made by planOf()
    bool isOverdue = false;            // the period is over
};

struct Plan {
    int year = 0; // the present one
    std::vector<PlannedSection> sections;
};

/// Gives each section lastOn and dueYear: the year of the last one and its period; of a section that was never checked
/// a year from this one on, so that each year has about the same number of copies, the largest first.
Plan planOf(std::vector<PlannedSection> sections, Day today);

} // namespace kitapdar::stocktaking
