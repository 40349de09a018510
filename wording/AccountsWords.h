// The books of account of the stock in words.
#pragma once

#include "core/accounts/BookQueries.h"
#include "core/accounts/EntryService.h"
#include "core/accounts/KsuQueries.h"
#include "wording/Languages.h"

#include <QString>

namespace kitapdar {

/// In the language of a paper or of the window; of a term that has no name in it the Kazakh one, else the code.
QString nameOf(const accounts::Term& term, Language language);
QString nameOf(const accounts::KsuColumn& column, Language language);
/// "kinds of stock"
QString words(accounts::TermList list);
/// "author"
QString words(accounts::LineField field);
/// A value that was struck, as people read it: a sum with its sign, the name of a kind, "Russian", "yes".
QString valueWords(accounts::LineField field, const std::string& value, const std::vector<accounts::Term>& terms,
                   Language language);
inline QString valueWords(const accounts::StruckValue& struck, const std::vector<accounts::Term>& terms,
                          Language language) {
    return valueWords(struck.field, struck.before, terms, language);
}
/// Why a value was struck: what was typed, or the words of a reason of the program's own.
QString reasonOf(const accounts::StruckValue& struck);
/// "in the stock, in no book"
QString words(accounts::Disagreement disagreement);
/// "Inventory book = summary book = stock: 414 533", or what differs.
QString words(const accounts::Reconciliation& reconciliation);

QString words(const accounts::TermRefusal& refusal);
QString words(const accounts::EnterRefusal& refusal);
QString words(const accounts::WithdrawRefusal& refusal);
QString words(const accounts::ReverseByHandRefusal& refusal);
QString words(const accounts::OpenRefusal& refusal);
QString words(const accounts::TakeBackOpeningRefusal& refusal);
QString words(const accounts::CorrectRefusal& refusal);

} // namespace kitapdar
