// Loan rules and the calendar in words.
#pragma once

#include "core/rules/CalendarService.h"

#include <QString>

#include <string_view>

namespace kitapdar {

/// What a loan rule is about: "Loan period".
QString words(const rules::LoanRuleType& rule);
/// What rules are listed together: "Renewals".
QString words(rules::RuleGroup group);
/// The value of a rule in these terms: "15 days", "unlimited", "yes".
QString words(const rules::LoanRuleType& rule, const rules::LoanTerms& terms);
/// A value as it is stored; one that is not of the rule's type as it is.
QString valueWords(const rules::LoanRuleType& rule, std::string_view value);
/// "Closed every Sunday", "Closed every year: 07.01 · Православиелік Рождество", "Closed: 27.05.2026". Its place is not
/// told.
QString words(const rules::CalendarLine& line);
/// The note of a line: in the language of the window when it is a shipped one; what people have written stays.
QString noteWords(std::string_view note);
QString words(const rules::CalendarRefusal& refusal);

} // namespace kitapdar
