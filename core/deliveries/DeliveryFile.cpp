#include "core/base/ReadFile.h"
#include "core/deliveries/DeliveryTable.h"
#include "core/exchange/readers/TableSource.h"
#include "core/rendering/ForeignFile.h"
#include "core/text/Repair.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace kitapdar::deliveries {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t enoughToKnow = 4096;
constexpr std::string_view compoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // of the old Excel, of encrypted files

/// Whether an encrypted workbook lies in a compound file: its part has this name.
bool holdsEncrypted(const fs::path& file) {
    const auto whole = disk::readBeginning(file, static_cast<std::size_t>(rendering::sheetLimits::packedBytes));
    if (!whole) return false;
    std::string name;
    for (const char c : std::string_view("EncryptedPackage")) name.append({c, '\0'});
    return whole->find(name) != std::string::npos;
}

bool isText(std::string_view beginning) {
    if (beginning.starts_with("%PDF") || beginning.starts_with("{\\rtf") || beginning.starts_with("<")) return false;
    if (beginning.starts_with("\xFF\xFE") || beginning.starts_with("\xFE\xFF")) return true; // UTF-16
    return beginning.find('\0') == std::string_view::npos;
}

/// As Excel of 2003 writes it in XML.
bool isOldXml(std::string_view beginning) {
    return beginning.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string_view::npos;
}

/// How often a sign stands in a line, outside quotes.
std::ptrdiff_t countIn(std::string_view line, char sign) {
    bool quoted = false;
    return std::ranges::count_if(line, [&](char c) {
        if (c == '"') quoted = !quoted;
        return c == sign && !quoted;
    });
}

/// The separator that parts most of the first lines into equally many cells: lists have a title above them, with commas
/// or without any, and commas stand in headings and prices. nullopt: none does, or the text is not of single bytes.
std::optional<char> separatorOfLines(std::string_view text) {
    constexpr int firstLines = 20;
    std::optional<char> best;
    std::pair<int, std::ptrdiff_t> most; // lines, signs in each
    if (text.find('\0') != std::string_view::npos) return best;
    for (const char each : {';', '\t', ','}) {
        std::map<std::ptrdiff_t, int> linesWith;
        std::string_view rest = text;
        for (int lines = 0; lines < firstLines && !rest.empty(); ++lines) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            if (const std::ptrdiff_t count = countIn(rest.substr(0, end), each); count > 0) ++linesWith[count];
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        for (const auto& [count, lines] : linesWith) {
            if (std::pair(lines, count) <= most) continue;
            most = {lines, count};
            best = each;
        }
    }
    return best;
}

/// Kazakh lists of PT154 and KZ-1048 that are too short to tell these from cp1251 by their bytes.
void repairMisread(Sheet& sheet) {
    text::MisreadEvidence evidence;
    for (const SheetRow& row : sheet.rows) {
        for (const SheetCell& cell : row.cells) evidence.add(cell.text);
    }
    auto original = evidence.verdict();
    // A list is short: words that no language of cp1251 has are enough when none speaks against them.
    const text::MisreadWords& words = evidence.words();
    if (!original && words.cp1251 == 0 && (words.kz1048 > 0) != (words.pt154 > 0))
        original = words.kz1048 > 0 ? text::Encoding::Kz1048 : text::Encoding::Pt154;
    if (!original) return;
    for (SheetRow& row : sheet.rows) {
        for (SheetCell& cell : row.cells) {
            if (auto meant = text::repairMisread(cell.text, *original)) cell.text = std::move(*meant);
        }
    }
}

DeliveryFileRefusal refused(const rendering::RenderRefusal& no, const fs::path& file) {
    if (const auto* fault = std::get_if<Fault>(&no)) return *fault;
    if (std::holds_alternative<rendering::PasswordNeeded>(no)) return DeliveryFileEncrypted{file.string()};
    if (std::holds_alternative<rendering::NotReadable>(no)) return NotADeliveryFile{file.string()};
    return DeliveryFileTooLarge{file.string()};
}

Result<DeliveryFile, DeliveryFileRefusal> readWorkbook(const fs::path& file, const jobs::Progress& progress) {
    using State = rendering::ForeignSheets::State;
    auto read = rendering::ForeignFile::sheets(file, [&] { return !progress.cancelled(); });
    if (!read) return fail(refused(read.error(), file));
    switch (read->state) {
    case State::Read:
        break;
    case State::NotAWorkbook:
        return fail(NotADeliveryFile{file.string()});
    case State::TooLarge:
        return fail(DeliveryFileTooLarge{file.string()});
    case State::Encrypted:
        return fail(DeliveryFileEncrypted{file.string()});
    }
    for (Sheet& sheet : read->sheets) {
        for (SheetRow& row : sheet.rows) {
            for (SheetCell& cell : row.cells) {
                std::ranges::replace(cell.text, '\n', ' ');
                const std::size_t begin = std::min(cell.text.find_first_not_of(" \r\t"), cell.text.size());
                cell.text = cell.text.substr(begin, cell.text.find_last_not_of(" \r\t") + 1 - begin);
            }
        }
    }
    return DeliveryFile{std::move(read->sheets)};
}

Result<DeliveryFile, DeliveryFileRefusal> readText(const fs::path& file, std::string_view beginning,
                                                   const jobs::Progress& progress) {
    text::Encoding encoding = text::Encoding::Utf8;
    auto opened = exchange::openCsv(file, std::nullopt, progress, encoding, separatorOfLines(beginning));
    if (!opened) {
        if (const Fault* fault = faultIn(opened.error()); fault && fault->kind == Fault::Kind::Cancelled)
            return fail(DeliveryFileRefusal(*fault));
        if (std::holds_alternative<exchange::TableTooLarge>(opened.error()))
            return fail(DeliveryFileTooLarge{file.string()});
        if (faultIn(opened.error())) return fail(DeliveryFileNotReadable{file.string()});
        return fail(NotADeliveryFile{file.string()});
    }
    exchange::TableSource& table = **opened;
    Sheet sheet;
    for (;;) {
        if (progress.cancelled()) return fail(DeliveryFileRefusal(cancelled()));
        TRY(auto row, table.next());
        if (!row) break;
        if (static_cast<std::int64_t>(sheet.rows.size()) >= rendering::sheetLimits::rows)
            return fail(DeliveryFileTooLarge{file.string()});
        SheetRow& read = sheet.rows.emplace_back(SheetRow{row->number, {}, row->damaged});
        for (std::string& cell : row->cells) read.cells.push_back({std::move(cell)});
    }
    if (table.isTooLarge()) return fail(DeliveryFileTooLarge{file.string()});
    if (sheet.rows.empty()) return fail(NotADeliveryFile{file.string()});
    if (encoding == text::Encoding::Cp1251) repairMisread(sheet);
    return DeliveryFile{{std::move(sheet)}};
}

} // namespace

Result<DeliveryFile, DeliveryFileRefusal> readDeliveryFile(const fs::path& file, const jobs::Progress& progress) {
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored)) return fail(DeliveryFileNotReadable{file.string()});
    const auto beginning = disk::readBeginning(file, enoughToKnow);
    if (!beginning) return fail(DeliveryFileNotReadable{file.string()});
    if (beginning->starts_with(compoundFile)) {
        if (holdsEncrypted(file)) return fail(DeliveryFileEncrypted{file.string()});
        return fail(OldWorkbook{file.string()});
    }
    if (exchange::isArchive(file)) return readWorkbook(file, progress);
    if (isOldXml(*beginning)) return fail(OldWorkbook{file.string()});
    if (beginning->empty() || !isText(*beginning)) return fail(NotADeliveryFile{file.string()});
    return readText(file, *beginning, progress);
}

} // namespace kitapdar::deliveries
