#include "ui/readers/ReaderAnswers.h"

#include "core/readers/ReaderQueries.h"
#include "core/readers/SealingService.h"
#include "core/text/Fold.h"
#include "core/text/Iin.h"
#include "ui/shell/Navigator.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <algorithm>

namespace kitapdar::ui {

namespace {

/// Whatever letters of the languages here are typed for one another: "омар" begins Омарова, and "агы" Ағыбаев.
bool beginsWith(const std::string& surname, const QString& typed) {
    const std::string beginning = text::skeletonText(utf8(typed.trimmed()));
    return !beginning.empty() && text::skeletonText(surname).starts_with(beginning);
}

} // namespace

ReaderAnswers::ReaderAnswers(Library& library, Navigator& navigator) : m_library(library), m_navigator(navigator) {
    library.read(&readers::SealingService::state).then(this, [this](const Result<readers::KeyState>& state) {
        m_isLocked = state && state->key && state->key->seals && !state->isOpen;
    });
}

Pending<std::vector<Answer>> ReaderAnswers::find(const QString& text, int limit) {
    return m_library.read(&readers::ReaderQueries::find, utf8(text), m_library.clock().today(), limit)
        .then(this, [this, text](const Result<std::vector<readers::ReaderRow>>& rows) {
            std::vector<Answer> answers;
            if (!rows) return answers;
            if (m_isLocked && !text::checkIin(text::normalizeIin(utf8(text)))) {
                Answer answer;
                answer.icon = Icon::Reader;
                answer.title = tr("The IIN is locked at this desk: it has no key of the library");
                answer.enabled = false;
                answers.push_back(std::move(answer));
            }
            const bool number = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
            for (const readers::ReaderRow& row : *rows) {
                Answer answer;
                answer.icon = Icon::Reader;
                answer.title = fullName(row.name);
                QStringList details{qs(row.card)};
                if (row.birthYear) details << QString::number(*row.birthYear);
                if (row.overdueLoans > 0) details << tr("Overdue: %1").arg(row.overdueLoans);
                answer.detail = details.join(QStringLiteral(" · "));
                answer.isNamed = beginsWith(row.name.surname, text);
                answer.asksTwice = number; // a year, the end of a phone number, the beginning of a card
                answer.open = [this, id = row.id.value] { m_navigator.open(Link{QStringLiteral("reader"), id, {}}); };
                answers.push_back(std::move(answer));
            }
            std::ranges::stable_partition(answers, &Answer::isNamed);
            return answers;
        });
}

} // namespace kitapdar::ui
