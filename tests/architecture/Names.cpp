#include "tests/architecture/Rules.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kitapdar::architecture {

namespace {

/// The words of a name, in small letters and with '_' between them: "m_toldOfEach" is "m_told_of_each".
std::string wordsOf(std::string_view name) {
    const auto upper = [&](std::size_t at) {
        return at < name.size() && std::isupper(static_cast<unsigned char>(name[at]));
    };
    const auto lower = [&](std::size_t at) {
        return at < name.size() && std::islower(static_cast<unsigned char>(name[at]));
    };
    std::string words;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool begins = upper(i) && i > 0 && (!upper(i - 1) || lower(i + 1));
        if (begins && !words.ends_with('_')) words += '_';
        words += static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
    }
    return words;
}

struct BannedName {
    std::string_view words; // as of wordsOf(); they may stand anywhere in a name
    std::string_view instead;
};

/// Not the terms of the field or of the trade. docs/glossary.md has the same table for people.
constexpr std::array bannedNames = {
    BannedName{"awaited", "otherWriterWaits"},
    BannedName{"caretaker", "maintenance"},
    BannedName{"copy_line", "BulkLine (a copy is a book)"},
    BannedName{"copy_needs", "backupNeeds (a copy is a book)"},
    BannedName{"copy_of", "backupOf (a copy is a book)"},
    BannedName{"copy_to", "backUpTo (a copy is a book)"},
    BannedName{"count_anew", "analyze"},
    BannedName{"count_grown", "analyzeGrown"},
    BannedName{"deed", "action"},
    BannedName{"exposed", "unencrypted"},
    BannedName{"exposure", "unencrypted"},
    BannedName{"forsaking", "closing"},
    BannedName{"give_back", "returnCopy"},
    BannedName{"give_up", "stopWaiting"},
    BannedName{"given_up", "stopWaiting"},
    BannedName{"go_on", "resume, shouldContinue"},
    BannedName{"heard", "received, lastRead"},
    BannedName{"hindrance", "waitReason"},
    BannedName{"impossible", "block"},
    BannedName{"kind_of_copy", "backupKindOf (a copy is a book)"},
    BannedName{"left_out", "omitted, skipped"},
    BannedName{"library_copy", "backup (a copy is a book)"},
    BannedName{"moving_mark", "moveMark"},
    BannedName{"notices", "notes"},
    BannedName{"opened_copy", "OpenedBackup (a copy is a book)"},
    BannedName{"peel", "removeLast"},
    BannedName{"probe", "check"},
    BannedName{"prober", "checker"},
    BannedName{"reach", "connectionState"},
    BannedName{"says_what_it_said", "hashMatches"},
    BannedName{"settle", "foldWal"},
    BannedName{"story", "script"},
    BannedName{"survey", "summary"},
    BannedName{"told", "reported"},
    BannedName{"trouble", "problem"},
    BannedName{"turn", "writerLock, ticket"},
    BannedName{"wish", "request"},
    BannedName{"wished", "requested"},
};

bool contains(std::string_view words, std::string_view banned) {
    for (std::size_t at = words.find(banned); at != std::string_view::npos; at = words.find(banned, at + 1)) {
        const std::size_t end = at + banned.size();
        if ((at == 0 || words[at - 1] == '_') && (end == words.size() || words[end] == '_')) return true;
    }
    return false;
}

/// Calls visit(name) for each name and keyword of a line of code.
template <class Visit>
void eachName(std::string_view line, Visit visit) {
    const auto inName = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    for (auto at = line.begin(); at != line.end();) {
        const auto begin = std::find_if(at, line.end(), inName);
        at = std::find_if_not(begin, line.end(), inName);
        if (begin != at) visit(std::string_view(begin, at));
    }
}

} // namespace

Violations checkNames(const Source& source) {
    Violations violations;
    if (source.path.starts_with("tests/")) return violations;
    for (std::size_t line = 0; line < source.code.size(); ++line) {
        eachName(source.code[line], [&](std::string_view name) {
            const std::string words = wordsOf(name);
            for (const BannedName& banned : bannedNames) {
                if (!contains(words, banned.words)) continue;
                violations.push_back({source.path, static_cast<int>(line) + 1,
                                      "a name says it in the term of the field: " + std::string(banned.instead),
                                      std::string(name)});
            }
        });
    }
    return violations;
}

} // namespace kitapdar::architecture
