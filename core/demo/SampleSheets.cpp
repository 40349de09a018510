#include "core/demo/SampleSheets.h"

#include <array>

namespace kitapdar::demo {

namespace {

constexpr std::array<const char*, 5> kazakh = {
    "Бұл — үлгі кітапханаға арналып жасалған құжат. Мұнда кітаптың мәтіні жоқ.",
    "Нағыз кітап сканерленгеннен кейін осы жерде оның беттері көрінеді.",
    "Қазақ әліпбиінің әріптерін тексеру: Ә ә, Ғ ғ, Қ қ, Ң ң, Ө ө, Ұ ұ, Ү ү, Һ һ, І і.",
    "Беттер арасында жүруге, мәтіннен сөз іздеуге, суретті үлкейтуге болады.",
    "Сирек кітаптар, өлкетану басылымдары мен газеттер бірінші кезекте цифрланады.",
};
constexpr std::array<const char*, 5> russian = {
    "Этот документ сделан для учебной библиотеки. Текста самой книги в нём нет.",
    "После сканирования настоящей книги здесь будут её страницы.",
    "Проверка букв: Ё ё, Й й, Щ щ, Ъ ъ, Ы ы, Э э, Ю ю, Я я.",
    "Страницы можно листать, увеличивать и искать в них слова.",
    "Редкие книги, краеведческие издания и газеты оцифровываются в первую очередь.",
};

Sheet titlePage(const Work& work) {
    Sheet sheet{work.title, {}};
    if (!work.subtitle.empty()) sheet.paragraphs.push_back(work.subtitle);
    if (!work.authorSurname.empty()) sheet.paragraphs.push_back(work.authorGiven + " " + work.authorSurname);
    sheet.paragraphs.push_back(work.place + ": " + work.publisher + ", " + std::to_string(work.year));
    sheet.paragraphs.emplace_back(work.language == "kaz" ? kazakh[0] : russian[0]);
    return sheet;
}

} // namespace

std::vector<Sheet> sheetsOf(const Work& work, int count) {
    std::vector<Sheet> sheets = {titlePage(work)};
    for (int number = 2; number <= count; ++number) {
        Sheet sheet{work.title, {}};
        const auto& sentences = work.language == "kaz" ? kazakh : russian;
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            sheet.paragraphs.emplace_back(sentences[(i + static_cast<std::size_t>(number)) % sentences.size()]);
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace kitapdar::demo
