#include "core/recognition/Spelling.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <filesystem>
#include <hunspell/hunspell.hxx>

namespace kitapdar::recognition {

namespace {

constexpr std::array names{"kk_KZ", "ru_RU"};

bool isCyrillic(const QString& word) {
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar letter) {
        return letter.isLetter() && letter.script() == QChar::Script_Cyrillic;
    });
}

/// Without what stands around it: quotation marks, full stops, brackets.
QString lettersOf(std::string_view word) {
    const QString whole = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    qsizetype from = 0;
    qsizetype to = whole.size();
    while (from < to && !whole[from].isLetterOrNumber()) ++from;
    while (to > from && !whole[to - 1].isLetterOrNumber()) --to;
    return whole.mid(from, to - from);
}

} // namespace

Spelling::Spelling(const std::string& folder) {
    for (const char* name : names) {
        const auto file = std::filesystem::path(folder) / name;
        const std::string rules = file.string() + ".aff";
        const std::string words = file.string() + ".dic";
        std::error_code error;
        if (!std::filesystem::exists(rules, error) || !std::filesystem::exists(words, error)) {
            m_missing.emplace_back(name);
            continue;
        }
        auto dictionary = std::make_unique<Hunspell>(rules.c_str(), words.c_str());
        // Words come in UTF-8, and so are the dictionaries of Debian; others are none for us.
        if (dictionary->get_dict_encoding() == "UTF-8")
            m_dictionaries.push_back(std::move(dictionary));
        else
            m_missing.emplace_back(name);
    }
}

Spelling::~Spelling() = default;

bool Spelling::isKnown(std::string_view word) const {
    if (!isThere()) return true;
    const QStringList parts = lettersOf(word).split(QLatin1Char('-'), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!isCyrillic(part)) return true;
        const auto has = [](const QString& form) {
            return [text = form.toStdString()](const std::unique_ptr<Hunspell>& dictionary) {
                return dictionary->spell(text);
            };
        };
        if (std::ranges::none_of(m_dictionaries, has(part)) &&
            std::ranges::none_of(m_dictionaries, has(part.toLower())))
            return false;
    }
    return true;
}

} // namespace kitapdar::recognition
