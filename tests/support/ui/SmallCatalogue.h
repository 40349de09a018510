// A small file of records, as a library would bring it: MARC 21 in UTF-8, invented where facts do not matter.
#pragma once

#include "core/catalogue/MarcRecord.h"
#include "core/exchange/MarcWriter.h"

#include <string>
#include <vector>

namespace kitapdar::test {

struct SmallRecord {
    std::string author;
    std::string title;
    std::string year;
    std::string language;
};

inline catalogue::MarcRecord marcOf(const SmallRecord& record) {
    catalogue::MarcRecord marc;
    marc.leader = "00000nam a2200000 a 4500";
    std::string fixed = "261123s" + record.year + "    kz            000 0 " + record.language + " d";
    marc.fields.push_back({"008", ' ', ' ', fixed, {}});
    marc.fields.push_back({"100", '1', ' ', {}, {{'a', record.author}}});
    marc.fields.push_back({"245", '1', '0', {}, {{'a', record.title}}});
    marc.fields.push_back({"260", ' ', ' ', {}, {{'a', "Алматы"}, {'b', "Жазушы"}, {'c', record.year}}});
    return marc;
}

inline const std::vector<SmallRecord>& smallRecords() {
    static const std::vector<SmallRecord> records{
        {"Әуезов, Мұхтар", "Абай жолы", "1942", "kaz"},
        {"Нұрпейісов, Әбдіжәміл", "Қан мен тер", "1961", "kaz"},
        {"Симашко, Морис", "Маздак", "1971", "rus"},
        {"<script>", "<b>Tom & Jerry</b> <img src=x>", "1999", "eng"},
    };
    return records;
}

/// All of them as a file of ISO 2709.
inline std::string smallFile() {
    std::string bytes;
    for (const SmallRecord& each : smallRecords()) bytes += exchange::iso2709(marcOf(each)).value_or(std::string());
    return bytes;
}

} // namespace kitapdar::test
