// What a recognition engine would have read, given by the test.
#pragma once

#include "core/recognition/ReadingRun.h"

#include <map>
#include <string>
#include <vector>

namespace kitapdar::test {

struct ReadWord {
    std::string text;
    int confidence = 95;
};

/// Two lines with so many words, each in its place.
inline recognition::Reading readingOf(const recognition::ClaimedPage& page,
                                      const std::vector<std::vector<ReadWord>>& lines) {
    recognition::Reading reading;
    reading.layout = {page.width, page.height, {{}}};
    int top = 100;
    for (const auto& words : lines) {
        recognition::Line line;
        line.baseline = top + 40;
        int left = 100;
        for (const ReadWord& word : words) {
            line.words.push_back({word.text, recognition::Box{left, top, 180, 40}, word.confidence});
            left += 200;
        }
        reading.layout.blocks.front().lines.push_back(line);
        top += 80;
    }
    enclose(reading.layout);
    reading.engine = "none";
    reading.confidence = 9000;
    reading.ink = 500;
    return reading;
}

class FakeReader : public recognition::PageReader {
public:
    using Pages = std::map<std::int64_t, std::vector<std::vector<ReadWord>>>;
    explicit FakeReader(const Pages& pages) : m_pages(pages) {}
    Result<recognition::Reading, recognition::ReadingProblem> read(const recognition::ClaimedPage& page,
                                                                   const ShouldContinue&) override {
        return readingOf(page, m_pages.at(page.pageId.value));
    }

private:
    const Pages& m_pages;
};

} // namespace kitapdar::test
