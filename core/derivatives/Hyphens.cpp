#include "core/derivatives/Hyphens.h"

#include <QString>

#include <algorithm>
#include <array>

namespace kitapdar::derivatives {

namespace {

/// Small, without marks at its ends.
QString bare(std::string_view word) {
    QString text = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())).toCaseFolded();
    while (!text.isEmpty() && !text.back().isLetterOrNumber()) text.chop(1);
    while (!text.isEmpty() && !text.front().isLetterOrNumber()) text.remove(0, 1);
    return text;
}

/// Parts that Russian writes with a hyphen, whatever stands before them.
bool isParticle(const QString& part) {
    static constexpr std::array<const char16_t*, 6> particles = {u"то", u"нибудь", u"либо", u"таки", u"ка", u"де"};
    return std::ranges::any_of(particles, [&](const char16_t* each) { return part == QStringView(each); });
}

/// "по-русски", "по-моему", "во-первых", "кое-кто"; "бірте-бірте".
bool isCompound(const QString& first, const QString& second) {
    if (first == second) return true;
    if (first == u"кое") return true;
    if (first == u"во" || first == u"в") return second.endsWith(u"ых");
    return first == u"по" &&
           (second.endsWith(u"ски") || second.endsWith(u"цки") || second.endsWith(u"ему") || second.endsWith(u"ому"));
}

} // namespace

Hyphens::Hyphens(const std::vector<FlowPage>& pages) {
    for (const FlowPage& page : pages) {
        for (const FlowBlock& block : page.blocks) {
            for (const FlowLine& line : block.lines) {
                // Whether the last word of a line is whole is what is asked.
                for (std::size_t i = 0; i + 1 < line.words.size(); ++i) ++m_words[bare(line.words[i]).toStdString()];
            }
        }
    }
}

int Hyphens::timesOf(const std::string& word) const {
    const auto known = m_words.find(word);
    return known == m_words.end() ? 0 : known->second;
}

std::string Hyphens::joined(std::string_view first, std::string_view second) const {
    const std::string_view hyphen = recognition::hyphenOf(first);
    const std::string_view stem = first.substr(0, first.size() - hyphen.size());
    const std::string together = std::string(stem) + std::string(second);
    const std::string apart = std::string(stem) + "-" + std::string(second);
    if (hyphen != "-") return together; // marks that are never a part of a word
    const QString begin = bare(stem);
    const QString end = bare(second);
    const bool isNumber = (!begin.isEmpty() && begin.back().isDigit()) || (!end.isEmpty() && end.front().isDigit());
    // What is all in capitals may be a divided heading.
    const bool isName =
        beginsCapital(second) &&
        !beginsCapital(std::string_view(stem).substr(stem.size() - std::min<std::size_t>(stem.size(), 2)));
    if (isNumber || isName || end.isEmpty()) return apart;
    const int whole = timesOf((begin + end).toStdString());
    const int divided = timesOf((begin + u'-' + end).toStdString());
    if (whole != divided) return whole > divided ? together : apart;
    return isParticle(end) || isCompound(begin, end) ? apart : together;
}

} // namespace kitapdar::derivatives
