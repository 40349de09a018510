// Records of any shape, for what must hold for every record: right and wrong ones, fields that no form shows, fields
// out of order.
#pragma once

#include "core/catalogue/editing/FormFields.h"

#include <random>
#include <string>
#include <vector>

namespace kitapdar::test {

class GeneratedRecords {
public:
    explicit GeneratedRecords(unsigned seed) : m_random(seed) {}

    catalogue::MarcRecord next(catalogue::MarcFamily family) {
        catalogue::MarcRecord record;
        if (family != catalogue::MarcFamily::Irbis)
            record.leader =
                family == catalogue::MarcFamily::Marc21 ? "01234nam a2200289 a 4500" : "01234nam1 2200289   450 ";
        if (chance(2)) record.fields.push_back({"001", ' ', ' ', "KD" + std::to_string(pick(100000)), {}});
        if (family == catalogue::MarcFamily::Marc21 && chance(2))
            record.fields.push_back({"008", ' ', ' ', "260302s2009    kz            000 0 kaz d", {}});
        for (std::size_t left = pick(25); left > 0; --left) record.fields.push_back(field(family));
        return record;
    }

    std::size_t pick(std::size_t below) { return below == 0 ? 0 : m_random() % below; }
    bool chance(std::size_t of) { return pick(of) != 0; }
    std::string text() {
        static const std::vector<std::string> all{"Абай жолы",
                                                  "роман-эпопея /",
                                                  "Алматы :",
                                                  "Жазушы,",
                                                  "2009.",
                                                  "[б. г.]",
                                                  "978-601-200-123-4",
                                                  "Ә 82",
                                                  "  ",
                                                  "",
                                                  "а$b",
                                                  "{lcub}",
                                                  "Қ",
                                                  "384 б. :",
                                                  " ил.",
                                                  "роман ; = ",
                                                  "1978–1982",
                                                  "rubbk",
                                                  "kaz",
                                                  "x\ny",
                                                  "…",
                                                  "200 1"};
        return all[pick(all.size())];
    }

private:
    catalogue::MarcField field(catalogue::MarcFamily family) {
        const auto lines = catalogue::groupLines();
        const auto& place = placeIn(lines[pick(lines.size())], family);
        static const std::vector<std::string> others{"035", "801", "899", "910", "941",
                                                     "300", "500", "856", "264", "686"};
        catalogue::MarcField made;
        made.tag = place.tag.empty() || place.tag == "008" || pick(4) == 0 ? others[pick(others.size())]
                                                                           : std::string(place.tag);
        made.indicator1 = " 0127"[pick(5)];
        made.indicator2 = " 0147"[pick(5)];
        if (family == catalogue::MarcFamily::Irbis && pick(4) == 0) made.data = text();
        static const std::string codes = "aaaabbcdefghilnpqtuvwxyz12456790";
        for (std::size_t left = pick(7); left > 0; --left) {
            const char code = codes[pick(codes.size())];
            static const std::vector<std::string> links{"2001 ", "210  ", "001KD7", "700 1", "200"};
            made.subfields.push_back({code, code == '1' ? links[pick(links.size())] : text()});
        }
        return made;
    }

    std::mt19937 m_random;
};

} // namespace kitapdar::test
