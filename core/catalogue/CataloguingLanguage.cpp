#include "core/catalogue/CataloguingLanguage.h"

namespace kitapdar::catalogue {

std::string languageOfCataloguing(const MarcRecord& record) {
    if (auto language = record.value("040", 'b'); !language.empty()) return language;
    constexpr std::size_t at = 22, size = 3;
    const auto coded = record.value("100", 'a');
    const bool unimarc = detectFormat(record) != MarcFormat::Marc21 && coded.size() >= at + size;
    return unimarc ? coded.substr(at, size) : std::string();
}

std::string cataloguingLanguageFrom(std::string_view slipLanguage) {
    return slipLanguage == "kk" ? "kaz" : slipLanguage == "en" ? "eng" : "rus";
}

} // namespace kitapdar::catalogue
