// What the figures of digitization are measured on, and what of them is measured. Everything here works on a library
// file and on a shared library alike.
#pragma once

#include "core/library/Library.h"
#include "core/pages/Page.h"
#include "core/storage/Store.h"
#include "tests/bench/library/Scene.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kitapdar::bench {

struct DigitizationScene {
    const Options& options;
    Figures& figures;
    Library& library;
    std::string engine; // begins the name of each figure

    staff::Permitted<Permission::DigitizationEdit> by() const;
    /// Each question once to bring what it needs into memory, then so many times; the last answer.
    template <class Ask>
    auto times(const std::string& name, int count, Ask ask) const {
        auto answer = ask();
        Series series;
        for (int i = 0; i < count; ++i) series.time([&] { answer = ask(); });
        figures.times(engine + ": " + name, series);
        return answer;
    }
    void number(const std::string& name, const std::string& unit, double value) const {
        figures.number(engine + ": " + name, unit, value);
    }
};

inline constexpr int unitsOnTheBoard = 7000;
inline constexpr int pagesToCheck = 2000;
/// The file, and the folder of files beside it, are the benchmark's own.
inline const std::string bookFolder = "digitization-book";

/// 7,000 units in all states with their tasks, some of them rare requests; does nothing where they are.
void fillQueue(const DigitizationScene& scene);
/// A unit of 2,000 scanned pages, not judged, some flagged: rows only.
digitization::ItemId addUnitToCheck(const DigitizationScene& scene);
/// A unit of the book section, on a record that has none.
digitization::ItemId addUnit(const DigitizationScene& scene);
/// As many pages as Options::pages on the units that were read, with their texts, and the index filled by its own code;
/// writes what is missing of them.
void fillTexts(const DigitizationScene& scene);

/// The board, the list, "my work", the batches.
void measureQueue(const DigitizationScene& scene, const std::string& when);
void measureCandidates(const DigitizationScene& scene);
void measureTexts(const DigitizationScene& scene);
/// Eight workers, each with a connection of its own, take and finish the pages of this unit.
void measureClaims(const DigitizationScene& scene, digitization::ItemId item);
void measurePageCheck(const DigitizationScene& scene, digitization::ItemId item);
/// A book of 300 scanned pages from the folder to the files made of it, and recognition beside bare tesseract.
void measureBook(const DigitizationScene& scene);

} // namespace kitapdar::bench
