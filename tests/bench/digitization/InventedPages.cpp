#include "tests/bench/digitization/InventedPages.h"

#include "core/demo/Random.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kitapdar::bench {

namespace {

constexpr int lettersOfPage = 1500;
constexpr int lettersOfLine = 56;
constexpr int linesOfParagraph = 7;

int lettersOf(const std::string& text) {
    return static_cast<int>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// Of the ranks up to 10 as many as of those from 10 to 100, from 100 to 1,000 (Zipf's law).
std::size_t rankOf(demo::Random& random, std::size_t words) {
    const double rank = std::pow(static_cast<double>(words), random.fraction()) - 1;
    return std::min(static_cast<std::size_t>(rank), words - 1);
}

/// Two letters of two bytes change places.
std::string misread(std::string word, demo::Random& random) {
    const std::size_t letters = word.size() / 2;
    if (letters < 3 || word.size() % 2 != 0) return word;
    const std::size_t at = 2 * random.below(letters - 1);
    std::rotate(word.begin() + static_cast<std::ptrdiff_t>(at), word.begin() + static_cast<std::ptrdiff_t>(at + 2),
                word.begin() + static_cast<std::ptrdiff_t>(at + 4));
    return word;
}

std::string plainOf(const std::vector<InventedWord>& words) {
    std::string plain;
    int line = 0;
    int lines = 0;
    for (const InventedWord& word : words) {
        const int letters = lettersOf(word.printed);
        if (line > 0 && line + 1 + letters > lettersOfLine) {
            plain += ++lines % linesOfParagraph == 0 ? "\n\n" : "\n";
            line = 0;
        }
        if (line > 0) {
            plain += ' ';
            ++line;
        }
        plain += word.printed;
        line += letters;
    }
    return plain + "\n";
}

} // namespace

InventedPages::InventedPages(std::uint64_t seed)
    : m_seed(seed), m_kazakh(demo::loadDemoData(), "kaz"), m_russian(demo::loadDemoData(), "rus") {}

InventedPage InventedPages::page(std::int64_t number) const {
    demo::Random random(m_seed * 1'000'003 + static_cast<std::uint64_t>(number));
    InventedPage page;
    const bool isKazakh = random.percent(60);
    page.languages = isKazakh ? "kaz" : "rus";
    const std::vector<std::string>& words = (isKazakh ? m_kazakh : m_russian).words();
    bool begins = true;
    for (int letters = 0; letters < lettersOfPage;) {
        const std::size_t rank = rankOf(random, words.size());
        InventedWord word{rank, words[rank], {}};
        word.printed = random.percent(1) ? misread(word.text, random) : word.text;
        if (begins) word.printed = demo::capitalized(std::move(word.printed));
        begins = random.percent(8);
        if (begins)
            word.printed += '.';
        else if (random.percent(7))
            word.printed += ',';
        letters += lettersOf(word.printed) + 1;
        page.words.push_back(std::move(word));
    }
    page.plain = plainOf(page.words);
    return page;
}

DrawnSheet drawn(const InventedPage& page, int dpi) {
    constexpr double inch = 25.4;
    constexpr double widthMm = 148;
    constexpr double heightMm = 210;
    constexpr double marginMm = 15;
    constexpr double points = 10.5;
    const auto pixels = [&](double mm) { return static_cast<int>(std::lround(mm / inch * dpi)); };
    DrawnSheet sheet{QImage(pixels(widthMm), pixels(heightMm), QImage::Format_Grayscale8), {}};
    sheet.picture.fill(244);
    sheet.picture.setDotsPerMeterX(static_cast<int>(std::lround(dpi * 1000 / inch)));
    sheet.picture.setDotsPerMeterY(static_cast<int>(std::lround(dpi * 1000 / inch)));
    sheet.layout.width = sheet.picture.width();
    sheet.layout.height = sheet.picture.height();

    QFont font(QStringLiteral("DejaVu Serif"));
    font.setPixelSize(static_cast<int>(std::lround(points / 72 * dpi)));
    QPainter painter(&sheet.picture);
    painter.setFont(font);
    painter.setPen(QColor(30, 30, 30));
    const QFontMetricsF metrics(font);
    const double blank = metrics.horizontalAdvance(QLatin1Char(' '));
    const double left = pixels(marginMm);
    const double right = sheet.picture.width() - left;
    double x = left;
    double baseline = left + metrics.ascent();
    std::vector<recognition::Line> lines(1);
    for (const InventedWord& word : page.words) {
        const QString text = QString::fromStdString(word.printed);
        const double width = metrics.horizontalAdvance(text);
        if (x > left && x + width > right) {
            x = left;
            baseline += metrics.lineSpacing();
            lines.emplace_back();
        }
        if (baseline + metrics.descent() > sheet.picture.height() - left) break;
        painter.drawText(QPointF(x, baseline), text);
        lines.back().baseline = static_cast<int>(baseline);
        lines.back().words.push_back({word.printed,
                                      {static_cast<int>(x), static_cast<int>(baseline - metrics.ascent()),
                                       static_cast<int>(width), static_cast<int>(metrics.height())},
                                      95});
        x += width + blank;
    }
    painter.end();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % linesOfParagraph == 0) sheet.layout.blocks.emplace_back();
        sheet.layout.blocks.back().lines.push_back(std::move(lines[i]));
    }
    recognition::enclose(sheet.layout);
    return sheet;
}

} // namespace kitapdar::bench
