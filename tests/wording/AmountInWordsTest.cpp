#include "wording/AmountInWords.h"

#include <QHash>
#include <QStringList>
#include <gtest/gtest.h>

#include <optional>
#include <random>

namespace kitapdar {

namespace {

struct Case {
    std::int64_t tiyn;
    const char* kk;
    const char* ru;
};

// Each row was written by hand: one and two with their genders, the cases behind them, the teens, gaps in the middle.
constexpr Case cases[] = {
    {0, "Нөл теңге 00 тиын", "Ноль тенге 00 тиын"},
    {1, "Нөл теңге 01 тиын", "Ноль тенге 01 тиын"},
    {1'00, "Бір теңге 00 тиын", "Один тенге 00 тиын"},
    {2'05, "Екі теңге 05 тиын", "Два тенге 05 тиын"},
    {11'00, "Он бір теңге 00 тиын", "Одиннадцать тенге 00 тиын"},
    {40'99, "Қырық теңге 99 тиын", "Сорок тенге 99 тиын"},
    {100'00, "Жүз теңге 00 тиын", "Сто тенге 00 тиын"},
    {115'50, "Жүз он бес теңге 50 тиын", "Сто пятнадцать тенге 50 тиын"},
    {1'000'00, "Бір мың теңге 00 тиын", "Одна тысяча тенге 00 тиын"},
    {1'200'50, "Бір мың екі жүз теңге 50 тиын", "Одна тысяча двести тенге 50 тиын"},
    {2'001'00, "Екі мың бір теңге 00 тиын", "Две тысячи один тенге 00 тиын"},
    {5'000'00, "Бес мың теңге 00 тиын", "Пять тысяч тенге 00 тиын"},
    {11'000'00, "Он бір мың теңге 00 тиын", "Одиннадцать тысяч тенге 00 тиын"},
    {12'012'00, "Он екі мың он екі теңге 00 тиын", "Двенадцать тысяч двенадцать тенге 00 тиын"},
    {21'000'00, "Жиырма бір мың теңге 00 тиын", "Двадцать одна тысяча тенге 00 тиын"},
    {112'000'00, "Жүз он екі мың теңге 00 тиын", "Сто двенадцать тысяч тенге 00 тиын"},
    {122'022'22, "Жүз жиырма екі мың жиырма екі теңге 22 тиын", "Сто двадцать две тысячи двадцать два тенге 22 тиын"},
    {1'000'000'00, "Бір миллион теңге 00 тиын", "Один миллион тенге 00 тиын"},
    {2'000'003'00, "Екі миллион үш теңге 00 тиын", "Два миллиона три тенге 00 тиын"},
    {5'101'000'10, "Бес миллион жүз бір мың теңге 10 тиын", "Пять миллионов сто одна тысяча тенге 10 тиын"},
    {414'533'000'00, "Төрт жүз он төрт миллион бес жүз отыз үш мың теңге 00 тиын",
     "Четыреста четырнадцать миллионов пятьсот тридцать три тысячи тенге 00 тиын"},
    {999'999'999'99, "Тоғыз жүз тоқсан тоғыз миллион тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз теңге 99 тиын",
     "Девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять тенге 99 тиын"},
    {1'000'000'000'00, "Бір миллиард теңге 00 тиын", "Один миллиард тенге 00 тиын"},
    {-163'09, "Минус жүз алпыс үш теңге 09 тиын", "Минус сто шестьдесят три тенге 09 тиын"},
};

/// Reads a sum back, by tables of its own; nullopt where a word stands where it cannot: "две миллиона", "пять тысячи".
class Reader {
public:
    explicit Reader(Language language) : m_language(language) {
        const QStringList small =
            language == Language::Kazakh
                ? QStringLiteral("бір екі үш төрт бес алты жеті сегіз тоғыз").split(QLatin1Char(' '))
                : QStringLiteral("один два три четыре пять шесть семь восемь девять").split(QLatin1Char(' '));
        for (int i = 0; i < small.size(); ++i) m_values.insert(small.at(i), i + 1);
        const QStringList tens =
            language == Language::Kazakh
                ? QStringLiteral("он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан").split(QLatin1Char(' '))
                : QStringLiteral("десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
                      .split(QLatin1Char(' '));
        for (int i = 0; i < tens.size(); ++i) m_values.insert(tens.at(i), (i + 1) * 10);
        if (language == Language::Kazakh) return;
        const QStringList teens = QStringLiteral(
                                      "одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать "
                                      "семнадцать восемнадцать девятнадцать")
                                      .split(QLatin1Char(' '));
        for (int i = 0; i < teens.size(); ++i) m_values.insert(teens.at(i), 11 + i);
        const QStringList hundreds =
            QStringLiteral("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
                .split(QLatin1Char(' '));
        for (int i = 0; i < hundreds.size(); ++i) m_values.insert(hundreds.at(i), (i + 1) * 100);
        m_values.insert(QStringLiteral("одна"), 1);
        m_values.insert(QStringLiteral("две"), 2);
    }

    std::optional<std::int64_t> tiyn(const QString& text) const {
        QStringList words = text.toLower().split(QLatin1Char(' '));
        if (words.size() < 4 || words.takeLast() != QStringLiteral("тиын")) return std::nullopt;
        const int tiyn = words.takeLast().toInt();
        if (words.takeLast() != (m_language == Language::Kazakh ? QStringLiteral("теңге") : QStringLiteral("тенге")))
            return std::nullopt;
        if (words.size() == 1 && (words.first() == QStringLiteral("нөл") || words.first() == QStringLiteral("ноль")))
            return tiyn;
        std::int64_t sum = 0;
        std::int64_t group = 0;
        std::int64_t highest = 1'000'000'000'000;
        QString last;
        for (const QString& word : words) {
            if (m_language == Language::Kazakh && word == QStringLiteral("жүз")) {
                group = group == 0 ? 100 : group * 100;
            } else if (const std::int64_t scale = scaleOf(word); scale > 0) {
                if (group == 0 || scale >= highest || !agrees(word, group, last)) return std::nullopt;
                sum += group * scale;
                group = 0;
                highest = scale;
            } else if (m_values.contains(word)) {
                group += m_values.value(word);
            } else {
                return std::nullopt;
            }
            last = word;
        }
        if (last == QStringLiteral("одна") || last == QStringLiteral("две")) return std::nullopt;
        return (sum + group) * 100 + tiyn;
    }

private:
    static std::int64_t scaleOf(const QString& word) {
        if (word == QStringLiteral("мың") || word.startsWith(QStringLiteral("тысяч"))) return 1'000;
        if (word.startsWith(QStringLiteral("миллион"))) return 1'000'000;
        if (word.startsWith(QStringLiteral("миллиард"))) return 1'000'000'000;
        return 0;
    }

    bool agrees(const QString& word, std::int64_t group, const QString& last) const {
        if (m_language == Language::Kazakh) return true;
        const bool isThousand = word.startsWith(QStringLiteral("тысяч"));
        if (isThousand && (last == QStringLiteral("один") || last == QStringLiteral("два"))) return false;
        if (!isThousand && (last == QStringLiteral("одна") || last == QStringLiteral("две"))) return false;
        const bool isTeen = group % 100 >= 11 && group % 100 <= 14;
        const std::int64_t end = isTeen ? 0 : group % 10;
        const QString ending = word.mid(isThousand ? 5 : word.startsWith(QStringLiteral("миллион")) ? 7 : 8);
        if (end == 1) return ending == (isThousand ? QStringLiteral("а") : QString());
        if (end >= 2 && end <= 4) return ending == (isThousand ? QStringLiteral("и") : QStringLiteral("а"));
        return ending == (isThousand ? QString() : QStringLiteral("ов"));
    }

    Language m_language;
    QHash<QString, int> m_values;
};

} // namespace

TEST(AmountInWordsTest, WritesSumsAsPapersDo) {
    for (const Case& each : cases) {
        EXPECT_EQ(amountInWords(Money{each.tiyn}, Language::Kazakh), QString::fromUtf8(each.kk)) << each.tiyn;
        EXPECT_EQ(amountInWords(Money{each.tiyn}, Language::Russian), QString::fromUtf8(each.ru)) << each.tiyn;
    }
    EXPECT_EQ(amountInWords(Money{121'05}, Language::English), QStringLiteral("One hundred twenty-one tenge 05 tiyn"));
}

TEST(AmountInWordsTest, WhatItCountsHasItsGender) {
    EXPECT_EQ(numberInWords(1, Language::Russian, Gender::Feminine), QStringLiteral("одна"));
    EXPECT_EQ(numberInWords(22, Language::Russian, Gender::Feminine), QStringLiteral("двадцать две"));
    EXPECT_EQ(numberInWords(2001, Language::Russian, Gender::Neuter), QStringLiteral("две тысячи одно"));
    EXPECT_EQ(numberInWords(12, Language::Russian, Gender::Feminine), QStringLiteral("двенадцать"));
    EXPECT_EQ(numberInWords(1'000'000'000'000, Language::Kazakh), QStringLiteral("1000000000000"));
}

TEST(AmountInWordsTest, EachSumIsReadBack) {
    const auto check = [](std::int64_t tiyn) {
        for (const Language language : {Language::Kazakh, Language::Russian}) {
            const QString text = amountInWords(Money{tiyn}, language);
            ASSERT_EQ(Reader(language).tiyn(text), tiyn) << tiyn << ' ' << text.toStdString();
        }
    };
    for (std::int64_t tenge = 0; tenge <= 3'000; ++tenge) check(tenge * 100 + tenge % 100);
    std::mt19937 random(14);
    for (std::int64_t most = 10; most <= 1'000'000'000; most *= 10) {
        for (int i = 0; i < 300; ++i) check(std::uniform_int_distribution<std::int64_t>(0, most * 100)(random));
        check(most * 100);
        check(most * 100 - 1);
    }
}

} // namespace kitapdar
