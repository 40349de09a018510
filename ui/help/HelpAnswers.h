// Pages of the help as answers of the one box, behind "?".
#pragma once

#include "ui/shell/Answers.h"

#include <QCoreApplication>

namespace kitapdar {
class Languages;
}

namespace kitapdar::ui {

class HelpSheet;

class HelpAnswers : public AnswerSource {
    Q_DECLARE_TR_FUNCTIONS(HelpAnswers)

public:
    /// Both outlive the source.
    HelpAnswers(HelpSheet& sheet, const Languages& languages) : m_sheet(sheet), m_languages(languages) {}

    QString title() const override { return tr("Help"); }
    QChar mark() const override { return QLatin1Char('?'); }
    /// A title or a name is never taken for a question about the program.
    bool answersUnmarked() const override { return false; }
    /// Nothing typed: the page that fits the screen, then the others.
    Pending<std::vector<Answer>> find(const QString& text, int limit) override;

private:
    HelpSheet& m_sheet;
    const Languages& m_languages;
};

} // namespace kitapdar::ui
