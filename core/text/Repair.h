// Kazakh text of PT154 or KZ-1048 that some program once read as cp1251: «єлемі» for «әлемі», «ќазаќ» for «қазақ».
// The same sign means ә in one encoding and ғ in the other, so a whole file or base is weighed first; then single texts
// are repaired, one by one and shown before they are stored. Without evidence nothing is touched: «Делµз» stays.
#pragma once

#include "core/text/Encoding.h"
#include "core/text/MisreadWords.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kitapdar::text {

/// Weighs the texts of one file or base. One thread at a time.
class MisreadEvidence {
public:
    void add(std::string_view text);
    /// What another one has weighed.
    void add(const MisreadEvidence& other);

    /// Pt154 or Kz1048 once the texts show it: at least three signs that stand inside words and exist in that one only,
    /// four times as many as of the other, and қ with і, or with ы in the same text, without which no Kazakh text is
    /// (so Ukrainian, Macedonian and Serbian text is never taken for it). nullopt otherwise.
    std::optional<Encoding> verdict() const;
    /// What single words show, however few they are.
    const MisreadWords& words() const { return m_words; }

private:
    std::size_t m_pt154 = 0;
    std::size_t m_kz1048 = 0;
    std::size_t m_ka = 0;        // ќ: қ in both
    std::size_t m_i = 0;         // і: the same in all three
    std::size_t m_kaBesideY = 0; // texts with ќ and ы, which no language has together
    MisreadWords m_words;
};

/// Letters stand in the text that no language has together, as they do when Kazakh was read as cp1251: «Ќызылорда
/// облысыныѕ», «µнер», «ќ» beside «ы». Ukrainian, Belarusian, Serbian and Macedonian words are not taken for it.
bool looksMisread(std::string_view text);

/// The text as it was meant: signs inside words are read again in `original` (the verdict). Signs beside no letter
/// stay, and so does text that cp1251 does not know. nullopt when nothing changes or `original` is neither of the two.
std::optional<std::string> repairMisread(std::string_view text, Encoding original);

} // namespace kitapdar::text
