#include "core/demo/People.h"

#include "core/text/Iin.h"

#include <cstdio>

namespace kitapdar::demo {

namespace {

std::string digits(int value, int width) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%0*d", width, value);
    return buffer;
}

struct Origin {
    std::string surname;
    std::string given;
    std::string patronymic;
};

/// The groups of names that go together; Korean and Uzbek families use the given names of their neighbours.
Origin originOf(Random& random, bool female) {
    const std::string f = female ? "_f" : "_m";
    const std::string sex = female ? "female" : "male";
    Origin kazakh = {"kazakh_surname" + f, "kazakh_" + sex + "_given", "patronymic_kz" + f};
    Origin russian = {"russian_surname" + f, "russian_" + sex + "_given", "patronymic_ru" + f};
    const std::size_t dice = random.below(100);
    if (dice < 82) return kazakh;
    if (dice < 94) return russian;
    if (dice < 97) return {"korean_surname", russian.given, russian.patronymic};
    return {"uzbek_surname" + f, kazakh.given, kazakh.patronymic};
}

int ageOf(Random& random) {
    const std::size_t dice = random.below(300);
    if (dice < 45) return random.between(6, 13);
    if (dice < 145) return random.between(14, 29); // a third
    if (dice < 245) return random.between(30, 59);
    return random.between(60, 84);
}

std::string categoryOf(int age, Random& random) {
    if (age < 7) return "child";
    if (age < 18) return "schoolchild";
    if (age < 23) return random.percent(80) ? "student" : "worker";
    if (age >= 63) return "pensioner";
    static const std::vector<std::string> working = {"employee", "employee", "teacher",    "worker",
                                                     "worker",   "other",    "unemployed", "disability"};
    return random.pick(working);
}

} // namespace

std::string invalidIin(Day birth, bool female, Random& random) {
    const int century = birth.year() >= 2000 ? 5 : 3;
    for (;;) { // ends: only few bodies have no check digit
        std::string body = digits(birth.year() % 100, 2) + digits(static_cast<int>(birth.month()), 2) +
                           digits(static_cast<int>(birth.dayOfMonth()), 2) + digits(century + (female ? 1 : 0), 1) +
                           digits(random.between(0, 9999), 4);
        const auto right = text::iinCheckDigit(body);
        if (!right) continue;
        const int wrong = (*right - '0' + random.between(1, 9)) % 10;
        return body + digits(wrong, 1);
    }
}

readers::NewReader People::next(Random& random) {
    const bool female = random.percent(64); // more women read
    const Origin origin = originOf(random, female);
    readers::NewReader reader;
    reader.name.surname = random.pick(m_data.words(origin.surname));
    reader.name.given = random.pick(m_data.words(origin.given));
    if (random.percent(85)) reader.name.patronymic = random.pick(m_data.words(origin.patronymic));

    const int age = ageOf(random);
    const Day birth = m_today.plusDays(-(age * 365 + age / 4) - random.between(1, 364));
    reader.birthDate = birth;
    reader.category = categoryOf(ageOn(birth, m_today), random);
    if (random.percent(67)) {
        std::string iin = invalidIin(birth, female, random);
        while (!m_given.insert(iin).second) iin = invalidIin(birth, female, random);
        reader.iin = std::move(iin);
    }
    // All live in one invented street and share a hundred invented endings of one number.
    reader.phone = "+7 700 000 " + digits(random.between(0, 99), 2) + " " + digits(random.between(0, 99), 2);
    reader.address = "Қызылорда, Үлгі көшесі, " + std::to_string(random.between(1, 180));
    return reader;
}

} // namespace kitapdar::demo
