#include "core/media/PaperText.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace kitapdar::media {

namespace {

constexpr QChar softHyphen(0x00AD);

bool isVowel(QChar letter) {
    static const QString vowels = QStringLiteral("аәеёиіоөуүұыэюяaeiouy");
    return vowels.contains(letter.toLower());
}

/// A syllable begins with a consonant before a vowel; neither part of the word is a letter alone.
bool mayBreakAt(const QString& word, qsizetype at) {
    constexpr qsizetype shortest = 2;
    if (at < shortest || word.size() - at < shortest) return false;
    const bool begins = word[at].isLetter() && !isVowel(word[at]) && isVowel(word[at + 1]);
    const auto* const before = word.constBegin();
    return begins && word[at - 1].isLetter() && std::any_of(before, before + at, isVowel);
}

/// A word that is wider than its room is broken between syllables, with a hyphen.
QString withHyphens(const QString& text, const QFontMetricsF& metrics, double width) {
    QStringList words = text.split(QLatin1Char(' '));
    for (QString& word : words) {
        if (metrics.horizontalAdvance(word) <= width) continue;
        for (qsizetype at = word.size() - 1; at > 0; --at) {
            if (mayBreakAt(word, at)) word.insert(at, softHyphen);
        }
    }
    return words.join(QLatin1Char(' '));
}

/// Soft hyphens are seen at the end of a line alone.
QString drawn(QString line) {
    const bool isBroken = line.endsWith(softHyphen);
    line.remove(softHyphen);
    return isBroken ? line + QLatin1Char('-') : line;
}

} // namespace

QString drawable(const std::string& text) {
    QString result = QString::fromStdString(text);
    for (QChar& letter : result) {
        const bool turns = letter.unicode() >= 0x202A && letter.unicode() <= 0x202E; // marks of direction
        if (letter.category() == QChar::Other_Control || turns) letter = QLatin1Char(' ');
    }
    return result;
}

QStringList brokenLines(const QString& whole, const QFont& font, QPaintDevice& device, double width, qsizetype most,
                        double indent) {
    const QFontMetricsF metrics(font, &device);
    if (whole.isEmpty()) return {};
    if (metrics.horizontalAdvance(whole) <= width - indent) return {whole};
    const QString text = withHyphens(whole, metrics, width);
    QStringList lines;
    QTextLayout layout(text, font, &device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double room = lines.isEmpty() ? width - indent : width;
        line.setLineWidth(room);
        if (lines.size() + 1 == most) {
            lines << metrics.elidedText(text.mid(line.textStart()).remove(softHyphen), Qt::ElideRight, room);
            break;
        }
        lines << drawn(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace kitapdar::media
