#include "core/catalogue/editing/AuthorMarks.h"

#include "core/catalogue/Kinds.h"
#include "core/journal/Journal.h"
#include "core/storage/Columns.h"
#include "core/text/Encoding.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace kitapdar::catalogue {

namespace {

icu::UnicodeString wide(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

UChar32 nearest(UChar32 letter) {
    constexpr std::u16string_view kazakh = u"ӘҒҚҢӨҰҮҺІЁӮ";
    constexpr std::u16string_view russian = u"АГКНОУУХИЕУ";
    const auto at = kazakh.find(static_cast<char16_t>(letter));
    return at == std::u16string_view::npos ? letter : russian[at];
}

UChar32 firstLetter(const icu::UnicodeString& text) {
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        if (u_isalpha(text.char32At(at))) return u_toupper(text.char32At(at));
    }
    return 0;
}

std::vector<std::string_view> columnsOf(std::string_view line) {
    std::vector<std::string_view> columns;
    for (;;) {
        const auto end = line.find_first_of(",;\t");
        columns.push_back(line.substr(0, end));
        if (end == std::string_view::npos) return columns;
        line.remove_prefix(end + 1);
    }
}

/// "13" of "13", "А 13", "Ч-90"; "" when it is no number of a mark.
std::string numberOf(std::string_view column) {
    constexpr std::int32_t mostLetters = 2;
    constexpr std::size_t longestNumber = 3;
    const auto text = wide(column);
    std::string number;
    std::int32_t letters = 0;
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 c = text.char32At(at);
        if (c >= u'0' && c <= u'9')
            number.push_back(static_cast<char>(c));
        else if (u_isalpha(c) && (!number.empty() || ++letters > mostLetters))
            return {};
    }
    return number.size() <= longestNumber ? number : std::string();
}

/// nullopt: a picture, a program, whatever has control characters in it.
std::optional<std::string> textIn(std::string_view bytes) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    };
    if (std::ranges::any_of(bytes, isControl)) return std::nullopt;
    return text::decode(bytes, text::guessEncoding(bytes));
}

bool isRemark(std::string_view line) {
    return line.starts_with('#') || line.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::optional<AuthorMarkLine> lineOf(std::string_view text) {
    const auto columns = columnsOf(text);
    if (columns.size() < 2) return std::nullopt;
    AuthorMarkLine line{authorMarkKey(columns[columns.size() - 2]), numberOf(columns.back())};
    if (line.number.empty() || !u_isalpha(wide(line.beginning).char32At(0))) return std::nullopt;
    return line;
}

} // namespace

AuthorMarkTable readAuthorMarks(std::string_view bytes) {
    AuthorMarkTable table;
    const auto text = textIn(bytes);
    std::map<std::string, std::string> known;
    bool mayBeHeadings = true;
    for (std::string_view rest = text ? std::string_view(*text) : std::string_view(); !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const std::string_view each = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (isRemark(each)) continue;
        auto line = lineOf(each);
        const bool isHeadings = std::exchange(mayBeHeadings, false) && !line;
        if (isHeadings) continue;
        if (!line) {
            ++table.notTaken;
        } else if (const auto [found, isNew] = known.emplace(line->beginning, line->number); isNew) {
            table.lines.push_back(std::move(*line));
        } else if (found->second != line->number) {
            ++table.notTaken;
        }
    }
    return table;
}

std::string authorMarkKey(std::string_view heading) {
    const auto text = wide(heading);
    icu::UnicodeString key;
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 letter = text.char32At(at);
        if (u_isalnum(letter))
            key.append(nearest(u_toupper(letter)));
        else if (!key.isEmpty() && key[key.length() - 1] != u' ')
            key.append(u' ');
    }
    key.trim();
    std::string out;
    return key.toUTF8String(out);
}

Result<std::string> AuthorMarks::propose(storage::Snapshot& snapshot, const std::string& heading) const {
    const std::string key = authorMarkKey(heading);
    const UChar32 letter = firstLetter(wide(heading));
    if (key.empty() || letter == 0) return std::string();
    TRY(const auto found, snapshot.first("select beginning, number from author_mark where beginning <= $1 order by "
                                         "beginning desc limit 1",
                                         {key}, [](const storage::Row& row) {
                                             return AuthorMarkLine{row.string(0), row.string(1)};
                                         }));
    if (!found || firstLetter(wide(found->beginning)) != nearest(letter)) return std::string();
    std::string mark;
    icu::UnicodeString(letter).toUTF8String(mark);
    return mark + " " + found->number;
}

Result<std::int64_t, AuthorMarkRefusal> AuthorMarks::replace(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::CatalogueEdit>& by,
                                                             const AuthorMarkTable& table) const {
    const auto marks = static_cast<std::int64_t>(table.lines.size());
    if (marks == 0) return fail(NoAuthorMarks());
    if (table.notTaken > 3 + marks / 50) return fail(NotATableOfAuthorMarks{marks, table.notTaken});
    TRY(const auto present, transaction.all("select id from author_mark order by id", {}, storage::only<std::int64_t>));
    journal::Operation operation = m_journal.begin(transaction, by, kinds::importAuthorMarks);
    for (const std::int64_t id : present) CHECK(operation.erase("author_mark", id));
    std::int64_t first = 0;
    for (const AuthorMarkLine& line : table.lines) {
        TRY(const auto id, operation.insert("author_mark", {{"beginning", line.beginning}, {"number", line.number}}));
        if (first == 0) first = id;
    }
    operation.about("author_mark", first);
    CHECK(operation.finish());
    return marks;
}

} // namespace kitapdar::catalogue
