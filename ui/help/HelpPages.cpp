#include "ui/help/HelpPages.h"

#include "ui/input/ActionRegistry.h"

#include <QAction>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace kitapdar::ui {

namespace {

QString fileText(const QString& name) {
    QFile file(QStringLiteral(":/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<HelpPage> readPages() {
    std::vector<HelpPage> pages;
    for (const QString& line : fileText(QStringLiteral("pages.txt")).split(QLatin1Char('\n'))) {
        QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty() || words.front().startsWith(QLatin1Char('#'))) continue;
        const QString name = words.takeFirst();
        pages.push_back({name, words});
    }
    return pages;
}

const QRegularExpression& blank() {
    static const QRegularExpression all(QStringLiteral("\\{(key|command|page|picture):([\\w.-]+)\\}"));
    return all;
}

QString keyOf(const ActionSpec& spec) { return spec.key.toString(QKeySequence::NativeText); }

/// What stands for one blank; nullopt: there is no such thing.
std::optional<QString> filled(const QString& what, const QString& name, Language language,
                              const ActionRegistry& actions) {
    if (what == QLatin1String("page")) {
        const QString title = helpTitle(name, language);
        if (title.isEmpty()) return std::nullopt;
        return QStringLiteral("[%1](help:%2)").arg(title, name);
    }
    if (what == QLatin1String("picture")) {
        const QString file = QStringLiteral(":/help/pictures/%1.%2.png").arg(name, codeOf(language));
        return QFile::exists(file) ? QStringLiteral("![](qrc%1)").arg(file) : QString();
    }
    const ActionSpec* spec = actions.specOf(actions.find(name));
    if (!spec) return std::nullopt;
    const QString key = keyOf(*spec);
    if (what == QLatin1String("command"))
        return QStringLiteral("**%1**").arg(spec->text()) + (key.isEmpty() ? key : QStringLiteral(" (%1)").arg(key));
    if (key.isEmpty()) return std::nullopt;
    return QStringLiteral("**%1**").arg(key);
}

bool holds(const QString& text, const QStringList& words) {
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString headingsOf(const QString& source) {
    QStringList headings;
    for (const QString& line : source.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('#'))) headings << line;
    }
    return headings.join(QLatin1Char('\n'));
}

constexpr int nowhere = 3;

/// 0 in the title, 1 in a heading, 2 in the text.
int distance(const QString& page, const QStringList& words) {
    int least = nowhere;
    for (const Language language : allLanguages) {
        const QString source = helpSource(page, language);
        const int found = holds(helpTitle(page, language), words) ? 0
                          : holds(headingsOf(source), words)      ? 1
                          : holds(source, words)                  ? 2
                                                                  : nowhere;
        least = std::min(least, found);
    }
    return least;
}

} // namespace

const std::vector<HelpPage>& helpPages() {
    static const std::vector<HelpPage> all = readPages();
    return all;
}

QString helpSource(const QString& page, Language language) {
    return fileText(QStringLiteral("%1.%2.md").arg(page, codeOf(language)));
}

QString helpTitle(const QString& page, Language language) {
    const QString first = helpSource(page, language).section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2) : QString();
}

HelpText helpText(const QString& page, Language language, const ActionRegistry& actions) {
    HelpText text;
    const QString source = helpSource(page, language);
    qsizetype end = 0;
    for (auto blanks = blank().globalMatch(source); blanks.hasNext();) {
        const QRegularExpressionMatch each = blanks.next();
        const auto known = filled(each.captured(1), each.captured(2), language, actions);
        if (!known) text.unknown << each.captured(0);
        text.markdown += source.mid(end, each.capturedStart() - end) + known.value_or(QString());
        end = each.capturedEnd();
    }
    text.markdown += source.mid(end);
    return text;
}

QStringList helpAbout(const QString& query) {
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, QString>> found;
    for (const HelpPage& page : helpPages()) {
        const int far = distance(page.name, words);
        if (far < nowhere) found.emplace_back(far, page.name);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, QString>::first);
    QStringList names;
    for (const auto& each : found) names << each.second;
    return names;
}

QString helpFor(const QString& kind) {
    const auto& pages = helpPages();
    const auto fits = std::ranges::find_if(pages, [&](const HelpPage& page) { return page.kinds.contains(kind); });
    if (fits != pages.end()) return fits->name;
    return pages.empty() ? QString() : pages.front().name;
}

QStringList helpPictures() {
    QStringList names;
    for (const HelpPage& page : helpPages()) {
        for (auto blanks = blank().globalMatch(helpSource(page.name, Language::English)); blanks.hasNext();) {
            const QRegularExpressionMatch each = blanks.next();
            if (each.captured(1) == QLatin1String("picture")) names << each.captured(2);
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace kitapdar::ui
