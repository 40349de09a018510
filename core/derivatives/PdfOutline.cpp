#include "core/derivatives/PdfOutline.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace kitapdar::derivatives {

namespace {

struct Entry {
    int object = 0;
    int parent = -1; // index; -1: the outline
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int inside = 0; // entries below, at all depths
};

/// A level that is skipped stands directly below.
std::vector<Entry> entriesOf(const std::vector<BookChapter>& chapters) {
    std::vector<Entry> entries(chapters.size());
    std::vector<int> open; // one in another
    int lastAtTop = -1;
    for (int i = 0; i < static_cast<int>(chapters.size()); ++i) {
        const auto levelOf = [&](int at) { return chapters[static_cast<std::size_t>(at)].level; };
        while (!open.empty() && levelOf(open.back()) >= levelOf(i)) open.pop_back();
        Entry& entry = entries[static_cast<std::size_t>(i)];
        entry.parent = open.empty() ? -1 : open.back();
        int& last = entry.parent < 0 ? lastAtTop : entries[static_cast<std::size_t>(entry.parent)].last;
        entry.previous = last;
        if (last >= 0)
            entries[static_cast<std::size_t>(last)].next = i;
        else if (entry.parent >= 0)
            entries[static_cast<std::size_t>(entry.parent)].first = i;
        last = i;
        for (const int above : open) ++entries[static_cast<std::size_t>(above)].inside;
        open.push_back(i);
    }
    return entries;
}

/// Of a label that is a plain number.
std::optional<int> numberOf(const std::string& label) {
    int number = 0;
    const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), number);
    if (error != std::errc() || end != label.data() + label.size() || number < 1 || label.front() == '0')
        return std::nullopt;
    return number;
}

} // namespace

Result<int> writeOutline(PdfFile& pdf, const Book& book, const std::vector<int>& pages) {
    if (book.chapters.empty()) return 0;
    auto entries = entriesOf(book.chapters);
    const int root = pdf.reserve();
    for (Entry& entry : entries) entry.object = pdf.reserve();
    const auto to = [&](const char* name, int index) {
        if (index < 0) return std::string();
        return " " + std::string(name) + " " + std::to_string(entries[static_cast<std::size_t>(index)].object) + " 0 R";
    };
    int last = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        const BookChapter& chapter = book.chapters[i];
        if (entry.parent < 0) last = static_cast<int>(i);
        std::string body = "<< /Title " + pdfText(chapter.title);
        body += entry.parent < 0 ? " /Parent " + std::to_string(root) + " 0 R" : to("/Parent", entry.parent);
        body +=
            to("/Prev", entry.previous) + to("/Next", entry.next) + to("/First", entry.first) + to("/Last", entry.last);
        if (entry.inside > 0) body += " /Count " + std::to_string(entry.inside);
        body += " /Dest [" + std::to_string(pages[std::min(chapter.page, pages.size() - 1)]) + " 0 R /Fit] >>";
        CHECK(pdf.object(entry.object, body));
    }
    CHECK(pdf.object(root, "<< /Type /Outlines" + to("/First", 0) + to("/Last", last) + " /Count " +
                               std::to_string(entries.size()) + " >>"));
    return root;
}

std::string pageLabels(const Book& book) {
    const bool anyLabel = std::ranges::any_of(book.pages, [](const BookPage& page) { return !page.label.empty(); });
    if (!anyLabel) return {};
    std::string labels;
    std::optional<int> before;
    for (std::size_t i = 0; i < book.pages.size(); ++i) {
        const std::string& label = book.pages[i].label;
        const auto number = numberOf(label);
        const bool follows = number && before && *number == *before + 1;
        before = number;
        if (follows) continue;
        labels += std::to_string(i) + " << ";
        if (number)
            labels += "/S /D /St " + std::to_string(*number) + " ";
        else if (!label.empty())
            labels += "/P " + pdfText(label) + " ";
        labels += ">> ";
    }
    return labels;
}

} // namespace kitapdar::derivatives
