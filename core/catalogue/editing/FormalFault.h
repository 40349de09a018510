// Formal faults of a record: what a cataloguer is told when it is saved. None of them refuses. Pure; any thread.
#pragma once

#include "core/base/Time.h"
#include "core/catalogue/editing/FormFields.h"

#include <string>
#include <vector>

namespace kitapdar::catalogue {

struct FormalFault {
    enum class What {
        Missing,         // the worksheet asks for it
        IsbnWrong,       // other characters or another number of them than an ISBN has
        IsbnCheckDigit,  // the last digit does not fit the others
        IssnCheckDigit,  // the same of an ISSN, or no ISSN at all
        YearNotRead,     // no year of four digits in it
        YearAhead,       // later than the next year
        LanguageUnknown, // no code of ISO 639-2
        CountryUnknown,  // no code of two letters
        LetterOfKazakh,  // the title has letters of Kazakh, the language is Russian
    };
    What what = What::Missing;
    FormGroup group = FormGroup::Title;
    FormElement element = FormElement::Title;
    std::size_t field = 0;
    std::string value;

    friend bool operator==(const FormalFault&, const FormalFault&) = default;
};

/// In the order of the form.
std::vector<FormalFault> formalFaults(const MarcRecord& record, MarcFormat format, Day today);

/// Whether `after` has a value that is wrong by itself (an ISBN, an ISSN, a year, a code of a language or of a country)
/// and `before` has not. What is only missing is none.
bool addsFaultyValue(const MarcRecord& before, const MarcRecord& after, MarcFormat format, Day today);

} // namespace kitapdar::catalogue
