// What a MARC 21 record is found by, see FoundBy. Fields of another script (880) count as the fields they go with.
#include "core/catalogue/fields/Dialects.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/catalogue/fields/FoundByLists.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {
namespace {

constexpr std::string_view alternate = "880";

bool oneOf(std::string_view tag, std::initializer_list<std::string_view> tags) {
    return std::ranges::find(tags, tag) != tags.end();
}

/// The tag of the field that an 880 goes with: the beginning of "245-01/(N".
std::string_view tagOf(const MarcField& field) {
    if (field.tag != alternate) return field.tag;
    const std::string_view link = field.value('6');
    return link.substr(0, std::min<std::size_t>(3, link.size()));
}

std::string parts(const MarcField& field, std::string_view codes) {
    std::string text;
    for (const auto& part : field.subfields) {
        if (codes.find(part.code) == std::string_view::npos) continue;
        if (auto value = withoutIsbd(part.value); !value.empty()) text += (text.empty() ? "" : " ") + value;
    }
    return text;
}

/// Notes of the record for its readers; 541, 561 and 583 tell of the library's own affairs.
bool isNote(std::string_view tag) {
    if (tag == "250") return true;
    if (tag.size() != 3 || tag[0] != '5') return false;
    return !oneOf(tag, {"506", "540", "541", "542", "561", "563", "583"});
}

class Reader : public FoundByLists {
public:
    void read(const MarcField& field) {
        const auto tag = tagOf(field);
        if (tag.size() != 3) return;
        readTitle(field, tag);
        readName(field, tag);
        if (tag == "260" || tag == "264") readImprint(field);
        if (oneOf(tag, {"440", "490", "800", "810", "811", "830"})) m_series.add(parts(field, "anptv"));
        if (isNote(tag)) m_notes.add(parts(field, "abcdefghijklmnopqrstuvwxyz"));
        if (tag == "655") m_notes.add(parts(field, "avxyz"));
        if (tag == "752") m_places.add(parts(field, "abcdf"));
        if (oneOf(tag, {"020", "022", "024"})) addNumbers(field, "alyz");
    }

private:
    void readTitle(const MarcField& field, std::string_view tag) {
        if (oneOf(tag, {"130", "210", "222", "240", "242", "246", "247", "730", "740"}) ||
            (tag == "245" && field.tag == alternate)) {
            m_titles.add(parts(field, "abnp"));
        }
        const bool named = oneOf(tag, {"700", "710", "711", "800", "810", "811"});
        const bool linked = oneOf(tag, {"765", "767", "770", "772", "775", "777", "780", "785"});
        if (named || linked) m_titles.add(parts(field, linked ? "st" : "tnp"));
    }

    void readName(const MarcField& field, std::string_view tag) {
        if (oneOf(tag, {"100", "700", "720", "800"})) m_names.add(parts(field, "abq"));
        if (oneOf(tag, {"110", "111", "710", "711", "810", "811"})) m_names.add(parts(field, "ab"));
        if (oneOf(tag, {"100", "110", "700", "710", "720"})) m_notes.add(parts(field, "e"));
        if (tag == "245" && field.tag == alternate) m_names.add(parts(field, "c"));
    }

    void readImprint(const MarcField& field) {
        for (const auto& part : field.subfields) {
            if (part.code == 'a' || part.code == 'e') m_places.add(withoutMarks(part.value));
            if (part.code == 'b' || part.code == 'f') m_publishers.add(withoutIsbd(part.value));
        }
    }
};

/// The number that ties a field to its 880: "02" of "880-02", "245-02/(N".
std::string_view occurrence(const MarcField& field) {
    const std::string_view link = field.value('6');
    return link.size() >= 6 ? link.substr(4, 2) : std::string_view();
}

bool saysNothing(const MarcField& field) { return text::words(field.value('a')).empty(); }

} // namespace

FoundBy marc21FoundBy(const MarcRecord& record) {
    Reader reader;
    for (const auto& field : record.fields) reader.read(field);
    FoundBy found = reader.take();
    constexpr std::size_t partLevel = 19; // of the leader: a set, b part with a title of its own, c part without one
    const char level = record.leaderAt(partLevel);
    if (level == 'a') found.numberAsSet = plain(record.data("001"));
    constexpr std::size_t kind = 7; // of the leader: a is an article
    if (level == 'b' || level == 'c' || record.leaderAt(kind) == 'a') {
        const auto link = plain(record.value("773", 'w')); // "(KZ-NLRK)000123": the number stands behind the agency
        found.setNumber = link.substr(link.find(')') + 1);
    }
    return found;
}

std::optional<MarcRecord> withOriginalScript(const MarcRecord& record) {
    constexpr std::array<std::string_view, 9> tags{"100", "110", "111", "130", "240", "245", "260", "264", "490"};
    std::optional<MarcRecord> changed;
    for (const auto& field : record.fields) {
        if (field.tag != alternate) continue;
        const std::string tag(tagOf(field));
        if (std::ranges::find(tags, tag) == tags.end() || saysNothing(field)) continue;
        const MarcRecord& present = changed ? *changed : record;
        const auto goesWith = [&](const MarcField& each) {
            return each.tag == tag &&
                   (tag == "245" || occurrence(each).empty() || occurrence(each) == occurrence(field));
        };
        const auto found = std::ranges::find_if(present.fields, goesWith);
        if (found != present.fields.end() && !saysNothing(*found)) continue;
        const auto place = found - present.fields.begin();
        const bool absent = found == present.fields.end();
        if (!changed) changed = record;
        MarcField original = field;
        original.tag = tag;
        if (absent) {
            changed->fields.push_back(std::move(original));
        } else {
            changed->fields[static_cast<std::size_t>(place)] = std::move(original);
        }
    }
    return changed;
}

} // namespace kitapdar::catalogue
