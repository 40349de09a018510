// The three languages of the window, switched while it runs.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <array>
#include <memory>
#include <optional>

class QLocale;

namespace kitapdar {

enum class Language { Kazakh, Russian, English };
inline constexpr std::array allLanguages{Language::Kazakh, Language::Russian, Language::English};

/// "kk", "ru", "en"
QString codeOf(Language language);
std::optional<Language> languageFrom(const QString& code);
/// The language's own name: "Қазақша".
QString nameOf(Language language);
/// The language of a machine: Kazakh and Russian by their locales; anything else in Kazakhstan is Kazakh, elsewhere
/// English.
Language languageFor(const QLocale& locale);

/// While it lives, everything that this thread words is worded in this language, whatever the window speaks: a paper
/// has a language of its own. Any thread, when an object of Languages lives; the innermost counts.
class WordedIn {
public:
    explicit WordedIn(Language language);
    ~WordedIn();
    WordedIn(const WordedIn&) = delete;
    WordedIn& operator=(const WordedIn&) = delete;

private:
    std::optional<Language> m_before;
};

/// A source text with its context, marked by QT_TRANSLATE_NOOP.
struct Phrase {
    const char* context;
    const char* source;

    /// In the present language.
    QString text() const;
};

/// One per application; main thread. All windows get QEvent::LanguageChange when the language changes.
class Languages : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject* parent = nullptr);
    ~Languages() override;

    Language current() const { return m_current; }
    void set(Language language);

    /// The phrase in all three languages: what the palette can be asked for.
    QStringList inAll(const Phrase& phrase) const;

Q_SIGNALS:
    void changed(kitapdar::Language language);

private:
    class Translator;

    Language m_current = Language::English;
    std::array<std::unique_ptr<Translator>, allLanguages.size()> m_translators;
};

} // namespace kitapdar
