#include "wording/Languages.h"

#include "wording/WordedLanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace kitapdar {

namespace {

std::size_t indexOf(Language language) { return static_cast<std::size_t>(language); }

/// What this thread words is in this language; none: in the window's.
std::optional<Language>& languageOfThread() {
    thread_local std::optional<Language> language;
    return language;
}

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

WordedIn::WordedIn(Language language) : m_before(std::exchange(languageOfThread(), language)) {}

WordedIn::~WordedIn() { languageOfThread() = m_before; }

std::optional<Language> wordedLanguage() { return languageOfThread(); }

QLocale wordedLocale() {
    const auto worded = wordedLanguage();
    return worded ? localeOf(*worded) : QLocale();
}

/// The texts of one language; lets those of another one speak where a thread asks for it.
class Languages::Translator : public QTranslator {
public:
    explicit Translator(const Languages& all) : m_all(all) {}

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override {
        const auto wanted = languageOfThread();
        const Translator* other = wanted ? m_all.m_translators[indexOf(*wanted)].get() : nullptr;
        return (other ? other : this)->QTranslator::translate(context, source, disambiguation, n);
    }

private:
    const Languages& m_all;
};

Languages::Languages(QObject* parent) : QObject(parent) {
    for (const Language language : allLanguages) {
        auto translator = std::make_unique<Translator>(*this);
        if (translator->load(QStringLiteral(":/translations/kitapdar_%1.qm").arg(codeOf(language))))
            m_translators[indexOf(language)] = std::move(translator);
    }
    QLocale::setDefault(localeOf(m_current)); // the system's may be another one
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
        const QString text = translator ? translator->QTranslator::translate(phrase.context, phrase.source) : QString();
        all << (text.isEmpty() ? QString::fromUtf8(phrase.source) : text);
    }
    all.removeDuplicates();
    return all;
}

} // namespace kitapdar
