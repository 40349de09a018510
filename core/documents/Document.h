// A paper before it is printed or written to a file: what stands on it, in its order, worded in the language chosen for
// it. Numbered, with pages that say which they are. It knows no printer, no file and no window; renderers make of it
// what they can hold (Renderer.h).
#pragma once

#include "core/base/Result.h"
#include "core/documents/Cell.h"
#include "core/documents/Paper.h"

#include <cstdint>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace kitapdar::documents {

struct Heading {
    std::string text;
    int level = 1; // 1 (the largest) … 3
};

enum class Weight { Plain, Quiet, Strong };
struct Paragraph {
    std::string text;
    Weight weight = Weight::Plain;
};

/// The next rows, some hundreds at a time, so that no table is in memory as a whole; none: that was all. Called on the
/// thread that renders, from the beginning to the end, once.
using NextRows = std::function<Result<std::vector<Row>>()>;

enum class Align { Left, Right };
struct Column {
    std::string title;
    double width = 1; // its share of the table's width
    Align align = Align::Left;
    bool summed = false; // whole numbers and money of this column are added up below the table
};

/// Its head is repeated on every page.
struct Table {
    std::vector<Column> columns;
    NextRows next;
    std::int64_t expected = 0; // rows, for progress; 0: not known
};

/// Paragraphs with running numbers from 1 on; the text is the first cell of each row.
struct NumberedList {
    NextRows next;
    std::int64_t expected = 0;
};

/// Where hands sign: "Director ____________ A. Serikova". Never parted from each other by the end of a page.
struct Signature {
    std::string office;
    std::string name;
};
struct Signatures {
    std::vector<Signature> lines;
};

using Block = std::variant<Heading, Paragraph, Table, NumberedList, Signatures>;

/// The words of the paper that are not its content, in its language, and how values are written in it. The core words
/// nothing, so wording/PaperWords.h makes them. Any thread.
struct PaperWords {
    std::string language;                                   // "kk"
    std::function<std::string(int page, int pages)> pageOf; // "page 2 of 7"
    std::function<std::string(const Cell&)> cell;           // "1 234,50 ₸"
    std::string total;                                      // before sums
    char separator = ';';                                   // of the cells of a CSV file
    char decimalMark = ',';
};

struct Document {
    std::string title;
    std::string number; // "" = it has none
    Paper paper = a4;
    PaperWords words;
    std::vector<Block> blocks;
};

/// Rows that are in memory already, as a table or list asks for them.
NextRows rowsOf(std::vector<Row> rows);

} // namespace kitapdar::documents
