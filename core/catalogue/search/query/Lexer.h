// The text of a query cut into words, phrases, brackets, operators and fields. Private to core/catalogue.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::catalogue {

struct SearchToken {
    enum class Type { Word, Phrase, Open, Close, And, Or, Not, Field };
    enum class Field { Any, Author, Title, Subject, Publisher, Year, Isbn, Inventory, Language };

    Type type = Type::Word;
    std::string text; // Word, Phrase; of the fields from Year on: the value; of operators: the word, "" for a sign
    Field field = Field::Any;
    bool closed = false; // its end was typed: of a phrase, of an operator that is a word
    bool last = false;   // nothing but blanks follows
};

std::vector<SearchToken> searchTokens(std::string_view text);

} // namespace kitapdar::catalogue
