#include "core/catalogue/EditionMatch.h"

#include <algorithm>
#include <array>

namespace kitapdar::catalogue {

namespace {

constexpr int enough = 45;      // title, author or publisher, year and one more
constexpr int worthAsking = 25; // title and author, title and year
constexpr int mostPoints = 100;
constexpr int isbnPoints = 50;
constexpr int numberPoints = 40;
constexpr int doubtCosts = 15;

/// What it means that a part differs.
enum class Differs {
    Decides,     // different, whatever else agrees
    WithoutIsbn, // different; a doubt when an ISBN is common
    Doubt,
    DoubtWithoutIsbn, // two spellings when an ISBN is common
    Nothing
};
/// What it means that one of the two says nothing.
enum class Missing { Doubt, DoubtWithoutIsbn, Nothing };

struct Rule {
    EditionPart part;
    int agrees; // points
    Differs differs;
    Missing missing;
};

constexpr std::array rules{
    Rule{EditionPart::Kind, 0, Differs::Decides, Missing::Nothing},
    Rule{EditionPart::Material, 0, Differs::Decides, Missing::Nothing},
    Rule{EditionPart::Title, 10, Differs::WithoutIsbn, Missing::Doubt},
    Rule{EditionPart::Part, 10, Differs::Decides, Missing::Doubt},
    Rule{EditionPart::Subtitle, 10, Differs::DoubtWithoutIsbn, Missing::DoubtWithoutIsbn},
    Rule{EditionPart::SubtitleNumbers, 0, Differs::WithoutIsbn, Missing::Nothing},
    Rule{EditionPart::WorkTitle, 0, Differs::Doubt, Missing::Nothing},
    Rule{EditionPart::Statement, 5, Differs::DoubtWithoutIsbn, Missing::DoubtWithoutIsbn},
    Rule{EditionPart::StatementNumbers, 0, Differs::WithoutIsbn, Missing::Nothing},
    Rule{EditionPart::Publisher, 15, Differs::Doubt, Missing::DoubtWithoutIsbn},
    Rule{EditionPart::Year, 15, Differs::WithoutIsbn, Missing::DoubtWithoutIsbn},
    Rule{EditionPart::Date, 0, Differs::DoubtWithoutIsbn, Missing::Nothing},
    Rule{EditionPart::Language, 0, Differs::WithoutIsbn, Missing::Nothing},
    Rule{EditionPart::Extent, 10, Differs::DoubtWithoutIsbn, Missing::Nothing},
    Rule{EditionPart::SeriesNumber, 5, Differs::WithoutIsbn, Missing::Nothing},
    Rule{EditionPart::Host, 15, Differs::Decides, Missing::Doubt},
    Rule{EditionPart::HostPart, 25, Differs::Decides, Missing::Doubt},
    Rule{EditionPart::Scale, 0, Differs::Decides, Missing::Nothing},
    Rule{EditionPart::Purpose, 0, Differs::Doubt, Missing::Nothing},
    Rule{EditionPart::Form, 0, Differs::WithoutIsbn, Missing::Nothing},
};

/// What one of them leaves open the other may say: "Иванов, А." is either of "Иванов, Алексей" and "Иванов, Андрей",
/// who are two.
bool isOnePerson(const Edition::Author& one, const Edition::Author& other) {
    const auto agree = [](Edition::Hash here, Edition::Hash there) { return here == 0 || there == 0 || here == there; };
    return one.heading == other.heading && agree(one.name, other.name) && agree(one.secondLetter, other.secondLetter) &&
           agree(one.secondName, other.secondName) && agree(one.born, other.born);
}

/// The one who stands first in one record may stand second in the other. Both have authors.
bool haveOneAuthor(const Edition& one, const Edition& other) {
    const auto has = [](const Edition& edition, const Edition::Author& author) {
        return std::ranges::any_of(edition.authors, [&](const auto& each) { return isOnePerson(each, author); });
    };
    return has(one, other.authors.front()) || has(other, one.authors.front());
}

template <class Values>
bool share(const Values& one, const Values& other) {
    return std::ranges::any_of(one, [&](const auto& value) { return std::ranges::binary_search(other, value); });
}

class Weighing {
public:
    Weighing(const Edition& one, const Edition& other) : m_one(one), m_other(other) {}

    EditionMatch run() {
        weighIsbns();
        weighNumbers();
        for (const Rule& rule : rules) weigh(rule);
        weighAuthors();
        m_match.score = std::clamp(m_points, 0, mostPoints);
        m_match.outcome = outcome();
        if (m_match.outcome != EditionOutcome::Doubtful) m_match.against.clear();
        return std::move(m_match);
    }

private:
    EditionOutcome outcome() const {
        if (m_different) return EditionOutcome::Different;
        if (m_match.against.empty()) {
            const Edition::Hash described = m_one[EditionPart::Description];
            if (m_points >= enough || (described != 0 && described == m_other[EditionPart::Description]))
                return EditionOutcome::Same;
        }
        return m_points >= worthAsking ? EditionOutcome::Doubtful : EditionOutcome::Different;
    }

    void weighIsbns() {
        if (m_one.isbns.empty() || m_other.isbns.empty()) return;
        m_sameIsbn = share(m_one.isbns, m_other.isbns);
        if (m_sameIsbn)
            m_points += isbnPoints;
        else
            m_different = true;
    }

    void weighNumbers() {
        if (m_one.numbers.empty() || m_other.numbers.empty()) return;
        if (share(m_one.numbers, m_other.numbers)) {
            m_points += numberPoints;
            return;
        }
        if (m_sameIsbn) return;
        bool doubted = false;
        for (const Edition::Number& number : m_one.numbers) {
            if (!std::ranges::any_of(m_other.numbers, [&](const auto& each) { return each.sort == number.sort; }))
                continue;
            if (number.sort == Edition::Sort::Issn || number.sort == Edition::Sort::Ean) m_different = true;
            doubted = true;
        }
        if (doubted) doubt(EditionPart::Number);
    }

    void weigh(const Rule& rule) {
        const Edition::Hash one = m_one[rule.part];
        const Edition::Hash other = m_other[rule.part];
        if (one == 0 && other == 0) return;
        if (one == 0 || other == 0) {
            if (rule.missing == Missing::Doubt || (rule.missing == Missing::DoubtWithoutIsbn && !m_sameIsbn))
                m_match.against.push_back(rule.part);
        } else if (one == other) {
            m_points += rule.agrees;
        } else {
            differ(rule.part, rule.differs);
        }
    }

    void differ(EditionPart part, Differs meaning) {
        switch (meaning) {
        case Differs::Decides:
            m_different = true;
            break;
        case Differs::WithoutIsbn:
            if (!m_sameIsbn) m_different = true;
            doubt(part);
            break;
        case Differs::Doubt:
            doubt(part);
            break;
        case Differs::DoubtWithoutIsbn:
            if (!m_sameIsbn) doubt(part);
            break;
        case Differs::Nothing:
            break;
        }
    }

    void weighAuthors() {
        if (m_one.authors.empty() && m_other.authors.empty()) {
            return weigh({EditionPart::Responsibility, 15, Differs::Doubt, Missing::Nothing});
        }
        if (m_one.authors.empty() || m_other.authors.empty()) {
            if (!m_sameIsbn) m_match.against.push_back(EditionPart::Author);
        } else if (haveOneAuthor(m_one, m_other)) {
            m_points += 15;
        } else {
            differ(EditionPart::Author, Differs::WithoutIsbn);
        }
    }

    void doubt(EditionPart part) {
        m_points -= doubtCosts;
        m_match.against.push_back(part);
    }

    const Edition& m_one;
    const Edition& m_other;
    EditionMatch m_match;
    int m_points = 0;
    bool m_sameIsbn = false;
    bool m_different = false;
};

} // namespace

EditionMatch matchEditions(const Edition& one, const Edition& other) { return Weighing(one, other).run(); }

std::vector<EditionPart> differingParts(const Edition& one, const Edition& other) {
    std::vector<EditionPart> parts;
    for (const Rule& rule : rules) {
        if (one[rule.part] != 0 && other[rule.part] != 0 && one[rule.part] != other[rule.part])
            parts.push_back(rule.part);
    }
    if (!one.authors.empty() && !other.authors.empty() && !haveOneAuthor(one, other))
        parts.push_back(EditionPart::Author);
    if (!one.isbns.empty() && !other.isbns.empty() && !share(one.isbns, other.isbns))
        parts.push_back(EditionPart::Isbn);
    return parts;
}

bool saysEnough(const Edition& edition) { return Weighing(edition, edition).run().score >= enough; }

} // namespace kitapdar::catalogue
