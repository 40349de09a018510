// Author marks: the first letter of a heading and the number of the table's last beginning that is not past it. The
// table is the library's own; none is shipped. Kazakh letters take the number of the nearest Russian letter and stay
// Kazakh in the mark (docs/rooms/catalogue.md).
#pragma once

#include "core/base/Result.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::catalogue {

struct AuthorMarkLine {
    std::string beginning; // folded, capital letters: "АБА"
    std::string number;    // "13"

    friend bool operator==(const AuthorMarkLine&, const AuthorMarkLine&) = default;
};

struct AuthorMarkTable {
    std::vector<AuthorMarkLine> lines;
    std::int64_t notTaken = 0; // lines that are no mark, or give another number to a beginning that has one
};

/// Lines "Аба;13", parted by comma, semicolon or tab; of more columns the last two count, and a mark may stand for its
/// number ("А 13"). Text in UTF-8 or a code page, which is found out; bytes that are no text give an empty table. A
/// line of headings, remarks (#) and empty lines are no part of it; of equal beginnings the first one counts. Pure.
AuthorMarkTable readAuthorMarks(std::string_view bytes);

/// Capital letters, Ә as А, Ғ as Г, Қ as К, Ң as Н, Ө as О, Ұ and Ү as У, Һ as Х, І as И, Ё as Е; one blank between
/// words. Pure.
std::string authorMarkKey(std::string_view heading);

struct NoAuthorMarks {}; // the file has none
/// More than three lines and every fiftieth are no marks: it is another file.
struct NotATableOfAuthorMarks {
    std::int64_t marks;
    std::int64_t others;
};
using AuthorMarkRefusal = Refusal<NoAuthorMarks, NotATableOfAuthorMarks>;

class AuthorMarks {
public:
    explicit AuthorMarks(const journal::Journal& journal) : m_journal(journal) {}

    /// "Ә 82" for "Әуезов"; "" when the table has no beginning with that letter.
    Result<std::string> propose(storage::Snapshot& snapshot, const std::string& heading) const;

    /// Operation "author_mark.import": the lines of this table in the place of the table that was there. How many.
    Result<std::int64_t, AuthorMarkRefusal> replace(storage::Transaction& transaction,
                                                    const staff::Permitted<Permission::CatalogueEdit>& by,
                                                    const AuthorMarkTable& table) const;

private:
    const journal::Journal& m_journal;
};

} // namespace kitapdar::catalogue
