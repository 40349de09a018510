#include "core/library/Rooms.h"
#include "tests/architecture/Rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace kitapdar::architecture {

namespace {

/// Where a room may write a table of another, and why.
struct Exemption {
    std::string_view path;
    std::string_view reason;
};

constexpr Exemption writers[] = {
    {"core/recognition/ReadFlags", "flags that only a reading can tell, in the transaction of its text"},
    {"core/demo/BulkRows", "the stock of the sample library is made as a whole, with one entry of the journal"},
};

/// The room whose table it is; "" for a word that is no table.
std::string_view ownerOf(std::string_view table) {
    for (const Room& room : allRooms()) {
        const auto found = std::ranges::find(room.tables, table, &storage::Table::name);
        if (found != room.tables.end()) return room.name;
    }
    return {};
}

std::string_view roomOf(std::string_view path) {
    path.remove_prefix(std::string_view("core/").size());
    return path.substr(0, path.find('/'));
}

/// The first name after each of these words in a statement.
QRegularExpression namesAfter(const char* words) {
    return QRegularExpression(QStringLiteral(R"(\b(?:%1)\s+(\w+))").arg(QLatin1String(words)),
                              QRegularExpression::CaseInsensitiveOption);
}

template <class Visit>
void eachTable(const QRegularExpression& pattern, const std::string& sql, Visit visit) {
    auto matches = pattern.globalMatch(QString::fromStdString(sql));
    while (matches.hasNext()) {
        const std::string table = matches.next().captured(1).toStdString();
        if (const auto owner = ownerOf(table); !owner.empty()) visit(table, owner);
    }
}

/// Whether the literal is the first argument of a call that writes a table.
bool isWritten(const Source& source, std::size_t number) {
    static const QRegularExpression beside(QStringLiteral(R"(\b(insert|update|erase|insertRows)\s*\(\s*")"));
    static const QRegularExpression above(QStringLiteral(R"(\b(insert|update|erase|insertRows)\s*\(\s*$)"));
    const int line = source.literals[number].line;
    if (number > 0 && source.literals[number - 1].line == line) return false;
    const auto code = [&](int of) { return QString::fromStdString(source.code[static_cast<std::size_t>(of) - 1]); };
    return beside.match(code(line)).hasMatch() || (line > 1 && above.match(code(line - 1)).hasMatch());
}

} // namespace

Violations checkTables(const Source& source) {
    if (!source.path.starts_with("core/")) return {};
    Violations violations;
    const std::string_view room = roomOf(source.path);
    const auto mayWrite = [&](std::string_view owner) {
        return owner == room ||
               std::ranges::any_of(writers, [&](const Exemption& each) { return source.path.starts_with(each.path); });
    };
    static const QRegularExpression reading = namesAfter("from|join");
    static const QRegularExpression writing = namesAfter(R"(insert\s+into|update|delete\s+from|alter\s+table)");
    for (std::size_t number = 0; number < source.literals.size(); ++number) {
        const Literal& literal = source.literals[number];
        const auto refuse = [&](const char* rule, const std::string& table) {
            violations.push_back({source.path, literal.line, rule, table});
        };
        eachTable(reading, literal.text, [&](const std::string& table, std::string_view owner) {
            if (owner == room || rankOf(owner) < rankOf(room)) return;
            refuse("a room reads no table of a room that is not below it: that room answers or contributes SQL", table);
        });
        eachTable(writing, literal.text, [&](const std::string& table, std::string_view owner) {
            if (!mayWrite(owner)) refuse("a room's tables are written by its own repository", table);
        });
        const std::string_view owner = ownerOf(literal.text);
        if (!owner.empty() && !mayWrite(owner) && isWritten(source, number)) {
            refuse("a room's tables are written by its own repository", literal.text);
        }
    }
    return violations;
}

Violations checkServices(const Source& source, const std::string& roomSource) {
    static const QRegularExpression service(QStringLiteral(R"(^class (\w+(?:Service|Queries)) \{)"),
                                            QRegularExpression::MultilineOption);
    Violations violations;
    for (std::size_t line = 0; line < source.code.size(); ++line) {
        const auto match = service.match(QString::fromStdString(source.code[line]));
        if (!match.hasMatch()) continue;
        const std::string name = match.captured(1).toStdString();
        if (roomSource.find("add<" + name + ">") != std::string::npos) continue;
        violations.push_back({source.path, static_cast<int>(line) + 1, "a service is listed by its room", name});
    }
    return violations;
}

} // namespace kitapdar::architecture
