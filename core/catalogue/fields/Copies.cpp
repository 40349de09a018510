// Copies as the dialects write them, see CopyFields.
#include "core/catalogue/RecordFields.h"
#include "core/catalogue/fields/FieldText.h"

#include <charconv>
#include <tuple>

namespace kitapdar::catalogue {
namespace {

/// Which subfield of a field holds what; a blank when the field does not have it.
struct CopyMap {
    const char* tag;
    char inventory;
    char barcode;
    char place;
    char price;
    char date;
    char status;
    char ksu;
    char count;
};

// IRBIS: practice of the IRBIS worksheets. 899: RUSMARC. 952: Koha. 949 and 090: local use of MARC 21 programs.
constexpr CopyMap irbisCopies{"910", 'b', 'h', 'd', 'e', 'c', 'a', 'u', '1'};
constexpr CopyMap rusmarcCopies{"899", 'p', ' ', 'b', ' ', ' ', ' ', ' ', ' '};
constexpr CopyMap marc21Copies[] = {
    {"952", 'i', 'p', 'c', 'g', 'd', ' ', ' ', ' '}, {"910", 'b', 'h', 'd', 'e', 'c', 'a', 'u', '1'},
    {"949", ' ', 'b', 'l', ' ', ' ', ' ', ' ', ' '}, {"876", 'a', 'p', 'l', 'c', 'd', 'j', ' ', ' '},
    {"852", ' ', 'p', 'b', ' ', ' ', ' ', ' ', ' '}, {"090", 'e', ' ', 'w', 'f', ' ', ' ', ' ', ' '},
};

std::string textOf(const MarcField& field, char code) { return code == ' ' ? std::string() : plain(field.value(code)); }

int groupSize(const std::string& text) {
    int count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count >= 1 && count <= 100'000 ? count : 0;
}

void readKohaState(const MarcField& field, CopyFields& copy) {
    copy.withdrawn = textOf(field, '0');
    copy.lost = textOf(field, '1');
    copy.damaged = textOf(field, '4');
    copy.restricted = textOf(field, '5');
    copy.notForLoan = textOf(field, '7');
    copy.lentUntil = textOf(field, 'q');
}

std::vector<CopyFields> copiesIn(const MarcRecord& record, const CopyMap& map) {
    std::vector<CopyFields> copies;
    for (const auto* field : record.all(map.tag)) {
        CopyFields copy;
        copy.inventoryNumber = textOf(*field, map.inventory);
        copy.barcode = textOf(*field, map.barcode);
        const int group = groupSize(textOf(*field, map.count));
        if (copy.inventoryNumber.empty() && copy.barcode.empty() && group == 0) continue;
        copy.count = copy.inventoryNumber.empty() && copy.barcode.empty() ? group : 1;
        copy.place = textOf(*field, map.place);
        std::tie(copy.price, copy.currency) = priceIn(textOf(*field, map.price));
        copy.date = dayIn(textOf(*field, map.date));
        copy.status = textOf(*field, map.status);
        copy.ksuNumber = textOf(*field, map.ksu);
        if (map.tag == std::string_view("910")) copy.actNumber = textOf(*field, 'v');
        if (map.tag == std::string_view("952")) readKohaState(*field, copy);
        copies.push_back(std::move(copy));
    }
    return copies;
}

/// IRBIS writes a price that is the same for all copies beside the ISBN: 10 ^d, currency ^c.
void addCommonPrice(const MarcRecord& record, std::vector<CopyFields>& copies) {
    const auto [price, currency] = priceIn(record.value("010", 'd'));
    const auto& named = record.value("010", 'c');
    for (auto& copy : copies) {
        if (copy.price || !price) continue;
        copy.price = price;
        copy.currency = named.empty() ? currency : priceIn("0 " + named).second;
    }
}

/// Programs that follow IRBIS write its copies into a MARC 21 record, but every library may have a 910 of its own ("$a
/// local note $b Hayden Library"): a copy has a state of one letter, if any, and a number with a digit in it.
bool followsIrbis(const CopyFields& copy) {
    const auto hasDigit = [](const std::string& text) { return text.find_first_of("0123456789") != text.npos; };
    if (copy.status.size() > 1) return false;
    const bool isGroup = copy.inventoryNumber.empty() && copy.barcode.empty();
    return isGroup ? !copy.status.empty() : hasDigit(copy.inventoryNumber) || hasDigit(copy.barcode);
}

} // namespace

std::vector<CopyFields> projectCopies(const MarcRecord& record) {
    switch (detectFormat(record)) {
    case MarcFormat::Irbis: {
        auto copies = copiesIn(record, irbisCopies);
        addCommonPrice(record, copies);
        return copies;
    }
    case MarcFormat::Unimarc:
    case MarcFormat::Rusmarc:
        return copiesIn(record, rusmarcCopies);
    case MarcFormat::Marc21:
        break;
    }
    for (const auto& map : marc21Copies) {
        auto copies = copiesIn(record, map);
        if (map.tag == std::string_view("910")) {
            std::erase_if(copies, [](const CopyFields& copy) { return !followsIrbis(copy); });
        }
        if (copies.empty()) continue;
        for (auto& copy : copies) {
            // MARC-SQL keeps the KSU number in a local field of its own.
            if (copy.ksuNumber.empty() && map.tag == std::string_view("090")) {
                copy.ksuNumber = plain(record.value("990", 't'));
            }
        }
        return copies;
    }
    return {};
}

} // namespace kitapdar::catalogue
