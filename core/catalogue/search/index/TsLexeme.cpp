#include "core/catalogue/search/index/TsLexeme.h"

namespace kitapdar::catalogue {

std::size_t bytesOfLetters(std::string_view token, std::size_t letters) {
    std::size_t end = 0;
    for (; letters > 0 && end < token.size(); --letters) {
        do ++end;
        while (end < token.size() && (static_cast<unsigned char>(token[end]) & 0xC0U) == 0x80U);
    }
    return end;
}

std::string tsLexeme(std::string_view token) {
    std::string text = "'";
    for (const char byte : token) {
        if (byte == '\'' || byte == '\\') text += byte;
        text += byte;
    }
    return text += '\'';
}

std::string tsInField(SearchField field, std::string_view token) {
    const auto mark = [field] {
        switch (field) {
        case SearchField::Title:
            return "=t";
        case SearchField::Author:
            return "=a";
        case SearchField::Subject:
            return "=s";
        case SearchField::Publisher:
            return "=p";
        case SearchField::Any:
            break;
        }
        return "";
    };
    return tsLexeme(std::string(mark()).append(token));
}

std::string tsBeginning(std::string_view letters) { return tsLexeme('<' + std::string(letters)); }
std::string tsBlock(std::int64_t block) { return tsLexeme('#' + std::to_string(block)); }

} // namespace kitapdar::catalogue
