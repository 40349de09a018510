// Every key that the program says is in its table, in three languages with the same placeholders.
#include "tests/support/Paths.h"
#include "tests/support/Shared.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace kitapdar::ctl {
namespace {

std::string sourceOf(const std::string& name) {
    return test::readFile(test::sourceFolder() / "app/kitapdarctl" / name);
}

std::vector<QRegularExpressionMatch> matches(const std::string& text, const QString& pattern) {
    std::vector<QRegularExpressionMatch> found;
    auto all = QRegularExpression(pattern).globalMatch(QString::fromStdString(text));
    while (all.hasNext()) found.push_back(all.next());
    return found;
}

/// Key → its words, as the table in Words.cpp has them.
std::map<std::string, std::vector<QString>> table() {
    const QString quoted = QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\"");
    std::map<std::string, std::vector<QString>> entries;
    for (const auto& match :
         matches(sourceOf("Words.cpp"), QStringLiteral("\\{\"(\\w+)\", \\{") + quoted + QStringLiteral(", ") + quoted +
                                            QStringLiteral(", ") + quoted + QStringLiteral("\\}\\}"))) {
        entries[match.captured(1).toStdString()] = {match.captured(2), match.captured(3), match.captured(4)};
    }
    return entries;
}

std::set<QString> placeholders(const QString& text) {
    std::set<QString> found;
    for (const auto& match : matches(text.toStdString(), QStringLiteral("\\{\\d\\}"))) found.insert(match.captured());
    return found;
}

TEST(Words, AreThereForEveryKeyThatIsSaid) {
    const auto entries = table();
    ASSERT_GT(entries.size(), 80U);
    for (const auto& file : std::filesystem::directory_iterator(test::sourceFolder() / "app/kitapdarctl")) {
        const std::string text = test::readFile(file.path());
        for (const auto& match :
             matches(text, QStringLiteral("(?:say|wrongUsage)\\(\\s*\"(\\w+)\"|return \\{?\"(\\w+)\"[,}; ]"))) {
            const std::string key = (match.captured(1) + match.captured(2)).toStdString();
            EXPECT_TRUE(entries.contains(key)) << key << " in " << file.path().filename();
        }
    }
}

TEST(Words, HaveTheSamePlaceholdersInEveryLanguageAndNoGluedSuffix) {
    for (const auto& [key, words] : table()) {
        for (const QString& each : words) {
            EXPECT_FALSE(each.isEmpty()) << key;
            EXPECT_EQ(placeholders(each), placeholders(words.front())) << key;
        }
        EXPECT_TRUE(matches(words.front().toStdString(), QStringLiteral("\\{\\d\\}-?\\p{Cyrillic}")).empty()) << key;
    }
}

} // namespace
} // namespace kitapdar::ctl
