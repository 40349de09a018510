#include "ui/desk/CodeAnswers.h"

#include "ui/desk/Desk.h"
#include "ui/shell/Navigator.h"
#include "wording/CirculationWords.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

namespace kitapdar::ui {

Answer CodeAnswers::toDesk(Icon icon, const QString& title, const QString& code) {
    Answer answer;
    answer.icon = icon;
    answer.title = title;
    answer.open = [this, code] {
        m_navigator.open(QStringLiteral("desk"));
        m_desk.queue().enqueue(code);
    };
    return answer;
}

Answer CodeAnswers::answer(const circulation::PossibleMeaning& meaning, bool alone) {
    const bool card = std::holds_alternative<readers::Reader>(meaning.what);
    Answer answer = toDesk(card ? Icon::Card : Icon::Copy, titleWords(meaning), qs(meaning.code.written()));
    answer.detail = words(meaning.code) + QStringLiteral(": ") + words(meaning.effect);
    answer.exact = alone && meaning.code.meant() != text::CodeKind::InventoryNumber;
    answer.asksTwice = !answer.exact;
    return answer;
}

Pending<std::vector<Answer>> CodeAnswers::find(const QString& text, int /*limit*/) {
    const text::ScannedCode code(utf8(text));
    return m_library.read(&circulation::DeskService::meanings, m_desk.session().state(), code)
        .then(this, [this, text, canBeBarcode = code.canBeBarcode()](
                        const Result<std::vector<circulation::PossibleMeaning>>& meanings) {
            std::vector<Answer> answers;
            if (!meanings && canBeBarcode) { // nobody can look it up now; the desk keeps it until somebody can
                Answer kept = toDesk(Icon::Scan, text, text);
                kept.detail = tr("to the desk: it is recorded when the library can be reached");
                kept.exact = true;
                answers.push_back(std::move(kept));
            }
            if (!meanings) return answers;
            for (const auto& each : *meanings) answers.push_back(answer(each, meanings->size() == 1));
            return answers;
        });
}

} // namespace kitapdar::ui
