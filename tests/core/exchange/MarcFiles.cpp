#include "tests/core/exchange/MarcFiles.h"

#include <gtest/gtest.h>

namespace kitapdar::test {
namespace {

std::string digits(std::size_t value, std::size_t width) {
    auto text = std::to_string(value);
    return text.size() < width ? text.insert(0, width - text.size(), '0') : text;
}

WholeFile drain(Result<exchange::MarcReader, exchange::MarcOpenRefusal> reader) {
    WholeFile all;
    EXPECT_TRUE(reader.has_value());
    if (!reader) return all;
    all.facts = reader->facts();
    for (;;) {
        auto item = reader->next();
        EXPECT_TRUE(item.has_value());
        if (!item || !*item) break;
        if (auto* record = std::get_if<catalogue::MarcRecord>(&**item)) {
            all.records.push_back(std::move(*record));
            if (reader->repaired()) all.repaired.push_back(reader->number());
            if (const auto doubt = reader->doubt()) all.doubts.emplace_back(reader->number(), *doubt);
        } else {
            all.broken.push_back(std::get<exchange::Broken>(**item));
        }
    }
    EXPECT_EQ(reader->position(), reader->facts().size);
    auto after = reader->next();
    EXPECT_TRUE(after && !*after) << "the end stays the end";
    return all;
}

} // namespace

std::string isoRecord(const std::vector<std::pair<std::string, std::string>>& fields, std::string_view leaderTail,
                      char coding) {
    std::string directory;
    std::string data;
    for (const auto& [tag, content] : fields) {
        directory += tag + digits(content.size() + 1, 4) + digits(data.size(), 5);
        data += content + '\x1E';
    }
    const auto base = 24 + directory.size() + 1;
    auto leader = digits(base + data.size() + 1, 5).append(leaderTail) + digits(base, 5) + "   4500";
    leader[9] = coding;
    return leader + directory + '\x1E' + data + '\x1D';
}

std::string isoBook(const std::string& number, const std::string& title) {
    return isoRecord({{"001", number},
                      {"245",
                       "10\x1F"
                       "a" +
                           title}});
}

WholeFile readBytes(std::string bytes, std::optional<text::Encoding> encoding) {
    return drain(exchange::MarcReader::fromBytes(std::move(bytes), {.encoding = encoding}));
}

WholeFile readReplacing(std::string bytes) {
    return drain(exchange::MarcReader::fromBytes(std::move(bytes), {.badBytes = exchange::BadBytes::Replace}));
}

WholeFile readPath(const std::filesystem::path& path, std::optional<text::Encoding> encoding) {
    return drain(exchange::MarcReader::open(path, {.encoding = encoding}));
}

} // namespace kitapdar::test
