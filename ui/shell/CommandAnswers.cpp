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
            if (action->property(undoesProperty).toBool()) continue; // letters in their order are too little for that
            if (!found.contains(action) && (holds(spec->text()) || std::ranges::any_of(spec->synonyms, holds)))
                found << action;
        }
    }
    return answersOf(found, limit);
}

std::vector<Answer> CommandAnswers::answersOf(const QList<QAction*>& found, int limit) const {
    std::vector<Answer> answers;
    for (QAction* action : found) {
        if (static_cast<int>(answers.size()) == limit) break;
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
    return Pending(answersOf(m_registry.matching(text), limit));
}

} // namespace kitapdar::ui
