#include "wording/AmountInWords.h"

#include <QStringList>

#include <array>
#include <cstddef>

namespace kitapdar {

namespace {

constexpr int base = 1000;

/// How a language writes the hundreds, tens and units that stand before "thousand", "million" …
struct Numerals {
    std::array<const char*, 20> units; // 1…19; the first is "zero"
    std::array<const char*, 10> tens;  // from 20 on
    std::array<const char*, 10> hundreds;
};

constexpr Numerals kazakh{
    {"нөл", "бір",    "екі",    "үш",    "төрт",    "бес",    "алты",    "жеті",    "сегіз",    "тоғыз",
     "он",  "он бір", "он екі", "он үш", "он төрт", "он бес", "он алты", "он жеті", "он сегіз", "он тоғыз"},
    {"", "", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"},
    {"", "жүз", "екі жүз", "үш жүз", "төрт жүз", "бес жүз", "алты жүз", "жеті жүз", "сегіз жүз", "тоғыз жүз"}};

constexpr Numerals russian{
    {"ноль",         "один",       "два",         "три",        "четыре",       "пять",        "шесть",
     "семь",         "восемь",     "девять",      "десять",     "одиннадцать",  "двенадцать",  "тринадцать",
     "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"},
    {"", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"},
    {"", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"}};

constexpr Numerals english{
    {"zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
     "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"},
    {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"},
    {"", "one hundred", "two hundred", "three hundred", "four hundred", "five hundred", "six hundred", "seven hundred",
     "eight hundred", "nine hundred"}};

const Numerals& numeralsOf(Language language) {
    switch (language) {
    case Language::Kazakh:
        return kazakh;
    case Language::Russian:
        return russian;
    case Language::English:
        break;
    }
    return english;
}

/// "одна", "две", "одно": only Russian one and two have a gender.
QString unitIn(int number, Language language, Gender gender) {
    if (language == Language::Russian && number == 1 && gender != Gender::Masculine)
        return gender == Gender::Feminine ? QStringLiteral("одна") : QStringLiteral("одно");
    if (language == Language::Russian && number == 2 && gender == Gender::Feminine) return QStringLiteral("две");
    return QString::fromUtf8(numeralsOf(language).units[static_cast<std::size_t>(number)]);
}

/// 1…999
void appendGroup(QStringList& words, int number, Language language, Gender gender) {
    const Numerals& numerals = numeralsOf(language);
    if (number >= 100) words << QString::fromUtf8(numerals.hundreds[static_cast<std::size_t>(number / 100)]);
    const int rest = number % 100;
    if (rest >= 20) {
        const QString tens = QString::fromUtf8(numerals.tens[static_cast<std::size_t>(rest / 10)]);
        const bool isJoined = language == Language::English && rest % 10 != 0;
        if (isJoined) {
            words << tens + QLatin1Char('-') + unitIn(rest % 10, language, gender);
            return;
        }
        words << tens;
        if (rest % 10 != 0) words << unitIn(rest % 10, language, gender);
    } else if (rest > 0) {
        words << unitIn(rest, language, gender);
    }
}

/// The form of a Russian noun behind a number: 1 тысяча, 2 тысячи, 5 тысяч.
const char* formBehind(int number, const char* one, const char* few, const char* many) {
    const int tens = number % 100;
    if (tens >= 11 && tens <= 14) return many;
    const int last = number % 10;
    if (last == 1) return one;
    return last >= 2 && last <= 4 ? few : many;
}

/// "тысячи" behind two of them; `power`: 1 thousand, 2 million, 3 thousand million.
QString scaleBehind(int number, int power, Language language) {
    static constexpr std::array<const char*, 4> inKazakh = {"", "мың", "миллион", "миллиард"};
    static constexpr std::array<const char*, 4> inEnglish = {"", "thousand", "million", "billion"};
    static constexpr std::array<std::array<const char*, 3>, 4> inRussian = {{{"", "", ""},
                                                                             {"тысяча", "тысячи", "тысяч"},
                                                                             {"миллион", "миллиона", "миллионов"},
                                                                             {"миллиард", "миллиарда", "миллиардов"}}};
    const auto at = static_cast<std::size_t>(power);
    if (language == Language::Kazakh) return QString::fromUtf8(inKazakh[at]);
    if (language == Language::English) return QString::fromUtf8(inEnglish[at]);
    const auto& forms = inRussian[at];
    return QString::fromUtf8(formBehind(number, forms[0], forms[1], forms[2]));
}

QString tiynText(std::int64_t tiyn, Language language) {
    const QString digits = QStringLiteral("%1").arg(tiyn, 2, 10, QLatin1Char('0'));
    return digits + QLatin1Char(' ') +
           (language == Language::English ? QStringLiteral("tiyn") : QStringLiteral("тиын"));
}

} // namespace

QString numberInWords(std::int64_t number, Language language, Gender gender) {
    constexpr std::int64_t highest = 1'000'000'000'000; // what has no word of ours is written in figures
    if (number < 0 || number >= highest) return QString::number(number);
    if (number == 0) return QString::fromUtf8(numeralsOf(language).units[0]);
    QStringList words;
    std::int64_t scale = 1'000'000'000;
    for (int power = 3; power >= 0; --power, scale /= base) {
        const int group = static_cast<int>(number / scale % base);
        if (group == 0) continue;
        const Gender ofGroup = power == 0 ? gender : power == 1 ? Gender::Feminine : Gender::Masculine;
        appendGroup(words, group, language, ofGroup);
        if (power > 0) words << scaleBehind(group, power, language);
    }
    return words.join(QLatin1Char(' '));
}

QString amountInWords(Money amount, Language language) {
    constexpr std::int64_t tiynOfTenge = 100;
    const bool isBelow = amount.tiyn < 0;
    const std::int64_t tiyn = isBelow ? -amount.tiyn : amount.tiyn;
    QString text = numberInWords(tiyn / tiynOfTenge, language);
    if (isBelow) text.prepend(language == Language::English ? QStringLiteral("minus ") : QStringLiteral("минус "));
    text[0] = text.at(0).toUpper();
    const QString tenge = language == Language::Kazakh    ? QStringLiteral("теңге")
                          : language == Language::Russian ? QStringLiteral("тенге")
                                                          : QStringLiteral("tenge");
    return text + QLatin1Char(' ') + tenge + QLatin1Char(' ') + tiynText(tiyn % tiynOfTenge, language);
}

} // namespace kitapdar
