#include "tests/architecture/Rules.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace kitapdar::architecture {

namespace {

/// A room of core: it may include rooms of a lower rank.
struct Room {
    std::string_view name;
    int rank;
};

/// `administration` works on a library as a whole, open or not; `demo` works through an open one, as a program does;
/// `media` implements interfaces that any room declares.
const std::vector<Room>& rooms() {
    static const std::vector<Room> all = {
        {"base", 0},         {"text", 1},         {"jobs", 1},        {"storage", 1},         {"rendering", 1},
        {"journal", 2},      {"documents", 2},    {"keys", 3},        {"figures", 3},         {"staff", 4},
        {"audit", 5},        {"backups", 5},      {"places", 5},      {"numbers", 5},         {"catalogue", 5},
        {"readers", 6},      {"collection", 7},   {"rules", 7},       {"visits", 7},          {"transfers", 8},
        {"charges", 8},      {"accounts", 8},     {"holds", 9},       {"circulation", 10},    {"digitization", 10},
        {"exchange", 11},    {"merging", 11},     {"reports", 11},    {"pages", 11},          {"withdrawals", 11},
        {"stocktaking", 11}, {"recognition", 12}, {"deliveries", 12}, {"movements", 12},      {"periodicals", 13},
        {"derivatives", 13}, {"workflow", 14},    {"library", 15},    {"administration", 16}, {"demo", 17},
        {"media", 18}};
    return all;
}

/// Qt's own folders tell which module a header belongs to: <QThread> lies in QtCore, <QWidget> does not.
bool isOfQtCore(std::string_view header) {
    const std::filesystem::path folder = KITAPDAR_QT_HEADERS;
    return header.starts_with("QtCore/") || std::filesystem::exists(folder / "QtCore" / header);
}

/// Libraries that are somebody's own: the header's beginning and who may include it.
struct OwnedLibrary {
    std::string_view header;
    std::vector<std::string_view> owners;
};

const std::vector<OwnedLibrary>& ownedLibraries() {
    static const std::vector<OwnedLibrary> all = {
        {"sqlite3", {"core/storage/sqlite/"}},
        {"libpq", {"core/storage/postgres/"}},
        {"unicode/", {"core/text/", "core/catalogue/", "core/exchange/", "core/rules/"}},
        {"yaz/", {"core/exchange/"}},
        {"xlsxwriter", {"core/documents/"}},
        {"zip.h", {"core/exchange/", "core/derivatives/", "core/media/SheetPackage.cpp"}},
        {"orcus/", {"core/media/SheetReader.cpp"}},
        {"QtPdf", {"core/media/"}},
        {"qpdf/", {"core/media/"}},
        {"zint", {"core/media/"}},
        {"leptonica/", {"core/media/"}},
        {"tesseract/", {"core/media/"}},
        {"sane/", {"app/kitapdar-scan/"}},
        {"hunspell/", {"core/recognition/"}},
        {"qt6keychain", {"ui/settings/"}},
        {"libsecret/", {"core/keys/KeyringStore.cpp"}},
    };
    return all;
}

/// The folders of ui that serve all pages; every other folder is a domain's own.
const std::set<std::string_view>& sharedFoldersOfUi() {
    static const std::set<std::string_view> all = {"shell", "models", "widgets",  "forms",    "dialogs",
                                                   "input", "theme",  "settings", "printing", "help"};
    return all;
}

/// The part of a path between slashes, "" when there is none: part("core/text/Fold.h", 1) is "text".
std::string_view part(std::string_view path, int number) {
    for (; number > 0; --number) {
        const std::size_t slash = path.find('/');
        if (slash == std::string_view::npos) return {};
        path.remove_prefix(slash + 1);
    }
    const std::size_t slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

const Room* roomNamed(std::string_view name) {
    const auto found =
        std::find_if(rooms().begin(), rooms().end(), [&](const Room& room) { return room.name == name; });
    return found == rooms().end() ? nullptr : &*found;
}

std::string brokenInCore(std::string_view from, std::string_view included) {
    const std::string_view layer = part(included, 0);
    if (layer == "wording") return "core words nothing";
    if (layer == "ui" || layer == "app" || layer == "tests") return "core knows no window, program or test";
    if (layer != "core") return {};
    const Room* room = roomNamed(part(from, 1));
    const Room* other = roomNamed(part(included, 1));
    if (!room || !other) return "a room without a rank: give it one in tests/architecture/Includes.cpp";
    if (room == other || other->rank < room->rank) return {};
    return "a room includes only rooms of a lower rank";
}

std::string brokenInWording(std::string_view included) {
    const std::string_view layer = part(included, 0);
    if (layer == "ui" || layer == "app" || layer == "tests") return "wording knows no window, program or test";
    if (included.starts_with("core/media/")) return "wording draws nothing";
    if (included.starts_with("core/storage/")) return "wording knows no storage";
    return {};
}

std::string brokenInUi(std::string_view from, std::string_view included) {
    const std::string_view layer = part(included, 0);
    if (layer == "app" || layer == "tests") return "ui knows no program or test";
    // Where a library is, is a plain value and comes to ui through core/library/Address.h.
    if (included.starts_with("core/storage/")) return "ui knows no storage";
    if (layer != "ui") return {};
    const std::string_view folder = part(from, 1);
    const std::string_view other = part(included, 1);
    if (other.empty() || folder == other || sharedFoldersOfUi().contains(other)) return {};
    if (sharedFoldersOfUi().contains(folder)) return "a shared folder of ui includes no domain's folder";
    return "a domain's ui folder never includes another domain's";
}

std::string brokenAnywhere(std::string_view from, std::string_view included) {
    if (part(included, 0) == "core" && part(included, 1) == "storage" && !part(included, 2).empty() &&
        !from.starts_with("core/storage/")) {
        return "an engine's driver is private to core/storage";
    }
    return {};
}

bool isQtHeader(std::string_view header) {
    return header.size() > 1 && header[0] == 'Q' &&
           (std::isupper(static_cast<unsigned char>(header[1])) || header[1] == 't');
}

std::string brokenLibrary(std::string_view from, std::string_view header) {
    const bool drawing = from.starts_with("core/media/");
    if (from.starts_with("core/") && !drawing && isQtHeader(header) && !isOfQtCore(header)) {
        return "core uses Qt Core only";
    }
    if (from.starts_with("wording/") && isQtHeader(header) && !isOfQtCore(header)) return "wording uses Qt Core only";
    for (const OwnedLibrary& library : ownedLibraries()) {
        if (!header.starts_with(library.header)) continue;
        const bool owner = std::any_of(library.owners.begin(), library.owners.end(),
                                       [&](std::string_view path) { return from.starts_with(path); });
        if (!owner) return "this library belongs to " + std::string(library.owners.front());
    }
    return {};
}

std::string brokenRule(const std::string& from, const Include& include) {
    if (from.starts_with("tests/")) return {};
    if (!include.own) return brokenLibrary(from, include.path);
    if (std::string rule = brokenAnywhere(from, include.path); !rule.empty()) return rule;
    if (from.starts_with("core/")) return brokenInCore(from, include.path);
    if (from.starts_with("wording/")) return brokenInWording(include.path);
    if (from.starts_with("ui/")) return brokenInUi(from, include.path);
    return {};
}

} // namespace

int rankOf(std::string_view room) {
    const Room* found = roomNamed(room);
    return found ? found->rank : -1;
}

Violations checkIncludes(const Source& source) {
    Violations violations;
    for (const Include& include : source.includes) {
        std::string rule = brokenRule(source.path, include);
        if (!rule.empty()) violations.push_back({source.path, include.line, std::move(rule), include.path});
    }
    return violations;
}

Violations checkOwnHeaderFirst(const Source& source, bool hasHeader) {
    constexpr std::string_view ending = ".cpp";
    if (!hasHeader || !source.path.ends_with(ending)) return {};
    const std::string own = source.path.substr(0, source.path.size() - ending.size()) + ".h";
    if (!source.includes.empty() && source.includes.front().path == own) return {};
    return {{source.path, source.includes.empty() ? 1 : source.includes.front().line,
             "a .cpp includes its own header first", own}};
}

Violations checkFutures(const Source& source) {
    static const std::set<std::string_view> futures = {"QFuture",         "QPromise",        "QFutureWatcher",
                                                       "QtConcurrent",    "QtConcurrentRun", "QtConcurrentMap",
                                                       "QFutureInterface"};
    Violations violations;
    for (const Include& include : source.includes) {
        const std::string_view name = std::string_view(include.path).substr(include.path.find('/') + 1);
        if (!include.own && futures.contains(name))
            violations.push_back(
                {source.path, include.line, "answers come home through core/base/Pending.h", include.path});
    }
    return violations;
}

} // namespace kitapdar::architecture
