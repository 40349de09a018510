// The facts behind invented libraries, as they stand in core/demo/data (see its README.md).
#pragma once

#include <map>
#include <string>
#include <vector>

namespace kitapdar::demo {

struct Work {
    std::string kind;     // "book" | "newspaper" | "journal"
    std::string language; // MARC code
    std::string authorSurname;
    std::string authorGiven;
    std::string title;
    std::string subtitle;
    std::string place;
    std::string publisher;
    int year = 0;
    int pages = 0;
    std::string bbk;
    std::vector<std::string> subjects;
    bool localHistory = false;
    std::string series;
    std::string translatedFrom;
};

struct PlaceData {
    std::string code;
    std::string kk;
    std::string ru;
    std::string en;
};

struct DemoData {
    std::vector<Work> works;
    std::vector<PlaceData> places;
    std::map<std::string, std::vector<std::string>, std::less<>> nameWords; // group → words

    const std::vector<std::string>& words(std::string_view group) const;
};

/// Reads the embedded files. They are part of the program and checked by its tests.
DemoData loadDemoData();

} // namespace kitapdar::demo
