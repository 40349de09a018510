// Whether a word is one of Kazakh or Russian, by the dictionaries of hunspell that are installed on this computer: a
// sign of doubt, not a proof. A seventh of the words of a good Kazakh page stand in no dictionary.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class Hunspell;

namespace kitapdar::recognition {

/// One thread at a time.
class Spelling {
public:
    /// Reads the dictionaries; a quarter of a second, so not on the window's thread. `folder`: where they lie.
    explicit Spelling(const std::string& folder = "/usr/share/hunspell");
    ~Spelling();
    Spelling(const Spelling&) = delete;
    Spelling& operator=(const Spelling&) = delete;

    /// "kk_KZ", "ru_RU": those that are not installed. Words of their language are doubted by nobody.
    const std::vector<std::string>& missing() const { return m_missing; }
    /// Whether there is a dictionary for each of both languages: with one alone half of a mixed page would be doubted.
    bool isThere() const { return m_missing.empty(); }
    /// False for a word of Cyrillic letters alone that neither dictionary has, as it stands or in small letters. True
    /// for anything else, and when a dictionary is missing. Hyphens part words;
    /// quotation marks, stops and brackets around it do not matter.
    bool isKnown(std::string_view word) const;

private:
    std::vector<std::unique_ptr<Hunspell>> m_dictionaries;
    std::vector<std::string> m_missing;
};

} // namespace kitapdar::recognition
