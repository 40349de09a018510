// A workbook's archive made ready for the library that reads it: bounded, and with the names of parts as it expects
// them. It reads a workbook whose parts have absolute names ("/xl/worksheets/sheet1.xml", as some programs write them)
// as an empty one, without a word.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::media {

enum class Workbook { Xlsx, Ods };

struct SheetPackage {
    enum class State { Ready, NotAWorkbook, TooLarge, Encrypted };
    State state = State::NotAWorkbook;
    Workbook workbook = Workbook::Xlsx;
    std::string bytes = {}; // of an archive with the parts that tell of cells
};

/// `file`: the number of an open file, which is not closed.
SheetPackage sheetPackageOf(int file);

/// What a relation of a part in `folder` ("xl") names, without the slash before it: "/xl/a.xml" → "a.xml", "/b.xml" →
/// "../b.xml"; others as they are. Pure.
std::string relativeTarget(std::string_view folder, std::string_view target);

} // namespace kitapdar::media
