// Copies as the dialects write them, see CopyFields.
#include "core/catalogue/CopyMap.h"
#include "core/catalogue/RecordFields.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace kitapdar::catalogue {
namespace {

// IRBIS: practice of the IRBIS worksheets. 952, 995: Koha with MARC 21 and with UNIMARC. 899: RUSMARC. 949, 999 and
// 090: local use of MARC 21 programs.
// 910 ^7 (not for loan), ^8 (note) and ^5, 952 $k, 995 $y (states) are our own: IRBIS and Koha leave them alone.
constexpr CopyMap irbisCopies[] = {
    {"910", "b", "h", "d", "r", "e", "c", "8", "a", "u", "1", "acdefqru", "*", "5"},
};
constexpr CopyMap otherCopies[] = {
    {"952", "i", "p", "c", "o", "g", "d", "xz", "", "", "", "bcdgoy8", "a", "k"},
    {"995", "j", "f", "ec", "k", "p", "5", "u", "", "", "", "bceokr", "ad", "y"},
    {"910", "b", "h", "d", "r", "e", "c", "8", "a", "u", "1", "acdeu", "", "5"},
    {"899", "p", "x", "b", "j", "", "", "z", "", "", "", "", "jbc", ""},
    {"949", "", "bpi", "l", "", "", "", "", "", "", "", "", "", ""},
    {"876", "a", "p", "l", "", "c", "d", "xz", "j", "", "", "", "lcdj", ""},
    {"852", "", "p", "b", "hij", "", "", "xz", "", "", "", "", "bchj", ""},
    {"090", "e", "", "w", "", "f", "", "", "", "", "", "", "wf", ""},
    {"999", "", "i", "l", "a", "", "", "", "", "", "", "", "", ""},
};

std::string textOf(const MarcField& field, std::string_view codes) {
    for (const char code : codes) {
        if (std::string text = plain(field.value(code)); !text.empty()) return text;
    }
    return {};
}

/// As it stands in a report: "910 $e -100".
std::string writtenOf(const MarcField& field, std::string_view codes) {
    for (const char code : codes) {
        if (std::string text = plain(field.value(code)); !text.empty()) return field.tag + " $" + code + " " + text;
    }
    return {};
}

bool hasDigit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

/// Subfields that others use for words: "899 $x переплёт".
bool isCode(std::string_view text) { return hasDigit(text) && text.find(' ') == std::string_view::npos; }

/// nullopt: not counted.
std::optional<int> groupSize(const std::string& text) {
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc::result_out_of_range) return std::numeric_limits<int>::max();
    return error == std::errc() && count >= 0 ? std::optional(count) : std::nullopt;
}

/// Words that stand where a number would: "б/н", "нет", "-", "0". Two copies without a number are not one.
bool saysNoNumber(std::string_view text) {
    if (text.find_first_of("123456789") != std::string_view::npos) return false;
    const auto joinedWords = [](std::string_view of) { return joined(text::words(of), " "); };
    static const std::set<std::string> words = [&] {
        std::set<std::string> folded;
        for (const char* const word : {"б/н", "бн", "без номера", "без инв. номера", "нет", "нет номера", "жоқ",
                                       "нөмірсіз", "нөмірі жоқ", "none", "no number", "without number", "s/n", "n/a"})
            folded.insert(joinedWords(word));
        return folded;
    }();
    const bool isOfZeros = text.find_first_not_of("0 ") == std::string_view::npos;
    const std::string said = joinedWords(text);
    return isOfZeros || said.empty() || words.contains(said);
}

void readKohaState(const MarcField& field, CopyFields& copy) {
    const bool unimarc = field.tag == "995";
    copy.withdrawn = textOf(field, "0");
    copy.lost = textOf(field, unimarc ? "2" : "1");
    copy.damaged = unimarc ? std::string() : textOf(field, "4");
    copy.restricted = textOf(field, unimarc ? "3" : "5");
    copy.notForLoan = textOf(field, unimarc ? "o" : "7");
    copy.lentUntil = textOf(field, unimarc ? "n" : "q");
}

bool isNumbered(const CopyFields& copy) { return !copy.inventoryNumber.empty() || !copy.barcode.empty(); }

void addCommonPrice(const MarcRecord& record, std::vector<CopyFields>& copies) {
    const CommonPrice common = commonPriceOf(record);
    bool named = common.unread.empty();
    for (auto& copy : copies) {
        const bool hasOwn =
            copy.price || std::ranges::find(copy.unread, UnreadValue::Of::Price, &UnreadValue::of) != copy.unread.end();
        if (hasOwn) continue;
        if (!std::exchange(named, true)) copy.unread.push_back({UnreadValue::Of::Price, common.unread});
        if (!common.price) continue;
        copy.price = common.price;
        copy.currency = common.currency;
    }
}

/// Programs that follow IRBIS write its copies into records of other forms, but every library may have a 910 of its own
/// ("$a local note $b Hayden Library"): a copy has a state of one letter, if any, and a number with a digit in it.
bool followsIrbis(const CopyFields& copy) {
    if (copy.status.size() > 1) return false;
    return isNumbered(copy) ? hasDigit(copy.inventoryNumber) || hasDigit(copy.barcode) : !copy.status.empty();
}

/// As it stands in the report.
std::string written(const MarcField& field) {
    constexpr std::size_t longest = 200; // bytes
    std::string text = field.tag;
    if (!field.data.empty()) text.append(" ").append(field.data);
    for (const MarcSubfield& part : field.subfields) {
        if (text.size() + part.value.size() > longest) break;
        text.append(" $").append(1, part.code).append(" ").append(part.value);
    }
    return text;
}

bool hasOneOf(const MarcField& field, std::string_view codes) {
    return std::ranges::any_of(field.subfields, [&](const MarcSubfield& part) {
        return !part.value.empty() && (codes == "*" || codes.find(part.code) != std::string_view::npos);
    });
}

/// Copies of other kinds of fields that are named by the same number: found, and told more of.
class CopyList {
public:
    void add(const MarcRecord& record, const CopyMap& map) {
        const std::size_t before = m_list.copies.size();
        for (std::size_t at = 0; at < record.fields.size(); ++at) {
            if (record.fields[at].tag == map.tag) addField(record.fields[at], at, map, before);
        }
    }
    RecordCopies take() { return std::move(m_list); }
    std::vector<CopyFields>& copies() { return m_list.copies; }

private:
    /// `before`: how many copies fields of other tags have named.
    void addField(const MarcField& field, std::size_t at, const CopyMap& map, std::size_t before) {
        CopyFields copy = copyIn(field, map);
        copy.fields.push_back(at);
        const bool isForeign = map.tag == "910" && &map != irbisCopies && !followsIrbis(copy);
        if (isForeign) return;
        if (isNumbered(copy)) {
            const auto others = std::span(m_list.copies).first(before);
            const auto same = std::ranges::find_if(others, [&](const auto& each) { return isSame(each, copy); });
            if (same == others.end()) {
                m_list.copies.push_back(std::move(copy));
            } else {
                complete(*same, copy);
            }
            return;
        }
        const bool isGroup = !textOf(field, map.count).empty() || hasOneOf(field, map.tellsOfCopy);
        if (isGroup && before == 0 && copy.count > 0) {
            m_list.copies.push_back(std::move(copy));
        } else if (isGroup || (before == 0 && hasOneOf(field, map.tellsOfHoldings))) {
            m_list.withoutNumbers.push_back(written(field));
        }
    }

    /// One field calls the number a barcode that another one calls an inventory number.
    static bool isSame(const CopyFields& one, const CopyFields& other) {
        const auto equal = [](const std::string& a, const std::string& b) { return !a.empty() && a == b; };
        return equal(one.barcode, other.barcode) || equal(one.inventoryNumber, other.inventoryNumber) ||
               equal(one.barcode, other.inventoryNumber) || equal(one.inventoryNumber, other.barcode);
    }

    static void complete(CopyFields& copy, const CopyFields& more) {
        const bool crossed = copy.barcode == more.inventoryNumber || copy.inventoryNumber == more.barcode;
        if (copy.inventoryNumber.empty() && !crossed) copy.inventoryNumber = more.inventoryNumber;
        if (copy.barcode.empty() && !crossed) copy.barcode = more.barcode;
        if (copy.place.empty()) copy.place = more.place;
        if (copy.shelf.empty()) copy.shelf = more.shelf;
        if (copy.note.empty()) copy.note = more.note;
        if (!copy.price) std::tie(copy.price, copy.currency) = std::pair(more.price, more.currency);
        if (!copy.date) copy.date = more.date;
        copy.unread.insert(copy.unread.end(), more.unread.begin(), more.unread.end());
        std::erase_if(copy.unread, [&](const UnreadValue& value) {
            return (value.of == UnreadValue::Of::Price && copy.price) ||
                   (value.of == UnreadValue::Of::Date && copy.date);
        });
        if (copy.ksuNumber.empty()) copy.ksuNumber = more.ksuNumber;
        copy.fields.insert(copy.fields.end(), more.fields.begin(), more.fields.end());
    }

    RecordCopies m_list;
};

} // namespace

CopyFields copyIn(const MarcField& field, const CopyMap& map) {
    CopyFields copy;
    copy.tag = field.tag;
    copy.inventoryNumber = textOf(field, map.inventory);
    copy.barcode = textOf(field, map.barcode);
    for (std::string* const number : {&copy.inventoryNumber, &copy.barcode}) {
        if (saysNoNumber(*number)) number->clear();
    }
    const bool mayBeWords = field.tag == "899" || field.tag == "999" || (field.tag == "949" && !field.has('b'));
    if (mayBeWords && !isCode(copy.barcode)) copy.barcode.clear();
    copy.place = textOf(field, map.place);
    copy.shelf = shelfIn(field, map);
    copy.note = textOf(field, map.note);
    std::tie(copy.price, copy.currency) = priceIn(textOf(field, map.price));
    copy.date = dayIn(textOf(field, map.date));
    const auto leave = [&](UnreadValue::Of of, std::string_view codes) {
        if (std::string text = writtenOf(field, codes); !text.empty()) copy.unread.push_back({of, std::move(text)});
    };
    if (!copy.price) leave(UnreadValue::Of::Price, map.price);
    if (!copy.date) leave(UnreadValue::Of::Date, map.date);
    copy.status = textOf(field, map.status);
    copy.ksuNumber = textOf(field, map.ksu);
    if (map.tag == "910") {
        copy.actNumber = textOf(field, "v");
        copy.notForLoan = textOf(field, "7");
    }
    if (map.tag == "952" || map.tag == "995") readKohaState(field, copy);
    for (const MarcSubfield& part : field.subfields) {
        if (map.ownState.find(part.code) != map.ownState.npos && part.value.starts_with(ownStatePrefix))
            copy.ownState = plain(part.value);
    }
    const auto group = groupSize(textOf(field, map.count));
    // IRBIS counts them together; the number is that of the list by which all of them came, and of none of them.
    const bool isCountedTogether = map.tag == "910" && (copy.status == "U" || copy.status == "u");
    if (isCountedTogether && group.value_or(1) > 1 && copy.barcode.empty() && !copy.inventoryNumber.empty()) {
        copy.note += (copy.note.empty() ? "" : "; ") + copy.inventoryNumber;
        copy.inventoryNumber.clear();
    }
    copy.count = isNumbered(copy) ? 1 : group.value_or(1);
    if (!isNumbered(copy) && !group) leave(UnreadValue::Of::Count, map.count);
    return copy;
}

std::span<const CopyMap> copyMaps(MarcFormat format) {
    if (format == MarcFormat::Irbis) return irbisCopies;
    return otherCopies;
}

const CopyMap* copyMapOf(MarcFormat format, std::string_view tag) {
    const auto maps = copyMaps(format);
    const auto found = std::ranges::find(maps, tag, &CopyMap::tag);
    return found == maps.end() ? nullptr : &*found;
}

std::string copyText(std::string_view text) { return plain(text); }

std::string shelfIn(const MarcField& field, const CopyMap& map) {
    if (map.tag == "852" && field.has('h')) return joined({textOf(field, "h"), textOf(field, "i")}, " ");
    return textOf(field, map.shelf);
}

CommonPrice commonPriceOf(const MarcRecord& record) {
    const auto [price, currency] = priceIn(record.value("010", 'd'));
    const auto& named = record.value("010", 'c');
    const std::string text = plain(record.value("010", 'd'));
    return {price, named.empty() ? currency : priceIn("0 " + named).second,
            price || text.empty() ? std::string() : "010 $d " + text};
}

RecordCopies projectCopies(const MarcRecord& record) {
    CopyList list;
    if (detectFormat(record) == MarcFormat::Irbis) {
        list.add(record, irbisCopies[0]);
        addCommonPrice(record, list.copies());
        return list.take();
    }
    for (const CopyMap& map : otherCopies) list.add(record, map);
    for (CopyFields& copy : list.copies()) {
        // MARC-SQL keeps the KSU number in a local field of its own.
        if (copy.ksuNumber.empty() && copy.tag == "090") copy.ksuNumber = plain(record.value("990", 't'));
    }
    return list.take();
}

} // namespace kitapdar::catalogue
