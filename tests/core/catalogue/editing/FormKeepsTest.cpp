// The form and the record beside it: what a form does not show stays, whatever the record looks like. Records of both
// families with fields of any kind; KITAPDAR_LONG: ten thousand of them.
#include "core/catalogue/editing/MarcText.h"
#include "tests/core/catalogue/editing/FormRoundTrip.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <random>
#include <set>

namespace kitapdar::catalogue {
namespace {

int recordCount() { return std::getenv("KITAPDAR_LONG") ? 10000 : 500; }

class AnyRecords {
public:
    explicit AnyRecords(unsigned seed) : m_random(seed) {}

    std::size_t pick(std::size_t below) { return m_random() % below; }

    MarcRecord next(MarcFamily family) {
        const bool marc21 = family == MarcFamily::Marc21;
        MarcRecord record{marc21 ? "01234cam a2200289 a 4500" : "01234nam2 2200289 i 450 ", {}};
        if (pick(2) == 0) record.leader[17 + pick(3)] = "# 1375"[pick(6)];
        addControlFields(record, marc21);
        for (std::size_t left = pick(30); left > 0; --left) {
            record.fields.push_back(!marc21 && pick(5) == 0 ? linkedField() : field(family));
            if (pick(8) == 0) record.fields.push_back(record.fields.back()); // the same twice
        }
        return record;
    }

    std::string text() {
        static const std::vector<std::string> words{"Әуезов, Мұхтар Омарханұлы",
                                                    "Қазақстан тарихы",
                                                    "Ғылым",
                                                    "Ұлы дала өркениеті",
                                                    "һ",
                                                    "Іле – Балқаш",
                                                    "Ө",
                                                    "Абай жолы :",
                                                    "роман-эпопея /",
                                                    "Алматы :",
                                                    " Жазушы,",
                                                    "2009.",
                                                    "c2009",
                                                    "[б. г.]",
                                                    "978-601-200-123-4",
                                                    "84(5Қаз)6-44",
                                                    "rubbk",
                                                    "rubbks",
                                                    "kaz",
                                                    "rus eng",
                                                    "XX",
                                                    "200",
                                                    "…",
                                                    "ə",
                                                    "$",
                                                    "^",
                                                    "{dollar}",
                                                    "бет  екі",
                                                    "  алдында",
                                                    "соңында  ",
                                                    "",
                                                    "-",
                                                    "1-кітап.",
                                                    "Т. 2 =",
                                                    "ru",
                                                    "«Сыр» ;"};
        return words[pick(words.size())];
    }

private:
    void addControlFields(MarcRecord& record, bool marc21) {
        if (pick(3) != 0) record.fields.push_back({"001", ' ', ' ', "KZ" + std::to_string(pick(100000)), {}});
        if (pick(3) == 0) record.fields.push_back({"003", ' ', ' ', "KzAlNB", {}});
        if (pick(3) == 0) record.fields.push_back({"005", ' ', ' ', "20260302101500.0", {}});
        if (marc21 && pick(4) == 0) record.fields.push_back({"006", ' ', ' ', "m    f   d        ", {}});
        if (marc21 && pick(4) == 0) record.fields.push_back({"007", ' ', ' ', "cr unu", {}});
        if (marc21 && pick(4) == 0) record.fields.push_back({"007", ' ', ' ', "sd fsngnn", {}});
        if (marc21 && pick(4) != 0) {
            static const std::vector<std::string> coded{"260302s2009    kz ||||gr     000 0 kaz d",
                                                        "260302m19601975ru a   b    001 0 rus c", "260302", "",
                                                        "260302s2009    xx            000 0 und dEXTRA"};
            record.fields.push_back({"008", ' ', ' ', coded[pick(coded.size())], {}});
        }
        if (!marc21 && pick(4) != 0) {
            static const std::vector<std::string> coded{"20260302d2009    m  y0kazy50      ca", "20260302", "",
                                                        "20260302f19601965k  y0rusy0103    caXX"};
            record.fields.push_back({"100", ' ', ' ', {}, {{'a', coded[pick(coded.size())]}}});
            if (pick(6) == 0) record.fields.back().subfields.push_back({'z', text()});
        }
    }

    /// 4xx with fields embedded behind $1, or plain, or with both.
    MarcField linkedField() {
        static const std::vector<std::string> tags{"421", "423", "454", "461", "463", "464", "481", "461", "463"};
        MarcField made{tags[pick(tags.size())], indicator(), indicator(), {}, {}};
        static const std::vector<std::string> begins{"001",   "200",  "2001 ", "200##", "210  ",
                                                     "700 1", "7011", "011  ", "2",     ""};
        for (std::size_t left = pick(5); left > 0; --left) {
            std::string begin = begins[pick(begins.size())];
            if (begin == "001") begin += "KZ" + std::to_string(pick(1000));
            if (pick(6) != 0) made.subfields.push_back({'1', begin});
            for (std::size_t values = pick(4); values > 0; --values)
                made.subfields.push_back({"aaafvhcdx0t"[pick(11)], text()});
        }
        return made;
    }

    MarcField field(MarcFamily family) {
        static const std::vector<std::string> unseen{"035", "040", "041", "100", "245", "300", "700",
                                                     "801", "830", "856", "880", "899", "910", "952",
                                                     "990", "9AA", "264", "260", "084", "686"};
        const auto lines = groupLines();
        const auto& place = placeIn(lines[pick(lines.size())], family);
        MarcField made;
        const bool isShown = !place.tag.empty() && place.tag != "008" && pick(4) != 0;
        made.tag = isShown ? std::string(place.tag) : unseen[pick(unseen.size())];
        made.indicator1 = indicator();
        made.indicator2 = indicator();
        if (isShown && place.onlyIndicator2 != 0 && pick(2) == 0) made.indicator2 = place.onlyIndicator2;
        static const std::string codes = "aaaaabbbccddeefghinpqtuvwxyz0123456789AZ$";
        for (std::size_t left = 1 + pick(8); left > 0; --left)
            made.subfields.push_back({codes[pick(codes.size() - 1)], text()});
        if (isShown && !place.system.empty() && pick(3) != 0)
            made.subfields.push_back({'2', std::string(place.system)});
        return made;
    }
    char indicator() { return "   0112479#|a"[pick(12)]; }

    std::mt19937 m_random;
};

constexpr std::array families{MarcFamily::Unimarc, MarcFamily::Marc21};

using Texts = std::vector<std::string>;

struct ShownTexts {
    ValuePlace place;
    Texts texts;
};

std::vector<ShownTexts> shownIn(const MarcRecord& record, MarcFamily family) {
    std::vector<ShownTexts> all;
    test::eachFormValue(record, family, [&](const ValuePlace& place, const ShownValue& value) {
        if (place.value == 0) all.push_back({place, {}});
        all.back().texts.push_back(value.text);
    });
    return all;
}

/// The form as the window keeps it: every line given back as it is shown.
MarcRecord savedUnchanged(const MarcRecord& record, MarcFamily family) {
    MarcRecord written = record;
    for (const ShownTexts& shown : shownIn(record, family)) setValues(written, family, shown.place, shown.texts);
    return withoutEmptyFields(written, record);
}

bool isSubsequence(const std::vector<MarcSubfield>& part, const std::vector<MarcSubfield>& whole) {
    std::size_t found = 0;
    for (const MarcSubfield& each : whole) {
        if (found < part.size() && part[found] == each) ++found;
    }
    return found == part.size();
}

/// Of a field of which one value was changed: all other subfields are there, in their order.
bool isChangeOfOneValue(const MarcField& before, const MarcField& after) {
    if (before.tag != after.tag || before.indicator1 != after.indicator1 || before.indicator2 != after.indicator2 ||
        before.data != after.data)
        return false;
    if (isSubsequence(before.subfields, after.subfields)) return after.subfields.size() <= before.subfields.size() + 2;
    for (std::size_t i = 0; i < before.subfields.size(); ++i) {
        auto rest = before.subfields;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        if (isSubsequence(rest, after.subfields) && after.subfields.size() <= before.subfields.size()) return true;
    }
    return false;
}

/// Positions that say the same as the form; others never change.
bool isInStep(const std::string& before, const std::string& after, const std::set<std::size_t>& positions) {
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const char one = i < before.size() ? before[i] : ' ';
        const char other = i < after.size() ? after[i] : ' ';
        if (one != other && !positions.contains(i) && i < before.size()) return false;
    }
    return after.size() >= before.size();
}

bool isFixed(const MarcField& before, const MarcField& after, MarcFamily family) {
    if (before.tag != after.tag) return false;
    if (family == MarcFamily::Marc21)
        return before.tag == "008" && isInStep(before.data, after.data, {7, 8, 9, 10, 15, 16, 17, 35, 36, 37});
    if (before.tag != "100" || before.subfields.size() != after.subfields.size()) return false;
    for (std::size_t i = 0; i < before.subfields.size(); ++i) {
        const bool isCoded = before.subfields[i].code == 'a';
        const auto& value = before.subfields[i].value;
        if (isCoded ? !isInStep(value, after.subfields[i].value, {9, 10, 11, 12})
                    : before.subfields[i] != after.subfields[i])
            return false;
    }
    return true;
}

/// What is wrong with a change of one value; "" nothing.
std::string wrongIn(const MarcRecord& before, const MarcRecord& after, MarcFamily family) {
    if (before.leader != after.leader) return "leader";
    std::size_t changed = 0;
    std::size_t at = 0;
    for (std::size_t next = 0; next < after.fields.size(); ++next) {
        const MarcField& now = after.fields[next];
        if (at < before.fields.size() && before.fields[at] == now) {
            ++at;
            continue;
        }
        const bool isLonger = after.fields.size() - next > before.fields.size() - at;
        if (at < before.fields.size() && isFixed(before.fields[at], now, family)) {
            ++at;
            continue;
        }
        if (isLonger && now.tag == "008") continue; // made for the country
        if (++changed > 1) return "more than one field";
        if (isLonger) continue; // a new one
        if (!isChangeOfOneValue(before.fields[at], now)) return "more than one value of " + now.tag;
        ++at;
    }
    return at == before.fields.size() ? "" : "a field is lost";
}

TEST(FormKeepsTest, ARecordThatIsOpenedAndSavedIsTheSame) {
    AnyRecords records(1);
    for (int i = 0; i < recordCount(); ++i) {
        const MarcFamily family = families[static_cast<std::size_t>(i) % families.size()];
        const MarcRecord record = records.next(family);
        const MarcRecord saved = savedUnchanged(record, family);
        ASSERT_EQ(storeMarc(saved), storeMarc(record)) << editableText(record) << '\n' << editableText(saved);
        ASSERT_EQ(storeMarc(test::writtenThroughForm(record, family)), storeMarc(record)) << editableText(record);
    }
}

TEST(FormKeepsTest, OneChangedLineChangesThatValueAlone) {
    AnyRecords records(2);
    for (int i = 0; i < recordCount(); ++i) {
        const MarcFamily family = families[static_cast<std::size_t>(i) % families.size()];
        const MarcRecord record = records.next(family);
        const auto shown = shownIn(record, family);
        for (int change = 0; change < 5; ++change) {
            ShownTexts line = shown[records.pick(shown.size())];
            line.texts[records.pick(line.texts.size())] = change == 0   ? "2011"
                                                          : change == 1 ? ""
                                                                        : "Сырдария, Қызылорда";
            MarcRecord changed = record;
            setValues(changed, family, line.place, line.texts);
            ASSERT_EQ(wrongIn(record, changed, family), "") << code(line.place.element) << '\n'
                                                            << editableText(record) << '\n'
                                                            << editableText(changed);
        }
    }
}

TEST(FormKeepsTest, AChangeThatIsTakenBackLeavesNothingBehind) {
    AnyRecords records(3);
    for (int i = 0; i < recordCount(); ++i) {
        const MarcFamily family = families[static_cast<std::size_t>(i) % families.size()];
        const MarcRecord record = records.next(family);
        const auto shown = shownIn(record, family);
        const ShownTexts& line = shown[records.pick(shown.size())];
        // The year and the language stand in fixed positions, too, which may have said something else before.
        const bool isCoded = line.place.element == FormElement::Year || line.place.element == FormElement::Language ||
                             line.place.element == FormElement::Country;
        if (isCoded || line.texts.front().empty()) continue;
        Texts other = line.texts;
        other.front() = "Сырдария";
        MarcRecord changed = record;
        setValues(changed, family, line.place, other);
        setValues(changed, family, line.place, line.texts);
        ASSERT_EQ(storeMarc(withoutEmptyFields(changed, record)), storeMarc(record)) << code(line.place.element) << '\n'
                                                                                     << editableText(record) << '\n'
                                                                                     << editableText(changed);
    }
}

} // namespace
} // namespace kitapdar::catalogue
