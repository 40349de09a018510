#include "core/recognition/TextAlignment.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace kitapdar::recognition {

namespace {

constexpr int sure = 100;

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(at), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

int letters(std::string_view word) {
    return static_cast<int>(
        std::ranges::count_if(word, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

struct Pair {
    std::optional<std::size_t> old;
    std::optional<std::size_t> now;
};

/// Two sequences side by side, in their order, so that the sum of likeness is the greatest. `like`: 0 nothing in
/// common.
template <class Like>
std::vector<Pair> paired(std::size_t old, std::size_t now, Like like) {
    constexpr std::size_t mostCells = 16'000'000;
    if (old > 0 && now > mostCells / old) { // no page of a book: one for one
        std::vector<Pair> pairs;
        for (std::size_t i = 0; i < std::max(old, now); ++i)
            pairs.push_back({i < old ? std::optional(i) : std::nullopt, i < now ? std::optional(i) : std::nullopt});
        return pairs;
    }
    const std::size_t width = now + 1;
    std::vector<int> best((old + 1) * width, 0);
    std::vector<int> alike(old * now, 0);
    for (std::size_t i = old; i-- > 0;) {
        for (std::size_t j = now; j-- > 0;) {
            const int value = like(i, j);
            alike[i * now + j] = value;
            const int together = value > 0 ? value + best[(i + 1) * width + j + 1] : 0;
            best[i * width + j] = std::max({best[(i + 1) * width + j], best[i * width + j + 1], together});
        }
    }
    std::vector<Pair> pairs;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < old || j < now) {
        if (i < old && j < now && alike[i * now + j] > 0 &&
            best[i * width + j] == alike[i * now + j] + best[(i + 1) * width + j + 1]) {
            pairs.push_back({i++, j++});
        } else if (i < old && (j == now || best[i * width + j] == best[(i + 1) * width + j])) {
            pairs.push_back({i++, std::nullopt});
        } else {
            pairs.push_back({std::nullopt, j++});
        }
    }
    return pairs;
}

/// How many pairs of neighbouring letters the lines have in common, in hundredths of what the longer one has.
class Bigrams {
public:
    explicit Bigrams(std::string_view line) {
        const QString text = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())).toLower();
        for (qsizetype i = 0; i + 1 < text.size(); ++i)
            m_all.push_back((std::uint32_t{text[i].unicode()} << 16U) | text[i + 1].unicode());
        if (m_all.empty() && !text.isEmpty()) m_all.push_back(text[0].unicode());
        std::ranges::sort(m_all);
    }
    int like(const Bigrams& other) const {
        std::size_t common = 0;
        for (std::size_t i = 0, j = 0; i < m_all.size() && j < other.m_all.size();) {
            if (m_all[i] == other.m_all[j]) {
                ++common;
                ++i;
                ++j;
            } else if (m_all[i] < other.m_all[j]) {
                ++i;
            } else {
                ++j;
            }
        }
        const std::size_t longer = std::max(m_all.size(), other.m_all.size());
        return longer > 0 ? static_cast<int>(common * 100 / longer) : 0;
    }

private:
    std::vector<std::uint32_t> m_all;
};

/// Words side by side in a strip, by the number of their letters.
void spread(std::vector<Word>& words, std::size_t first, std::size_t last, const Box& strip) {
    int all = 0;
    for (std::size_t i = first; i < last; ++i) all += letters(words[i].text) + 1;
    int before = 0;
    for (std::size_t i = first; i < last; ++i) {
        const int own = letters(words[i].text);
        const auto at = [&](int count) {
            return strip.left + static_cast<int>(std::int64_t{strip.width} * count / std::max(1, all - 1));
        };
        words[i].box = {at(before), strip.top, std::max(1, at(before + own) - at(before)), strip.height};
        before += own + 1;
    }
}

int right(const Box& box) { return box.left + box.width; }

/// The strip of a line between two of its places.
Box between(const Line& line, int from, int to) {
    return {from, line.box.top, std::max(1, to - from), line.box.height};
}

/// The words of a line that was changed.
std::vector<Word> wordsOver(const Line& old, const std::vector<std::string_view>& texts) {
    std::vector<Word> words;
    for (const std::string_view text : texts) words.push_back({std::string(text), {}, sure});
    if (old.words.size() == words.size()) {
        for (std::size_t i = 0; i < words.size(); ++i) words[i].box = old.words[i].box;
        return words;
    }
    const auto pairs = paired(old.words.size(), words.size(),
                              [&](std::size_t i, std::size_t j) { return old.words[i].text == words[j].text ? 1 : 0; });
    for (std::size_t at = 0; at < pairs.size();) {
        if (pairs[at].old && pairs[at].now) {
            words[*pairs[at].now].box = old.words[*pairs[at].old].box;
            ++at;
            continue;
        }
        std::size_t end = at;
        std::optional<Box> place;
        std::optional<std::size_t> first;
        std::size_t last = 0;
        for (; end < pairs.size() && !(pairs[end].old && pairs[end].now); ++end) {
            if (pairs[end].old) {
                const Box& box = old.words[*pairs[end].old].box;
                place = place ? around(*place, box) : box;
            }
            if (pairs[end].now) {
                if (!first) first = pairs[end].now;
                last = *pairs[end].now + 1;
            }
        }
        if (first) {
            const int from = at > 0 ? right(old.words[*pairs[at - 1].old].box) : old.box.left;
            const int to = end < pairs.size() ? old.words[*pairs[end].old].box.left : right(old.box);
            spread(words, *first, last, place.value_or(between(old, from, std::max(from + 1, to))));
        }
        at = end;
    }
    return words;
}

struct NewLine {
    std::size_t block = 0;
    std::vector<std::string_view> words;
};

std::vector<NewLine> linesOf(std::string_view text, std::size_t& blocks) {
    std::vector<NewLine> lines;
    blocks = 0;
    bool begins = true;
    for (const std::string_view line : split(text, '\n')) {
        if (line.empty()) {
            begins = true;
            continue;
        }
        if (begins) ++blocks;
        begins = false;
        lines.push_back({blocks - 1, split(line, ' ')});
    }
    return lines;
}

std::string textOf(const std::vector<std::string_view>& words) {
    std::string text;
    for (const std::string_view word : words) text.append(text.empty() ? "" : " ").append(word);
    return text;
}

std::string textOf(const Line& line) {
    std::string text;
    for (const Word& word : line.words) text.append(text.empty() ? "" : " ").append(word.text);
    return text;
}

/// Where lines go that nothing was seen of: in equal parts between those above and below.
void placeBetween(const Layout& seen, std::vector<Line>& lines, std::size_t first, std::size_t last,
                  const std::vector<NewLine>& texts) {
    const Box page{0, 0, seen.width, seen.height};
    const Box above = first > 0 ? lines[first - 1].box : Box{page.left, page.top, page.width, 0};
    const Box below = last < lines.size() ? lines[last].box : Box{page.left, page.height, page.width, 0};
    const Box sides = first > 0 ? above : below;
    const int from = std::min(above.top + above.height, page.height);
    const int to = std::max(below.top, from + 1); // columns: what follows may stand higher
    const int count = static_cast<int>(last - first);
    for (std::size_t i = first; i < last; ++i) {
        const int number = static_cast<int>(i - first);
        const int top = from + (to - from) * number / count;
        const int height = std::max(1, (to - from) / count);
        Line& line = lines[i];
        line.box = {sides.left, std::min(top, std::max(0, page.height - 1)), std::max(1, sides.width),
                    std::min(height, std::max(1, page.height - top))};
        line.baseline = line.box.top + line.box.height;
        for (const std::string_view text : texts[i].words) line.words.push_back({std::string(text), {}, sure});
        spread(line.words, 0, line.words.size(), line.box);
    }
}

} // namespace

std::string tidied(std::string_view text) {
    std::string out;
    bool wantsBreak = false;
    // Of any program: a byte order mark, ends of lines as elsewhere.
    QString all =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).normalized(QString::NormalizationForm_C);
    all.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    all.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    all.replace(QLatin1Char('\f'), QLatin1Char('\n'));
    for (const QString& line : all.split(QLatin1Char('\n'))) {
        QString kept;
        for (const QChar letter : line) {
            if (letter.isSpace()) {
                kept += QLatin1Char(' ');
            } else if (letter.category() != QChar::Other_Control && letter != QChar::ByteOrderMark &&
                       letter.unicode() < 0xFFFE) {
                kept += letter;
            }
        }
        const std::string plain = kept.simplified().toStdString();
        if (plain.empty()) {
            wantsBreak = !out.empty();
            continue;
        }
        if (wantsBreak) out += '\n';
        wantsBreak = false;
        out += plain + '\n';
    }
    return out;
}

Layout aligned(const Layout& seen, std::string_view text) {
    std::vector<const Line*> old;
    for (const Block& block : seen.blocks) {
        for (const Line& line : block.lines) old.push_back(&line);
    }
    std::size_t blocks = 0;
    const std::vector<NewLine> now = linesOf(text, blocks);
    std::vector<Bigrams> oldBigrams;
    std::vector<Bigrams> nowBigrams;
    for (const Line* line : old) oldBigrams.emplace_back(textOf(*line));
    for (const NewLine& line : now) nowBigrams.emplace_back(textOf(line.words));

    std::vector<Line> lines(now.size());
    std::vector<bool> isPlaced(now.size(), false);
    constexpr int leastLikeness = 30; // below it is another line
    const auto pairs = paired(old.size(), now.size(), [&](std::size_t i, std::size_t j) {
        const int likeness = oldBigrams[i].like(nowBigrams[j]);
        return likeness >= leastLikeness ? likeness : 0;
    });
    // Lines that were written anew stand for those that stood there, one for one.
    std::vector<std::size_t> goneLines;
    std::vector<std::size_t> newLines;
    const auto place = [&](std::size_t from, std::size_t to) {
        lines[to].box = old[from]->box;
        lines[to].baseline = old[from]->baseline;
        lines[to].words = wordsOver(*old[from], now[to].words);
        isPlaced[to] = true;
    };
    const auto closeGap = [&] {
        for (std::size_t i = 0; i < std::min(goneLines.size(), newLines.size()); ++i) place(goneLines[i], newLines[i]);
        goneLines.clear();
        newLines.clear();
    };
    for (const Pair& pair : pairs) {
        if (pair.old && pair.now) {
            closeGap();
            place(*pair.old, *pair.now);
        } else if (pair.old) {
            goneLines.push_back(*pair.old);
        } else {
            newLines.push_back(*pair.now);
        }
    }
    closeGap();
    for (std::size_t first = 0; first < lines.size(); ++first) {
        if (isPlaced[first]) continue;
        std::size_t last = first;
        while (last < lines.size() && !isPlaced[last]) ++last;
        placeBetween(seen, lines, first, last, now);
        first = last;
    }
    Layout layout{seen.width, seen.height, std::vector<Block>(blocks)};
    for (std::size_t i = 0; i < lines.size(); ++i) layout.blocks[now[i].block].lines.push_back(std::move(lines[i]));
    enclose(layout);
    return layout;
}

} // namespace kitapdar::recognition
