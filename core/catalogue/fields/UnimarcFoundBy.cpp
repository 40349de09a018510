// What a record of UNIMARC, RUSMARC or IRBIS is found by, see FoundBy.
#include "core/catalogue/fields/Dialects.h"
#include "core/catalogue/fields/FieldText.h"
#include "core/catalogue/fields/FoundByLists.h"
#include "core/catalogue/fields/LinkedRecord.h"

#include <algorithm>

namespace kitapdar::catalogue {
namespace {

constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";

bool oneOf(std::string_view tag, std::initializer_list<std::string_view> tags) {
    return std::ranges::find(tags, tag) != tags.end();
}

bool isBetween(std::string_view tag, std::string_view first, std::string_view last) {
    return tag.size() == 3 && tag >= first && tag <= last;
}

std::string parts(const MarcField& field, std::string_view codes) {
    std::string text = field.isControl() ? std::string() : withoutIsbd(field.data);
    for (const auto& part : field.subfields) {
        if (codes.find(part.code) == std::string_view::npos) continue;
        if (auto value = withoutIsbd(part.value); !value.empty()) text += (text.empty() ? "" : " ") + value;
    }
    return text;
}

/// "Әуезов, Мұхтар Омарханұлы": the full names ($g) when they are there; else what stands for them ($b).
std::string fullName(const MarcField& field) {
    auto names = withoutIsbd(field.value('g'));
    if (names.empty()) names = withoutIsbd(field.value('b'));
    return joined({withoutIsbd(field.value('a')), names}, ", ");
}

class Reader : public FoundByLists {
public:
    explicit Reader(bool irbis) : m_irbis(irbis) {}

    void read(const MarcField& field) {
        const std::string_view tag = field.tag;
        if (tag == "200") readTitle(field);
        if (isBetween(tag, "410", "488")) readLink(field);
        if (isBetween(tag, "500", "545")) m_titles.add(parts(field, m_irbis ? "acdeit" : "aehi"));
        readName(field, tag);
        if (oneOf(tag, {"210", "214"})) readImprint(field);
        if (tag == "225") m_series.add(parts(field, "adei"));
        const bool contents = m_irbis && oneOf(tag, {"922", "925", "331"});
        if (tag == "205" || tag == "608" || isBetween(tag, "300", "345") || contents)
            m_notes.add(parts(field, letters));
        if (oneOf(tag, {"010", "011", "013"})) addNumbers(field, "afyz");
    }

private:
    /// Further works of the same book, parallel titles, and titles of parts; the first $a is the title of the record.
    void readTitle(const MarcField& field) {
        bool first = !m_sawTitle;
        for (const auto& part : field.subfields) {
            const bool title = std::string_view("acdei").find(part.code) != std::string_view::npos;
            if (title && !(part.code == 'a' && first)) m_titles.add(withoutIsbd(part.value));
            if (part.code == 'a') first = false;
        }
        m_sawTitle = true;
    }

    /// A linked record: its fields behind $1, or subfields of its own.
    void readLink(const MarcField& field) {
        const bool series = field.tag == "410";
        const bool host = oneOf(field.tag, {"461", "462", "463"});
        OnceList& titles = series ? m_series : m_titles;
        for (const auto& inside : embeddedFields(field)) {
            if (isBetween(inside.tag, "700", "712")) m_names.add(fullName(inside));
            if (inside.tag != "200" && inside.tag != "500") continue;
            for (const auto& part : inside.subfields) {
                const bool title = std::string_view("aei").find(part.code) != std::string_view::npos;
                if (title) titles.add(withoutIsbd(part.value));
                if (part.code == 'f' || part.code == 'g') m_names.add(withoutMarks(part.value));
            }
        }
        if (!field.has('1')) titles.add(withoutIsbd(field.value('t')));
        if (!m_irbis) return;
        titles.add(parts(field, "ce"));
        if (host) {
            m_names.add(parts(field, "fx"));
            m_publishers.add(withoutIsbd(field.value('g')));
            m_places.add(withoutMarks(field.value('d')));
        }
    }

    void readName(const MarcField& field, std::string_view tag) {
        const bool person = isBetween(tag, "700", "703") || isBetween(tag, "720", "723") || (m_irbis && tag == "961");
        const bool body = isBetween(tag, "710", "712") || (m_irbis && oneOf(tag, {"962", "972"}));
        if (person) m_names.add(fullName(field));
        if (body) m_names.add(parts(field, "ab"));
        if ((person || body) && m_irbis) m_notes.add(roleOf(field));
    }

    /// IRBIS writes the words behind the code: "340 ред."
    static std::string roleOf(const MarcField& field) {
        const auto text = plain(field.value('4'));
        const auto words = text.find_first_not_of("0123456789 ");
        return words == std::string::npos ? std::string() : text.substr(words);
    }

    void readImprint(const MarcField& field) {
        for (const auto& part : field.subfields) {
            if (part.code == 'a' || part.code == 'e') m_places.add(withoutMarks(part.value));
            if (part.code == 'c' || part.code == 'g') m_publishers.add(withoutMarks(part.value));
        }
    }

    bool m_irbis;
    bool m_sawTitle = false;
};

} // namespace

FoundBy unimarcFoundBy(const MarcRecord& record, MarcFormat format) {
    Reader reader(format == MarcFormat::Irbis);
    for (const auto& field : record.fields) reader.read(field);
    FoundBy found = reader.take();
    constexpr std::size_t kind = 7;              // of the leader: m a book or one of its volumes, a an article
    constexpr std::size_t hierarchicalLevel = 8; // 1 the whole, 2 a part
    if (record.leaderAt(kind) == 'a') found.setNumber = hostNumber(record);
    if (record.leaderAt(kind) != 'm') return found;
    if (record.leaderAt(hierarchicalLevel) == '1') found.numberAsSet = plain(record.data("001"));
    if (const auto set = setInside(record, format == MarcFormat::Irbis)) found.setNumber = plain(set->data("001"));
    return found;
}

} // namespace kitapdar::catalogue
