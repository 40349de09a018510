// The form of a record in words: kinds, fields with help and examples, faults that are told on saving.
#pragma once

#include "core/catalogue/RecordService.h"
#include "core/catalogue/editing/AuthorMarks.h"
#include "core/catalogue/editing/FormalFault.h"
#include "core/catalogue/editing/MarcText.h"
#include "core/catalogue/editing/Worksheet.h"

#include <QString>

namespace kitapdar {

QString words(catalogue::Worksheet worksheet);
/// What a field is: "Author", "Imprint".
QString words(catalogue::FormGroup group);
/// What a line is: "Initials".
QString words(catalogue::FormElement element);
/// One sentence: what belongs there and how it is written.
QString helpWords(catalogue::FormElement element);
/// As it would be typed, in the language of the window; "" where the help is enough.
QString exampleOf(catalogue::FormElement element);
/// ISO 3166, "KZ" → "Kazakhstan"; a code that is not listed as it is.
QString countryWords(const std::string& code);

QString words(const catalogue::FormalFault& fault);
/// "Line 3: two indicators …".
QString words(const catalogue::MarcLineFault& fault);

QString words(const catalogue::AddRecordRefusal& refusal);
QString words(const catalogue::EditRecordRefusal& refusal);
QString words(const catalogue::RemoveRecordRefusal& refusal);
QString words(const catalogue::AuthorMarkRefusal& refusal);

} // namespace kitapdar
