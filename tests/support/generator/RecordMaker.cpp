#include "core/demo/Random.h"
#include "tests/support/generator/Generator.h"
#include "tests/support/generator/Vocabulary.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace kitapdar::demo {

struct RecordMaker::Sources {
    DemoData data = loadDemoData();
    Vocabulary kazakh{data, "kaz"};
    Vocabulary russian{data, "rus"};
    Vocabulary english{data, "eng"};

    const Vocabulary& vocabulary(std::string_view language) const {
        return language == "kaz" ? kazakh : language == "rus" ? russian : english;
    }
};

namespace {

constexpr int newestYear = 2025;
constexpr int firstYearOfIsbn = 1990;

int yearOf(Random& random) {
    const std::size_t dice = random.below(100);
    if (dice < 4) return random.between(1890, 1940);
    if (dice < 40) return random.between(1941, 1985);
    return random.between(1986, newestYear);
}

/// A family name more or less frequent: the product of two dice falls near the beginning of the list.
const std::string& skewed(const std::vector<std::string>& words, Random& random) {
    const double dice = random.fraction() * random.fraction();
    return words[static_cast<std::size_t>(dice * static_cast<double>(words.size()))];
}

void giveAuthor(Work& work, const DemoData& data, Random& random) {
    work.authorSurname.clear();
    work.authorGiven.clear();
    if (random.percent(12)) return; // collections, laws, reference books
    const std::string people = work.language == "kaz" || random.percent(30) ? "kazakh" : "russian";
    const bool woman = random.percent(35);
    work.authorSurname = skewed(data.words(people + (woman ? "_surname_f" : "_surname_m")), random);
    work.authorGiven = skewed(data.words(people + (woman ? "_female_given" : "_male_given")), random);
    if (people == "russian" || random.percent(25)) {
        const std::string kind = people == "kazakh" ? "patronymic_kz" : "patronymic_ru";
        work.authorGiven += " " + skewed(data.words(kind + (woman ? "_f" : "_m")), random);
    }
}

/// Twelve digits of a Kazakh publisher's number and the check digit of ISBN-13.
std::string isbnOf(std::int64_t number) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "978601%06d", static_cast<int>(number % 1'000'000));
    int sum = 0;
    for (int i = 0; i < 12; ++i) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return std::string(digits) + static_cast<char>('0' + (10 - sum % 10) % 10);
}

} // namespace

RecordMaker::RecordMaker(std::uint64_t seed) : m_seed(seed), m_sources(std::make_unique<Sources>()) {}
RecordMaker::~RecordMaker() = default;

Work RecordMaker::work(std::int64_t number) const {
    Random random(m_seed * 0x2545F4914F6CDD1DU + static_cast<std::uint64_t>(number));
    const DemoData& data = m_sources->data;
    Work work = random.pick(data.works); // language, place, publisher and subjects go together
    if (work.kind != "book") {
        if (random.percent(40)) return work;
        work.kind = "book";
        work.bbk = "84(5Қаз)";
    }
    work.year = yearOf(random);
    work.pages = random.between(3, 60) * 8;
    work.localHistory = random.percent(3);
    if (random.percent(30)) return work; // another edition of a real work
    const Vocabulary& vocabulary = m_sources->vocabulary(work.language);
    work.title = vocabulary.title(random);
    if (random.percent(8)) work.title += work.language == "kaz" ? ". 2-кітап" : ". Том 2";
    work.subtitle = random.percent(60) ? vocabulary.word(random) + " " + vocabulary.word(random) : std::string();
    work.subjects.push_back(capitalized(vocabulary.word(random)));
    work.translatedFrom.clear();
    giveAuthor(work, data, random);
    return work;
}

catalogue::MarcRecord RecordMaker::record(std::int64_t number, const std::vector<Cataloguing::Holding>& holdings,
                                          Day day) const {
    const Work work = this->work(number);
    Cataloguing cataloguing;
    cataloguing.controlNumber = "KZ" + std::to_string(number + 1);
    cataloguing.day = day;
    cataloguing.holdings = holdings;
    if (work.year >= firstYearOfIsbn && number % 5 != 0) cataloguing.isbn = isbnOf(number);
    return recordOf(work, cataloguing);
}

} // namespace kitapdar::demo
