#include "wording/Languages.h"

#include <QCoreApplication>
#include <QLocale>

namespace kitapdar {

namespace {

std::size_t indexOf(Language language) { return static_cast<std::size_t>(language); }

QLocale localeOf(Language language) {
    switch (language) {
    case Language::Kazakh:
        return {QLocale::Kazakh, QLocale::Kazakhstan};
    case Language::Russian:
        return {QLocale::Russian, QLocale::Kazakhstan};
    case Language::English:
        break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace

QString codeOf(Language language) {
    switch (language) {
    case Language::Kazakh:
        return QStringLiteral("kk");
    case Language::Russian:
        return QStringLiteral("ru");
    case Language::English:
        break;
    }
    return QStringLiteral("en");
}

std::optional<Language> languageFrom(const QString& code) {
    for (const Language language : allLanguages) {
        if (codeOf(language) == code) return language;
    }
    return std::nullopt;
}

QString nameOf(Language language) {
    switch (language) {
    case Language::Kazakh:
        return QStringLiteral("Қазақша");
    case Language::Russian:
        return QStringLiteral("Русский");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

Language languageFor(const QLocale& locale) {
    if (locale.language() == QLocale::Kazakh) return Language::Kazakh;
    if (locale.language() == QLocale::Russian) return Language::Russian;
    return locale.territory() == QLocale::Kazakhstan ? Language::Kazakh : Language::English;
}

QString Phrase::text() const { return QCoreApplication::translate(context, source); }

Languages::Languages(QObject* parent) : QObject(parent) {
    for (const Language language : allLanguages) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/translations/kitapdar_%1.qm").arg(codeOf(language))))
            m_translators[indexOf(language)] = std::move(translator);
    }
    if (const auto& english = m_translators[indexOf(m_current)]) QCoreApplication::installTranslator(english.get());
}

Languages::~Languages() = default;

void Languages::set(Language language) {
    if (language == m_current) return;
    QLocale::setDefault(localeOf(language));
    // One is installed before the other goes, so no window is worded in the sources' English between the two.
    if (const auto& next = m_translators[indexOf(language)]) QCoreApplication::installTranslator(next.get());
    if (const auto& before = m_translators[indexOf(m_current)]) QCoreApplication::removeTranslator(before.get());
    m_current = language;
    Q_EMIT changed(language);
}

QStringList Languages::inAll(const Phrase& phrase) const {
    QStringList all;
    for (const auto& translator : m_translators) {
        const QString text = translator ? translator->translate(phrase.context, phrase.source) : QString();
        all << (text.isEmpty() ? QString::fromUtf8(phrase.source) : text);
    }
    all.removeDuplicates();
    return all;
}

} // namespace kitapdar
