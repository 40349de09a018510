#include "core/catalogue/editing/FormalFault.h"

#include "core/catalogue/editing/RecordForm.h"
#include "core/catalogue/editing/Worksheet.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/catalogue/search/query/LanguageNames.h"
#include "core/text/Isbn.h"
#include "core/text/StandardNumber.h"

#include <algorithm>
#include <optional>

namespace kitapdar::catalogue {

namespace {

using What = FormalFault::What;

constexpr std::size_t issnSize = 8;

std::optional<What> faultOfIsbn(const std::string& value) {
    const auto isbn = text::parseIsbn(value);
    if (isbn) return std::nullopt;
    return isbn.error() == text::IsbnProblem::CheckDigit ? What::IsbnCheckDigit : What::IsbnWrong;
}

/// ISO 3297: weights 8…2, the rest to eleven; ten is X.
bool issnIsRight(const std::string& value) {
    const auto digits = text::standardNumber(value);
    if (digits.size() != issnSize) return false;
    int sum = 0;
    for (std::size_t i = 0; i < issnSize; ++i) {
        const int digit = digits[i] == 'x' ? 10 : digits[i] - '0';
        sum += digit * static_cast<int>(issnSize - i);
    }
    return sum % 11 == 0;
}

std::optional<What> faultOfYear(const std::string& value, Day today) {
    const auto year = yearIn(value);
    if (!year) {
        // "[б. г.]" says that there is none.
        return value.find_first_of("0123456789") == std::string::npos ? std::nullopt : std::optional(What::YearNotRead);
    }
    return *year > today.year() + 1 ? std::optional(What::YearAhead) : std::nullopt;
}

bool isLetters(const std::string& value, std::size_t count, char first, char last) {
    return value.size() == count && std::ranges::all_of(value, [&](char c) { return c >= first && c <= last; });
}

std::optional<What> faultOf(FormElement element, const std::string& value, MarcFamily family, Day today) {
    switch (element) {
    case FormElement::Isbn:
        return faultOfIsbn(value);
    case FormElement::Issn:
        return issnIsRight(value) ? std::nullopt : std::optional(What::IssnCheckDigit);
    case FormElement::Year:
        return faultOfYear(value, today);
    case FormElement::Language:
        // IRBIS has names of languages, too.
        if (family == MarcFamily::Irbis ? !languageCode(value).empty() : isMarcLanguage(value)) return std::nullopt;
        return What::LanguageUnknown;
    case FormElement::Country:
        if (family == MarcFamily::Marc21 && isLetters(value, value.size(), 'a', 'z')) return std::nullopt;
        return isLetters(value, 2, 'A', 'Z') ? std::nullopt : std::optional(What::CountryUnknown);
    default:
        return std::nullopt;
    }
}

bool hasKazakhLetters(const std::string& text) {
    for (const char* letter :
         {"ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і", "Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Ү", "Һ", "І"}) {
        if (text.find(letter) != std::string::npos) return true;
    }
    return false;
}

bool isEmpty(const ShownGroup& group, FormElement element) {
    for (const ShownField& field : group.fields) {
        for (const ShownElement& shown : field) {
            if (shown.element != element) continue;
            if (std::ranges::any_of(shown.values, [](const ShownValue& value) { return !plain(value.text).empty(); }))
                return false;
        }
    }
    return true;
}

} // namespace

std::vector<FormalFault> formalFaults(const MarcRecord& record, MarcFormat format, Day today) {
    const MarcFamily family = familyOf(format);
    const auto required = requiredOf(worksheetOf(record, format));
    std::vector<FormalFault> faults;
    std::string title;
    std::string language;
    for (const ShownGroup& group : formOf(record, family, groupsFor(record, format))) {
        for (const Required& each : required) {
            if (each.group == group.group && lineOf(each.group, each.element, family) && isEmpty(group, each.element))
                faults.push_back({What::Missing, each.group, each.element, 0, {}});
        }
        for (std::size_t field = 0; field < group.fields.size(); ++field) {
            for (const ShownElement& element : group.fields[field]) {
                for (const ShownValue& value : element.values) {
                    const auto said = plain(value.text);
                    if (said.empty()) continue;
                    if (element.element == FormElement::Title && title.empty()) title = said;
                    if (element.element == FormElement::Language && language.empty()) language = said;
                    if (const auto what = faultOf(element.element, said, family, today))
                        faults.push_back({*what, group.group, element.element, field, said});
                }
            }
        }
    }
    if (languageCode(language) == "rus" && hasKazakhLetters(title))
        faults.push_back({What::LetterOfKazakh, FormGroup::Language, FormElement::Language, 0, title});
    return faults;
}

bool addsFaultyValue(const MarcRecord& before, const MarcRecord& after, MarcFormat format, Day today) {
    const auto faultyValues = [&](const MarcRecord& record) {
        auto faults = formalFaults(record, format, today);
        std::erase_if(faults, [](const FormalFault& each) {
            return each.what == What::Missing || each.what == What::LetterOfKazakh;
        });
        for (FormalFault& each : faults) each.field = 0; // the field before it may have gone
        return faults;
    };
    const auto present = faultyValues(after);
    if (present.empty()) return false;
    const auto former = faultyValues(before);
    return std::ranges::any_of(
        present, [&](const FormalFault& each) { return std::ranges::find(former, each) == former.end(); });
}

} // namespace kitapdar::catalogue
