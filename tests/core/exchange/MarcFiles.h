// Small records built by the tests, and helpers to read whole files.
#pragma once

#include "core/exchange/MarcReader.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kitapdar::test {

/// ISO 2709 from tags and contents ("10\x1F" "aTitle"); every number is right.
std::string isoRecord(const std::vector<std::pair<std::string, std::string>>& fields,
                      std::string_view leaderTail = "nam a22", char coding = 'a');

/// A book with 001 and 245 $a.
std::string isoBook(const std::string& number, const std::string& title);

struct WholeFile {
    exchange::MarcFileFacts facts;
    std::vector<catalogue::MarcRecord> records;
    std::vector<exchange::Broken> broken;
    std::vector<std::int64_t> repaired;                               // numbers
    std::vector<std::pair<std::int64_t, exchange::TextDoubt>> doubts; // by numbers
};

WholeFile readBytes(std::string bytes, std::optional<text::Encoding> encoding = {});
/// With BadBytes::Replace.
WholeFile readReplacing(std::string bytes);
WholeFile readPath(const std::filesystem::path& path, std::optional<text::Encoding> encoding = {});

} // namespace kitapdar::test
