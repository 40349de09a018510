#include "ui/desk/CodeAnswers.h"

#include "core/collection/CopyQueries.h"
#include "core/readers/ReaderQueries.h"
#include "ui/input/ScanQueue.h"
#include "ui/shell/Navigator.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

namespace kitapdar::ui {

void CodeAnswers::add(std::vector<Answer>& answers, Icon icon, const QString& code, const QString& detail) {
    Answer answer;
    answer.icon = icon;
    answer.title = code;
    answer.detail = detail;
    answer.exact = true;
    answer.open = [this, code] {
        m_navigator.open(QStringLiteral("desk"));
        m_scans.enqueue(code);
    };
    answers.push_back(std::move(answer));
}

Pending<std::vector<Answer>> CodeAnswers::find(const QString& text, int /*limit*/) {
    if (text.contains(QLatin1Char(' '))) return Pending(std::vector<Answer>());
    const text::ScannedCode code(utf8(text));
    const auto copy = m_library.read(&collection::CopyQueries::byCode, code);
    const auto reader = m_library.read(&readers::ReaderQueries::byCard, code);
    return both(copy, reader).then(this, [this, text, canBeBarcode = code.canBeBarcode()](const auto& found) {
        const auto& [copy, reader] = found;
        std::vector<Answer> answers;
        if (copy && *copy) add(answers, Icon::Copy, text, tr("a copy: lend or take back"));
        // Nobody can look it up now; the desk keeps it until somebody can.
        if (!copy && canBeBarcode)
            add(answers, Icon::Scan, text, tr("to the desk: it is recorded when the library can be reached"));
        if (reader && *reader) add(answers, Icon::Card, text, fullName((*reader)->name));
        return answers;
    });
}

} // namespace kitapdar::ui
