#include "ui/shell/CommandAnswers.h"

#include "ui/input/ActionRegistry.h"
#include "ui/input/UndoingAction.h"

#include <QAction>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

/// Whether the letters of `typed` occur in `text` in this order: "жнт" in "Жаңа оқырман тіркеу".
bool holdsInOrder(const QString& text, const QString& typed) {
    qsizetype at = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace()) continue;
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0) return false;
        ++at;
    }
    return true;
}

} // namespace

std::vector<Answer> CommandAnswers::matching(const QString& text, int limit) const {
    QList<QAction*> found = m_registry.matching(text);
    constexpr qsizetype shortestFuzzy = 3;
    if (text.size() >= shortestFuzzy) {
        for (QAction* action : m_registry.all()) {
            const ActionSpec* spec = m_registry.specOf(action);
            const auto holds = [&](const QString& name) { return holdsInOrder(name, text); };
            if (!found.contains(action) && (holds(spec->text()) || std::ranges::any_of(spec->synonyms, holds)))
                found << action;
        }
    }
    return answersOf(std::move(found), text, limit);
}

/// What undoes is found by the words of the deed, too. Whoever types those means the deed: Enter, which takes the first
/// answer, must not take back what was done.
std::vector<Answer> CommandAnswers::answersOf(QList<QAction*> found, const QString& text, int limit) const {
    const auto isMeant = [&](const QAction* action) {
        const ActionSpec* spec = m_registry.specOf(action);
        const auto begins = [word = text.section(QLatin1Char(' '), 0, 0)](const QString& name) {
            return name.startsWith(word, Qt::CaseInsensitive);
        };
        return !action->property(undoesProperty).toBool() || begins(spec->text()) ||
               std::ranges::any_of(spec->synonyms, begins);
    };
    std::ranges::stable_partition(found, isMeant);
    std::vector<Answer> answers;
    for (QAction* action : found) {
        if (static_cast<int>(answers.size()) == limit) break;
        if (answers.empty() && !isMeant(action)) continue;
        const ActionSpec* spec = m_registry.specOf(action);
        const QString refusal = m_registry.refusalOf(action);
        Answer answer;
        answer.icon = spec->icon.value_or(Icon::ChevronRight);
        answer.title = spec->text();
        answer.detail = refusal.isEmpty() ? spec->category() : refusal;
        answer.key = spec->key.toString(QKeySequence::NativeText);
        answer.enabled = action->isEnabled();
        answer.open = [action = QPointer(action)] {
            if (action) action->trigger();
        };
        answers.push_back(std::move(answer));
    }
    return answers;
}

Pending<std::vector<Answer>> CommandAnswers::find(const QString& text, int limit) {
    // Letters in their order are in too many names: the beginning of a reader's would be taken for a command.
    return Pending(answersOf(m_registry.matching(text), text, limit));
}

} // namespace kitapdar::ui
