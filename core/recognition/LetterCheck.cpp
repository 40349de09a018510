#include "core/recognition/LetterCheck.h"

#include <QString>

namespace kitapdar::recognition {

LetterCounts lettersOf(std::string_view text) {
    static const QString kazakh = QStringLiteral("әғқңөұүһіӘҒҚҢӨҰҮҺІ");
    LetterCounts counts;
    for (const QChar letter : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) {
        if (letter.script() != QChar::Script_Cyrillic || !letter.isLetter()) continue;
        ++counts.cyrillic;
        if (kazakh.contains(letter)) ++counts.kazakh;
    }
    return counts;
}

bool isMarkedKazakh(std::string_view recordLanguage, std::string_view languages) {
    return recordLanguage == "kaz" || languages == "kaz" || languages.starts_with("kaz+");
}

std::string_view languagesFor(std::string_view recordLanguage) {
    if (recordLanguage == "kaz") return "kaz+rus";
    if (recordLanguage == "rus" || recordLanguage == "eng") return recordLanguage;
    return {};
}

} // namespace kitapdar::recognition
